/** The links of one node, as rows of a page: one subquery that holds order and limit. */
import type { Kind } from '../../model/kind.ts';
import { endKinds, type LinkType, mayBeParallel } from '../../model/link.ts';
import { type CursorValue, decodeCursor, encodeCursor, orderTag } from '../cursor.ts';
import { cutPage, hasCursors, pageWindow } from '../page.ts';
import { type Filter, type LinkSlot, NOTHING, type Page, type Selection } from '../plan.ts';
import type { LinkPage, LinkRow, SlotValue } from '../rows.ts';
import { linkEvidence } from './evidence.ts';
import { arrow, condition } from './filter.ts';
import { beyond, orderBy, type SortKey } from './keyset.ts';
import { labelExpression, typeExpression } from './layout.ts';
import { compared, shown } from './properties.ts';
import type { Found, Get, Piece, Statement } from './statement.ts';

/** What the parts of one page's subquery share. */
interface Following<P> {
  readonly statement: Statement<P>;
  readonly slot: LinkSlot;
  readonly get: Get<P, LinkSlot>;
  readonly source: string;
  /** The kinds that the source may have. */
  readonly from: readonly Kind[];
  readonly target: string;
  /** The kinds that the target may have. */
  readonly to: readonly Kind[];
  readonly link: string;
  readonly above: readonly string[];
  /** Several links may stand behind one row. */
  readonly grouped: boolean;
}

export function linkPage<P>(
  statement: Statement<P>,
  { variable: source, kinds }: Found,
  slot: LinkSlot,
  get: Get<P, LinkSlot>,
  above: readonly string[],
): Piece<P, LinkPage> {
  const isOwn = slot.types.length === 0;
  const following: Following<P> = {
    statement,
    slot,
    get,
    source,
    from: kinds,
    target: isOwn ? source : statement.variable('n'),
    to: among(isOwn ? among(kinds, slot.kinds) : endKinds(slot.types, slot.direction), slot.targets),
    link: statement.variable('r'),
    above,
    grouped: slot.rows === 'target' && mayBeParallel(slot.types),
  };
  return isOwn ? ownPage(following) : followedPage(following);
}

function among(kinds: readonly Kind[], wanted: readonly Kind[] | undefined): readonly Kind[] {
  return wanted ? kinds.filter((kind) => wanted.includes(kind)) : kinds;
}

/** The kinds that have to be told from others, where not all of the possible ones are wanted. */
function tested(possible: readonly Kind[], wanted: readonly Kind[] | undefined): readonly Kind[] | null {
  return wanted && !possible.every((kind) => wanted.includes(kind)) ? wanted : null;
}

function followedPage<P>(following: Following<P>): Piece<P, LinkPage> {
  const { statement, slot, get, target } = following;
  const match = `MATCH ${pattern(following)}${where(conditions(following))}`;
  const row = linkRow(following);
  const { backward } = pageWindow(slot.page ?? { first: 0 });
  const limit = slot.page ? ` LIMIT ${statement.count((plan) => pageWindow(pageOf(get(plan))).size + 1)}` : '';
  const order = `ORDER BY ${orderBy(sortKeys(following), backward)}`;
  const links = row.links && ` ${row.links} ${order}`;
  const rows = `COLLECT { ${match} ${row.gather} ${order}${limit}${links} RETURN ${row.text} }`;
  const distinct = following.grouped ? ` RETURN DISTINCT ${target}` : '';
  const counted = slot.total && slot.page;
  return {
    text: counted ? `[${rows}, COUNT { ${match}${distinct} }]` : rows,
    decode: (value, plan) => {
      const [list, total] = (counted ? value : [value, null]) as [readonly unknown[], number | null];
      const { page } = get(plan);
      const cut = page ? cutPage(list, page) : { rows: list, hasNext: false, hasPrevious: false };
      return {
        rows: cut.rows.map((item) => row.decode(item, plan)),
        total: slot.total ? (total ?? list.length) : null,
        hasNext: cut.hasNext,
        hasPrevious: cut.hasPrevious,
      };
    },
  };
}

function pageOf(slot: LinkSlot): Page {
  return slot.page ?? { first: 0 };
}

function pattern<P>({ slot, source, target, link }: Following<P>): string {
  const targets = tested(endKinds(slot.types, slot.direction), slot.targets);
  const label = targets ? `:${labelExpression(targets)}` : '';
  return `(${source})${arrow(`${link}:${typeExpression(slot.types)}`, slot.direction)}(${target}${label})`;
}

