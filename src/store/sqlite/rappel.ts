/** A ministry's open motions and commitments: `open_period` tells which, the last answer is read for the page alone. */
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { Rappel, RappelQuery, RappelRow } from '../graph-store.ts';
import { ANYONE, epochDay, NO_END, OPEN_STATES, type OpenCount, summaryOf } from '../open-periods.ts';
import { latest, RAPPEL_TAG } from '../track.ts';
import { type Connection, inTime, type Row } from './connection.ts';
import { linkEvidence } from './evidence.ts';
import type { Condition } from './filter.ts';
import { resolveKeys } from './keys.ts';
import { followUpsOf } from './open-periods.ts';
import type { Reading } from './reading.ts';
import { type Source, sourceById, sourceOf } from './source.ts';

export function rappel(reading: Reading, query: RappelQuery): Rappel {
  reading.check();
  const ministries = ministriesOf(reading.connection, query.ministry);
  const known = query.ministry.length === 0 || ministries.some(({ kind }) => kind === 'Organisation');
  const open = openOn(query.ministry.length === 0 ? [ANYONE] : ministries.map(({ id }) => id), query.asOf);
  const rows = pageOf(reading.connection, open, query);
  const counts = countsOf(reading, open);
  return {
    known,
    rows: rows.slice(0, query.first).flatMap((row) => openRow(reading, query, row) ?? []),
    total: counts.reduce((sum, { count }) => sum + count, 0),
    hasNext: rows.length > query.first,
    summary: summaryOf(counts, query.asOf),
  };
}

function ministriesOf(connection: Connection, keys: readonly string[]): readonly Source[] {
  const rows = new Set(resolveKeys(connection, keys).values());
  return [...rows].flatMap((n) => sourceOf(connection, n) ?? []);
}

/** The periods of these owners that the day falls in, as a table `p`; what has several owners stands in it once. */
function openOn(owners: readonly string[], asOf: string): Condition {
  const during = `since <= ? AND until > ?`;
  const [only] = owners;
  if (owners.length === 1 && only !== undefined) {
    return {
      sql: `FROM open_period p WHERE p.owner = ? AND ${during} AND ${inTime('p.made')}`,
      parameters: [only, asOf, asOf],
    };
  }
  const distinct = `SELECT DISTINCT day, id, state, made FROM open_period WHERE owner IN (SELECT value FROM json_each(?)) AND ${during}`;
  return { sql: `FROM (${distinct}) p WHERE TRUE`, parameters: [JSON.stringify(owners), asOf, asOf] };
}

function pageOf(connection: Connection, open: Condition, query: RappelQuery): readonly Row[] {
  const [day, id] = query.after === undefined ? ['', ''] : decodeCursor(RAPPEL_TAG, query.after, 2);
  return connection.all(
    `SELECT p.id, p.day, p.made ${open.sql} AND (p.day, p.id) > (?, ?) ORDER BY p.day, p.id LIMIT ?`,
    [...open.parameters, day === null ? NO_END : String(day), String(id), query.first + 1],
  );
}

/** In order of the day, so that the middle one is found by counting; those without a known day take no part in that. */
function countsOf({ connection }: Reading, open: Condition): readonly OpenCount[] {
  const columns = OPEN_STATES.flatMap((state) =>
    ['*', 'p.made'].map((of) => `count(${of}) FILTER (WHERE p.state = '${state}')`),
  );
  const days = connection.all(
    `SELECT p.day, ${columns.join(', ')} ${open.sql} GROUP BY p.day ORDER BY p.day`,
    open.parameters,
  );
  return OPEN_STATES.map((state, at) => ({
    state,
    count: days.reduce((sum, row) => sum + Number(row[1 + 2 * at]), 0),
    medianMade: medianOf(days.map((row) => [String(row[0]), Number(row[2 + 2 * at])])),
  }));
}

/** `days`: in order, with how many there are of each. */
function medianOf(days: readonly (readonly [day: string, count: number])[]): number | null {
  const size = days.reduce((sum, [, count]) => sum + count, 0);
  if (size === 0) return null;
  let passed = 0;
  const middle = [Math.ceil(size / 2), Math.floor(size / 2) + 1];
  const found: number[] = [];
  for (const [day, count] of days) {
    passed += count;
    while (found.length < 2 && passed >= (middle[found.length] ?? 0)) found.push(epochDay(day));
  }
  return ((found[0] ?? 0) + (found[1] ?? 0)) / 2;
}

function openRow(reading: Reading, query: RappelQuery, [id, day, made]: Row): RappelRow | null {
  const source = sourceById(reading.connection, String(id));
  if (!source) return null;
  const last = latest(followUpsOf(reading.connection, source.n), query.asOf);
  const document = last && sourceById(reading.connection, last.document);
  return {
    cursor: encodeCursor(RAPPEL_TAG, [day === NO_END ? null : String(day), source.id]),
    node: reading.row(source, query.select, []),
    daysOpen: made === null ? null : epochDay(query.asOf) - Number(made),
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
