/** What the document says was done with each motion or toezegging that it speaks of. */
import type { PlacedCitation } from '../citations/citations.ts';
import type { FollowUp, Head } from '../extraction.ts';
import type { Block, Reading, Sentence } from '../reading.ts';
import { asPromisedIn } from './as-promised.ts';
import { build } from './build.ts';
import { Discourse, type Named } from './discourse.ts';
import { contentOf, outcomeOf, sharedWords, type Weighed } from './episodes.ts';
import { governing } from './governing.ts';
import { type Stated, stated } from './modality.ts';
import { type Trigger, triggersIn } from './outcomes.ts';
import { STRENGTH, type Statement, settle } from './settle.ts';
import { isWithin, unstatedForOpinion, unstatedIn } from './speech.ts';
import { isStance, stancesIn } from './stances.ts';
import { cellStatus, rowNumber, rowStatus, statusOf } from './table-rows.ts';
import { keyOf, replacedIn, type Target, targetsIn } from './targets.ts';
import { promiseTarget } from './verbal-promise.ts';

const CUE = /moti|toezegg|toegezegd|zegde|belofte|beloofd|vooruitzicht|verzoek|oproep|T\d{5}|TZ\d/i;
const POINTS =
  /(?<![\p{L}])(?:haar|zij|hem|hieraan|daaraan|hiervan|daarvan|ervan|eraan|daarover|hierover)(?![\p{L}])|(?<![\p{L}])(?:deze|die|dit|dat) (?=(?:is|wordt|werd|zijn|was|heb|heeft|hebben|kan|kon|zal|zou|blijft|staat|acht|beschouw|voer|zie|wil|moet|ontraden|aangehouden|overgedragen|overgenomen|doorgeleid|inmiddels|reeds|niet|destijds|dan ook)(?![\p{L}]))/iu;
/** A heading that names them all says nothing of any. */
const SOME = /^(?:een aantal|diverse|verschillende|enkele|meerdere)/i;
const MENTIONED: Stated = { outcome: 'MENTION', confidence: 0.75, negated: false };
const ON_MOTIONS: ReadonlySet<string> = new Set(['APPRECIATION', 'HELD_OVER', 'VOTED_DOWN']);
const VOTED: ReadonlySet<string> = new Set(['HELD_OVER', 'VOTED_DOWN']);
const SAME = /\bgeldt (?:dit |dat )?(?:hetzelfde|eveneens|ook)\b/i;
const SEVERAL = /(?<![\p{L}])(?:moties|toezeggingen|amendementen?)(?![\p{L}])/iu;
const ABBREVIATED = /(?<=(?<![\p{L}])(?:nrs?|c\.s|c|jl|j\.l|d\.d|a\.s|blz|mr|drs|dr|ir|art))\./giu;
/** "Motie X (…) over Y: loopt." */
const COLON = /^(?:[Dd]e )?(?:[Gg]ewijzigde |[Nn]ader )?(?:[Mm]otie|[Tt]oezegging)[^:]{3,240}(?::| [–—-]) (.{3,200})$/u;
const AD = /^Ad\.? ?(\d{1,3})(?!\d)/;
/** No cell that only tells a status is longer, and none that names what it is the status of. */
const LONGEST_STATUS = 200;
const LONGEST_CELL = 300;
/** As many lines may stand between the two: a description, a debate with its date. */
const CELLS = 4;

interface State {
  readonly reading: Reading;
  readonly own: string | null;
  /** Those of each sentence, by its index. */
  readonly citations: readonly (readonly PlacedCitation[])[];
  readonly discourse: Discourse;
  readonly statements: Statement[];
  /** A statement whose objects are the items of the list that follows. */
  list: { stated: Stated; sentence: Sentence; block: number } | null;
  /** What was stated last, for "hiervoor geldt hetzelfde". */
  last: Stated | null;
  /** What sentences say of the one that they are about without naming it. */
  episode: Episode | null;
}

interface Episode {
  readonly about: Named;
  /** The words of what was asked or promised. */
  readonly content: string[];
  readonly weighed: Weighed[];
}

/** The sentence at hand. */
interface Here {
  readonly sentence: Sentence;
  /** Its text without the full stops of abbreviations, so that a stop ends a clause. */
  readonly text: string;
  readonly index: number;
  readonly block: Block | undefined;
  readonly title: boolean;
}

