/**
 * Words without which a costly pattern cannot match. All words of all cues are looked for in one pass over a text,
 * however many they are (A. Aho and M. Corasick, "Efficient string matching", 1975); case does not count.
 */
import { neededWords } from './needed-words.ts';

/** One or more words: a place among the bits of all cues. */
export type Cue = number & { readonly cue: never };

const words: (readonly string[])[] = [];
/** As many as fit in a small integer. */
const BITS = 30;

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

/** Which cues a text has, or a part of one. */
export class Cues {
  readonly #found: readonly number[];

  constructor(text: string, start = 0, end = text.length) {
    automaton ??= automatonOf(words);
    this.#found = foundIn(text, start, end, automaton);
  }

  has(one: Cue): boolean {
    return ((this.#found[wordOf(one)] as number) & bitOf(one)) !== 0;
  }

  /** Whether a pattern with this cue may match; one without a cue always may. */
  allow(one: Cue | null): boolean {
    return one === null || this.has(one);
  }
}

const wordOf = (one: number) => (one / BITS) | 0;
const bitOf = (one: number) => 1 << (one % BITS);

/** What patterns take for these letters too, where case does not count: the long s and the signs for kelvin and ångström. */
const ALSO: Readonly<Record<string, string>> = { s: 'ſ', k: '\u212a', å: '\u212b' };

/** A state that ends a word bears this in the table, so that the others cost one look. */
const ENDS = 0x8000;

interface Automaton {
  /** The column of each character: 0 for those of no word. */
  readonly columns: Uint8Array;
  readonly width: number;
  /** By state and column, the next state. Small, since it has to be at hand again for every sentence of every text. */
  readonly next: Uint16Array;
  /** By state, for the words that end there: in turn a place among the bits and the bits to set. */
  readonly endings: readonly (readonly number[])[];
}

let automaton: Automaton | null = null;

function foundIn(text: string, start: number, end: number, { columns, width, next, endings }: Automaton): number[] {
  const found: number[] = [];
  for (let one = 0; one < words.length; one += BITS) found.push(0);
  let state = 0;
  for (let at = start; at < end; at += 1) {
    const to = next[state * width + (columns[text.charCodeAt(at)] as number)] as number;
    state = to & ~ENDS;
    if (to === state) continue;
    const bits = endings[state] as readonly number[];
    for (let each = 0; each < bits.length; each += 2)
      found[bits[each] as number] = (found[bits[each] as number] as number) | (bits[each + 1] as number);
  }
  return found;
}

function automatonOf(cues: readonly (readonly string[])[]): Automaton {
  const letters = [...new Set(cues.flat().join('').toLowerCase())];
  const columns = new Uint8Array(0x10000);
  for (const [index, letter] of letters.entries()) {
    for (const form of [letter, letter.toUpperCase(), ...(ALSO[letter] ?? '')]) columns[form.charCodeAt(0)] = index + 1;
  }
  const width = letters.length + 1;
  const next = new Uint16Array((1 + cues.flat().join('').length) * width);
  const endings = new Map<number, number[]>();
  let states = 1;
  // The first letters of all words, then the second ones: the states that texts are in most lie close together.
  let begun = cues.flatMap((anyOf, index) => anyOf.map((word) => ({ index, word: word.toLowerCase(), state: 0 })));
  for (let at = 0; begun.length > 0; at += 1) {
    for (const { index, word, state } of begun)
      if (word.length === at) endings.set(state, [...(endings.get(state) ?? []), index]);
    begun = begun.filter(({ word }) => word.length > at);
    for (const one of begun) {
      const cell = one.state * width + (columns[one.word.charCodeAt(at)] as number);
      if (next[cell] === 0) {
        next[cell] = states;
        states += 1;
      }
      one.state = next[cell] as number;
    }
  }
  if (states > ENDS) throw new RangeError(`cues: ${states} states do not fit in the table, which holds ${ENDS}`);
  const used = next.slice(0, states * width);
  addFallbacks(used, endings, width);
  for (const [cell, to] of used.entries()) if (endings.has(to)) used[cell] = to | ENDS;
  return {
    columns,
    width,
    next: used,
    endings: Array.from({ length: states }, (_, state) => bitsOf(endings.get(state))),
  };
}

function bitsOf(cues: readonly number[] = []): number[] {
  const bits = new Map<number, number>();
  for (const one of cues) bits.set(wordOf(one), (bits.get(wordOf(one)) ?? 0) | bitOf(one));
  return [...bits].flat();
}

/** Where a word breaks off, its longest end that begins another word goes on. */
function addFallbacks(next: Uint16Array, endings: Map<number, number[]>, width: number): void {
  const fallback = new Map<number, number>();
  const waiting = [0];
  for (const state of waiting) {
    const back = fallback.get(state) ?? 0;
    for (let column = 1; column < width; column += 1) {
      const to = next[state * width + column] as number;
      const other = state === 0 ? 0 : (next[back * width + column] as number);
      if (to === 0) {
        next[state * width + column] = other;
        continue;
      }
      fallback.set(to, other);
      const ends = endings.get(other);
      if (ends) endings.set(to, [...new Set([...(endings.get(to) ?? []), ...ends])]);
      waiting.push(to);
    }
  }
}
