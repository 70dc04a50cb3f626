/**
 * Dutch numbers: digits with thousands points, number words, ordinals as word ("vijfde"), suffix
 * ("5e", "5de") or misread suffix ("5°", "5^e"), and fractions ("driekwart").
 */

import { matchesOf } from './matches.ts';
import type { Span } from './reading.ts';

export interface FoundNumber extends Span {
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'percentage';
  /** Of a fraction between 0 and 1; of a percentage in percent. */
  readonly value: number;
}

const UNITS: Readonly<Record<string, number>> = {
  nul: 0,
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
};
/** Also "eenentwintig" up to "negenennegentig". */
const BELOW_HUNDRED = new Map([
  ...Object.entries(UNITS),
  ...Object.entries(TENS),
  ...Object.entries(TENS).flatMap(([tens, value]) =>
    Object.entries(UNITS)
      .filter(([, low]) => low >= 1 && low <= 9)
      .map(([unit, low]) => [`${unit}en${tens}`, value + low] as const),
  ),
]);
/** The words for two to twelve, as alternatives of a pattern. */
export const SMALL_NUMBERS = Object.keys(UNITS)
  .filter((word) => (UNITS[word] ?? 0) >= 2 && (UNITS[word] ?? 0) <= 12)
  .join('|');
const IRREGULAR_ORDINALS: Readonly<Record<string, number>> = { eerste: 1, derde: 3, achtste: 8 };
const FRACTIONS: Readonly<Record<string, number>> = {
  driekwart: 0.75,
  kwart: 0.25,
  helft: 0.5,
  tweederde: 2 / 3,
  eenderde: 1 / 3,
  viervijfde: 0.8,
};
/** Dutch writes no number word longer than this below a million. */
const LONGEST_WORD = 60;

/** The value of one Dutch number word below a million ("tweehonderdvijfenzeventig"), or null. */
export function cardinalOf(word: string): number | null {
  const text = word.toLowerCase();
  if (text.length > LONGEST_WORD || text === '') return null;
  return thousands(text.replace(/eën/g, 'een').replace(/ën/g, 'en').replace(/é/g, 'e'));
}

/** The value of an ordinal: "vijfde", "5e", "5de", "5ste", "5°", "5^e", "5ᵉ"; null for anything else. */
export function ordinalOf(word: string): number | null {
  const digits = /^(\d{1,4})(?:\^?(?:e|de|ste)|°|º|ᵉ)$/i.exec(word);
  if (digits) return Number(digits[1]);
  const text = word.toLowerCase();
  if (text.length > LONGEST_WORD) return null;
  const irregular = IRREGULAR_ORDINALS[text];
  if (irregular !== undefined) return irregular;
  for (const ending of ['eerste', 'derde', 'achtste'] as const) {
    const stem = text.slice(0, -ending.length);
    const head = text.endsWith(ending) ? (stem.endsWith('en') ? stem.slice(0, -2) : stem) : '';
    const value = head ? cardinalOf(head) : null;
    if (value !== null && value >= 20) return value + (IRREGULAR_ORDINALS[ending] ?? 0);
  }
  const stem = /^(.{2,})(?:de|ste)$/.exec(text)?.[1];
  const value = stem === undefined ? null : cardinalOf(stem);
  return value !== null && value >= 2 ? value : null;
}

/** The value of digits as Dutch writes them: "1.000" is 1000, "1,5" is 1.5; null for anything else. */
export function digitsOf(text: string): number | null {
  if (/^\d{1,3}(?:[. \u00a0]\d{3}){1,5}(?:,\d{1,6})?$/.test(text)) {
    return Number(text.replace(/[. \u00a0]/g, '').replace(',', '.'));
  }
  return /^\d{1,15}(?:,\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

const NUMBER =
  /(?<![\p{L}\d.,])(?:(\d{1,3}(?:\.\d{3}){1,5}(?:,\d{1,6})?|\d{1,3}(?:[ \u00a0]\d{3}){1,3}(?= \p{Ll}{3})|\d{1,15}(?:,\d{1,6})?)(?:(\^?(?:e|de|ste)|°|º|ᵉ)(?![\p{L}\d])|( ?%| procent(?!\p{L}))|( (?:miljoen|miljard|duizend))?(?![\p{L}\d]|[.,]\d)))|(?<![\p{L}\d])((?:nul|een|één|eerste|eende|twee|twin|twaal|drie|der|vier|veer|vijf|zes|zeven|acht|tacht|negen|tien|elf|hon|dui|kwart|helft|[A-Z])[a-zéëA-Z]{0,58})(?![\p{L}\d])/gu;
const SCALES: Readonly<Record<string, number>> = { duizend: 1e3, miljoen: 1e6, miljard: 1e9 };

/**
 * All numbers in a text, in order. The bare word "een" is an article more often than a number and is
 * left out; "één" is a number.
 */
export function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of matchesOf(NUMBER, text)) {
    const end = match.index + match[0].length;
    const number = match[1] === undefined ? fromWord(match[5] ?? '', text.slice(end, end + TAIL)) : fromDigits(match);
    if (!number) continue;
    const { further = 0, ...read } = number;
    found.push({ ...read, start: match.index, end: end + further });
  }
  return withSplitFractions(text, found);
}

