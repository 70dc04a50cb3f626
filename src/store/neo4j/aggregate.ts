/** Counts nodes by a property's value or by the node at the other end of a link. */
import type { AggregateQuery, Bucket } from '../graph-store.ts';
import { byCodeUnit } from '../json.ts';
import type { Filter } from '../plan.ts';
import { arrow, condition, kindTest } from './filter.ts';
import { typeExpression } from './layout.ts';
import { shown, typeOf } from './properties.ts';
import { newStatement } from './row.ts';
import type { Compiled } from './statement.ts';

type By = AggregateQuery['by'];

export function compileAggregate(query: AggregateQuery): Compiled<AggregateQuery, readonly Bucket[]> {
  const statement = newStatement<AggregateQuery>();
  const node = statement.variable('n');
  const place = { statement, side: 'node' as const, variable: node };
  const tests = [kindTest(node, query.kinds)];
  if (query.filter) tests.push(condition(place, query.filter, (plan) => plan.filter as Filter));
  const { clause, key } = groupOf(node, query.by);
  return {
    text: `MATCH (${node}:Node) WHERE ${tests.join(' AND ')}${clause} RETURN ${key} AS key, count(DISTINCT ${node}) AS nodes`,
    parameters: (plan) => statement.parameters(plan),
    decode: (rows) =>
      rows
        .map(([value, count]) => ({ key: (value ?? null) as Bucket['key'], count: Number(count) }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => compareKeys(a.key, b.key)),
  };
}

function groupOf(node: string, by: By): { readonly clause: string; readonly key: string } {
  if (!by) return { clause: '', key: 'null' };
  if ('property' in by) {
    const value = shown('node', node, by.property);
    if (typeOf('node', by.property) !== 'strings') return { clause: '', key: value };
    // A list counts under each of its items; an empty one, like a missing one, under null.
    return { clause: ` UNWIND CASE WHEN size(${value}) > 0 THEN ${value} ELSE [null] END AS item`, key: 'item' };
  }
  const pattern = `(${node})${arrow(typeExpression(by.types), by.direction)}(other:Node)`;
  return { clause: ` OPTIONAL MATCH ${pattern}`, key: 'other.id' };
}

/** Null, then false and true, then numbers, then texts. */
function compareKeys(a: Bucket['key'], b: Bucket['key']): number {
  const rank = (key: Bucket['key']) => ['object', 'boolean', 'number', 'string'].indexOf(typeof key);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return typeof a === 'string' && typeof b === 'string' ? byCodeUnit(a, b) : Number(a) - Number(b);
}
