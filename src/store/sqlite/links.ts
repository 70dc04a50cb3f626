/** The links of one node, as rows of a page. */
import type { LinkType } from '../../model/link.ts';
import { type CursorValue, comparable, decodeCursor, encodeCursor, orderTag } from '../cursor.ts';
import { cutPage, pageWindow } from '../page.ts';
import { type LinkSlot, NOTHING, type Order, type PropertySlot } from '../plan.ts';
import type { LinkPage, LinkRow, NodeRow, SlotValue } from '../rows.ts';
import type { Parameter, Row } from './connection.ts';
import { linkEvidence } from './evidence.ts';
import { type Condition, condition } from './filter.ts';
import { beyond, orderBy, type SortKey } from './keyset.ts';
import { columnOf, endsOf, kindIn, typeIn, typeOf } from './properties.ts';
import type { Reading } from './reading.ts';
import { SOURCE_COLUMNS, type Source, sourceFrom } from './source.ts';

export function linkPage(reading: Reading, source: Source, slot: LinkSlot, above: readonly Source[]): LinkPage {
  reading.check();
  const trail = [...above, source];
  if (slot.types.length === 0) return ownPage(reading, source, slot, trail);
  const statement = statementOf(reading, source, slot, above);
  const fetched = fetch(reading, slot, statement);
  const page = slot.page ? cutPage(fetched, slot.page) : { rows: fetched, hasNext: false, hasPrevious: false };
  return {
    rows: page.rows.map((row) => linkRow(reading, row, slot, trail, statement)),
    total: slot.total ? totalOf(reading, slot, statement, fetched.length) : null,
    hasNext: page.hasNext,
    hasPrevious: page.hasPrevious,
  };
}

interface Statement {
  /** FROM and WHERE: every link that passes, whatever the page. */
  readonly from: Condition;
  readonly far: 'src' | 'dst';
}

function statementOf(reading: Reading, source: Source, slot: LinkSlot, above: readonly Source[]): Statement {
  const { near, far } = endsOf(slot.direction);
  const conditions: Condition[] = [
    { sql: `l.${near} = ?`, parameters: [source.n] },
    { sql: typeIn(slot.types), parameters: [] },
  ];
  if (slot.targets) conditions.push({ sql: kindIn(slot.targets), parameters: [] });
  if (slot.filter) conditions.push(condition(reading.connection, 'node', slot.filter));
  if (slot.linkFilter) conditions.push(condition(reading.connection, 'link', slot.linkFilter));
  if (slot.within) conditions.push(within(slot.within, above));
  return {
    from: {
      sql: `FROM link l JOIN node n ON n.n = l.${far} WHERE ${conditions.map(({ sql }) => `(${sql})`).join(' AND ')}`,
      parameters: conditions.flatMap(({ parameters }) => parameters),
    },
    far,
  };
}

function within({ types, direction, levels }: NonNullable<LinkSlot['within']>, above: readonly Source[]): Condition {
  const ancestor = above.at(-levels);
  if (!ancestor) return { sql: 'FALSE', parameters: [] };
  const { near, far } = endsOf(direction);
  return {
    sql: `EXISTS (SELECT 1 FROM link w WHERE w.${near} = n.n AND w.${far} = ? AND ${typeIn(types, 'w')})`,
    parameters: [ancestor.n],
  };
}

/** Columns of a row: the node's, then the link's key, type and properties, then the order's values. */
const LINK_COLUMNS = 'l.key, l.type, l.props';
const KEY = 4;
const TYPE = 5;
const PROPS = 6;
const FIRST_ORDER = 7;

function fetch(reading: Reading, slot: LinkSlot, { from, far }: Statement): readonly Row[] {
  const orders = slot.order.map((order, at) => `${columnOf(order.of, order.property)} AS k${at}`);
  // With min() SQLite takes the other columns of the group from the row of the smallest key.
  const columns = slot.rows === 'target' ? LINK_COLUMNS.replace('l.key', 'min(l.key)') : LINK_COLUMNS;
  const group = slot.rows === 'target' ? `GROUP BY l.${far}` : '';
  const inner = `SELECT ${[SOURCE_COLUMNS, `${columns}`, ...orders].join(', ')} ${from.sql} ${group}`;
  const keys = sortKeys(slot);
  const named = `WITH rows (n, id, kind, props, key, type, link_props${slot.order.map((_, at) => `, k${at}`).join('')}) AS (${inner})`;
  const { size, backward } = slot.page ? pageWindow(slot.page) : { size: -2, backward: false };
  const parameters: Parameter[] = [...from.parameters];
  const bounds = cursorConditions(slot, keys);
  parameters.push(...bounds.flatMap((item) => item.parameters), size + 1);
  const where = bounds.length > 0 ? `WHERE ${bounds.map(({ sql }) => `(${sql})`).join(' AND ')}` : '';
  return reading.connection.all(
    `${named} SELECT * FROM rows ${where} ORDER BY ${orderBy(keys, backward)} LIMIT ?`,
    parameters,
  );
}

