/** Keeps `open_period` as the follow-ups of motions and commitments make it. */
import type { Props } from '../../model/assertion.ts';
import { TRACKABLE_KINDS } from '../../model/kind.ts';
import { ANYONE, listDay, madeOn, openPeriods, touchedBy } from '../open-periods.ts';
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
  const { trackables, documents } = touchedBy(delta);
  const ids = new Set([...trackables, ...delta.deleteNodes]);
  for (const document of documents) for (const [id] of connection.all(ANSWERED, [document])) ids.add(String(id));
  for (const id of ids) yield () => rewrite(connection, id);
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
  const owners = [ANYONE, ...connection.all(OWNERS, [n]).map(([owner]) => String(owner))];
  for (const { since, until, state } of openPeriods({ date, followUps: followUpsOf(connection, n) })) {
    for (const owner of owners) {
      connection.run('INSERT INTO open_period VALUES (?, ?, ?, ?, ?, ?, ?)', [
        owner,
        listDay(date),
        id,
        since,
        until,
        state,
        madeOn(date),
      ]);
    }
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