/** Finds the follow-ups of a document that is no motion itself; offsets are into the text as given. */
export function findFollowUps(reading: Reading, head: Head, citations: readonly PlacedCitation[]): FollowUp[] {
  if (head.kind?.value === 'Motion') return [];
  const state: State = {
    reading,
    own: head.date?.value ?? null,
    citations: bySentence(reading.sentences, citations),
    discourse: new Discourse(reading),
    statements: [],
    list: null,
    last: null,
    episode: null,
  };
  for (const [index, sentence] of reading.sentences.entries()) {
    const block = reading.blocks[sentence.block];
    const only = reading.sentences.length === 1 && !/[.!?:]$/.test(sentence.text);
    const text = sentence.text.replace(ABBREVIATED, '\u2024');
    read(state, { sentence, text, index, block, title: block?.kind === 'heading' || only });
  }
  return settle(state.statements);
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
  const { sentence, text, block, index, title } = here;
  const ended = state.list && sentence.block > state.list.block && block?.kind !== 'item' && block?.kind !== 'table';
  if (ended) state.list = null;
  if (statusLine(state, here)) return;
  const row = AD.exec(sentence.text)?.[1];
  const numbered = row === undefined ? undefined : state.discourse.row(Number(row));
  if (numbered) state.discourse.name(numbered, index, true);
  if (!CUE.test(sentence.text) && !state.list) {
    implied(state, here);
    return;
  }
  const all = targetsIn(sentence, state.citations[index] ?? [], state.own);
  const others = all.filter((target) => !isNumberAlone(target));
  const promise = others.some(({ kind }) => kind === 'Commitment') ? null : promiseTarget(sentence, state.own);
  const targets = promise ? [...others, promise] : all;
  if (title && isMotionTitle(sentence.text, targets)) {
    for (const target of targets) if (!target.generic && !target.anaphoric) state.discourse.name(target, index, true);
    return;
  }
  if (block?.kind === 'table') {
    tableRow(state, here, targets);
    return;
  }
  const triggers = triggersOf(text, title, targets);
  for (const target of targets) about(state, here, target, triggers, targets);
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

/** "(Gewijzigde) motie van het lid X over …" as a title is the motion itself, unless it bears a number that it does not replace. */
function isMotionTitle(text: string, targets: readonly Target[]): boolean {
  if (!/^(?:(?:gewijzigde?|gew\.?|nader|tweede|derde|2e|3e) ){0,4}(?:sub)?(?:motie|amendement)\b/i.test(text))
    return false;
  return !targets.some((target) => target.kind === 'Motion' && target.id !== null);
}

function triggersOf(text: string, title: boolean, targets: readonly Target[]): Trigger[] {
  const triggers = triggersIn(text, title);
  if (triggers.length === 0) return triggers;
  const unstated = title ? [] : unstatedIn(text);
  const opinion = !title && triggers.some(({ outcome }) => outcome === 'APPRECIATION') ? unstatedForOpinion(text) : [];
  return triggers.filter(
    (trigger) =>
      !isWithin(trigger, trigger.outcome === 'APPRECIATION' ? opinion : unstated) &&
      !targets.some(
        (target) =>
          trigger.start >= target.start &&
          trigger.end <= target.end &&
          trigger.outcome !== 'REJECTED' &&
          !/^ moties?(?![\p{L}])/u.test(text.slice(trigger.end)) &&
          target.made?.topic !== true,
      ),
  );
}

/** The Kamer votes on motions alone. */
function ofKind(triggers: readonly Trigger[], kind: Target['kind']): readonly Trigger[] {
  return kind === 'Motion' ? triggers : triggers.filter(({ outcome }) => !ON_MOTIONS.has(outcome));
}

/** "heb ik ontraden en is verworpen": an opinion gives way to what became of the motion right after it. */
function decisive(
  trigger: Trigger | null,
  target: Target,
  triggers: readonly Trigger[],
  targets: readonly Target[],
): Trigger | null {
  if (trigger?.outcome !== 'APPRECIATION') return trigger;
  const until = Math.min(...targets.map(({ start }) => (start > trigger.end ? start : Number.POSITIVE_INFINITY)));
  const after = triggers.find(({ outcome, start }) => VOTED.has(outcome) && start >= trigger.end && start < until);
  return after && target.kind === 'Motion' ? after : trigger;
}

/** "(TZ202304-061)" under a promise that the sentence tells is the promise's number. */
function isNumberAlone({ kind, id, text }: Target): boolean {
  return kind === 'Commitment' && id === `toezegging:${text}`;
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
  if (target.generic && (/:$/.test(sentence.text) || (title && !SOME.test(target.text)))) return;
  const trigger = decisive(governing(text, target, ofKind(triggers, target.kind), targets), target, triggers, targets);
  if (target.generic && trigger?.outcome === 'RESPONSE') return;
  if (target.generic && (trigger?.rank ?? 0) > (SOME.test(target.text) || target.anaphoric ? 1 : 0)) return;
  const said = target.nested ? null : statement(state, here, trigger);
  const antecedents = target.anaphoric
    ? state.discourse.antecedents(target, index)
    : sameAsBefore(state, target, index);
  // An opinion before the vote is explained in what follows; nothing of it is carried out.
  const topical = said?.outcome === 'APPRECIATION' ? OPINED.test(text) : isTopical(here, target);
  if (!target.anaphoric && !target.generic && antecedents.length === 0) state.discourse.name(target, index, topical);
  for (const { target: earlier, key } of antecedents) state.discourse.name(earlier, index, true, key);
  if (target.anaphoric && (antecedents.length === 0 || !said)) {
    // "Mijn toezegging" was made where this text does not tell; what became of it is told all the same.
    const untold = target.kind === 'Commitment' && trigger?.rank === 0 && antecedents.length === 0;
    if ((target.generic || untold) && said) add(state, [sentence], target, target, said, STRENGTH.named);
    const [only, ...more] = antecedents;
    if (only && !said && !title && more.length === 0) weigh(state, here, only);
    return;
  }
  if (!said && topical && !target.generic && antecedents.length === 0) toldWithin(state, here, target);
  if (target.promise && !said) return;
  if (!said && (target.generic || target.kind === 'Commitment')) return;
  const outcome = said ?? MENTIONED;
  const strength =
    outcome.outcome === 'MENTION'
      ? STRENGTH.mention
      : title || (trigger?.rank ?? 0) > 1
        ? STRENGTH.title
        : trigger?.rank === 1
          ? STRENGTH.implied
          : STRENGTH.named;
  const [last] = antecedents.slice(-1);
  remember(state, last ?? namedLast(state, target), outcome, text);
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

/** "is beloofd dat …; die berekening is nog niet gereed", "de motie vraagt om …; die is er": the rest of the sentence may tell. */
function toldWithin(state: State, here: Here, target: Target): void {
  const rest = here.text.slice(target.end);
  const named = state.discourse.latest();
  const led = LEADS.test(here.text.slice(0, target.start));
  if (named?.target === target && (target.promise || led || AFTER.test(rest))) weigh(state, here, named, target.end);
}

/** Another clause than the one that names it. */
const AFTER = /; |: |, (?:maar|en|die|dat|welke|wat) /u;

/** Words that make what they lead the topic: "Wat betreft de motie …". */
const LEADS =
  /^(?:(?:[Tt]en slotte|[Tt]ot slot|[Vv]oorts|[Dd]aarnaast|[Tt]evens|[Oo]ok|[Vv]erder|[Ee]erst)(?:,| )[^,;.]{0,40})?(?:(?:[Vv]oor )?wat betreft|[Ww]at|[Tt]en aanzien van|[Mm]et betrekking tot|[Oo]ver|[Ii]nzake|[Bb]etreffende|[Aa]angaande|[Ii]n|[Bb]ij|[Mm]et|[Pp]er|[Aa]an|[Vv]an|[Vv]oor|[Ii]ngevolge|[Tt]er|[Oo]p) (?:\p{L}+ ){0,4}$/u;

/** The opinion was given before; what follows may be what came of it. */
const OPINED = /(?<![\p{L}])(?:heb|hebben|heeft|gaf|gaven|had|destijds|eerder)(?![\p{L}])/u;

/** What a sentence begins with, is asked or promised in it, or stands in a heading is what the next sentences are about. */
function isTopical({ text, title }: Here, target: Target): boolean {
  if (title || target.promise || target.start <= 4) return true;
  return LEADS.test(text.slice(0, target.start)) || unstatedIn(text).length > 0;
}

/** A toezegging named again by whom it was made to is the one told before; what either says of it is kept. */
function sameAsBefore(state: State, target: Target, index: number): Named[] {
  if (target.kind !== 'Commitment' || target.id !== null || target.anaphoric) return [];
  const headed = target.promise ? state.discourse.headed(index, 'Commitment') : null;
  if (headed || target.to === undefined) return headed ? [headed] : [];
  const receivers = target.to;
  const known = state.discourse
    .all('Commitment')
    .filter(
      (one) => one.sentence < index && receivers.every((name) => (sentenceOf(state, one)?.text ?? '').includes(name)),
    );
  return known.slice(-1);
}

function merged(earlier: Target, again: Target): Target {
  return again.made?.about && !earlier.made?.about ? { ...again, id: earlier.id } : earlier;
}

function sentenceOf(state: State, { sentence }: Named): Sentence | undefined {
  return state.reading.sentences[sentence];
}

function statement(state: State, { sentence, text, title }: Here, trigger: Trigger | null): Stated | null {
  if (!title && COLON.test(sentence.text)) {
    const status = statusOf(COLON.exec(sentence.text)?.[1] ?? '');
    if (status) return status;
  }
  const inList = state.list && sentence.block > state.list.block ? state.list.stated : null;
  if (trigger) return stated(statedText(text, title), trigger, title);
  return inList ?? (SAME.test(sentence.text) ? state.last : null);
}

/** What is quoted, asked or supposed denies nothing. */
function statedText(text: string, title: boolean): string {
  const unstated = title ? [] : unstatedIn(text).filter(({ start }) => start > 0);
  return unstated.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** In a list the words that state it stand above the item. */
function passageOf(state: State, { sentence }: Here, trigger: Trigger | null): Sentence[] {
  return !trigger && state.list && sentence.block > state.list.block ? [state.list.sentence, sentence] : [sentence];
}

function openList(state: State, here: Here, targets: readonly Target[], triggers: readonly Trigger[]): void {
  const { sentence, text, title } = here;
  const last = targets.findLast((target) => target.generic);
  if (!/:$/.test(sentence.text) || !last) return;
  const trigger = governing(text, last, triggers);
  if (trigger) state.list = { stated: stated(text, trigger, title), sentence, block: sentence.block };
}

/** A sentence that names none: what it states by a pronoun, or just of the paragraph's topic. */
function implied(state: State, here: Here): void {
  const { sentence, text, index, title } = here;
  const topic = title || SEVERAL.test(sentence.text) ? null : state.discourse.topic(index);
  if (!topic) return;
  const strong = POINTS.test(text) ? triggersOf(text, false, []).find(({ rank }) => rank === 0) : undefined;
  const status = sentence.text.length <= LONGEST_STATUS ? statusOf(sentence.text) : null;
  const from = sentenceOf(state, topic) ?? sentence;
  if (status) {
    add(state, [from, sentence], topic.target, topic.target, status, STRENGTH.pronoun, topic.key);
  } else if (strong) {
    const said = stated(statedText(text, false), strong, false);
    const weighed = { ...said, confidence: said.confidence * 0.88 };
    add(state, [from, sentence], topic.target, topic.target, weighed, STRENGTH.pronoun, topic.key);
  } else if (topic.topical) weigh(state, here, topic);
}

function namedLast(state: State, target: Target): Named | null {
  const last = state.discourse.latest();
  return last?.target === target ? last : null;
}

/** The passage about one motion or toezegging that a sentence belongs to: the one at hand, or another that begins. */
function episodeOf(state: State, about: Named): Episode {
  if (state.episode?.about.key !== about.key) {
    const from = sentenceOf(state, about)?.text ?? '';
    state.episode = { about, content: contentOf(from), weighed: [] };
  }
  return state.episode as Episode;
}

/** What is stated of it by name counts among what its passage comes to. */
function remember(state: State, about: Named | null, { outcome, confidence }: Stated, text: string): void {
  if (!about || !isStance(outcome)) return;
  const { content, weighed } = episodeOf(state, about);
  const stance = { outcome, confidence, contrast: false, finding: false, start: 0, end: text.length };
  weighed.push({ stance, onPoint: content });
}

/** What the words of a sentence from a place on, with those before them on the same matter, come to. */
function weigh(state: State, { sentence, text }: Here, about: Named, start = 0): void {
  const from = sentenceOf(state, about) ?? sentence;
  const { content, weighed } = episodeOf(state, about);
  for (const asked of unstatedIn(text)) content.push(...contentOf(text.slice(asked.start, asked.end)));
  const words = ' '.repeat(start) + statedText(text, false).slice(start);
  const asksToTell = isInformation(about.target) || EFFORT.test(from.text);
  const stances = stancesIn(words, state.own).filter(({ finding }) => asksToTell || !finding);
  const answers = stances.length === 0 && weighed.length === 0 && from !== sentence && isInformation(about.target);
  if (answers)
    stances.push({
      outcome: 'FULFILLED',
      confidence: 0.58,
      contrast: false,
      finding: true,
      start: 0,
      end: words.length,
    });
  for (const stance of stances) {
    const own = contentOf(words.slice(stance.start, stance.end));
    weighed.push({ stance, onPoint: sharedWords(own, content) });
  }
  const outcome = stances.length > 0 ? outcomeOf(weighed, EFFORT.test(from.text)) : null;
  if (!outcome) return;
  const said = { ...outcome, negated: outcome.outcome === 'REJECTED' };
  add(state, [from, sentence], about.target, about.target, said, STRENGTH.implied, about.key);
}

/** Asked or promised is only to try, to talk or to look: what came of it is another matter. */
const EFFORT =
  /(?<![\p{L}])(?:pleiten|bepleiten|in te zetten|inzetten|inspannen|aan te dringen|aandacht (?:te )?vragen|in (?:gesprek|overleg) te|te bespreken|te onderzoeken|te verkennen|te bezien|na te gaan|uit te zoeken)(?![\p{L}])/u;
const INFORMATION =
  /inform|navraag|bericht|zoeken|na te gaan|nagaan|terugkom|terug te komen|verstrek|overzicht|laten weten|melden|in kaart|toelicht|schriftelijk|cijfers|antwoord|reactie/iu;

/** What was promised is to tell something: the text that follows tells it. */
function isInformation({ kind, text, made }: Target): boolean {
  return kind === 'Commitment' && INFORMATION.test(made?.about ?? text);
}

function tableRow(state: State, here: Here, targets: readonly Target[]): void {
  const { sentence, text, index } = here;
  const [target] = targets.filter((one) => !one.generic && !one.anaphoric);
  if (!target) return;
  const raw = state.reading.raw(sentence);
  const row = state.reading.source.slice(raw.start, raw.end);
  const number = state.citations[index]?.find(({ kind }) => kind === 'toezegging')?.id ?? null;
  const whole = target.kind === 'Commitment' && target.id === null ? { ...target, id: number } : target;
  const position = rowNumber(row);
  if (position !== null) state.discourse.number(position, whole);
  state.discourse.name(whole, index, true);
  const said = rowStatus(row);
  if (said) add(state, [sentence], whole, whole, said, STRENGTH.named);
  else about(state, here, whole, triggersOf(text, false, [whole]), [whole]);
}

/**
 * A status alone on its line, some lines under the motion or toezegging or its number: a table whose cells came out
 * as lines.
 */
function statusLine(state: State, { sentence, block }: Here): boolean {
  if (!block || block.kind === 'table' || sentence.text.length > LONGEST_STATUS) return false;
  const named = state.discourse.latest();
  if (!named || named.block >= sentence.block || sentence.block - named.block > CELLS) return false;
  const above = state.reading.blocks[named.block]?.text ?? '';
  if (above.length > LONGEST_CELL || !above.slice(0, 30).includes(named.target.text.slice(0, 12))) return false;
  const raw = state.reading.raw(sentence);
  const said = cellStatus(state.reading.source.slice(raw.start, raw.end));
  if (!said) return false;
  add(
    state,
    [sentenceOf(state, named) ?? sentence, sentence],
    named.target,
    named.target,
    said,
    STRENGTH.named,
    named.key,
  );
  return true;
}

function add(
  state: State,
  passage: readonly Sentence[],
  target: Target,
  at: Target,
  said: Stated,
  strength: number,
  key = keyOf(target, passage.at(-1)?.start ?? 0),
): void {
  if (said.outcome !== 'MENTION') state.last = said;
  const followUp = build(state.reading, state.own, passage, target, at, said);
  state.statements.push({ followUp, key, strength });
}