function sortKeys(slot: LinkSlot): readonly SortKey[] {
  const last = slot.order[0]?.direction ?? 'asc';
  const ties = slot.rows === 'target' ? ['id'] : ['id', 'key'];
  return [
    ...slot.order.map(({ direction }, at) => ({ sql: `k${at}`, direction, nullable: true })),
    ...ties.map((sql) => ({ sql, direction: last, nullable: false })),
  ];
}

function cursorConditions(slot: LinkSlot, keys: readonly SortKey[]): readonly Condition[] {
  const tag = orderTag(slot.order);
  return (['after', 'before'] as const).flatMap((side) => {
    const cursor = slot.page?.[side];
    return cursor === undefined ? [] : [beyond(keys, decodeCursor(tag, cursor, keys.length), side)];
  });
}

function totalOf(reading: Reading, slot: LinkSlot, { from, far }: Statement, fetched: number): number {
  const { page } = slot;
  if (!page) return fetched;
  const whole = page.after === undefined && page.before === undefined && fetched <= pageWindow(page).size;
  if (whole) return fetched;
  const counted = slot.rows === 'target' ? `count(DISTINCT l.${far})` : 'count(*)';
  return Number(reading.connection.get(`SELECT ${counted} ${from.sql}`, from.parameters)?.[0] ?? 0);
}

function linkRow(reading: Reading, row: Row, slot: LinkSlot, trail: readonly Source[], statement: Statement): LinkRow {
  const target = sourceFrom(row);
  const key = String(row[KEY]);
  const props = JSON.parse(String(row[PROPS])) as Record<string, SlotValue>;
  const type = String(row[TYPE]) as LinkType;
  const keys = slot.evidence.length === 0 ? [] : keysOf(reading, slot, statement, target, key);
  return {
    cursor: cursorOf(slot, row, target.id, key),
    type,
    node: reading.row(target, slot.select ?? NOTHING, trail),
    link: Object.fromEntries(
      slot.properties.filter(slotFits).map(({ slot: name, property }) => [name, props[property] ?? null]),
    ),
    evidence: Object.fromEntries(slot.evidence.map((item) => [item.slot, linkEvidence(reading, keys, item, trail)])),
  };
}

/** Link properties are not restricted by kinds; `property` must be one that some link type has. */
function slotFits({ property }: PropertySlot): boolean {
  return typeOf('link', property) !== undefined;
}

function cursorOf(slot: LinkSlot, row: Row, id: string, key: string): string {
  const values = slot.order.map((order, at) => orderValue(order, row[FIRST_ORDER + at] as CursorValue));
  return encodeCursor(orderTag(slot.order), slot.rows === 'target' ? [...values, id] : [...values, id, key]);
}

/** SQLite has no booleans: a cursor holds them as the model does, so that it is the same on every engine. */
export function orderValue({ of, property }: Order, value: CursorValue): CursorValue {
  return value !== null && typeOf(of, property) === 'boolean' ? Boolean(value) : value;
}

/** The keys of the links that a row stands for. */
function keysOf(
  reading: Reading,
  slot: LinkSlot,
  { from, far }: Statement,
  target: Source,
  key: string,
): readonly string[] {
  if (slot.rows === 'link') return [key];
  const rows = reading.connection.all(`SELECT l.key ${from.sql} AND l.${far} = ? ORDER BY l.key`, [
    ...from.parameters,
    target.n,
  ]);
  return rows.map(([found]) => String(found));
}

/** The row's own node as its only row, when it passes. */
function ownPage(reading: Reading, source: Source, slot: LinkSlot, trail: readonly Source[]): LinkPage {
  const passes =
    (slot.targets === undefined || slot.targets.includes(source.kind)) && passesFilter(reading, source, slot);
  if (!passes) return { rows: [], total: slot.total ? 0 : null, hasNext: false, hasPrevious: false };
  const values = slot.order.map(({ of, property }) =>
    of === 'node' ? comparable(typeOf('node', property), source.props[property]) : null,
  );
  const node: NodeRow = reading.row(source, slot.select ?? NOTHING, trail);
  const row: LinkRow = {
    cursor: encodeCursor(orderTag(slot.order), [...values, source.id]),
    type: null,
    node,
    link: Object.fromEntries(slot.properties.map((item) => [item.slot, null])),
    evidence: Object.fromEntries(slot.evidence.map((item) => [item.slot, []])),
  };
  return { rows: [row], total: slot.total ? 1 : null, hasNext: false, hasPrevious: false };
}

function passesFilter(reading: Reading, source: Source, slot: LinkSlot): boolean {
  if (!slot.filter) return true;
  const { sql, parameters } = condition(reading.connection, 'node', slot.filter);
  return (
    reading.connection.get(`SELECT 1 FROM node n WHERE n.n = ? AND (${sql})`, [source.n, ...parameters]) !== undefined
  );
}
