/**
 * Observations: a measure, its value or quantifier, the date it holds on. A delta ("128 gemeenten
 * bijgekomen sinds …") is a change of the level named before it; level and delta give the level then.
 */

import { MONTH } from '../../model/months.ts';
import type { Head, Observation } from '../extraction.ts';
import { Gated } from '../gated.ts';
import type { Cast } from '../mentions/cast.ts';
import type { Line } from '../mentions/lines.ts';
import { mainProgramme } from '../mentions/main-programme.ts';
import { changeOf } from './changes.ts';
import { clauseAt, type Measure, measureOf } from './clauses.ts';
import type { Count, Spoken } from './count.ts';
import { countsIn } from './counts.ts';
import { CERTAINTY, dateOfCount, isStand, sinceIn, type Timeline, toldMoment } from './dating.ts';
import { isToldAsFact } from './facts.ts';
import { type Caption, captionOf, figuresAfter, isColumns, observedBy, rowOf, rowsOf } from './figures.ts';
import { mayCount } from './may-count.ts';
import { type Moment, momentsIn, referenceDate } from './moments.ts';
import { isWholeCountry } from './nouns.ts';
import { measureFrom, programmeAt } from './predicates.ts';

const MAY_DATE = new Gated(new RegExp(`(?:19|20)\\d\\d|${MONTH}`, 'iu'));
/** A sentence, no question, or at least a finite verb: not a loose heading. */
const STOPS = new Set('.;:!)»”"’\'');
const SAYS_SOMETHING =
  /[.;:!)»”"’']\s*$|(?<![\p{L}])(?:is|zijn|wordt|worden|heeft|hebben|doen|werken)(?![\p{L}])(?!.*\?\s*$)/u;
/** "… waarmee het totaal op 27 komt": the level again, with what was added. */
const TOTAL = new Gated(/(?<![\p{L}])(?:het totaal|(?:het )?totale? aantal)(?![\p{L}])/u);
/** "Er zijn 355 gemeenten": all there are. */
const BARE = new Gated(
  /(?<![\p{L}])(?:er (?:zijn|waren)|(?:zijn|waren) er|Nederland (?:telt|heeft|kent))(?![\p{L}])/iu,
);
/** How many lines earlier the level of a delta, or the count that is counted again, may stand. */
const LEVEL_NEAR = 4;
/** How many lines earlier what a count leaves out may have been said. */
const SPOKEN_NEAR = 2;
/** How many lines earlier the date of what goes on in the past may have been told, in the same paragraph. */
const TOLD_NEAR = 5;
/** No few lines hold more counts than this. */
const RECENT = 40;
interface Drafted {
  readonly line: number;
  readonly observation: Observation;
}

/** A line of its own that gives the day of the figures under it. */
const STANDING = new Gated(
  /^(?:peildatum|stand(?: per| van| op)?|cijfers per)(?: van de cijfers)?:? [^.;]{4,24}\.?$/iu,
);
/** What the reader remembers between sentences. */
interface Memory {
  readonly drafted: Drafted[];
  /** The day that the figures from here on are of, as a line of its own told. */
  standing: string | null;
  /** The caption that the rows which follow are listed under, and its date. */
  caption: { readonly caption: Caption; readonly date: string | null } | null;
  spoken: { readonly line: number; readonly nouns: readonly Spoken[] };
  /** The last sentence that named a date, and which; null as long as nothing asked for it. */
  told: {
    readonly line: Line;
    readonly date: string | null;
    readonly counted: boolean;
    readonly stand: boolean;
    /** It was when something was so, and not only since when or than when. */
    readonly proper: boolean;
  } | null;
}

interface Known {
  readonly cast: Cast;
  readonly own: string | null;
  /** The date the document says its figures are of. */
  readonly reference: string | null;
  readonly main: string | null;
  /** The past year that it says it is about, or null. */
  readonly year: string | null;
}

