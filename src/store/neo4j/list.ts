/**
 * A page of all nodes of some kinds. Rows that lack the first order's value come last and stand in no
 * index: the page is read in two phases, and the second only where the first did not fill the page.
 */
import { type CursorValue, decodeCursor, orderTag } from '../cursor.ts';
import { pageWindow } from '../page.ts';
import type { Filter, ListStart } from '../plan.ts';
import { beyond, orderBy, type SortKey } from './keyset.ts';
import { labelExpression } from './layout.ts';
import { compared } from './properties.ts';
import { nodesPassing } from './start.ts';
import type { Get, Statement } from './statement.ts';

interface Listing<P> {
  readonly statement: Statement<P>;
  readonly node: string;
  readonly start: ListStart;
  readonly get: Get<P, ListStart>;
  readonly keys: readonly SortKey[];
  readonly limit: string;
}

/** Clauses that bind `found`, the nodes of the page and one more, and the expressions of their order's values. */
export function listRows<P>(
  statement: Statement<P>,
  node: string,
  start: ListStart,
  get: Get<P, ListStart>,
): { readonly text: string; readonly values: readonly string[] } {
  const keys = sortKeys(node, start);
  const limit = statement.count((plan) => pageWindow(get(plan).page).size + 1);
  const listing: Listing<P> = { statement, node, start, get, keys, limit };
  const values = keys.slice(0, -1).map(({ text }) => text);
  const { backward } = pageWindow(start.page);
  const phases = start.order.length === 0 ? [null] : backward ? [false, true] : [true, false];
  const texts = phases.flatMap((present) => phase(listing, present) ?? []);
  const [first, second] = texts;
  if (!first || start.kinds.length === 0) return { text: 'WITH [] AS found', values };
  const one = `CALL () { ${first} RETURN collect(${node}) AS f0 }`;
  if (!second) return { text: `${one} WITH f0 AS found`, values };
  // A WHERE on the size alone would be tested on each node after all had been read.
  const more = `UNWIND CASE WHEN size(f0) < ${limit} THEN [true] ELSE [] END AS more`;
  const two = `CALL (f0) { ${more} ${second} RETURN collect(${node}) AS f1 }`;
  return { text: `${one} ${two} WITH (f0 + f1)[..${limit}] AS found`, values };
}

function sortKeys(node: string, { order }: ListStart): readonly SortKey[] {
  const last = order[0]?.direction ?? 'asc';
  return [
    ...order.map(({ property, direction }) => ({ text: compared('node', node, property), direction, nullable: true })),
    { text: `${node}.id`, direction: last, nullable: false },
  ];
}

/**
 * The rows that have the first order's value (`present`), lack it, or all; null when no row can be there. Each label
 * has indexes of its own: of several the first rows of each are taken together.
 */
function phase<P>(listing: Listing<P>, present: boolean | null): string | null {
  const labels = labelExpression(listing.start.kinds).split('|');
  const arms = labels.map((label) => labelPhase(listing, present, label));
  const [only] = arms;
  if (only === null || arms.length === 1) return only ?? null;
  const { node, limit } = listing;
  const all = arms.map((arm) => `${arm} RETURN ${node}`).join(' UNION ALL ');
  return `CALL () { ${all} } WITH ${node} ORDER BY ${phaseOrder(listing, present)} LIMIT ${limit}`;
}

function labelPhase<P>(listing: Listing<P>, present: boolean | null, label: string): string | null {
  const { statement, node, start, get, keys, limit } = listing;
  const tests: string[] = present === null ? [`${node}.id IS NOT NULL`] : [];
  const first = keys[0]?.text;
  if (present !== null) tests.push(`${first} IS ${present ? 'NOT ' : ''}NULL`);
  for (const side of ['after', 'before'] as const) {
    if (start.page[side] === undefined) continue;
    const test = cursorTest(listing, present, side);
    if (test === null) return null;
    tests.push(...test);
  }
  const filter = start.filter ? { of: start.filter, get: (plan: P) => get(plan).filter as Filter } : null;
  const match = nodesPassing(statement, node, label, tests, filter);
  return `${match} WITH ${node} ORDER BY ${phaseOrder(listing, present)} LIMIT ${limit}`;
}

function phaseOrder<P>({ start, keys }: Listing<P>, present: boolean | null): string {
  const fixed = keys.map((key, at) => (at === 0 && present ? { ...key, nullable: false } : key));
  return orderBy(present === false ? fixed.slice(1) : fixed, pageWindow(start.page).backward);
}

function cursorTest<P>(
  { statement, start, get, keys }: Listing<P>,
  present: boolean | null,
  side: 'after' | 'before',
): readonly string[] | null {
  const tag = orderTag(start.order);
  const valuesOf = (of: ListStart) => decodeCursor(tag, of.page[side] ?? '', keys.length);
  const values = valuesOf(start);
  const rest = (skipped: number) => {
    const get2 = (plan: P): readonly CursorValue[] => valuesOf(get(plan)).slice(skipped);
    return beyond(statement, keys.slice(skipped), values.slice(skipped), get2, side);
  };
  if (present === null) return [rest(0)];
  const atNull = values[0] === null;
  if (present === false) return atNull ? [rest(1)] : side === 'after' ? [] : null;
  if (atNull) return side === 'after' ? null : [];
  // Written so, and not as alternatives, Neo4j seeks the index once and reads it in order.
  const first = keys[0] as SortKey;
  const value = statement.value((plan) => valuesOf(get(plan))[0]);
  const operator = (first.direction === 'asc') === (side === 'after') ? '>=' : '<=';
  return [`${first.text} ${operator} ${value}`, `NOT (${first.text} = ${value} AND NOT coalesce(${rest(1)}, false))`];
}
