/**
 * A ministry's open motions and commitments in one statement. `track.ts` judges and arranges them; Cypher
 * cuts the same page, so that the server reads the documents and proofs of these rows only.
 */

import { decodeCursor } from '../cursor.ts';
import type { Rappel, RappelQuery, RappelRow } from '../graph-store.ts';
import type { EvidenceRow, NodeRow } from '../rows.ts';
import { arrangeRappel, CLOSING_OUTCOMES, COUNTING_OUTCOMES, RAPPEL_TAG, type Tracked } from '../track.ts';
import { linkEvidence } from './evidence.ts';
import { nodesByKey } from './keys.ts';
import { dayOf } from './layout.ts';
import { newStatement } from './row.ts';
import type { Compiled, Statement } from './statement.ts';

type Light = readonly [id: string, date: string | null, followUps: readonly (readonly (string | null)[])[]];

export function compileRappel(query: RappelQuery): Compiled<RappelQuery, Rappel> {
  const statement = newStatement<RappelQuery>();
  const node = statement.variable('n');
  const document = statement.variable('d');
  const row = statement.row(node, query.select, (plan) => plan.select, []);
  const answer = statement.row(document, query.document, (plan) => plan.document, []);
  const proofs = query.evidence.map((slot, at) =>
    linkEvidence(statement, { key: 'last[3]' }, slot, (plan) => plan.evidence[at] as typeof slot, []),
  );
  const found = `COLLECT { MATCH (${document}:Node {id: last[2]}) RETURN [${[answer.text, ...proofs.map(({ text }) => text)].join(', ')}] }[0]`;
  const light = 'COLLECT { UNWIND tracked AS t RETURN [t[0].id, t[0].date, [f IN t[1] | [f[3], f[4], f[5], f[2]]]] }';
  const tracked = trackedBy(statement, node, query);
  return {
    text: [
      tracked.text,
      `RETURN ${tracked.known}, ${light}, COLLECT { UNWIND tracked AS t WITH t[0] AS ${node}, t[1] AS followUps ${pageOf(statement, node, query)}`,
      `WITH ${node}, followUps[0] AS last RETURN [${row.text}, ${found}] }`,
    ].join(' '),
    parameters: (plan) => statement.parameters(plan),
    decode: ([record], plan) => {
      const [known, items, rows] = (record ?? [false, [], []]) as [boolean, readonly Light[], readonly unknown[][]];
      const arranged = arrangeRappel(items.map(trackedFrom), plan);
      const nodes = new Map(
        rows.map(([value, last]) => {
          const decoded = row.decode(value, plan);
          return [decoded.id, { node: decoded, last: (last ?? null) as readonly unknown[] | null }];
        }),
      );
      const answerOf = (last: readonly unknown[]): { document: NodeRow; evidence: Record<string, EvidenceRow[]> } => ({
        document: answer.decode(last[0], plan),
        evidence: Object.fromEntries(
          query.evidence.map((slot, at) => [slot.slot, [...(proofs[at]?.decode(last[at + 1], plan) ?? [])]]),
        ),
      });
      return {
        ...arranged,
        known,
        rows: arranged.rows.flatMap(({ id, cursor, daysOpen, lastFollowUp }): RappelRow[] => {
          const read = nodes.get(id);
          if (!read) return [];
          const { outcome, date } = lastFollowUp ?? { outcome: '', date: null };
          const last = lastFollowUp && read.last ? { outcome, date, ...answerOf(read.last) } : null;
          return [{ cursor, node: read.node, daysOpen, lastFollowUp: last }];
        }),
      };
    },
  };
}

function trackedFrom([id, date, followUps]: Light): Tracked {
  return {
    id,
    date,
    followUps: followUps.map(([key, outcome, day, document]) => ({
      key: String(key),
      outcome: String(outcome),
      date: day ?? null,
      document: String(document),
    })),
  };
}

/**
 * Binds `tracked`: of each item the node and its follow-ups up to the day, the one that prevails first, as
 * [day, rank, document, key, outcome, date]. `known` tells whether an organisation goes by one of the keys.
 */
function trackedBy(
  statement: Statement<RappelQuery>,
  node: string,
  { ministry }: RappelQuery,
): { readonly text: string; readonly known: string } {
  const keys = ministry.length > 0 && statement.value((plan) => plan.ministry);
  const all = `MATCH (${node}:Trackable)`;
  const of = `${keys && nodesByKey(keys, 'm')} WHERE m IS NOT NULL WITH DISTINCT m MATCH (m)<-[:ASSIGNED_TO]-(${node}:Trackable)`;
  const asOf = statement.value((plan) => plan.asOf);
  const counting = statement.value(() => [...COUNTING_OUTCOMES]);
  const day = dayOf('date');
  const date = 'CASE WHEN r.date IS NULL THEN d.date ELSE r.date END';
  const rank = `coalesce([i IN range(0, size(${counting}) - 1) WHERE ${counting}[i] = r.outcome][0], size(${counting}))`;
  const followUps = [
    `COLLECT { MATCH (${node})<-[r:RESPONDS_TO]-(d:Node)`,
    `WITH r, d, coalesce(CASE WHEN r.date IS NULL THEN d.${day} ELSE r.${day} END, '') AS day, ${rank} AS rank WHERE day <= ${asOf}`,
    `RETURN [day, rank, d.id, r.key, r.outcome, ${date}] ORDER BY day DESC, rank, d.id, r.key }`,
  ].join(' ');
  const known = keys ? `EXISTS { ${nodesByKey(keys, 'm')} WHERE m:Organisation RETURN m }` : 'true';
  const text = [
    `CALL () { ${keys ? of : all}`,
    `WITH DISTINCT ${node} WHERE ${node}.${day} IS NULL OR ${node}.${day} <= ${asOf}`,
    `WITH ${node}, ${followUps} AS followUps RETURN collect([${node}, followUps]) AS tracked }`,
  ].join(' ');
  return { text, known };
}

/** Keeps what is open on the day, past the cursor, in the order of the answer. */
function pageOf(statement: Statement<RappelQuery>, node: string, query: RappelQuery): string {
  const counting = statement.value(() => COUNTING_OUTCOMES.length);
  const closing = statement.value(() => [...CLOSING_OUTCOMES]);
  const decided = `[f IN followUps WHERE f[1] < ${counting}][0][4]`;
  const tests = [`NOT coalesce(${decided} IN ${closing}, false)`];
  const day = `${node}.${dayOf('date')}`;
  if (query.after !== undefined) tests.push(beyondCursor(statement, node, day, query.after));
  const limit = statement.count((plan) => plan.first);
  return `WHERE ${tests.join(' AND ')} WITH ${node}, followUps ORDER BY ${day}, ${node}.id LIMIT ${limit}`;
}

function beyondCursor(statement: Statement<RappelQuery>, node: string, day: string, cursor: string): string {
  const valuesOf = (text: string) => decodeCursor(RAPPEL_TAG, text, 2);
  const id = statement.value((plan) => valuesOf(plan.after ?? '')[1]);
  if (valuesOf(cursor)[0] === null) return `(${day} IS NULL AND ${node}.id > ${id})`;
  const value = statement.value((plan) => valuesOf(plan.after ?? '')[0]);
  return `(${day} IS NULL OR ${day} > ${value} OR (${day} = ${value} AND ${node}.id > ${id}))`;
}
