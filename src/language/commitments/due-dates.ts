/**
 * When what is promised will be done. A promise looks ahead: "in september", "voor de zomer" and "1 juli"
 * are the first such time from the document's own date on, and "binnen drie maanden" counts from it. "Na
 * de zomer" is autumn; a recess and a budget day are the month that they fall in.
 */
import { dayRange } from '../../model/edtf.ts';
import { MONTH, monthOf } from '../../model/months.ts';
import { cuesOf } from '../cues.ts';
import { findDates } from '../dates.ts';
import { Gated } from '../gated.ts';
import { cardinalOf, ordinalOf } from '../numbers.ts';
import type { Span } from '../reading.ts';

export interface DueDate extends Span {
  readonly edtf: string;
}

interface Today {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A season by its code, the month a recess or a budget day falls in. */
const TIMES: Readonly<Record<string, string>> = {
  voorjaar: '21',
  lente: '21',
  voorjaarsnota: '21',
  zomer: '22',
  zomerreces: '22',
  zomervakantie: '22',
  zomerperiode: '22',
  najaar: '23',
  herfst: '23',
  najaarsnota: '23',
  winter: '24',
  krokusreces: '02',
  voorjaarsreces: '02',
  meireces: '05',
  prinsjesdag: '09',
  miljoenennota: '09',
  herfstreces: '10',
  kerstreces: '12',
  kerstvakantie: '12',
  kerst: '12',
  jaarwisseling: '12',
};
/** Of a season; a winter is of the year that it ends in. */
const LAST_MONTH: Readonly<Record<string, number>> = { '21': 5, '22': 8, '23': 11, '24': 2 };
const YEAR_PARTS: Readonly<Record<string, string>> = { begin: '01~', eind: '12~', einde: '12~' };

const PART = 'begin|einde?|medio|midden|half|halverwege';
const NTH = 'eerste|tweede|derde|vierde|laatste|[1-4](?:e|de|ste)';
const NOT_IN_WORD = '(?<![\\p{L}\\d.-])';
const WORD_ENDS = '(?![\\p{L}\\d-])';
const THIS_YEAR = '(?<which>dit|het nieuwe|het|volgende?|komende?|aanstaande) (?:kalender)?jaar(?!\\p{L})';
/** "(in) het vroege najaar van volgend jaar", "eind maart 2024", "1 juli", "de tweede helft van dit jaar". */
const TIME = new RegExp(
  `${NOT_IN_WORD}(?<after>na )?(?:(?:het|de|(?<now>dit|deze)|(?<next>volgende?|komende?|aanstaande|aankomende?)) ){0,2}(?:(?<part>${PART})(?: van)?(?: de| het| dit)? )?(?:vroege? |late? |maand |(?:eerste|tweede) helft van )?(?:(?<date>\\d{1,2})(?:e|ste|de)? )?(?:(?<month>${MONTH})|(?<time>${Object.keys(
    TIMES,
  )
    .sort((a, b) => b.length - a.length)
    .join(
      '|',
    )})|(?:(?<nth>${NTH}) |Q(?<q>[1-4]))(?:(?<=Q[1-4])|kwartaal)|(?<half>${NTH}) (?:helft|half ?jaar)(?! van (?:${MONTH})))${WORD_ENDS}(?! (?:jl|jongstleden))(?:,? (?:van )?(?:het jaar )?(?<year>20\\d{2})(?!\\d)|(?: van)? ${THIS_YEAR})?`,
  'giu',
);
/** "eind dit jaar", "het einde van het jaar", "volgend jaar", "nog dit jaar". */
const IN_YEAR = new RegExp(
  `${NOT_IN_WORD}(?:(?<part>${PART})(?: van)? (?:(?<year>20\\d{2})(?!\\d)|${THIS_YEAR})|(?<!(?:het|de) )${THIS_YEAR.replace('het nieuwe|het|', '')}|(?<end>jaareinde))`,
  'giu',
);
const QUARTER = /(?<![\p{L}])(?<which>dit|komend|volgend)e? kwartaal/giu;
const WITHIN =
  /(?<![\p{L}])(?:binnen|over) (?:uiterlijk )?(?<count>een half|een|één|anderhalf|twee|drie|vier|vijf|zes|acht|negen|tien|twaalf|\d{1,2}) ?(?<unit>dagen|weken|week|maanden|maand|kwartaal|jaar)(?!\p{L})(?! (?:na|nadat|vanaf|van)(?!\p{L}))/giu;
const NEXT =
  /(?<![\p{L}])(?:(?<part>begin|einde?)(?: van)? )?(?<which>deze|volgende|komende|aanstaande) (?<unit>week|maand)(?!\p{L})/giu;
const RECESS = /(?<![\p{L}])(?:(?<after>na)|voor|vóór) (?:het|dit|komend) reces(?!\p{L})/giu;

/** "Verplaatst naar 1 juli, en vóór die datum": the day that was named last. */
const THAT_DAY = new Gated(
  /(?<=(?<![\p{L}])(?:voor|vóór|op|uiterlijk|per|rond) )(?:die|deze|dezelfde|genoemde) (?:datum|dag|termijn)(?!\p{L})/giu,
);

/** "Bij de ontwerpbegroting 2024": offered on the third Tuesday of September of the year before. */
const BUDGET =
  /(?<=(?<![\p{L}])(?:bij|met|via|gelijktijdig met|tegelijk met) de )(?:ontwerp|rijks)?begroting(?:en)?(?: van \p{Lu}[\p{L}]+| \p{Lu}{2,5})?(?: (?:voor|van))?(?: het jaar)? (?<year>20\d{2})(?!\d)/giu;

type Read = (groups: Groups, today: Today) => string | null;
const PATTERNS: readonly (readonly [Gated, Read])[] = [
  [new Gated(TIME), timeAhead],
  [new Gated(IN_YEAR), yearAhead],
  [new Gated(QUARTER), quarterAhead],
  [new Gated(WITHIN), within],
  [new Gated(NEXT), nextOne],
  [new Gated(RECESS), recessAhead],
  [new Gated(BUDGET), ({ year }) => `${Number(year) - 1}-09`],
];
const two = (value: number | string) => String(value).padStart(2, '0');

/** The dates that a promise in this text could be due on, in order and not overlapping, past ones as well. */
export function dueDates(text: string, own: string | null): DueDate[] {
  const today = todayOf(own);
  const written = findDates(text, null).filter(({ form }) => form !== 'interval');
  const cues = cuesOf(text);
  const named = today ? PATTERNS.flatMap(([time, read]) => ahead(time.matches(text, cues), read, today)) : [];
  const kept: DueDate[] = [];
  for (const { edtf, start, end } of [...named, ...written].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((one) => start < one.end && one.start < end)) kept.push({ edtf, start, end });
  }
  const thatDay = THAT_DAY.matches(text, cues).flatMap(({ index, 0: { length } }) => {
    const last = kept
      .filter(({ end }) => end <= index)
      .sort((a, b) => a.end - b.end)
      .at(-1);
    return last ? [{ edtf: last.edtf, start: index, end: index + length }] : [];
  });
  return [...kept, ...thatDay].sort((a, b) => a.start - b.start);
}

