/** What the document says was done with each motion or toezegging that it speaks of. */
import type { PlacedCitation } from '../citations/citations.ts';
import { dueInContent } from '../commitments/due.ts';
import type { FollowUp, Head } from '../extraction.ts';
import { Gated } from '../gated.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { Entry, Registers } from '../registers/entries.ts';
import { asPromisedIn } from './as-promised.ts';
import { Discourse, type Named } from './discourse.ts';
import { governing } from './governing.ts';
import { implied, toldWithin, WHAT_IT_ASKED } from './implied.ts';
import { type Stated, stated } from './modality.ts';
import { notedIn, notedNumber } from './noted.ts';
import type { Trigger } from './outcomes.ts';
import { remember, weigh } from './passage.ts';
import { registered } from './registered.ts';
import { sectionOf } from './sections.ts';
import { STRENGTH, settle } from './settle.ts';
import { add, Here, type State, sentenceOf } from './state.ts';
import { beyondReaction, decisive, ofKind, ofPart, qualified, statement, triggersOf } from './stating.ts';
import { statusLine } from './status-lines.ts';
import { rowNumber, rowStatus } from './table-rows.ts';
import { headedPromise, listedPromise, replacedIn, type Target, targetsIn } from './targets.ts';
import { ANNOUNCED, isTopical, OPINED, sameAsBefore } from './topics.ts';
import { promiseTarget } from './verbal-promise.ts';

const CUE = new Gated(
  /moti|toezegg|toegezegd|zegde|belofte|beloofd|vooruitzicht|dat ik (?:\p{L}+ ){0,4}zou|verzoek|oproep|T\d{5}|TZ\d/iu,
);
/** A heading that names them all says nothing of any. */
const SOME = /^(?:een aantal|diverse|verschillende|enkele|meerdere)/i;
const COUNTED = new Gated(/(?<!\p{L})(?:twee|drie|vier|vijf|[2-5])(?: \p{L}+e)? (moties|toezeggingen)(?!\p{L})/iu);
const ORDINAL = /(?<!\p{L})de (?:eerst|tweed|derd|vierd|laatst)/iu;
const PLURAL = /^(?:\S+ )?(?:\p{L}+ ){0,3}(?:moties|toezeggingen)(?!\p{L})/iu;
/** Whoever agrees with a motion and goes on so tells what becomes of it. */
const BUT = /, (?:maar|doch) /u;
/** "Die zijn uitgevoerd of nog in uitvoering zijn": which of them is told elsewhere. */
const TWO_WAYS = new Gated(/(?<!\p{L})(?:of|dan wel|respectievelijk) (?:nog|die nog|deels|niet)(?!\p{L})/u);
/** "Een overzicht van de openstaande toezeggingen is opgenomen in de bijlage", "In dit overzicht zijn de moties opgenomen die …". */
const LISTS = /(?<!\p{L})(?:overzicht|lijst|tabel|stand) (?:van|met) (?:\p{L}+ ){0,3}$/iu;
const IN_LIST =
  /^(?:In|Op) (?:dit|het|deze|de|onderstaande?|bijgaande?|bijgevoegde?) (?:overzicht|lijst|tabel|bijlage)(?!\p{L})[^.;:]* (?:opgenomen|vermeld|weergegeven|opgesomd)(?!\p{L})/u;
/** "Informeer ik u over de wijze waarop": what became of each follows. */
const TOLD_HOW = new Gated(
  /(?<!\p{L})(?:informeer|bericht|meld|schets|licht|geef|ga|informeren|berichten|overzicht)(?!\p{L})[^.;:]{0,80}(?:(?:over|in op|van|aan) de (?:wijze waarop|voortgang|stand van zaken|status|uitvoering)|hoe|op welke (?:wijze|manier))(?!\p{L})/iu,
);
/** "In deze brief ga ik in op de volgende onderwerpen:". */
const GOES_INTO = /(?<!\p{L})(?:ga|gaan|gaat)(?!\p{L})[^.;:]{0,100} in op(?: de volgende \p{L}+)?:$/u;
const REACTED: Stated = { outcome: 'RESPONSE', confidence: 0.75, negated: false };
const MENTIONED: Stated = { outcome: 'MENTION', confidence: 0.75, negated: false };
/** "Mocht zij in stemming komen, dan ontraad ik haar." */
const IN_CASE = /^(?:Mocht|Zou|Indien|Wanneer|Als)(?!\p{L})/u;
const OF_OTHERS: ReadonlySet<string> = new Set(['Motion', 'DebateReport']);
const AD = /^Ad\.? ?(\d{1,3})(?!\d)/;

