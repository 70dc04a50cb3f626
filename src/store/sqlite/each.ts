/**
 * Statements that answer for a list of values at once, in `s.value`, and say by `s.key` for which of them a row is:
 * to run a statement takes SQLite and node:sqlite longer than to read what most nodes have.
 */
export const EACH = 'json_each(?) s';

/** The rows for each of `count` values, in order. */
export function byPosition<T>(rows: readonly T[], count: number, positionOf: (row: T) => number): readonly T[][] {
  const found: T[][] = Array.from({ length: count }, () => []);
  for (const row of rows) found[positionOf(row)]?.push(row);
  return found;
}
