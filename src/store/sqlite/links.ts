/** The links of nodes, as rows of a page for each of them: one statement for all. */
import { alwaysAmong, type LinkType, mayBeParallel } from '../../model/link.ts';
import { type CursorValue, comparable, encodeCursor, orderTag } from '../cursor.ts';
import { cutPage, hasCursors, pageWindow } from '../page.ts';
import { type LinkSlot, NOTHING, type Order, type PropertySlot } from '../plan.ts';
import type { LinkPage, LinkRow, SlotValue } from '../rows.ts';
import { inTime, type Parameter, type Row } from './connection.ts';
import { byPosition, EACH } from './each.ts';
import { linkEvidence } from './evidence.ts';
import { type Condition, condition } from './filter.ts';
import { orderBy } from './keyset.ts';
import { type Choosing, linkKeys, onPage, orderValues } from './on-page.ts';
import { endsOf, kindIn, typeIn, typeOf } from './properties.ts';
import type { Place, Reading } from './reading.ts';
import { SOURCE_COLUMNS, type Source, sourceFrom } from './source.ts';

/** The page of each of the places. */
export function linkPages(reading: Reading, places: readonly Place[], slot: LinkSlot): readonly LinkPage[] {
  if (places.length === 0) return [];
  reading.check();
  if (slot.types.length === 0) return ownPages(reading, places, slot);
  const following = followingOf(reading, places, slot);
  const fetched = fetch(following);
  const pages = fetched.map((rows) => (slot.page ? cutPage(rows, slot.page) : { rows, ...WHOLE }));
  const totals = slot.total ? totalsOf(following, fetched) : null;
  const shown = linkRows(
    following,
    pages.map(({ rows }) => rows),
  );
  return pages.map(({ hasNext, hasPrevious }, at) => ({
    rows: shown[at] ?? [],
    total: totals?.[at] ?? null,
    hasNext,
    hasPrevious,
  }));
}

const WHOLE = { hasNext: false, hasPrevious: false };

interface Following extends Choosing {
  readonly reading: Reading;
  readonly places: readonly Place[];
  /** The row numbers in `EACH`. */
  readonly sources: Parameter;
}

function followingOf(reading: Reading, places: readonly Place[], slot: LinkSlot): Following {
  const { near, far } = endsOf(slot.direction);
  const ofLink: Condition[] = [
    { sql: `l.${near} = ${slot.within ? 's.value ->> 0' : 's.value'}`, parameters: [] },
    { sql: inTime('l.l'), parameters: [] },
  ];
  const ofNode: Condition[] = [];
  if (slot.linkFilter) ofLink.push(condition(reading.connection, 'link', slot.linkFilter));
  if (slot.targets && !alwaysAmong(slot.types, slot.direction, slot.targets)) {
    if (far === 'src') ofLink.push({ sql: kindIn(slot.targets, 'l.src_kind'), parameters: [] });
    else ofNode.push({ sql: kindIn(slot.targets), parameters: [] });
  }
  if (slot.filter) ofNode.push(condition(reading.connection, 'node', slot.filter));
  if (slot.within) ofNode.push(within(slot.within));
  return {
    reading,
    slot,
    places,
    sources: JSON.stringify(places.map((place) => (slot.within ? withAncestor(place, slot.within) : place.source.n))),
    passing: (types) => all([{ sql: typeIn(types), parameters: [] }, ...ofLink, ...ofNode]),
    joined: ofNode.length > 0,
    far,
    grouped: slot.rows === 'target' && mayBeParallel(slot.types),
  };
}

function all(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(' AND '),
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}

type Within = NonNullable<LinkSlot['within']>;

function withAncestor({ source, above }: Place, { levels }: Within): readonly [number, number | null] {
  return [source.n, above.at(-levels)?.n ?? null];
}

function within({ types, direction }: Within): Condition {
  const { near, far } = endsOf(direction);
  return {
    sql: `EXISTS (SELECT 1 FROM link w WHERE w.${near} = n.n AND w.${far} = s.value ->> 1 AND ${typeIn(types, 'w')})`,
    parameters: [],
  };
}

