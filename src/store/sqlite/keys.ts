/** Keys as people and programs use them: a node's id, an id that was merged into it, or `scheme:value`. */
import type { Connection } from './connection.ts';

const BY_ID = 'SELECT n FROM node WHERE id = ?';
const BY_ALIAS = 'SELECT n FROM alias WHERE key = ? ORDER BY merged DESC LIMIT 1';

/** The row number of the node that a key means. */
export function resolveKey(connection: Connection, key: string): number | null {
  const found = connection.get(BY_ID, [key]) ?? connection.get(BY_ALIAS, [key]);
  return found ? Number(found[0]) : null;
}

/** Row numbers by key; unknown keys are absent. */
export function resolveKeys(connection: Connection, keys: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const key of new Set(keys)) {
    const n = resolveKey(connection, key);
    if (n !== null) found.set(key, n);
  }
  return found;
}
