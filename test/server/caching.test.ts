/** What is kept of answers, by the server and by clients, and what makes it stale. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { ServerConfig } from '../../src/server/config.ts';
import { serve } from './fixture.ts';

const TOKEN = 'proef-token-0123456789';
const READS = '{ statement }';

/** A server, how to GET from it, and how often its store was read. */
async function caching(t: TestContext, config: Partial<ServerConfig> = {}) {
  const { origin, url, store, ask } = await serve(t, config);
  let reads = 0;
  const read = store.read.bind(store);
  store.read = (plan, options) => {
    reads += 1;
    return read(plan, options);
  };
  const get = (query: string, headers: Record<string, string> = {}, path = '/graphql') =>
    fetch(`${origin}${path}?query=${encodeURIComponent(query)}`, { headers });
  return { get, url, origin, store, ask, reads: () => reads };
}

test('the same GET is answered from what is kept, until the graph changes', async (t) => {
  const { get, origin, store, reads } = await caching(t);
  const first = await get(READS);
  const second = await get(READS);
  assert.deepEqual(await second.json(), await first.json());
  assert.equal(second.headers.get('content-type'), first.headers.get('content-type'));
  assert.equal(reads(), 1);
  assert.match(await (await fetch(`${origin}/metrics`)).text(), /^kamergraaf_cached_answers_total 1$/m);
  store.revisionNumber += 1;
  assert.deepEqual(await (await get(READS)).json(), { data: { statement: true } });
  assert.equal(reads(), 2);
  assert.equal((await get(READS, {}, '/subgraphs/papers')).status, 200);
  assert.equal(reads(), 3, 'another path is another answer');
});

test('POST, errors and the answers of users are not kept', async (t) => {
  const { get, ask, store, reads } = await caching(t, { token: TOKEN });
  for (let n = 0; n < 2; n += 1) await ask(READS);
  assert.equal(reads(), 2);
  for (let n = 0; n < 2; n += 1) await get(READS, { authorization: `Bearer ${TOKEN}` });
  assert.equal(reads(), 4);
  store.failure = new Error('stuk');
  assert.equal((await get(READS)).headers.get('cache-control'), 'no-store');
  store.failure = null;
  assert.deepEqual(await (await get(READS)).json(), { data: { statement: true } });
  const anyone = await (await get('{ whoami }')).json();
  const user = await (await get('{ whoami }', { authorization: `Bearer ${TOKEN}` })).json();
  assert.deepEqual([anyone, user], [{ data: { whoami: 'anyone' } }, { data: { whoami: 'editor' } }]);
});

test('an answer that a write overtook is not kept', async (t) => {
  const { get, store, reads } = await caching(t);
  const read = store.read.bind(store);
  store.read = async (plan, options) => {
    if (reads() === 0) {
      store.revisionNumber += 1;
      await get('{ hello }');
    }
    return read(plan, options);
  };
  await get(READS);
  await get(READS);
  assert.equal(reads(), 2);
});

test('a client that has the answer is told so, by its tag', async (t) => {
  const { get } = await caching(t);
  const first = await get(READS);
  const etag = first.headers.get('etag') ?? '';
  assert.match(etag, /^"[\w-]{22}"$/);
  assert.equal(first.headers.get('cache-control'), 'public, no-cache');
  assert.match(first.headers.get('vary') ?? '', /authorization/);
  for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
    const again = await get(READS, { 'if-none-match': tag });
    assert.deepEqual([again.status, await again.text(), again.headers.get('etag')], [304, '', etag], tag);
  }
  assert.equal((await get(READS, { 'if-none-match': '"x"' })).status, 200);
  assert.notEqual((await get('{ hello }')).headers.get('etag'), etag);
});

test('the scope and age are told: private to users, none for errors and POST', async (t) => {
  const { get, url } = await caching(t, { cacheMaxAgeS: 60, token: TOKEN });
  assert.equal((await get(READS)).headers.get('cache-control'), 'public, max-age=60');
  const user = await get(READS, { authorization: `Bearer ${TOKEN}` });
  assert.equal(user.headers.get('cache-control'), 'private, max-age=60');
  assert.equal((await get('{ nothing }')).headers.get('cache-control'), 'no-store');
  assert.equal((await get('{ nothing }')).headers.get('etag'), null);
  const headers = { 'content-type': 'application/json' };
  const post = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: READS }) });
  assert.equal(post.headers.get('cache-control'), 'no-store');
});

test('what is kept is bounded, and may be nothing', async (t) => {
  const none = await caching(t, { cacheBytes: 0 });
  for (let n = 0; n < 2; n += 1) assert.equal((await none.get(READS)).status, 200);
  assert.equal(none.reads(), 2);
  const few = await caching(t, { cacheBytes: 3000 });
  for (let n = 0; n < 50; n += 1) await few.get(`query Q${n} ${READS}`);
  await few.get(`query Q49 ${READS}`);
  assert.equal(few.reads(), 50, 'the last is still there');
  await few.get(`query Q0 ${READS}`);
  assert.equal(few.reads(), 51, 'the first is not');
});

test('a kept answer is not given to a page of others', async (t) => {
  const { get } = await caching(t);
  assert.equal((await get(READS)).status, 200);
  assert.equal((await get(READS, { 'sec-fetch-site': 'cross-site' })).status, 400);
});
