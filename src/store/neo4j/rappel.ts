/**
 * A ministry's open motions and commitments in one statement: `(:OpenPeriod)` tells which, by an index that holds
 * all that is counted; the last answer is read for the page alone.
 */
import { DOCUMENT_KINDS, TRACKABLE_KINDS } from '../../model/kind.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { Rappel, RappelQuery, RappelRow } from '../graph-store.ts';
import { ANYONE, epochDay, NO_END, type OpenCount, summaryOf } from '../open-periods.ts';
import { COUNTING_OUTCOMES, RAPPEL_TAG } from '../track.ts';
import { linkEvidence } from './evidence.ts';
import { nodesByKey } from './keys.ts';
import { dayOf } from './layout.ts';
import { PERIOD_FIELDS, UNKNOWN_DAY } from './open-periods.ts';
import { newStatement } from './row.ts';
import type { Compiled, Statement } from './statement.ts';

export function compileRappel(query: RappelQuery): Compiled<RappelQuery, Rappel> {
  const statement = newStatement<RappelQuery>();
  const node = statement.variable('n');
  const document = statement.variable('d');
  const row = statement.row({ variable: node, kinds: TRACKABLE_KINDS }, query.select, (plan) => plan.select, []);
  const answer = statement.row(
    { variable: document, kinds: DOCUMENT_KINDS },
    query.document,
    (plan) => plan.document,
    [],
  );
  const proofs = query.evidence.map((slot, at) =>
    linkEvidence(statement, { key: 'r.key' }, slot, (plan) => plan.evidence[at] as typeof slot, []),
  );
  const asOf = statement.value((plan) => plan.asOf);
  const last = lastFollowUp(statement, node, document, asOf, [answer.text, ...proofs.map(({ text }) => text)]);
  const owners = ownersOf(statement, query);
  const day = statement.variable('t');
  return {
    text: [
      owners.text,
      countsOf(asOf),
      pageOf(statement, asOf, query),
      `RETURN ${owners.known}, counts, COLLECT { UNWIND page AS p MATCH (${node}:Node {id: p[1]})`,
      `WITH ${node}, p[0] AS ${day}, p[2] AS made ORDER BY ${day}, ${node}.id RETURN [${row.text}, ${day}, made, ${last}] }`,
    ].join(' '),
    parameters: (plan) => statement.parameters(plan),
    decode: ([record], plan) => {
      const [known, found, rows] = (record ?? [false, [], []]) as [boolean, readonly Counted[], readonly Open[]];
      const counts = found.map(countFrom);
      return {
        known,
        total: counts.reduce((sum, { count }) => sum + count, 0),
        hasNext: rows.length > plan.first,
        summary: summaryOf(counts, plan.asOf),
        rows: rows.slice(0, plan.first).map(([value, since, made, followUp]): RappelRow => {
          const read = row.decode(value, plan);
          return {
            cursor: encodeCursor(RAPPEL_TAG, [since === NO_END ? null : since, read.id]),
            node: read,
            daysOpen: made === UNKNOWN_DAY ? null : epochDay(plan.asOf) - made,
            lastFollowUp: followUp
              ? {
                  outcome: followUp[0] as string,
                  date: (followUp[1] ?? null) as string | null,
                  document: answer.decode(followUp[2], plan),
                  evidence: Object.fromEntries(
                    query.evidence.map((slot, at) => [slot.slot, proofs[at]?.decode(followUp[at + 3], plan) ?? []]),
                  ),
                }
              : null,
          };
        }),
      };
    },
  };
}

type Counted = readonly [state: OpenCount['state'], count: number, medianMade: number | null];
type Open = readonly [row: unknown, day: string, made: number, last: readonly unknown[] | null];

function countFrom([state, count, medianMade]: Counted): OpenCount {
  return { state, count, medianMade };
}

