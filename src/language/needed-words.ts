/**
 * The words that a pattern cannot match without, read from the pattern itself, so that a text with none of them need
 * not be looked at. Reads the syntax that the patterns here use; what it does not know asks for no word.
 */

const SHORTEST = 3;
/** A character that many sentences do without says as much as a word. */
const RARE = /[^\p{L}\s.,]/u;
const DIGITS = [...'0123456789'];
/** A class of more characters than this asks for none. */
const MOST_CHARACTERS = 20;

/** Of these a matching text has at least one, in whatever case; null when nothing certain can be said. */
export function neededWords({ source }: RegExp): readonly string[] | null {
  return new Reader(source).alternatives();
}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the end of the group: each alternative must ask for a word. */
  alternatives(): readonly string[] | null {
    const words: string[] = [];
    let certain = true;
    do {
      const needed = this.#sequence();
      if (needed) words.push(...needed);
      else certain = false;
    } while (this.#take('|'));
    return certain ? [...new Set(words)] : null;
  }

  /** Of all that stands one after the other the part that asks for most. */
  #sequence(): readonly string[] | null {
    let best: readonly string[] | null = null;
    let run = '';
    const ask = (words: readonly string[] | null) => {
      if (words && weight(words) > weight(best)) best = words;
    };
    while (this.#at < this.#source.length && !this.#sees('|') && !this.#sees(')')) {
      const { letter, words } = this.#atom();
      const times = this.#quantifier();
      if (letter !== null && times !== 'maybe') run += letter;
      if (letter !== null && times === 'once') continue;
      ask([run]);
      run = '';
      if (times !== 'maybe') ask(words);
    }
    ask([run]);
    return best;
  }

  /** A letter as it is, or the words that a group asks for. */
  #atom(): { readonly letter: string | null; readonly words: readonly string[] | null } {
    if (this.#take('(')) {
      const denied = this.#takeMatch(/\?<?!/y) !== null;
      if (!denied) this.#takeMatch(/\?(?:[:=]|<=|<\w+>)/y);
      const words = this.alternatives();
      this.#take(')');
      return { letter: null, words: denied ? null : words };
    }
    const either = this.#takeMatch(/\[(\p{L})(\p{L})\]/uy);
    if (either) {
      const [, one = '', other = ''] = either;
      return { letter: one.toLowerCase() === other.toLowerCase() ? one.toLowerCase() : null, words: null };
    }
    if (this.#takeMatch(/\\d/y)) return { letter: null, words: DIGITS };
    const listed = this.#takeMatch(/\[((?:[^\]\\^-](?:-[^\]\\-])?)+)\]/y)?.[1];
    if (listed !== undefined) return { letter: null, words: charactersOf(listed) };
    if (this.#takeMatch(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{\w+\}|\\u\{?[\da-fA-F]+\}?|\\x..|\\[\w]|[.^$]/uy)) return UNKNOWN;
    this.#take('\\');
    const letter = this.#source[this.#at] ?? '';
    this.#at += 1;
    return { letter: letter.toLowerCase(), words: null };
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

/** Of a class; null where they are too many to say anything. */
function charactersOf(listed: string): readonly string[] | null {
  const characters = listed.replace(/(.)-(.)/gu, (_, from: string, to: string) => {
    const first = from.charCodeAt(0);
    const many = Math.min(MOST_CHARACTERS, to.charCodeAt(0) - first);
    return Array.from({ length: many + 1 }, (_, at) => String.fromCharCode(first + at)).join('');
  });
  return characters.length <= MOST_CHARACTERS ? [...characters.toLowerCase()] : null;
}

const UNKNOWN = { letter: null, words: null };

/** A part asks for as much as the least of its words. */
function weight(words: readonly string[] | null): number {
  return words && words.length > 0 ? Math.min(...words.map(weightOf)) : 0;
}

function weightOf(word: string): number {
  if (word.length >= SHORTEST) return word.length;
  return RARE.test(word) ? 1 : 0;
}
