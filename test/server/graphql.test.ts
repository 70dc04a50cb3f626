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

test('a GET that a browser sends for a foreign page is refused', async (t) => {
  const { url } = await serve(t);
  const get = (headers: Record<string, string>) => fetch(`${url}?query={hello}`, { headers });
  assert.equal((await get({ 'sec-fetch-site': 'cross-site' })).status, 400);
  assert.equal((await get({ origin: 'https://kwaad.example' })).status, 400);
  assert.equal((await get({ 'sec-fetch-site': 'cross-site', 'apollo-require-preflight': '1' })).status, 200);
});

test('only the origins that are allowed may read answers', async (t) => {
  const { url } = await serve(t, { corsOrigins: ['https://goed.example'] });
  const preflight = (origin: string) => fetch(url, { method: 'OPTIONS', headers: { origin } });
  assert.equal(
    (await preflight('https://goed.example')).headers.get('access-control-allow-origin'),
    'https://goed.example',
  );
  assert.equal((await preflight('https://kwaad.example')).headers.get('access-control-allow-origin'), null);
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
