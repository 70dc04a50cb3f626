/**
 * Observations: a measure, its value or quantifier, the date it holds on. A delta ("128 gemeenten
 * bijgekomen sinds …") is a change of the level named before it; level and delta give the level then.
 */

import { cue } from '../cues.ts';
import { type FoundDate, findDates } from '../dates.ts';
import type { Head, Observation } from '../extraction.ts';
import type { Cast } from '../mentions/cast.ts';
import type { Line } from '../mentions/lines.ts';
import { mainProgramme } from '../mentions/main-programme.ts';
import { digitsOf } from '../numbers.ts';
import type { Span } from '../reading.ts';
import { type CountedAgain, countedAgainIn } from './again.ts';
import { clauseAt } from './clauses.ts';
import { type Count, countsIn } from './counts.ts';
import { dateOfCount, sinceIn } from './dating.ts';
import { pastDatesIn } from './past-dates.ts';
import { measureFrom, programmeAt } from './predicates.ts';

/** A figure, or a word that stands for a number or a quantity. */
const MAY_COUNT = cue(
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'twintig',
  'honderd',
  'duizend',
  'kwart',
  'helft',
  'derde',
  'één',
  'alle ',
  'geen ',
  'meeste',
  'meerderheid',
  ...'0123456789',
);
/** What is meant to come, or was agreed to come, has not been counted. */
const INTENTION =
  /(?<![\p{L}])(?<!te )(?:zal|zullen|zou|zouden|moet|moeten|dient|dienen|wil|willen|streef|streeft|streven|beoogd?|beogen|ambitie|doel|doelstelling|verwacht|verwachting|verwachten|gepland|uiterlijk|mogelijk|wens|wensen|voornemens|komt er|komen er|streefcijfer|streefgetal|norm|mikt|mikken|ruimte voor|verzoekt|tekortkomen|tekort van)(?![\p{L}])|(?:afgesproken|opgenomen|vastgelegd|toegezegd|besloten) (?:is )?dat(?![\p{L}])/iu;
/** What somebody else claims, the sender does not count. */
const CLAIMED =
  /(?<![\p{L}])(?:lid|bericht|fractie|heer|mevrouw|leden|media|krant)(?![\p{L}])[^.]{0,90}(?<![\p{L}])(?:stelde|stelt|stelden|beweert|beweerde|meent|meende|suggereert|naar voren gebracht|opgemerkt|betoogd|betoogde)(?![\p{L}])/u;
/** A sentence, no question, or at least a finite verb: not a loose heading. */
const SAYS_SOMETHING =
  /[.;:!)»”"']\s*$|(?<![\p{L}])(?:is|zijn|wordt|worden|heeft|hebben|doen|werken)(?![\p{L}])(?!.*\?\s*$)/u;
const GREW =
  /(?<![\p{L}])kwam(?:en)? (?:er|daar)[^.;]{0,80} bij(?![\p{L}])|(?<![\p{L}])(?:bijgekomen|bij gekomen|erbij|toegenomen met|gegroeid met|gestegen met|nieuw aangesloten|toegetreden|uitgebreid met)(?![\p{L}])/u;
const SHRANK = /(?<![\p{L}])(?:afgenomen met|gedaald met|afgevallen|weggevallen)(?![\p{L}])/u;
const NEW = /(?<![\p{L}])(?:nieuwe|extra)(?![\p{L}])/u;
/** What was, was then; what has been done holds now. */
const PAST =
  /(?<![\p{L}])(?:gaat het om|betrof|was|waren|lag|lagen|had|hadden|stond|stonden|kwam|kwamen|deed|deden|nam|namen|telde|telden|ontving|ontvingen|bezochten|bereikte|bereikten|maakte|maakten|werd|werden|ging|gingen|bleef|bleven|bestond|bestonden)(?![\p{L}])/u;
/** "… waarmee het totaal op 27 komt": the level again, with what was added. */
const TOTAL = /(?<![\p{L}])(?:het totaal|(?:het )?totale? aantal)(?![\p{L}])/u;
const COMPARED =
  /(?<![\p{L}])(?:dat|dit) (?:zijn|waren|is) er (?<value>\d[\d.]*) (?:meer|(?<less>minder)) dan (?:in |op )?(?:de |het )?/iu;
/** How many lines earlier the level of a delta, or the count that is counted again, may stand. */
const LEVEL_NEAR = 4;
/** No few lines hold more counts than this. */
const RECENT = 40;

interface Drafted {
  readonly line: number;
  /** Where in the line its count stands. */
  readonly at?: number;
  readonly observation: Observation;
}

