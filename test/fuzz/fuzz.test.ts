/** A short run of `npm run fuzz`, on both engines. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { emptyNeo4j } from '../support/neo4j.ts';
import { fuzz } from './run.ts';

const SHORT = { count: 400, seed: 20 };

async function survives(t: TestContext, store: string): Promise<void> {
  const { findings, after, statuses, slowest } = await fuzz({ store, ...SHORT });
  t.diagnostic(`${JSON.stringify(statuses)}, slowest ${slowest.ms} ms`);
  assert.deepEqual(findings, []);
  assert.deepEqual(after.tainted, []);
  assert.ok(after.statements > 100, 'the store was reached');
}

test('nothing hostile gets through, on SQLite', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'kamergraaf-'));
  t.after(() => rmSync(folder, { recursive: true }));
  await survives(t, `sqlite:${join(folder, 'graph.sqlite')}`);
});

const uri = process.env.KAMERGRAAF_TEST_NEO4J;
test('nothing hostile gets through, on Neo4j', {
  skip: uri ? false : 'no Neo4j takes part in this run: see npm test',
}, async (t) => {
  await (await emptyNeo4j()).close();
  await survives(t, uri ?? '');
});
