import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { ServerError } from '../../src/server/errors.ts';
import { startServer } from '../../src/server/start.ts';
import { api, fakeStore, serve } from './fixture.ts';

test('a request in progress ends by itself before the server closes', async (t) => {
  const { ask, close } = await serve(t, { requestTimeoutMs: 200 });
  const answer = ask('{ slow }');
  await setTimeout(50);
  const closed = close();
  assert.equal((await answer).errors[0]?.extensions.code, 'TIMEOUT');
  await closed;
});

test('a request that does not end is told so when the time is up', async (t) => {
  const { ask, close } = await serve(t, { stopTimeoutMs: 50 });
  const answer = ask('{ slow }');
  await setTimeout(50);
  const started = performance.now();
  const closed = close();
  assert.equal((await answer).errors[0]?.extensions.code, 'SERVER_STOPPING');
  await assert.rejects(closed, (error) => {
    assert.ok(error instanceof ServerError && error.code === 'STOP_TIMEOUT' && error.exitCode === 1);
    assert.match(error.message, /^1 requests had not ended after 50 ms/);
    return true;
  });
  assert.ok(performance.now() - started < 2000);
});

test('a draining server is not ready and answers all the same, on connections that it ends', async (t) => {
  const { ask, drain, origin, url } = await serve(t, { drainMs: 100 });
  assert.equal((await fetch(`${origin}/ready`)).status, 200);
  const drained = drain();
  const ready = await fetch(`${origin}/ready`);
  assert.deepEqual([ready.status, await ready.json()], [503, { status: 'stopping' }]);
  assert.deepEqual((await ask('{ hello }')).data, { hello: 'hello world' });
  const { headers } = await fetch(`${url}?query={hello}`);
  assert.equal(headers.get('connection'), 'close');
  await drained;
});

test('a connection on which nothing is asked keeps no server from stopping', async (t) => {
  const { close, address } = await serve(t, { stopTimeoutMs: 5000 });
  const silent = connect(address.port, '127.0.0.1');
  t.after(() => silent.destroy());
  await once(silent, 'connect');
  const started = performance.now();
  await close();
  assert.ok(performance.now() - started < 2000);
});

test('a stopped server answers no more, and stopping twice is stopping once', async (t) => {
  const { close, origin } = await serve(t);
  assert.equal(close(), close());
  await close();
  await assert.rejects(fetch(`${origin}/health`));
});

test('a port that is taken is said plainly', async (t) => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  t.after(() => other.close());
  const { port } = other.address() as AddressInfo;
  await assert.rejects(startServer({ api, store: fakeStore(), config: { port } }), (error) => {
    assert.ok(error instanceof ServerError);
    assert.equal(error.code, 'PORT_IN_USE');
    assert.match(error.message, new RegExp(`127\\.0\\.0\\.1:${port}.*PORT`));
    return true;
  });
});

test('an address that the machine does not have is said plainly', async () => {
  const config = { host: '192.0.2.1', port: 0 };
  await assert.rejects(startServer({ api, store: fakeStore(), config }), (error) => {
    assert.ok(error instanceof ServerError && error.code === 'CANNOT_LISTEN');
    return true;
  });
});
