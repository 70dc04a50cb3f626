/** Who may read, who may see the schema, how often one client may ask. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serve } from './fixture.ts';

const TOKEN = 'proef-token-0123456789';
const BEARER = { authorization: `Bearer ${TOKEN}` };
const SCHEMA = '{ __schema { queryType { name } } }';

test('where reading is for readers, anyone gets 401 and health stays open', async (t) => {
  const { ask, origin } = await serve(t, { readAccess: 'reader', token: TOKEN, tokenRole: 'reader' });
  const refused = await ask('{ hello }');
  assert.deepEqual([refused.status, refused.errors[0]?.extensions.code], [401, 'UNAUTHENTICATED']);
  assert.deepEqual((await ask('{ hello }', {}, BEARER)).data, { hello: 'hello world' });
  for (const path of ['/subgraphs/papers?query={hello}', '/node/paper:1']) {
    assert.equal((await fetch(origin + path)).status, 401, path);
    assert.equal((await fetch(origin + path, { headers: BEARER })).status, 200, path);
  }
  for (const path of ['/health', '/ready']) assert.equal((await fetch(origin + path)).status, 200, path);
});

test('the schema is for everyone, for who sends a token, or for nobody', async (t) => {
  const codesAt = async (introspection: 'on' | 'authenticated' | 'off', query: string) => {
    const { ask } = await serve(t, { introspection, token: TOKEN, tokenRole: 'reader' });
    const answers = [await ask(query), await ask(query, {}, BEARER)];
    return answers.map(({ errors }) => errors[0]?.extensions.code ?? 'given');
  };
  const hidden = 'INTROSPECTION_DISABLED';
  const roundabout = 'query { ... on Query { ...F } } fragment F on Query { x: __type(name: "Paper") { name } }';
  for (const query of [SCHEMA, roundabout, '{ _service { sdl } }']) {
    assert.deepEqual(await codesAt('on', query), ['given', 'given']);
    assert.deepEqual(await codesAt('authenticated', query), [hidden, 'given']);
    assert.deepEqual(await codesAt('off', query), [hidden, hidden]);
  }
  assert.deepEqual(await codesAt('off', '{ __typename }'), ['given', 'given']);
});

test('a hidden schema is not guessed from the errors', async (t) => {
  const { ask } = await serve(t, { introspection: 'off' });
  const { errors } = await ask('{ helo }');
  assert.doesNotMatch(errors[0]?.message ?? '', /Did you mean/);
});

test('a client that asks too often gets 429 and when to come back; health and others are not concerned', async (t) => {
  const { ask, origin } = await serve(t, { rateLimit: 3, token: TOKEN });
  for (let n = 0; n < 3; n += 1) assert.equal((await ask('{ hello }')).status, 200);
  const { status, errors } = await ask('{ hello }');
  assert.deepEqual([status, errors[0]?.extensions.code], [429, 'RATE_LIMITED']);
  const refused = await fetch(`${origin}/nergens`);
  assert.equal(refused.status, 429);
  const after = Number(refused.headers.get('retry-after'));
  assert.ok(after > 0 && after <= 60, String(after));
  assert.equal((await fetch(`${origin}/ready`)).status, 200);
  assert.equal((await ask('{ hello }', {}, BEARER)).status, 200, 'a user counts apart from his address');
});

test('guessing tokens counts as asking', async (t) => {
  const { ask } = await serve(t, { rateLimit: 3, token: TOKEN });
  const statuses: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    statuses.push((await ask('{ hello }', {}, { authorization: `Bearer geraden-${n}` })).status);
  }
  assert.deepEqual(statuses, [401, 401, 401, 429, 429]);
});

test('an address that a client names itself counts only from a proxy that is trusted', async (t) => {
  const statusesAt = async (trustProxy: readonly string[]) => {
    const { ask } = await serve(t, { rateLimit: 1, trustProxy });
    const from = (address: string) => ask('{ hello }', {}, { 'x-forwarded-for': address });
    return [(await from('192.0.2.1')).status, (await from('192.0.2.2')).status];
  };
  assert.deepEqual(await statusesAt([]), [200, 429]);
  assert.deepEqual(await statusesAt(['loopback']), [200, 200]);
});
