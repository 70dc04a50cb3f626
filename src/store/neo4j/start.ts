/**
 * Where Neo4j begins to look for nodes that pass a filter: at a label or, where the filter names nodes that they
 * must be linked with, at those, so that no node is looked at that is not linked with them.
 */
import type { Filter } from '../plan.ts';
import { arrow, condition, linkedOn } from './filter.ts';
import { nodesByKey } from './keys.ts';
import { typeExpression } from './layout.ts';
import type { Get, Statement } from './statement.ts';

type Linked = Extract<Filter, { linked: unknown }>;

/** Clauses that bind `node` to each node with the label that passes the filter and the tests, once. */
export function nodesPassing<P>(
  statement: Statement<P>,
  node: string,
  label: string,
  tests: readonly string[],
  filter: { readonly of: Filter; readonly get: Get<P, Filter> } | null,
): string {
  const parts = filter ? partsOf(filter.of, filter.get) : [];
  const start = parts.findIndex(({ of }) => isLinked(of) && of.linked.keys !== undefined);
  const place = { statement, side: 'node' as const, variable: node };
  const rest = parts.flatMap(({ of, get }, at) => (at === start ? [] : [condition(place, of, get)]));
  const all = [...tests, ...rest];
  const where = all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`;
  const found = parts[start];
  if (!found) return `MATCH (${node}:${label})${where}`;
  return `${linkedNodes(statement, node, label, found)} WITH DISTINCT ${node}${where}`;
}

interface Part<P> {
  readonly of: Filter;
  readonly get: Get<P, Filter>;
}

/** What must all be so. */
function partsOf<P>(filter: Filter, get: Get<P, Filter>): readonly Part<P>[] {
  if (!('and' in filter)) return [{ of: filter, get }];
  return filter.and.flatMap((part, at) => partsOf(part, (plan) => (get(plan) as typeof filter).and[at] as Filter));
}

function isLinked(filter: Filter): filter is Linked {
  return 'linked' in filter;
}

function linkedNodes<P>(statement: Statement<P>, node: string, label: string, { of, get }: Part<P>): string {
  const { linked } = of as Linked;
  const linkedIn = (plan: P) => (get(plan) as Linked).linked;
  const [other, link] = [statement.variable('x'), statement.variable('y')];
  const keys = statement.value((plan) => [...new Set(linkedIn(plan).keys)]);
  const pattern = `(${node}:${label})${arrow(`${link}:${typeExpression(linked.types)}`, linked.direction)}(${other})`;
  const on = linkedOn(statement, link, linked, linkedIn);
  return `${nodesByKey(keys, other)} WHERE ${other} IS NOT NULL MATCH ${pattern}${on && ` WHERE ${on}`}`;
}
