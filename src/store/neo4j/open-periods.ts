/**
 * Keeps `(:OpenPeriod)` as the follow-ups of motions and commitments make it: a node for each owner and
 * period, joined by `id`. A day or number that is not known is written as one that comes after all others,
 * because an index over several properties leaves out nodes that lack one.
 */
import neo4j from 'neo4j-driver';
import { type KeptPeriod, keptPeriods, type Tracked, touchedBy } from '../open-periods.ts';
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
const PUT = `UNWIND $q.keys AS k CREATE (:OpenPeriod {${PERIOD_FIELDS.map((name, at) => `${name}: k[${at}]`).join(', ')}})`;

/** After the delta was written. */
export async function updateOpenPeriods(run: Run, delta: Delta): Promise<void> {
  const { trackables, documents, fresh } = touchedBy(delta);
  const [answered] = await Promise.all([inBatches(run, documents, ANSWERED), putPeriods(run, fresh)]);
  await rewriteOpenPeriods(run, [...new Set([...trackables, ...answered.map(([id]) => id as string)])]);
}

export async function rewriteOpenPeriods(run: Run, ids: readonly string[]): Promise<void> {
  const [tracked] = await Promise.all([inBatches(run, ids, TRACKED), inBatches(run, ids, FORGET)]);
  await putPeriods(run, tracked.map(trackedFrom));
}

function putPeriods(run: Run, tracked: readonly Tracked[]): Promise<unknown> {
  return inBatches(run, tracked.flatMap(keptPeriods), PUT, written);
}

function trackedFrom([id, date, owners, answers]: Row): Tracked {
  const followUps = (answers as readonly (readonly (string | null)[])[]).map(([key, outcome, day, document]) => ({
    key: String(key),
    outcome: String(outcome),
    date: day ?? null,
    document: String(document),
  }));
  return { id: id as string, date: (date ?? null) as string | null, owners: owners as readonly string[], followUps };
}

function written(period: KeptPeriod): readonly unknown[] {
  const { made } = period;
  return PERIOD_FIELDS.map((name) => (name === 'made' ? neo4j.int(made ?? UNKNOWN_DAY) : period[name]));
}
