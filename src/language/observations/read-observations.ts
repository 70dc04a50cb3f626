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
import { clauseAt } from './clauses.ts';
import { type Count, countsIn } from './counts.ts';
import { dateOfCount, sinceIn } from './dating.ts';
import { measureFrom, programmeAt } from './predicates.ts';
import { COUNTABLE } from './units.ts';

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
  /(?<![\p{L}])(?:zal|zullen|zou|zouden|moet|moeten|dient|dienen|wil|willen|streef|streeft|streven|beoogd?|beogen|ambitie|doel|doelstelling|verwacht|verwachting|verwachten|gepland|uiterlijk|mogelijk|wens|wensen|voornemens|komt er|komen er)(?![\p{L}])|(?:afgesproken|opgenomen|vastgelegd|toegezegd|besloten) (?:is )?dat(?![\p{L}])/iu;
/** A sentence, no question, or at least a finite verb: not a loose heading. */
const SAYS_SOMETHING =
  /[.;:!)»”"']\s*$|(?<![\p{L}])(?:is|zijn|wordt|worden|heeft|hebben|doen|werken)(?![\p{L}])(?!.*\?\s*$)/u;
const GREW =
  /(?<![\p{L}])(?:bijgekomen|erbij|toegenomen met|gegroeid met|gestegen met|nieuw aangesloten|toegetreden|uitgebreid met)(?![\p{L}])/u;
const SHRANK = /(?<![\p{L}])(?:afgenomen met|gedaald met|afgevallen|gestopt|weggevallen)(?![\p{L}])/u;
const NEW = /(?<![\p{L}])(?:nieuwe|extra)(?![\p{L}])/u;
/** "Inmiddels zijn dat er 145": the same measure, counted again. */
const COUNTED_AGAIN =
  /(?:(?:zijn|waren|is) (?:dat|dit|het) er|dat (?:zijn|waren) er) (?:nu |al |nog |toen |inmiddels )*(?<value>\d[\d.]*\d|\d+)(?= in \d{4}|[.,;)]|$)/u;
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
  readonly observation: Observation;
}

export function readObservations(cast: Cast, head: Head): Observation[] {
  const own = head.date?.value ?? null;
  const main = mainProgramme(cast)?.ref ?? null;
  const drafted: Drafted[] = [];
  const known = new Set<string>();
  for (const line of cast.lines) {
    if (line.role !== 'sentence' || !line.cues.has(MAY_COUNT)) continue;
    if (!COUNTABLE.test(line.text) && !line.text.includes(' er ')) continue;
    if (INTENTION.test(line.text) || !SAYS_SOMETHING.test(line.text)) continue;
    const counts = countsIn(line.text);
    const dates = counts.length > 0 ? findDates(line.text, own) : [];
    const found = counts.map((count) => () => observe(cast, line, count, dates, own, main, drafted));
    const told = [() => countedAgain(line, own, drafted), () => comparedWith(line, own, drafted)];
    for (const make of [...found, ...told]) {
      const observation = make();
      if (!observation) continue;
      const { measureKey, value, quantifier, date, delta } = observation;
      const key = JSON.stringify([measureKey, value, quantifier, date, delta]);
      if (known.has(key)) continue;
      known.add(key);
      drafted.push({ line: line.index, observation });
    }
  }
  const observations = drafted.map((each) => each.observation);
  return [...observations, ...derived(observations)];
}

function observe(
  cast: Cast,
  line: Line,
  count: Count,
  dates: readonly FoundDate[],
  own: string | null,
  main: string | null,
  earlier: readonly Drafted[],
): Observation | null {
  const around = clauseAt(line.text, count.start);
  const clause = line.text.slice(around.start, around.end);
  const since = sinceIn(cast, line, dates);
  const sign = SHRANK.test(clause) ? -1 : 1;
  const delta = count.percentage === null && (GREW.test(clause) || sign < 0 || NEW.test(count.adjectives));
  const date = dateOfCount(line.text, dates, count, around.end, own, since);
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

function countedAgain(line: Line, own: string | null, earlier: readonly Drafted[]): Observation | null {
  const match = COUNTED_AGAIN.exec(line.text);
  const value = digitsOf(match?.groups?.['value'] ?? '');
  if (!match || value === null) return null;
  const before = earlier
    .slice(-RECENT)
    .findLast(
      ({ observation: { delta, value: count, percentage } }) => !delta && count !== null && percentage === undefined,
    );
  if (!before || line.index - before.line > 2) return null;
  const clause = clauseAt(line.text, match.index + match[0].indexOf(' '));
  const said = line.text.slice(clause.start);
  const at = match.index - clause.start;
  const date = dateOfCount(
    said,
    findDates(said, own),
    { start: at, end: at + match[0].length },
    said.length,
    own,
    null,
  );
  if (date === 'future') return null;
  return { ...before.observation, value, date, ...line.passage(0, line.text.length, 0.8) };
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