export function readObservations(cast: Cast, head: Head): Observation[] {
  const own = head.date?.value ?? null;
  const main = mainProgramme(cast)?.ref ?? null;
  const drafted: Drafted[] = [];
  const known = new Set<string>();
  const told = new Moment();
  for (const line of cast.lines) {
    if (line.role !== 'sentence' || !line.cues.has(MAY_COUNT)) continue;
    if (!SAYS_SOMETHING.test(line.text) || CLAIMED.test(line.text)) continue;
    const counts = countsIn(line.text).filter((count) => !isIntended(line.text, count));
    const others = countedAgainIn(line.text).filter((count) => !isIntended(line.text, count));
    const dates = counts.length + others.length > 0 ? datesIn(line.text, own, told.year) : [];
    told.note(line, dates);
    const found = counts.map((count) => ({
      at: count.start,
      make: () => observe(cast, line, count, dates, own, told, main, drafted),
    }));
    const again = others.map((count) => ({
      at: count.start,
      make: () => countedAgain(line, count, own, told.at(line, count) ?? own, dates, drafted),
    }));
    const compared = { at: Number.POSITIVE_INFINITY, make: () => comparedWith(line, own, drafted) };
    for (const { at, make } of [...found, ...again, compared].sort((a, b) => a.at - b.at)) {
      const observation = make();
      if (!observation) continue;
      const { measureKey, value, quantifier, date, delta } = observation;
      const key = JSON.stringify([measureKey, value, quantifier, date, delta]);
      if (known.has(key)) continue;
      known.add(key);
      drafted.push({ line: line.index, ...(Number.isFinite(at) ? { at } : {}), observation });
    }
    told.leave(line);
  }
  const observations = drafted.map((each) => each.observation);
  return [...observations, ...derived(observations)];
}

function datesIn(text: string, own: string | null, year: string | null): FoundDate[] {
  const past = pastDatesIn(text, own, year);
  const whole = findDates(text, own).filter(
    (date) => !past.some((one) => one.start < date.end && date.start < one.end),
  );
  return [...whole, ...past].sort((a, b) => a.start - b.start);
}

/** When what a paragraph counts held: told once, it holds for the sentences in the past tense after it. */
class Moment {
  year: string | null = null;
  #date: string | null = null;
  #reference: string | null = null;
  #here: string | null = null;
  #block = -1;

