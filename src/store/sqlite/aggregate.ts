/** Counts nodes by a property's value or by the node at the other end of a link. */
import type { AggregateQuery, Bucket } from '../graph-store.ts';
import { byCodeUnit } from '../json.ts';
import { inTime } from './connection.ts';
import { condition } from './filter.ts';
import { endsOf, nodesOf, typeIn, typeOf } from './properties.ts';
import type { Reading } from './reading.ts';

export function aggregate(reading: Reading, query: AggregateQuery): readonly Bucket[] {
  reading.check();
  const filter = condition(reading.connection, 'node', query.filter);
  const { join, key, boolean } = groupOf(query.by);
  const rows = reading.connection.all(
    `SELECT ${key}, count(DISTINCT n.n) FROM ${nodesOf(query.kinds)} n ${join} WHERE ${inTime('n.n')} AND (${filter.sql}) GROUP BY 1`,
    filter.parameters,
  );
  const buckets = rows.map(([value, count]) => ({
    key: value === null ? null : boolean ? Boolean(value) : (value as string | number),
    count: Number(count),
  }));
  return buckets.sort((a, b) => compareKeys(a.key, b.key));
}

interface Group {
  readonly join: string;
  readonly key: string;
  readonly boolean: boolean;
}

function groupOf(by: AggregateQuery['by']): Group {
  if (!by) return { join: '', key: 'NULL', boolean: false };
  if ('property' in by) {
    const type = typeOf('node', by.property);
    // A list counts under each of its items.
    if (type === 'strings') {
      return { join: `LEFT JOIN json_each(n.props, '$.${by.property}') v`, key: 'v.value', boolean: false };
    }
    return { join: '', key: `n.props ->> '$.${by.property}'`, boolean: type === 'boolean' };
  }
  const { near, far } = endsOf(by.direction);
  return {
    join: `LEFT JOIN link l ON l.${near} = n.n AND ${typeIn(by.types)} LEFT JOIN node o ON o.n = l.${far}`,
    key: 'o.id',
    boolean: false,
  };
}

/** Null, then false and true, then numbers, then texts. */
function compareKeys(a: Bucket['key'], b: Bucket['key']): number {
  const rank = (key: Bucket['key']) => ['object', 'boolean', 'number', 'string'].indexOf(typeof key);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return typeof a === 'string' && typeof b === 'string' ? byCodeUnit(a, b) : Number(a) - Number(b);
}
