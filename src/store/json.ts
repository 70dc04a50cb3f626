/** JSON that is the same text for the same value: object keys sorted by code unit, absent values left out. */
export function stableJson(value: unknown): string {
  return JSON.stringify(sortKeys(value));
}

/** The same value with the keys of all its objects sorted; the value itself where they are. */
export function sortKeys(value: unknown): unknown {
  return isSorted(value) ? value : sorted(value);
}

function isSorted(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.every(isSorted);
  let before = '';
  for (const [key, item] of Object.entries(value)) {
    if (key < before || item === undefined || !isSorted(item)) return false;
    before = key;
  }
  return true;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => byCodeUnit(a, b)).map(([key, item]) => [key, sorted(item)]));
}

/** The order of ids and keys in both engines; never the locale's. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether two values have the same stable JSON. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, at) => same(item, b[at]));
  }
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  for (const key in left) if (!same(left[key], right[key])) return false;
  for (const key in right) if (right[key] !== undefined && left[key] === undefined) return false;
  return true;
}
