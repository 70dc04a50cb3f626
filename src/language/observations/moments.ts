/**
 * The moments a sentence names, for what was counted then: all dates, those that only the document's own date or
 * the text before makes exact, and the periods between two of them.
 */
import type { Cues } from '../cues.ts';
import { type FoundDate, findDates } from '../dates.ts';
import { Gated } from '../gated.ts';
import type { Span } from '../reading.ts';
import { lastTime, yearsOn } from './calendar.ts';
import { relativeMoments } from './relative-moments.ts';

export interface Moment extends Span {
  /** EDTF. */
  readonly edtf: string;
}

export interface Known {
  /** The document's own date, EDTF. */
  readonly own: string | null;
  /** The date that the text before told of. */
  readonly told: string | null;
  /** That was the day of the figures there. */
  readonly stand?: boolean;
  /** The date that the document says its figures are of. */
  readonly reference: string | null;
}

interface Searched {
  readonly text: string;
  readonly cues: Cues;
}

const NAMED_YEAR = new Gated(
  /(?<=\p{Ll}(?:jaar|seizoen|campagne(?: van)?) |jaar(?:verslag|rapportage|bericht|beeld|rekening|cijfers)(?: van| over)? |(?<![\p{L}])(?:heel|geheel|ultimo) |(?:\(|[;,] )(?=\d{4}: ))((?:19|20)\d{2})(?![-–/.,]?\d)/giu,
);
const YEAR_PAIR = new Gated(
  /(?<![\d-])((?:19|20)\d{2})(?: ?[-–/] ?|(?<=tussen \d{4}) en )((?:19|20)?\d{2})(?![\d-])/giu,
);
const SCHOOL = /(?:school|studie|college|beheer|oogst|teelt|broed|stook)?(?:jaar|seizoen|cohort|jaargang) $/iu;
const PERIOD = /(?:periode|jaren|tussen|in|winter(?: van)?) $/iu;
/** "Van 1 maart tot 1 juni", "tussen 2027 en 2030", "maart tot en met juni": one period. */
const FROM = /(?<![\p{L}])(?:van|tussen|vanaf|periode|periode van|periode tussen|maanden|in|,|\() ?$/iu;
const UNTIL = /^ ?(?:tot en met|tot|t\/m|en|-|–) ?$/iu;
/** "Op 16 maart aanstaande" is still to come. */
const COMING = /^,? (?:aanstaande|a\.s\.|eerstkomende)(?!\p{L})/u;
/** "De winter overleefd": the season itself, where no word of time leads it. */
const SEASON_ITSELF = /^(?:(?:de|het) )?(?:voorjaar|lente|zomer|najaar|herfst|winter)$/iu;
const LED =
  /(?<![\p{L}])(?:in|sinds|tijdens|gedurende|voor|vóór|na|vanaf|tot|eind|begin|over|van|rond)(?: (?:de|het))? $/iu;
const THIS_SEASON = /^(?:deze|dit) (?:voorjaar|lente|zomer|najaar|herfst|winter)$/iu;
const REFERENCE = new Gated(/peildatum/i);
const BETWEEN = /(?<![\p{L}])tussen $/iu;

/** All moments in a sentence, in order and not overlapping. */
export function momentsIn(line: Searched, known: Known): Moment[] {
  const { text } = line;
  const dates = findDates(text, known.own).filter(
    ({ form, start, end }) =>
      (form !== 'interval' || PERIOD.test(text.slice(Math.max(0, start - 12), start))) &&
      !(SEASON_ITSELF.test(text.slice(start, end)) && !LED.test(text.slice(Math.max(0, start - 12), start))),
  );
  const written = dates.filter(({ resolved }) => !resolved);
  const paired = pairs(line);
  const years = namedYears(line);
  const exact = [...paired, ...written.filter(({ form }) => form !== 'year')];
  const rest = dates.map((date) => ({ start: date.start, end: date.end, edtf: timeOf(text, date, known.own) }));
  const relative = relativeMoments(line, known, [...paired, ...years, ...rest], exact);
  const all = [...exact, ...relative, ...years, ...rest].filter(unlessTaken());
  return withPeriods(
    text,
    all.toSorted((one, other) => one.start - other.start),
  );
}

/** When something was counted, of a date that may leave out its year: the last time that it came round. */
function timeOf(text: string, { start, end, edtf, form, resolved }: FoundDate, own: string | null): string {
  // Read as a deadline, "deze zomer" is the next one once its months are over.
  if (THIS_SEASON.test(text.slice(start, end)))
    return own && edtf.slice(0, 4) > own.slice(0, 4) ? yearsOn(edtf, -1) : edtf;
  return resolved && form !== 'relative' && !COMING.test(text.slice(end)) ? lastTime(edtf, own) : edtf;
}

/** The first of those that overlap. */
function unlessTaken(): (moment: Moment) => boolean {
  const taken: Moment[] = [];
  return (moment) => {
    const free = !taken.some((other) => other.start < moment.end && moment.start < other.end);
    if (free) taken.push(moment);
    return free;
  };
}

/** The date that a document says its figures are of ("peildatum 1 oktober 2031"), or null. */
export function referenceDate(lines: readonly Searched[], own: string | null): string | null {
  for (const { text, cues } of lines) {
    const at = REFERENCE.exec(text, cues)?.index;
    if (at === undefined) continue;
    const [date] = findDates(text.slice(at, at + 90), own);
    if (date) return date.edtf;
  }
  return null;
}

function namedYears({ text, cues }: Searched): Moment[] {
  return NAMED_YEAR.matches(text, cues).map(({ index, 0: year }) => ({ start: index, end: index + 4, edtf: year }));
}

/** "Schooljaar 2030-2031", "in de periode 2028–2030". */
function pairs({ text, cues }: Searched): Moment[] {
  return YEAR_PAIR.matches(text, cues).flatMap((match) => {
    const [whole, from = '', to = ''] = match;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const until = to.length === 2 ? from.slice(0, 2) + to : to;
    if (!(SCHOOL.test(before) || PERIOD.test(before)) || until <= from) return [];
    return [{ start: match.index, end: match.index + whole.length, edtf: `${from}/${until}` }];
  });
}

/** Two moments that a period runs between are one. */
function withPeriods(text: string, moments: readonly Moment[]): Moment[] {
  const joined: Moment[] = [];
  for (const moment of moments) {
    const first = joined.at(-1);
    const period = first ? periodOf(text, first, moment) : null;
    if (first && period) joined[joined.length - 1] = { start: first.start, end: moment.end, edtf: period };
    else joined.push(moment);
  }
  return joined;
}

function periodOf(text: string, first: Moment, second: Moment): string | null {
  const between = text.slice(first.end, second.start);
  if (!UNTIL.test(between)) return null;
  const lead = text.slice(Math.max(0, first.start - 20), first.start);
  const yearless = !/\d{4}|jaar/.test(text.slice(first.start, first.end));
  if (/ en /.test(between) && !yearless ? !BETWEEN.test(lead) : !FROM.test(lead)) return null;
  // "Van maart tot juni 2030": the first is of the same year, or of the one before.
  const year = second.edtf.slice(0, 4);
  const from = yearless ? year + first.edtf.slice(4) : first.edtf;
  const start = from > second.edtf ? yearsOn(from, -1) : from;
  if (/[/~]/.test(start + second.edtf) || start >= second.edtf) return null;
  return `${start}/${second.edtf}`;
}
