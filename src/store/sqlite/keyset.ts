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

/** Rows strictly after, or before, the row that had these values. */
export function beyond(keys: readonly SortKey[], values: readonly CursorValue[], side: 'after' | 'before'): Condition {
  const alternatives: string[] = [];
  const parameters: Parameter[] = [];
  for (const [at, key] of keys.entries()) {
    const further = step(key, values[at] ?? null, side);
    if (!further) continue;
    const equal = keys.slice(0, at).map(({ sql }) => `${sql} IS ?`);
    alternatives.push([...equal, further.sql].join(' AND '));
    parameters.push(...values.slice(0, at), ...further.parameters);
  }
  return { sql: alternatives.map((sql) => `(${sql})`).join(' OR ') || 'FALSE', parameters };
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
export function bound(key: SortKey, value: CursorValue, side: 'after' | 'before'): Condition | null {
  if (value === null) return null;
  const operator = (key.direction === 'asc') === (side === 'after') ? '>=' : '<=';
  return { sql: `${key.sql} ${operator} ?`, parameters: [value] };
}
