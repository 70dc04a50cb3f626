import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serve } from '../fixture.ts';

const TOKEN = 'proef-token-0123456789';

test('without a token anyone reads, and a token gives its role', async (t) => {
  const { ask } = await serve(t, { token: TOKEN, tokenRole: 'reader' });
  assert.equal((await ask('{ whoami }')).data?.whoami, 'anyone');
  assert.equal((await ask('{ whoami }', {}, { authorization: `Bearer ${TOKEN}` })).data?.whoami, 'reader');
});

test('the token of a machine is an editor unless it is said otherwise', async (t) => {
  const { ask } = await serve(t, { token: TOKEN });
  assert.equal((await ask('{ whoami }', {}, { authorization: `Bearer ${TOKEN}` })).data?.whoami, 'editor');
});

test('a wrong token is refused', async (t) => {
  const { ask } = await serve(t, { token: TOKEN });
  for (const authorization of [`Bearer ${TOKEN}x`, `Basic ${TOKEN}`, 'Bearer ', 'x']) {
    const { status, errors } = await ask('{ whoami }', {}, { authorization });
    assert.equal(status, 401, authorization);
    assert.equal(errors[0]?.extensions.code, 'UNAUTHENTICATED');
  }
});

test('where no token is configured, every token is refused', async (t) => {
  const { ask } = await serve(t);
  assert.equal((await ask('{ whoami }', {}, { authorization: `Bearer ${TOKEN}` })).status, 401);
});
