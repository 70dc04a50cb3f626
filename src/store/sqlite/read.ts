/** Executes a read plan: where it starts; `row.ts` follows the links from there. */
import type { Kind } from '../../model/kind.ts';
import { type CursorValue, decodeCursor, encodeCursor, orderTag } from '../cursor.ts';
import { byCodeUnit } from '../json.ts';
import { cutPage, pageWindow } from '../page.ts';
import type { FindStart, KeyStart, ListStart, ReadPlan, Selection } from '../plan.ts';
import type { EvidenceRow, NodeRow, RowPage, Rows } from '../rows.ts';
import { inTime, type Parameter, type Row } from './connection.ts';
import { evidenceByKey } from './evidence.ts';
import { type Condition, condition } from './filter.ts';
import { orderBy, type Phase, phases, type SortKey } from './keyset.ts';
import { orderValue } from './links.ts';
import { columnOf, kindIn, kindIs } from './properties.ts';
import type { Reading } from './reading.ts';
import { SOURCE_COLUMNS, type Source, sourceFrom, sourcesByKey } from './source.ts';

export function readPlan(reading: Reading, { start, select }: ReadPlan): Rows {
  switch (start.by) {
    case 'keys':
      return { keyed: keyedRows(reading, start, select) };
    case 'list':
      return { page: listPage(reading, start, select) };
    case 'find':
      return { page: findPage(reading, start, select) };
  }
}

function keyedRows(reading: Reading, { keys, kinds }: KeyStart, select: Selection): (NodeRow | EvidenceRow | null)[] {
  reading.check();
  const sources = sourcesByKey(
    reading.connection,
    keys.filter((key) => !isProof(key)),
  );
  const wanted = [...sources.values()].filter(({ kind }) => !kinds || kinds.includes(kind));
  const rows = new Map(rowsOf(reading, wanted, select).map((row) => [row.id, row]));
  return keys.map((key) => {
    if (!isProof(key)) return rows.get(sources.get(key)?.id ?? '') ?? null;
    return kinds ? null : evidenceByKey(reading, key, select.evidence[0]?.document);
  });
}

function isProof(key: string): boolean {
  return key.startsWith('evidence:');
}

/** The rows of nodes at which the plan starts. */
function rowsOf(reading: Reading, sources: readonly Source[], select: Selection): readonly NodeRow[] {
  return reading.rows(
    sources.map((source) => ({ source, above: [] })),
    select,
  );
}

function listPage(reading: Reading, start: ListStart, select: Selection): RowPage {
  const filter = condition(reading.connection, 'node', start.filter);
  const { size, backward } = pageWindow(start.page);
  const found = start.kinds.flatMap((kind) => kindRows(reading, kind, start, filter));
  // Each kind comes in order; the page is the first of all of them together.
  const fetched = found.length > 0 && start.kinds.length > 1 ? merge(found, start, backward) : found;
  const { rows, hasNext, hasPrevious } = cutPage(fetched.slice(0, size + 1), start.page);
  const sources = rows.map((row) => sourceFrom(row));
  const nodes = rowsOf(reading, sources, select);
  return {
    rows: rows.map((row, at) => ({ cursor: cursorOf(start, row), node: nodes[at] as NodeRow })),
    total: start.total ? totalOf(reading, start, filter) : null,
    hasNext,
    hasPrevious,
  };
}

const FIRST_ORDER = 4;

/** The first rows of one kind. */
function kindRows(reading: Reading, kind: Kind, start: ListStart, filter: Condition): readonly Row[] {
  const { size, backward } = pageWindow(start.page);
  const keys = sortKeys(start);
  const valuesOf = (cursor: string) => decodeCursor(orderTag(start.order), cursor, keys.length);
  const { after, before } = start.page;
  const cursors = {
    ...(after !== undefined && { after: valuesOf(after) }),
    ...(before !== undefined && { before: valuesOf(before) }),
  };
  const rows: Row[] = [];
  for (const phase of phases(keys, cursors, backward)) {
    if (rows.length > size) break;
    reading.check();
    rows.push(...phaseRows(reading, kind, start, filter, phase, size + 1 - rows.length));
  }
  return rows;
}

