import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { oldNode } from './old-node.ts';
import { runCli, startCli, temporaryFolder } from './run-cli.ts';

const COMMANDS = ['serve', 'ingest', 'extract', 'resolve', 'trace', 'import', 'export', 'audit', 'doctor'];
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

test('every command has help with examples', async () => {
  const all = await runCli(['--help']);
  assert.equal(all.code, 0);
  for (const command of COMMANDS) {
    assert.match(all.stdout, new RegExp(`^  ${command}\\b`, 'm'));
    const { code, stdout, stderr } = await runCli([command, '--help']);
    assert.equal(code, 0, command);
    assert.equal(stderr, '');
    assert.match(stdout, /^Examples:\n {2}.*kamergraaf/m, command);
    assert.match(stdout, /--store <url>/, command);
  }
});

test('the version is that of the package', async () => {
  assert.deepEqual(await runCli(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
});

test('wrong usage ends with 2 and says what is wrong', async () => {
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['nosuch'], /unknown command 'nosuch'/],
    [['ingest'], /missing required argument 'path'/],
    [['trace'], /missing required argument 'citation'/],
    [['serve', '--port', '70000'], /whole number from 0 to 65535/],
    [['serve', '--subgraph', 'europa'], /Allowed choices are parliament/],
    [['export', '--format', 'csv'], /Allowed choices are jsonl/],
    [['extract', 'a.txt', '--text', '--json'], /--text prints the text alone/],
    [['doctor', '--nosuch'], /unknown option '--nosuch'/],
  ];
  for (const [args, message] of wrong) {
    const { code, stdout, stderr } = await runCli(args);
    assert.equal(code, 2, args.join(' '));
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /\n\s+at /);
    assert.equal(stdout, '');
  }
});

test('a stack trace is shown when asked for, and only then', async (t) => {
  const args = ['--store', 'sqlite:weg.sqlite', 'export'];
  const cwd = temporaryFolder(t);
  assert.doesNotMatch((await runCli(args, { cwd })).stderr, /\n\s+at /);
  assert.match((await runCli(args, { cwd, env: { KAMERGRAAF_DEBUG: '1' } })).stderr, /\n\s+at /);
});

const old = oldNode();
const skip = old === null ? 'no Node older than 22 on this machine' : false;

test('an old Node hands over to the one of the project, with input, output and exit code', { skip }, async (t) => {
  const node = old ?? '';
  const cwd = temporaryFolder(t);
  assert.equal((await runCli(['--version'], { node })).stdout, `${version}\n`);
  assert.equal((await runCli(['nosuch'], { node })).code, 2);
  const store = ['--store', 'sqlite:a.sqlite'];
  const { code, stderr } = await runCli([...store, 'import'], { node, cwd, input: '{"geen":"record"}\n' });
  assert.equal(code, 1);
  assert.match(stderr, /standard input, line 1/);
});

test('when an old Node is killed, the one it handed over to ends too', { skip }, async (t) => {
  const child = startCli(['--store', 'sqlite:a.sqlite', 'import'], { node: old ?? '', cwd: temporaryFolder(t) });
  const closed = new Promise((resolve) => child.on('close', resolve));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  child.kill('SIGKILL');
  // `close` comes when no process holds the pipes any more.
  await closed;
});
