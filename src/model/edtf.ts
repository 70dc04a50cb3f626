/**
 * Dates as EDTF (ISO 8601-2:2019): a day, month, year, season, interval, approximate or uncertain.
 * Kept as written; the first and last day they may mean are what is sorted and compared.
 */
import edtf from 'edtf';

export interface DayRange {
  /** ISO calendar day, or null where the interval is open. */
  readonly first: string | null;
  readonly last: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^\d{4}$/;
/** Meteorological seasons, as Dutch usage has them: winter begins on 1 December of the year before. */
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  '21': ['03-01', '05-31'],
  '22': ['06-01', '08-31'],
  '23': ['09-01', '11-30'],
  '24': ['12-01', '02-29'],
};
/** ISO 8601-2 sub-year groupings: quarters 33 to 36, halves 40 and 41, each with its first and last month. */
const GROUPINGS: Readonly<Record<string, readonly [number, number]>> = {
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '40': [1, 6],
  '41': [7, 12],
};

/** The days a date may mean, or null when the text is no EDTF date. */
export function dayRange(date: string): DayRange | null {
  if (DAY.test(date)) return realDay(date) ? { first: date, last: date } : null;
  if (YEAR.test(date)) return { first: `${date}-01-01`, last: `${date}-12-31` };
  const month = MONTH.exec(date);
  if (month) return monthOrSeason(month[1] as string, month[2] as string);
  if (date.includes('/')) return interval(date);
  if (/[^~?%][~?%]$/.test(date)) return dayRange(date.slice(0, -1));
  return parsed(date);
}

/** Whether the text is an EDTF date that this project understands. */
export function isDate(date: string): boolean {
  return dayRange(date) !== null;
}

/** The day a date is sorted and compared by: its first, or for an interval open at the start its last. */
export function sortDay(date: string): string | null {
  const range = dayRange(date);
  return range ? (range.first ?? range.last) : null;
}

function realDay(day: string): boolean {
  const month = Number(day.slice(5, 7));
  return (
    month >= 1 && month <= 12 && day >= `${day.slice(0, 7)}-01` && day <= lastOfMonth(Number(day.slice(0, 4)), month)
  );
}

function monthOrSeason(year: string, part: string): DayRange | null {
  const season = SEASONS[part];
  if (season && part !== '24') return { first: `${year}-${season[0]}`, last: `${year}-${season[1]}` };
  if (part === '24') return { first: `${Number(year) - 1}-12-01`, last: lastOfMonth(Number(year), 2) };
  const grouping = GROUPINGS[part];
  if (grouping) {
    return {
      first: `${year}-${String(grouping[0]).padStart(2, '0')}-01`,
      last: lastOfMonth(Number(year), grouping[1]),
    };
  }
  const month = Number(part);
  if (month < 1 || month > 12) return null;
  return { first: `${year}-${part}-01`, last: lastOfMonth(Number(year), month) };
}

function lastOfMonth(year: number, month: number): string {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${days}`;
}

function interval(text: string): DayRange | null {
  const parts = text.split('/');
  if (parts.length !== 2) return null;
  const [from, until] = parts as [string, string];
  const open = (part: string) => part === '' || part === '..';
  if (open(from) && open(until)) return null;
  const first = open(from) ? null : dayRange(from);
  const last = open(until) ? null : dayRange(until);
  if ((!open(from) && !first) || (!open(until) && !last)) return null;
  const range = { first: first?.first ?? null, last: last?.last ?? null };
  return range.first && range.last && range.first > range.last ? null : range;
}

function parsed(text: string): DayRange | null {
  // The library takes digits alone for milliseconds since 1970.
  if (text.length > 64 || text.includes('T') || /^-?\d+$/.test(text)) return null;
  try {
    const value = edtf(text) as { min: number; max: number };
    const range = { first: isoDay(value.min), last: isoDay(value.max) };
    return range.first || range.last ? range : null;
  } catch {
    return null;
  }
}

/** Days are compared as texts: a year before 0 or after 9999, written with a sign, would not be in its place. */
function isoDay(time: number): string | null {
  const day = Number.isFinite(time) ? new Date(time).toISOString() : '';
  return /^\d{4}-/.test(day) ? day.slice(0, 10) : null;
}

/** The ISO day before an ISO day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
