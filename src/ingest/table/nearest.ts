/** Names that were perhaps meant: those that few slips of the pen away. */
import { distance } from 'fastest-levenshtein';

/** More than one letter in three is another name. */
const SLIPS = 3;
const SHOWN = 3;
const LONGEST = 100;

/** The nearest of the names, best first; none where none is near. Both sides folded alike. */
export function nearest(wanted: string, names: Iterable<string>): string[] {
  const short = wanted.slice(0, LONGEST);
  const near = [...names]
    .map((name) => ({ name, slips: distance(short, name.slice(0, LONGEST)) }))
    .filter(({ name, slips }) => slips <= Math.max(name.length, short.length) / SLIPS);
  return near
    .sort((a, b) => a.slips - b.slips || (a.name < b.name ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ name }) => name);
}
