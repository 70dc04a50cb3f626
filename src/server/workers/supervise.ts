/**
 * Several processes that answer on one port. This one hands connections to its workers in turn (node:cluster),
 * starts a worker again that ended, and stops when it is told to and all of them have stopped.
 */
import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { AggregatorRegistry } from 'prom-client';
import type { ServerConfig } from '../config.ts';
import type { Log } from '../log.ts';
import type { Reply, Told } from './messages.ts';

/** A worker that ends soon after its start would end again: each time it waits twice as long, up to the most. */
const FIRST_WAIT_MS = 500;
const MOST_WAIT_MS = 30_000;
const STEADY_MS = 10_000;
/** A worker that does not close the port in time holds up the answers of the others no longer. */
const OTHERS_WAIT_MS = 2_000;
/** They may end a worker that does not listen to them yet, which then leaves nothing unfinished. */
const TOLD_TO_STOP = ['SIGTERM', 'SIGINT'] as const;

interface Running {
  readonly worker: Worker;
  /** The URL at which it answers. */
  readonly listening: Promise<string>;
  /** Its exit code. */
  readonly ended: Promise<number>;
}

/**
 * Runs this program in `count` workers.
 * @param ready called with the URL once all of them answer
 * @returns the exit code: the worst of the workers' when told to stop, or the first worker's if it does not start
 */
export async function superviseWorkers(
  count: number,
  config: ServerConfig,
  log: Log,
  ready: (url: string) => Promise<void>,
): Promise<number> {
  const stopping = new AbortController();
  passSignals(stopping);
  answerQuestions(stopping.signal);
  await keepPort(config);
  // Alone, so that what keeps all of them from starting is told once.
  const first = start();
  const url = await Promise.race([first.listening, first.ended.then(() => null)]);
  if (url === null) return first.ended;
  const others = Array.from({ length: count - 1 }, start);
  const ended = Promise.all([first, ...others].map((running) => keepRunning(running, log, stopping.signal)));
  await Promise.race([Promise.all(others.map(({ listening }) => listening)).then(() => ready(url)), ended]);
  return Math.max(...(await ended));
}

function start(): Running {
  // An older Node that handed over to this one (bin/) is no parent of the workers.
  const worker = cluster.fork({ KAMERGRAAF_HANDED_OVER: '' });
  const { promise: listening, resolve } = Promise.withResolvers<string>();
  worker.on('message', (message: Told) => {
    if (message.kind === 'listening') resolve(message.url);
  });
  const ended = new Promise<number>((end) => {
    worker.on('exit', (code, signal) => end(code ?? Number(!TOLD_TO_STOP.some((told) => told === signal))));
  });
  return { worker, listening, ended };
}

/** @returns the exit code of the worker that ran when all were told to stop */
async function keepRunning(running: Running, log: Log, stopping: AbortSignal): Promise<number> {
  let wait = FIRST_WAIT_MS;
  for (let { worker, ended } = running; ; { worker, ended } = start()) {
    const started = performance.now();
    const code = await ended;
    if (stopping.aborted) return code;
    if (performance.now() - started > STEADY_MS) wait = FIRST_WAIT_MS;
    log.error({ worker: worker.process.pid, code, waitMs: wait }, 'a worker ended, and is started again');
    await setTimeout(wait, undefined, { signal: stopping }).catch(() => {});
    if (stopping.aborted) return 0;
    wait = Math.min(2 * wait, MOST_WAIT_MS);
  }
}

/** Port 0 stands for a free one: all workers, also those that start later, must take the same. */
async function keepPort({ host, port }: ServerConfig): Promise<void> {
  if (port !== 0) return;
  const server = createServer().listen({ host, port });
  await once(server, 'listening');
  const { port: free } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  cluster.setupPrimary({ args: [...process.argv.slice(2), '--port', String(free)] });
}

/** A terminal sends Ctrl-C to the workers as well, and a second one would end them at once. */
function passSignals(stopping: AbortController): void {
  const hasTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  for (const signal of TOLD_TO_STOP) {
    process.on(signal, () => {
      stopping.abort();
      if (signal === 'SIGINT' && hasTerminal) return;
      for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal);
    });
  }
}

function answerQuestions(stopping: AbortSignal): void {
  const all = new AggregatorRegistry();
  const released = new Map<Worker, () => void>();
  const releaseAll = () => {
    for (const release of released.values()) release();
    released.clear();
  };
  // Whoever gets an answer asks again at once, and must not come to a worker that is about to close the port.
  const releaseTogether = () => {
    const running = Object.values(cluster.workers ?? {});
    if (!stopping.aborted || running.every((worker) => !worker || released.has(worker))) releaseAll();
  };
  cluster.on('exit', (worker) => {
    released.delete(worker);
    releaseTogether();
  });
  cluster.on('message', (worker, message: Told) => {
    if (message.kind === 'listening' || message.kind === undefined) return;
    const { kind, question: replyTo } = message;
    const reply = (answer: Omit<Reply, 'replyTo'>) => {
      if (worker.isConnected()) worker.send({ replyTo, ...answer });
    };
    if (kind === 'metrics') {
      all.clusterMetrics().then(
        (text) => reply({ text }),
        (error: Error) => reply({ error: error.message }),
      );
      return;
    }
    // Messages come in the order in which they were sent: that the worker closed its port came before this.
    released.set(worker, () => reply({}));
    releaseTogether();
    if (released.size > 0) void setTimeout(OTHERS_WAIT_MS).then(releaseAll);
  });
}
