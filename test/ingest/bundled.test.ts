import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildGraph, SHARED } from '../../scripts/build-data.ts';
import { BUNDLED_GRAPH, loadBundledGraph } from '../../src/ingest/bundled.ts';
import type { GraphRecord } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';

const skip = existsSync(SHARED) ? false : '../shared is not there to rebuild the bundled graph from';

test('the bundled graph is what its sources give', { skip }, async () => {
  sameLines(await buildGraph(SHARED), readFileSync(BUNDLED_GRAPH, 'utf8'));
});

test('the bundled graph holds facts, no sentences of others', () => {
  for (const line of readFileSync(BUNDLED_GRAPH, 'utf8').split('\n').filter(Boolean)) {
    const record = JSON.parse(line) as GraphRecord;
    const proofs = 'link' in record ? record.evidence : Object.values(record.evidence).flat();
    for (const proof of proofs) assert.equal(proof.quote, undefined, line.slice(0, 200));
    if ('node' in record && record.kind !== 'Commitment') assert.equal(record.props['text'], undefined);
  }
});

test('loading it twice changes nothing, and exporting it gives it back', async () => {
  const store = await openStore('sqlite::memory:');
  try {
    const count = await loadBundledGraph(store);
    const { revision, counts } = await store.status();
    assert.equal(counts.nodes + counts.links, count);
    await loadBundledGraph(store);
    assert.equal((await store.status()).revision, revision);
    const lines: string[] = [];
    for await (const record of store.export()) lines.push(JSON.stringify(record));
    sameLines(`${lines.join('\n')}\n`, readFileSync(BUNDLED_GRAPH, 'utf8'));
  } finally {
    await store.close();
  }
});

/** Names the first line that differs: a difference of megabytes helps nobody. */
function sameLines(actual: string, expected: string): void {
  const wanted = expected.split('\n');
  for (const [index, line] of actual.split('\n').entries()) assert.equal(line, wanted[index], `line ${index + 1}`);
  assert.equal(actual.length, expected.length);
}
