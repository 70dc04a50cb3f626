/** Streams every record of the graph: nodes by id, then links by key, as long as the connection's transaction. */
import type { GraphRecord } from '../graph-store.ts';
import { linkRecord, nodeRecord } from '../records.ts';
import type { StoredEvidence } from '../tables.ts';
import type { Connection } from './connection.ts';
import { EVIDENCE_COLUMNS, evidenceFromRow, LINK_SELECT, linkFromRow } from './stored.ts';
import { storedNode } from './transaction.ts';

export function* records(connection: Connection): Generator<GraphRecord> {
  for (const [id, evidence] of subjects(connection, 'e.type IS NULL')) {
    yield nodeRecord(id, storedNode(connection, id), evidence);
  }
  for (const [key, evidence] of subjects(connection, 'e.type IS NOT NULL')) {
    const row = connection.get(`${LINK_SELECT} WHERE l.key = ?`, [key]);
    yield linkRecord(row ? linkFromRow(row) : null, evidence);
  }
}

/** Evidence by its subject, in the order of the subjects. */
function* subjects(connection: Connection, where: string): Generator<readonly [string, readonly StoredEvidence[]]> {
  let subject: string | null = null;
  let evidence: StoredEvidence[] = [];
  const sql = `SELECT ${EVIDENCE_COLUMNS} FROM evidence e WHERE ${where} ORDER BY e.subject`;
  for (const row of connection.iterate(sql)) {
    const item = evidenceFromRow(row);
    if (subject !== null && item.subject !== subject) {
      yield [subject, evidence];
      evidence = [];
    }
    subject = item.subject;
    evidence.push(item);
  }
  if (subject !== null) yield [subject, evidence];
}
