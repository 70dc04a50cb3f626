/** An export's record as a line of text: keys in a fixed order, so that equal graphs make equal files. */
import type { GraphRecord } from '../store/graph-store.ts';
import { sortKeys } from '../store/json.ts';

const ORDER = ['node', 'kind', 'link', 'from', 'to', 'props', 'identifiers', 'merged', 'evidence'];

/** JSON and a line feed: the record's own keys in the order of the contract, those within by code unit. */
export function recordLine(record: GraphRecord): string {
  const fields: Readonly<Record<string, unknown>> = { ...record };
  const entries = ORDER.filter((key) => fields[key] !== undefined).map((key) => [key, sortKeys(fields[key])]);
  return `${JSON.stringify(Object.fromEntries(entries))}\n`;
}
