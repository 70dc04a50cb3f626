/**
 * Words without which a costly pattern cannot match. All words of all cues are looked for in one pass over a text,
 * however many they are (A. Aho and M. Corasick, "Efficient string matching", 1975); case does not count.
 */
import { type Needed, neededWords, oneOfAll } from './needed-words.ts';
import { remembering } from './remembering.ts';

/** One or more words: a place among the bits of all cues. */
export type Cue = number & { readonly cue: never };

/** What a text must have where a pattern is to match in it. */
export interface Gate {
  /** Of these words every such text has one: most texts are told from it by this bit alone. */
  readonly one: Cue;
  /** And all that it has, where that is more. */
  readonly all: Several | null;
}

/** All or one of several. */
interface Several {
  readonly every: boolean;
  readonly parts: readonly (Cue | Several)[];
}

const words: (readonly string[])[] = [];
const known = new Map<string, Cue>();
/** As many as fit in a small integer. */
const BITS = 30;

/** A text has the cue when it has one of these, also within a longer word. Made when a module is loaded. */
export function cue(...anyOf: string[]): Cue {
  const key = anyOf.toSorted().join('\n');
  const same = known.get(key);
  if (same !== undefined) return same;
  const made = words.push(anyOf) - 1;
  known.set(key, made as Cue);
  automaton = null;
  return made as Cue;
}

/** What a text needs for a pattern; null where nothing is certain. */
export function gateOf(pattern: RegExp): Gate | null {
  const needed = neededWords(pattern);
  if (needed === null) return null;
  const all = partsOf(needed);
  return { one: cue(...oneOfAll(needed)), all: typeof all === 'number' ? null : all };
}

function partsOf(needed: Needed): Cue | Several {
  if ('anyOf' in needed) return cue(...needed.anyOf);
  const every = 'all' in needed;
  return { every, parts: (every ? needed.all : needed.either).map(partsOf) };
}

/** Which cues a text has. */
export class Cues {
  readonly #found: readonly number[];

  constructor(text: string) {
    automaton ??= automatonOf(words);
    this.#found = foundIn(text, automaton);
  }

  has(one: Cue): boolean {
    return ((this.#found[wordOf(one)] as number) & bitOf(one)) !== 0;
  }

  /** Whether a pattern with this gate may match; one without always may. */
  allow(gate: Gate | null): boolean {
    return gate === null || (this.has(gate.one) && (gate.all === null || this.#passes(gate.all)));
  }

  #passes({ every, parts }: Several): boolean {
    for (const part of parts)
      if ((typeof part === 'number' ? this.has(part) : this.#passes(part)) !== every) return !every;
    return every;
  }
}

/** Those of a whole text that several readers ask about. */
export const cuesOf = remembering((text) => new Cues(text));

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
  /** Where the bits of each state begin, and those of the last one end. */
  readonly from: Uint32Array;
  /** For the words that end in a state: in turn a place among the bits of all cues and the bits to set. */
  readonly bits: Int32Array;
  /** The bits of all cues, none set. */
  readonly none: readonly number[];
}

let automaton: Automaton | null = null;

function foundIn(text: string, automaton: Automaton): number[] {
  const { columns, width, next, from, bits } = automaton;
  const found = automaton.none.slice();
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    const to = next[state * width + (columns[text.charCodeAt(at)] as number)] as number;
    state = to & ~ENDS;
    if (to === state) continue;
    const last = from[state + 1] as number;
    for (let each = from[state] as number; each < last; each += 2) {
      const place = bits[each] as number;
      found[place] = (found[place] as number) | (bits[each + 1] as number);
    }
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
  const bits = Array.from({ length: states }, (_, state) => bitsOf(endings.get(state)));
  const from = new Uint32Array(states + 1);
  for (const [state, { length }] of bits.entries()) from[state + 1] = (from[state] as number) + length;
  return {
    columns,
    width,
    next: used,
    from,
    bits: Int32Array.from(bits.flat()),
    none: new Array<number>(Math.ceil(cues.length / BITS)).fill(0),
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