/** Binds `owners`, a list of ids. `known` tells whether an organisation is among them. */
function ownersOf(
  statement: Statement<RappelQuery>,
  { ministry }: RappelQuery,
): { readonly text: string; readonly known: string } {
  if (ministry.length === 0) return { text: `WITH ['${ANYONE}'] AS owners`, known: 'true' };
  const keys = statement.value((plan) => plan.ministry);
  return {
    text: `CALL () { ${nodesByKey(keys, 'm')} WHERE m IS NOT NULL RETURN collect(DISTINCT m.id) AS owners, collect(m:Organisation) AS kinds }`,
    known: 'true IN kinds',
  };
}

/** The periods of an owner that the day falls in. The rest is there so that the index tells it, not the nodes. */
function during(owner: string, asOf: string): string {
  const held = PERIOD_FIELDS.slice(1).map((name) => `p.${name} IS NOT NULL`);
  return `MATCH (p:OpenPeriod) WHERE p.owner = ${owner} AND p.since <= ${asOf} AND p.until > ${asOf} AND ${held.join(' AND ')}`;
}

/** Binds `counts`: state, how many, and the day in the middle. What has several owners counts once. */
function countsOf(asOf: string): string {
  const days = `percentileCont(CASE WHEN made < ${UNKNOWN_DAY} THEN made END, 0.5)`;
  const one = `WITH owners WHERE size(owners) = 1 ${during('owners[0]', asOf)} WITH p.state AS state, p.made AS made`;
  const more = `WITH owners WHERE size(owners) > 1 UNWIND owners AS owner ${during('owner', asOf)} WITH DISTINCT p.id AS id, p.state AS state, p.made AS made`;
  const each = [one, more].map((open) => `${open} RETURN state, count(*) AS count, ${days} AS median`);
  return `CALL (owners) { CALL (owners) { ${each.join(' UNION ALL ')} } RETURN collect([state, count, median]) AS counts }`;
}

/** Binds `page`: day, id and the day it was made, of one more than asked for. */
function pageOf(statement: Statement<RappelQuery>, asOf: string, query: RappelQuery): string {
  const limit = statement.count((plan) => plan.first + 1);
  const order = 'ORDER BY p.owner, p.day, p.id LIMIT';
  const past = query.after === undefined ? '' : ` AND ${beyondCursor(statement)}`;
  return [
    `CALL (owners) { UNWIND owners AS owner CALL (owner) { ${during('owner', asOf)}${past} WITH p ${order} ${limit}`,
    'RETURN p.day AS day, p.id AS id, p.made AS made }',
    `WITH DISTINCT day, id, made ORDER BY day, id LIMIT ${limit} RETURN collect([day, id, made]) AS page }`,
  ].join(' ');
}

function beyondCursor(statement: Statement<RappelQuery>): string {
  const valuesOf = ({ after }: RappelQuery) => decodeCursor(RAPPEL_TAG, after ?? '', 2);
  const day = statement.value((plan) => valuesOf(plan)[0] ?? NO_END);
  const id = statement.value((plan) => valuesOf(plan)[1]);
  return `p.day >= ${day} AND (p.day > ${day} OR p.id > ${id})`;
}

/** The follow-up that prevails on the day, as `latest` picks it, with its document and proofs; null without any. */
function lastFollowUp(
  statement: Statement<RappelQuery>,
  node: string,
  document: string,
  asOf: string,
  read: readonly string[],
): string {
  const counting = statement.value(() => [...COUNTING_OUTCOMES]);
  const own = dayOf('date');
  const rank = `coalesce([i IN range(0, size(${counting}) - 1) WHERE ${counting}[i] = r.outcome][0], size(${counting}))`;
  return [
    `COLLECT { MATCH (${node})<-[r:RESPONDS_TO]-(${document}:Node)`,
    `WITH r, ${document}, coalesce(CASE WHEN r.date IS NULL THEN ${document}.${own} ELSE r.${own} END, '') AS day, ${rank} AS rank`,
    `WHERE day <= ${asOf} WITH r, ${document} ORDER BY day DESC, rank, ${document}.id, r.key LIMIT 1`,
    `RETURN [${['r.outcome', `CASE WHEN r.date IS NULL THEN ${document}.date ELSE r.date END`, ...read].join(', ')}] }[0]`,
  ].join(' ');
}
