import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCli, temporaryFolder } from './run-cli.ts';

test('doctor names a setting that nothing reads', async (t) => {
  const cwd = temporaryFolder(t);
  const env = { KAMERGRAAF_MAX_COSTS: '10', KAMERGRAAF_MAX_DEPTH: '10' };
  const { code, stdout } = await runCli(['doctor', '--json'], { cwd, env });
  assert.equal(code, 1);
  const { problems } = JSON.parse(stdout) as { problems: { message: string }[] };
  assert.deepEqual(
    problems.map(({ message }) => message.split(' ')[0]),
    ['KAMERGRAAF_MAX_COSTS'],
  );
});

test('an empty KAMERGRAAF_STORE counts as not set', async (t) => {
  const { code, stdout } = await runCli(['doctor', '--json'], {
    cwd: temporaryFolder(t),
    env: { KAMERGRAAF_STORE: '' },
  });
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(stdout).location, { url: 'sqlite:var/kamergraaf.sqlite', from: 'default' });
});

test('importing a file that is not there leaves no graph behind', async (t) => {
  const cwd = temporaryFolder(t);
  const { code, stderr } = await runCli(['import', 'weg.jsonl'], { cwd });
  assert.equal(code, 1);
  assert.match(stderr, /weg\.jsonl: there is no such file or folder/);
  assert.equal(existsSync(join(cwd, 'var')), false);
});

const noFullDisk = existsSync('/dev/full') ? false : 'no /dev/full here';

test('an export to a full disk says so', { skip: noFullDisk }, async (t) => {
  const { code, stderr } = await runCli(['export', '--output', '/dev/full'], { cwd: temporaryFolder(t) });
  assert.equal(code, 1);
  assert.match(stderr, /no room left on its disk; free some/);
});