/**
 * Finds the follow-ups; offsets are into the text as given. A motion answers nothing, and in a debate not everyone who
 * speaks does, but they may state in so many words what became of another.
 */
export function findFollowUps(
  reading: Reading,
  head: Head,
  citations: readonly PlacedCitation[],
  { entries, headers }: Registers,
): FollowUp[] {
  const state: State = {
    reading,
    own: head.date?.value ?? null,
    citations: bySentence(reading.sentences, citations),
    discourse: new Discourse(reading),
    statements: [],
    list: null,
    section: null,
    promised: null,
    last: null,
    episode: null,
  };
  const listed = entryBySentence(entries);
  const told = new Set<Entry>();
  for (const [index, sentence] of reading.sentences.entries()) {
    const entry = listed.get(sentence);
    if (entry?.sentences[0] === sentence && registered(state, entry, index)) told.add(entry);
    if (!(entry && told.has(entry)) && !headers.has(sentence)) read(state, new Here(reading, index));
  }
  const named = OF_OTHERS.has(head.kind?.value ?? '');
  return settle(state.statements.filter(({ strength }) => !named || strength === STRENGTH.named));
}

function entryBySentence(entries: readonly Entry[]): ReadonlyMap<Sentence, Entry> {
  return new Map(entries.flatMap((entry) => entry.sentences.map((sentence) => [sentence, entry] as const)));
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

function read(state: State, here: Here): void {
  const { sentence, block, index, title } = here;
  const ended = state.list && sentence.block > state.list.block && block?.kind !== 'item' && block?.kind !== 'table';
  if (ended) state.list = null;
  if (statusLine(state, here)) return;
  if (title)
    state.section =
      sectionOf(sentence) ??
      (CUE.test(sentence.text, sentence.cues) && !PLURAL.test(sentence.text) ? state.section : null);
  const row = AD.exec(sentence.text)?.[1];
  const numbered = row === undefined ? undefined : state.discourse.row(Number(row));
  if (numbered) state.discourse.name(numbered, index, true);
  if (state.promised !== null && sentence.block > state.promised) {
    if (block?.kind !== 'item') state.promised = null;
    else if (sentence.start === block.start) {
      state.discourse.name(listedPromise(sentence.text), index, true);
      return;
    }
  }
  const noted = notedIn(state.reading, sentence);
  const several = COUNTED.exec(sentence.text, sentence.cues)?.[1];
  const counted = state.discourse.counted(index);
  if (several) state.discourse.count(several === 'moties' ? 'Motion' : 'Commitment', index);
  if (
    noted.length === 0 &&
    !CUE.test(sentence.text, sentence.cues) &&
    !state.list &&
    !(counted && ORDINAL.test(sentence.text))
  ) {
    const over = sentence.text.endsWith(':') ? toldOfList(state, here) : null;
    if (over) state.list = { stated: over, sentence, block: sentence.block };
    implied(state, here);
    return;
  }
  const told = targetsIn(
    sentence,
    state.citations[index] ?? [],
    state.own,
    counted ?? (several === 'moties' ? 'Motion' : several ? 'Commitment' : null),
  );
  const all = told.some(({ kind }) => kind === 'Motion') ? told : [...told, ...noted];
  const others = all.filter((target) => !isNumberAlone(target));
  const promise = others.some(({ kind }) => kind === 'Commitment')
    ? null
    : title
      ? headedPromise(sentence.text, told.find(isNumberAlone)?.id ?? null)
      : promiseTarget(sentence, state.own);
  const targets = withNotedNumber(state.reading, sentence, promise ? [...others, promise] : all);
  if (promise && sentence.text.endsWith(':')) {
    state.promised = sentence.block;
    return;
  }
  if (title && isMotionTitle(sentence.text, targets)) {
    for (const target of targets) if (!target.generic && !target.anaphoric) state.discourse.name(target, index, true);
    return;
  }
  if (block?.kind === 'table') {
    tableRow(state, here, targets);
    return;
  }
  const triggers = triggersOf(here, targets);
  for (const target of targets) {
    underHeading(state, here, target);
    about(state, here, target, triggers, targets);
  }
  for (const replaced of replacedIn(sentence, state.citations[index] ?? []))
    add(state, [sentence], replaced, replaced, MENTIONED, STRENGTH.mention);
  openList(state, here, targets, triggers);
  for (const followUp of asPromisedIn(state.reading, sentence, state.own))
    state.statements.push({
      followUp,
      key: followUp.targetId ?? `Commitment ${followUp.targetText} ${followUp.start}`,
      strength: STRENGTH.named,
    });
  if (targets.length === 0) implied(state, here);
}

/** "Met de publicatie van het plan beschouw ik als afgerond:": what holds for the motions that are listed under it. */
function toldOfList(state: State, here: Here): Stated | null {
  if (GOES_INTO.test(here.sentence.text)) return REACTED;
  const trigger = triggersOf(here, []).find(({ doing, rank }) => doing && rank === 0);
  return trigger ? stated(here.stated, trigger, false, state.own) : null;
}

/** The only toezegging of a sentence has the number that its footnote tells. */
function withNotedNumber(reading: Reading, sentence: Sentence, targets: readonly Target[]): readonly Target[] {
  const unnumbered = targets.filter(
    ({ kind, id, generic, anaphoric }) => kind === 'Commitment' && id === null && !generic && !anaphoric,
  );
  const id = unnumbered.length === 1 ? notedNumber(reading, sentence) : null;
  return id === null ? targets : targets.map((one) => (one === unnumbered[0] ? { ...one, id } : one));
}

/** "(Gewijzigde) motie van het lid X over …" as a title is the motion itself, unless it bears a number that it does not replace. */
function isMotionTitle(text: string, targets: readonly Target[]): boolean {
  if (!/^(?:(?:gewijzigde?|gew\.?|nader|tweede|derde|2e|3e) ){0,4}(?:sub)?(?:motie|amendement)\b/i.test(text))
    return false;
  return !targets.some((target) => target.kind === 'Motion' && target.id !== null);
}

/** "(TZ202304-061)" under a promise that the sentence tells is the promise's number. */
function isNumberAlone({ kind, id, text }: Target): boolean {
  return kind === 'Commitment' && id === `toezegging:${text}`;
}

/** What the heading tells of those that its section names; what the section itself tells of one by name says more. */
function underHeading({ section, ...state }: State, { sentence }: Here, target: Target): void {
  if (!section?.kinds.has(target.kind) || target.generic || target.anaphoric || target.nested) return;
  add(state as State, [section.heading, sentence], target, target, section.stated, STRENGTH.pronoun);
}

/** What the sentence says of a target that it names or points at. */
function about(
  state: State,
  here: Here,
  target: Target,
  triggers: readonly Trigger[],
  targets: readonly Target[],
): void {
  const { sentence, text, index, title } = here;
  if (target.generic && (sentence.text.endsWith(':') || title)) return;
  const trigger = decisive(
    text,
    governing(text, target, ofKind(triggers, target.kind), targets),
    target,
    triggers,
    targets,
  );
  if (target.generic && trigger && isOfAnother(target, trigger, targets)) return;
  if (target.generic && (LISTS.test(text.slice(0, target.start)) || IN_LIST.test(text))) return;
  if (
    target.generic &&
    (trigger?.outcome === 'RESPONSE' || TWO_WAYS.test(text, sentence.cues) || TOLD_HOW.test(text, sentence.cues))
  )
    return;
  if (target.generic && (trigger?.rank ?? 0) > (SOME.test(target.text) || target.anaphoric ? 1 : 0)) return;
  const plain = target.nested ? null : statement(state, here, trigger);
  const weighed =
    plain && trigger && !title && targets.length === 1
      ? beyondReaction(state, here, qualified(state, here, plain, trigger), trigger, target)
      : plain;
  const opinion = weighed?.outcome === 'APPRECIATION';
  const recalled = opinion && OPINED.test(text);
  const said = opinion
    ? { ...weighed, now: !recalled && !IN_CASE.test(text) }
    : weighed && ofPart(text, notInTime(weighed, target, state.own), target);
  const antecedents = target.anaphoric
    ? state.discourse.antecedents(target, index)
    : sameAsBefore(state, target, index);
  // An opinion before the vote is explained in what follows; nothing of it is carried out.
  const announced = said?.outcome === 'RESPONSE' && ANNOUNCED.test(text);
  const topical = opinion ? recalled : !announced && isTopical(here, target);
  if (!target.anaphoric && !target.generic && antecedents.length === 0) state.discourse.name(target, index, topical);
  for (const { target: earlier, key } of antecedents)
    state.discourse.name(merged(earlier, target), index, !opinion || topical, key);
  if (target.anaphoric && (antecedents.length === 0 || !said)) {
    // "Mijn toezegging" was made where this text does not tell; what became of it is told all the same.
    const keeps = trigger !== null && (trigger.rank === 0 || (trigger.rank === 1 && trigger.doing));
    const untold = target.kind === 'Commitment' && keeps && antecedents.length === 0;
    if ((target.generic || untold) && said) add(state, [sentence], target, target, said, STRENGTH.named);
    const [only, ...more] = antecedents;
    if (only && !said && !title && more.length === 0 && !isOpinion(state, only)) weigh(state, here, only);
    return;
  }
  const rest = text.slice(target.end);
  const turns = BUT.test(rest) || WHAT_IT_ASKED.test(rest, sentence.cues);
  if (!said && (topical || turns) && !target.generic && antecedents.length === 0) toldWithin(state, here, target);
  if (target.promise && !said) return;
  if (!said && (target.generic || target.kind === 'Commitment')) return;
  const outcome = said ?? MENTIONED;
  const strength =
    outcome.outcome === 'MENTION'
      ? STRENGTH.mention
      : title || (trigger?.rank ?? 0) > 1
        ? STRENGTH.title
        : trigger?.rank === 1 && trigger.doing
          ? STRENGTH.implied
          : STRENGTH.named;
  const [last] = antecedents.slice(-1);
  remember(state, last ?? namedLast(state, target), outcome, here);
  if (antecedents.length === 0) add(state, passageOf(state, here, trigger), target, target, outcome, strength);
  for (const earlier of antecedents)
    add(
      state,
      [sentenceOf(state, earlier) ?? sentence, sentence],
      merged(earlier.target, target),
      target,
      outcome,
      strength,
      earlier.key,
    );
}

/** What is said of one motion stands together: of so many statements one is looked for. */
const RECENT = 20;

/** "Motie X: ontraden. De motie loopt vooruit op …": why, and nothing that was done. */
function isOpinion({ statements }: State, { key }: Named): boolean {
  const last = statements.slice(-RECENT).findLast((one) => one.key === key && one.followUp.outcome !== 'MENTION');
  return last?.followUp.outcome === 'APPRECIATION';
}

/** "De brief over openstaande toezeggingen … beschouwt de commissie deze motie als uitgevoerd": said of the one between. */
function isOfAnother({ end }: Target, { start }: Trigger, targets: readonly Target[]): boolean {
  return targets.some((other) => !other.generic && other.start - end > COORDINATED && other.end <= start);
}

/** Nothing but "en de" and the like stands between two that are told of together. */
const COORDINATED = 12;

/** A promise that had a day, and is not kept, is kept later. */
function notInTime(said: Stated, { made }: Target, own: string | null): Stated {
  const late = said.outcome === 'REJECTED' && made?.about != null && dueInContent(made.about, own) !== null;
  return late ? { ...said, outcome: 'PENDING', confidence: said.confidence - 0.15 } : said;
}

function merged(earlier: Target, again: Target): Target {
  return again.made?.about && !earlier.made?.about ? { ...again, id: earlier.id } : earlier;
}

/** In a list the words that state it stand above the item. */
function passageOf(state: State, { sentence }: Here, trigger: Trigger | null): Sentence[] {
  return !trigger && state.list && sentence.block > state.list.block ? [state.list.sentence, sentence] : [sentence];
}

function openList(state: State, here: Here, targets: readonly Target[], triggers: readonly Trigger[]): void {
  const { sentence, text, title } = here;
  const last = targets.findLast((target) => target.generic);
  if (!sentence.text.endsWith(':') || !last) return;
  const trigger = governing(text, last, triggers);
  if (trigger) state.list = { stated: stated(text, trigger, title, state.own), sentence, block: sentence.block };
}

function tableRow(state: State, here: Here, targets: readonly Target[]): void {
  const { sentence, index } = here;
  const [target] = targets.filter((one) => !one.generic && !one.anaphoric);
  if (!target) return;
  const raw = state.reading.raw(sentence);
  const row = state.reading.source.slice(raw.start, raw.end);
  const number = state.citations[index]?.find(({ kind }) => kind === 'toezegging')?.id ?? null;
  const whole = target.kind === 'Commitment' && target.id === null ? { ...target, id: number } : target;
  const position = rowNumber(row);
  if (position !== null) state.discourse.number(position, whole);
  state.discourse.name(whole, index, true);
  const said = rowStatus(row, state.own);
  if (said) add(state, [sentence], whole, whole, said, STRENGTH.named);
  else about(state, here, whole, triggersOf(here, [whole]), [whole]);
}

function namedLast(state: State, target: Target): Named | null {
  const last = state.discourse.latest();
  return last?.target === target ? last : null;
}
