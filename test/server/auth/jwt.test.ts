/** Tokens of an issuer, from outside: each wrong in one way. */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { generateKeyPair } from 'jose';
import type { ServerConfig } from '../../../src/server/config.ts';
import { serve } from '../fixture.ts';
import { AUDIENCE, type Claims, ISSUER, type Issuer, payloadOf, signed, startIssuer } from './issuer.ts';

async function serveWith(t: TestContext, issuer: Issuer, config: Partial<ServerConfig> = {}) {
  const jwt = { jwksUrl: issuer.url, jwtIssuer: ISSUER, jwtAudience: AUDIENCE };
  const { ask } = await serve(t, { ...jwt, ...config });
  return async (token: string) => {
    const { status, data, errors } = await ask('{ whoami }', {}, { authorization: `Bearer ${token}` });
    return status === 200 ? data?.whoami : [status, errors[0]?.extensions.code];
  };
}

const REFUSED = [401, 'UNAUTHENTICATED'];

test('a right token gives its highest role, also from a claim inside another', async (t) => {
  const issuer = await startIssuer(t);
  const roleOf = await serveWith(t, issuer);
  assert.equal(await roleOf(await issuer.sign()), 'editor');
  assert.equal(await roleOf(await issuer.sign({ roles: ['reader', 'admin', 'iets'] })), 'admin');
  assert.equal(await roleOf(await issuer.sign({ roles: 'openid reader' })), 'reader');
  assert.equal(await roleOf(await issuer.sign({ roles: { editor: true } })), 'anyone');
  const nested = await serveWith(t, issuer, { jwtRolesClaim: 'roles.graaf' });
  assert.equal(await nested(await issuer.sign({ roles: { graaf: ['editor'] } })), 'editor');
});

test('the keys are fetched once for many tokens, and beside the token of a machine', async (t) => {
  const issuer = await startIssuer(t);
  const roleOf = await serveWith(t, issuer, { token: 'proef-token-0123456789', tokenRole: 'admin' });
  assert.equal(await roleOf('proef-token-0123456789'), 'admin');
  assert.equal(issuer.fetches(), 0);
  for (let n = 0; n < 5; n += 1) assert.equal(await roleOf(await issuer.sign({ sub: `gebruiker-${n}` })), 'editor');
  assert.equal(issuer.fetches(), 1);
});

test('a token for somebody else, too early, too late, without an end or an owner is refused', async (t) => {
  const issuer = await startIssuer(t);
  const roleOf = await serveWith(t, issuer, { jwtClockSkewS: 30 });
  const wrong: readonly Claims[] = [
    { iss: 'https://kwaad.example' },
    { aud: 'iets-anders' },
    { exp: -31 },
    { nbf: 40 },
    { exp: null },
    { sub: '' },
  ];
  for (const claims of wrong)
    assert.deepEqual(await roleOf(await issuer.sign(claims)), REFUSED, JSON.stringify(claims));
  assert.equal(await roleOf(await issuer.sign({ exp: -20, nbf: 20 })), 'editor', 'within the skew of the clocks');
});

test('the algorithm is pinned: none, a shared secret made of the public key, and another key are refused', async (t) => {
  const issuer = await startIssuer(t);
  const roleOf = await serveWith(t, issuer);
  const { kid = '' } = issuer.publicKey();
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  assert.deepEqual(await roleOf(`${encode({ alg: 'none', kid })}.${encode(payloadOf())}.`), REFUSED);
  const secret = new TextEncoder().encode(JSON.stringify(issuer.publicKey()));
  assert.deepEqual(await roleOf(await signed(payloadOf(), { alg: 'HS256', kid }, secret)), REFUSED);
  const stranger = await generateKeyPair('RS256');
  assert.deepEqual(await roleOf(await signed(payloadOf(), { alg: 'RS256', kid }, stranger.privateKey)), REFUSED);
  const other = await generateKeyPair('PS256');
  assert.deepEqual(await roleOf(await signed(payloadOf(), { alg: 'PS256', kid }, other.privateKey)), REFUSED);
  const [header, , signature] = (await issuer.sign({ roles: ['reader'] })).split('.');
  assert.deepEqual(await roleOf(`${header}.${encode(payloadOf({ roles: ['admin'] }))}.${signature}`), REFUSED);
  for (const token of ['a.b.c', '..', 'x', `${header}..${signature}`]) assert.deepEqual(await roleOf(token), REFUSED);
});

test('a new key is found, and unknown ones do not make the issuer be asked without end', async (t) => {
  const issuer = await startIssuer(t);
  const roleOf = await serveWith(t, issuer);
  const old = await issuer.sign();
  assert.equal(await roleOf(old), 'editor');
  await issuer.rotate();
  for (let n = 0; n < 20; n += 1)
    assert.deepEqual(await roleOf(await issuer.sign({}, { kid: `vreemd-${n}` })), REFUSED);
  assert.equal(issuer.fetches(), 1, 'the keys were fetched just now');
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() + 31_000 });
  assert.equal(await roleOf(await issuer.sign()), 'editor');
  assert.equal(issuer.fetches(), 2);
  assert.deepEqual(await roleOf(old), REFUSED, 'its key is withdrawn');
});

test('while the keys cannot be had a token is neither right nor wrong, and the issuer is left alone', async (t) => {
  const issuer = await startIssuer(t);
  const roleOf = await serveWith(t, issuer);
  issuer.fail(true);
  for (let n = 0; n < 10; n += 1) assert.deepEqual(await roleOf(await issuer.sign()), [503, 'KEYS_UNAVAILABLE']);
  assert.equal(issuer.fetches(), 1);
  issuer.fail(false);
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() + 6000 });
  assert.equal(await roleOf(await issuer.sign()), 'editor');
});
