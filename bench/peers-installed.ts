/** What Kamergraaf is measured beside is installed apart, and only when it is needed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export function installPeers(): void {
  const folder = import.meta.dirname;
  if (existsSync(`${folder}/node_modules/.package-lock.json`)) return;
  console.error('installing the peers (npm ci in bench/) …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the peers could not be installed: see what npm says above');
}
