/** A node as loaded for reading: its row number and short properties. */

import type { Props } from '../../model/assertion.ts';
import type { Kind } from '../../model/kind.ts';
import { type Connection, type Parameter, type Row, textFrom } from './connection.ts';

export interface Source {
  readonly n: number;
  readonly id: string;
  readonly kind: Kind;
  readonly props: Props;
}

/** The columns that `sourceFrom` reads, in its order. */
export const SOURCE_COLUMNS = 'n.n, n.id, n.kind, n.props';

export function sourceFrom(row: Row): Source {
  return {
    n: Number(row[0]),
    id: String(row[1]),
    kind: String(row[2]) as Kind,
    props: JSON.parse(String(row[3])) as Props,
  };
}

export function sourceOf(connection: Connection, n: number): Source | null {
  return one(connection, 'n.n = ?', n);
}

export function sourceById(connection: Connection, id: string): Source | null {
  return one(connection, 'n.id = ?', id);
}

function one(connection: Connection, where: string, parameter: Parameter): Source | null {
  const row = connection.get(`SELECT ${SOURCE_COLUMNS} FROM node n WHERE ${where}`, [parameter]);
  return row ? sourceFrom(row) : null;
}

export function textOf(connection: Connection, n: number, property: string): string | null {
  const row = connection.get('SELECT value FROM node_text WHERE n = ? AND property = ?', [n, property]);
  return row ? textFrom(row[0]) : null;
}

/** `scheme:value`, sorted. */
export function identifiersOf(connection: Connection, n: number): readonly string[] {
  return connection
    .all('SELECT key FROM alias WHERE n = ? AND merged = 0 ORDER BY key', [n])
    .map(([key]) => String(key));
}
