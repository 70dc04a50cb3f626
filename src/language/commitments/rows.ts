/** Toezeggingen in the rows of a table: the cell that tells what was promised, and when it is due. */
import { OFFICE_PATTERN } from '../mentions/offices.ts';
import type { Block, Reading } from '../reading.ts';
import { datesAhead, dueAt } from './due.ts';

/** What a row promises. */
export interface RowPromise {
  readonly text: string;
  readonly madeBy: string | null;
  /** EDTF, or null. */
  readonly due: string | null;
}

const OF_TOEZEGGING = /(?<!\p{L})(?:Toezegging(?!en)|TZ?\d{5})/u;
/** The names of columns that tell what was promised, the fullest first. */
const WHAT: readonly RegExp[] = [
  /^(?:Omschrijving|Inhoud|Tekst|Strekking)(?!\p{L})/iu,
  /^Toezegging(?:en)?$/iu,
  /^Onderwerp(?!\p{L})/iu,
];
const STATUS = /^(?:(?:Huidige )?Stand van zaken|Status|Stand|Termijn|Planning|Deadline|Voortgang)(?!\p{L})/iu;
/** What a minister does, in the present tense. */
const TELLS = new RegExp(
  `^(?<maker>De (?:${OFFICE_PATTERN}|minister|staatssecretaris)) (?!(?:is|heeft|was|had|werd)(?!\\p{L}))\\p{Ll}+t(?!\\p{L})`,
  'iu',
);
/** A cell with less is a number or a name. */
const SHORTEST = 12;

/** No table has more rows than this. */
const MOST_ROWS = 300;

/** What a block promises as the row of a table; null where it is none, is about no toezegging, or no cell tells. */
export function promiseInRow(reading: Reading, block: number, own: string | null): RowPromise | null {
  const { blocks } = reading;
  if (blocks[block]?.kind !== 'table') return null;
  let first = block;
  while (block - first < MOST_ROWS && blocks[first - 1]?.kind === 'table') first -= 1;
  return first === block ? null : promiseUnder(given(reading, first), given(reading, block), own);
}

/** Only the text as it was given has the tabs between cells. */
function given(reading: Reading, at: number): string {
  const { start, end } = reading.raw(reading.blocks[at] as Block);
  return reading.source.slice(start, end);
}

function promiseUnder(names: string, row: string, own: string | null): RowPromise | null {
  const columns = cellsOf(names);
  const cells = cellsOf(row);
  if (!(OF_TOEZEGGING.test(row) || isOfToezeggingen(columns))) return null;
  const at = columns.length === cells.length ? whatOf(columns) : -1;
  const text = cells[at] ?? cells.find((cell) => TELLS.test(cell)) ?? '';
  if (text.length < SHORTEST) return null;
  const status = cells[columns.findIndex((name) => STATUS.test(name))] ?? '';
  const due =
    dueAt(text, datesAhead(text, own), { start: 0, end: text.length }) ?? datesAhead(status, own)[0]?.edtf ?? null;
  return { text, madeBy: TELLS.exec(text)?.groups?.['maker'] ?? null, due };
}

/** Parted by bars or tabs. */
function cellsOf(row: string): string[] {
  return row
    .split(/\t+|\|/)
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .filter((cell) => cell !== '');
}

/** All rows are, where a column is named after toezeggingen alone. */
function isOfToezeggingen(columns: readonly string[]): boolean {
  return columns.some((name) => /toezegging/iu.test(name) && !/motie/iu.test(name));
}

function whatOf(columns: readonly string[]): number {
  return WHAT.map((name) => columns.findIndex((column) => name.test(column))).find((at) => at >= 0) ?? -1;
}
