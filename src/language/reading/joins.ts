/** How one line goes on in the next: over a soft wrap, an end-of-line hyphen, or a page break. */
import type { Line } from './lines.ts';

/** `space`: a soft wrap; `drop`: the hyphen goes; `glue`: the hyphen stays and nothing comes between. */
export type Join = 'space' | 'drop' | 'glue';

/** What lies between two lines once furniture and notes are taken out. */
export interface Gap {
  readonly blanks: number;
  readonly removed: boolean;
}

export interface Wrapping {
  /** The usual length of a full line, or null when the text is not hard-wrapped. */
  readonly width: number | null;
  /** Whether a text has this word standing alone somewhere. */
  hasWord(word: string): boolean;
}

const ENDED = /[.!?:;…]["'”’»)\]*®?%°]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/;
const ABBREVIATED = /(?:^|[\s(])(?:nrs?|artt?|blz|mr|drs|dr|ir|prof|t\.v\.v|d\.d)\.$/i;
const CUT_AT_SLASH = /\p{L}\/$/u;
const HYPHENED = /([\p{L}\d.]{1,60})-$/u;
const UNFINISHED =
  /(?:,|\b(?:de|het|een|van|voor|in|op|aan|met|en|of|om|te|tot|uit|bij|door|over|dat|die|als|is|zijn|wordt|worden|naar|per|ten|deze|dit|nr\.|nrs\.|art\.))$/i;
const HANGING = /^(?:en|of|en\/of|tot|t\/m)(?![\p{L}\d])/u;
const SENTENCE_END_INSIDE = /[.!?]["'”’»)]? +\p{Lu}/u;

export function wrappingOf(lines: readonly Line[], source: string): Wrapping {
  const lengths = lines
    .filter(
      (line, index) => isRunning(line) && runsOn(lines[index + 1]) && line.text.length >= 35 && line.text.length <= 160,
    )
    .map((line) => line.text.length)
    .sort((a, b) => a - b);
  let words: Set<string> | null = null;
  return {
    width: lengths.length >= 2 ? (lengths[Math.floor(lengths.length * 0.85)] ?? null) : null,
    hasWord(word) {
      words ??= new Set(source.match(/(?<![\p{L}-])\p{L}{2,60}(?![\p{L}-])/gu) ?? []);
      return words.has(word);
    },
  };
}

function isRunning(line: Line): boolean {
  return line.role === 'text' || line.role === 'item';
}

function runsOn(next: Line | undefined): boolean {
  return next !== undefined && next.role === 'text' && next.blanks === 0 && !next.pageStart;
}

/** A line longer than this that ends nothing is no heading. */
const LONGEST_HEADING = 110;

/** How `next` continues the block whose lines so far are given, or null when a new block begins. */
export function joinOf(block: readonly Line[], next: Line, gap: Gap, wrapping: Wrapping): Join | null {
  const last = block.at(-1);
  if (!last || next.role === 'table' || last.role === 'table') return null;
  if (last.role === 'heading' || next.role === 'heading') return headingJoin(last, next, gap);
  if (next.role === 'item' || next.split) return null;
  const hyphen = hyphenJoin(last.text, next.text, wrapping);
  if (hyphen) return hyphen;
  return gap.blanks === 0 && !gap.removed && !next.pageStart
    ? wrapJoin(last, next, wrapping)
    : pageJoin(block, last, next, gap);
}

/** A subject line may be wrapped; other headings stand alone. */
function headingJoin(last: Line, next: Line, gap: Gap): Join | null {
  if (last.role !== 'heading' || next.role !== 'heading' || gap.blanks > 1 || !next.wraps) return null;
  return hyphenedHeading(last.text) ? 'glue' : 'space';
}

function hyphenedHeading(text: string): boolean {
  return /\p{L}-$/u.test(text);
}

function hyphenJoin(last: string, next: string, wrapping: Wrapping): Join | null {
  if (!last.endsWith('-')) return null;
  const match = HYPHENED.exec(last.slice(-64));
  if (!match || !/^[\p{L}\d]/u.test(next)) return null;
  const part = match[1] ?? '';
  if (!/^\p{Ll}/u.test(next)) return 'glue';
  if (HANGING.test(next)) return 'space';
  if (/\d$/.test(part) || /^\p{L}$/u.test(part) || /^\p{Lu}+$/u.test(part)) return 'glue';
  const rest = /^\p{L}{1,60}/u.exec(next)?.[0] ?? '';
  if (/^\p{Lu}/u.test(part) && wrapping.hasWord(part) && !wrapping.hasWord(part + rest)) return 'glue';
  return 'drop';
}

function wrapJoin(last: Line, next: Line, wrapping: Wrapping): Join | null {
  const newPage = next.indent > 0 && next.indent <= 3 && last.indent === 0;
  const ended = isEnded(last.text);
  if (newPage && ended) return null;
  if (last.text.endsWith('/') && CUT_AT_SLASH.test(last.text)) return 'glue';
  const lower = /^[\p{Ll}(]/u.test(next.text);
  if (!ended && (lower || UNFINISHED.test(last.text) || holdsOpen(last.text, next.text))) return 'space';
  if (newPage) return null;
  if (wrapping.width === null) return null;
  const share = last.text.length / wrapping.width;
  if (share > 1.35) return !ended && last.text.length > LONGEST_HEADING ? 'space' : null;
  if (ended) return share >= 0.75 ? 'space' : null;
  return share >= 0.55 ? 'space' : null;
}

/** An abbreviation's full stop ends nothing, where more must follow. */
function isEnded(text: string): boolean {
  return ENDED.test(text) && !ABBREVIATED.test(text.slice(-12));
}

/** "(Kamerstuk 29" and "398, nr. 12)": a bracket or a number is not closed yet. */
function holdsOpen(last: string, next: string): boolean {
  const tail = last.slice(-80);
  return tail.lastIndexOf('(') > tail.lastIndexOf(')') || (/(?<!\d)\d{2}$/.test(tail) && /^\d{3}(?!\d)/.test(next));
}

/** A sentence runs over a page break when it was not finished and what follows can go on with it. */
function pageJoin(block: readonly Line[], last: Line, next: Line, gap: Gap): Join | null {
  const length = block.reduce((sum, line) => sum + line.text.length, 0);
  if (ENDED.test(last.text) || length < 40) return null;
  if (/^\p{Ll}/u.test(next.text)) return /^n\.?v\.?t\b/.test(next.text) ? null : 'space';
  const pageBreak = gap.blanks >= 2 || gap.removed || next.pageStart;
  const running = block.length >= 3 || block.some((line) => SENTENCE_END_INSIDE.test(line.text.slice(-4000)));
  const goesOn = /[.!?]/.test(next.text) || next.text.length > 60;
  if (!pageBreak || !goesOn) return null;
  return running || UNFINISHED.test(last.text) ? 'space' : null;
}
