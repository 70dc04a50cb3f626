/** Which lines of the body are headings, list items or table rows. */
import type { Line } from './lines.ts';

const BULLET = /^(?:[-•–—*·▪►◦‣]|\u2022)\s+(?=\S)/;
const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[a-z][.)]|\(\d{1,2}\)|[ivx]{1,4}[.)])\s+(?=\S)/;
const MARKDOWN_HEADING = /^#{1,6}\s+/;
const BROKEN_OFF =
  /\b(?:de|het|een|van|voor|in|op|aan|met|en|of|om|te|tot|uit|bij|door|over|dat|die|als|is|zijn|wordt|worden|naar|per|deze|dit|hun|haar|mijn|onze)$/i;
/** "Motie van het lid X over …" over the lines that tell of it. */
const NAMES_ITS_MATTER = /^(?:(?:Gewijzigde|Aangenomen) )?(?:[Mm]oties?|[Tt]oezegging(?:en)?)(?![\p{L}])/u;
const ENDED = /[.!?;:,…]["'”’»)\]]*$/;

/** With the mark of a footnote behind the stop. */
const ENDED_BEFORE = /[.!?]["'”’»)\]]*\d{0,2}$/u;

/** Marks headings, items and table rows among the lines that are still text. */
export function markShapes(lines: readonly Line[], from: number): void {
  const nextInBody = bodyAfter(lines);
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (line.role !== 'text') continue;
    const before = lines[at - 1];
    const after = nextInBody[at];
    if (isTableRow(line)) line.role = 'table';
    else if (MARKDOWN_HEADING.test(line.text)) line.role = 'heading';
    else if (isItem(line, before)) line.role = isNumberedHeading(line, before, after) ? 'heading' : 'item';
    else if (isPlainHeading(line, before, after)) line.role = 'heading';
    else if (after && isWrappedHeading(line, before, after, nextInBody[at + 1])) {
      line.role = 'heading';
      after.role = 'heading';
      after.wraps = true;
    }
  }
}

/** For each line the next one that is not taken out of the body. */
function bodyAfter(lines: readonly Line[]): (Line | undefined)[] {
  const result: (Line | undefined)[] = new Array(lines.length);
  let next: Line | undefined;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] as Line;
    result[at] = next;
    if (line.role !== 'furniture' && line.role !== 'footnote' && line.role !== 'sidebar') next = line;
  }
  return result;
}

/** Where a line's own words begin, after its bullet, number or heading mark. */
export function wordsAt(line: Line): number {
  if (line.role === 'heading') {
    return MARKDOWN_HEADING.exec(line.text)?.[0].length ?? (startsNumbered(line.text) ? markLength(line.text) : 0);
  }
  if (line.role === 'item') return BULLET.exec(line.text)?.[0].length ?? markLength(line.text);
  return 0;
}

function markLength(text: string): number {
  return NUMBERING.exec(text)?.[0].length ?? 0;
}

/** "1. Aanleiding" and "3 Voortgang", but not "272 gemeenten" or "2022 was". */
function startsNumbered(text: string): boolean {
  const match = NUMBERING.exec(text);
  return match !== null && (/[.)]\s*$/.test(match[0]) || /^\p{Lu}/u.test(text.slice(match[0].length)));
}

function isTableRow(line: Line): boolean {
  const sample = line.text.slice(0, 2000);
  if (sample.startsWith('|') && sample.indexOf('|', 1) > 0) return true;
  return sample.split('\t').length > 2 || sample.split(' | ').length > 2;
}

function isItem(line: Line, before: Line | undefined): boolean {
  if (BULLET.test(line.text)) {
    const dash = /^[–—-]/.test(line.text);
    return (
      !dash || opens(line, before) || (before !== undefined && (before.role === 'item' || /[.;:]$/.test(before.text)))
    );
  }
  if (!/^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-z][.)]|\(\d{1,2}\)|[ivx]{1,4}[.)])\s/.test(line.text)) {
    return opens(line, before) && /^\d{1,2}(?:\.\d{1,2}){0,3}\s+\p{Lu}/u.test(line.text) && headingLike(line.text);
  }
  return opens(line, before) || before?.role === 'item' || (before !== undefined && /[.;:]$/.test(before.text));
}

