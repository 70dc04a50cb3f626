/** Streams every record of the graph: nodes by id, then links by key. */
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { GraphRecord } from '../graph-store.ts';
import { linkRecord, nodeRecord, recordLine } from '../records.ts';
import type { StoredEvidence } from '../tables.ts';
import type { Connection, Run } from './connection.ts';
import { Neo4jTransaction } from './transaction.ts';

/** Subjects read at a time. */
const BATCH = 500;

/**
 * One state of the graph. Neo4j shows a transaction what others commit meanwhile, so that the records are
 * read under the lock of the writers, into a file; the caller then takes its time without holding anyone up.
 */
export async function* records(connection: Connection): AsyncGenerator<GraphRecord> {
  const folder = await mkdtemp(join(tmpdir(), 'kamergraaf-export-'));
  try {
    const path = join(folder, 'records.jsonl');
    // Opened anew when the transaction has to be tried again.
    await connection.write((run) => writeFile(path, Readable.from(lines(run))));
    for await (const line of createInterface({ input: createReadStream(path) })) yield JSON.parse(line) as GraphRecord;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* lines(run: Run): AsyncGenerator<string> {
  for await (const record of recordsIn(run)) yield `${oneLine(recordLine(record))}\n`;
}

/** readline also ends a line at U+2028 and U+2029, which JSON lets stand. */
function oneLine(json: string): string {
  return json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** Ids and keys are ASCII, so that the server's order, by code point, is that of every other engine. */
async function* recordsIn(run: Run): AsyncGenerator<GraphRecord> {
  const tx = await Neo4jTransaction.begin(run);
  for await (const ids of subjects(run, 'NOT')) {
    const nodes = new Map((await tx.nodes(ids)).map((node) => [node.id, node]));
    const evidence = bySubject(await tx.evidenceAbout(ids));
    for (const id of ids) yield nodeRecord(id, nodes.get(id) ?? null, evidence.get(id) ?? []);
  }
  for await (const keys of subjects(run, '')) {
    const links = new Map((await tx.links(keys)).map((link) => [link.key, link]));
    const evidence = bySubject(await tx.evidenceAbout(keys));
    for (const key of keys) yield linkRecord(links.get(key) ?? null, evidence.get(key) ?? []);
  }
}

/** Of links, whose keys have a bar, which no id has; or all others. */
async function* subjects(run: Run, not: 'NOT' | ''): AsyncGenerator<readonly string[]> {
  const text = `MATCH (e:Evidence) WHERE e.subject > $q.after AND ${not} e.subject CONTAINS '|'
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
