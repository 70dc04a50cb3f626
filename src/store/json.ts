/** JSON that is the same text for the same value: object keys sorted by code unit, absent values left out. */
export function stableJson(value: unknown): string {
  return JSON.stringify(sortKeys(value));
}

/** The same value with the keys of all its objects sorted. */
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => byCodeUnit(a, b)).map(([key, item]) => [key, sortKeys(item)]));
}

/** The order of ids and keys in both engines; never the locale's. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
