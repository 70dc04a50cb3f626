/**
 * The word index: the stems of each node, kept in it so that what matches can be scored. Its rows stand in the order
 * of how new their nodes are, the newest first, and FTS5 finds in the order of rows: the newest of a million that
 * match are found without a look at the rest.
 */
import type { Props } from '../../model/assertion.ts';
import type { Kind } from '../../model/kind.ts';
import { epochDay } from '../open-periods.ts';
import { dayOfSearch, searchColumns, UNDATED, WEIGHTS } from '../ranking.ts';
import { type Connection, textFrom } from './connection.ts';

/** Column of the index for each of `WEIGHTS`. */
export const WORD_COLUMNS = WEIGHTS.map((weight) => `w${weight}`);

/** Sizes of columns are counted from the stems. */
const CREATE_WORDS = `CREATE VIRTUAL TABLE word USING fts5(${WORD_COLUMNS.join(', ')},
  columnsize=0, tokenize="unicode61 remove_diacritics 0 tokenchars '_'")`;

/** Row numbers of nodes are below this. */
const ROWS = 2 ** 31;
const LAST_DAY = epochDay('9999-12-31');

/** The row of a node in the index: the day it goes by, and its own row number, in one integer that is exact in JavaScript. */
function wordRow(n: number, day: string): number {
  return firstRow(day) + n;
}

function firstRow(day: string): number {
  return (day === UNDATED ? 0 : LAST_DAY + 1 - epochDay(day)) * ROWS;
}

/** The first row of the index after all that go by the same day as this one. */
export function nextDay(row: number): number {
  return (Math.floor(row / ROWS) + 1) * ROWS;
}

/** The node's own row number, of a row of the index. */
export const NODE_OF_WORDS = `(word.rowid & ${ROWS - 1})`;

interface Indexed {
  readonly row: number;
  readonly kind: Kind;
  readonly props: Props;
}

/** In the order of their rows: FTS5 writes out what it holds when a row comes before the last. */
export function inOrder(
  nodes: readonly { readonly n: number; readonly kind: Kind; readonly props: Props }[],
): readonly Indexed[] {
  return nodes
    .map(({ n, kind, props }) => ({ row: wordRow(n, dayOfSearch(props)), kind, props }))
    .sort((a, b) => a.row - b.row);
}

const PUT = `INSERT INTO word (rowid, ${WORD_COLUMNS.join(', ')}) VALUES (?${', ?'.repeat(WORD_COLUMNS.length)})`;

export function putWords(connection: Connection, nodes: readonly Indexed[]): void {
  for (const { row, kind, props } of nodes) {
    const columns = searchColumns(kind, props);
    if (columns.some((column) => column !== '')) connection.run(PUT, [row, ...columns]);
  }
}

/** While the node has the date that it was put with. */
export function forgetWords(connection: Connection, n: number): void {
  const date = connection.get("SELECT props ->> '$.date' FROM node WHERE n = ?", [n])?.[0];
  connection.run('DELETE FROM word WHERE rowid = ?', [
    wordRow(n, dayOfSearch(typeof date === 'string' ? { date } : {})),
  ]);
}

const AT_ONCE = 5000;

export function rebuildWords(connection: Connection): void {
  connection.exec(`DROP TABLE IF EXISTS word; ${CREATE_WORDS}`);
  const days = connection.all("SELECT n FROM node ORDER BY days ->> '$.date' IS NULL DESC, days ->> '$.date' DESC, n");
  for (let at = 0; at < days.length; at += AT_ONCE) {
    const numbers = JSON.stringify(days.slice(at, at + AT_ONCE).map(([n]) => n));
    const texts = Map.groupBy(
      connection.all('SELECT n, property, value FROM node_text WHERE n IN (SELECT value FROM json_each(?))', [numbers]),
      ([n]) => n,
    );
    const rows = connection.all('SELECT n, kind, props FROM node WHERE n IN (SELECT value FROM json_each(?))', [
      numbers,
    ]);
    const nodes = rows.map(([n, kind, props]) => {
      const long = (texts.get(n as number) ?? []).map(([, name, value]) => [String(name), textFrom(value)] as const);
      const all: Props = { ...(JSON.parse(String(props)) as Props), ...Object.fromEntries(long) };
      return { n: Number(n), kind: String(kind) as Kind, props: all };
    });
    putWords(connection, inOrder(nodes));
  }
}
