/**
 * Makes `lib/`, the JavaScript that the published package runs: Node does not strip types in node_modules.
 * `npm pack` and `npm publish` run it; in the project itself the sources run.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '..');
const LIB = join(PROJECT, 'lib');

rmSync(LIB, { recursive: true, force: true });
const tsc = join(PROJECT, 'node_modules/typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [tsc, '--project', 'tsconfig.build.json'], {
  cwd: PROJECT,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
// Only the client can be imported, so only its types are of use.
for (const types of globSync('**/*.d.ts', { cwd: LIB })) if (!types.startsWith('client')) rmSync(join(LIB, types));
// What the program reads beside its code.
for (const file of globSync('**/*.{graphql,json}', { cwd: join(PROJECT, 'src') }))
  cpSync(join(PROJECT, 'src', file), join(LIB, file));
