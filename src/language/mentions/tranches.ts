/** The tranches of a programme ("derde tranche", "tranche 3"). */
import { cue } from '../cues.ts';
import { matchesOf } from '../matches.ts';
import { ordinalOf } from '../numbers.ts';
import type { Cast } from './cast.ts';
import { lifeOf } from './group-life.ts';
import type { Line } from './lines.ts';
import { nearestBefore } from './main-programme.ts';
import { seriesRef } from './refs.ts';
import { ORDINAL } from './series-words.ts';

/** A tranche at its place in a line; offsets are into the line's text. */
export interface PlacedTranche {
  readonly ref: string;
  readonly start: number;
  readonly end: number;
}

const TRANCHE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<ordinal>${ORDINAL}) tranche(?!\\p{L})|[Tt]ranche (?<number>\\d{1,2})(?![\\p{L}\\d]))`,
  'gu',
);
const CUE = cue('tranche');

/** The tranches that one line names; `topic` is the programme that the document is about. */
export function tranchesIn(line: Line, cast: Cast, topic: string | null): PlacedTranche[] {
  if (!line.cues.has(CUE)) return [];
  return matchesOf(TRANCHE, line.text).flatMap((match) => {
    const { ordinal: written = '', number } = match.groups ?? {};
    const ordinal = number === undefined ? ordinalOf(written) : Number(number);
    const programme = nearestBefore(cast, line.index, match.index, 'Programme', 3)?.ref ?? topic;
    if (ordinal === null || programme === null) return [];
    const label = `${ordinal}e tranche ${cast.things.get(programme)?.label ?? ''}`;
    const ref = seriesRef('tranche', programme, ordinal);
    const [start, end] = [match.index, match.index + match[0].length];
    const facts = lifeOf(line, { from: 'from' });
    const traits = { ordinal, of: programme, ...(facts.length > 0 && { facts }) };
    cast.name(line, [start, end], { ref, kind: 'Tranche', label, traits }, 0.9);
    return [{ ref, start, end }];
  });
}
