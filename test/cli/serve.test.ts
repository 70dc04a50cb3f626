import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeLetters } from '../e2e/letters.ts';
import { runCli, startCli, temporaryFolder } from './run-cli.ts';

const BUNDLED = new URL('../../data/graph.jsonl', import.meta.url);

/** Starts the server; gives its address once it says that it listens. */
async function serve(args: readonly string[], cwd: string) {
  const child = startCli([...args, 'serve', '--port', '0'], { cwd });
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  const line = await Promise.race([
    once(child.stdout.setEncoding('utf8'), 'data').then(([text]) => String(text)),
    once(child, 'close').then(() => {
      throw new Error(`ended before it listened: ${stderr}`);
    }),
  ]);
  assert.match(line, /^listening on http:\/\/127\.0\.0\.1:\d+\/graphql\n$/);
  const url = line.trim().slice('listening on '.length);
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const [code] = await once(child, 'close');
    return code;
  };
  return { url, stop, stderr: () => stderr };
}

async function ask(url: string, query: string) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return response.json() as Promise<{ data?: Record<string, unknown>; errors?: unknown }>;
}

test('it serves the graph of a store, on one line tells where, and stops when told', async (t) => {
  const cwd = temporaryFolder(t);
  const store = ['--store', 'sqlite:graaf.sqlite'];
  writeLetters(join(cwd, 'brieven'), 1);
  await runCli([...store, 'ingest', 'brieven'], { cwd });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const server = await serve(store, cwd);
    const answer = await ask(server.url, '{ motion(citation: "39 001, nr. 1") { id status { state } } }');
    assert.deepEqual(answer, { data: { motion: { id: 'motion:39001-1', status: { state: 'FULFILLED' } } } });
    assert.equal(await server.stop(signal), 0);
    assert.equal(server.stderr(), '');
  }
});

test('a port that is taken is named', async (t) => {
  const cwd = temporaryFolder(t);
  await runCli(['--store', 'sqlite:graaf.sqlite', 'import'], { cwd });
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  t.after(() => other.close());
  const address = other.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const { code, stdout, stderr } = await runCli(['--store', 'sqlite:graaf.sqlite', 'serve', '--port', port], { cwd });
  assert.deepEqual([code, stdout], [2, '']);
  assert.match(stderr, new RegExp(`^kamergraaf: something listens on 127\\.0\\.0\\.1:${port} already; .*\n$`));
});

const skip = existsSync(BUNDLED) ? false : 'data/graph.jsonl is not there';

test('without a store the bundled graph is loaded first, whole, and once', { skip }, async (t) => {
  const cwd = temporaryFolder(t);
  const first = await serve([], cwd);
  assert.match(
    first.stderr(),
    /^var\/kamergraaf\.sqlite is not there yet: it starts with the bundled graph from data\/\n$/,
  );
  const answer = await ask(first.url, '{ programmes(first: 1) { totalCount } }');
  assert.equal(answer.errors, undefined);
  assert.equal(await first.stop('SIGTERM'), 0);
  assert.deepEqual(readdirSync(join(cwd, 'var')), ['kamergraaf.sqlite']);

  const second = await serve([], cwd);
  assert.equal(second.stderr(), '');
  assert.deepEqual(await ask(second.url, '{ programmes(first: 1) { totalCount } }'), answer);
  await second.stop('SIGTERM');
});
