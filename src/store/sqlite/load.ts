/**
 * The load of an empty store. What only readers need waits for its end: sorted and built at once it costs a fraction.
 * A mark in the file tells so, and the next start ends a load that was cut off.
 */
import type { Connection } from './connection.ts';
import { rebuildOpenPeriods } from './open-periods.ts';

/** By name: what they stand on. A load of an empty store looks for none of it. */
const READING_INDEXES = {
  evidence_document: 'evidence (document)',
  link_in: 'link (dst, type, src_id, src, src_kind)',
  link_in_by_day: 'link (dst, type, src_day, src_id, src, src_kind)',
} as const;

/** Nothing was told of it, and nobody judged what may be told. */
const IS_EMPTY = `SELECT NOT EXISTS (SELECT 1 FROM evidence) AND NOT EXISTS (SELECT 1 FROM node)
  AND NOT EXISTS (SELECT 1 FROM review)`;

/** In a transaction; whether the store is empty, so that a load began. */
export function beginLoad(connection: Connection): boolean {
  if (connection.get(IS_EMPTY)?.[0] !== 1) return false;
  for (const name of Object.keys(READING_INDEXES)) connection.exec(`DROP INDEX IF EXISTS ${name}`);
  connection.run("INSERT OR REPLACE INTO meta VALUES ('loading', 1)");
  return true;
}

/** Not so any more once another process has opened the file: that ends the load. */
export function isLoading(connection: Connection): boolean {
  return connection.get("SELECT 1 FROM meta WHERE name = 'loading'") !== undefined;
}

/** In a transaction. */
export function endLoad(connection: Connection): void {
  if (!isLoading(connection)) return;
  for (const [name, on] of Object.entries(READING_INDEXES)) {
    connection.exec(`CREATE INDEX IF NOT EXISTS ${name} ON ${on}`);
  }
  rebuildOpenPeriods(connection);
  connection.run("DELETE FROM meta WHERE name = 'loading'");
}
