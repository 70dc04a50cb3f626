/**
 * The load of an empty graph. What only readers need waits for its end: `(:OpenPeriod)`, and where a document's proofs
 * are. A mark on `(:Meta)` tells so, and the next start ends a load that was cut off.
 */
import type { Connection } from './connection.ts';

/** Of `m`, the `(:Meta)`: false when another process has begun to end the load, which needs all that comes after. */
export const IS_LOADING = 'm.loading';

export const BY_DOCUMENT = {
  create: 'CREATE INDEX Evidence_document IF NOT EXISTS FOR (n:Evidence) ON (n.document)',
  drop: 'DROP INDEX Evidence_document IF EXISTS',
} as const;

/** Nothing was told of it, and nobody judged what may be told. */
const IS_EMPTY = ['Node', 'Evidence', 'Review'].map((label) => `COUNT { (:${label}) } = 0`).join(' AND ');

/** The revision of an empty graph, whose load began; null of any other. */
export async function beginLoad(connection: Connection): Promise<number | null> {
  const mark = `MATCH (m:Meta {id: 'graph'}) SET m.writing = true WITH m WHERE ${IS_EMPTY}
SET ${IS_LOADING} = true RETURN m.revision`;
  const [row] = await connection.write((run) => run(mark));
  if (!row) return null;
  await connection.write((run) => run(BY_DOCUMENT.drop));
  return Number(row[0]);
}

/** Whether a load is going on or was cut off. */
export async function isLoading(connection: Connection): Promise<boolean> {
  const rows = await connection.read(`MATCH (m:Meta {id: 'graph'}) WHERE ${IS_LOADING} IS NOT NULL RETURN true`, {});
  return rows.length > 0;
}

/** From now on nothing waits for its end. */
export async function stopLoad(connection: Connection): Promise<void> {
  await connection.write((run) => run(`MATCH (m:Meta {id: 'graph'}) SET ${IS_LOADING} = false`));
}
