/** The processes of a distributed graph, each on a free port of this machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { SUBGRAPH_NAMES, type SubgraphName } from '../../src/subgraphs/sdl.ts';
import { commandHere, service } from './compose-file.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Served {
  /** Where it answers GraphQL. */
  readonly url: string;
  /** Ends the process and waits until it is gone. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

const running = new Set<Served>();

/** Ends every process that was started here, also when one of them did not start: a test runner waits for its children. */
export async function stopProcesses(): Promise<void> {
  await Promise.all([...running].map(({ stop }) => stop('SIGKILL')));
}

type Environment = Readonly<Record<string, string>>;

/** Starts a program that prints `listening on URL` or `… ready at URL`; gives where that is once it does. */
export async function serveProcess(command: readonly string[], env: Environment = {}): Promise<Served> {
  const [file = '', ...args] = command;
  const child = spawn(file === 'node' ? process.execPath : file, args, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'close');
  };
  const starting = { url: '', stop };
  running.add(starting);
  return Object.assign(starting, { url: await addressOf(child, command) });
}

async function addressOf(child: ChildProcess, command: readonly string[]): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const url = /(?:listening on|ready at) (\S+)\n/.exec(output)?.[1];
        if (url) resolve(url);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => reject(new Error(`${command.join(' ')} ended with ${code}: ${output}`)));
  });
}

export type Subgraphs = ReadonlyMap<SubgraphName, Served>;

/** One subgraph as a process of its own, by its command in `docker-compose.yml`. */
export function serveSubgraph(name: SubgraphName, store: string, port = '0'): Promise<Served> {
  const { command, environment } = service(name);
  return serveProcess(command, { ...environment, ...serving(store, port) });
}

/** The whole graph in one process. */
export function serveWhole(store: string): Promise<Served> {
  return serveProcess(['node', 'bin/kamergraaf.js', 'serve'], serving(store, '0'));
}

/** Of a machine that may write. */
export const TOKEN = 'proef-token-0123456789';

function serving(store: string, port: string): Environment {
  return {
    KAMERGRAAF_STORE: store,
    KAMERGRAAF_HOST: '127.0.0.1',
    KAMERGRAAF_TOKEN: TOKEN,
    PORT: port,
    // Random queries are not those of a person, and have more aliases.
    KAMERGRAAF_MAX_ALIASES: '1000',
  };
}

/** The four subgraphs, each a process of its own on the same store. */
export async function serveSubgraphs(store: string): Promise<Subgraphs> {
  const started = SUBGRAPH_NAMES.map(async (name) => [name, await serveSubgraph(name, store)] as const);
  return new Map(await Promise.all(started));
}

/** Hive Gateway before them, by its command in `docker-compose.yml`. */
export function serveGateway(subgraphs: Subgraphs): Promise<Served> {
  const urls = [...subgraphs].map(([name, { url }]) => [`${name.toUpperCase()}_URL`, url]);
  const command = ['node', 'test/distributed/gateway.ts', ...commandHere(service('gateway'))];
  return serveProcess(command, Object.fromEntries(urls));
}
