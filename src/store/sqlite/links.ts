/** The links of one node, as rows of a page. */
import { type LinkType, mayBeParallel } from '../../model/link.ts';
import { type CursorValue, comparable, decodeCursor, encodeCursor, orderTag } from '../cursor.ts';
import { cutPage, pageWindow } from '../page.ts';
import { type LinkSlot, NOTHING, type Order, type PropertySlot } from '../plan.ts';
import type { LinkPage, LinkRow, NodeRow, SlotValue } from '../rows.ts';
import type { Row } from './connection.ts';
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
    rows: page.rows.map((row) => linkRow(reading, row, slot, trail)),
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

/** Columns of a row: the node's, then the link's key, type and properties, all keys of the row, the order's values. */
const KEY = 4;
const TYPE = 5;
const PROPS = 6;
const KEYS = 7;
const FIRST_ORDER = 8;

/** Whether several links may stand behind one row. */
function isGrouped(slot: LinkSlot): boolean {
  return slot.rows === 'target' && mayBeParallel(slot.types);
}

function fetch(reading: Reading, slot: LinkSlot, statement: Statement): readonly Row[] {
  const grouped = isGrouped(slot);
  const { size, backward } = slot.page ? pageWindow(slot.page) : { size: -2, backward: false };
  const keys = sortKeys(slot, grouped);
  const bounds = cursorConditions(slot, keys);
  const passing = bounds.map(({ sql }) => `(${sql})`);
  const read = grouped ? groupedRows(slot, statement, passing) : singleRows(slot, statement, passing);
  const parameters = [...statement.from.parameters, ...bounds.flatMap((item) => item.parameters), size + 1];
  return reading.connection.all(`${read} ORDER BY ${orderBy(keys, backward)} LIMIT ?`, parameters);
}

/** A row for each link. Without a table in between SQLite answers in half the time. */
function singleRows(slot: LinkSlot, { from }: Statement, passing: readonly string[]): string {
  const columns = [SOURCE_COLUMNS, 'l.key, l.type, l.props, NULL', ...orderValues(slot)].join(', ');
  return [`SELECT ${columns} ${from.sql}`, ...passing].join(' AND ');
}

/** A row for each node. With min() SQLite takes the other columns of the group from the row of the smallest key. */
function groupedRows(slot: LinkSlot, { from, far }: Statement, passing: readonly string[]): string {
  const all = slot.evidence.length > 0 ? 'json_group_array(l.key)' : 'NULL';
  const orders = orderValues(slot);
  const names = ['n, id, kind, props, key, type, link_props, keys', ...orders.map((_, at) => `k${at}`)].join(', ');
  const columns = [SOURCE_COLUMNS, 'min(l.key), l.type, l.props', all, ...orders].join(', ');
  const where = passing.length > 0 ? ` WHERE ${passing.join(' AND ')}` : '';
  return `WITH rows (${names}) AS (SELECT ${columns} ${from.sql} GROUP BY l.${far}) SELECT * FROM rows${where}`;
}

function orderValues(slot: LinkSlot): readonly string[] {
  return slot.order.map(({ of, property }) => columnOf(of, property));
}

function sortKeys(slot: LinkSlot, grouped: boolean): readonly SortKey[] {
  const last = slot.order[0]?.direction ?? 'asc';
  const [id, key] = grouped ? ['id', 'key'] : ['n.id', 'l.key'];
  const ties = slot.rows === 'target' ? [id] : [id, key];
  const values = grouped ? slot.order.map((_, at) => `k${at}`) : orderValues(slot);
  return [
    ...values.map((sql, at) => ({ sql, direction: slot.order[at]?.direction ?? last, nullable: true })),
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
  const counted = isGrouped(slot) ? `count(DISTINCT l.${far})` : 'count(*)';
  return Number(reading.connection.get(`SELECT ${counted} ${from.sql}`, from.parameters)?.[0] ?? 0);
}

function linkRow(reading: Reading, row: Row, slot: LinkSlot, trail: readonly Source[]): LinkRow {
  const target = sourceFrom(row);
  const key = String(row[KEY]);
  const props = JSON.parse(String(row[PROPS])) as Record<string, SlotValue>;
  const type = String(row[TYPE]) as LinkType;
  const keys = row[KEYS] === null ? [key] : (JSON.parse(String(row[KEYS])) as string[]);
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