/**
 * Columns of a row: for which place, the node's, the link's key, type and properties, all keys of the row, the order's
 * values. What nobody asks for is not read: to make a text of it takes as long as to find it.
 */
const PLACE = 0;
const NODE = 1;
const KEY = 5;
const TYPE = 6;
const PROPS = 7;
const KEYS = 8;
const FIRST_ORDER = 9;

/**
 * The rows of each place, in reading order, one more than its page where there are more. With min() SQLite takes
 * the other columns of a group from the row of the smallest key.
 */
function fetch(following: Following): readonly (readonly Row[])[] {
  const { reading, slot, places, sources, passing, far, grouped } = following;
  const proven = slot.evidence.length > 0;
  const cursors = hasCursors(slot);
  const read = (wanted: boolean, column: string) => (wanted ? column : 'NULL');
  const columns = [
    's.key',
    SOURCE_COLUMNS,
    grouped ? 'min(l.key)' : read(proven || (cursors && slot.rows === 'link'), 'l.key'),
    read(slot.types.length > 1, 'l.type'),
    read(slot.properties.length > 0, 'l.props'),
    read(grouped && proven, 'json_group_array(l.key)'),
    ...(cursors ? orderValues(slot) : []),
  ].join(', ');
  const { table, parameters } = tableOf(following);
  // Those on a page pass already; said again it would make SQLite go through the others too.
  const links = slot.page && !grouped ? { sql: 'TRUE', parameters: [] } : passing(slot.types);
  const group = grouped ? ` GROUP BY s.key, l.${far}` : '';
  const { size, backward } = slot.page ? pageWindow(slot.page) : { size: Number.POSITIVE_INFINITY, backward: false };
  const rows = reading.connection.all(
    `SELECT ${columns} FROM ${EACH} CROSS JOIN ${table} WHERE ${links.sql}${group} ORDER BY s.key, ${orderBy(linkKeys(slot), backward)}`,
    [sources, ...parameters, ...links.parameters],
  );
  return byPosition(rows, places.length, (row) => Number(row[PLACE])).map((found) => found.slice(0, size + 1));
}

/** The links of the node in `s.value` and the nodes at their far ends: all, or those of a page. */
function tableOf(following: Following): { readonly table: string; readonly parameters: readonly Parameter[] } {
  const { slot, grouped, far } = following;
  if (!slot.page) return { table: `link l CROSS JOIN node n ON n.n = l.${far}`, parameters: [] };
  const { sql, parameters } = onPage(following);
  return grouped
    ? { table: `node n ON ${sql} CROSS JOIN link l ON l.${far} = n.n`, parameters }
    : { table: `link l ON ${sql} CROSS JOIN node n ON n.n = l.${far}`, parameters };
}

/** A place all of whose rows were fetched needs no counting. */
function totalsOf(
  { reading, slot, places, sources, passing, joined, far, grouped }: Following,
  fetched: readonly (readonly Row[])[],
): readonly number[] {
  const { page } = slot;
  const isWhole = (rows: readonly Row[]) =>
    !page || (page.after === undefined && page.before === undefined && rows.length <= pageWindow(page).size);
  if (fetched.every(isWhole)) return fetched.map(({ length }) => length);
  const counted = grouped ? `count(DISTINCT l.${far})` : 'count(*)';
  const table = joined ? `link l CROSS JOIN node n ON n.n = l.${far}` : 'link l';
  const links = passing(slot.types);
  // By itself for each: to group what all have SQLite would sort it.
  const rows = reading.connection.all(
    `SELECT s.key, (SELECT ${counted} FROM ${table} WHERE ${links.sql}) FROM ${EACH}`,
    [...links.parameters, sources],
  );
  const totals = new Map(rows.map(([at, count]) => [Number(at), Number(count)]));
  return places.map((_, at) => totals.get(at) ?? 0);
}

interface Fetched {
  readonly row: Row;
  readonly target: Source;
  readonly key: string;
  /** The nodes on the way, the nearest last. */
  readonly above: readonly Source[];
}

