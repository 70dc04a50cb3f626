/**
 * Words without which a costly pattern cannot match. All words of all cues are looked for in one pass over a text,
 * however many they are (A. Aho and M. Corasick, "Efficient string matching", 1975); case does not count.
 */
import { neededWords } from './needed-words.ts';

/** One or more words: a place among the bits of all cues. */
export type Cue = number & { readonly cue: never };

const words: (readonly string[])[] = [];
const BITS = 32;

/** A text has the cue when it has one of these, also within a longer word. Made when a module is loaded. */
export function cue(...anyOf: string[]): Cue {
  words.push(anyOf);
  automaton = null;
  return (words.length - 1) as Cue;
}

/** The cue of the words that a pattern needs. */
export function cueOf(pattern: RegExp): Cue | null {
  const needed = neededWords(pattern);
  return needed && cue(...needed);
}

/** Which cues a text has. */
export class Cues {
  readonly #found: Uint32Array;

  constructor(text: string) {
    automaton ??= automatonOf(words);
    this.#found = foundIn(text, automaton);
  }

  has(one: Cue): boolean {
    return ((this.#found[one >>> 5] as number) & (1 << (one & 31))) !== 0;
  }

  /** Whether a pattern with this cue may match; one without a cue always may. */
  allow(one: Cue | null): boolean {
    return one === null || this.has(one);
  }
}

interface Automaton {
  /** The column of each character: 0 for those of no word. */
  readonly columns: Uint8Array;
  /** By row and column, the row of the next state; in column 0, which of the endings the state is. */
  readonly next: Uint32Array;
  /** The bits of the cues whose words end; of the first, none do. */
  readonly endings: readonly Uint32Array[];
}

let automaton: Automaton | null = null;

function foundIn(text: string, { columns, next, endings }: Automaton): Uint32Array {
  const found = new Uint32Array(Math.ceil(words.length / BITS));
  let row = 0;
  for (let at = 0; at < text.length; at += 1) {
    const column = columns[text.charCodeAt(at)] as number;
    row = column === 0 ? 0 : (next[row + column] as number);
    const ending = next[row] as number;
    if (ending !== 0) add(found, endings[ending] as Uint32Array);
  }
  return found;
}

function add(bits: Uint32Array, more: Uint32Array): void {
  for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] as number) | (more[at] as number);
}

function automatonOf(cues: readonly (readonly string[])[]): Automaton {
  const letters = [...new Set(cues.flat().join('').toLowerCase())];
  const columns = new Uint8Array(0x10000);
  for (const [index, letter] of letters.entries()) {
    for (const form of [letter, letter.toUpperCase()]) columns[form.charCodeAt(0)] = index + 1;
  }
  const width = letters.length + 1;
  const next = new Uint32Array((1 + cues.flat().join('').length) * width);
  const endings = [new Uint32Array(Math.ceil(cues.length / BITS))];
  let used = width;
  for (const [index, anyOf] of cues.entries()) {
    for (const word of anyOf) {
      let row = 0;
      for (const letter of word.toLowerCase()) {
        const cell = row + (columns[letter.charCodeAt(0)] as number);
        if (next[cell] === 0) {
          next[cell] = used;
          used += width;
        }
        row = next[cell] as number;
      }
      const bits = endingOf(next, row, endings);
      bits[index >>> 5] = (bits[index >>> 5] as number) | (1 << (index & 31));
    }
  }
  addFallbacks(next, endings, width);
  return { columns, next, endings };
}

function endingOf(next: Uint32Array, row: number, endings: Uint32Array[]): Uint32Array {
  if (next[row] === 0) {
    next[row] = endings.length;
    endings.push(new Uint32Array(endings[0]?.length ?? 0));
  }
  return endings[next[row] as number] as Uint32Array;
}

/** Where a word breaks off, its longest end that begins another word goes on. */
function addFallbacks(next: Uint32Array, endings: Uint32Array[], width: number): void {
  const fallback = new Map<number, number>();
  const waiting = [0];
  for (const row of waiting) {
    const back = fallback.get(row) ?? 0;
    for (let column = 1; column < width; column += 1) {
      const to = next[row + column] as number;
      const other = row === 0 ? 0 : (next[back + column] as number);
      if (to === 0) {
        next[row + column] = other;
        continue;
      }
      fallback.set(to, other);
      if (next[other] !== 0) add(endingOf(next, to, endings), endings[next[other] as number] as Uint32Array);
      waiting.push(to);
    }
  }
}
