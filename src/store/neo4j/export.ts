/** Streams every record of the graph: nodes by id, then links by key. */
import type { GraphRecord } from '../graph-store.ts';
import { linkRecord, nodeRecord } from '../records.ts';
import type { StoredEvidence } from '../tables.ts';
import type { Run } from './connection.ts';
import { Neo4jTransaction } from './transaction.ts';

/** Subjects read at a time. */
const BATCH = 500;

/**
 * `run` belongs to one transaction. Neo4j shows a transaction what others commit meanwhile; this one takes
 * the lock of the writers, who wait until the export has ended. Ids and keys are ASCII, so that the order
 * of the server, by code point, is that of every other engine.
 */
export async function* records(run: Run): AsyncGenerator<GraphRecord> {
  const tx = await Neo4jTransaction.begin(run);
  for await (const ids of subjects(run, 'IS NULL')) {
    const nodes = new Map((await tx.nodes(ids)).map((node) => [node.id, node]));
    const evidence = bySubject(await tx.evidenceAbout(ids));
    for (const id of ids) yield nodeRecord(id, nodes.get(id) ?? null, evidence.get(id) ?? []);
  }
  for await (const keys of subjects(run, 'IS NOT NULL')) {
    const links = new Map((await tx.links(keys)).map((link) => [link.key, link]));
    const evidence = bySubject(await tx.evidenceAbout(keys));
    for (const key of keys) yield linkRecord(links.get(key) ?? null, evidence.get(key) ?? []);
  }
}

async function* subjects(run: Run, linkType: 'IS NULL' | 'IS NOT NULL'): AsyncGenerator<readonly string[]> {
  const text = `MATCH (e:Evidence) WHERE e.subject > $q.after AND e.linkType ${linkType}
WITH DISTINCT e.subject AS subject ORDER BY subject LIMIT toInteger($q.batch) RETURN subject`;
  for (let after = ''; ; ) {
    const rows = await run(text, { after, batch: BATCH });
    if (rows.length === 0) return;
    const found = rows.map(([subject]) => subject as string);
    yield found;
    after = found.at(-1) ?? after;
  }
}

function bySubject(evidence: readonly StoredEvidence[]): ReadonlyMap<string, readonly StoredEvidence[]> {
  return Map.groupBy(evidence, (item) => item.subject);
}
