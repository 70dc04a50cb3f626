/**
 * The moments a sentence names, for what was counted then: all dates, and those that only the document's own
 * date or the text before makes exact ("vorig jaar", "in februari", "een jaar eerder", "op de peildatum").
 */
import { findDates } from '../dates.ts';
import { findNumbers } from '../numbers.ts';
import type { Span } from '../reading.ts';

export interface Moment extends Span {
  /** EDTF. */
  readonly edtf: string;
}

interface Known {
  /** The document's own date, EDTF. */
  readonly own: string | null;
  /** The date that the text before told of. */
  readonly told: string | null;
  /** The date that the document says its figures are of. */
  readonly reference: string | null;
}

const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const NAMES = MONTHS.split('|');
const NAMED_YEAR = /(?<=\p{Ll}(?:jaar|seizoen|campagne(?: van)?) )((?:19|20)\d{2})(?![-–/.,]?\d)/gu;
const YEAR_PAIR = /(?<![\d-])((?:19|20)\d{2})(?: ?[-–/] ?|\/)((?:19|20)?\d{2})(?![\d-])/gu;
const BETWEEN = /(?<![\p{L}])tussen ((?:19|20)\d{2}) en ((?:19|20)\d{2})(?!\d)/giu;
const SCHOOL = /(?:school|studie|college|beheer|oogst|teelt)?(?:jaar|seizoen) $/iu;
const PERIOD = /(?:periode|jaren|tussen|in) $/iu;
const HALF = /(?<![\p{L}])(?:de )?(eerste|tweede) (?:helft|halfjaar) van (dit|vorig) jaar(?![\p{L}])/giu;
const FIRST_MONTHS =
  /(?<![\p{L}])eerste (\p{Ll}+|\d{1,2}) maanden van (?:(dit jaar|vorig jaar)|(?:het jaar )?(\d{4}))/giu;
const BARE_MONTH = new RegExp(
  `(?<=(?<![\\p{L}])(?:in|sinds|begin|eind|medio|per|van) )(${MONTHS})(?! \\d{4})(?![\\p{L}])`,
  'giu',
);
const LAST = /(?<![\p{L}])(?:(begin|eind|einde|medio) )?vorig (school|studie|kalender)?jaar(?![\p{L}])/giu;
const PART: Readonly<Record<string, string>> = { begin: '-01~', medio: '-06~', eind: '-12~', einde: '-12~' };
const THIS = /(?<![\p{L}])(?:in )?(?:dit|het lopende) jaar(?![\p{L}])/giu;
const BEFORE =
  /(?<![\p{L}])(?:(?:het|in het) jaar (?:daarvoor|ervoor|eerder)|een jaar (?:eerder|daarvoor|ervoor)|(twee|drie|vier|vijf) jaar (?:eerder|daarvoor))(?![\p{L}])/giu;
const AGO = /(?<![\p{L}])(?:een|(twee|drie|vier|vijf)) jaar geleden(?![\p{L}])/giu;
const THEN = /(?<![\p{L}])(?:in |over )?dat (?:school)?jaar(?![\p{L}])/giu;
const SAME_DAY =
  /(?<![\p{L}])(?:(?:op )?dezelfde (?:datum|dag)|(?:de|dezelfde) peildatum) (?:in|van|een jaar eerder|het jaar daarvoor) ?((?:19|20)\d{2})?/giu;
const REFERENCE = /(?<![\p{L}])peildatum(?![\p{L}])/giu;
const CUE =
  /jaar|tussen|jarig|maand|peildatum|dezelfde|helft|\d[-–/]\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december/iu;

/** All moments in a sentence, in order and not overlapping. */
export function momentsIn(text: string, known: Known): Moment[] {
  const found: Moment[] = findDates(text, known.own)
    .filter(({ form, start }) => form !== 'interval' || PERIOD.test(text.slice(Math.max(0, start - 12), start)))
    .map(({ start, end, edtf, resolved, form }) => ({
      start,
      end,
      edtf: resolved && form !== 'relative' ? pastOf(edtf, known.own) : edtf,
    }));
  if (!CUE.test(text)) return found;
  const more = [...relativeTo(text, known), ...pairs(text), ...spans(text), ...found];
  const kept: Moment[] = [];
  for (const moment of more) if (!kept.some((other) => overlap(other, moment))) kept.push(moment);
  return shifted(
    text,
    kept.toSorted((a, b) => a.start - b.start),
    known,
  );
}

/** The date that a document says its figures are of ("peildatum 1 oktober 2031"), or null. */
export function referenceDate(texts: readonly string[], own: string | null): string | null {
  for (const text of texts) {
    const at = text.search(/peildatum/i);
    if (at < 0) continue;
    const [date] = findDates(text.slice(at, at + 90), own);
    if (date) return date.edtf;
  }
  return null;
}

