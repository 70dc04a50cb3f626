/**
 * Words without which a costly pattern cannot match. All words of all cues are looked for in one pass over a text,
 * however many they are (A. Aho and M. Corasick, "Efficient string matching", 1975); case does not count.
 */

/** One or more words; a bit of its own. */
export type Cue = number & { readonly cue: never };

const MOST_CUES = 31;
const words: string[][] = [];

/** A text has the cue when it has one of these, also within a longer word. Made when a module is loaded. */
export function cue(...anyOf: string[]): Cue {
  if (words.length === MOST_CUES) throw new RangeError(`no more than ${MOST_CUES} cues fit in a number`);
  words.push(anyOf);
  automaton = null;
  return (1 << (words.length - 1)) as Cue;
}

/** Which cues a text has. */
export class Cues {
  readonly #found: number;

  constructor(text: string) {
    automaton ??= automatonOf(words);
    this.#found = foundIn(text, automaton);
  }

  has(one: Cue): boolean {
    return (this.#found & one) !== 0;
  }
}

interface Automaton {
  /** The column of each character: 0 for those of no word. */
  readonly columns: Uint8Array;
  /** By state and column, the row where the next state begins. */
  readonly next: Uint32Array;
  /** By row, the cues whose words end there. */
  readonly ending: Uint32Array;
}

let automaton: Automaton | null = null;

function foundIn(text: string, { columns, next, ending }: Automaton): number {
  let found = 0;
  let row = 0;
  for (let at = 0; at < text.length; at += 1) {
    row = next[row + (columns[text.charCodeAt(at)] as number)] as number;
    found |= ending[row] as number;
  }
  return found;
}

function automatonOf(cues: readonly (readonly string[])[]): Automaton {
  const letters = [...new Set(cues.flat().join(''))];
  const columns = new Uint8Array(0x10000);
  for (const [index, letter] of letters.entries()) {
    for (const form of [letter, letter.toUpperCase()]) columns[form.charCodeAt(0)] = index + 1;
  }
  const width = letters.length + 1;
  const rows = 1 + cues.flat().join('').length;
  const next = new Uint32Array(rows * width);
  const ending = new Uint32Array(rows * width);
  let used = width;
  for (const [index, anyOf] of cues.entries()) {
    for (const word of anyOf) {
      let row = 0;
      for (const letter of word) {
        const cell = row + (columns[letter.charCodeAt(0)] as number);
        if (next[cell] === 0) {
          next[cell] = used;
          used += width;
        }
        row = next[cell] as number;
      }
      ending[row] = (ending[row] as number) | (1 << index);
    }
  }
  addFallbacks(next, ending, width);
  return { columns, next, ending };
}

/** Where a word breaks off, its longest end that begins another word goes on. */
function addFallbacks(next: Uint32Array, ending: Uint32Array, width: number): void {
  const fallback = new Map<number, number>();
  const waiting = [0];
  for (const row of waiting) {
    const back = fallback.get(row) ?? 0;
    for (let column = 0; column < width; column += 1) {
      const to = next[row + column] as number;
      const other = row === 0 ? 0 : (next[back + column] as number);
      if (to === 0) {
        next[row + column] = other;
        continue;
      }
      fallback.set(to, other);
      ending[to] = (ending[to] as number) | (ending[other] as number);
      waiting.push(to);
    }
  }
}
