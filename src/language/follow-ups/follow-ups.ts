/** What the document says was done with each motion or toezegging that it speaks of. */
import type { PlacedCitation } from '../citations/citations.ts';
import { findDates } from '../dates.ts';
import type { FollowUp, Head } from '../extraction.ts';
import type { Reading, Sentence } from '../reading.ts';
import { madeFields } from './made.ts';
import { type Stated, stated } from './modality.ts';
import { type Trigger, triggersIn } from './outcomes.ts';
import { type Target, targetsIn } from './targets.ts';
import { promisedBefore } from './told-before.ts';
import { promiseTarget } from './verbal-promise.ts';

/** How many sentences back a word like "deze motie" may point. */
const REACH = 4;
/** A passage longer than this proves nothing at a glance. */
const LONGEST_PASSAGE = 1500;

interface State {
  readonly reading: Reading;
  readonly own: string | null;
  /** Those of each sentence, by its index. */
  readonly citations: readonly (readonly PlacedCitation[])[];
  /** Targets named so far, with the index of their sentence. */
  readonly named: { target: Target; sentence: number }[];
  /** A statement whose objects are the items of the list that follows. */
  list: { stated: Stated; sentence: Sentence; block: number } | null;
}

/** Finds the follow-ups of a document that is no motion itself; offsets are into the text as given. */
export function findFollowUps(reading: Reading, head: Head, citations: readonly PlacedCitation[]): FollowUp[] {
  if (head.kind?.value === 'Motion') return [];
  const state: State = {
    reading,
    own: head.date?.value ?? null,
    citations: bySentence(reading.sentences, citations),
    named: [],
    list: null,
  };
  const found = reading.sentences.flatMap((sentence, index) => inSentence(state, sentence, index));
  return withoutIdleMentions(found);
}

/** Both in the order of the text, so that one walk is enough however many there are. */
function bySentence(sentences: readonly Sentence[], citations: readonly PlacedCitation[]): PlacedCitation[][] {
  const placed = citations.toSorted((a, b) => a.at.start - b.at.start);
  let next = 0;
  return sentences.map(({ start, end }) => {
    while ((placed[next]?.at.start ?? Number.POSITIVE_INFINITY) < start) next += 1;
    const within: PlacedCitation[] = [];
    for (let at = next; (placed[at]?.at.start ?? Number.POSITIVE_INFINITY) < end; at += 1) {
      const citation = placed[at] as PlacedCitation;
      if (citation.at.end <= end) within.push(citation);
    }
    return within;
  });
}

function inSentence(state: State, sentence: Sentence, index: number): FollowUp[] {
  const cited = state.citations[index] ?? [];
  const block = state.reading.blocks[sentence.block];
  const title = block?.kind === 'heading' || (state.reading.sentences.length === 1 && !/[.!?:]$/.test(sentence.text));
  if (state.list && (block?.kind === 'paragraph' || block?.kind === 'heading') && sentence.block > state.list.block)
    state.list = null;
  if (!/moti|toezegg|toegezegd|verzoek|oproep/i.test(sentence.text) && !state.list) return [];
  const targets = targetsIn(sentence, cited, state.own);
  if (title && isMotionTitle(sentence.text)) return [];
  const triggers = triggersIn(sentence.text, title).filter(
    (trigger) => !targets.some((target) => inside(trigger, target)),
  );
  const spoken = promisedBefore(state.reading, sentence, state.reading.sentences[index + 1], state.own);
  const followUps = targets.flatMap((target) => followUp(state, sentence, index, target, triggers, title));
  openList(state, sentence, targets, triggers, title);
  const promise = targets.length === 0 ? promiseTarget(sentence, state.own) : null;
  if (promise) state.named.push({ target: promise, sentence: index });
  return [...followUps, ...spoken];
}

/** "(Gewijzigde) motie van het lid X over …" as a title is the motion itself. */
function isMotionTitle(text: string): boolean {
  return /^(?:(?:gewijzigde?|gew\.?|nader|tweede|derde|2e|3e) ){0,4}(?:sub)?(?:motie|amendement)\b/i.test(text);
}

function inside(trigger: Trigger, target: Target): boolean {
  return trigger.start >= target.start && trigger.end <= target.end && trigger.outcome !== 'REJECTED';
}

function followUp(
  state: State,
  sentence: Sentence,
  index: number,
  target: Target,
  triggers: readonly Trigger[],
  title: boolean,
): FollowUp[] {
  if (target.generic && /:$/.test(sentence.text)) return [];
  const trigger = governing(sentence.text, target, triggers);
  const said = target.nested ? null : trigger ? stated(sentence.text, trigger, title) : inherited(state, sentence);
  const antecedent = target.anaphoric ? antecedentOf(state, target, index) : null;
  if (!target.anaphoric && !target.generic) state.named.push({ target, sentence: index });
  if (antecedent && (antecedent.length === 0 || !said)) {
    return target.generic && said ? [build(state, [sentence], target, target, said)] : [];
  }
  if (!said && (target.generic || target.kind === 'Commitment')) return [];
  const outcome = said ?? { outcome: 'MENTION' as const, confidence: 0.75, negated: false };
  if (!antecedent) return [build(state, passageOf(state, sentence, trigger), target, target, outcome)];
  return antecedent.map((earlier) =>
    build(state, [state.reading.sentences[earlier.sentence] ?? sentence, sentence], earlier.target, target, outcome),
  );
}

