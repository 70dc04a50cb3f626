/**
 * Neo4j is stopped under load and started again, as the clients of a server see it. `KAMERGRAAF_OUTAGE_S`
 * says for how many seconds it is away; the figures are printed.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { openStore } from '../../src/store/open.ts';
import { PROGRAM } from '../cli/run-cli.ts';
import { tellWorld } from '../contract/world.ts';
import { startLoad } from '../support/load.ts';
import { Neo4jMissing } from '../support/neo4j-jars.ts';
import { freePort, type Neo4jProcess, startNeo4jProcess } from '../support/neo4j-process.ts';

// A server of its own, since it is stopped. KAMERGRAAF_TEST_NEO4J says whether Neo4j takes part in this run.
const skip = process.env.KAMERGRAAF_TEST_NEO4J ? false : 'no Neo4j takes part in this run: see npm test';
const OUTAGE_MS = Number(process.env['KAMERGRAAF_OUTAGE_S'] ?? 2) * 1000;
const CLIENTS = 8;
const FOUND = 'found';
const AWAY = 'STORE_UNAVAILABLE';

test('Neo4j lost and back: errors at once, not ready meanwhile, and all recovers by itself', { skip }, async (t) => {
  const home = await mkdtemp(join(tmpdir(), 'kamergraaf-outage-'));
  const port = await freePort();
  const start = () => startNeo4jProcess({ home, port, patience: 240 });
  const first = await start().catch((error: unknown) => {
    if (error instanceof Neo4jMissing) return null;
    throw error;
  });
  if (!first) return t.skip('Neo4j cannot be started here');
  let neo4j: Neo4jProcess = first;
  t.after(async () => {
    await neo4j.stop('SIGKILL');
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  });
  const store = await openStore(neo4j.uri);
  await tellWorld(store);
  await store.close();
  const url = await serve(t, neo4j.uri);
  const ready = async () => (await fetch(new URL('/ready', url))).status;
  const clients = askAll(url);
  t.after(() => clients.stop());

  await until(async () => clients.since(0).length > 50 && (await ready()) === 200);
  const stopped = performance.now();
  await neo4j.stop('SIGTERM');
  const gone = performance.now();
  await until(async () => clients.since(gone).length > 50);
  assert.equal(await ready(), 503);
  await setTimeout(Math.max(0, OUTAGE_MS - (performance.now() - gone)));
  const starting = performance.now();
  neo4j = await start();
  const back = performance.now();
  await until(async () => clients.since(back).filter(({ name }) => name === FOUND).length > 50);
  await until(async () => (await ready()) === 200);
  await clients.stop();

  const names = new Set(clients.since(0).map(({ name }) => name));
  assert.deepEqual([...names].sort(), [AWAY, FOUND]);
  assert.ok(
    clients.since(0).every(({ at, name }) => at > stopped || name === FOUND),
    'no error before',
  );
  const away = clients.since(0).filter(({ name }) => name === AWAY);
  const slowest = Math.max(...away.map(({ milliseconds }) => milliseconds));
  const recovered = Math.max(...away.map(({ at }) => at)) - back;
  t.diagnostic(`away ${Math.round(starting - gone)} ms and ${Math.round(back - starting)} ms to start again`);
  t.diagnostic(`${away.length} requests failed, the slowest after ${Math.round(slowest)} ms`);
  t.diagnostic(`last failure ${Math.round(recovered)} ms after Neo4j answered again`);
  assert.ok(slowest < 5000, `a request failed only after ${slowest} ms`);
  assert.ok(recovered < 5000, `a request failed ${recovered} ms after Neo4j was back`);
});

function askAll(url: string) {
  const seen: { readonly at: number; readonly name: string; readonly milliseconds: number }[] = [];
  const load = startLoad({
    url,
    clients: CLIENTS,
    pauseMs: 5,
    body: () => ({ query: '{ node(id: "letter:a") { id } }' }),
    judge: (outcome) => {
      if (outcome instanceof Error) return `cut: ${outcome.message}`;
      const { data, errors } = JSON.parse(outcome.body);
      const name: string = errors ? errors[0].extensions.code : data.node ? FOUND : 'nothing';
      seen.push({ at: performance.now(), name, milliseconds: outcome.milliseconds });
      return name;
    },
  });
  return { stop: load.stop, since: (moment: number) => seen.filter(({ at }) => at > moment) };
}

async function serve(t: TestContext, store: string): Promise<string> {
  const child = spawn(process.execPath, [PROGRAM, '--store', store, 'serve', '--port', '0'], {
    env: {
      ...process.env,
      KAMERGRAAF_LOG_LEVEL: 'silent',
      KAMERGRAAF_DRAIN_MS: '0',
      KAMERGRAAF_REQUEST_TIMEOUT_MS: '120000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => child.kill('SIGKILL'));
  let text = '';
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const url = /^listening on (\S+)\n/.exec(text)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.on('close', () => reject(new Error('the server ended')));
  });
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 120_000; performance.now() < end; ) {
    if (await condition()) return;
    await setTimeout(20);
  }
  assert.fail('it did not come to pass');
}