  /** What the line's own dates say; a day that counts are taken on holds in the whole document. */
  note(line: Line, dates: readonly FoundDate[]): void {
    if (line.block !== this.#block) this.#date = null;
    this.#block = line.block;
    const taken = /peildatum/i.exec(line.text);
    const near =
      taken &&
      dates.find(({ start, end }) => Math.min(Math.abs(start - taken.index), Math.abs(taken.index - end)) < 30);
    if (near) this.#reference = near.edtf;
    this.#here = dates.findLast(({ form }) => form !== 'interval')?.edtf ?? (taken ? this.#reference : null);
    if (taken && this.#reference) this.#date = this.#reference;
  }

  leave(_line: Line): void {
    if (this.#here === null) return;
    this.#date = this.#here;
    this.year = this.#here.slice(0, 4);
  }

  /** The date that a count without one holds on; null where it holds now. */
  at(line: Line, count: Span, change = false): string | null {
    if (line.block !== this.#block || this.#date === null) return null;
    const { start, end } = clauseAt(line.text, count.start);
    const clause = line.text.slice(Math.max(start, line.text.lastIndexOf(';', count.start) + 1), end);
    return change || PAST.test(clause) || /peildatum/i.test(line.text) ? this.#date : null;
  }
}

/** A target, a plan or a wish in the count's own part of the sentence. */
function isIntended(text: string, { start }: Span): boolean {
  const from =
    Math.max(text.lastIndexOf(';', start), text.lastIndexOf(', terwijl', start), text.lastIndexOf(', maar', start)) + 1;
  const until = text.indexOf(';', start);
  return INTENTION.test(text.slice(from, until < 0 ? text.length : until));
}

function observe(
  cast: Cast,
  line: Line,
  count: Count,
  dates: readonly FoundDate[],
  own: string | null,
  told: Moment,
  main: string | null,
  earlier: readonly Drafted[],
): Observation | null {
  const around = clauseAt(line.text, count.start);
  const clause = line.text.slice(around.start, around.end);
  const since = sinceIn(cast, line, dates);
  const sign = SHRANK.test(clause) ? -1 : 1;
  const delta = count.percentage === null && (GREW.test(clause) || sign < 0 || NEW.test(count.adjectives));
  const date = dateOfCount(line.text, dates, count, around.end, own, since, told.at(line, count, delta) ?? own);
  if (date === 'future') return null;
  const ref = programmeAt(cast, line, count, main);
  const programme = ref ? (cast.things.get(ref)?.label ?? null) : null;
  const narrow = measureFrom(cast, line, count, programme, around);
  const elliptic = narrow.key.endsWith(':aantal') || TOTAL.test(clause);
  const near = delta || TOTAL.test(clause) ? LEVEL_NEAR : 0;
  const same = delta || elliptic ? levelOf(earlier, line, count.unit, near) : null;
  const measure = elliptic ? measureFrom(cast, line, count, programme, { start: 0, end: line.text.length }) : narrow;
  if (!same && !programme && measure.key.endsWith(':aantal')) return null;
  const programmeRef = same?.programmeRef ?? ref;
  return {
    measure: same?.measure ?? measure.words,
    measureKey: same?.measureKey ?? measure.key,
    programme: same?.programme ?? programme,
    ...(programmeRef ? { programmeRef } : {}),
    value: count.value === null ? null : delta ? sign * count.value : count.value,
    quantifier: count.quantifier,
    unit: count.unit,
    date,
    delta,
    ...(delta && since ? { since: since.date } : {}),
    ...(count.percentage === null ? {} : { percentage: count.percentage }),
    ...line.passage(0, line.text.length, programme ? count.confidence : count.confidence * 0.85),
  };
}

/** "Dat zijn er 14 meer dan in oktober 2030": a change of the level just told. */
function comparedWith(line: Line, own: string | null, earlier: readonly Drafted[]): Observation | null {
  const match = COMPARED.exec(line.text);
  const value = digitsOf(match?.groups?.['value'] ?? '');
  const level = earlier.slice(-RECENT).findLast(({ observation: each }) => !each.delta && each.value !== null);
  if (!match || value === null || !level || line.index - level.line > 1) return null;
  // "87 gemeenten en negen provincies; dat zijn er 23 meer" does not say of which.
  const units = earlier.filter((each) => each.line === level.line).map(({ observation }) => observation.unit);
  if (new Set(units).size > 1) return null;
  const from = match.index + match[0].length;
  const [since] = findDates(line.text.slice(from, from + 40), own);
  const before = since && since.start <= 8 ? { since: since.edtf } : {};
  const change = match.groups?.['less'] ? -value : value;
  const { percentage: _percentage, derivedFrom: _derived, ...same } = level.observation;
  return { ...same, ...before, value: change, delta: true, ...line.passage(0, line.text.length, 0.8) };
}

/** "Vorig jaar waren dat er 21": the level just told, counted again. */
function countedAgain(
  line: Line,
  again: CountedAgain,
  own: string | null,
  moment: string | null,
  dates: readonly FoundDate[],
  earlier: readonly Drafted[],
): Observation | null {
  const before = earlier.slice(-RECENT).findLast(({ line: index, observation: { delta, value, percentage }, at }) => {
    const stands = index < line.index || (at ?? 0) < again.start;
    return !delta && stands && (again.percentage || (value !== null && percentage === undefined));
  });
  if (!before || line.index - before.line > 2) return null;
  const { percentage: _percentage, ...same } = before.observation;
  const clause = clauseAt(line.text, again.start);
  const shifted = again.yearsBefore > 0 ? yearBefore(same.date) : null;
  const date =
    shifted ??
    dateOfCount(
      line.text,
      dates,
      again,
      clause.end,
      own,
      null,
      /waarvan|daarvan|hiervan|van wie|van hen/i.test(line.text) ? same.date : moment,
    );
  if (date === 'future') return null;
  const share = again.percentage
    ? {
        unit: again.half ? same.unit : 'procent',
        value: again.half ? null : again.value,
        quantifier: again.half ? ('HALF' as const) : null,
        percentage: again.value,
      }
    : { value: again.value, quantifier: null };
  return { ...same, ...share, date, ...line.passage(0, line.text.length, 0.8) };
}

function yearBefore(date: string | null): string | null {
  const year = date === null ? Number.NaN : Number(date.slice(0, 4));
  return date === null || Number.isNaN(year) ? null : `${year - 1}${date.slice(4)}`;
}

/** The latest level of a unit, up to so many lines before. */
function levelOf(earlier: readonly Drafted[], line: Line, unit: string, near: number): Observation | null {
  const level = earlier.slice(-RECENT).findLast(({ observation }) => !observation.delta && observation.unit === unit);
  return level && line.index - level.line <= near ? level.observation : null;
}

/** The level at the moment a delta counts from: what it is now, less what was added since. */
function derived(observations: readonly Observation[]): Observation[] {
  const key = ({ measureKey, date }: Observation) => `${measureKey} ${date}`;
  const levels = new Map<string, number>();
  for (const [at, each] of observations.entries()) if (!each.delta && !levels.has(key(each))) levels.set(key(each), at);
  return observations.flatMap((delta, at) => {
    if (!delta.delta || delta.since === undefined || delta.value === null) return [];
    const level = levels.get(key(delta));
    const now = level === undefined ? null : observations[level]?.value;
    if (level === undefined || now === undefined || now === null) return [];
    const { since, ...same } = delta;
    return [
      { ...same, value: now - delta.value, date: since, delta: false, confidence: 0.8, derivedFrom: [level, at] },
    ];
  });
}