export function readObservations(cast: Cast, head: Head): Observation[] {
  const own = head.date?.value ?? null;
  const reference = referenceDate(cast.lines, own);
  const known: Known = { cast, own, reference, main: mainProgramme(cast)?.ref ?? null, year: yearOf(head, own) };
  const memory: Memory = { drafted: [], spoken: { line: -1, nouns: [] }, told: null, standing: null, caption: null };
  const seen = new Set<string>();
  for (const line of cast.lines) {
    if (STANDING.test(line.text, line.cues))
      memory.standing = momentsIn(line, { own, told: null, reference })[0]?.edtf ?? null;
    const figures = listedIn(line, known, memory);
    for (const observation of figures) memory.drafted.push({ line: line.index, observation });
    if (line.role !== 'sentence' || figures.length > 0) continue;
    if (!mayCount(line) || !saysSomething(line.text)) {
      if (MAY_DATE.test(line.text, line.cues))
        memory.told = { line, date: null, counted: false, stand: false, proper: true };
      continue;
    }
    for (const observation of observed(line, known, memory)) {
      const { measureKey, value, quantifier, date, delta } = observation;
      const key = JSON.stringify([measureKey, value, quantifier, date, delta]);
      if (seen.has(key)) continue;
      seen.add(key);
      memory.drafted.push({ line: line.index, observation });
    }
  }
  const observations = memory.drafted.map((each) => each.observation);
  return [...observations, ...derived(observations)];
}

/** "Monitor Daken 2030", of 2031: what it tells in the past tense was so in that year. */
function yearOf({ kind, title }: Head, own: string | null): string | null {
  if (own === null || !(kind?.value === 'Monitor' || kind?.value === 'Report')) return null;
  const year = OF_YEAR.exec(title?.value ?? '')?.[0] ?? null;
  return year !== null && year < own.slice(0, 4) ? year : null;
}

const OF_YEAR = /(?<![\d-])(?:19|20)\d\d$/u;

function saysSomething(text: string): boolean {
  return STOPS.has(text.at(-1) ?? '') || SAYS_SOMETHING.test(text);
}

/** The figures listed in a caption's own line, or in a row under it. */
function listedIn(line: Line, { own, reference, year }: Known, memory: Memory): Observation[] {
  const { text } = line;
  const above = memory.caption;
  const caption = captionOf(line);
  memory.caption = null;
  if (caption) {
    const named = momentsIn(line, { own, told: null, reference })[0]?.edtf;
    const date = named ?? caption.year ?? memory.standing ?? reference ?? year ?? own;
    const figures = SENTENCE.test(text) ? [] : figuresAfter(text, caption);
    if (figures.length === 0 && !SENTENCE.test(text)) memory.caption = { caption, date };
    return figures.map((figure) => observedBy(line, caption, figure, date));
  }
  if (!above) return [];
  const row = rowOf(text, above.caption);
  const rows = row ? [row] : rowsOf(text, above.caption);
  if (rows.length > 0 || isColumns(text)) memory.caption = above;
  return rows.map((figure) => observedBy(line, above.caption, figure, above.date));
}

const AGAINST = /(?<!\p{L})(?:tegen|tegenover|ten opzichte van) $/u;
const SENTENCE = /[.!?]$/;

/** What one sentence observes; `memory` then knows what it spoke of and when. */
function* observed(line: Line, known: Known, memory: Memory): Generator<Observation> {
  const { own, reference, year } = known;
  const near = line.index - memory.spoken.line <= SPOKEN_NEAR;
  const earlier = toldBefore(line, known, memory);
  const told =
    earlier ?? (memory.standing ? { date: memory.standing, counted: true, stand: true, proper: true } : null);
  const moments = momentsIn(line, { own, told: told?.date ?? null, stand: told?.stand ?? false, reference });
  const { counts, spoken } = countsIn(line.text, moments, near ? memory.spoken.nouns : []);
  let before: string | null | undefined;
  let beforeEnd: number | undefined;
  for (const count of counts) {
    if (!isToldAsFact(line.text, count, line.cues)) continue;
    const timeline = {
      own,
      told: told?.counted ? told.date : null,
      stand: told?.stand ?? false,
      spoken: told?.proper === false ? null : (told?.date ?? null),
      before,
      beforeEnd,
      year,
    };
    const observation = observe(line, count, moments, timeline, known, memory);
    if (!observation) continue;
    // "11.300 in 2031, tegen 9.800 in 2030. Van hen …": what goes on does so of the first.
    if (before === undefined || !AGAINST.test(line.text.slice(0, count.start))) before = observation.date;
    beforeEnd = count.end;
    yield observation;
  }
  const moment = toldMoment(line.text, moments, own);
  const last = before ?? moment?.edtf ?? null;
  if (last !== null) {
    const proper = before !== undefined || moment?.proper === true;
    const goesOn = told?.stand === true && told.date === last && moments.length === 0;
    memory.told = {
      line,
      date: last,
      counted: before !== undefined,
      stand: goesOn || isStand(line.text, moments),
      proper,
    };
  }
  if (spoken.length > 0) memory.spoken = { line: line.index, nouns: spoken };
}

