/** A Node on this machine that is too old to run the sources, to see that the program hands over. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Its path, or null when there is none. */
export function oldNode(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...folders, '/usr/bin', '/usr/local/bin'].map((folder) => join(folder, 'node'));
  return [...new Set(candidates)].find(isOld) ?? null;
}

function isOld(path: string): boolean {
  if (!existsSync(path)) return false;
  const version = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 }).stdout ?? '';
  const major = Number(/^v(\d+)/.exec(version)?.[1]);
  return major >= 18 && major < 22;
}
