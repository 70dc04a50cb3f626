/** Opens the store that a URL names: `sqlite:PATH`, `sqlite::memory:`, `neo4j://…`, `bolt://…` and their TLS forms. */
import { StoreError } from './errors.ts';
import type { GraphStore } from './graph-store.ts';

export interface OpenOptions {
  /** Neo4j only. */
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
}

const NEO4J = /^(neo4j|bolt)(\+s|\+ssc)?:\/\//;

export async function openStore(url: string, options: OpenOptions = {}): Promise<GraphStore> {
  if (url.startsWith('sqlite:')) {
    const { openSqlite } = await import('./sqlite/store.ts');
    return openSqlite(url.slice('sqlite:'.length));
  }
  if (NEO4J.test(url)) {
    const { openNeo4j } = await import('./neo4j/store.ts');
    return openNeo4j(url, options);
  }
  throw new StoreError(
    'BAD_STORE_URL',
    `"${url}" names no store: use sqlite:PATH, neo4j://HOST:PORT or bolt://HOST:PORT`,
  );
}
