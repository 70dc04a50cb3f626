/** The links of one node, as rows of a page. */
import { alwaysAmong, type LinkType, mayBeParallel } from '../../model/link.ts';
import { type CursorValue, comparable, decodeCursor, encodeCursor, orderTag } from '../cursor.ts';
import { cutPage, pageWindow } from '../page.ts';
import { type LinkSlot, NOTHING, type Order, type PropertySlot } from '../plan.ts';
import type { LinkPage, LinkRow, NodeRow, SlotValue } from '../rows.ts';
import type { Row } from './connection.ts';
import { linkEvidence } from './evidence.ts';
import { type Condition, condition } from './filter.ts';
import { type Cursors, orderBy, type Phase, phases, type SortKey } from './keyset.ts';
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
  /** Of every link that passes, whatever the page and type. */
  readonly conditions: readonly Condition[];
  /** Whether they ask for the node at the other end. */
  readonly joined: boolean;
  readonly far: 'src' | 'dst';
}

function statementOf(reading: Reading, source: Source, slot: LinkSlot, above: readonly Source[]): Statement {
  const { near, far } = endsOf(slot.direction);
  const conditions: Condition[] = [{ sql: `l.${near} = ?`, parameters: [source.n] }];
  const ofNode: Condition[] = [];
  if (slot.targets && !alwaysAmong(slot.types, slot.direction, slot.targets)) {
    ofNode.push({ sql: kindIn(slot.targets), parameters: [] });
  }
  if (slot.filter) ofNode.push(condition(reading.connection, 'node', slot.filter));
  if (slot.within) ofNode.push(within(slot.within, above));
  if (slot.linkFilter) conditions.push(condition(reading.connection, 'link', slot.linkFilter));
  return { conditions: [...conditions, ...ofNode], joined: ofNode.length > 0, far };
}

