/**
 * Keeps `(:OpenPeriod)` as the follow-ups of motions and commitments make it: a node for each owner and
 * period, joined by `id`. A day or number that is not known is written as one that comes after all others,
 * because an index over several properties leaves out nodes that lack one.
 */
import neo4j from 'neo4j-driver';
import { ANYONE, listDay, madeOn, openPeriods, touchedBy } from '../open-periods.ts';
import type { Delta } from '../tables.ts';
import { inBatches } from './batches.ts';
import type { Row, Run } from './connection.ts';

/** In the order of the index that answers a rappel: all that it reads stands in there. */
export const PERIOD_FIELDS = ['owner', 'day', 'id', 'since', 'until', 'state', 'made'] as const;
/** Stands for a day that is not known, in days since 1970. */
export const UNKNOWN_DAY = 2 ** 31;

const ANSWERED = `UNWIND $q.keys AS k MATCH (d:Node {id: k}) USING INDEX d:Node(id)
WITH d MATCH (d)-[:RESPONDS_TO]->(n) RETURN DISTINCT n.id`;
const TRACKED = `UNWIND $q.keys AS k MATCH (n:Node {id: k}) USING INDEX n:Node(id) WHERE n:Trackable
RETURN n.id, n.date, COLLECT { MATCH (n)-[:ASSIGNED_TO]->(o:Node) RETURN DISTINCT o.id },
COLLECT { MATCH (n)<-[r:RESPONDS_TO]-(d:Node) RETURN [r.key, r.outcome, coalesce(r.date, d.date), d.id] }`;
const FORGET = 'UNWIND $q.keys AS k MATCH (p:OpenPeriod {id: k}) USING INDEX p:OpenPeriod(id) DELETE p';
const PUT = 'UNWIND $q.keys AS k CREATE (p:OpenPeriod) SET p = k';

/** After the delta was written. */
export async function updateOpenPeriods(run: Run, delta: Delta): Promise<void> {
  const { trackables, documents } = touchedBy(delta);
  const answered = await inBatches(run, documents, ANSWERED);
  const ids = new Set([...trackables, ...delta.deleteNodes, ...answered.map(([id]) => id as string)]);
  await rewriteOpenPeriods(run, [...ids]);
}

export async function rewriteOpenPeriods(run: Run, ids: readonly string[]): Promise<void> {
  await inBatches(run, ids, FORGET);
  await inBatches(run, (await inBatches(run, ids, TRACKED)).flatMap(periodsOf), PUT);
}

function periodsOf([id, date, owners, answers]: Row): readonly Readonly<Record<string, unknown>>[] {
  const made = (date ?? null) as string | null;
  const followUps = (answers as readonly (readonly (string | null)[])[]).map(([key, outcome, day, document]) => ({
    key: String(key),
    outcome: String(outcome),
    date: day ?? null,
    document: String(document),
  }));
  const periods = openPeriods({ date: made, followUps });
  return [ANYONE, ...(owners as readonly string[])].flatMap((owner) =>
    periods.map((period) => ({
      owner,
      id,
      day: listDay(made),
      made: neo4j.int(madeOn(made) ?? UNKNOWN_DAY),
      ...period,
    })),
  );
}