function phaseRows(
  reading: Reading,
  kind: Kind,
  start: ListStart,
  filter: Condition,
  phase: Phase,
  limit: number,
): readonly Row[] {
  const { backward } = pageWindow(start.page);
  const conditions: Condition[] = [
    { sql: kindIs(kind), parameters: [] },
    { sql: inTime('n.n'), parameters: [] },
    filter,
    ...phase.conditions,
  ];
  const values = start.order.map(({ property }) => `, ${columnOf('node', property)}`).join('');
  const parameters: Parameter[] = [...conditions.flatMap((item) => item.parameters), limit];
  return reading.connection.all(
    `SELECT ${SOURCE_COLUMNS}${values} FROM node n WHERE ${conditions.map(({ sql }) => `(${sql})`).join(' AND ')}
     ORDER BY ${orderBy(phase.keys, backward)} LIMIT ?`,
    parameters,
  );
}

function sortKeys({ order }: ListStart): readonly SortKey[] {
  const last = order[0]?.direction ?? 'asc';
  return [
    ...order.map(({ property, direction }) => ({ sql: columnOf('node', property), direction, nullable: true })),
    { sql: 'n.id', direction: last, nullable: false },
  ];
}

function merge(rows: readonly Row[], { order }: ListStart, backward: boolean): readonly Row[] {
  const sign = backward ? -1 : 1;
  const last = order[0]?.direction ?? 'asc';
  return rows.toSorted((a, b) => {
    for (const [at, { direction }] of order.entries()) {
      const difference = compare(a[FIRST_ORDER + at] as CursorValue, b[FIRST_ORDER + at] as CursorValue, direction);
      if (difference !== 0) return sign * difference;
    }
    return sign * compare(String(a[1]), String(b[1]), last);
  });
}

function compare(a: CursorValue, b: CursorValue, direction: 'asc' | 'desc'): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const difference = typeof a === 'string' && typeof b === 'string' ? byCodeUnit(a, b) : Number(a) - Number(b);
  return direction === 'asc' ? difference : -difference;
}

function cursorOf({ order }: ListStart, row: Row): string {
  const values = order.map((item, at) => orderValue(item, row[FIRST_ORDER + at] as CursorValue));
  return encodeCursor(orderTag(order), [...values, String(row[1])]);
}

function totalOf(reading: Reading, { kinds, filter }: ListStart, passing: Condition): number {
  reading.check();
  if (kinds.length === 0) return 0;
  if (!filter) {
    const rows = reading.connection.all(`SELECT n.count FROM node_count n WHERE ${kindIn(kinds)}`);
    return rows.reduce((sum, [count]) => sum + Number(count), 0);
  }
  // A kind at a time: so the index of the filter's property is enough, and no node is read.
  const each = kinds.map(
    (kind) => `(SELECT count(*) FROM node n WHERE ${kindIs(kind)} AND ${inTime('n.n')} AND (${passing.sql}))`,
  );
  const row = reading.connection.get(
    `SELECT ${each.join(' + ')}`,
    kinds.flatMap(() => passing.parameters),
  );
  return Number(row?.[0] ?? 0);
}

function findPage(reading: Reading, start: FindStart, select: Selection): RowPage {
  const found = new Map<string, Source>();
  for (const alternative of start.alternatives) {
    reading.check();
    const sources =
      'keys' in alternative
        ? sourcesByKey(reading.connection, alternative.keys).values()
        : byFilter(reading, start, alternative);
    for (const source of sources) if (start.kinds.includes(source.kind)) found.set(source.id, source);
  }
  const sources = [...found.values()].sort((a, b) => byCodeUnit(a.id, b.id));
  const nodes = rowsOf(reading, sources.slice(0, start.limit), select);
  return {
    rows: nodes.map((node) => ({ cursor: encodeCursor(orderTag([]), [node.id]), node })),
    total: null,
    hasNext: sources.length > start.limit,
    hasPrevious: false,
  };
}

function byFilter(
  reading: Reading,
  { kinds, limit }: FindStart,
  { filter }: Extract<FindStart['alternatives'][number], { filter: unknown }>,
): readonly Source[] {
  const passing = condition(reading.connection, 'node', filter);
  return kinds.flatMap((kind) => {
    const sql = `SELECT ${SOURCE_COLUMNS} FROM node n WHERE ${kindIs(kind)} AND ${inTime('n.n')} AND (${passing.sql}) ORDER BY n.id LIMIT ?`;
    return reading.connection.all(sql, [...passing.parameters, limit + 1]).map((row) => sourceFrom(row));
  });
}
