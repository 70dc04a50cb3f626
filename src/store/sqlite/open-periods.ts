/** Keeps `open_period` as the follow-ups of motions and commitments make it. */
import type { Props } from '../../model/assertion.ts';
import { TRACKABLE_KINDS } from '../../model/kind.ts';
import { keptPeriods, type Tracked, touchedBy } from '../open-periods.ts';
import type { Delta } from '../tables.ts';
import type { FollowUp } from '../track.ts';
import type { Connection } from './connection.ts';
import { kindIn } from './properties.ts';

const ANSWERED = `SELECT n.id FROM node s JOIN link l ON l.src = s.n AND l.type = 'RESPONDS_TO' JOIN node n ON n.n = l.dst
  WHERE s.id = ?`;
const TRACKABLE = `SELECT n.n, n.props ->> '$.date' FROM node n WHERE n.id = ? AND ${kindIn(TRACKABLE_KINDS)}`;
const OWNERS = `SELECT o.id FROM link l JOIN node o ON o.n = l.dst WHERE l.src = ? AND l.type = 'ASSIGNED_TO'`;
const FOLLOW_UPS = `SELECT l.key, l.props, d.id, d.props ->> '$.date' FROM link l JOIN node d ON d.n = l.src
  WHERE l.dst = ? AND l.type = 'RESPONDS_TO'`;

/** After the delta was written: one small step for each trackable that it touches. */
export function* openPeriodSteps(connection: Connection, delta: Delta): Generator<() => void> {
  const { trackables, documents, fresh } = touchedBy(delta);
  const ids = new Set(trackables);
  for (const document of documents) for (const [id] of connection.all(ANSWERED, [document])) ids.add(String(id));
  for (const id of ids) yield () => rewrite(connection, id);
  for (const tracked of fresh) yield () => put(connection, tracked);
}

export function rebuildOpenPeriods(connection: Connection): void {
  connection.exec('DELETE FROM open_period');
  for (const [id] of connection.all(`SELECT n.id FROM node n WHERE ${kindIn(TRACKABLE_KINDS)}`)) {
    rewrite(connection, String(id));
  }
}

function rewrite(connection: Connection, id: string): void {
  connection.run('DELETE FROM open_period WHERE id = ?', [id]);
  const [n, made] = connection.get(TRACKABLE, [id]) ?? [];
  if (typeof n !== 'number') return;
  const date = made === null ? null : String(made);
  const owners = connection.all(OWNERS, [n]).map(([owner]) => String(owner));
  put(connection, { id, date, owners, followUps: followUpsOf(connection, n) });
}

function put(connection: Connection, tracked: Tracked): void {
  for (const { owner, day, id, since, until, state, made } of keptPeriods(tracked)) {
    connection.run('INSERT INTO open_period VALUES (?, ?, ?, ?, ?, ?, ?)', [owner, day, id, since, until, state, made]);
  }
}

/** All that answers the trackable in this row. */
export function followUpsOf(connection: Connection, n: number): readonly FollowUp[] {
  return connection.all(FOLLOW_UPS, [n]).map(([key, props, document, date]) => {
    const link = JSON.parse(String(props)) as Props;
    return {
      key: String(key),
      outcome: String(link.outcome),
      date: typeof link.date === 'string' ? link.date : date === null ? null : String(date),
      document: String(document),
    };
  });
}
