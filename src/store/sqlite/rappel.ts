/** A ministry's open motions and commitments: SQLite gives the follow-ups, `track.ts` judges them. */
import type { Props } from '../../model/assertion.ts';
import { TRACKABLE_KINDS } from '../../model/kind.ts';
import type { Rappel, RappelQuery, RappelRow } from '../graph-store.ts';
import { arrangeRappel, type FollowUp, type OpenTracked, type Tracked } from '../track.ts';
import { type Connection, inTime } from './connection.ts';
import { linkEvidence } from './evidence.ts';
import { resolveKeys } from './keys.ts';
import { kindIn, nodesOf } from './properties.ts';
import type { Reading } from './reading.ts';
import { sourceById, sourceOf } from './source.ts';

export function rappel(reading: Reading, query: RappelQuery): Rappel {
  reading.check();
  const { connection } = reading;
  const ministries = [...new Set(resolveKeys(connection, query.ministry).values())];
  const known = query.ministry.length === 0 || ministries.some((n) => sourceOf(connection, n)?.kind === 'Organisation');
  const arranged = arrangeRappel(trackedOf(connection, query.ministry.length === 0 ? null : ministries), query);
  return {
    known,
    rows: arranged.rows.flatMap((item) => openRow(reading, query, item) ?? []),
    total: arranged.total,
    hasNext: arranged.hasNext,
    summary: arranged.summary,
  };
}

const TRACKED = `SELECT n.n, n.id, n.props ->> '$.date' FROM ${nodesOf(TRACKABLE_KINDS)} n WHERE ${inTime('n.n')}`;
const ASSIGNED = `SELECT n.n, n.id, n.props ->> '$.date' FROM node n WHERE ${kindIn(TRACKABLE_KINDS)} AND n.n IN
    (SELECT l.src FROM link l WHERE l.type = 'ASSIGNED_TO' AND l.dst IN (SELECT value FROM json_each(?)))`;
const FOLLOW_UPS = `SELECT l.dst, l.key, l.props, d.id, d.props ->> '$.date' FROM link l JOIN node d ON d.n = l.src
  WHERE l.type = 'RESPONDS_TO' AND l.dst IN (SELECT value FROM json_each(?)) AND ${inTime('l.l')}`;

/** Of all, when no ministries are given. */
function trackedOf(connection: Connection, ministries: readonly number[] | null): readonly Tracked[] {
  const nodes = ministries ? connection.all(ASSIGNED, [JSON.stringify(ministries)]) : connection.all(TRACKED);
  const followUps = new Map<number, FollowUp[]>(nodes.map(([n]) => [Number(n), []]));
  for (const [n, key, props, document, date] of connection.all(FOLLOW_UPS, [JSON.stringify([...followUps.keys()])])) {
    const link = JSON.parse(String(props)) as Props;
    followUps.get(Number(n))?.push({
      key: String(key),
      outcome: String(link.outcome),
      date: typeof link.date === 'string' ? link.date : date === null ? null : String(date),
      document: String(document),
    });
  }
  return nodes.map(([n, id, date]) => ({
    id: String(id),
    date: date === null ? null : String(date),
    followUps: followUps.get(Number(n)) ?? [],
  }));
}

function openRow(reading: Reading, query: RappelQuery, item: OpenTracked): RappelRow | null {
  const source = sourceById(reading.connection, item.id);
  if (!source) return null;
  const last = item.lastFollowUp;
  const document = last && sourceById(reading.connection, last.document);
  return {
    cursor: item.cursor,
    node: reading.row(source, query.select, []),
    daysOpen: item.daysOpen,
    lastFollowUp:
      last && document
        ? {
            outcome: last.outcome,
            date: last.date,
            document: reading.row(document, query.document, []),
            evidence: Object.fromEntries(
              query.evidence.map((slot) => [
                slot.slot,
                linkEvidence(reading, [{ keys: [last.key], above: [] }], slot)[0] ?? [],
              ]),
            ),
          }
        : null,
  };
}
