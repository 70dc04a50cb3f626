import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { copyPrepared, prepareGraph, writeWhole } from '../../src/cli/prepared-graph.ts';
import { temporaryFolder } from './run-cli.ts';

const fillWith = (text: string) => async (path: string) => writeFileSync(path, text);

test('a prepared graph is made once, copied, and those of older data are removed', async (t) => {
  const folder = temporaryFolder(t);
  const target = join(folder, 'var', 'graph.sqlite');
  assert.equal(copyPrepared(target, folder), false);
  assert.equal(existsSync(target), false);

  const old = 'bundled-0123456789abcdef.sqlite';
  for (const name of [old, 'keep.txt']) writeFileSync(join(folder, name), name);
  await prepareGraph(fillWith('first'), folder);
  await prepareGraph(fillWith('second'), folder);
  const names = readdirSync(folder);
  assert.equal(names.includes(old), false);
  assert.equal(names.includes('keep.txt'), true);

  assert.equal(copyPrepared(target, folder), true);
  assert.equal(readFileSync(target, 'utf8'), 'first');
});

test('a graph that is not whole is never put in place', async (t) => {
  const folder = temporaryFolder(t);
  const target = join(folder, 'graph.sqlite');
  const half = writeWhole(target, async (path) => {
    writeFileSync(path, 'half');
    throw new Error('ended');
  });
  await assert.rejects(half, /ended/);
  assert.deepEqual(readdirSync(folder), []);
});
