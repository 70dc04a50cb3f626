/** `kamergraaf serve` as a process: what it prints, how it ends. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { openStore } from '../../src/store/open.ts';
import { runProgram as run } from '../support/program.ts';
import { stopUnderLoad } from './stop-under-load.ts';

describe('kamergraaf serve', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kamergraaf-'));
  const store = `sqlite:${join(folder, 'graph.sqlite')}`;

  before(async () => {
    await (await openStore(store)).close();
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    test(`prints one line when it is ready, and ends well on ${signal}`, async () => {
      const running = run(['--store', store, 'serve', '--port', '0']);
      const url = await running.ready;
      assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
      const answer = await fetch(`${url}?query={__typename}`);
      assert.deepEqual(await answer.json(), { data: { __typename: 'Query' } });
      running.process.kill(signal);
      assert.deepEqual(await running.ended, { code: 0, stdout: `listening on ${url}\n`, stderr: '' });
    });
  }

  test('on SIGTERM under load every request that was sent is answered', async () => {
    const running = run(['--store', store, 'serve', '--port', '0'], { KAMERGRAAF_DRAIN_MS: '1000' });
    await stopUnderLoad(running);
  });

  test('a request that does not end in time is ended: code 1, and a line in the log', async (t) => {
    const env = { KAMERGRAAF_DRAIN_MS: '0', KAMERGRAAF_STOP_TIMEOUT_MS: '100' };
    const running = run(['--store', store, 'serve', '--port', '0'], env);
    const { port } = new URL(await running.ready);
    const unfinished = connect(Number(port), '127.0.0.1');
    t.after(() => unfinished.destroy());
    unfinished.on('error', () => {});
    unfinished.write(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
    );
    await setTimeout(100);
    running.process.kill('SIGTERM');
    const { code, stderr } = await running.ended;
    const [line = '', message] = stderr.split('\n');
    assert.equal(code, 1);
    const { level, requests, msg } = JSON.parse(line) as Record<string, unknown>;
    assert.deepEqual([level, requests, msg], ['error', 1, 'requests ended by the stop of the server']);
    assert.match(message ?? '', /^kamergraaf: 1 requests had not ended after 100 ms; raise KAMERGRAAF_STOP_TIMEOUT_MS/);
  });

  test('the log tells of each request by its id, and holds no secret', async () => {
    const token = 'geheim-token-0123456789';
    const env = { KAMERGRAAF_LOG_LEVEL: 'debug', KAMERGRAAF_TOKEN: token, KAMERGRAAF_DRAIN_MS: '0' };
    const running = run(['--store', store, 'serve', '--port', '0'], env);
    const url = await running.ready;
    const query = 'query Proef($id: ID!) { node(id: $id) { id } }';
    const post = (authorization: string, body: object) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization, cookie: 'sessie=geheim' },
        body: JSON.stringify(body),
      });
    const answer = await post(`Bearer ${token}`, { query, variables: { id: 'geheim' } });
    assert.equal(answer.status, 200);
    await post('Bearer geheim-en-fout-0123456789', { query, variables: { id: 'geheim' } });
    await post(`Bearer ${token}`, { query: '{ node(id: "geheim") { nergens } }' });
    await post(`Bearer ${token}`, { query: 'mutation { reviewEvidence(id: "geheim", state: REJECTED) { id } }' });
    await fetch(`${url}?query=${encodeURIComponent('{ node(id: "geheim") { id } }')}`);
    await fetch(new URL('/geheim?token=geheim', url));
    running.process.kill('SIGTERM');
    const { stderr } = await running.ended;
    assert.doesNotMatch(stderr, /geheim/);
    const lines = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const line = lines.find(({ requestId }) => requestId === answer.headers.get('x-request-id'));
    assert.deepEqual([line?.['msg'], line?.['operation'], line?.['statements']], ['request', 'Proef', 1]);
  });

  test('a port that is taken ends with code 2 and one message', async (t) => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    t.after(() => other.close());
    const { port } = other.address() as AddressInfo;
    const { code, stdout, stderr } = await run(['--store', store, 'serve'], { PORT: String(port) }).ended;
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, new RegExp(`^kamergraaf: something listens on 127\\.0\\.0\\.1:${port}.*\\n$`));
  });

  test('a wrong setting ends with code 2 and names the variable', async () => {
    const { code, stderr } = await run(['--store', store, 'serve'], { KAMERGRAAF_MAX_DEPTH: 'diep' }).ended;
    assert.equal(code, 2);
    assert.match(stderr, /KAMERGRAAF_MAX_DEPTH "diep" must be a whole number/);
  });
});
