import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { StoreError } from '../../../src/store/errors.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open.ts';
import { NOTHING } from '../../../src/store/plan.ts';
import { Neo4jMissing } from '../../support/neo4j-jars.ts';
import { freePort, type Neo4jProcess, startNeo4jProcess } from '../../support/neo4j-process.ts';

// A server of its own, since it is killed. KAMERGRAAF_TEST_NEO4J says whether Neo4j takes part in this run.
const skip = process.env.KAMERGRAAF_TEST_NEO4J ? false : 'no Neo4j takes part in this run: see npm test';
const PASSWORD = 'wachtwoord-1';

it('keeps what was written through a crash, fails cleanly meanwhile, and recovers by itself', { skip }, async (t) => {
  const home = await mkdtemp(join(tmpdir(), 'kamergraaf-outage-'));
  const port = await freePort();
  const start = () => startNeo4jProcess({ home, port, password: PASSWORD });
  let server: Neo4jProcess;
  try {
    server = await start();
  } catch (error) {
    if (!(error instanceof Neo4jMissing)) throw error;
    return t.skip(`Neo4j cannot be started here: ${error.message}`);
  }
  let store: GraphStore | null = null;
  try {
    await assert.rejects(openStore(server.uri, { user: 'neo4j', password: 'verkeerd' }), refusesPassword);
    store = await openStore(server.uri, { user: 'neo4j', password: PASSWORD });
    await store.apply({ document: 'letter:a', assertions: [letter('Voor de storing')] });
    await server.stop('SIGKILL');
    const started = Date.now();
    await assert.rejects(titleIn(store), isDown(server.uri));
    await assert.rejects(store.apply({ document: 'letter:a', assertions: [letter('Tijdens')] }), isDown(server.uri));
    assert.ok(Date.now() - started < 30_000, 'fails within seconds');
    server = await start();
    assert.equal(await titleOnceBack(store), 'Voor de storing');
    await store.apply({ document: 'letter:a', assertions: [letter('Na de storing')] });
    assert.equal(await titleIn(store), 'Na de storing');
  } finally {
    await store?.close();
    await server.stop('SIGKILL');
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  }
});

function letter(title: string) {
  return {
    subject: { node: 'letter:a', kind: 'Letter' },
    props: { title },
    proof: { method: 'test', confidence: 1, statement: 'test' },
  } as const;
}

async function titleIn(store: GraphStore): Promise<unknown> {
  const select = { ...NOTHING, properties: [{ slot: 'title', property: 'title' }] };
  const rows = await store.read({ start: { by: 'keys', keys: ['letter:a'] }, select });
  return 'keyed' in rows ? rows.keyed[0]?.title : undefined;
}

/** Calls fail at once until the store has found the server back, which it asks four times a second. */
async function titleOnceBack(store: GraphStore): Promise<unknown> {
  for (let left = 100; ; left -= 1) {
    try {
      return await titleIn(store);
    } catch (error) {
      if (left === 0) throw error;
      await setTimeout(100);
    }
  }
}

function refusesPassword(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'STORE_UNAVAILABLE' && /password/.test(error.message);
}

function isDown(uri: string) {
  return (error: unknown) =>
    error instanceof StoreError && error.code === 'STORE_UNAVAILABLE' && error.message.includes(uri);
}