/** Whether a date is not wholly past on the document's own day; where that is unknown every date may be ahead. */
export function isAhead({ edtf }: DueDate, own: string | null): boolean {
  const last = dayRange(edtf)?.last;
  const today = own === null ? null : dayRange(own)?.first;
  return !today || (typeof last === 'string' && last >= today);
}

function todayOf(own: string | null): Today | null {
  const day = own === null ? null : dayRange(own)?.first;
  return day ? { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) } : null;
}

function ahead(matches: readonly RegExpExecArray[], read: Read, today: Today): DueDate[] {
  return matches.flatMap((match) => {
    const edtf = read(match.groups ?? {}, today);
    if (edtf === null || dayRange(edtf) === null) return [];
    return [{ edtf, start: match.index, end: match.index + match[0].length }];
  });
}

/** The year written, else the one that "dit" or "volgend jaar" means, else the first in which it is not past. */
function yearOf({ year, which, now }: Groups, today: Today, past: boolean): number {
  if (year) return Number(year);
  if (now) return today.year;
  if (which) return today.year + (/^(?:volgend|komend|aan|het n)/i.test(which) ? 1 : 0);
  return today.year + (past ? 1 : 0);
}

function timeAhead(groups: Groups, today: Today): string | null {
  const { month, time, half, nth, q } = groups;
  if (month) return monthAhead(groups, month, today);
  if (time) return seasonAhead(groups, time.toLowerCase(), today);
  const number = q ? Number(q) : /^laatste$/i.test(nth ?? half ?? '') ? (half ? 2 : 4) : ordinalOf(nth ?? half ?? '');
  if (number === null || number > (half ? 2 : 4)) return null;
  const past = today.month > number * (half ? 6 : 3);
  return `${yearOf(groups, today, past)}-${(half ? 39 : 32) + number}`;
}

