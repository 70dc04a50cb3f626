/** A short run of `npm run fuzz`, on both engines. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { emptyNeo4j } from '../support/neo4j.ts';
import { fuzz } from './run.ts';

const SEED = 20;

async function survives(t: TestContext, store: string, count: number): Promise<void> {
  const { findings, after, statuses, slowest } = await fuzz({ store, count, seed: SEED });
  t.diagnostic(`${JSON.stringify(statuses)}, slowest ${slowest.ms} ms`);
  assert.deepEqual(findings, []);
  assert.deepEqual(after.tainted, []);
  assert.ok(after.statements > count / 4, 'the store was reached');
}

test('nothing hostile gets through, on SQLite', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'kamergraaf-'));
  t.after(() => rmSync(folder, { recursive: true }));
  await survives(t, `sqlite:${join(folder, 'graph.sqlite')}`, 400);
});

const uri = process.env.KAMERGRAAF_TEST_NEO4J;
test('nothing hostile gets through, on Neo4j', {
  skip: uri ? false : 'no Neo4j takes part in this run: see npm test',
}, async (t) => {
  await (await emptyNeo4j()).close();
  // Fewer, because Neo4j plans each new statement for tens of milliseconds.
  await survives(t, uri ?? '', 120);
});
