import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { listSources } from '../../src/sources/list.ts';
import { cannotDropRights, runAsNobody } from './as-nobody.ts';

const folder = mkdtempSync(join(tmpdir(), 'kamergraaf-list-'));
after(() => rmSync(folder, { recursive: true }));
for (const path of ['b/2.txt', 'b/10.txt', 'b/.verborgen.txt', 'a.txt', 'B.txt', '.git/x.txt', 'é.txt']) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), path);
}

const names = (files: readonly string[]) => files.map((file) => relative(folder, file));

test('a folder is listed with all that is in it, in code-unit order, without what is hidden', async () => {
  const { files, problems } = await listSources([folder]);
  assert.deepEqual(names(files), ['B.txt', 'a.txt', 'b/10.txt', 'b/2.txt', 'é.txt']);
  assert.deepEqual(problems, []);
});

test('arguments keep their order, a file named twice is read once, a hidden one when named itself', async () => {
  const named = ['b/.verborgen.txt', 'b', 'a.txt', 'b/2.txt'].map((path) => join(folder, path));
  assert.deepEqual(names((await listSources(named)).files), ['b/.verborgen.txt', 'b/10.txt', 'b/2.txt', 'a.txt']);
});

test('links are followed, and a circle of links ends', async (t) => {
  const circle = join(folder, 'b', 'kring');
  symlinkSync(folder, circle);
  t.after(() => unlinkSync(circle));
  assert.equal((await listSources([folder])).files.length, 5);
});

const noPipes = process.platform === 'win32' ? 'no named pipes here' : false;

test('a pipe in a folder is passed over, one that is named is read', { skip: noPipes }, async (t) => {
  const pipe = join(folder, 'b', 'pijp');
  assert.equal(spawnSync('mkfifo', [pipe]).status, 0);
  t.after(() => unlinkSync(pipe));
  assert.deepEqual(names((await listSources([join(folder, 'b')])).files), ['b/10.txt', 'b/2.txt']);
  assert.deepEqual(names((await listSources([pipe])).files), ['b/pijp']);
});

test('a missing path and a dead link are problems; the rest is listed', async (t) => {
  const dead = join(folder, 'b', 'dood');
  symlinkSync(join(folder, 'nergens'), dead);
  t.after(() => unlinkSync(dead));
  const { files, problems } = await listSources([join(folder, 'weg'), join(folder, 'b')]);
  assert.deepEqual(names(files), ['b/10.txt', 'b/2.txt']);
  assert.deepEqual(
    problems.map(({ code, origin }) => [code, relative(folder, origin)]),
    [
      ['NOT_FOUND', 'weg'],
      ['NOT_FOUND', 'b/dood'],
    ],
  );
});

test('a folder that may not be read is a problem; the rest is listed', { skip: cannotDropRights }, () => {
  const script = `
    import { chmodSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
    import { listSources } from ${JSON.stringify(import.meta.resolve('../../src/sources/list.ts'))};
    const root = mkdtempSync(${JSON.stringify(join(tmpdir(), 'kamergraaf-dicht-'))});
    mkdirSync(root + '/dicht', { mode: 0o000 });
    writeFileSync(root + '/open.txt', 'x');
    const { files, problems } = await listSources([root]);
    rmdirSync(root + '/dicht');
    rmSync(root, { recursive: true });
    console.log(JSON.stringify({ files: files.length, problems: problems.map((p) => p.code + ' ' + p.message) }));`;
  const { stdout, stderr } = runAsNobody(['--input-type=module', '-e', script]);
  const { files, problems } = JSON.parse(stdout || JSON.stringify({ files: stderr }));
  assert.equal(files, 1);
  assert.equal(problems.length, 1);
  assert.match(problems[0], /^NO_PERMISSION .*\/dicht: may not be read/);
});
