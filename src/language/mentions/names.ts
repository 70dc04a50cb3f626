/**
 * Names in Dutch text: what a capitalised run looks like, acronyms of a name, and finding many known
 * names in a text in one pass.
 */
import { matchesOf } from '../matches.ts';

const CAPITALISED = "\\p{Lu}[\\p{L}\\p{N}'’&+-]*";
const JOINER = '(?:aan|naar|van|voor|de|het|een|in|op|met|om|te|der|den|bij|tegen|zonder|tot|en)';

/** A run of capitalised words with small words between them: "Gezond in de Stad". */
export const NAME = `${CAPITALISED}(?:(?: ${JOINER}){0,2} ${CAPITALISED}){0,7}`;

/** Words that stand before a name at the start of a sentence with a capital of their own. */
const LEAD =
  /^(?:Aan|Als|Bij|Binnen|Daarnaast|Dat|De|Deze|Dit|Door|Een|Het|Hoe|In|Inmiddels|Met|Na|Naast|Onder|Ook|Op|Over|Sinds|Tijdens|Tot|Uit|Van|Vanuit|Verder|Via|Volgens|Voor|Zo) (?=\p{Lu})/u;

/** Small words after which a capitalised word directly after is another name ("in Utrecht"). */
const CUT_BEFORE_NAME = /^(.+?) (?:(?:in|met|door|bij) \p{Lu}|(?:aan|naar) (?:de |het )?\p{Lu})/u;
const CUT_BEFORE_OWNER = /^(.+?) van (?:de |het )?(?:\p{Lu}{2,}|Ministerie|Rijk\b|Kamer\b|Tweede|Eerste)/u;

/**
 * Takes away what belongs to the sentence and not to the name; the functions tell whether and how often a part of
 * it stands in the text.
 */
export function trimName(
  name: string,
  occursAlone: (part: string) => boolean,
  times: (part: string) => number = () => 1,
): string {
  let trimmed = name.replace(LEAD, '');
  trimmed = CUT_BEFORE_OWNER.exec(trimmed)?.[1] ?? trimmed;
  const short = CUT_BEFORE_NAME.exec(trimmed)?.[1];
  if (short !== undefined && !isWholeName(trimmed, short, times)) trimmed = short;
  const [first, second] = trimmed.split(' en ', 2);
  if (first && second && occursAlone(first)) return first;
  return trimmed;
}

/** "Boer aan Zet" always stands so, "Nieuwe Start in Utrecht" does not; a lone word before "aan" is no name. */
function isWholeName(name: string, short: string, times: (part: string) => number): boolean {
  const whole = times(name);
  if (times(short) > whole) return false;
  return whole > 1 || (!short.includes(' ') && !name.startsWith(`${short} in `));
}

/** Whether the letters of an acronym are, in order, first letters of words of the name. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.toUpperCase().replace(/[^\p{Lu}]/gu, '');
  const initials = name
    .split(/[\s-]+/)
    .map((word) => (word[0] ?? '').toUpperCase())
    .join('');
  if (letters.length < 2 || letters[0] !== initials[0]) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at += 1;
  return at === letters.length;
}

/** As `isAcronymOf`, where letters within words count too ("VeiligThuis (VTH)"); for what directly follows its name. */
export function isLooseAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.toUpperCase();
  const whole = name.toUpperCase();
  if (letters.length < 3 || letters[0] !== whole[0]) return false;
  let at = 0;
  for (const letter of whole) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

export interface KnownName<T> {
  readonly name: string;
  readonly value: T;
}

export interface FoundName<T> extends KnownName<T> {
  readonly start: number;
  readonly end: number;
}

/** A word of a text, and where it begins. */
export interface Word {
  readonly word: string;
  readonly start: number;
}

/** A text that is looked through for many names. */
export interface Searchable {
  readonly text: string;
  /** Its words that begin with a capital, in order. */
  readonly capitals: readonly Word[];
}

const ANY_WORD = /[\p{L}\p{N}]+/gu;
const CAPITALISED_WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu;

export const capitalsOf = (text: string) => wordsOf(CAPITALISED_WORD, text);

function wordsOf(pattern: RegExp, text: string): Word[] {
  return matchesOf(pattern, text).map((match) => ({ word: match[0], start: match.index }));
}

/** Finds known names, case and all, longest first where several begin at one place. */
export class NameFinder<T> {
  readonly #byFirstWord = new Map<string, KnownName<T>[]>();
  /** Then they can begin only at a capital. */
  readonly #allCapitalised: boolean;

  constructor(names: Iterable<KnownName<T>>) {
    for (const known of names) {
      const first = /[\p{L}\p{N}]+/u.exec(known.name);
      if (first?.index !== 0) continue;
      const list = this.#byFirstWord.get(first[0]) ?? [];
      list.push(known);
      list.sort((a, b) => b.name.length - a.name.length);
      this.#byFirstWord.set(first[0], list);
    }
    this.#allCapitalised = [...this.#byFirstWord.keys()].every((word) => /^\p{Lu}/u.test(word));
  }

  find({ text, capitals }: Searchable): FoundName<T>[] {
    const found: FoundName<T>[] = [];
    let free = 0;
    if (this.#byFirstWord.size === 0) return found;
    for (const { word, start } of this.#allCapitalised ? capitals : wordsOf(ANY_WORD, text)) {
      if (start < free) continue;
      const known = this.#byFirstWord.get(word)?.find(({ name }) => standsAt(text, name, start));
      if (!known) continue;
      free = start + known.name.length;
      found.push({ ...known, start, end: free });
    }
    return found;
  }
}

function standsAt(text: string, name: string, at: number): boolean {
  return text.startsWith(name, at) && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length, at + name.length + 2));
}
