/**
 * What `npm ci` does after installing and `npm start` before starting (`--if-stale`): the explorer page, and
 * what makes the first start quick. Plain JavaScript, because npm runs it on whatever Node a machine has.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COMPILE_CACHE } from '../bin/compile-cache.js';

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

await import('./build-explorer.mjs');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const own = ['node_modules/node/bin/node', 'node_modules/node/bin/node.exe'].map(inProject).find(existsSync);
const canRun = major >= 24 || (major === 22 && minor >= 18);
const node = canRun ? process.execPath : own;
// Without a Node that can, the first start does it, or says which Node it needs.
if (node) {
  const script = inProject('scripts/prepare-start.ts');
  const options = ['--disable-warning=ExperimentalWarning', script, ...process.argv.slice(2)];
  const { status } = spawnSync(node, options, {
    stdio: 'inherit',
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILE_CACHE },
  });
  if (status !== 0) console.error('kamergraaf: the bundled graph was not prepared; the first start will take longer');
}
