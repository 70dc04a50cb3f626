/**
 * Words for full text search: tokens folded to lower case without accents and cut to Snowball-Dutch
 * stems, the same for both engines and for queries.
 */
import { stemmer } from '@orama/stemmers/dutch';
import { StoreError } from './errors.ts';

export interface Token {
  /** Lower case, without accents. */
  readonly word: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const ASCII = /^[a-z0-9]+$/;
const STEMS_KEPT = 50_000;
/** Words of one query: engines refuse more, each at a number of its own. */
const MOST_WORDS = 100;
/** A longer word is no beginning of another, and engines refuse long beginnings. */
const LONGEST_PREFIX = 40;

export function* tokens(text: string): Generator<Token> {
  for (const match of text.matchAll(TOKEN)) {
    const word = foldWord(match[0]);
    if (word) yield { word, start: match.index, end: match.index + match[0].length };
  }
}

/** Lower case, without accents: only letters and digits are left. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Snowball-Dutch takes no -s from a vowel, and so leaves the plurals of -ie and of a silent -e as they are. */
const PLURAL_OF_E = /^.{2,}(?:i|[^aeiou])es$/;

const stems = new Map<string, string>();

/** The Dutch stem of a folded word; words with digits are kept whole. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= STEMS_KEPT) stems.clear();
  const found = /\d/.test(word) || word.length > 40 ? word : stemmer(singularOfE(word));
  stems.set(word, found);
  return found;
}

function singularOfE(word: string): string {
  return PLURAL_OF_E.test(word) ? word.slice(0, -1) : word;
}

export function stemsOf(text: string): string[] {
  return Array.from(tokens(text), (token) => stem(token.word));
}

/** One word of a query. It matches its stem and, where `prefix` stands, every stem that begins with that. */
export interface Term {
  readonly stem: string;
  readonly prefix?: string;
}

/** All phrases must match; the terms of one phrase must follow each other. Empty when the text has no words. */
export type ParsedQuery = readonly (readonly Term[])[];

/**
 * Reads words and "quoted phrases"; the last word, when not quoted, also matches as a beginning.
 * @throws StoreError BAD_SEARCH for more words than a search takes.
 */
export function parseQuery(text: string): ParsedQuery {
  const parts = text.split('"');
  const phrases: Term[][] = [];
  for (const [index, part] of parts.entries()) {
    const quoted = index % 2 === 1 && index < parts.length - 1;
    const words = Array.from(tokens(part), (token) => token.word);
    const open = !quoted && index === parts.length - 1;
    const terms = words.map((word, at) => termOf(word, open && at === words.length - 1 && !/\s$/.test(part)));
    if (quoted && terms.length > 0) phrases.push(terms);
    else phrases.push(...terms.map((term) => [term]));
  }
  const query = distinct(phrases);
  const count = query.flat().length;
  if (count <= MOST_WORDS) return query;
  throw new StoreError(
    'BAD_SEARCH',
    `A search takes at most ${MOST_WORDS} words, this one has ${count}: leave some out`,
  );
}

function termOf(word: string, open: boolean): Term {
  return open && word.length <= LONGEST_PREFIX ? { stem: stem(word), prefix: word } : { stem: stem(word) };
}

function distinct(phrases: readonly (readonly Term[])[]): ParsedQuery {
  const seen = new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase]));
  return [...seen.values()];
}

/** The distinct terms of a query: what ranking counts and a highlight marks. */
export function termsOf(query: ParsedQuery): readonly Term[] {
  const terms = new Map<string, Term>();
  for (const term of query.flat()) {
    if (term.prefix !== undefined || !terms.has(term.stem)) terms.set(term.stem, term);
  }
  return [...terms.values()];
}

export function matches(term: Term, stemmed: string): boolean {
  return stemmed === term.stem || (term.prefix !== undefined && stemmed.startsWith(term.prefix));
}
