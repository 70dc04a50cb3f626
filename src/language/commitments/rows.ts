/** Toezeggingen in the rows of a table: the cell that tells what the minister will do, and by when. */
import { OFFICE_PATTERN } from '../mentions/offices.ts';
import type { Span } from '../reading.ts';
import { datesAhead, dueAt } from './due.ts';

/** What a row promises; the span is its cell. */
export interface RowPromise extends Span {
  readonly text: string;
  readonly madeBy: string;
  /** EDTF, or null. */
  readonly due: string | null;
}

const CELL = /[^|]+/gu;
const OF_TOEZEGGING = /(?<!\p{L})(?:Toezegging(?!en)|TZ?\d{5})/u;
/** What a minister does, in the present tense. */
const TELLS = new RegExp(
  `^(?<maker>De (?:${OFFICE_PATTERN}|minister|staatssecretaris)) (?!(?:is|heeft|was|had|werd)(?!\\p{L}))\\p{Ll}+t(?!\\p{L})`,
  'iu',
);

/** What a row about a toezegging promises; null where it is about something else, or no cell tells. */
export function promiseInRow(row: string, own: string | null): RowPromise | null {
  if (!OF_TOEZEGGING.test(row)) return null;
  for (const { 0: cell, index } of row.matchAll(CELL)) {
    const text = cell.trim();
    const madeBy = TELLS.exec(text)?.groups?.['maker'];
    if (madeBy === undefined) continue;
    const start = index + cell.indexOf(text);
    const due = dueAt(text, datesAhead(text, own), { start: 0, end: text.length });
    return { text, madeBy, due, start, end: start + text.length };
  }
  return null;
}
