/** What kind of store this is and how much it holds. */
import type { Kind } from '../../model/kind.ts';
import type { SchemaState, StoreStatus } from '../graph-store.ts';
import type { Connection } from './connection.ts';
import { SCHEMA_VERSION, versionOf } from './schema.ts';
import { revisionOf } from './transaction.ts';

export function status(connection: Connection, location: string): StoreStatus {
  const count = (table: string) => Number(connection.get(`SELECT count(*) FROM ${table}`)?.[0] ?? 0);
  const byKind = connection.all('SELECT kind, count FROM node_count WHERE count > 0 ORDER BY kind');
  return {
    engine: 'sqlite',
    engineVersion: String(connection.get('SELECT sqlite_version()')?.[0]),
    location,
    schemaVersion: SCHEMA_VERSION,
    revision: revisionOf(connection),
    counts: {
      nodes: byKind.reduce((sum, [, number]) => sum + Number(number), 0),
      links: count('link'),
      evidence: count('evidence'),
      byKind: byKind.map(([kind, number]) => ({ kind: String(kind) as Kind, count: Number(number) })),
    },
  };
}

export function schema(connection: Connection): SchemaState {
  return { version: versionOf(connection), known: SCHEMA_VERSION };
}
