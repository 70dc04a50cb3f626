/** The table `audit`. */
import type { AuditEntry, KeptAnswer, NewAnswer, Unnumbered } from '../audit.ts';
import type { AuditQuery } from '../graph-store.ts';
import { stableJson } from '../json.ts';
import type { Connection, Row } from './connection.ts';

const COLUMNS = 'at, user, action, subject, details, added, removed, revision';

export function audit(connection: Connection, { first, before, by, since }: AuditQuery): readonly AuditEntry[] {
  const rows = connection.all(
    `SELECT number, ${COLUMNS} FROM audit
     WHERE number < ? AND (? IS NULL OR user = ?) AND at >= ? ORDER BY number DESC LIMIT ?`,
    [before ?? Number.MAX_SAFE_INTEGER, by ?? null, by ?? null, since ?? '', first],
  );
  return rows.map(entryFrom);
}

function entryFrom([number, at, by, action, subject, details, added, removed, revision]: Row): AuditEntry {
  return {
    number: Number(number),
    at: String(at),
    by: String(by),
    action: String(action),
    subject: String(subject),
    details: JSON.parse(String(details)) as AuditEntry['details'],
    added: Number(added),
    removed: Number(removed),
    revision: Number(revision),
  };
}

export function note(connection: Connection, entry: Unnumbered, kept?: NewAnswer): void {
  const { at, by, action, subject, details, added, removed, revision } = entry;
  connection.run(`INSERT INTO audit (${COLUMNS}, key, input_hash, answer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, [
    at,
    by,
    action,
    subject,
    stableJson(details),
    added,
    removed,
    revision,
    kept?.key ?? null,
    kept?.inputHash ?? null,
    kept?.answer ?? null,
  ]);
}

export function answerTo(connection: Connection, by: string, key: string): KeptAnswer | undefined {
  const row = connection.get('SELECT subject, input_hash, answer FROM audit WHERE user = ? AND key = ?', [by, key]);
  return row && { subject: String(row[0]), inputHash: String(row[1]), answer: String(row[2]) };
}

export function forgetKeys(connection: Connection, before: string): void {
  const sql = 'UPDATE audit SET key = NULL, input_hash = NULL, answer = NULL WHERE key IS NOT NULL AND at < ?';
  connection.run(sql, [before]);
}
