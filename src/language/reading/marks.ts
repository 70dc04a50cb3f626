/**
 * Footnote marks in running text: raised digits, "^1", "[1]", digits glued to a word or a year, and
 * what a scanner makes of them. A mark is taken out of the readable text only where a note bears it.
 */
import { MONTH } from '../../model/months.ts';
import { matchesOf } from '../matches.ts';

export interface Mark {
  /** Range in the line. */
  readonly start: number;
  readonly end: number;
  /** Null for one whose digit was misread: only its place in the order tells its note. */
  readonly mark: string | null;
}

export interface NoteMarks {
  /** Of the notes that are there, and of those that the text lacks. */
  readonly printed: ReadonlySet<string>;
  /** Some notes lost their mark or had it misread. */
  readonly misread: boolean;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED = /(?<=[\p{L}\d.,;:)\]”"'’»?!])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?:[,\s]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})?/gu;
const CARET = /(?<=[\p{L}.,;:)\]”"'’»?!]|\d{4})\^(\d{1,3})\^?(?![\p{L}\d])/gu;
const BRACKETED = / ?\[\^?(\d{1,3})\](?!\()/g;
/** "nr.2" and "art.5" are no marks. */
const NO_ABBREVIATION = '(?<!(?<!\\p{L})(?:nrs?|artt?|blz|pag|par|hfst|bijl|no|vol|jrg|afd|afl|ca|fig|tab)[.:])';
const GLUED = new RegExp(
  `(?:(?<=\\p{Ll}{2}[.,;:])${NO_ABBREVIATION}|(?<=c\\.s\\.|\\p{Ll}|[)”"’»\\]][.,;:]?))(\\d{1,2})(?:, ?(\\d{1,2}))?(?![\\d\\p{L}%]|[.,]\\d)`,
  'gu',
);
const AFTER_YEAR = /(?<=(?<!\d)(?:19|20)\d{2})(?:\d{1,2}(?![\d\p{L}%/-]|[.,]\d)| \d{1,2}(?=[.,;:)](?!\d)|$))/gu;
/** Behind the year of a day more digits are a mark, also where its note was left out. */
const AFTER_DAY = new RegExp(
  `(?<=(?<!\\d)\\d{1,2} (?:${MONTH}) (?:19|20)\\d{2})\\d{1,2}(?![\\d\\p{L}%/-]|[.,]\\d)`,
  'giu',
);
const LONGEST_WORD = 20;
/** What a mark stands behind: a sign, or a word that is no unit or abbreviation. */
const MARKED = /[^\p{L}]$|\p{L}{3}$/u;
const MISREAD = /(?<=\p{L}|[.,;:]|(?<!\d)(?:19|20)\d{2})[®*°?’'%”](?=[.,;:]?(?:\s|$))/gu;

/** Superscript digits as plain ones. */
export function plainDigits(text: string): string {
  return text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)));
}

/** The marks in one line, in order. `expected` is the number the next one should bear. */
export function marksIn(text: string, notes: NoteMarks): Mark[] {
  const marks: Mark[] = [];
  if (/[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(text))
    collect(marks, text, RAISED, (found) =>
      isUnit(text, found.index) ? undefined : plainDigits(found[0]).replace(/\D.*/, ''),
    );
  if (notes.printed.size > 0 && /\d/.test(text)) {
    collect(marks, text, CARET, (found) => found[1]);
    collect(marks, text, BRACKETED, (found) => known(notes, found[1]));
    collect(marks, text, GLUED, (found) =>
      (found[2] === undefined || notes.printed.has(found[2])) && !isUnit(text, found.index)
        ? known(notes, found[1])
        : undefined,
    );
    collect(marks, text, AFTER_YEAR, (found) => known(notes, found[0].trim()));
  }
  if (/(?:19|20)\d{3}/.test(text)) collect(marks, text, AFTER_DAY, (found) => found[0]);
  if (notes.misread) collect(marks, text, MISREAD, (found) => (isMisread(text, found) ? null : undefined));
  return marks
    .sort((a, b) => a.start - b.start)
    .filter((mark, index, all) => index === 0 || mark.start >= (all[index - 1]?.end ?? 0));
}

/** Numbers that stand like marks, whether a note bears them or not: behind a word, its stop, or a year. */
export function candidatesIn(text: string): string[] {
  if (!/\d/.test(text)) return [];
  const glued = matchesOf(GLUED, text).filter(({ index }) => MARKED.test(wordBefore(text, index)));
  const dated = matchesOf(AFTER_YEAR, text);
  return [...glued.map((found) => found[1] ?? ''), ...dated.map(([found]) => found.trim())];
}

function wordBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - LONGEST_WORD), at);
}

/** Digits may stand right behind these without being a mark: "fase1". */
const NUMBERED =
  /(?:artikel|bijlage|categorie|deel|fase|figuur|groep|hoofdstuk|klasse|lijn|niveau|optie|pagina|pijler|ronde|scenario|spoor|stap|tabel|tranche|type|variant|versie)s?$/iu;
const FEWEST = 3;

/** The marks of notes that a text lacks: numbers that stand like marks, each one more than the one before it. */
export function countedUp(texts: Iterable<string>): string[] {
  const counted = new Map<number, number>();
  for (const text of texts) {
    if (!/[^\s\d(€-]\d/.test(text)) continue;
    const found = [...matchesOf(GLUED, text), ...matchesOf(BRACKETED, text)].sort((a, b) => a.index - b.index);
    for (const { index, 1: mark } of found) {
      const before = wordBefore(text, index);
      if (isUnit(text, index) || NUMBERED.test(before) || !MARKED.test(before)) continue;
      counted.set(Number(mark), Math.max(counted.get(Number(mark)) ?? 0, (counted.get(Number(mark) - 1) ?? 0) + 1));
    }
  }
  let [last, length] = [0, 0];
  for (const [mark, many] of counted) if (many > length) [last, length] = [mark, many];
  if (length < FEWEST && !(length === 2 && last === 2)) return [];
  return Array.from({ length }, (_, at) => String(last - at));
}

type Naming = (found: RegExpExecArray) => string | null | undefined;

function collect(marks: Mark[], text: string, pattern: RegExp, name: Naming): void {
  for (const found of matchesOf(pattern, text)) {
    const mark = name(found);
    if (mark !== undefined) marks.push({ start: found.index, end: found.index + found[0].length, mark });
  }
}

function known(notes: NoteMarks, mark: string | undefined): string | undefined {
  return mark !== undefined && notes.printed.has(mark) ? mark : undefined;
}

/** Square and cubic metres. */
function isUnit(text: string, at: number): boolean {
  return /(?:^|[\s\d])(?:[cdk]?m|ha)$/.test(text.slice(Math.max(0, at - 4), at));
}

/** A sign that has no business there: a question mark before a full stop, a closing quote never opened. */
function isMisread(text: string, found: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, found.index - 300), found.index);
  const after = text[found.index + 1] ?? '';
  const stops = /[.,;:]/.test(after);
  const afterStop = /[.;]$/.test(before);
  switch (found[0]) {
    case '®':
      return true;
    case '*':
      return !before.includes('*') && (stops || afterStop || after === '');
    case '?':
      return after === '.';
    case '%':
      return /(?:19|20)\d{2}$/.test(before);
    case '°':
      return /[\p{L}.]$/u.test(before);
    case '”':
      return !/[“„"]/.test(before) && (afterStop || stops);
    default:
      return (stops || afterStop) && !/(?:^|[\s(])[‘’'‚]/.test(before);
  }
}