/** The phrase that a target is the object of: one before it, else one after it; strong before weak. */
function governing(text: string, target: Target, triggers: readonly Trigger[]): Trigger | null {
  const scored = triggers.map((trigger) => ({ trigger, score: distance(text, target, trigger) + trigger.rank * 400 }));
  const best = scored.sort((a, b) => a.score - b.score)[0];
  return best && best.score < 4000 ? best.trigger : null;
}

function distance(text: string, target: Target, trigger: Trigger): number {
  const before = trigger.end <= target.start;
  const gap = before
    ? text.slice(trigger.end, target.start)
    : text.slice(target.end, Math.max(target.end, trigger.start));
  const clauses = gap.match(/[;:]|, (?:maar|terwijl|waarbij|omdat|doch|want) |\b(?:maar|echter)\b/g)?.length ?? 0;
  const fronted = !before && gap.length <= 1;
  return gap.length + clauses * 600 + (before ? 10 : fronted ? 0 : 30);
}

function inherited(state: State, sentence: Sentence): Stated | null {
  return state.list && sentence.block > state.list.block ? state.list.stated : null;
}

function openList(
  state: State,
  sentence: Sentence,
  targets: readonly Target[],
  triggers: readonly Trigger[],
  title: boolean,
): void {
  const last = targets.findLast((target) => target.generic);
  if (!/:$/.test(sentence.text) || !last) return;
  const trigger = governing(sentence.text, last, triggers);
  if (trigger) state.list = { stated: stated(sentence.text, trigger, title), sentence, block: sentence.block };
}

/** In a list the words that state it stand above the item. */
function passageOf(state: State, sentence: Sentence, trigger: Trigger | null): Sentence[] {
  return !trigger && state.list && sentence.block > state.list.block ? [state.list.sentence, sentence] : [sentence];
}

function antecedentOf(state: State, target: Target, index: number): { target: Target; sentence: number }[] {
  const near = state.named.filter((one) => one.target.kind === target.kind && index - one.sentence <= REACH);
  const last = near.at(-1);
  if (!last) return [];
  if (/^beide\b/i.test(target.text)) return near.slice(-2);
  return target.generic ? near.filter((one) => one.sentence === last.sentence) : [last];
}

function build(state: State, passage: readonly Sentence[], target: Target, at: Target, said: Stated): FollowUp {
  const { reading } = state;
  const last = passage.at(-1) as Sentence;
  const first = passage[0] as Sentence;
  const whole = reading.raw({ start: Math.min(first.start, last.start), end: last.end });
  const raw = whole.end - whole.start <= LONGEST_PASSAGE ? whole : reading.raw({ start: last.start, end: last.end });
  const confidence = Math.round(Math.min(said.confidence, 1) * Math.min(target.confidence, at.confidence) * 100) / 100;
  const due = said.outcome === 'PENDING' ? dueIn(last.text, state.own, target) : null;
  return {
    outcome: said.outcome,
    targetKind: target.kind,
    targetText: target.text,
    targetId: target.id,
    ...(target.names ? { targetNames: target.names } : {}),
    generic: target.generic,
    negated: said.negated,
    ...(target.made ? madeFields(target.made) : {}),
    ...(due === null ? {} : { due }),
    quote: reading.source.slice(raw.start, raw.end),
    ...raw,
    confidence,
  };
}

function dueIn(text: string, own: string | null, target: Target): string | null {
  const outside = findDates(text, own).filter((date) => date.start >= target.end || date.end <= target.start);
  const led = outside.filter((date) =>
    /(?:\b(?:uiterlijk|voor|vóór|in|begin|eind|medio|na|rond|tot|per|tijdens|gedurende|over)(?: het| de)?|^) ?$/i.test(
      text.slice(Math.max(0, date.start - 24), date.start),
    ),
  );
  return (led.find((date) => own === null || date.edtf.slice(0, 4) >= own.slice(0, 4)) ?? null)?.edtf ?? null;
}

/** A target merely mentioned here and answered there is answered. */
function withoutIdleMentions(followUps: readonly FollowUp[]): FollowUp[] {
  const keyOf = (one: FollowUp) => one.targetId ?? one.targetNames?.join('/') ?? one.targetText;
  const answered = new Set(followUps.filter((one) => one.outcome !== 'MENTION').map(keyOf));
  const seen = new Set<string>();
  return followUps.filter((one) => {
    if (one.outcome === 'MENTION' && answered.has(keyOf(one))) return false;
    const key = `${keyOf(one)}|${one.targetId}|${one.outcome}|${one.start}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
