/** A node as loaded for reading: its row number and short properties. */

import type { Props } from '../../model/assertion.ts';
import type { Kind } from '../../model/kind.ts';
import { type Connection, type Parameter, type Row, textFrom } from './connection.ts';
import { EACH } from './each.ts';
import { BY_KEY } from './keys.ts';

export interface Source {
  readonly n: number;
  readonly id: string;
  readonly kind: Kind;
  readonly props: Props;
}

/** The columns that `sourceFrom` reads, in its order. */
export const SOURCE_COLUMNS = 'n.n, n.id, n.kind, n.props';

/** @param first where in the row the columns begin */
export function sourceFrom(row: Row, first = 0): Source {
  return {
    n: Number(row[first]),
    id: String(row[first + 1]),
    kind: String(row[first + 2]) as Kind,
    props: JSON.parse(String(row[first + 3])) as Props,
  };
}

export function sourceOf(connection: Connection, n: number): Source | null {
  return one(connection, 'n.n = ?', n);
}

export function sourcesOf(connection: Connection, numbers: readonly number[]): ReadonlyMap<number, Source> {
  const sql = `SELECT ${SOURCE_COLUMNS} FROM ${EACH} CROSS JOIN node n ON n.n = s.value`;
  const sources = connection.all(sql, [JSON.stringify(numbers)]).map((row) => sourceFrom(row));
  return new Map(sources.map((source) => [source.n, source]));
}

export function sourceById(connection: Connection, id: string): Source | null {
  return one(connection, 'n.id = ?', id);
}

function one(connection: Connection, where: string, parameter: Parameter): Source | null {
  const row = connection.get(`SELECT ${SOURCE_COLUMNS} FROM node n WHERE ${where}`, [parameter]);
  return row ? sourceFrom(row) : null;
}

/** What keys name, by key; unknown keys are absent. */
export function sourcesByKey(connection: Connection, keys: readonly string[]): ReadonlyMap<string, Source> {
  const sql = `SELECT s.value, ${SOURCE_COLUMNS} FROM ${EACH} CROSS JOIN node n ON n.n = ${BY_KEY}`;
  const rows = connection.all(sql, [JSON.stringify([...new Set(keys)])]);
  return new Map(rows.map((row) => [String(row[0]), sourceFrom(row, 1)]));
}

export function sourcesById(connection: Connection, ids: readonly string[]): ReadonlyMap<string, Source> {
  const sql = `SELECT ${SOURCE_COLUMNS} FROM ${EACH} CROSS JOIN node n ON n.id = s.value`;
  const sources = connection.all(sql, [JSON.stringify([...new Set(ids)])]).map((row) => sourceFrom(row));
  return new Map(sources.map((source) => [source.id, source]));
}

/** A text property of nodes, by row number; those that lack it are absent. */
export function textsOf(
  connection: Connection,
  numbers: readonly number[],
  property: string,
): ReadonlyMap<number, string> {
  const sql = `SELECT t.n, t.value FROM ${EACH} CROSS JOIN node_text t ON t.n = s.value AND t.property = ?`;
  const rows = connection.all(sql, [JSON.stringify(numbers), property]);
  return new Map(rows.map(([n, value]) => [Number(n), textFrom(value)]));
}

/** `scheme:value`, sorted, by row number; those that have none are absent. */
export function identifiersOf(
  connection: Connection,
  numbers: readonly number[],
): ReadonlyMap<number, readonly string[]> {
  const sql = `SELECT a.n, a.key FROM ${EACH} CROSS JOIN alias a ON a.n = s.value AND a.merged = 0 ORDER BY a.key`;
  const found = new Map<number, string[]>();
  for (const [n, key] of connection.all(sql, [JSON.stringify(numbers)])) {
    const keys = found.get(Number(n));
    if (keys) keys.push(String(key));
    else found.set(Number(n), [String(key)]);
  }
  return found;
}
