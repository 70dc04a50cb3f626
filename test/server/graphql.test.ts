import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serve } from './fixture.ts';

test('answers a query by POST and by GET', async (t) => {
  const { ask, url } = await serve(t);
  assert.deepEqual((await ask('{ hello }')).data, { hello: 'hello world' });
  const byGet = await fetch(`${url}?query=${encodeURIComponent('{ hello(name: "you") }')}`);
  assert.deepEqual(await byGet.json(), { data: { hello: 'hello you' } });
});

test('a mutation by GET is refused', async (t) => {
  const { url } = await serve(t);
  const answer = await fetch(`${url}?query=${encodeURIComponent('mutation { rename(id: "a", title: "b") }')}`);
  assert.equal(answer.status, 405);
});

test('a subscription is a mistake of the client, not a fault of the server', async (t) => {
  const { ask } = await serve(t);
  const { errors } = await ask('subscription { x }');
  assert.equal(errors?.[0]?.message, 'There is no subscription here.');
  assert.equal(errors?.[0]?.extensions?.code, 'GRAPHQL_VALIDATION_FAILED');
});

test('an address that is no URL is answered as every other mistake', async (t) => {
  const { url } = await serve(t);
  const answer = await fetch(new URL('/%ff', url));
  assert.equal(answer.status, 400);
  const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
  assert.equal(errors[0]?.extensions.code, 'BAD_REQUEST');
});

test('a GET that a browser sends for a foreign page is refused', async (t) => {
  const { url } = await serve(t);
  const get = (headers: Record<string, string>) => fetch(`${url}?query={hello}`, { headers });
  assert.equal((await get({ 'sec-fetch-site': 'cross-site' })).status, 400);
  assert.equal((await get({ origin: 'https://kwaad.example' })).status, 400);
  assert.equal((await get({ 'sec-fetch-site': 'cross-site', 'apollo-require-preflight': '1' })).status, 200);
});

test('only pages of origins that are allowed may read answers, and their tags', async (t) => {
  const { url } = await serve(t, { corsOrigins: ['https://goed.example'], token: 'proef-token-0123456789' });
  const ask = async (origin: string, method: 'OPTIONS' | 'POST', more: Record<string, string> = {}) => {
    const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' };
    const headers = { origin, 'content-type': 'application/json', ...(method === 'OPTIONS' && preflight), ...more };
    const body = method === 'POST' ? JSON.stringify({ query: '{ hello }' }) : null;
    const { status, headers: given } = await fetch(url, { method, headers, body });
    return { status, allowed: given.get('access-control-allow-origin'), given };
  };
  for (const method of ['OPTIONS', 'POST'] as const) {
    const good = await ask('https://goed.example', method);
    assert.deepEqual([good.status, good.allowed], [method === 'OPTIONS' ? 204 : 200, 'https://goed.example']);
    assert.match(good.given.get('vary') ?? '', /origin/i);
    for (const origin of ['https://kwaad.example', 'https://goed.example.kwaad.example', 'null']) {
      assert.equal((await ask(origin, method)).allowed, null, origin);
    }
  }
  const { given } = await ask('https://goed.example', 'OPTIONS');
  assert.match(given.get('access-control-allow-headers') ?? '', /authorization/);
  assert.equal(given.get('access-control-allow-credentials'), null);
  const refused = await ask('https://goed.example', 'POST', { authorization: 'Bearer verkeerd' });
  assert.deepEqual([refused.status, refused.allowed], [401, 'https://goed.example'], 'the page may read why');
});

test('no answer may run, be framed or be sniffed', async (t) => {
  const { origin } = await serve(t, { publicUrl: 'https://graaf.example' });
  for (const path of ['/graphql?query={hello}', '/health', '/nergens', '/node/paper:1']) {
    const { headers } = await fetch(origin + path);
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/, path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    assert.match(headers.get('strict-transport-security') ?? '', /^max-age=/, path);
  }
  const plain = await serve(t);
  assert.equal((await fetch(plain.origin)).headers.get('strict-transport-security'), null);
  const page = await fetch(`${plain.origin}/graphql`, { headers: { accept: 'text/html' } });
  const scripts = /script-src ([^;]*)/.exec(page.headers.get('content-security-policy') ?? '')?.[1];
  assert.equal(scripts, "'self'");
});

test('a list of operations is refused', async (t) => {
  const { url } = await serve(t);
  const body = JSON.stringify([{ query: '{ hello }' }]);
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  assert.equal(answer.status, 400);
});

test('each subgraph answers _service and _entities', async (t) => {
  const { origin } = await serve(t);
  const query = `query ($refs: [_Any!]!) { _service { sdl } _entities(representations: $refs) { ... on Paper { title } } }`;
  const answer = await fetch(`${origin}/subgraphs/papers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { refs: [{ __typename: 'Paper', id: 'paper:1' }] } }),
  });
  const { data } = (await answer.json()) as { data: { _service: { sdl: string }; _entities: { title: string }[] } };
  assert.match(data._service.sdl, /type Paper implements Node @key/);
  assert.equal(data._entities[0]?.title, 'Motie <over> de proef & meer');
});

test('the schema can be hidden', async (t) => {
  const { ask } = await serve(t, { introspection: 'off' });
  assert.equal((await ask('{ __schema { queryType { name } } }')).errors.length, 1);
  const open = await serve(t);
  assert.equal((await open.ask('{ __schema { queryType { name } } }')).errors.length, 0);
});

test('/ leads to /graphql, and an unknown path says so', async (t) => {
  const { origin } = await serve(t);
  const root = await fetch(origin, { redirect: 'manual' });
  assert.equal(root.headers.get('location'), '/graphql');
  assert.equal((await fetch(`${origin}/nergens`)).status, 404);
});