function opens(line: Line, before: Line | undefined): boolean {
  return (
    before === undefined || line.blanks > 0 || line.pageStart || (before.role !== 'text' && before.role !== 'item')
  );
}

function isNumberedHeading(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (BULLET.test(line.text) || !headingLike(line.text)) return false;
  const inList = before !== undefined && (/:$/.test(before.text) || (before.role === 'item' && line.blanks === 0));
  const startsList = after !== undefined && after.blanks === 0 && NUMBERING.test(after.text);
  return !inList && !startsList;
}

function headingLike(text: string): boolean {
  const words = text.slice(markLength(text));
  return words.length <= 100 && /^["'«“‘]?\p{Lu}/u.test(words) && !ENDED.test(words);
}

/** In a text without blank lines: the one before ends a sentence, and the next word would have gone on this one. */
function stopsShort(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (before === undefined || after === undefined || after.blanks > 0 || !ENDED_BEFORE.test(before.text)) return false;
  // A day closes what a cell tells.
  if (/(?:19|20)\d{2}$/.test(line.text)) return false;
  const next = /^\S+/.exec(after.text)?.[0].length ?? 0;
  return line.text.length + 1 + next <= after.text.length * 0.9;
}

/** "Motie X over …" over two lines: the second goes on with a small letter and stops short. */
function isWrappedHeading(line: Line, before: Line | undefined, after: Line, last: Line | undefined): boolean {
  if (!NAMES_ITS_MATTER.test(line.text) || line.text.length > 120 || after.role !== 'text' || after.blanks > 0)
    return false;
  if (ENDED.test(line.text) || holdsSentenceEnd(line.text)) return false;
  if (!opens(line, before) && !(before && ENDED_BEFORE.test(before.text))) return false;
  const goesOn = /^\p{Ll}/u.test(after.text) && after.text.length < line.text.length * 0.8;
  if (!goesOn || ENDED.test(after.text) || !isWhole(after.text) || last === undefined) return false;
  return last.blanks > 0 || (/^\p{Lu}/u.test(last.text) && last.text.length > after.text.length * 1.5);
}

function isPlainHeading(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const bold = /^\*\*[^*]{1,100}\*\*$/.test(line.text);
  if (bold) return true;
  if (
    line.text.length > 90 ||
    !(opens(line, before) || stopsShort(line, before, after)) ||
    !/^["'«“‘]?[\p{Lu}\d]/u.test(line.text)
  )
    return false;
  if (ENDED.test(line.text) || after === undefined || !isWhole(line.text)) return false;
  const apart = after.blanks > 0 || after.pageStart;
  if (apart && /^\p{Ll}/u.test(after.text)) return /^n\.?v\.?t\b/.test(after.text);
  if (apart) return !startsLower(line.text, before);
  return (
    (line.text.length <= 60 || NAMES_ITS_MATTER.test(line.text)) &&
    /^\p{Lu}/u.test(after.text) &&
    after.text.length > line.text.length * 1.5 &&
    after.text.length > 50
  );
}

/** A heading holds no sentence end and does not break off. */
export function isWhole(text: string): boolean {
  return !holdsSentenceEnd(text) && !BROKEN_OFF.test(text);
}

export function holdsSentenceEnd(text: string): boolean {
  return /\p{Ll}{2}[.!?]["'”’»)]? \p{Lu}/u.test(text);
}

/** A short last line of an unfinished sentence is no heading. */
function startsLower(text: string, before: Line | undefined): boolean {
  return before !== undefined && !ENDED.test(before.text) && before.text.length > 40 && text.split(' ').length < 2;
}
