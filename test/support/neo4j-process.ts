/** Runs Neo4j Community as a child process, for as long as this process lives. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { Neo4jMissing, neo4jJars } from './neo4j-jars.ts';

export interface Neo4jProcess {
  readonly uri: string;
  readonly pid: number;
  /** Ends the process and waits until it is gone. `SIGKILL` is a power cut. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

export interface ProcessOptions {
  /** Holds data, logs and configuration; a folder that held them before is opened again. */
  readonly home: string;
  /** 0 or absent for a free one. */
  readonly port?: number;
  /** Absent: no password is asked. At least eight characters, set on the first start of a home. */
  readonly password?: string;
  /** As the JVM and Neo4j write sizes: `512m`, `2g`. */
  readonly heap?: string;
  readonly pageCache?: string;
  /** Seconds until giving up on the start. */
  readonly patience?: number;
  readonly report?: (message: string) => void;
}

const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent'];
const HEAP = '512m';
const PAGE_CACHE = '256m';

export async function startNeo4jProcess(options: ProcessOptions): Promise<Neo4jProcess> {
  if (spawnSync('java', ['-version']).error) throw new Neo4jMissing('Java 17 or later is not installed');
  const jars = await neo4jJars(options.report);
  const port = options.port || (await freePort());
  const conf = join(options.home, 'conf');
  await mkdir(conf, { recursive: true });
  await writeFile(join(conf, 'neo4j.conf'), configuration(port, options));
  const java = (main: string, ...rest: string[]) => [
    `-Xms${options.heap ?? HEAP}`,
    `-Xmx${options.heap ?? HEAP}`,
    '-XX:+UseSerialGC',
    ...OPENED.map((module) => `--add-opens=${module}=ALL-UNNAMED`),
    '-cp',
    join(jars, '*'),
    main,
    ...rest,
  ];
  if (options.password !== undefined) setPassword(options.home, conf, jars, options.password);
  const child = spawn(
    'java',
    java('org.neo4j.server.CommunityEntryPoint', `--home-dir=${options.home}`, `--config-dir=${conf}`),
    { stdio: ['ignore', 'pipe', 'pipe'], detached: false },
  );
  return watch(child, port, options);
}

async function watch(child: ChildProcess, port: number, options: ProcessOptions): Promise<Neo4jProcess> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      output = (output + chunk).slice(-4000);
    });
  }
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const kill = () => child.kill('SIGKILL');
  endWithThisProcess(kill, gone);
  const uri = `bolt://127.0.0.1:${port}`;
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await gone;
  };
  const auth = options.password === undefined ? undefined : neo4j.auth.basic('neo4j', options.password);
  const until = Date.now() + (options.patience ?? 90) * 1000;
  while (!(await answers(uri, auth))) {
    if (child.exitCode !== null) throw new Error(`Neo4j ended while starting (exit ${child.exitCode}): ${output}`);
    if (Date.now() > until) {
      await stop('SIGKILL');
      throw new Error(`Neo4j did not answer on ${uri} in time: ${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { uri, pid: child.pid ?? 0, stop };
}

const running = new Set<() => void>();

/** Leaves no Java process behind, however this process ends. */
function endWithThisProcess(kill: () => void, gone: Promise<void>): void {
  if (running.size === 0) {
    process.once('exit', killAll);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, endBySignal);
  }
  running.add(kill);
  void gone.then(() => {
    running.delete(kill);
    if (running.size > 0) return;
    process.off('exit', killAll);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, endBySignal);
  });
}

function killAll(): void {
  for (const kill of running) kill();
}

function endBySignal(signal: NodeJS.Signals): void {
  killAll();
  process.kill(process.pid, signal);
}

/** Whether a server speaks Bolt there, and lets us in. */
export async function answers(uri: string, auth?: ReturnType<typeof neo4j.auth.basic>): Promise<boolean> {
  const driver = neo4j.driver(uri, auth, { connectionTimeout: 1000, maxConnectionPoolSize: 1 });
  try {
    await driver.verifyConnectivity();
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

function setPassword(home: string, conf: string, jars: string, password: string): void {
  const done = spawnSync(
    'java',
    ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password],
    { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf }, encoding: 'utf8' },
  );
  if (done.status !== 0) throw new Error(`Neo4j's password could not be set: ${done.stderr}`);
}

function configuration(port: number, { password, pageCache = PAGE_CACHE }: ProcessOptions): string {
  return [
    `dbms.security.auth_enabled=${password !== undefined}`,
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    `server.memory.pagecache.size=${pageCache}`,
    'dbms.usage_report.enabled=false',
    '',
  ].join('\n');
}

export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
