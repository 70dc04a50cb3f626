/** The commands in docs/measures.md are run in order, on the bundled graph, and draw the pictures that it shows. */
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runCli, temporaryFolder } from '../cli/run-cli.ts';

const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));
const PAGE = readFileSync(join(DOCS, 'measures.md'), 'utf8');
const COMMANDS = [...PAGE.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));

test('every command of docs/measures.md does what it is there for', async (t) => {
  const cwd = temporaryFolder(t);
  mkdirSync(join(cwd, 'docs'));
  copyFileSync(join(DOCS, 'speelbossen.csv'), join(cwd, 'docs/speelbossen.csv'));
  for (const command of COMMANDS) {
    const args = /^npx kamergraaf (.*)$/.exec(command)?.[1]?.split(' ');
    assert.ok(args, `"${command}" is no command of ours`);
    const { code, stderr } = await runCli(args, { cwd });
    assert.equal(code, 0, `${command}: ${stderr}`);
  }
  const drawn = readdirSync(join(cwd, 'docs')).filter((name) => name.endsWith('.svg'));
  assert.deepEqual(drawn, ['kansrijke-start.svg', 'speelbos.svg']);
  for (const name of drawn) {
    const [made, kept] = [join(cwd, 'docs', name), join(DOCS, name)];
    assert.ok(PAGE.includes(`](${name})`), `${name} is shown`);
    if (process.env['UPDATE_DOCS']) copyFileSync(made, kept);
    assert.ok(existsSync(kept), `docs/${name} is missing: run the test once with UPDATE_DOCS=1`);
    assert.equal(readFileSync(kept, 'utf8'), readFileSync(made, 'utf8'), `docs/${name}: UPDATE_DOCS=1 draws it again`);
  }
});
