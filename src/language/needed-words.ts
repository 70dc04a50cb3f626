/**
 * The words that a pattern cannot match without, read from the pattern itself, so that a text without them need
 * not be looked at. Reads the syntax that the patterns here use; what it does not know asks for no word.
 */

/** What a matching text has, in whatever case: at least one of some words, or all or one of what its parts need. */
export type Needed = AnyOf | All | Either;

interface AnyOf {
  readonly anyOf: readonly string[];
}

interface All {
  readonly all: readonly Needed[];
}

interface Either {
  readonly either: readonly Needed[];
}

const SHORTEST = 3;
/** A character that many sentences do without says as much as a word. */
const RARE = /[^\p{L}\s.,]/u;
const DIGITS = [...'0123456789'];
/** A class of more characters than this asks for none. */
const MOST_CHARACTERS = 20;

/** What every text that matches has; null when nothing certain can be said. */
export function neededWords({ source }: RegExp): Needed | null {
  return new Reader(source).alternatives();
}

/** Words of which every text has one that has what is needed: those that say most. */
export function oneOfAll(needed: Needed): readonly string[] {
  if ('anyOf' in needed) return needed.anyOf;
  const each = ('all' in needed ? needed.all : needed.either).map(oneOfAll);
  if ('either' in needed) return [...new Set(each.flat())];
  return each.reduce((best, one) => (weightOf(one) > weightOf(best) ? one : best));
}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the end of the group: each alternative must ask for something. */
  alternatives(): Needed | null {
    const asked: (Needed | null)[] = [];
    do asked.push(this.#sequence());
    while (this.#take('|'));
    return oneOf(asked);
  }

  /** All that stands one after the other. */
  #sequence(): Needed | null {
    const asked: (Needed | null)[] = [];
    let run = '';
    const endRun = () => {
      asked.push(saying([run]));
      run = '';
    };
    while (this.#at < this.#source.length && !this.#sees('|') && !this.#sees(')')) {
      const { letter, needed } = this.#atom();
      const times = this.#quantifier();
      if (letter !== null && times !== 'maybe') run += letter;
      if (letter !== null && times === 'once') continue;
      endRun();
      if (times !== 'maybe') asked.push(needed);
    }
    endRun();
    return allOf(asked);
  }

  /** A letter as it is, or what a group asks for. */
  #atom(): { readonly letter: string | null; readonly needed: Needed | null } {
    if (this.#take('(')) {
      const denied = this.#takeMatch(/\?<?!/y) !== null;
      if (!denied) this.#takeMatch(/\?(?:[:=]|<=|<\w+>)/y);
      const needed = this.alternatives();
      this.#take(')');
      return { letter: null, needed: denied ? null : needed };
    }
    const either = this.#takeMatch(/\[(\p{L})(\p{L})\]/uy);
    if (either) {
      const [, one = '', other = ''] = either;
      return { letter: one.toLowerCase() === other.toLowerCase() ? one.toLowerCase() : null, needed: null };
    }
    if (this.#takeMatch(/\\d/y)) return { letter: null, needed: { anyOf: DIGITS } };
    const listed = this.#takeMatch(/\[((?:[^\]\\^-](?:-[^\]\\-])?)+)\]/y)?.[1];
    if (listed !== undefined) return { letter: null, needed: saying(charactersOf(listed)) };
    if (this.#takeMatch(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{\w+\}|\\u\{?[\da-fA-F]+\}?|\\x..|\\[\w]|[.^$]/uy)) return UNKNOWN;
    this.#take('\\');
    const letter = this.#source[this.#at] ?? '';
    this.#at += 1;
    return { letter: letter.toLowerCase(), needed: null };
  }

  #quantifier(): 'once' | 'maybe' | 'often' {
    const written = this.#takeMatch(/(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y);
    if (!written) return 'once';
    return /^[?*]/.test(written[0]) || written[1] === '0' ? 'maybe' : 'often';
  }

  #sees(sign: string): boolean {
    return this.#source[this.#at] === sign;
  }

  #take(sign: string): boolean {
    if (!this.#sees(sign)) return false;
    this.#at += 1;
    return true;
  }

  #takeMatch(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match) this.#at = pattern.lastIndex;
    return match;
  }
}

/** Of a class; none where they are too many to say anything. */
function charactersOf(listed: string): readonly string[] {
  const characters = listed.replace(/(.)-(.)/gu, (_, from: string, to: string) => {
    const first = from.charCodeAt(0);
    const many = Math.min(MOST_CHARACTERS, to.charCodeAt(0) - first);
    return Array.from({ length: many + 1 }, (_, at) => String.fromCharCode(first + at)).join('');
  });
  return characters.length <= MOST_CHARACTERS ? [...characters.toLowerCase()] : [];
}

const UNKNOWN = { letter: null, needed: null };

/** Words of which one is needed; null where most texts have one. */
function saying(anyOf: readonly string[]): AnyOf | null {
  return weightOf(anyOf) > 0 ? { anyOf } : null;
}

/** Words ask for as much as the least of them. */
function weightOf(words: readonly string[]): number {
  return words.length > 0 ? Math.min(...words.map(lengthOf)) : 0;
}

function lengthOf(word: string): number {
  if (word.length >= SHORTEST) return word.length;
  return RARE.test(word) ? 1 : 0;
}

/** What asks for most comes first: it is the most likely to be missing. */
function allOf(asked: readonly (Needed | null)[]): Needed | null {
  const parts = distinct(asked.flatMap((one) => (one === null ? [] : 'all' in one ? one.all : [one])));
  const [only, ...more] = parts.sort((a, b) => strength(b) - strength(a));
  if (only === undefined) return null;
  return more.length > 0 ? { all: parts } : only;
}

function oneOf(asked: readonly (Needed | null)[]): Needed | null {
  if (asked.includes(null)) return null;
  const parts = distinct(asked.flatMap((one) => (one === null ? [] : 'either' in one ? one.either : [one])));
  const words = parts.flatMap((one) => ('anyOf' in one ? one.anyOf : []));
  const longer = parts.filter((one) => !('anyOf' in one));
  const [only, ...more] = words.length > 0 ? [{ anyOf: [...new Set(words)] }, ...longer] : longer;
  if (only === undefined) return null;
  return more.length > 0 ? { either: [only, ...more] } : only;
}

function distinct(parts: readonly Needed[]): Needed[] {
  return [...new Map(parts.map((one) => [JSON.stringify(one), one])).values()];
}

function strength(needed: Needed): number {
  if ('anyOf' in needed) return weightOf(needed.anyOf);
  if ('all' in needed) return Math.max(...needed.all.map(strength));
  return Math.min(...needed.either.map(strength));
}
