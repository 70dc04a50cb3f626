import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ended, serve } from './fixture.ts';

test('an unexpected error is masked and gets the id of the request', async (t) => {
  const { ask } = await serve(t);
  const { errors } = await ask('{ fails(how: "geheim") }');
  assert.equal(errors[0]?.message, 'Something went wrong in the server.');
  assert.equal(errors[0]?.extensions.code, 'INTERNAL_SERVER_ERROR');
  assert.match(String(errors[0]?.extensions.requestId), /^[0-9a-f-]{36}$/);
  assert.doesNotMatch(JSON.stringify(errors), /geheim|stack/);
});

test('a store that is away is said without its address', async (t) => {
  const { ask } = await serve(t);
  const { errors } = await ask('{ fails(how: "store") }');
  assert.deepEqual(errors[0]?.extensions, { code: 'STORE_UNAVAILABLE' });
  assert.doesNotMatch(JSON.stringify(errors), /bolt|geheim/);
});

test('a mistake of the client keeps its code and place', async (t) => {
  const { ask } = await serve(t);
  const wrongField = await ask('{ nothing }');
  assert.equal(wrongField.errors[0]?.extensions.code, 'GRAPHQL_VALIDATION_FAILED');
  const wrongVariable = await ask('query ($name: String) { hello(name: $name) }', { name: 1 });
  assert.equal(wrongVariable.errors[0]?.extensions.code, 'BAD_USER_INPUT');
});

test('a request that takes too long ends with TIMEOUT, and so does its call to the store', async (t) => {
  const { ask } = await serve(t, { requestTimeoutMs: 50 });
  const { errors } = await ask('{ slow }');
  assert.equal(errors[0]?.extensions.code, 'TIMEOUT');
  assert.match(errors[0]?.message ?? '', /50 ms/);
});

test('a client that goes away ends its request', async (t) => {
  const { url, ask } = await serve(t);
  const client = new AbortController();
  const asking = fetch(`${url}?query={slow}`, { signal: client.signal });
  assert.deepEqual((await ask('{ hello }')).errors, [], 'the other request is under way');
  const telling = once(ended, 'ended');
  client.abort();
  await assert.rejects(asking);
  assert.deepEqual(await telling, ['CLIENT_GONE']);
});

test('bodies that are no JSON, of another type, or too large are named plainly', async (t) => {
  const { url } = await serve(t, { maxBodyBytes: 2000 });
  const post = async (body: string, type: string, expected: RegExp) => {
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': type }, body });
    const { errors } = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] };
    assert.match(errors[0]?.message ?? '', expected);
    return [answer.status, errors[0]?.extensions.code];
  };
  assert.deepEqual(await post('{', 'application/json', /not valid JSON/), [400, 'BAD_REQUEST']);
  const poison = '{"query":"{hello}","__proto__":{}}';
  assert.deepEqual(await post(poison, 'application/json', /a key "__proto__"/), [400, 'BAD_REQUEST']);
  assert.deepEqual(await post('<a/>', 'application/xml', /as JSON, with content-type/), [415, 'BAD_REQUEST']);
  assert.deepEqual(await post(`"${'x'.repeat(3000)}"`, 'application/json', /KAMERGRAAF_MAX_BODY_BYTES/), [
    413,
    'BODY_TOO_LARGE',
  ]);
});

test('a packed body is refused as such, and a method that an address does not take is told from none', async (t) => {
  const { url } = await serve(t);
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
  const packed = await fetch(url, { method: 'POST', headers, body: gzipSync('{"query":"{hello}"}') });
  assert.deepEqual([packed.status, packed.headers.get('accept-encoding')], [415, 'identity']);
  assert.match(await packed.text(), /content-encoding gzip is not read/);
  const put = await fetch(`${url}?a=1`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{}' });
  assert.deepEqual([put.status, put.headers.get('allow')], [405, 'GET, HEAD, POST']);
  assert.equal((await fetch(new URL('/nergens', url), { method: 'DELETE' })).status, 404);
});

test('a body that does not come, headers that are too large and what is no HTTP are answered and cut off', async (t) => {
  const { address } = await serve(t, { requestTimeoutMs: 300 });
  const answerTo = async (text: string) => {
    const socket = connect(address.port, '127.0.0.1').setEncoding('utf8');
    socket.write(text);
    const parts = await socket.toArray();
    return parts.join('');
  };
  const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
  const started = performance.now();
  assert.match(await answerTo(`${head}content-length: 100\r\n\r\n{"query":`), /^HTTP\/1.1 408 .*"code":"TIMEOUT"/s);
  assert.match(await answerTo(head), /^HTTP\/1.1 408 /);
  assert.ok(performance.now() - started < 20_000, 'not after the half minute that Node would take');
  assert.match(await answerTo(`${head}x: ${'x'.repeat(20_000)}\r\n\r\n`), /^HTTP\/1.1 431 .*"code":"BAD_REQUEST"/s);
  assert.match(await answerTo('hallo\r\n\r\n'), /^HTTP\/1.1 400 .*"code":"BAD_REQUEST"/s);
});
