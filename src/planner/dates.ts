/** Dates as arguments: an EDTF date of less than a day means one of its ends, by the argument's sense. */
import { dayRange } from '../model/edtf.ts';
import { badUserInput } from './errors.ts';

const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

const MINUTE_MS = 60_000;
let told = { minute: -1, day: '' };

/** Today's ISO day in Europe/Amsterdam. Formatting takes a while and every request asks; days begin with a minute. */
export function today(now: number = Date.now()): string {
  const minute = Math.floor(now / MINUTE_MS);
  if (minute !== told.minute) told = { minute, day: AMSTERDAM.format(now) };
  return told.day;
}

/** The first and last ISO day of a date argument; an interval or a text that is no date is refused. */
export function argumentDays(value: unknown, argument: string): { readonly first: string; readonly last: string } {
  if (typeof value !== 'string') throw badUserInput(`"${argument}" takes a date such as 2020-07-08, 2020-07 or 2020`);
  if (value.includes('/')) {
    throw badUserInput(`"${argument}" takes one date, not the interval "${value}": give its first or last day`);
  }
  const range = dayRange(value);
  if (!range?.first || !range.last) {
    throw badUserInput(`"${value}" in "${argument}" is no date: write 2020-07-08, 2020-07 or 2020`);
  }
  return { first: range.first, last: range.last };
}

/** The ISO day that `at` or `asOf` means: the date's last day, or today where it is null or left out. */
export function asOfDay(value: unknown, argument: string, todayIs: string): string {
  return value === null || value === undefined ? todayIs : argumentDays(value, argument).last;
}