/** The rows of all pages are built together, so that the next level is one statement as well. */
function linkRows({ reading, slot, places }: Following, pages: readonly (readonly Row[])[]): readonly LinkRow[][] {
  const flat = pages.flatMap((rows, at) => {
    const trail = trailOf(places[at] as Place);
    return rows.map((row): Fetched => ({ row, target: sourceFrom(row, NODE), key: String(row[KEY]), above: trail }));
  });
  const nodes = reading.rows(
    flat.map(({ target, above }) => ({ source: target, above })),
    slot.select ?? NOTHING,
  );
  const proven =
    slot.evidence.length === 0 ? [] : flat.map(({ row, key, above }) => ({ keys: keysOf(row, key), above }));
  const [only] = slot.types.length === 1 ? slot.types : [];
  const cursors = hasCursors(slot);
  const proofs = slot.evidence.map((item) => [item.slot, linkEvidence(reading, proven, item)] as const);
  const rows = flat.map((fetched, at): LinkRow => {
    const { row, target, key } = fetched;
    return {
      cursor: cursors ? cursorOf(slot, row, target.id, key) : '',
      type: only ?? (String(row[TYPE]) as LinkType),
      node: nodes[at] as LinkRow['node'],
      link: propertiesOf(slot, row),
      evidence: proofs.length === 0 ? NONE : Object.fromEntries(proofs.map(([name, found]) => [name, found[at] ?? []])),
    };
  });
  return byPosition(
    rows.map((row, at) => ({ row, place: Number(flat[at]?.row[PLACE]) })),
    places.length,
    ({ place }) => place,
  ).map((those) => those.map(({ row }) => row));
}

function trailOf({ source, above }: Place): readonly Source[] {
  return [...above, source];
}

function keysOf(row: Row, key: string): readonly string[] {
  return row[KEYS] === null ? [key] : (JSON.parse(String(row[KEYS])) as string[]);
}

const NONE = {};

function propertiesOf({ properties }: LinkSlot, row: Row): LinkRow['link'] {
  if (properties.length === 0) return NONE;
  const props = JSON.parse(String(row[PROPS])) as Record<string, SlotValue>;
  return Object.fromEntries(properties.filter(slotFits).map(({ slot, property }) => [slot, props[property] ?? null]));
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

/** The own node of each place as its only row, where it passes. */
function ownPages(reading: Reading, places: readonly Place[], slot: LinkSlot): readonly LinkPage[] {
  const passing = passingFilter(reading, places, slot);
  const passes = ({ source }: Place) =>
    (slot.targets === undefined || slot.targets.includes(source.kind)) && passing(source);
  const shown = places.filter(passes);
  const nodes = reading.rows(
    shown.map((place) => ({ source: place.source, above: trailOf(place) })),
    slot.select ?? NOTHING,
  );
  const rows = new Map(shown.map((place, at) => [place, ownRow(slot, place.source, nodes[at] as LinkRow['node'])]));
  return places.map((place) => {
    const row = rows.get(place);
    return { rows: row ? [row] : [], total: slot.total ? Number(row !== undefined) : null, ...WHOLE };
  });
}

function ownRow(slot: LinkSlot, source: Source, node: LinkRow['node']): LinkRow {
  const values = slot.order.map(({ of, property }) =>
    of === 'node' ? comparable(typeOf('node', property), source.props[property]) : null,
  );
  return {
    cursor: hasCursors(slot) ? encodeCursor(orderTag(slot.order), [...values, source.id]) : '',
    type: null,
    node,
    link: Object.fromEntries(slot.properties.map((item) => [item.slot, null])),
    evidence: Object.fromEntries(slot.evidence.map((item) => [item.slot, []])),
  };
}

function passingFilter(reading: Reading, places: readonly Place[], slot: LinkSlot): (source: Source) => boolean {
  if (!slot.filter) return () => true;
  const { sql, parameters } = condition(reading.connection, 'node', slot.filter);
  const numbers = JSON.stringify(places.map(({ source }) => source.n));
  const rows = reading.connection.all(`SELECT n.n FROM ${EACH} CROSS JOIN node n ON n.n = s.value WHERE (${sql})`, [
    numbers,
    ...parameters,
  ]);
  const found = new Set(rows.map(([n]) => Number(n)));
  return ({ n }) => found.has(n);
}
