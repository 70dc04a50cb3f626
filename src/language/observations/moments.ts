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
const NAMED_YEAR =
  /(?<=\p{Ll}(?:jaar|seizoen|campagne(?: van)?) |(?<![\p{L}])(?:heel|geheel|ultimo) )((?:19|20)\d{2})(?![-–/.,]?\d)/gu;
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
const THAT_DAY = /(?<![\p{L}])(?:op|tot|per|tot en met) (?:die|deze|genoemde) (?:datum|dag)(?![\p{L}])/giu;
const MONTH_RANGE = new RegExp(
  `(?<![\\p{L}])(${MONTHS})(?: ((?:19|20)\\d{2}))? (?:tot en met|t/m|tot|en|-|–) (${MONTHS}) ((?:19|20)\\d{2})(?!\\d)`,
  'giu',
);
const SAME_DAY =
  /(?<![\p{L}])(?:(?:op )?dezelfde (?:datum|dag)|(?:de|dezelfde) peildatum) (?:in|van|een jaar eerder|het jaar daarvoor) ?((?:19|20)\d{2})?/giu;
const REFERENCE = /(?<![\p{L}])peildatum(?![\p{L}])/giu;
const CUE =
  /jaar|tussen|jarig|datum|heel|ultimo|maand|peildatum|dezelfde|helft|\d[-–/]\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december/iu;

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

function relativeTo(text: string, known: Known): Moment[] {
  const moments: Moment[] = [];
  for (const { cue, pattern, edtfOf } of RULES) {
    if (!cue.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const edtf = edtfOf(match, known);
      if (edtf !== null) moments.push({ start: match.index, end: match.index + match[0].length, edtf });
    }
  }
  return moments;
}

interface Rule {
  /** What a text without such a moment has none of. */
  readonly cue: RegExp;
  readonly pattern: RegExp;
  readonly edtfOf: (match: RegExpExecArray, known: Known) => string | null;
}

const YEAR = /jaar/iu;
const MONTH = new RegExp(MONTHS, 'iu');
/** The longest first: what one has taken, a later one leaves alone. */
const RULES: readonly Rule[] = [
  {
    cue: /dezelfde|peildatum/iu,
    pattern: SAME_DAY,
    edtfOf: (match, { told }) =>
      told && /^\d{4}-\d\d(?:-\d\d)?$/.test(told) && match[1] ? match[1] + told.slice(4) : null,
  },
  { cue: /peildatum/iu, pattern: REFERENCE, edtfOf: (_, { reference }) => reference },
  {
    cue: YEAR,
    pattern: THEN,
    edtfOf: (_, { told }) => (told && /^\d{4}\/\d{4}$/.test(told) ? told : (told?.slice(0, 4) ?? null)),
  },
  { cue: /(?:jaar|seizoen|campagne|heel|geheel|ultimo) /iu, pattern: NAMED_YEAR, edtfOf: (match) => match[1] ?? null },
  { cue: /datum|dag/iu, pattern: THAT_DAY, edtfOf: (_, { told }) => told },
  {
    cue: MONTH,
    pattern: MONTH_RANGE,
    edtfOf: (match) => `${match[2] ?? match[4]}-${monthOf(match[1])}/${match[4]}-${monthOf(match[3])}`,
  },
  {
    cue: YEAR,
    pattern: HALF,
    edtfOf: (match, known) =>
      yearOf(known, /vorig/i.test(match[2] ?? '') ? 1 : 0, /tweede/i.test(match[1] ?? '') ? '-41' : '-40'),
  },
  { cue: /maanden/iu, pattern: FIRST_MONTHS, edtfOf: (match, known) => firstMonths(match, known) },
  { cue: YEAR, pattern: LAST, edtfOf: (match, known) => lastYear(match, known) },
  { cue: /geleden/iu, pattern: AGO, edtfOf: (match, known) => yearOf(known, countOf(match[1])) },
  { cue: YEAR, pattern: THIS, edtfOf: (_, known) => yearOf(known, 0) },
  { cue: MONTH, pattern: BARE_MONTH, edtfOf: lastMonth },
];

/** So many years before the document's own, with what follows it. */
function yearOf({ own }: Known, before: number, part = ''): string | null {
  return own === null ? null : `${Number(own.slice(0, 4)) - before}${part}`;
}

function lastMonth(match: RegExpExecArray, known: Known): string | null {
  const edtf = yearOf(known, 0, `-${monthOf(match[1])}`);
  const about = /(?:begin|eind|medio) $/iu.test(match.input.slice(0, match.index)) ? '~' : '';
  return edtf === null ? null : pastOf(edtf, known.own?.slice(0, 7) ?? null) + about;
}

function monthOf(name: string | undefined): string {
  return String(NAMES.indexOf((name ?? '').toLowerCase()) + 1).padStart(2, '0');
}

function firstMonths(match: RegExpExecArray, known: Known): string | null {
  const [many] = findNumbers(match[1] ?? '');
  const which = match[3] ?? yearOf(known, /vorig/i.test(match[2] ?? '') ? 1 : 0);
  if (!many || many.value < 2 || many.value > 12 || which === null) return null;
  return `${which}-01/${which}-${String(many.value).padStart(2, '0')}`;
}

/** "Vorig schooljaar" began before the last August that has passed. */
function lastYear(match: RegExpExecArray, known: Known): string | null {
  const [, part = '', kind = ''] = match;
  if (!/^(?:school|studie)/i.test(kind)) return yearOf(known, 1, PART[part.toLowerCase()] ?? '');
  const { own } = known;
  if (own === null) return null;
  const year = Number(own.slice(0, 4));
  const begun = Number(own.slice(5, 7) || '1') >= 8 ? year : year - 1;
  return `${begun - 1}/${begun}`;
}

/** "Tussen 2027 en 2030". */
function spans(text: string): Moment[] {
  if (!/tussen/iu.test(text)) return [];
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
