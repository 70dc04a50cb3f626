#!/usr/bin/env node
/*
 * Starts the command line on a Node that can run it. The sources are TypeScript whose types Node strips
 * itself from 22.18 on; in the project an older Node hands over to the one installed beside it (npm package
 * `node`). The published package holds no sources but what was built from them, in lib/.
 * This file must keep to JavaScript that Node 18 understands.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { enableCompileCache } from './compile-cache.js';

const HANDED_OVER = 'KAMERGRAAF_HANDED_OVER';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const source = new URL('../src/cli/main.ts', import.meta.url);
const isRecent = major > 22 ? major >= 24 : major === 22 && minor >= 18;

if (isRecent) {
  endWithParent();
  enableCompileCache();
  const { main } = await import(existsSync(source) ? source.href : '../lib/cli/main.js');
  await main(process.argv.slice(2));
} else {
  handOver();
}

/** When the process that handed over is killed, its end of the channel closes; waiting for that keeps nothing alive. */
function endWithParent() {
  if (!process.env[HANDED_OVER] || !process.channel) return;
  process.once('disconnect', () => process.exit(1));
  process.channel.unref();
}

/** Runs the same command with the project's own Node; it ends when this process does, and the other way round. */
function handOver() {
  const node = ['../node_modules/node/bin/node', '../node_modules/node/bin/node.exe']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path));
  if (!node || process.env[HANDED_OVER]) {
    const mend = existsSync(source) ? ', or run `npm ci` in the project folder, which brings its own' : '';
    console.error(`kamergraaf: needs Node 22.18 or newer, this is ${process.version}; install a newer Node${mend}`);
    process.exit(2);
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    // The channel tells the child when this process is killed in a way that it cannot pass on.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, [HANDED_OVER]: '1' },
  });
  // A terminal sends Ctrl-C to both; passed on, it would come twice, and the second time means "at once".
  const hasTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => hasTerminal || child.kill(signal));
  child.on('error', (error) => {
    console.error(`kamergraaf: ${node} does not run (${error.message}); run \`npm ci\` in the project folder again`);
    process.exit(2);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));
}
