/**
 * A graph like that of the Dutch parliament in form and in the spread of its links, of invented things: a few
 * programmes with thousands of letters, a long tail of motions. The same size and seed give the same records.
 */
import type { GraphRecord } from '../../src/store/graph-store.ts';
import { recordLine } from '../../src/store/records.ts';
import { censusOf } from './census.ts';
import { countLinks, countNodes } from './counts.ts';
import { governmentLinks, governmentNodes } from './government.ts';
import { Names } from './names.ts';
import { parliamentLinks, parliamentNodes } from './parliament.ts';
import { societyLinks, societyNodes } from './society.ts';

/** Goes up with every change of what is made: graphs kept from before are then made anew. */
export const GRAPH_VERSION = 1;
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

/** As a file of `kamergraaf export`, by some 64 kilobytes: a line at a time costs more than making it. */
export function* graphLines(nodes: number, seed = SEED): Generator<string> {
  let chunk = '';
  for (const record of graphOf(nodes, seed)) {
    chunk += `${recordLine(record)}\n`;
    if (chunk.length < 65_536) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}
