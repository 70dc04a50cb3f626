/** A plan's filter as an SQL condition on the tables `n` (node) or `l` (link). */
import type { Comparison, Filter } from '../plan.ts';
import type { Connection, Parameter } from './connection.ts';
import { resolveKeys } from './keys.ts';
import { columnOf, endsOf, type Side, typeIn, typeOf } from './properties.ts';

export interface Condition {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

const ALWAYS: Condition = { sql: 'TRUE', parameters: [] };

const OPERATORS: Readonly<Record<Comparison, string>> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' };

export function condition(connection: Connection, side: Side, filter: Filter | undefined): Condition {
  if (!filter) return ALWAYS;
  if ('and' in filter) return joined(connection, side, filter.and, 'AND', 'TRUE');
  if ('or' in filter) return joined(connection, side, filter.or, 'OR', 'FALSE');
  if ('not' in filter) {
    // A comparison with a missing property is false, not unknown: its negation holds.
    const inner = condition(connection, side, filter.not);
    return { sql: `NOT coalesce((${inner.sql}), FALSE)`, parameters: inner.parameters };
  }
  if ('validOn' in filter) return validOn(side, filter);
  if ('linked' in filter) return linked(connection, filter.linked);
  return comparison(side, filter);
}

function joined(
  connection: Connection,
  side: Side,
  filters: readonly Filter[],
  word: 'AND' | 'OR',
  empty: string,
): Condition {
  const parts = filters.map((filter) => condition(connection, side, filter));
  if (parts.length === 0) return { sql: empty, parameters: [] };
  return {
    sql: parts.map(({ sql }) => `(${sql})`).join(` ${word} `),
    parameters: parts.flatMap(({ parameters }) => parameters),
  };
}

function comparison(side: Side, filter: Extract<Filter, { property: string }>): Condition {
  if (filter.property === 'identifiers') return identifier(filter);
  const value = columnOf(side, filter.property);
  switch (filter.op) {
    case 'missing':
      return { sql: `(${value}) IS ${filter.value ? '' : 'NOT '}NULL`, parameters: [] };
    case 'in':
      return {
        sql: `(${value}) IN (SELECT value FROM json_each(?))`,
        parameters: [JSON.stringify(filter.value)],
      };
    case 'contains':
      return { sql: `instr(lower_case(${value}), ?) > 0`, parameters: [filter.value.toLowerCase()] };
    case 'startsWith':
      return { sql: `instr(lower_case(${value}), ?) = 1`, parameters: [filter.value.toLowerCase()] };
    case 'has':
      return {
        sql: `EXISTS (SELECT 1 FROM json_each(${listOf(side, filter.property)}) i WHERE lower_case(i.value) = ?)`,
        parameters: [filter.value.toLowerCase()],
      };
    default:
      return { sql: `${value} ${OPERATORS[filter.op]} ?`, parameters: [filter.value] };
  }
}

function listOf(side: Side, property: string): string {
  return typeOf(side, property) === 'strings' ? `${side === 'node' ? 'n' : 'l'}.props, '$.${property}'` : "'[]'";
}

function identifier(filter: Extract<Filter, { property: string }>): Condition {
  const values = Array.isArray(filter.value) ? filter.value : [filter.value];
  return {
    sql: 'n.n IN (SELECT a.n FROM alias a WHERE a.merged = 0 AND a.key IN (SELECT value FROM json_each(?)))',
    parameters: [JSON.stringify(values)],
  };
}

function validOn(side: Side, filter: Extract<Filter, { validOn: string }>): Condition {
  const from = columnOf(side, filter.from);
  const until = columnOf(side, filter.until);
  return {
    sql: `(${from} IS NULL OR ${from} <= ?) AND (${until} IS NULL OR ${until} > ?)`,
    parameters: [filter.validOn, filter.validOn],
  };
}

function linked(connection: Connection, filter: Extract<Filter, { linked: unknown }>['linked']): Condition {
  const { near, far } = endsOf(filter.direction);
  const { validOn: day } = filter;
  const valid = day === undefined ? ALWAYS : validOn('link', { validOn: day, from: 'from', until: 'until' });
  const passing = `${typeIn(filter.types)} AND ${valid.sql}`;
  if (!filter.keys) {
    return { sql: `EXISTS (SELECT 1 FROM link l WHERE l.${near} = n.n AND ${passing})`, parameters: valid.parameters };
  }
  const nodes = [...new Set(resolveKeys(connection, filter.keys).values())];
  return {
    sql: `n.n IN (SELECT l.${near} FROM link l WHERE l.${far} IN (SELECT value FROM json_each(?)) AND ${passing})`,
    parameters: [JSON.stringify(nodes), ...valid.parameters],
  };
}
