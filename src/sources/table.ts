/** Tables that researchers keep: CSV (comma, semicolon or tab) and the sheets of XLSX workbooks. */
import { readBytes } from './bytes.ts';
import { decode } from './decode.ts';
import { SourceError } from './errors.ts';

/** A number only where a workbook holds one; a workbook's date as an ISO day. */
export type Cell = string | number;

export interface TableRow {
  /** As spreadsheets count: the heading is row 1, empty rows count. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly origin: string;
  /** Between the cells of a CSV; a semicolon, as Dutch spreadsheets write it, for a workbook. */
  readonly separator: string;
  readonly heading: readonly string[];
  /** Rows with something in them. */
  readonly rows: readonly TableRow[];
}

export interface TableOptions {
  readonly maxBytes?: number;
  /** The name of a workbook's sheet; its first when absent. */
  readonly sheet?: string;
}

type RawCell = string | number | boolean | Date | null | undefined;

/** A workbook can unfold to far more than its bytes: beyond this it is no table of observations. */
const MAX_ROWS = 200_000;

/** @throws {SourceError} when the file cannot be read, is no table, or has no rows under a heading */
export async function readTable(path: string, options: TableOptions = {}): Promise<Table> {
  return tableOf(path, await readBytes(path, options.maxBytes), options);
}

/** As `readTable`, of bytes that have been read. */
export async function tableOf(path: string, bytes: Buffer, options: Pick<TableOptions, 'sheet'> = {}): Promise<Table> {
  const { separator, raw } = isZip(bytes)
    ? { separator: ';', raw: await workbookRows(path, bytes, options.sheet) }
    : await csvRows(path, bytes);
  if (raw.length > MAX_ROWS) throw new SourceError('TOO_LARGE', path, `has more than ${MAX_ROWS} rows; split it`);
  const numbered = raw.map((cells, index) => ({ number: index + 1, cells: cells.map(cellOf) }));
  const [heading, ...rows] = numbered.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (!heading) throw new SourceError('EMPTY_FILE', path, 'holds no rows; the first must name the columns');
  return { origin: path, separator, heading: heading.cells.map(String), rows };
}

function isZip(bytes: Buffer): boolean {
  return bytes.length > 3 && bytes.readUInt32LE(0) === 0x04034b50;
}

async function workbookRows(path: string, bytes: Buffer, sheet: string | undefined): Promise<readonly RawCell[][]> {
  const { readXlsx } = await import('hucre/xlsx');
  const workbook = await readXlsx(bytes, { maxRows: MAX_ROWS + 1 }).catch((cause: unknown) => {
    const reason = 'is no XLSX workbook that can be read; save it again as .xlsx, without a password, or as .csv';
    throw new SourceError('UNKNOWN_TYPE', path, reason, { cause });
  });
  const names = workbook.sheets.map(({ name }) => name);
  const chosen = sheet === undefined ? workbook.sheets[0] : workbook.sheets.find(({ name }) => name === sheet);
  if (chosen) return chosen.rows;
  throw new SourceError('NOT_FOUND', path, `has no sheet "${sheet ?? ''}"; it has: ${names.join(', ') || 'none'}`);
}

async function csvRows(path: string, bytes: Buffer) {
  const { text } = decode(bytes);
  if (text.includes('\0')) {
    throw new SourceError('BINARY_FILE', path, 'is neither CSV nor an XLSX workbook; save it as .csv or .xlsx');
  }
  const { parseCsv } = await import('hucre/csv');
  const separator = separatorOf(text);
  const open = openQuote(text, separator);
  if (open !== null) {
    const reason = `a quotation mark opens on line ${open} and nothing closes it; close it, or write it twice within quotes`;
    throw new SourceError('BAD_TABLE', path, reason);
  }
  return { separator, raw: parseCsv(text, { delimiter: separator, maxRows: MAX_ROWS + 1 }) };
}

/** The separator that the heading has most of: the first line with something in it. */
function separatorOf(text: string): string {
  const heading = /^.*[\p{L}\p{N}].*$/mu.exec(text)?.[0] ?? '';
  const count = (separator: string) => heading.split(separator).length;
  return [',', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best), ';');
}

/** The line on which a cell opens with a quotation mark that nothing closes: it would take in all lines that follow. */
function openQuote(text: string, separator: string): number | null {
  const opening = new RegExp(`(?:^|[${separator}\r\n])"`, 'gu');
  for (let at = 0; ; ) {
    opening.lastIndex = at;
    const opened = opening.exec(text);
    if (!opened) return null;
    const closed = closedFrom(text, opening.lastIndex);
    if (closed === null) return text.slice(0, opening.lastIndex).split(/\r\n|\r|\n/).length;
    at = closed;
  }
}

/** Where the cell that is open at an offset is closed; a mark that is doubled stands in it. */
function closedFrom(text: string, from: number): number | null {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at === -1 ? null : at + 1;
}

/** Without the spaces around it, unbreakable ones included. */
function cellOf(cell: RawCell): Cell {
  if (typeof cell === 'number') return cell;
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell).trim();
}