/** Of every link that passes, whatever the page. */
function conditions<P>(following: Following<P>): readonly string[] {
  const { statement, slot, get, source, from, target, link } = following;
  const all: string[] = [];
  const sources = tested(among(from, endKinds(slot.types, slot.direction === 'out' ? 'in' : 'out')), slot.kinds);
  if (sources) all.push(`${source}:${labelExpression(sources)}`);
  if (slot.targets?.length === 0) all.push('false');
  if (slot.filter) {
    all.push(
      condition({ statement, side: 'node', variable: target }, slot.filter, (plan) => get(plan).filter as Filter),
    );
  }
  if (slot.linkFilter) all.push(linkCondition(following, link));
  if (slot.within) all.push(within(following, slot.within));
  return all;
}

function linkCondition<P>({ statement, slot, get }: Following<P>, link: string): string {
  if (!slot.linkFilter) return 'true';
  const place = { statement, side: 'link' as const, variable: link };
  return condition(place, slot.linkFilter, (plan) => get(plan).linkFilter as Filter);
}

function within<P>(
  { above, target }: Following<P>,
  { types, direction, levels }: NonNullable<LinkSlot['within']>,
): string {
  const ancestor = above.at(-levels);
  return ancestor ? `EXISTS { (${target})${arrow(typeExpression(types), direction)}(${ancestor}) }` : 'false';
}

