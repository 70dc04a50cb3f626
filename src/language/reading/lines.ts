/** The lines of a text as given: where each begins and ends without the white space around it. */
import { matchesOf } from '../matches.ts';
import type { Span } from '../reading.ts';
import { narrowingOf } from './narrow.ts';

type Role = 'text' | 'item' | 'heading' | 'table' | 'furniture' | 'footnote' | 'sidebar';

export interface Line extends Span {
  readonly text: string;
  /** The same with single blanks between its words: for what looks at the words and not at their place. */
  readonly words: string;
  /** It holds nothing to mend: no blanks but single spaces, no stars, nothing that is not seen. */
  readonly plain: boolean;
  /** White space before the first character. */
  readonly indent: number;
  /** Blank lines between this line and the one before. */
  blanks: number;
  /** A form feed stands before it. */
  readonly pageStart: boolean;
  role: Role;
  /** A part of a line that was split off: never joined to what stands before. */
  readonly split?: boolean;
  /** The title goes on in it. */
  wraps?: boolean;
}

const BREAK = /\r\n|[\n\r\v\f\u2028\u2029]/g;
/** Of an XML document every tag ends a line, so that what stands between tags is read and they are not. */
const XML_BREAK = /\r\n|[\n\r\v\f\u2028\u2029]|<[^<>]{1,2000}>/g;
const XML = /^\ufeff?\s{0,20}<\?xml\s/;
/** Blanks of other widths, which the text of a line has as plain ones. */
const WIDE = /[\u00a0\u2000-\u200a\u202f]/;
const WIDE_SPACES = /[\u00a0\u2000-\u200a\u202f]/g;
const EDGE = /[^\s\u00a0\u00ad\u200b\ufeff]/;
const TO_MEND = /\s\s|[^\S ]|[\u00ad\u200b\ufeff*]/;

/** All lines that are not blank, in order. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  const plain = WIDE.test(source) ? source.replaceAll(WIDE_SPACES, ' ') : source;
  const narrowed = narrowingOf(plain);
  let blanks = 0;
  let pageStart = false;
  let at = 0;
  const add = (start: number, end: number) => {
    const line = trimmed(plain, start, end, narrowed);
    if (!line) {
      blanks += 1;
      return;
    }
    lines.push({ ...line, blanks, pageStart, role: 'text' });
    blanks = 0;
    pageStart = false;
  };
  for (const match of matchesOf(XML.test(source.slice(0, 40)) ? XML_BREAK : BREAK, source)) {
    add(at, match.index);
    if (match[0] === '\f') pageStart = true;
    at = match.index + match[0].length;
  }
  add(at, source.length);
  if (isDoubleSpaced(lines)) for (const line of lines) line.blanks = Math.floor(line.blanks / 2);
  return lines;
}

/** A blank line after every line says nothing; where a paragraph ends there are more of them. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  const under = lines.slice(1);
  const tight = under.filter((line) => line.blanks === 0).length;
  const wide = under.filter((line) => line.blanks >= 3).length;
  return under.length >= 12 && tight <= under.length * 0.02 && wide >= under.length * 0.1;
}

function trimmed(
  source: string,
  from: number,
  to: number,
  narrowed: (part: string) => string,
): Pick<Line, 'start' | 'end' | 'text' | 'words' | 'plain' | 'indent'> | null {
  let start = from;
  let end = to;
  while (start < end && !isEdge(source, start)) start += 1;
  if (start === end) return null;
  while (end > start && !isEdge(source, end - 1)) end -= 1;
  const text = narrowed(source.slice(start, end));
  const plain = !TO_MEND.test(text);
  return { start, end, text, words: plain ? text : singleSpaced(text), plain, indent: start - from };
}

/** Most lines begin and end with a letter or a stop. */
function isEdge(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return (code > 0x20 && code < 0x7f) || EDGE.test(source[at] ?? '');
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The part of a line from a position in it on, as a line of its own. */
export function tailOf(line: Line, at: number): Line {
  const text = line.text.slice(at);
  const lead = text.length - text.trimStart().length;
  const own = text.slice(lead);
  return {
    ...line,
    start: line.start + at + lead,
    text: own,
    words: line.plain ? own : singleSpaced(own),
    blanks: 0,
    split: true,
  };
}

/** The part of a line before a position in it, as a line of its own. */
export function headOf(line: Line, at: number): Line {
  const text = line.text.slice(0, at).trimEnd();
  return { ...line, end: line.start + text.length, text, words: line.plain ? text : singleSpaced(text) };
}
