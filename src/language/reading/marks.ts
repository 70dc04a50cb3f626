/**
 * Footnote marks in running text: raised digits, "^1", "[1]", digits glued to a word or a year, and
 * what a scanner makes of them. A mark is taken out of the readable text only where a note bears it.
 */
import { plainDigits } from './footnotes.ts';

export interface Mark {
  /** Range in the line. */
  readonly start: number;
  readonly end: number;
  /** Null for one whose digit was misread: only its place in the order tells its note. */
  readonly mark: string | null;
}

export interface NoteMarks {
  readonly printed: ReadonlySet<string>;
  /** Some notes lost their mark or had it misread. */
  readonly misread: boolean;
}

const RAISED = /(?<=[\p{L}\d.,;:)\]”"'’»?!])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?:[,\s]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})?/gu;
const CARET = /(?<=[\p{L}.,;:)\]”"'’»?!]|\d{4})\^(\d{1,3})\^?(?![\p{L}\d])/gu;
const BRACKETED = / ?\[\^?(\d{1,3})\](?!\()/g;
const GLUED = /(?<=\p{Ll}{4}[.,;:]|c\.s\.|\p{Ll}|[)”"’»\]][.,;:]?)\d{1,2}(?![\d\p{L}%]|[.,]\d)/gu;
const AFTER_YEAR = /(?<=(?<!\d)(?:19|20)\d{2})(?:\d{1,2}(?![\d\p{L}%/-]|[.,]\d)| \d{1,2}(?=[.,;:)](?!\d)|$))/gu;
const MISREAD = /(?<=\p{L}|[.,;:]|(?<!\d)(?:19|20)\d{2})[®*°?’'%”](?=[.,;:]?(?:\s|$))/gu;

/** The marks in one line, in order. `expected` is the number the next one should bear. */
export function marksIn(text: string, notes: NoteMarks): Mark[] {
  const marks: Mark[] = [];
  if (/[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(text))
    collect(marks, text, RAISED, (found) =>
      isUnit(text, found.index) ? undefined : plainDigits(found[0]).replace(/\D.*/, ''),
    );
  if (notes.printed.size > 0) {
    collect(marks, text, CARET, (found) => found[1]);
    collect(marks, text, BRACKETED, (found) => known(notes, found[1]));
    collect(marks, text, GLUED, (found) => known(notes, found[0]));
    collect(marks, text, AFTER_YEAR, (found) => known(notes, found[0].trim()));
  }
  if (notes.misread) collect(marks, text, MISREAD, (found) => (isMisread(text, found) ? null : undefined));
  return marks
    .sort((a, b) => a.start - b.start)
    .filter((mark, index, all) => index === 0 || mark.start >= (all[index - 1]?.end ?? 0));
}

type Naming = (found: RegExpExecArray) => string | null | undefined;

function collect(marks: Mark[], text: string, pattern: RegExp, name: Naming): void {
  for (const found of text.matchAll(pattern)) {
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
