/** Keys as people and programs use them: a node's id, an id that was merged into it, or `scheme:value`. */
import type { Connection } from './connection.ts';
import { EACH } from './each.ts';

/** The row number of the node that `s.value` means, or null. */
export const BY_KEY = `coalesce((SELECT i.n FROM node i WHERE i.id = s.value),
  (SELECT a.n FROM alias a WHERE a.key = s.value ORDER BY a.merged DESC LIMIT 1))`;

/** The row number of the node that a key means. */
export function resolveKey(connection: Connection, key: string): number | null {
  return resolveKeys(connection, [key]).get(key) ?? null;
}

/** Row numbers by key; unknown keys are absent. */
export function resolveKeys(connection: Connection, keys: readonly string[]): ReadonlyMap<string, number> {
  const distinct = [...new Set(keys)];
  const rows = connection.all(`SELECT s.key, ${BY_KEY} FROM ${EACH}`, [JSON.stringify(distinct)]);
  return new Map(rows.flatMap(([at, n]) => (n === null ? [] : [[distinct[Number(at)] ?? '', Number(n)]])));
}
