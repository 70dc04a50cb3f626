/**
 * The gemeenten that a text names, at every place where it does, and which gemeente each name means on the day of the
 * document.
 */
import { sortDay } from '../../model/edtf.ts';
import type { GemeenteMention } from '../extraction.ts';
import type { Cast } from '../mentions/cast.ts';
import type { Line } from '../mentions/lines.ts';
import type { Span } from '../reading.ts';
import { BEGINNING, type Gazetteer } from './gazetteer.ts';
import { type FoundGroup, groupsIn } from './groups.ts';
import { settleItems } from './items.ts';
import { type NameInLine, namesInLine } from './names-in-line.ts';

/** A mention with its place; `start` and `end` are offsets into the line's text. */
export interface PlacedGemeente extends Span {
  readonly line: Line;
  readonly mention: GemeenteMention;
}

export interface GemeenteContext {
  readonly gazetteer: Gazetteer;
  /** EDTF: the document's. */
  readonly date: string | null;
  /** Ranges of the source that name something else: motions, by who submitted them. */
  readonly taken: readonly Span[];
}

/** In the order of the text, each place once. */
export function findGemeenten(cast: Cast, { gazetteer, date, taken }: GemeenteContext): PlacedGemeente[] {
  const day = (date && sortDay(date)) || gazetteer.latest;
  const lines = cast.lines.map((line) => ({ line, names: namesInLine(line, cast, gazetteer, day) }));
  const placed = new Map<string, PlacedGemeente>();
  for (const { line, names } of settleItems(lines)) {
    const groups = groupsIn(line, gazetteer, day);
    const isGrouped = ({ found }: NameInLine) =>
      groups.some(({ start, end }) => start <= found.start && found.end <= end);
    const found = [
      ...groups.map((group) => placedGroup(line, group)),
      ...names.filter((name) => !isGrouped(name)).map((name) => placedName(line, name, gazetteer, day)),
    ];
    for (const each of found) {
      const { start, end, codes } = each.mention;
      if (!isWithin(taken, start, end)) placed.set(`${start} ${codes.join()}`, each);
    }
  }
  return toldElsewhere([...placed.values()]).sort((a, b) => a.mention.start - b.mention.start);
}

function placedName(line: Line, name: NameInLine, gazetteer: Gazetteer, day: string): PlacedGemeente {
  const { bearers, end } = name;
  const { start } = name.found;
  const [only, another] = bearers.map(({ gemeente }) => gemeente);
  const passage = line.passage(start, end, confidenceOf(name, day));
  const codes = bearers.map(({ gemeente }) => gemeente.code);
  if (!only || another)
    return { line, start, end, mention: { ...passage, reading: 'open', name: name.found.entry.name, codes } };
  const mention = { ...passage, reading: 'one' as const, name: only.name, codes };
  const { validUntil } = only;
  if (validUntil === null || validUntil > day) return { line, start, end, mention };
  const { codes: successors } = gazetteer.division.follow(only.code, only.validFrom ?? BEGINNING, day);
  return { line, start, end, mention: { ...mention, endedOn: validUntil, successors } };
}

function placedGroup(line: Line, { start, end, key, codes, said, existing }: FoundGroup): PlacedGemeente {
  const passage = line.passage(start, end, codes.length > 0 ? 0.95 : 0.8);
  return { line, start, end, mention: { ...passage, reading: 'group', name: key, codes, said, existing } };
}

/** The share of such findings that are right. */
function confidenceOf({ standing, found, bearers }: NameInLine, day: string): number {
  if (bearers.length > 1) return 0.5;
  if (standing === 'called') return 0.99;
  if (bearers.every(({ gemeente }) => gemeente.validUntil !== null && gemeente.validUntil <= day)) return 0.8;
  // "in Groningen" may be in the province: the city is meant more often, and not always.
  return found.entry.province === null ? 0.95 : 0.7;
}

/** Whether a range has a part in common with one of several, which are in order and do not overlap. */
function isWithin(ranges: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return (ranges[low - 1]?.end ?? 0) > start;
}

/** A name that the line leaves open is the gemeente that the same name means wherever the document tells which. */
function toldElsewhere(placed: readonly PlacedGemeente[]): PlacedGemeente[] {
  const told = new Set(placed.flatMap(({ mention }) => (mention.reading === 'one' ? mention.codes : [])));
  return placed.map((each) => {
    const { reading, codes } = each.mention;
    const [only, another] = reading === 'open' ? codes.filter((code) => told.has(code)) : [];
    if (only === undefined || another !== undefined) return each;
    return { ...each, mention: { ...each.mention, reading: 'one', codes: [only], confidence: 0.8 } };
  });
}
