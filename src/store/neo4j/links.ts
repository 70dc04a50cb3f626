/** The links of one node, as rows of a page: one subquery that holds order and limit. */
import { alwaysAmong, type LinkType, mayBeParallel } from '../../model/link.ts';
import { type CursorValue, decodeCursor, encodeCursor, orderTag } from '../cursor.ts';
import { cutPage, pageWindow } from '../page.ts';
import { type Filter, type LinkSlot, NOTHING, type Page, type Selection } from '../plan.ts';
import type { EvidenceRow, LinkPage, LinkRow, SlotValue } from '../rows.ts';
import { linkEvidence } from './evidence.ts';
import { arrow, condition } from './filter.ts';
import { beyond, orderBy, type SortKey } from './keyset.ts';
import { labelExpression, typeExpression } from './layout.ts';
import { compared, shown } from './properties.ts';
import type { Get, Piece, Statement } from './statement.ts';

/** What the parts of one page's subquery share. */
interface Following<P> {
  readonly statement: Statement<P>;
  readonly slot: LinkSlot;
  readonly get: Get<P, LinkSlot>;
  readonly source: string;
  readonly target: string;
  readonly link: string;
  readonly above: readonly string[];
  /** Several links may stand behind one row. */
  readonly grouped: boolean;
}

export function linkPage<P>(
  statement: Statement<P>,
  source: string,
  slot: LinkSlot,
  get: Get<P, LinkSlot>,
  above: readonly string[],
): Piece<P, LinkPage> {
  const following: Following<P> = {
    statement,
    slot,
    get,
    source,
    target: slot.types.length === 0 ? source : statement.variable('n'),
    link: statement.variable('r'),
    above,
    grouped: slot.rows === 'target' && mayBeParallel(slot.types),
  };
  return slot.types.length === 0 ? ownPage(following) : followedPage(following);
}

function followedPage<P>(following: Following<P>): Piece<P, LinkPage> {
  const { statement, slot, get, target } = following;
  const match = `MATCH ${pattern(following)}${where(conditions(following))}`;
  const { backward } = pageWindow(slot.page ?? { first: 0 });
  const limit = slot.page ? ` LIMIT ${statement.count((plan) => pageWindow(pageOf(get(plan))).size + 1)}` : '';
  const order = `ORDER BY ${orderBy(sortKeys(following), backward)}${limit}`;
  const row = linkRow(following, order);
  const rows = `COLLECT { ${match} ${row.gather} ${order} RETURN ${row.text} }`;
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
  const free = !slot.targets || alwaysAmong(slot.types, slot.direction, slot.targets);
  const label = slot.targets && !free ? `:${labelExpression(slot.targets)}` : '';
  return `(${source})${arrow(`${link}:${typeExpression(slot.types)}`, slot.direction)}(${target}${label})`;
}

