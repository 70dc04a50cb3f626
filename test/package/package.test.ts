/**
 * What `npm pack` makes, installed in an empty folder beside the packages it depends on and no others: the
 * program runs there, and the client compiles and traces a motion.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { oldNode } from '../cli/old-node.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'kamergraaf-package-'));
const installed = join(folder, 'node_modules/kamergraaf');
let tarball = '';

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, args: readonly string[], cwd = folder): Run {
  // Node's own folder comes first, so that `#!/usr/bin/env node` is this Node.
  const PATH = `${dirname(process.execPath)}:${process.env['PATH']}`;
  const env = { PATH, HOME: process.env['HOME'] };
  return spawnSync(command, args, { cwd, env, encoding: 'utf8', timeout: 120_000 });
}

function succeed(command: string, args: readonly string[], cwd = folder): string {
  const { status, stdout, stderr } = run(command, args, cwd);
  assert.equal(status, 0, `${command} ${args.join(' ')}: ${stderr}${stdout}`);
  return stdout;
}

before(() => {
  succeed(process.execPath, ['scripts/build-package.ts'], ROOT);
  const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [packed] = JSON.parse(succeed('npm', packing, ROOT)) as [{ readonly filename: string }];
  tarball = join(folder, packed.filename);
  mkdirSync(installed, { recursive: true });
  succeed('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
  for (const name of Object.keys(manifest.dependencies)) link(`node_modules/${name}`);
  mkdirSync(join(folder, 'node_modules/.bin'));
  symlinkSync('../kamergraaf/bin/kamergraaf.js', join(folder, 'node_modules/.bin/kamergraaf'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** A package of the project, as an installation would have put it there. */
function link(path: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  symlinkSync(join(ROOT, path), join(folder, path));
}

test('it holds what it needs, and neither sources nor tests', () => {
  const names = readdirSync(installed).sort();
  assert.deepEqual(names, ['LICENSE', 'README.md', 'bin', 'data', 'dist', 'lib', 'package.json', 'schema']);
  assert.deepEqual(readdirSync(join(installed, 'dist')), ['explorer']);
});

test('publint finds nothing', async () => {
  const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, manifest)),
    [],
  );
});

test('are the types wrong? no', () => {
  succeed(join(ROOT, 'node_modules/.bin/attw'), [tarball, '--profile', 'esm-only']);
});

test('npx kamergraaf runs', () => {
  assert.equal(succeed('npx', ['--no-install', 'kamergraaf', '--version']), `${manifest.version}\n`);
  assert.match(succeed('npx', ['--no-install', 'kamergraaf', 'resolve', '34 104, nr. 258']), /34104-258/);
});

const old = oldNode();
const noOldNode = old === null ? 'no Node older than 22 on this machine' : false;

test('on an old Node it says which it needs', { skip: noOldNode }, () => {
  const { status, stderr } = run(old ?? '', [join(installed, 'bin/kamergraaf.js'), '--version']);
  assert.equal(status, 2);
  assert.match(stderr, /^kamergraaf: needs Node 22\.18 or newer, this is v\d+\.\d+\.\d+; install a newer Node\n$/);
});

test('the example program compiles strictly, and traces a motion on the packaged server', async (t) => {
  copyFileSync(join(ROOT, 'examples/client/trace.ts'), join(folder, 'trace.ts'));
  link('node_modules/@types/node');
  link('node_modules/undici-types');
  const options = { module: 'NodeNext', target: 'ES2024', strict: true, exactOptionalPropertyTypes: true };
  const compilerOptions = { ...options, types: ['node'], skipLibCheck: false };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['trace.ts'] }));
  succeed(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '--project', folder]);

  const server = spawn(process.execPath, ['node_modules/.bin/kamergraaf', 'serve', '--port', '0'], { cwd: folder });
  t.after(() => server.kill('SIGKILL'));
  const [line] = await once(server.stdout.setEncoding('utf8'), 'data');
  const url = /^listening on (\S+)$/m.exec(String(line))?.[1] ?? '';
  const traced = succeed(process.execPath, ['trace.js', '34 104, nr. 258', url]);
  assert.match(traced, /^34104-258 {2}Motie van de leden/);
  assert.match(traced, /^FULFILLED since 2020-07-08$/m);
  assert.match(traced, /^2020-07-08 {2}FULFILLED {2}Derde voortgangsrapportage/m);
  const { status, stderr } = run(process.execPath, ['trace.js', '???', url]);
  assert.deepEqual([status, stderr.split(':')[0]], [1, 'BAD_CITATION']);
  const page = await fetch(url, { headers: { accept: 'text/html' } });
  assert.match(await page.text(), /<title>/);
  const examples = await fetch(new URL('/explorer/examples.json', url));
  assert.ok(((await examples.json()) as unknown[]).length > 5);
});
