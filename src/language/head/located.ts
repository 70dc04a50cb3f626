/** Values with the lines of the source that they stand on. */
import type { Located } from '../extraction.ts';
import type { Line } from '../reading/lines.ts';

/** Nothing in it to mend. */
const PLAIN = /^(?!#)(?:[^\s*\-\u00ad\u200b\ufeff]+(?: |$))+$/;

/** The words of lines as one text: wraps joined, hyphens at line ends and marks of layout gone. */
export function wordsOf(lines: readonly Line[]): string {
  const [only, another] = lines;
  if (only && !another && only.text.length < 500 && PLAIN.test(only.text)) return only.text;
  return lines
    .map((line) => line.text)
    .join(' ')
    .replace(/(\p{Ll})- (?=\p{Ll})(?!en |of )/gu, '$1')
    .replace(/\*\*|^#{1,6}\s+|^\*|\*$/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .trim();
}

/** A value proved by a run of lines. */
export function located<T>(source: string, lines: readonly Line[], value: T, confidence: number): Located<T> | null {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return null;
  return { value, quote: source.slice(first.start, last.end), start: first.start, end: last.end, confidence };
}

/** A value proved by a part of one line. */
export function locatedIn<T>(source: string, line: Line, from: number, value: T, confidence: number): Located<T> {
  const start = line.start + from;
  return { value, quote: source.slice(start, line.end), start, end: line.end, confidence };
}