/** Of every link that passes, whatever the page. */
function conditions<P>(following: Following<P>): readonly string[] {
  const { statement, slot, get, source, target, link } = following;
  const all: string[] = [];
  if (slot.kinds) all.push(`${source}:${labelExpression(slot.kinds)}`);
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

/** `gather` leads from the matched links to one line a row, past the cursor, before order and limit. */
function linkRow<P>(following: Following<P>, order: string): Piece<P, LinkRow> & { readonly gather: string } {
  const { statement, slot, get, source, target, link, above, grouped } = following;
  const trail = [...above, source];
  const links = grouped ? statement.variable('s') : null;
  const node = statement.row(target, slot.select ?? NOTHING, (plan) => get(plan).select as Selection, trail);
  const proven = links ? keysOf(statement, links) : { key: `${link}.key` };
  const proofs = slot.evidence.map((item, at) =>
    linkEvidence(statement, proven, item, (plan) => get(plan).evidence[at] as typeof item, trail),
  );
  const values = orderValues(slot, target, link);
  const properties = slot.properties.map(({ property }) => shown('link', link, property));
  const [only] = slot.types;
  const parts = [
    node.text,
    slot.types.length === 1 ? null : `type(${link})`,
    slot.rows === 'link' ? `${link}.key` : null,
    ...values,
    ...properties,
    ...proofs.map(({ text }) => text),
  ];
  return {
    gather: gather(following, links, order),
    text: `[${parts.map((part) => part ?? 'null').join(', ')}]`,
    decode: (value, plan) => {
      const [row, type, key, ...rest] = value as readonly unknown[];
      const found = node.decode(row, plan);
      const orderedBy = rest.slice(0, values.length).map((item) => (item ?? null) as CursorValue);
      const props = rest.slice(values.length, values.length + properties.length);
      const evidence = rest.slice(values.length + properties.length);
      const ids = slot.rows === 'link' ? [found.id, key as string] : [found.id];
      return {
        cursor: encodeCursor(orderTag(slot.order), [...orderedBy, ...ids]),
        type: (type ?? only ?? null) as LinkType | null,
        node: found,
        link: Object.fromEntries(slot.properties.map((item, at) => [item.slot, (props[at] ?? null) as SlotValue])),
        evidence: decodeProofs(slot, proofs, evidence, plan),
      };
    },
  };
}

function keysOf<P>(statement: Statement<P>, links: string): { readonly keys: string } {
  const each = statement.variable('x');
  return { keys: `[${each} IN ${links} | ${each}.key]` };
}

function decodeProofs<P>(
  slot: LinkSlot,
  proofs: readonly Piece<P, readonly EvidenceRow[]>[],
  values: readonly unknown[],
  plan: P,
): LinkRow['evidence'] {
  return Object.fromEntries(slot.evidence.map((item, at) => [item.slot, proofs[at]?.decode(values[at], plan) ?? []]));
}

/** Parallel links become one row, which shows the properties of the one with the smallest key. */
function gather<P>(following: Following<P>, links: string | null, order: string): string {
  const { statement, slot, source, target, link } = following;
  const beyondCursor = where(cursorConditions(following));
  if (!links)
    return beyondCursor ? `WITH ${target}, ${link}${beyondCursor} WITH ${target}, ${link}` : `WITH ${target}, ${link}`;
  const each = statement.variable('x');
  const parallel = arrow(`${each}:${typeExpression(slot.types)}`, slot.direction);
  const passing = slot.linkFilter ? ` WHERE ${linkCondition(following, each)}` : '';
  const all = `COLLECT { MATCH (${source})${parallel}(${target})${passing} RETURN ${each} ORDER BY ${each}.key }`;
  const kept = `${target}, ${links}, ${links}[0] AS ${link}`;
  // Where the nodes alone make the order, the links of the page's are enough.
  if (slot.page && slot.order.every(({ of }) => of === 'node')) {
    return `WITH DISTINCT ${target}${beyondCursor} WITH ${target} ${order} WITH ${target}, ${all} AS ${links} WITH ${kept}`;
  }
  const line = `WITH DISTINCT ${target} WITH ${target}, ${all} AS ${links} WITH ${kept}${beyondCursor}`;
  return `${line} WITH ${target}, ${links}, ${link}`;
}

/** The row's own node as its only row, when it passes: a hop to itself, whatever the page. */
function ownPage<P>(following: Following<P>): Piece<P, LinkPage> {
  const { statement, slot, get, source, above } = following;
  const tests: string[] = [];
  for (const kinds of [slot.kinds, slot.targets]) {
    if (kinds) tests.push(kinds.length === 0 ? 'false' : `${source}:${labelExpression(kinds)}`);
  }
  if (slot.filter) {
    const place = { statement, side: 'node' as const, variable: source };
    tests.push(`coalesce(${condition(place, slot.filter, (plan) => get(plan).filter as Filter)}, false)`);
  }
  const node = statement.row(source, slot.select ?? NOTHING, (plan) => get(plan).select as Selection, [
    ...above,
    source,
  ]);
  const values = slot.order.map(({ of, property }) => (of === 'node' ? compared(of, source, property) : 'null'));
  const row = `[${[node.text, ...values].join(', ')}]`;
  return {
    text: tests.length === 0 ? row : `CASE WHEN ${tests.join(' AND ')} THEN ${row} END`,
    decode: (value, plan) => {
      const [found, ...order] = (value ?? []) as readonly unknown[];
      if (!found) return { rows: [], total: slot.total ? 0 : null, hasNext: false, hasPrevious: false };
      const own = node.decode(found, plan);
      const cursor = encodeCursor(orderTag(slot.order), [
        ...order.map((item) => (item ?? null) as CursorValue),
        own.id,
      ]);
      const link = Object.fromEntries(slot.properties.map((item) => [item.slot, null]));
      const evidence = Object.fromEntries(slot.evidence.map((item) => [item.slot, []]));
      const only: LinkRow = { cursor, type: null, node: own, link, evidence };
      return { rows: [only], total: slot.total ? 1 : null, hasNext: false, hasPrevious: false };
    },
  };
}