function where(all: readonly string[]): string {
  return all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`;
}

function sortKeys<P>({ slot, target, link }: Following<P>): readonly SortKey[] {
  const last = slot.order[0]?.direction ?? 'asc';
  const ties = slot.rows === 'target' ? [`${target}.id`] : [`${target}.id`, `${link}.key`];
  return [
    ...orderValues(slot, target, link).map((text, at) => ({
      text,
      direction: slot.order[at]?.direction ?? last,
      nullable: true,
    })),
    ...ties.map((text) => ({ text, direction: last, nullable: false })),
  ];
}

function orderValues(slot: LinkSlot, target: string, link: string): readonly string[] {
  return slot.order.map(({ of, property }) => compared(of, of === 'node' ? target : link, property));
}

function cursorConditions<P>(following: Following<P>): readonly string[] {
  const { statement, slot, get } = following;
  const keys = sortKeys(following);
  const tag = orderTag(slot.order);
  return (['after', 'before'] as const).flatMap((side) => {
    const valuesOf = (item: LinkSlot) => decodeCursor(tag, item.page?.[side] ?? '', keys.length);
    if (slot.page?.[side] === undefined) return [];
    return [beyond(statement, keys, valuesOf(slot), (plan) => valuesOf(get(plan)), side)];
  });
}

/**
 * `gather` leads from the matched links to one line a row, past the cursor, before order and limit; `links` from
 * there to what the row shows of links that stand together behind it.
 */
function linkRow<P>(following: Following<P>): Piece<P, LinkRow> & { readonly gather: string; readonly links: string } {
  const { statement, slot, get, source, target, to, link, above, grouped } = following;
  const trail = [...above, source];
  const ordersByLink = slot.order.some(({ of }) => of === 'link');
  const behind = grouped && (ordersByLink || showsLink(slot)) ? statement.variable('s') : null;
  const found = { variable: target, kinds: to };
  const node = statement.row(found, slot.select ?? NOTHING, (plan) => get(plan).select as Selection, trail);
  const proven = behind ? keysOf(statement, behind) : { key: `${link}.key` };
  const proofs = slot.evidence.map((item, at) =>
    linkEvidence(statement, proven, item, (plan) => get(plan).evidence[at] as typeof item, trail),
  );
  const cursors = hasCursors(slot);
  const values = cursors ? orderValues(slot, target, link) : [];
  const properties = slot.properties.map(({ property }) => shown('link', link, property));
  const [only = null] = slot.types;
  const isTyped = slot.types.length !== 1;
  const isKeyed = cursors && slot.rows === 'link';
  const parts = [
    node.text,
    ...values,
    ...(isKeyed ? [`${link}.key`] : []),
    ...(isTyped ? [`type(${link})`] : []),
    ...properties,
    ...proofs.map(({ text }) => text),
  ];
  const isBare = parts.length === 1;
  const typeAt = 1 + values.length + Number(isKeyed);
  const propertiesAt = typeAt + Number(isTyped);
  const proofsAt = propertiesAt + properties.length;
  const tag = orderTag(slot.order);
  const cursorOf = (value: readonly unknown[], id: string) =>
    encodeCursor(tag, [
      ...value.slice(1, 1 + values.length).map(orNull),
      id,
      ...value.slice(1 + values.length, typeAt).map(orNull),
    ]);
  return {
    gather: gather(following, ordersByLink ? behind : null),
    links: behind && !ordersByLink ? linksBehind(following, behind) : '',
    text: isBare ? node.text : `[${parts.join(', ')}]`,
    decode: (value, plan) => {
      const row = isBare ? [value] : (value as readonly unknown[]);
      const found = node.decode(row[0], plan);
      return {
        cursor: cursors ? cursorOf(row, found.id) : '',
        type: isTyped ? ((row[typeAt] ?? null) as LinkType | null) : only,
        node: found,
        link: valuesBySlot(slot.properties, (at) => (row[propertiesAt + at] ?? null) as SlotValue),
        evidence: valuesBySlot(slot.evidence, (at) => proofs[at]?.decode(row[proofsAt + at], plan) ?? []),
      };
    },
  };
}

function orNull(value: unknown): CursorValue {
  return (value ?? null) as CursorValue;
}

function valuesBySlot<T>(slots: readonly { readonly slot: string }[], valueAt: (at: number) => T): Record<string, T> {
  const values: Record<string, T> = {};
  for (let at = 0; at < slots.length; at += 1) values[(slots[at] as { slot: string }).slot] = valueAt(at);
  return values;
}

/** Whether a row tells more of a link than that it is there. */
function showsLink({ types, properties, evidence }: LinkSlot): boolean {
  return types.length !== 1 || properties.length > 0 || evidence.length > 0;
}

function keysOf<P>(statement: Statement<P>, links: string): { readonly keys: string } {
  const each = statement.variable('x');
  return { keys: `[${each} IN ${links} | ${each}.key]` };
}

/** Parallel links become one row. */
function gather<P>(following: Following<P>, behind: string | null): string {
  const { target, link, grouped } = following;
  const beyondCursor = where(cursorConditions(following));
  if (behind) {
    const kept = `${target}, ${behind}, ${link}`;
    return `WITH DISTINCT ${target} ${linksBehind(following, behind)}${beyondCursor} WITH ${kept}`;
  }
  if (grouped) return `WITH DISTINCT ${target}${beyondCursor}`;
  return beyondCursor ? `WITH ${target}, ${link}${beyondCursor} WITH ${target}, ${link}` : `WITH ${target}, ${link}`;
}

/** All links behind a row, and of them the one with the smallest key, whose properties it shows. */
function linksBehind<P>({ statement, slot, source, target, link, ...following }: Following<P>, behind: string): string {
  const each = statement.variable('x');
  const parallel = arrow(`${each}:${typeExpression(slot.types)}`, slot.direction);
  const passing = slot.linkFilter
    ? ` WHERE ${linkCondition({ statement, slot, source, target, link, ...following }, each)}`
    : '';
  const all = `COLLECT { MATCH (${source})${parallel}(${target})${passing} RETURN ${each} ORDER BY ${each}.key }`;
  return `WITH ${target}, ${all} AS ${behind} WITH ${target}, ${behind}, ${behind}[0] AS ${link}`;
}

/** The row's own node as its only row, when it passes: a hop to itself, whatever the page. */
function ownPage<P>(following: Following<P>): Piece<P, LinkPage> {
  const { statement, slot, get, source, from, to, above } = following;
  const tests: string[] = [];
  for (const kinds of [tested(from, slot.kinds), tested(from, slot.targets)]) {
    if (kinds) tests.push(kinds.length === 0 ? 'false' : `${source}:${labelExpression(kinds)}`);
  }
  if (slot.filter) {
    const place = { statement, side: 'node' as const, variable: source };
    tests.push(`coalesce(${condition(place, slot.filter, (plan) => get(plan).filter as Filter)}, false)`);
  }
  const own = { variable: source, kinds: to };
  const node = statement.row(own, slot.select ?? NOTHING, (plan) => get(plan).select as Selection, [...above, source]);
  const cursors = hasCursors(slot);
  const values = cursors
    ? slot.order.map(({ of, property }) => (of === 'node' ? compared(of, source, property) : 'null'))
    : [];
  const row = `[${[node.text, ...values].join(', ')}]`;
  return {
    text: tests.length === 0 ? row : `CASE WHEN ${tests.join(' AND ')} THEN ${row} END`,
    decode: (value, plan) => {
      const [found, ...order] = (value ?? []) as readonly unknown[];
      if (!found) return { rows: [], total: slot.total ? 0 : null, hasNext: false, hasPrevious: false };
      const own = node.decode(found, plan);
      const cursor = cursors ? encodeCursor(orderTag(slot.order), [...order.map(orNull), own.id]) : '';
      const link = valuesBySlot(slot.properties, () => null);
      const evidence = valuesBySlot(slot.evidence, () => []);
      const only: LinkRow = { cursor, type: null, node: own, link, evidence };
      return { rows: [only], total: slot.total ? 1 : null, hasNext: false, hasPrevious: false };
    },
  };
}
