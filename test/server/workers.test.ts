/** `kamergraaf serve --workers`: several processes behind one port, as one server to whoever asks. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { NodeRecord } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { type Running, runProgram } from '../support/program.ts';
import { stopUnderLoad } from './stop-under-load.ts';

const TWO = ['serve', '--port', '0', '--workers', '2'];

describe('kamergraaf serve --workers', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'kamergraaf-'));
  const store = `sqlite:${join(folder, 'graph.sqlite')}`;

  before(async () => {
    await (await openStore(store)).close();
  });
  after(() => rmSync(folder, { recursive: true }));

  test('prints one line, and on SIGTERM under load every request that was sent is answered', async () => {
    const running = runProgram(['--store', store, ...TWO], { KAMERGRAAF_DRAIN_MS: '1000' });
    await running.ready;
    assert.equal(workersOf(running).length, 2);
    await stopUnderLoad(running);
  });

  test('one that is killed is started again, and the others go on answering', async () => {
    const running = runProgram(['--store', store, ...TWO], { KAMERGRAAF_DRAIN_MS: '0' });
    const url = await running.ready;
    const [killed = 0, other = 0] = workersOf(running);
    process.kill(killed, 'SIGKILL');
    await until(() => !workersOf(running).includes(killed));
    assert.equal((await asked(url, '{ __typename }')).data.__typename, 'Query');
    await until(() => workersOf(running).length === 2);
    assert.ok(workersOf(running).includes(other));
    running.process.kill('SIGTERM');
    const { code, stderr } = await running.ended;
    const { level, worker, msg } = JSON.parse(stderr.split('\n')[0] ?? '') as Record<string, unknown>;
    assert.deepEqual([code, level, worker, msg], [0, 'error', killed, 'a worker ended, and is started again']);
  });

  test('all show what was written since, also where they had kept an answer; /metrics counts for all', async () => {
    const running = runProgram(['--store', store, ...TWO], { KAMERGRAAF_DRAIN_MS: '0' });
    const url = await running.ready;
    const query = 'query Proef { node(id: "letter:proef") { id } }';
    const answers = async () => {
      const all: unknown[] = [];
      for (let count = 0; count < 6; count += 1) all.push((await asked(url, query)).data.node);
      return all;
    };
    assert.deepEqual(await answers(), Array(6).fill(null));
    const writer = await openStore(store);
    await writer.apply({ records: [LETTER] });
    await writer.close();
    assert.deepEqual(await answers(), Array(6).fill({ id: 'letter:proef' }));
    const metrics = await (await fetch(new URL('/metrics', url))).text();
    // The first answer of each worker is executed, before and after the write; the others were kept.
    assert.match(metrics, /^kamergraaf_request_duration_seconds_count\{operation="Proef"\} 4$/m);
    running.process.kill('SIGINT');
    assert.equal((await running.ended).code, 0);
  });

  test('a port that is taken ends with code 2 and one message', async (t) => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    t.after(() => taken.close());
    const { port } = taken.address() as AddressInfo;
    const { code, stderr } = await runProgram(['--store', store, 'serve', '--workers', '2', '--port', String(port)])
      .ended;
    assert.equal(code, 2);
    assert.match(stderr, new RegExp(`^kamergraaf: something listens on 127\\.0\\.0\\.1:${port}.*\\n$`));
  });

  test('a graph in memory cannot be shared', async () => {
    const { code, stdout, stderr } = await runProgram(['--store', 'sqlite::memory:', ...TWO]).ended;
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^kamergraaf: workers cannot share a graph in memory; leave --workers out.*\n$/);
  });
});

const LETTER: NodeRecord = {
  node: 'letter:proef',
  kind: 'Letter',
  props: { title: 'Een brief' },
  identifiers: [],
  evidence: {
    kind: [{ document: 'letter:proef', method: 'proef', confidence: 1, statement: 'proef', review: 'PROPOSED' }],
    title: [{ document: 'letter:proef', method: 'proef', confidence: 1, statement: 'proef', review: 'PROPOSED' }],
  },
};

/** Over a connection of its own, so that the workers take turns. */
async function asked(url: string, query: string): Promise<{ data: Record<string, unknown> }> {
  const answer = await fetch(`${url}?query=${encodeURIComponent(query)}`, { headers: { connection: 'close' } });
  return (await answer.json()) as { data: Record<string, unknown> };
}

/** The processes that the program started. */
function workersOf({ process: { pid } }: Running): readonly number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'ppid=,pid='], { encoding: 'utf8' });
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  return lines.flatMap(([parent, child = 0]) => (parent === pid ? [child] : []));
}

async function until(holds: () => boolean): Promise<void> {
  const patience = performance.now() + 20_000;
  while (!holds()) {
    assert.ok(performance.now() < patience, 'it did not happen in time');
    await setTimeout(50);
  }
}
