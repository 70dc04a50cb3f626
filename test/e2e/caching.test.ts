/** An answer that the server keeps goes stale by a write of another process on the same graph. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { startServer } from '../../src/server/start.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { emptyNeo4j } from '../support/neo4j.ts';

const QUERY = '{ node(id: "letter:a") { id ... on Letter { title } } }';

async function holds(t: TestContext, served: GraphStore, other: GraphStore): Promise<void> {
  const server = await startServer({ store: served, config: { port: 0, logLevel: 'silent' } });
  t.after(() => server.close());
  const url = `${server.url}?query=${encodeURIComponent(QUERY)}`;
  const titleOf = async () => {
    const { data } = (await (await fetch(url)).json()) as { data: { node: { title: string } | null } };
    return data.node?.title ?? null;
  };
  assert.equal(await titleOf(), null);
  for (const [writer, title] of [
    [other, 'Eerste'],
    [served, 'Tweede'],
    [other, 'Derde'],
  ] as const) {
    await tell(writer, title);
    for (let n = 0; n < 2; n += 1) assert.equal(await titleOf(), title);
  }
  const { headers } = await fetch(url);
  const etag = headers.get('etag') ?? '';
  assert.equal((await fetch(url, { headers: { 'if-none-match': etag } })).status, 304);
  await tell(other, 'Vierde');
  assert.equal((await fetch(url, { headers: { 'if-none-match': etag } })).status, 200);
}

function tell(store: GraphStore, title: string) {
  const subject = { node: 'letter:a', kind: 'Letter' } as const;
  const proof = { method: 'proef', confidence: 1, statement: 'proef' };
  return store.apply({ document: 'letter:a', assertions: [{ subject, props: { title }, proof }] });
}

test('on SQLite', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'kamergraaf-'));
  const url = `sqlite:${join(folder, 'graaf.sqlite')}`;
  const stores = [await openStore(url), await openStore(url)] as const;
  t.after(async () => {
    for (const store of stores) await store.close();
    rmSync(folder, { recursive: true });
  });
  await holds(t, ...stores);
});

const uri = process.env.KAMERGRAAF_TEST_NEO4J;
test('on Neo4j', { skip: uri ? false : 'no Neo4j takes part in this run: see npm test' }, async (t) => {
  const stores = [await emptyNeo4j(), await openStore(uri ?? '')] as const;
  t.after(async () => {
    for (const store of stores) await store.close();
  });
  await holds(t, ...stores);
});