function monthAhead(groups: Groups, name: string, today: Today): string {
  const { date, part } = groups;
  const month = Number(monthOf(name));
  const past = month < today.month || (month === today.month && date !== undefined && Number(date) < today.day);
  const written = `${yearOf(groups, today, past)}-${two(month)}`;
  if (date !== undefined) return `${written}-${two(date)}`;
  return part ? `${written}~` : written;
}

function seasonAhead(groups: Groups, time: string, today: Today): string {
  const code = TIMES[time] ?? '22';
  const last = LAST_MONTH[code] ?? Number(code);
  const next = /^volgend/i.test(groups['next'] ?? '') && today.month > last - 3;
  const year = yearOf(code === '24' ? { ...groups, now: undefined } : groups, today, today.month > last || next);
  if (!groups['after']) return `${year}-${code}`;
  if (code === '22') return `${year}-23`;
  return code === '12' ? `${year + 1}-01` : `${year}-${code}`;
}

function yearAhead({ part, which, year: written, end }: Groups, today: Today): string {
  const year = yearOf({ which, year: written }, today, false);
  if (end) return `${year}-12~`;
  return part ? `${year}-${YEAR_PARTS[part.toLowerCase()] ?? '06~'}` : String(year);
}

function quarterAhead({ which }: Groups, { year, month }: Today): string {
  const quarter = Math.ceil(month / 3) + (/^dit$/i.test(which ?? '') ? 0 : 1);
  return quarter > 4 ? `${year + 1}-33` : `${year}-${32 + quarter}`;
}

function within({ count, unit }: Groups, today: Today): string {
  const words = (count ?? '').toLowerCase();
  const half = words === 'een half' ? 0.5 : words === 'anderhalf' ? 1.5 : null;
  const number = half ?? (Number(words) || (cardinalOf(words) ?? 1));
  const span = (unit ?? '').toLowerCase();
  if (span === 'dagen') return later(today, number, 0);
  if (span.startsWith('we')) return later(today, number * 7, 0);
  return later(today, 0, number * (span === 'jaar' ? 12 : span === 'kwartaal' ? 3 : 1));
}

function nextOne({ part, which, unit }: Groups, today: Today): string {
  const now = which?.toLowerCase() === 'deze';
  if (unit?.toLowerCase() === 'week') return later(today, now ? 0 : 7, 0);
  return `${later(today, 0, now ? 0 : 1)}${part ? '~' : ''}`;
}

/** Which recess is next: the one of summer or the one of Christmas. */
function recessAhead({ after }: Groups, { year, month }: Today): string | null {
  if (month >= 4 && month <= 8) return `${year}-${after ? 23 : 22}`;
  if (month >= 11) return after ? `${year + 1}-01` : `${year}-12`;
  return null;
}

/** The month so many days and months from today. */
function later({ year, month, day }: Today, days: number, months: number): string {
  return new Date(Date.UTC(year, month - 1 + months, days === 0 ? 1 : day + days)).toISOString().slice(0, 7);
}
