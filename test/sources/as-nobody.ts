/** Runs a program as a user without rights, so that permissions mean something even when the tests run as root. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';

const NOBODY = 65534;

const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** Why no such run is possible here, or false. */
export const cannotDropRights: string | false = reasonNot();

/** Runs this Node with the arguments as a user who is not root. */
export function runAsNobody(args: readonly string[], options: { cwd?: string } = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, args, { ...options, ...identity, encoding: 'utf8', timeout: 60_000 });
}

function reasonNot(): string | false {
  if (process.platform === 'win32') return 'Windows keeps permissions in another way';
  const script = `require('node:fs').readFileSync(${JSON.stringify(import.meta.filename)})`;
  const tried = runAsNobody(['-e', script]);
  return tried.status === 0 ? false : 'a user without rights cannot reach the project folder here';
}
