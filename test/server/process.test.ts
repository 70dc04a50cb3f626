/** `kamergraaf serve` as a process: what it prints, how it ends. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../src/store/open.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/kamergraaf.js', import.meta.url));

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

interface Running {
  readonly process: ChildProcess;
  /** The address it prints. */
  readonly ready: Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => {
    stderr += data;
  });
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      stdout += data;
      const url = /^listening on (\S+)\n/.exec(stdout)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.on('close', () => reject(new Error(`ended before it was ready: ${stderr}`)));
  });
  // A run that is expected to fail is never asked whether it became ready.
  ready.catch(() => {});
  const ended = new Promise<Awaited<Running['ended']>>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { process: child, ready, ended };
}
