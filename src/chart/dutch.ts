/** Numbers and dates as the Dutch write them. */
import { dayRange } from '../model/edtf.ts';

const NUMBER = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const PERCENT = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 });
const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('nl-NL', { ...options, timeZone: 'UTC' });
const DAY = date({ day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = date({ month: 'long', year: 'numeric' });

export function dutchNumber(value: number): string {
  return NUMBER.format(value);
}

/** A fraction as a percentage. */
export function dutchShare(share: number): string {
  return PERCENT.format(share).replace(/\s/, '');
}

/** An EDTF date; what is neither a day, a month nor a year stays as it is. */
export function dutchDate(edtf: string): string {
  if (dayRange(edtf) === null) return edtf;
  if (/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return DAY.format(new Date(edtf));
  if (/^\d{4}-(?:0\d|1[0-2])$/.test(edtf)) return MONTH.format(new Date(`${edtf}-01`));
  return edtf;
}

/** What numbers in a unit are, as a heading. */
export function amountHeading(unit: string): string {
  if (/procent|percent|%/.test(unit)) return 'Percentage';
  return /euro|€/.test(unit) ? `Bedrag in ${unit}` : `Aantal ${unit}`;
}
