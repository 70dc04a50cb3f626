/** Order and keyset conditions over several keys, each of which may be missing from a row. */
import type { CursorValue } from '../cursor.ts';
import type { Parameter } from './connection.ts';
import type { Condition } from './filter.ts';

export interface SortKey {
  readonly sql: string;
  readonly direction: 'asc' | 'desc';
  /** Rows may lack it: they come last. */
  readonly nullable: boolean;
}

export function orderBy(keys: readonly SortKey[], backward: boolean): string {
  return keys
    .map(({ sql, direction, nullable }) => {
      const down = (direction === 'desc') !== backward;
      // SQLite takes NULL for the smallest value, which is where a descending order wants it.
      const nulls = nullable && direction === 'asc' ? ` NULLS ${backward ? 'FIRST' : 'LAST'}` : '';
      return `${sql}${down ? ' DESC' : ''}${nulls}`;
    })
    .join(', ');
}

/** Where a page begins and ends: the values of rows that it does not hold. */
export interface Cursors {
  readonly after?: readonly CursorValue[];
  readonly before?: readonly CursorValue[];
}

/** A part of a page that is one range of an index. */
export interface Phase {
  readonly keys: readonly SortKey[];
  readonly conditions: readonly Condition[];
}

/**
 * The parts of a page, in the order in which they are read: without a cursor one, past a cursor those that have
 * the first key's value and those that lack it, unless none can be there.
 */
export function phases(keys: readonly SortKey[], cursors: Cursors, backward: boolean): readonly Phase[] {
  const sides = (['after', 'before'] as const).flatMap((side) => {
    const values = cursors[side];
    return values ? [{ side, values }] : [];
  });
  const [first, ...rest] = keys;
  if (!first?.nullable || sides.length === 0) {
    return [{ keys, conditions: sides.flatMap(({ side, values }) => beyond(keys, values, side)) }];
  }
  const apart = [{ ...first, nullable: false }, ...rest];
  const present: Phase = {
    keys: apart,
    conditions: [
      { sql: `${first.sql} IS NOT NULL`, parameters: [] },
      ...sides.flatMap(({ side, values }) => (values[0] === null ? [] : beyond(apart, values, side))),
    ],
  };
  const missing: Phase = {
    keys: rest,
    conditions: [
      { sql: `${first.sql} IS NULL`, parameters: [] },
      ...sides.flatMap(({ side, values }) => (values[0] === null ? beyond(rest, values.slice(1), side) : [])),
    ],
  };
  const some = [
    ...(sides.some(({ side, values }) => side === 'after' && values[0] === null) ? [] : [present]),
    ...(sides.some(({ side, values }) => side === 'before' && values[0] !== null) ? [] : [missing]),
  ];
  return backward ? some.toReversed() : some;
}

/** Rows strictly after, or before, the row that had these values. */
function beyond(
  keys: readonly SortKey[],
  values: readonly CursorValue[],
  side: 'after' | 'before',
): readonly Condition[] {
  const alternatives: string[] = [];
  const parameters: Parameter[] = [];
  for (const [at, key] of keys.entries()) {
    const further = step(key, values[at] ?? null, side);
    if (!further) continue;
    const equal = keys.slice(0, at).map(({ sql }) => `${sql} IS ?`);
    alternatives.push([...equal, further.sql].join(' AND '));
    parameters.push(...values.slice(0, at), ...further.parameters);
  }
  const further = { sql: alternatives.map((sql) => `(${sql})`).join(' OR ') || 'FALSE', parameters };
  const [first] = keys;
  const [value = null] = values;
  return first && !first.nullable && value !== null ? [further, bound(first, value, side)] : [further];
}

function step({ sql, direction, nullable }: SortKey, value: CursorValue, side: 'after' | 'before'): Condition | null {
  if (value === null) return side === 'after' ? null : { sql: `${sql} IS NOT NULL`, parameters: [] };
  const operator = (direction === 'asc') === (side === 'after') ? '>' : '<';
  const compared = `${sql} ${operator} ?`;
  return { sql: nullable && side === 'after' ? `(${compared} OR ${sql} IS NULL)` : compared, parameters: [value] };
}

/**
 * A bound on the first key alone, which is redundant: SQLite seeks an index by it, and not by the
 * alternatives of `beyond`.
 */
function bound({ sql, direction }: SortKey, value: CursorValue, side: 'after' | 'before'): Condition {
  const operator = (direction === 'asc') === (side === 'after') ? '>=' : '<=';
  return { sql: `${sql} ${operator} ?`, parameters: [value] };
}
