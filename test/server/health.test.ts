import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoreError } from '../../src/store/errors.ts';
import { serve } from './fixture.ts';

test('alive and ready, with the engine and schema of the store', async (t) => {
  const { origin } = await serve(t);
  assert.equal((await fetch(`${origin}/health`)).status, 200);
  const ready = await fetch(`${origin}/ready`);
  assert.deepEqual(await ready.json(), {
    status: 'ready',
    store: { engine: 'sqlite', schemaVersion: 1 },
  });
});

test('alive but not ready while the store is away, and ready again when it is back', async (t) => {
  const { origin, store } = await serve(t);
  store.failure = new StoreError('STORE_UNAVAILABLE', 'bolt://db.intern does not answer');
  const away = await fetch(`${origin}/ready`);
  assert.equal(away.status, 503);
  assert.deepEqual(await away.json(), { status: 'unavailable', store: { code: 'STORE_UNAVAILABLE' } });
  assert.equal((await fetch(`${origin}/health`)).status, 200);
  store.failure = null;
  assert.equal((await fetch(`${origin}/ready`)).status, 200);
});

test('not ready while the graph has another schema than the program knows', async (t) => {
  const { origin, store } = await serve(t);
  store.schemaVersion = 2;
  const answer = await fetch(`${origin}/ready`);
  assert.equal(answer.status, 503);
  assert.deepEqual(await answer.json(), {
    status: 'unavailable',
    store: { code: 'SCHEMA_DIFFERS', schemaVersion: 2, knownSchemaVersion: 1 },
  });
});
