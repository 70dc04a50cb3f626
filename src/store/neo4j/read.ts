/** Compiles a read plan to one statement: where it starts; `row.ts` follows the links from there. */
import { KIND_NAMES } from '../../model/kind.ts';
import { type CursorValue, encodeCursor, orderTag } from '../cursor.ts';
import { cutPage } from '../page.ts';
import type { Filter, FindStart, KeyStart, ListStart, ReadPlan, Selection } from '../plan.ts';
import type { EvidenceRow, NodeRow, Rows } from '../rows.ts';
import { evidenceRow } from './evidence.ts';
import { condition, kindTest } from './filter.ts';
import { nodesByKey } from './keys.ts';
import { labelExpression } from './layout.ts';
import { listRows } from './list.ts';
import { newStatement } from './row.ts';
import { nodesPassing } from './start.ts';
import type { Compiled, Statement } from './statement.ts';

type CompiledPlan = Compiled<ReadPlan, Rows>;

const selectOf = (plan: ReadPlan): Selection => plan.select;

export function compilePlan({ start, select }: ReadPlan): CompiledPlan {
  switch (start.by) {
    case 'keys':
      return compileKeys(start, select);
    case 'list':
      return compileList(start, select);
    case 'find':
      return compileFind(start, select);
  }
}

function compileKeys(start: KeyStart, select: Selection): CompiledPlan {
  const statement = newStatement<ReadPlan>();
  const isProof = (key: string) => key.startsWith('evidence:');
  const keysOf = (plan: ReadPlan) => [...new Set((plan.start as KeyStart).keys)];
  const node = statement.variable('n');
  const keys = statement.value((plan) => keysOf(plan).filter((key) => !isProof(key)));
  const row = statement.row({ variable: node, kinds: start.kinds ?? KIND_NAMES }, select, selectOf, []);
  const among = start.kinds ? kindTest(node, start.kinds) : `${node} IS NOT NULL`;
  const nodes = `${nodesByKey(keys, node)} WHERE ${among} RETURN k AS key, ${row.text} AS row`;
  const proof = start.kinds || !start.keys.some(isProof) ? null : compileProofs(statement, select);
  const proofKeys = proof && statement.value((plan) => keysOf(plan).filter(isProof));
  const proofs = proof ? ` UNION ALL UNWIND ${proofKeys} AS k ${proof.text}` : '';
  return {
    text: `${nodes}${proofs}`,
    parameters: (plan) => statement.parameters(plan),
    decode: (records, plan) => {
      const found = new Map<string, NodeRow | EvidenceRow>();
      for (const [key, value] of records) {
        const piece = proof && isProof(key as string) ? proof : row;
        found.set(key as string, piece.decode(value, plan));
      }
      return { keyed: (plan.start as KeyStart).keys.map((key) => found.get(key) ?? null) };
    },
  };
}

/** Evidence by its id, whatever its review; of its document what the selection's first evidence slot says. */
function compileProofs(statement: Statement<ReadPlan>, select: Selection) {
  const proof = statement.variable('e');
  const document = (plan: ReadPlan) => selectOf(plan).evidence[0]?.document as Selection;
  const row = evidenceRow(statement, proof, select.evidence[0]?.document, document, []);
  return { ...row, text: `MATCH (${proof}:Evidence {id: k}) RETURN k AS key, ${row.text} AS row` };
}

function compileList(start: ListStart, select: Selection): CompiledPlan {
  const statement = newStatement<ReadPlan>();
  const startOf = (plan: ReadPlan) => plan.start as ListStart;
  const node = statement.variable('n');
  const found = listRows(statement, node, start, startOf);
  const row = statement.row({ variable: node, kinds: start.kinds }, select, selectOf, []);
  const values = found.values.map((value) => `, ${value}`).join('');
  const total = start.total ? totalOf(statement, node, start, startOf) : 'null';
  return {
    text: `${found.text} RETURN ${total}, COLLECT { UNWIND found AS ${node} RETURN [${row.text}${values}] }`,
    parameters: (plan) => statement.parameters(plan),
    decode: ([record], plan) => {
      const [count, list] = (record ?? [null, []]) as [number | null, readonly (readonly unknown[])[]];
      const { rows, hasNext, hasPrevious } = cutPage(list, startOf(plan).page);
      const decoded = rows.map(([value, ...order]) => {
        const found = row.decode(value, plan);
        const cursor = encodeCursor(orderTag(start.order), [
          ...order.map((item) => (item ?? null) as CursorValue),
          found.id,
        ]);
        return { cursor, node: found };
      });
      return { page: { rows: decoded, total: start.total ? Number(count) : null, hasNext, hasPrevious } };
    },
  };
}

/** Without a filter Neo4j answers from its count store, which knows one label at a time. */
function totalOf(
  statement: Statement<ReadPlan>,
  node: string,
  { kinds, filter }: ListStart,
  get: (plan: ReadPlan) => ListStart,
): string {
  if (kinds.length === 0) return '0';
  if (!filter) return kinds.map((kind) => `COUNT { (:${labelExpression([kind])}) }`).join(' + ');
  const passing = { of: filter, get: (plan: ReadPlan) => get(plan).filter as Filter };
  return `COUNT { ${nodesPassing(statement, node, labelExpression(kinds), [], passing)} RETURN ${node} }`;
}

function compileFind(start: FindStart, select: Selection): CompiledPlan {
  const statement = newStatement<ReadPlan>();
  const startOf = (plan: ReadPlan) => plan.start as FindStart;
  const node = statement.variable('n');
  const limit = statement.count((plan) => startOf(plan).limit + 1);
  const among = kindTest(node, start.kinds);
  const branches = start.alternatives.map((alternative, at) => {
    if ('keys' in alternative) {
      const keys = statement.value((plan) => (startOf(plan).alternatives[at] as typeof alternative).keys);
      return `${nodesByKey(keys, node)} WHERE ${among} RETURN ${node}`;
    }
    const get = (plan: ReadPlan) => (startOf(plan).alternatives[at] as typeof alternative).filter;
    const passing = condition({ statement, side: 'node', variable: node }, alternative.filter, get);
    return `MATCH (${node}:Node) WHERE ${among} AND ${passing} RETURN ${node} ORDER BY ${node}.id LIMIT ${limit}`;
  });
  const all = branches.length === 0 ? `MATCH (${node}:Node) WHERE false RETURN ${node}` : branches.join(' UNION ');
  const row = statement.row({ variable: node, kinds: start.kinds }, select, selectOf, []);
  return {
    text: `CALL () { ${all} } WITH DISTINCT ${node} ORDER BY ${node}.id LIMIT ${limit} RETURN ${row.text}`,
    parameters: (plan) => statement.parameters(plan),
    decode: (records, plan) => {
      const { limit: size } = startOf(plan);
      const rows = records.slice(0, size).map(([value]) => {
        const found = row.decode(value, plan);
        return { cursor: encodeCursor(orderTag([]), [found.id]), node: found };
      });
      return { page: { rows, total: null, hasNext: records.length > size, hasPrevious: false } };
    },
  };
}
