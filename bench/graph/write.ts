/** `node bench/graph/write.ts --nodes 100000 > graph.jsonl`: a generated graph as `kamergraaf import` reads it. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { graphLines, SEED } from './generate.ts';

const { values } = parseArgs({
  options: { nodes: { type: 'string', default: '10000' }, seed: { type: 'string', default: String(SEED) } },
});

await pipeline(Readable.from(graphLines(Number(values.nodes), Number(values.seed))), process.stdout);
