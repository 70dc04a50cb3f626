/** Order and keyset conditions over several keys, each of which may be missing from a row. */
import type { CursorValue } from '../cursor.ts';
import type { Get, Statement } from './statement.ts';

export interface SortKey {
  readonly text: string;
  readonly direction: 'asc' | 'desc';
  /** Rows may lack it: they come last. */
  readonly nullable: boolean;
}

export function orderBy(keys: readonly SortKey[], backward: boolean): string {
  return keys
    .map(({ text, direction, nullable }) => {
      const down = (direction === 'desc') !== backward;
      // Cypher takes null for the largest value, which is where an ascending order wants it.
      const nulls = nullable && direction === 'desc' ? `${text} IS NULL${backward ? ' DESC' : ''}, ` : '';
      return `${nulls}${text}${down ? ' DESC' : ''}`;
    })
    .join(', ');
}

/** Rows strictly after, or before, the row that had these values; `values` are one plan's, `get` any plan's. */
export function beyond<P>(
  statement: Statement<P>,
  keys: readonly SortKey[],
  values: readonly CursorValue[],
  get: Get<P, readonly CursorValue[]>,
  side: 'after' | 'before',
): string {
  const names = values.map((value, at) => (value === null ? null : statement.value((plan) => get(plan)[at])));
  const equal = keys.map(({ text }, at) => (names[at] == null ? `${text} IS NULL` : `${text} = ${names[at]}`));
  const alternatives = keys.flatMap((key, at) => {
    const further = step(key, names[at] ?? null, side);
    return further === null ? [] : [[...equal.slice(0, at), further].join(' AND ')];
  });
  return alternatives.length === 0 ? 'false' : `(${alternatives.map((text) => `(${text})`).join(' OR ')})`;
}

function step({ text, direction, nullable }: SortKey, name: string | null, side: 'after' | 'before'): string | null {
  if (name === null) return side === 'after' ? null : `${text} IS NOT NULL`;
  const compared = `${text} ${(direction === 'asc') === (side === 'after') ? '>' : '<'} ${name}`;
  return nullable && side === 'after' ? `(${compared} OR ${text} IS NULL)` : compared;
}
