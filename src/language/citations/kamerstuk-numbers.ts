/** The numbers after a dossier: "nr. 258", "nrs. 3, 4 en 8", "-258", ", CF" (Eerste Kamer letters). */
import type { Span } from '../reading.ts';

interface CitedNumber extends Span {
  readonly value: string;
  /** "nr. 91, was nr. 88": of the paper that this one replaces. */
  readonly was?: true;
}

export interface CitedNumbers {
  readonly numbers: readonly CitedNumber[];
  /** How the first was written after the dossier. */
  readonly how: 'nr' | 'dash' | 'comma' | 'letters' | 'shared' | 'none';
}

const LABELLED = /\s?(?:[,;]|\.(?= ?n))?\s?(?:(nrs|nummers)|nr|nummer|no)\b\.?,?\s?/iy;
const DASHED = / ?(?:[-‐‑–—]|\/(?=\d{1,4}(?!\d))) ?(?=[\dA-Z])/y;
const COMMA = /,\s?(?=[\dA-Z])/y;
const DIGITS = /(\d{1,5})(?!\d|[.,]\d)(?! \d{3}(?!\d))/y;
const LETTERS = /([A-Z]{1,2})(?![\p{L}\d]|[.]\p{L})/uy;
/** "Kamerstukken I, 2017/18 30 880 AA": two letters that are no chapter of a budget. */
const PAIR = /\s(?![IVXL]{2}(?!\p{L}))([A-Z]{2})(?=[\s).,;]|$)/uy;
const MORE =
  /( ?, ?(?:en )?| en | & | t\/m | tot en met | ?[-‐‑–—] ?)((?:nrs?|nummers?)\.? ?)?(\d{1,4})(?!\d|[.,]\d)(?! ?\d{3}(?!\d))(?! (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))/iy;
const WAS = /,? \(?(?:was|voorheen) (?:nr\.? ?|nummer )?(\d{1,4})(?!\d)/iy;
const THROUGH = /^(?: t\/m | tot en met | ?[-‐‑–—] ?)$/;
/** No list of papers is longer; what looks so is something else. */
const LONGEST_RANGE = 60;
const NONE: CitedNumbers = { numbers: [], how: 'none' };

/** Reads the numbers that follow a dossier at an offset. */
export function numbersAfter(
  text: string,
  at: number,
  told: { labelled: boolean; bracketed: boolean; senate?: boolean },
): CitedNumbers {
  const paper = told.senate ? sticky(PAIR, text, at) : null;
  if (paper) {
    const end = at + paper[0].length;
    return { numbers: [{ value: paper[1] ?? '', start: end - 2, end }], how: 'letters' };
  }
  const labelled = sticky(LABELLED, text, at);
  if (labelled) {
    const first = numberAt(text, at + labelled[0].length);
    return first ? { numbers: [first, ...more(text, first, labelled[1] !== undefined)], how: 'nr' } : NONE;
  }
  return dashed(text, at, told.labelled) ?? afterComma(text, at, told) ?? NONE;
}

function dashed(text: string, at: number, labelled: boolean): CitedNumbers | null {
  const dash = sticky(DASHED, text, at);
  if (!dash || ((dash[0].length > 1 || dash[0] === '/') && !labelled)) return null;
  const number = numberAt(text, at + dash[0].length);
  if (!number || /^[-–]?[\p{L}\d]|^[-–/]\d(?!\d{3}[DZ]\d)/u.test(text.slice(number.end, number.end + 7))) return null;
  return { numbers: [number, ...more(text, number, labelled)], how: 'dash' };
}

function afterComma(text: string, at: number, told: { labelled: boolean; bracketed: boolean }): CitedNumbers | null {
  const comma = sticky(COMMA, text, at);
  if (!comma) return null;
  const from = at + comma[0].length;
  const letters = letterNumber(text, from);
  if (letters && /^(?:[\s).,;/]|$)/.test(text.slice(letters.end))) return { numbers: [letters], how: 'letters' };
  const digits = sticky(DIGITS, text, from);
  const closed = digits && /^\s?(?:[).;]|$)/.test(text.slice(from + digits[0].length, from + digits[0].length + 2));
  if (!digits || !closed || !(told.labelled || told.bracketed)) return null;
  return { numbers: [{ value: digits[1] ?? '', start: from, end: from + digits[0].length }], how: 'comma' };
}

function numberAt(text: string, at: number): CitedNumber | null {
  const digits = sticky(DIGITS, text, at);
  if (digits) return { value: String(Number(digits[1])), start: at, end: at + digits[0].length };
  return letterNumber(text, at);
}

function letterNumber(text: string, at: number): CitedNumber | null {
  const letters = sticky(LETTERS, text, at);
  return letters ? { value: letters[1] ?? '', start: at, end: at + letters[0].length } : null;
}

/** After "nrs." any list; after "nr." only another "nr." or a last one with "en" that closes the citation. */
function more(text: string, first: CitedNumber, plural: boolean): CitedNumber[] {
  const numbers: CitedNumber[] = [];
  let at = first.end;
  const was = sticky(WAS, text, at);
  if (was) {
    const value = was[1] ?? '';
    const end = at + was[0].length;
    return [{ value: String(Number(value)), start: end - value.length, end, was: true }];
  }
  while (numbers.length < 40) {
    const match = sticky(MORE, text, at);
    if (!match) break;
    const end = at + match[0].length;
    const closes = match[1] === ' en ' && /^\s?(?:[).;,]|$)/.test(text.slice(end, end + 2));
    if (!plural && match[2] === undefined && !closes) break;
    const value = match[3] ?? '';
    const last = { value: String(Number(value)), start: end - value.length, end };
    const from = numbers.at(-1) ?? first;
    numbers.push(...(THROUGH.test(match[1] ?? '') ? between(from, last) : []), last);
    at = end;
  }
  return numbers;
}

/** "91 t/m 94" cites 92 and 93 too; their passage is the whole range. */
function between(first: CitedNumber, last: CitedNumber): CitedNumber[] {
  const from = Number(first.value);
  const count = Number(last.value) - from - 1;
  if (!(count > 0 && count <= LONGEST_RANGE)) return [];
  const { start } = first;
  return Array.from({ length: count }, (_, index) => ({ value: String(from + index + 1), start, end: last.end }));
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
