/** What the operator's documents ask of the store is asked once before anybody does. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { startServer } from '../../src/server/start.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { ReadPlan } from '../../src/store/plan.ts';
import type { Rows } from '../../src/store/rows.ts';

const DOCUMENTS = {
  node: 'query Node($id: ID!, $first: Int) { node(id: $id) { id ... on Motion { title followUps(first: $first) { totalCount } } } }',
  named: 'query Named($name: String!) { programme(name: $name) { name } }',
  list: 'query List($kinds: [NodeKind!]!, $at: Date!) { documents(kinds: $kinds) { edges { node { title } } } gemeenten(at: $at) { totalCount } }',
  write: 'mutation Write($id: ID!) { reviewEvidence(id: $id, review: CONFIRMED) { id } }',
};

/** A store without a node, that notes what it is asked. */
function emptyStore(engine: 'neo4j' | 'sqlite', asked: ReadPlan[], read = async () => {}): GraphStore {
  const rows = ({ start }: ReadPlan): Rows =>
    start.by === 'keys'
      ? { keyed: start.keys.map(() => null) }
      : { page: { rows: [], total: null, hasNext: false, hasPrevious: false } };
  return {
    engine,
    connections: () => ({ inUse: 0, idle: 0 }),
    async read(plan: ReadPlan) {
      asked.push(plan);
      await read();
      return rows(plan);
    },
  } as unknown as GraphStore;
}

async function serving(t: TestContext, store: GraphStore) {
  const folder = mkdtempSync(join(tmpdir(), 'kamergraaf-'));
  const file = join(folder, 'documents.json');
  writeFileSync(file, JSON.stringify(DOCUMENTS));
  const config = { port: 0, logLevel: 'silent', trustedDocuments: 'prefer', trustedDocumentsFile: file } as const;
  const server = await startServer({ store, config });
  t.after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  return server;
}

const post = (url: string, body: object) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo() && waited < 200; waited += 1) await setTimeout(10);
}

/** What a statement depends on. */
const shapeOf = ({ start, select }: ReadPlan) =>
  JSON.stringify([start, select], (key, value) => (['keys', 'value', 'validOn'].includes(key) ? 0 : value));

test('what a document asks was asked before, in the same shape', async (t) => {
  const asked: ReadPlan[] = [];
  const { url } = await serving(t, emptyStore('neo4j', asked));
  await until(() => asked.length >= 5);
  const known = new Set(asked.map(shapeOf));
  const variables = {
    node: { id: 'motion:1-2' },
    named: { name: 'Warme Start' },
    list: { kinds: ['LETTER'], at: '2024' },
  };
  for (const [documentId, values] of Object.entries(variables)) {
    asked.length = 0;
    const answer = await post(url, { documentId, variables: values });
    assert.equal(answer.status, 200);
    assert.ok(asked.length > 0, documentId);
    if (documentId !== 'list')
      for (const plan of asked) assert.ok(known.has(shapeOf(plan)), `${documentId}: ${shapeOf(plan)}`);
  }
});

test('SQLite plans nothing, and is left alone', async (t) => {
  const asked: ReadPlan[] = [];
  await serving(t, emptyStore('sqlite', asked));
  await setTimeout(50);
  assert.deepEqual(asked, []);
});

test('the server answers meanwhile, also when the store fails or takes long', async (t) => {
  const asked: ReadPlan[] = [];
  const { promise: never } = Promise.withResolvers<void>();
  const failing = emptyStore('neo4j', asked, () => (asked.length === 1 ? Promise.reject(new Error('away')) : never));
  const { url } = await serving(t, failing);
  await until(() => asked.length >= 2);
  const answer = await post(url, { query: '{ __typename }' });
  assert.deepEqual(await answer.json(), { data: { __typename: 'Query' } });
});
