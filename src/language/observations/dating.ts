/** The date an observation holds on, and the date a change is counted from. */
import { cuesOf } from '../cues.ts';
import { findDates } from '../dates.ts';
import { Gated } from '../gated.ts';
import { matchesOf } from '../matches.ts';
import type { Cast } from '../mentions/cast.ts';
import type { Line } from '../mentions/lines.ts';
import { SMALL_NUMBERS } from '../numbers.ts';
import type { Span } from '../reading.ts';
import { remembering } from '../remembering.ts';
import { RISES_TO } from './bare-counts.ts';
import { statementAt } from './facts.ts';
import type { Moment } from './moments.ts';
import { isPast } from './tense.ts';

export interface Since {
  readonly start: number;
  /** EDTF. */
  readonly date: string;
}

const SINCE = new Gated(/(?<![\p{L}])(?:sinds|ten opzichte van|vergeleken met|in vergelijking met)(?![\p{L}])/iu);
/** How far after "sinds" its date or report may stand, in characters. */
const REACH = 120;
const NOT_ITS_DATE =
  /(?<![\p{L}])(?:sinds|vanaf|tot|tot en met|na|voor|vóór|dan(?: (?:in dezelfde periode(?: in| van)?|in|op|per|eind|begin|aan het einde van|bij \p{L}+ \p{L}+(?: \p{L}+)?,? ?(?:in|van|op|\()?))?|ten opzichte van|vergeleken met|in vergelijking met|vergelijking tot|uit|d\.d\.|brief van|debat van|overleg van|nota van|rapport van|motie van|raming van) ?(?:het |de )?(?:(?:school)?jaar )?$/iu;
const NOW =
  /(?<![\p{L}])(?:nu|inmiddels|thans|momenteel|op dit moment|nog (?:altijd|steeds)|vandaag|tot nu toe|tot op heden|tot dusver|intussen|heden|sindsdien|in (?:een|één|twee|drie|vier|vijf|tien|\d+) (?:jaar|maanden) tijd|(?:de )?afgelopen (?:\p{Ll}+ )?(?:weken|maanden|periode))(?![\p{L}])/giu;
/** What a count is only compared with. */
const COMPARED =
  /(?<![\p{L}])(?:dan|ten opzichte van|vergeleken met|in vergelijking met|vergelijking tot)(?: \p{Ll}+){0,4} ?$/iu;
/** The sentence goes on about what the one before it told. */
const GOES_ON =
  /(?<![\p{L}])(?:gaat het|ging het|het gaat|het ging|dat zijn|dat waren|dit zijn|(?:dat|dit) is(?= (?:een|ruim|bijna|circa|ongeveer|\d))|betreft het|betrof het|(?:dat|dit) (?:komt neer op|kwam neer op|komt overeen met|betreft|betrof)|toen|destijds|vergeleken met|ten opzichte van|in vergelijking met|op dat moment|in totaal ging|in absolute zin|op die datum|(?:in )?die periode|die dag|in dat (?:school)?jaar|dat (?:school)?jaar|op dat tijdstip)(?![\p{L}])/iu;

/** Farther than any date that belongs to a count, in characters. */
const FAR = 1000;
/** "; dat is 84 procent van …": the same count in other words. */
const SAME = /^\s*(?:dat|dit) (?:is|zijn|was|waren|komt|kwam)(?![\p{L}])/iu;
const AT_THAT_TIME = new Gated(/(?<![\p{L}])(?:ten tijde van|op dat moment|toen|destijds|in die periode)(?![\p{L}])/iu);
/** What follows is said of the counted: "verwacht 60 procent dat in 2035 …". */
const OF_THE_COUNTED = / (?:dat|om|of|zodat|omdat|totdat) /u;
/** "16.000 ten opzichte van 17.000 vorig jaar". */
const COMPARES = new RegExp(
  `(?<!\\p{L})(?:ten opzichte van|vergeleken met|tegenover|tegen) (?:(?:nog|ruim|bijna|circa) )?(?:\\d|(?:${SMALL_NUMBERS}|\\p{Ll}*tig)(?!\\p{L}))`,
  'u',
);
/** "Dan in 2030, toen er 745 waren". */
const AT_WHICH = /^, (?:toen|waarin)(?!\p{L})[^,;]*$/u;
const AT_ONCE = /^ (?:in|op|per|eind|medio|begin) (?:het )?(?:(?:school)?jaar )?$/u;
/** "…, in 2030 waren dat er 402": the date of another count. */
const OF_ANOTHER = new RegExp(
  `^(?:: | )(?:(?:was|waren|is|zijn) (?:dat|het|dit|er)(?: er)? )?(?:(?:nog|maar|slechts|al|ruim|circa|bijna) )*(?:\\d|(?:${SMALL_NUMBERS}|[eé]én op|driekwart|de helft|een (?:kwart|derde|vijfde))(?!\\p{L}))`,
  'u',
);
const SO_FAR = new Gated(/(?<![\p{L}])(?:tot nu toe|tot op heden|tot dusver)(?![\p{L}])/iu);

/** Whether a sentence gives a day as that of its figures. */
export function isStand(text: string, moments: readonly Span[]): boolean {
  return moments.some(({ start }) => STAND.test(text.slice(0, start)));
}

const STAND = /(?<!\p{L})(?:per|peildatum|stand)(?: (?:van|op|ultimo|eind))? $/iu;

/** Since when: the date after "sinds", or that of the report it names. */
export function sinceIn(cast: Cast, line: Line, own: string | null): Since | null {
  const since = SINCE.exec(line.text, line.cues);
  if (!since) return null;
  const near = ({ start }: Span) => start > since.index && start < since.index + REACH;
  const found = findDates(line.text, own).find(near);
  if (found) return { start: since.index, date: found.edtf };
  const report = cast.at(line).find((each) => each.kind === 'Report' && near(each));
  const date = report && cast.things.get(report.ref)?.traits.date;
  return date ? { start: since.index, date } : null;
}

/** What dates a count may have beside those of its own statement. */
export interface Timeline {
  /** The document's own date, EDTF. */
  readonly own: string | null;
  /** When what the sentences before counted was so, or null. */
  readonly told: string | null;
  /** That was said to be the day of the figures that follow: "Per 1 oktober 2030". */
  readonly stand?: boolean;
  /** The last date that was named before, of whatever. */
  readonly spoken?: string | null;
  /** The date of the count before it in the same sentence, where there is one. */
  readonly before?: string | null | undefined;
  /** The year that a report says it is about, where that is past. */
  readonly year?: string | null;
  /** Where that count ends. */
  readonly beforeEnd?: number | undefined;
}

/** A count, which may be a part of one that was told before. */
interface Dated extends Span {
  readonly again?: 'same' | 'part' | 'here';
}

/** A moment, or the "nu" of the document. */
interface Point extends Span {
  readonly edtf: string | null;
}

/** How the date of a count was found; `guess` where a clause in the past names none. */
type DatedBy = 'statement' | 'period' | 'now' | 'sentence' | 'paragraph' | 'context' | 'document' | 'guess';

/** Of the counts that were dated in each way, about the share that holds on passages that are new. */
export const CERTAINTY: Readonly<Record<DatedBy, number>> = {
  now: 0.98,
  statement: 0.96,
  sentence: 0.96,
  period: 0.9,
  document: 0.9,
  paragraph: 0.85,
  guess: 0.78,
  context: 0.6,
};

export interface Dating {
  /** EDTF; null in a document without a date. */
  readonly edtf: string | null;
  readonly by: DatedBy;
}

/**
 * The date of a count: that of its own statement, nearest to it; "nu" is the document's own; else that of the
 * statement before it in the sentence, or of the sentence before where this one goes on in the past; else the
 * document's own. Null where the count is said of a later time than the document's.
 */
export function dateOfCount(
  text: string,
  count: Dated,
  moments: readonly Moment[],
  sinceAt: number | null,
  timeline: Timeline,
): Dating | null {
  const { own } = timeline;
  const since = moments.find(({ start }) => sinceAt !== null && start >= sinceAt && start <= sinceAt + REACH);
  if (moments.some((date) => date.end <= count.start && isStillToBegin(text, date, own))) return null;
  const then = moments.findLast((moment) => AT_WHICH.test(text.slice(moment.end, count.start)));
  if (then) return { edtf: then.edtf, by: 'statement' };
  const isSince = (date: Span) => date === since && !isAtOnce(text, count, date);
  const usable = moments.filter(
    (date) =>
      !isSince(date) && isItsDate(text, date, own) && !isOfTheWhole(text, date, count) && !isWithin(date, count),
  );
  const statement = statementAt(text, count.start);
  const said = text.slice(statement.start, clauseEnd(text, count.end, statement.end));
  if (SO_FAR.test(said, cuesOf(text))) return { edtf: own, by: 'now' };
  const now = nowIn(text, own);
  const nearest = nearestTo(text, count, statement, [...usable, ...now]);
  if (!nearest) return inherited(text, count, statement, said, [...usable, ...now], timeline);
  if (nearest.edtf !== null && isLater(nearest.edtf, own)) return null;
  const side = nearest.edtf?.includes('/') ? sideOf(text, count) : null;
  if (side !== null) return { edtf: nearest.edtf?.split('/')[side] ?? null, by: 'period' };
  return { edtf: nearest.edtf, by: now.includes(nearest) ? 'now' : 'statement' };
}

function isAtOnce(text: string, { end }: Span, { start }: Span): boolean {
  return AT_ONCE.test(text.slice(end, start));
}

/** "87% (2030: 88%) van de verzoeken": the date of the figure in between. */
function isWithin(date: Span, count: Span): boolean {
  return date.start >= count.start && date.end <= count.end;
}

/** The nearest of the dates that a statement says of its count. */
function nearestTo(text: string, count: Span, statement: Span, points: readonly Point[]): Point | undefined {
  const further = text.slice(count.end, statement.end).search(OF_THE_COUNTED);
  const until = further < 0 ? statement.end + 1 : count.end + further;
  // "In 2029 waren het er 310, in 2030 402": a date after a comma begins another statement.
  const beyond = ({ start }: Span) => (start > count.end && /,\s/.test(text.slice(count.end, start)) ? FAR : 0);
  // "5.120 in 2020, 4.870 in 2021": what a count is followed by at once is its own.
  const follows = (date: Span) => isAtOnce(text, count, date);
  const distance = (date: Span) =>
    follows(date) ? 0 : Math.min(Math.abs(date.start - count.end), Math.abs(count.start - date.end)) + beyond(date);
  const within = points.filter(
    ({ start, end }) =>
      start >= statement.start &&
      end <= until &&
      !(start > count.end && (OF_ANOTHER.test(text.slice(end)) || COMPARES.test(text.slice(count.end, start)))),
  );
  return within.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** What dates a count whose statement names no date. */
function inherited(
  text: string,
  count: Dated,
  statement: Span,
  said: string,
  points: readonly Point[],
  { own, told, stand, before, beforeEnd, spoken, year }: Timeline,
): Dating {
  const past = isPast(said, cuesOf(text));
  // "17 daarvan" were then what the others were.
  const same = past || count.again === 'part';
  if (before !== undefined && (same || SAME.test(said) || !/;/.test(text.slice(beforeEnd, statement.start))))
    return { edtf: before, by: 'sentence' };
  const earlier = points
    .filter(({ end }) => end <= statement.start)
    .toSorted((a, b) => a.end - b.end)
    .at(-1);
  if (earlier && (same || !/;/.test(text.slice(earlier.end, statement.start))))
    return { edtf: earlier.edtf === null || isLater(earlier.edtf, own) ? own : earlier.edtf, by: 'sentence' };
  if (AT_THAT_TIME.test(said, cuesOf(text)) && spoken) return { edtf: spoken, by: 'context' };
  // "Nog altijd te weinig; slechts 180 …": of now, and not of the day of the figures before.
  const isNow = earlier !== undefined && earlier.edtf === own;
  // What a report tells as past was so in the year it is about, and not on its own day.
  const isOfYear = (date: string | null | undefined) => past && Boolean(year) && date === own;
  if (told && !isNow && !isOfYear(told) && (same || stand || GOES_ON.test(text.slice(0, statement.end))))
    return { edtf: told, by: 'paragraph' };
  if (past && spoken && !isOfYear(spoken) && !isLater(spoken, own) && !OWN_TIME.test(text.slice(statement.start)))
    return { edtf: spoken, by: 'context' };
  return past ? { edtf: year ?? own, by: 'guess' } : { edtf: own, by: 'document' };
}

/** "Voor het eind van de eerste ronde": another time than the one named before. */
const OWN_TIME =
  /^(?:Voor|Vóór|Bij|Aan|Na|Tot|Sinds) (?:het|de) (?:eind|einde|begin|sluiting|afloop|afronding)(?!\p{L})/u;

/** The last moment that a sentence names to tell of, for what the next ones leave out. */
export function toldMoment(
  text: string,
  moments: readonly Moment[],
  own: string | null,
): (Moment & { readonly proper: boolean }) | undefined {
  const its = moments.findLast((moment) => isItsDate(text, moment, own));
  if (its) return { ...its, proper: true };
  const other = moments.findLast(({ start }) => !COMPARED.test(text.slice(Math.max(0, start - 60), start)));
  return other && { ...other, proper: false };
}

/** "Van 16.100 naar 17.450": what a period began with, 0, and what it ended with, 1. */
function sideOf(text: string, { start, end }: Span): 0 | 1 | null {
  const lead = text.slice(Math.max(0, start - 40), start);
  if (/(?<![\p{L}])van (?:\p{Ll}+ )?$/u.test(lead) && RISES_TO.test(text.slice(end))) return 0;
  return /(?<![\p{L}])van (?:\p{Ll}+ )?[\d.,]+(?: ?%| (?:procent|miljoen|\p{Ll}+en))? (?:naar|tot) (?:\p{Ll}+ )?$/u.test(
    lead,
  )
    ? 1
    : null;
}

const nowsOf = remembering((text) => matchesOf(NOW, text));

function nowIn(text: string, own: string | null): Point[] {
  return nowsOf(text).map(({ index, 0: word }) => ({ start: index, end: index + word.length, edtf: own }));
}

/** "Vanaf 1 januari 2035 doen 40 gemeenten mee". */
function isStillToBegin(text: string, { start, edtf }: Moment, own: string | null): boolean {
  return isLater(edtf, own) && /(?<![\p{L}])(?:vanaf|met ingang van|na) (?:de |het )?$/iu.test(text.slice(0, start));
}

/** "Van de 27 die in 2022 zijn aangekondigd, zijn er 9 in gebruik": when the whole came to be. */
function isOfTheWhole(text: string, date: Span, count: Span): boolean {
  const before = text.slice(Math.max(0, date.start - 80), date.start);
  const between = date.end <= count.start ? text.slice(date.end, count.start) : '';
  if (/^ ?(?:%|procent)/u.test(text.slice(count.end)) || /%|procent/u.test(text.slice(count.start, count.end)))
    return false;
  return /^Van (?:de|alle|het|deze) [^,;:]{0,60} (?:die|dat) [^,;:]*$/u.test(before) && /^[^,;:]*, /u.test(between);
}

/** "Sinds het onderzoek vorige week begon, …". */
const SINCE_CLAUSE = /^Sinds [^,;]{0,100}$/u;
/** "Tot 1 juni hebben 40 zich gemeld": so many there were on that day. */
const UNTIL = /^(?:Tot|Tot en met|T\/m) $/u;

/** "Voor 2034 komt het CBS uit op": a year that figures are for; other dates after "voor" are deadlines. */
function isItsDate(text: string, { start, edtf }: Moment, own: string | null): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (/(?<![\p{L}])(?:tot|tot en met|t\/m) $/u.test(before) && !isLater(edtf, own)) return true;
  if (
    UNTIL.test(text.slice(0, start)) &&
    /^[^,]{4,24} (?:hebben|heeft|zijn|is|werden|waren|had|hadden) /u.test(text.slice(start))
  )
    return true;
  if (SINCE_CLAUSE.test(text.slice(0, start))) return false;
  return !NOT_ITS_DATE.test(before) || (/voor $/u.test(before) && text.startsWith(edtf, start));
}

function clauseEnd(text: string, from: number, end: number): number {
  const comma = /,(?=\s)/u.exec(text.slice(from, end));
  return comma ? from + comma.index : end;
}

/** Later than the document, as far as both are exact; of a period its beginning. */
function isLater(when: string, own: string | null): boolean {
  if (own === null) return false;
  const [date = when] = when.split('/');
  const exact = Math.min(date.replace('~', '').length, own.length, /^\d{4}-(?:2[1-4]|3\d|4\d)/.test(date) ? 4 : 10);
  return date.slice(0, exact) > own.slice(0, exact);
}