/** FROM and WHERE for the links of these types that pass. */
function passing({ conditions, far }: Statement, types: readonly LinkType[], joined: boolean): Condition {
  const all = [{ sql: typeIn(types), parameters: [] }, ...conditions];
  return {
    sql: `FROM link l ${joined ? `JOIN node n ON n.n = l.${far} ` : ''}WHERE ${all.map(({ sql }) => `(${sql})`).join(' AND ')}`,
    parameters: all.flatMap(({ parameters }) => parameters),
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
  const { size, backward } = slot.page ? pageWindow(slot.page) : { size: -2, backward: false };
  const table = isGrouped(slot) && !isAhead(slot);
  const keys = table ? tableKeys(slot) : linkKeys(slot);
  const rows: Row[] = [];
  for (const phase of phases(keys, cursorsOf(slot, keys.length), backward)) {
    if (slot.page && rows.length > size) break;
    const limit = size + 1 - rows.length;
    const { sql, parameters } = isGrouped(slot)
      ? groupedRows(slot, statement, phase, limit)
      : singleRows(slot, statement, phase);
    const order = isGrouped(slot) ? tableKeys(slot) : phase.keys;
    rows.push(...reading.connection.all(`${sql} ORDER BY ${orderBy(order, backward)} LIMIT ?`, [...parameters, limit]));
  }
  return rows;
}

/** A row for each link. Without a table in between SQLite answers in half the time. */
function singleRows(slot: LinkSlot, statement: Statement, { conditions }: Phase): Condition {
  const columns = [SOURCE_COLUMNS, 'l.key, l.type, l.props, NULL', ...orderValues(slot)].join(', ');
  const from = passing(statement, slot.types, true);
  return also({ ...from, sql: `SELECT ${columns} ${from.sql}` }, conditions);
}

/** A row for each node. With min() SQLite takes the other columns of the group from the row of the smallest key. */
function groupedRows(slot: LinkSlot, statement: Statement, phase: Phase, limit: number): Condition {
  const all = slot.evidence.length > 0 ? 'json_group_array(l.key)' : 'NULL';
  const orders = orderValues(slot);
  const names = ['n, id, kind, props, key, type, link_props, keys', ...orders.map((_, at) => `k${at}`)].join(', ');
  const columns = [SOURCE_COLUMNS, 'min(l.key), l.type, l.props', all, ...orders].join(', ');
  const found = passing(statement, slot.types, true);
  const from = isAhead(slot) ? also(found, [nodesAhead(slot, statement, phase, limit)]) : found;
  const table = `WITH rows (${names}) AS (SELECT ${columns} ${from.sql} GROUP BY l.${statement.far}) SELECT * FROM rows WHERE TRUE`;
  return also({ ...from, sql: table }, isAhead(slot) ? [] : phase.conditions);
}

/** Whether the nodes of a page are known from the links alone, so that those of a hub need not all be read. */
function isAhead({ page, direction, order }: LinkSlot): boolean {
  return page !== undefined && direction === 'in' && order.every(isSourceDay);
}

/** The nodes of the page: the links of each type come in order, and those that several types lead to meet in it. */
function nodesAhead(slot: LinkSlot, statement: Statement, { keys, conditions }: Phase, limit: number): Condition {
  const { backward } = pageWindow(slot.page ?? {});
  const arms = slot.types.map((type) => {
    const from = passing(statement, [type], statement.joined);
    return also({ ...from, sql: `SELECT DISTINCT l.src, l.src_day, l.src_id ${from.sql}` }, conditions);
  });
  const order = orderBy(
    keys.map((key) => ({ ...key, sql: key.sql.replace('l.', '') })),
    backward,
  );
  return {
    sql: `l.src IN (SELECT src FROM (${arms.map(({ sql }) => sql).join(' UNION ')} ORDER BY ${order} LIMIT ?))`,
    parameters: [...arms.flatMap(({ parameters }) => parameters), limit],
  };
}

function also({ sql, parameters }: Condition, more: readonly Condition[]): Condition {
  return {
    sql: [sql, ...more.map((item) => `(${item.sql})`)].join(' AND '),
    parameters: [...parameters, ...more.flatMap((item) => item.parameters)],
  };
}

/** A link knows the day of the node it comes from. */
function isSourceDay({ of, property }: Order): boolean {
  return of === 'node' && property === 'date';
}

function orderValues({ direction, order }: LinkSlot): readonly string[] {
  return order.map((item) =>
    direction === 'in' && isSourceDay(item) ? 'l.src_day' : columnOf(item.of, item.property),
  );
}

/** The order of the links themselves. */
function linkKeys(slot: LinkSlot): readonly SortKey[] {
  const id = slot.direction === 'in' ? 'l.src_id' : 'n.id';
  return sortKeys(slot, orderValues(slot), slot.rows === 'target' ? [id] : [id, 'l.key']);
}

/** The order of the table of nodes. */
function tableKeys(slot: LinkSlot): readonly SortKey[] {
  return sortKeys(
    slot,
    slot.order.map((_, at) => `k${at}`),
    ['id'],
  );
}

function sortKeys({ order }: LinkSlot, values: readonly string[], ties: readonly string[]): readonly SortKey[] {
  const last = order[0]?.direction ?? 'asc';
  return [
    ...values.map((sql, at) => ({ sql, direction: order[at]?.direction ?? last, nullable: true })),
    ...ties.map((sql) => ({ sql, direction: last, nullable: false })),
  ];
}

function cursorsOf({ order, page }: LinkSlot, count: number): Cursors {
  const valuesOf = (cursor: string) => decodeCursor(orderTag(order), cursor, count);
  return {
    ...(page?.after !== undefined && { after: valuesOf(page.after) }),
    ...(page?.before !== undefined && { before: valuesOf(page.before) }),
  };
}

function totalOf(reading: Reading, slot: LinkSlot, statement: Statement, fetched: number): number {
  const { page } = slot;
  if (!page) return fetched;
  const whole = page.after === undefined && page.before === undefined && fetched <= pageWindow(page).size;
  if (whole) return fetched;
  const counted = isGrouped(slot) ? `count(DISTINCT l.${statement.far})` : 'count(*)';
  const { sql, parameters } = passing(statement, slot.types, statement.joined);
  return Number(reading.connection.get(`SELECT ${counted} ${sql}`, parameters)?.[0] ?? 0);
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