/** What is counted in "november" was counted in the last one. */
function pastOf(edtf: string, own: string | null): string {
  const year = own?.slice(0, 4);
  if (!own || !year || !edtf.startsWith(year) || edtf.length > own.length) return edtf;
  if (/-(?:2[1-4]|3\d|4\d)/.test(edtf)) return edtf;
  return edtf > own ? `${Number(year) - 1}${edtf.slice(4)}` : edtf;
}

function relativeTo(text: string, { own, told, reference }: Known): Moment[] {
  const year = own ? Number(own.slice(0, 4)) : null;
  const moments: Moment[] = [];
  const add = (pattern: RegExp, edtfOf: (match: RegExpExecArray) => string | null) => {
    for (const match of text.matchAll(pattern)) {
      const edtf = edtfOf(match);
      if (edtf !== null) moments.push({ start: match.index, end: match.index + match[0].length, edtf });
    }
  };
  add(SAME_DAY, (match) => (told && /^\d{4}-\d\d(?:-\d\d)?$/.test(told) && match[1] ? match[1] + told.slice(4) : null));
  if (reference !== null) add(REFERENCE, () => reference);
  if (told !== null) add(THEN, () => (/^\d{4}\/\d{4}$/.test(told) ? told : told.slice(0, 4)));
  add(NAMED_YEAR, (match) => match[1] ?? null);
  if (year === null) return moments;
  add(
    HALF,
    (match) =>
      `${year - (match[2]?.toLowerCase() === 'vorig' ? 1 : 0)}-${match[1]?.toLowerCase() === 'tweede' ? 41 : 40}`,
  );
  add(FIRST_MONTHS, (match) => firstMonths(match, year));
  add(LAST, (match) => lastYear(match, own ?? ''));
  add(AGO, (match) => String(year - countOf(match[1])));
  add(THIS, () => String(year));
  add(BARE_MONTH, (match) => {
    const month = String(NAMES.indexOf((match[1] ?? '').toLowerCase()) + 1).padStart(2, '0');
    const about = /(?:begin|eind|medio) $/iu.test(text.slice(0, match.index)) ? '~' : '';
    return `${pastOf(`${year}-${month}`, own?.slice(0, 7) ?? null)}${about}`;
  });
  return moments;
}

function firstMonths(match: RegExpExecArray, year: number): string | null {
  const [many] = findNumbers(match[1] ?? '');
  const which = match[3] ? Number(match[3]) : year - (match[2]?.toLowerCase() === 'vorig jaar' ? 1 : 0);
  if (!many || many.value < 2 || many.value > 12) return null;
  return `${which}-01/${which}-${String(many.value).padStart(2, '0')}`;
}

/** "Vorig schooljaar" began before the last August that has passed. */
function lastYear(match: RegExpExecArray, own: string): string {
  const year = Number(own.slice(0, 4));
  const [, part = '', kind = ''] = match;
  if (!/^(?:school|studie)/i.test(kind)) return `${year - 1}${PART[part.toLowerCase()] ?? ''}`;
  const begun = Number(own.slice(5, 7) || '1') >= 8 ? year : year - 1;
  return `${begun - 1}/${begun}`;
}

/** "Tussen 2027 en 2030". */
function spans(text: string): Moment[] {
  return [...text.matchAll(BETWEEN)].map(({ index, 0: whole, 1: from, 2: to }) => {
    return { start: index, end: index + whole.length, edtf: `${from}/${to}` };
  });
}

/** "Schooljaar 2030-2031", "in de periode 2028–2030". */
function pairs(text: string): Moment[] {
  return [...text.matchAll(YEAR_PAIR)].flatMap((match) => {
    const [whole, from = '', to = ''] = match;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const until = to.length === 2 ? from.slice(0, 2) + to : to;
    if (!(SCHOOL.test(before) || PERIOD.test(before)) || until <= from) return [];
    return [{ start: match.index, end: match.index + whole.length, edtf: `${from}/${until}` }];
  });
}

/** "Een jaar eerder" than what was told just before. */
function shifted(text: string, moments: readonly Moment[], { told }: Known): Moment[] {
  const added: Moment[] = [];
  for (const match of text.matchAll(BEFORE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const base = moments.findLast(({ end }) => end <= span.start)?.edtf ?? told;
    // "Een jaar eerder, in september 2030": the text itself says when.
    const exact = moments.some(({ start }) => start >= span.end && start <= span.end + 6);
    const edtf = base && !exact ? yearsBefore(base, countOf(match[1])) : null;
    if (edtf !== null) added.push({ ...span, edtf });
  }
  return [...moments, ...added].sort((a, b) => a.start - b.start);
}

function yearsBefore(edtf: string, years: number): string | null {
  return edtf.replace(/\d{4}/g, (year) => String(Number(year) - years));
}

function countOf(word: string | undefined): number {
  return word === undefined ? 1 : (findNumbers(word)[0]?.value ?? 1);
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
