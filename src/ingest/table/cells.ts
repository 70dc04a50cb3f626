/** What a cell of a table of observations says, or what is wrong with it. */
import { type DayRange, dayRange } from '../../model/edtf.ts';
import { foldName } from '../../model/fold.ts';
import type { Quantifier } from '../../model/kind.ts';
import type { Cell } from '../../sources/table.ts';

/** A reading, or in words what is wrong and what to write instead. */
export type Read<T> = { readonly value: T } | { readonly wrong: string };

export interface Moment {
  /** EDTF. */
  readonly date: string;
  readonly first: string;
  readonly last: string;
}

export interface Amount {
  readonly value: number | null;
  readonly quantifier: Quantifier | null;
}

export type DecimalMark = 'comma' | 'point';

const DUTCH_DAY = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;

/** Days since 1900, of this century and a half. */
const COUNTED_DAY = /^[1-5]\d{4}$/;

/** A day, month, quarter, season or year as EDTF, or a day as Dutch spreadsheets write it: 1-3-2021. */
export function readMoment(cell: Cell, today: string): Read<Moment> {
  const text = String(cell);
  if (text === '') return { wrong: 'there is no date' };
  const dutch = DUTCH_DAY.exec(text);
  const date = dutch ? `${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}` : text;
  const range: DayRange | null = date.includes('/') ? null : dayRange(date);
  if (!range?.first || !range.last) {
    const counted = COUNTED_DAY.test(text)
      ? ' (a day that a spreadsheet counts? give its cells the format of a date)'
      : '';
    return { wrong: `"${text}" is no date${counted}: write 2021-03-01, 1-3-2021, 2021-03 or 2021` };
  }
  if (range.first > today) return { wrong: `${text} is yet to come: an observation is of what was` };
  return { value: { date, first: range.first, last: range.last } };
}

const QUANTIFIERS: Readonly<Record<string, Quantifier>> = {
  all: 'ALL',
  alle: 'ALL',
  allemaal: 'ALL',
  'nearly all': 'NEARLY_ALL',
  nearly_all: 'NEARLY_ALL',
  'bijna alle': 'NEARLY_ALL',
  'vrijwel alle': 'NEARLY_ALL',
  most: 'MOST',
  meeste: 'MOST',
  half: 'HALF',
  helft: 'HALF',
  some: 'SOME',
  enkele: 'SOME',
  sommige: 'SOME',
  none: 'NONE',
  geen: 'NONE',
};

/** A number, or a word for one ("alle"), in either of the two cells; not in both. */
export function readAmount(value: Cell, quantifier: Cell, unit: string, decimal?: DecimalMark): Read<Amount> {
  if (value !== '' && quantifier !== '') return { wrong: 'it has a value and a quantifier: keep one of them' };
  const cell = value === '' ? quantifier : value;
  if (cell === '') return { wrong: 'there is no value' };
  const word = QUANTIFIERS[foldName(String(cell))];
  if (word) return { value: { value: null, quantifier: word } };
  if (value === '') {
    return { wrong: `"${cell}" is no quantifier: write alle, bijna alle, de meeste, de helft, enkele or geen` };
  }
  const number = typeof cell === 'number' ? { value: cell } : readNumber(cell, unit, decimal);
  return 'wrong' in number ? number : { value: { value: number.value, quantifier: null } };
}

const GROUPED = /^[+-]?\d{1,3}([.,])\d{3}$/;

/** "1.234" is a thousandfold of "1,234" or the same, by who wrote it: it is never guessed. */
function readNumber(text: string, unit: string, decimal: DecimalMark | undefined): Read<number> {
  const plain = text.replace(/[\s\u00a0\u202f']/g, '').replace(isShare(unit) ? /%$/ : /$^/, '');
  if (GROUPED.test(plain) && decimal === undefined) {
    return { wrong: `"${text}" may be a thousand and more or a broken number: say --decimal comma or point` };
  }
  const mark = decimal ?? markOf(plain);
  const groups = mark === 'comma' ? /\.(?=\d{3}(\D|$))/g : /,(?=\d{3}(\D|$))/g;
  const number = plain.replace(groups, '').replace(mark === 'comma' ? ',' : '.', '.');
  if (/^[+-]?\d{1,15}(\.\d{1,15})?$/.test(number)) return { value: Number(number) };
  return { wrong: `"${text}" is no number: write 1234 or 12,5, and leave out the row where nothing is known` };
}

/** Of two marks the last is the decimal one; a mark that comes back separates thousands. */
function markOf(number: string): DecimalMark {
  const [comma, point] = [number.lastIndexOf(','), number.lastIndexOf('.')];
  if (comma >= 0 && point >= 0) return comma > point ? 'comma' : 'point';
  const isRepeated = number.split(comma >= 0 ? ',' : '.').length > 2;
  return comma >= 0 !== isRepeated ? 'comma' : 'point';
}

export function isShare(unit: string): boolean {
  return /procent|percent|%/i.test(unit);
}

export interface CitedSource {
  /** As it was written. */
  readonly text: string;
  /** Its address, where that is what was written. */
  readonly url: string | null;
}

const NO_SOURCE = /^(?:[\W\d_]*|n\W*v\W*t\W*|onbekend|geen|unknown|none|zelf|eigen|tbd|todo|x+)$/i;

/** An address, or a citation in words or by number. */
export function readSource(cell: Cell): Read<CitedSource> {
  const text = String(cell).replace(/\s+/g, ' ').slice(0, 500);
  if (text === '') return { wrong: 'there is no source: nothing enters the graph without one' };
  if (/^(?:https?:|www\.)/i.test(text)) {
    const url = URL.parse(text.startsWith('www.') ? `https://${text}` : text);
    if (url?.hostname.includes('.')) return { value: { text, url: url.href } };
    return { wrong: `"${text}" is no address that can be opened` };
  }
  const isNumber = /\d{4}/.test(text);
  if (NO_SOURCE.test(text) && !isNumber) {
    return { wrong: `"${text}" names no source: write its address, its number or its title` };
  }
  return { value: { text, url: null } };
}
