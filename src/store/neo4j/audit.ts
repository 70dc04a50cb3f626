/** The nodes `(:Audit)`; they stand apart from the graph. */
import neo4j from 'neo4j-driver';
import type { AuditEntry, KeptAnswer, NewAnswer, Unnumbered } from '../audit.ts';
import type { AuditQuery } from '../graph-store.ts';
import { stableJson } from '../json.ts';
import type { Connection, Row, Run } from './connection.ts';

const FIELDS = ['number', 'at', 'user', 'action', 'subject', 'details', 'added', 'removed', 'revision'];

const NEWEST = `MATCH (a:Audit) WHERE a.number < $q.before AND ($q.by IS NULL OR a.user = $q.by) AND a.at >= $q.since
RETURN ${FIELDS.map((name) => `a.${name}`).join(', ')} ORDER BY a.number DESC LIMIT $q.first`;

export async function auditOf(
  connection: Connection,
  { first, before, by, since }: AuditQuery,
): Promise<readonly AuditEntry[]> {
  const q = {
    first: neo4j.int(first),
    before: neo4j.int(before ?? Number.MAX_SAFE_INTEGER),
    by: by ?? null,
    since: since ?? '',
  };
  return (await connection.read(NEWEST, q)).map(entryFrom);
}

function entryFrom([number, at, by, action, subject, details, added, removed, revision]: Row): AuditEntry {
  return {
    number: number as number,
    at: at as string,
    by: by as string,
    action: action as string,
    subject: subject as string,
    details: JSON.parse(details as string) as AuditEntry['details'],
    added: added as number,
    removed: removed as number,
    revision: revision as number,
  };
}

/** The number comes from the counter in `(:Meta)`, which the transaction has locked. */
const NOTE = `MATCH (m:Meta {id: 'graph'}) SET m.audited = coalesce(m.audited, 0) + 1
CREATE (a:Audit {number: m.audited}) SET a += $q.values`;

export async function note(run: Run, entry: Unnumbered, kept?: NewAnswer): Promise<void> {
  const { by, details, added, removed, revision, ...texts } = entry;
  const values = {
    ...texts,
    user: by,
    details: stableJson(details),
    added: neo4j.int(added),
    removed: neo4j.int(removed),
    revision: neo4j.int(revision),
    ...(kept && { ...kept, keyedAt: entry.at }),
  };
  await run(NOTE, { values });
}

export async function answerTo(run: Run, by: string, key: string): Promise<KeptAnswer | undefined> {
  const text = 'MATCH (a:Audit {user: $q.by, key: $q.key}) RETURN a.subject, a.inputHash, a.answer';
  const [row] = await run(text, { by, key });
  return row && { subject: row[0] as string, inputHash: row[1] as string, answer: row[2] as string };
}

export async function forgetKeys(run: Run, before: string): Promise<void> {
  await run('MATCH (a:Audit) WHERE a.keyedAt < $q.before REMOVE a.key, a.keyedAt, a.inputHash, a.answer', { before });
}