/** The date that a sentence just before it named. */
function toldBefore(
  line: Line,
  { own, reference }: Known,
  { told }: Memory,
): { date: string | null; counted: boolean; stand: boolean; proper: boolean } | null {
  if (!told || !isNear(told.line, line)) return null;
  const date = told.date ?? momentsIn(told.line, { own, told: null, reference }).at(-1)?.edtf ?? null;
  return { date, counted: told.counted, stand: told.stand, proper: told.proper };
}

function isNear(earlier: Line, line: Line): boolean {
  return earlier.block === line.block && line.index - earlier.index <= TOLD_NEAR;
}

function observe(
  line: Line,
  count: Count,
  moments: readonly Moment[],
  timeline: Timeline,
  { cast, own, main }: Known,
  { drafted }: Memory,
): Observation | null {
  const { start, end } = clauseAt(line.text, count.start);
  const clause = line.text.slice(start, end);
  const since = sinceIn(cast, line, own);
  const sign = changeOf(line.text, count, line.cues);
  const dating = dateOfCount(line.text, count, moments, since?.start ?? null, timeline);
  if (!dating) return null;
  const ref = programmeAt(cast, line, count, main);
  const programme = ref ? (cast.things.get(ref)?.label ?? null) : null;
  const narrow = measureFrom(cast, line, count, programme);
  const elliptic = narrow.key.endsWith(':aantal') || TOTAL.test(clause, line.cues);
  const near = sign !== 0 || count.again === 'same' || TOTAL.test(clause, line.cues) ? LEVEL_NEAR : 0;
  const same = near > 0 || elliptic ? levelOf(drafted, line, count, near) : null;
  const wide = elliptic ? measureFrom(cast, line, count, programme, { start: 0, end: line.text.length }) : narrow;
  const empty = !same && !programme && wide.key.endsWith(':aantal');
  const measure = empty ? measureBefore(cast, line, count) : wide;
  if (!measure) return null;
  const programmeRef = same?.programmeRef ?? ref;
  const compared = sinceOf(count, moments) ?? since?.date;
  return {
    measure: same?.measure ?? measure.words,
    measureKey: same?.measureKey ?? measure.key,
    programme: same?.programme ?? programme,
    ...(programmeRef ? { programmeRef } : {}),
    value: count.value === null ? null : (sign || 1) * count.value,
    quantifier: count.quantifier,
    unit: count.unit,
    date: dating.edtf,
    delta: sign !== 0,
    ...(sign !== 0 && compared ? { since: compared } : {}),
    ...(count.percentage === null ? {} : { percentage: count.percentage }),
    ...line.passage(0, line.text.length, count.confidence * CERTAINTY[dating.by]),
  };
}

/** "Het gaat om zes scholen": what is counted was said in the sentence before, the heading or the title. */
function measureBefore(cast: Cast, line: Line, { noun: unit, adjectives }: Count): Measure | null {
  if (isWholeCountry(unit) && BARE.test(line.text, line.cues)) return null;
  const before = cast.lines[line.index - 1];
  const texts = [before?.block === line.block ? before.text : '', line.heading ?? '', cast.lines[0]?.text ?? ''];
  const measures = texts.map((text) => measureOf(text, { unit, within: false, programme: null, adjectives }));
  return measures.find(({ key }) => !key.endsWith(':aantal')) ?? null;
}

/** "14 meer dan in oktober 2030": the moment it is compared with. */
function sinceOf(count: Count, moments: readonly Moment[]): string | undefined {
  if (count.change === undefined) return undefined;
  return moments.find(({ start }) => start >= count.end && start - count.end < 60)?.edtf;
}

/** The latest level of the same unit, up to so many lines before. */
function levelOf(earlier: readonly Drafted[], line: Line, count: Count, near: number): Observation | null {
  const share = count.percentage !== null;
  const level = earlier
    .slice(-RECENT)
    .findLast(
      ({ observation: each }) => !each.delta && each.unit === count.unit && (each.percentage !== undefined) === share,
    );
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
