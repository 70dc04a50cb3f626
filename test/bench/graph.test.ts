import assert from 'node:assert/strict';
import { test } from 'node:test';
import { censusOf } from '../../bench/graph/census.ts';
import { graphOf } from '../../bench/graph/generate.ts';
import { openStore } from '../../src/store/open.ts';
import { recordLine } from '../../src/store/records.ts';

const NODES = 2500;
const linesOf = (seed?: number) => [...graphOf(NODES, seed)].map(recordLine);

test('the same seed gives the same graph, another seed another', () => {
  const lines = linesOf(7);
  assert.deepEqual(linesOf(7), lines);
  assert.notDeepEqual(linesOf(8), lines);
});

test('a store takes it whole, and exports what went in', async () => {
  const records = [...graphOf(NODES)];
  const store = await openStore('sqlite::memory:');
  await store.apply({ records });
  const exported: string[] = [];
  for await (const record of store.export()) exported.push(recordLine(record));
  await store.close();
  assert.deepEqual(exported.sort(), records.map(recordLine).sort());
});

test('nodes come before links, about as many as asked for', () => {
  const isNode = [...graphOf(NODES)].map((record) => 'node' in record);
  const nodes = isNode.indexOf(false);
  assert.equal(isNode.lastIndexOf(true), nodes - 1);
  assert.ok(Math.abs(nodes - NODES) / NODES < 0.1, `${nodes} nodes`);
});

test('a few programmes have most letters, and the hub as many as the census says', () => {
  const letters = new Map<string, number>();
  for (const record of graphOf(10_000)) {
    if ('link' in record && record.link === 'ABOUT' && record.from.startsWith('letter:')) {
      letters.set(record.to, (letters.get(record.to) ?? 0) + 1);
    }
  }
  const { hubLetters, thousandLetters, programmes } = censusOf(10_000);
  const counts = [...letters.values()].sort((a, b) => b - a);
  assert.ok(counts.includes(hubLetters) && counts.includes(thousandLetters));
  assert.ok((counts[0] ?? 0) > 5 * (counts[Math.floor(programmes / 2)] ?? 0));
});

test('a size that holds no graph is named', () => {
  assert.throws(() => censusOf(10), /a graph of 10 nodes; it has 2000 or more/);
});
