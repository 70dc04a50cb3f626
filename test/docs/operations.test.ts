/** What docs/operations.md says is done: its back-up is made under writes, its metrics are there. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { parse, validate } from 'graphql';
import { Metrics } from '../../src/server/metrics.ts';
import { openStore } from '../../src/store/open.ts';
import { recordLine } from '../../src/store/records.ts';
import { mergedSchema } from '../../src/subgraphs/schema.ts';
import { runCli, temporaryFolder } from '../cli/run-cli.ts';
import { apply, exported, node, tellWorld } from '../contract/world.ts';

const PAGE = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');

/** Runs a command of the page in a folder; `npx node` is the Node that runs the tests. */
async function shell(command: string, cwd: string): Promise<void> {
  const path = `${dirname(process.execPath)}:${process.env.PATH}`;
  const child = spawn(command.replace('npx node ', 'node --no-warnings '), {
    shell: true,
    cwd,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0, command);
}

function commandWith(word: string): string {
  const lines = [...PAGE.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.split('\n'));
  return lines.find((line) => line.includes(word)) ?? assert.fail(`no command with ${word}`);
}

test('the copy of an SQLite store is whole, also while it is written to, and holds the audit', async (t) => {
  const cwd = temporaryFolder(t);
  mkdirSync(join(cwd, 'var'));
  const store = await openStore(`sqlite:${join(cwd, 'var/kamergraaf.sqlite')}`);
  t.after(() => store.close());
  await tellWorld(store);
  const act = { by: 'anna', at: '2026-03-01T10:00:00.000Z', action: 'ingestDocument', subject: 'memo:x', details: {} };
  const memo = { document: 'memo:x', assertions: [node('memo:x', 'Memo', { title: 'Nota' })] };
  await store.apply(memo, { act });
  const lines = (await exported(store)).map(recordLine);
  const audit = await store.audit({ first: 10 });
  let isWriting = true;
  const writing = (async () => {
    for (let at = 0; isWriting; at += 1) {
      await apply(store, 'letter:druk', node('letter:druk', 'Letter', { title: `${at}` }));
      await setImmediate();
    }
  })();
  try {
    await shell(commandWith('VACUUM INTO'), cwd);
  } finally {
    isWriting = false;
    await writing;
  }
  copyFileSync(join(cwd, 'backup.sqlite'), join(cwd, 'restored.sqlite'));
  const restored = await openStore(`sqlite:${join(cwd, 'restored.sqlite')}`);
  t.after(() => restored.close());
  const found = new Set((await exported(restored)).map(recordLine));
  assert.deepEqual(
    lines.filter((line) => !found.has(line)),
    [],
  );
  assert.deepEqual(await restored.audit({ first: 10 }), audit);
});

test('the export restores the same graph', async (t) => {
  const cwd = temporaryFolder(t);
  const store = await openStore(`sqlite:${join(cwd, 'a.sqlite')}`);
  await tellWorld(store);
  const lines = (await exported(store)).map(recordLine);
  await store.close();
  const exporting = await runCli(['--store', 'sqlite:a.sqlite', 'export', '-o', 'graph.jsonl'], { cwd });
  assert.equal(exporting.code, 0, exporting.stderr);
  const importing = await runCli(['--store', 'sqlite:restored.sqlite', 'import', 'graph.jsonl'], { cwd });
  assert.equal(importing.code, 0, importing.stderr);
  const restored = await openStore(`sqlite:${join(cwd, 'restored.sqlite')}`);
  t.after(() => restored.close());
  assert.deepEqual((await exported(restored)).map(recordLine), lines);
});

test('every operation of the page is one of the API', () => {
  const operations = [...PAGE.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text = '']) => parse(text));
  assert.ok(operations.length > 0);
  for (const operation of operations) assert.deepEqual(validate(mergedSchema(), operation), []);
});

test('every metric of the page is there, and every one of ours is on the page', async () => {
  const text = await new Metrics({ connections: () => ({ inUse: 0, idle: 0 }) }).text();
  const there = new Set([...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name));
  const told = new Set(
    [...PAGE.matchAll(/\b((?:kamergraaf|nodejs)_[a-z0-9_]+)/g)].map(([, name = '']) => name.replace(/_bucket$/, '')),
  );
  assert.deepEqual(
    [...told].filter((name) => !there.has(name)),
    [],
  );
  assert.deepEqual(
    [...there].filter((name) => name.startsWith('kamergraaf_') && !told.has(name)),
    [],
  );
});
