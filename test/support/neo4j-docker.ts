/** Neo4j in a container of its own, where a Docker daemon answers. */
import { spawnSync } from 'node:child_process';
import { NEO4J_VERSION } from './neo4j-jars.ts';
import { answers, freePort, type Neo4jProcess } from './neo4j-process.ts';

const IMAGE = `neo4j:${NEO4J_VERSION.split('.').slice(0, 2).join('.')}-community`;

/** Why Docker cannot be used here, or null when its daemon answers. */
export function dockerMissing(): string | null {
  const info = spawnSync('docker', ['info', '--format', '{{.ServerVersion}}'], { encoding: 'utf8', timeout: 5000 });
  if (info.error) return 'Docker is not installed';
  return info.status === 0 ? null : 'the Docker daemon does not answer';
}

export async function startNeo4jContainer(): Promise<Omit<Neo4jProcess, 'pid'>> {
  const port = await freePort();
  const args = ['run', '--detach', '--rm', '--publish', `127.0.0.1:${port}:7687`];
  for (const setting of ['NEO4J_AUTH=none', 'NEO4J_server_memory_heap_max__size=512m']) args.push('--env', setting);
  const run = spawnSync('docker', [...args, IMAGE], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`docker run ${IMAGE} failed: ${run.stderr.trim()}`);
  const id = run.stdout.trim();
  const remove = () => void spawnSync('docker', ['rm', '--force', '--volumes', id]);
  process.once('exit', remove);
  const uri = `bolt://127.0.0.1:${port}`;
  const stop = async () => {
    process.off('exit', remove);
    remove();
  };
  const until = Date.now() + 120_000;
  while (!(await answers(uri))) {
    if (Date.now() > until) {
      await stop();
      throw new Error(`Neo4j in Docker (${IMAGE}) did not answer on ${uri} within two minutes`);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return { uri, stop };
}
