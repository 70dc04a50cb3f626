/** `node bench/graph/write.ts --nodes 100000 > graph.jsonl`: a generated graph as `kamergraaf import` reads it. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { recordLine } from '../../src/store/records.ts';
import { graphOf, SEED } from './generate.ts';

const { values } = parseArgs({
  options: { nodes: { type: 'string', default: '10000' }, seed: { type: 'string', default: String(SEED) } },
});

function* chunks(): Generator<string> {
  let chunk = '';
  for (const record of graphOf(Number(values.nodes), Number(values.seed))) {
    chunk += `${recordLine(record)}\n`;
    if (chunk.length < 65_536) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

await pipeline(Readable.from(chunks()), process.stdout);
