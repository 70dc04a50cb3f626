/** The graph that comes with the program: facts with their sources, no sentences of others. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { GraphRecord, GraphStore } from '../store/graph-store.ts';

export const BUNDLED_GRAPH = new URL('../../data/graph.jsonl', import.meta.url);

const BATCH = 2000;

/** Adds the bundled records to a store; gives their number. A second run changes nothing. */
export async function loadBundledGraph(store: GraphStore, file: URL | string = BUNDLED_GRAPH): Promise<number> {
  let count = 0;
  let batch: GraphRecord[] = [];
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line === '') continue;
    batch.push(JSON.parse(line) as GraphRecord);
    count += 1;
    if (batch.length === BATCH) {
      await store.apply({ records: batch });
      batch = [];
    }
  }
  if (batch.length > 0) await store.apply({ records: batch });
  return count;
}
