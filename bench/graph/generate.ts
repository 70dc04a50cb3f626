/**
 * A graph like that of the Dutch parliament in form and in the spread of its links, of invented things: a few
 * programmes with thousands of letters, a long tail of motions. The same size and seed give the same records.
 */
import type { GraphRecord } from '../../src/store/graph-store.ts';
import { censusOf } from './census.ts';
import { countLinks, countNodes } from './counts.ts';
import { governmentLinks, governmentNodes } from './government.ts';
import { Names } from './names.ts';
import { parliamentLinks, parliamentNodes } from './parliament.ts';
import { societyLinks, societyNodes } from './society.ts';

export const SEED = 1848;

/** Nodes, then links, one at a time: no more is held than the record in hand. */
export function* graphOf(nodes: number, seed = SEED): Generator<GraphRecord> {
  const census = censusOf(nodes);
  const names = new Names(census, seed);
  yield* societyNodes(census);
  yield* parliamentNodes(names, seed);
  yield* governmentNodes(names, seed);
  yield* countNodes(census, seed);
  yield* societyLinks(census, seed);
  yield* parliamentLinks(names, seed);
  yield* governmentLinks(names, seed);
  yield* countLinks(census, seed);
}
