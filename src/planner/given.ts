/**
 * What a gateway sends with a reference besides its key: values of other subgraphs' fields (`@external`), for
 * the fields here that cannot do without them (`@requires`).
 */
import type { KeyedRow } from './loader.ts';

export type Given = Readonly<Record<string, unknown>>;

const GIVEN = Symbol('given');
const NOTHING_GIVEN: Given = {};

/** A row of its own for each reference: two of them may be to one node, and be given different values. */
export function withGiven(row: KeyedRow, reference: Given): KeyedRow {
  return row && Object.assign({ ...row }, { [GIVEN]: reference });
}

export function givenWith(row: object): Given {
  return (row as { readonly [GIVEN]?: Given })[GIVEN] ?? NOTHING_GIVEN;
}