interface ReadNumber extends Pick<FoundNumber, 'kind' | 'value'> {
  /** How far it goes on after its word. */
  readonly further?: number;
}

function fromDigits(match: RegExpExecArray): ReadNumber | null {
  const value = digitsOf(match[1] ?? '');
  if (value === null) return null;
  if (match[2]) return { kind: 'ordinal', value };
  if (match[3]) return { kind: 'percentage', value };
  return { kind: 'cardinal', value: value * (SCALES[match[4]?.trim() ?? ''] ?? 1) };
}

const AFTER_WORD = /^ (?:(procent)|(miljoen|miljard))(?!\p{L})/u;
/** As long as what may belong to a number after its word, and the character after that. */
const TAIL = ' miljoen '.length;
/** "Een op de drie": here it is no article. */
const OUT_OF = /^ op (?:de|elk)/;

function fromWord(word: string, rest: string): ReadNumber | null {
  const lower = word.toLowerCase();
  const [tail = '', percent, scale = ''] = AFTER_WORD.exec(rest) ?? [];
  if (lower === 'en' || (lower === 'een' && !scale && !OUT_OF.test(rest))) return null;
  const fraction = FRACTIONS[lower];
  if (fraction !== undefined) return { kind: 'fraction', value: fraction };
  const ordinal = ordinalOf(lower);
  if (ordinal !== null) return { kind: 'ordinal', value: ordinal };
  const value = cardinalOf(lower);
  if (value === null) return null;
  return { kind: percent ? 'percentage' : 'cardinal', value: value * (SCALES[scale] ?? 1), further: tail.length };
}

/** "twee derde", "een vijfde deel", "drie kwart": a cardinal and what it is so many times of make a fraction. */
function withSplitFractions(text: string, found: readonly FoundNumber[]): FoundNumber[] {
  const result: FoundNumber[] = [];
  for (const number of found) {
    const last = result.at(-1);
    const between = last ? text.slice(last.end, number.start) : '';
    const parts = partsOf(number);
    if (parts !== null && last?.kind === 'cardinal' && between === ' ' && last.value < parts) {
      result[result.length - 1] = {
        kind: 'fraction',
        value: last.value / parts,
        start: last.start,
        end: number.end,
      };
    } else {
      result.push(number);
    }
  }
  return result;
}

/** In how many parts a number divides a whole: "derde", "kwart"; null for any other. */
function partsOf({ kind, value }: FoundNumber): number | null {
  if (kind === 'ordinal') return value <= 10 ? value : null;
  return kind === 'fraction' && value === 0.25 ? 4 : null;
}

function thousands(text: string): number | null {
  const at = text.indexOf('duizend');
  if (at < 0) return hundreds(text);
  const before = at === 0 ? 1 : hundreds(text.slice(0, at));
  const rest = text.slice(at + 'duizend'.length).replace(/^en(?=.)/, '');
  const after = rest === '' ? 0 : hundreds(rest);
  return before === null || after === null ? null : before * 1000 + after;
}

function hundreds(text: string): number | null {
  const at = text.indexOf('honderd');
  if (at < 0) return tens(text);
  const before = at === 0 ? 1 : tens(text.slice(0, at));
  const rest = text.slice(at + 'honderd'.length).replace(/^en(?=.)/, '');
  const after = rest === '' ? 0 : tens(rest);
  return before === null || after === null ? null : before * 100 + after;
}

function tens(text: string): number | null {
  return BELOW_HUNDRED.get(text) ?? null;
}
