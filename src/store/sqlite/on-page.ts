/**
 * Which links stand on a page, as a condition on the links of the node in `s.value`. A link knows the id, kind and day
 * of the node it comes from, and those of a type that come in at one node stand in these orders in an index: a page
 * of a hub is then a range of it. In other orders SQLite goes through all, and keeps no more than a page.
 */
import type { LinkType } from '../../model/link.ts';
import { decodeCursor, orderTag } from '../cursor.ts';
import { pageWindow } from '../page.ts';
import type { LinkSlot, Order } from '../plan.ts';
import type { Condition } from './filter.ts';
import { type Cursors, orderBy, type Phase, phases, type SortKey } from './keyset.ts';
import { columnOf } from './properties.ts';

export interface Choosing {
  readonly slot: LinkSlot;
  /** Several links may stand behind one row: the nodes at the far end are chosen. */
  readonly grouped: boolean;
  readonly far: 'src' | 'dst';
  /** Of every link of these types that passes, whatever the page. */
  readonly passing: (types: readonly LinkType[]) => Condition;
  /** Whether that asks for the node at the far end. */
  readonly joined: boolean;
}

/** For each part of the page as many as it may hold, and one more. */
export function onPage(choosing: Choosing): Condition {
  const { slot, grouped } = choosing;
  const ahead = standOnLinks(slot);
  const keys = grouped && !ahead ? groupKeys(slot) : linkKeys(slot);
  const choice = grouped ? (ahead ? nodesInOrder : nodesSorted) : linksChosen;
  const { backward } = pageWindow(slot.page ?? {});
  const parts = phases(keys, cursorsOf(slot, keys.length), backward).map((phase) => choice(choosing, phase));
  return {
    sql: `${grouped ? 'n.n' : 'l.l'} IN (${parts.map(({ sql }) => sql).join(' UNION ALL ')})`,
    parameters: parts.flatMap(({ parameters }) => parameters),
  };
}

function linksChosen(choosing: Choosing, phase: Phase): Condition {
  const { slot, far, passing, joined } = choosing;
  const table = joined || !onLinks(slot) ? `link l CROSS JOIN node n ON n.n = l.${far}` : 'link l';
  const { sql, parameters } = also(passing(slot.types), phase.conditions);
  return limited(slot, phase, { sql: `SELECT * FROM (SELECT l.l FROM ${table} WHERE ${sql}`, parameters });
}

/** The links of each type come in order, and the nodes that several lead to meet in it. */
function nodesInOrder({ slot, far, passing, joined }: Choosing, phase: Phase): Condition {
  const table = joined ? `link l CROSS JOIN node n ON n.n = l.${far}` : 'link l';
  const arms = slot.types.map((type) => also(passing([type]), phase.conditions));
  // UNION leaves out what is there already, and with DISTINCT in it would sort all first.
  const select = arms.length === 1 ? 'SELECT DISTINCT' : 'SELECT';
  const selected = arms.map(({ sql }) => `${select} l.src, l.src_day, l.src_id FROM ${table} WHERE ${sql}`);
  const keys = phase.keys.map((key) => ({ ...key, sql: key.sql.replace('l.', '') }));
  return limited(
    slot,
    { ...phase, keys },
    {
      sql: `SELECT src FROM (${selected.join(' UNION ')}`,
      parameters: arms.flatMap(({ parameters }) => parameters),
    },
  );
}

function nodesSorted({ slot, far, passing }: Choosing, phase: Phase): Condition {
  // With min() SQLite takes the other columns of a group from the row of the smallest key.
  const smallest = slot.order.some(({ of }) => of === 'link') ? ', min(l.key)' : '';
  const orders = orderValues(slot).map((value, at) => `, ${value} AS k${at}`);
  const links = passing(slot.types);
  const each = `SELECT n.n AS n, n.id AS id${orders.join('')}${smallest} FROM link l CROSS JOIN node n ON n.n = l.${far} WHERE ${links.sql} GROUP BY l.${far}`;
  const { sql, parameters } = also({ sql: 'TRUE', parameters: links.parameters }, phase.conditions);
  return limited(slot, phase, {
    sql: `SELECT n FROM (SELECT n, id${orders.map((_, at) => `, k${at}`).join('')} FROM (${each}) WHERE ${sql}`,
    parameters,
  });
}

function limited({ page = {} }: LinkSlot, { keys }: Phase, { sql, parameters }: Condition): Condition {
  const { size, backward } = pageWindow(page);
  return { sql: `${sql} ORDER BY ${orderBy(keys, backward)} LIMIT ?)`, parameters: [...parameters, size + 1] };
}

function also(condition: Condition, more: readonly Condition[]): Condition {
  return {
    sql: [condition, ...more].map(({ sql }) => `(${sql})`).join(' AND '),
    parameters: [condition, ...more].flatMap(({ parameters }) => parameters),
  };
}

/** Whether the order is told by the links, without the nodes at their far ends. */
function onLinks({ direction, order }: LinkSlot): boolean {
  return direction === 'in' && order.every((item) => item.of === 'link' || isSourceDay(item));
}

/** Whether the links stand in this order in an index. */
function standOnLinks({ direction, order }: LinkSlot): boolean {
  return direction === 'in' && order.every(isSourceDay);
}

function isSourceDay({ of, property }: Order): boolean {
  return of === 'node' && property === 'date';
}

/** The values of the order, of a link `l` and the node `n` at its far end. */
export function orderValues({ direction, order }: LinkSlot): readonly string[] {
  return order.map((item) =>
    direction === 'in' && isSourceDay(item) ? 'l.src_day' : columnOf(item.of, item.property),
  );
}

export function linkKeys(slot: LinkSlot): readonly SortKey[] {
  const id = slot.direction === 'in' ? 'l.src_id' : 'n.id';
  return sortKeys(slot, orderValues(slot), slot.rows === 'target' ? [id] : [id, 'l.key']);
}

function groupKeys(slot: LinkSlot): readonly SortKey[] {
  const values = slot.order.map((_, at) => `k${at}`);
  return sortKeys(slot, values, ['id']);
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
