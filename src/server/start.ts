/** Starts the server and stops it again. */
import type { AddressInfo } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../store/graph-store.ts';
import { type Api, type Ingest, servedSchema } from './api.ts';
import { createApp } from './app.ts';
import { authenticator } from './auth/authenticate.ts';
import { readConfig, type ServerConfig } from './config.ts';
import { readManifest } from './documents/manifest.ts';
import { TrustedDocuments } from './documents/trusted-documents.ts';
import { ServerError } from './errors.ts';
import { createLog } from './log.ts';
import { Metrics } from './metrics.ts';
import { RequestEnded } from './request-scope.ts';
import { Serving } from './serving.ts';
import { warmUp } from './warm-up.ts';
import type { Primary } from './workers/primary.ts';

export interface StartOptions {
  /** Open; it is not closed with the server. */
  readonly store: GraphStore;
  /** Settings that take precedence over the environment's. */
  readonly config?: Partial<ServerConfig>;
  /** Serve this subgraph alone at /graphql; absent for the whole graph. */
  readonly subgraph?: string;
  /** Reads a document that an editor hands in into the store; absent where this process does not write. */
  readonly ingest?: Ingest;
  /** The API to serve; absent for this project's own. */
  readonly api?: Api;
  /** Of a worker, one of several processes that answer on the port. */
  readonly primary?: Primary;
}

export interface RunningServer {
  /** Where GraphQL is answered: `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  readonly address: AddressInfo;
  /** Says that it stops (`/ready`, `Connection: close`) and goes on answering for the configured time. */
  drain(): Promise<void>;
  /** Takes no new requests, lets those in progress end within the configured time, then closes. */
  close(): Promise<void>;
}

const LAST_ANSWERS_MS = 200;

/**
 * Starts the server; when it resolves, requests are answered.
 * @throws {ServerError} BAD_CONFIG, PORT_IN_USE or CANNOT_LISTEN
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const config = readConfig(process.env, options.config);
  await checkBoundaries(config);
  const log = createLog(config);
  const metrics = new Metrics(options.store, options.primary);
  const api = options.api ?? (await import('./own-api.ts')).ownApi({ ...options, config });
  const serving = new Serving({
    config,
    api,
    store: options.store,
    log,
    metrics,
    authenticate: authenticator(config),
    documents: trustedDocuments(config),
  });
  const app = await createApp(serving, options.subgraph);
  try {
    await listen(app, config);
  } catch (error) {
    await app.close();
    throw error;
  }
  void warmUp(serving, await servedSchema(api, options.subgraph));
  const address = addressOf(app);
  let closing: Promise<void> | undefined;
  return {
    url: `http://${hostOf(address)}:${address.port}/graphql`,
    address,
    drain: async () => {
      serving.accepting = false;
      await setTimeout(config.drainMs);
    },
    close: () => (closing ??= stop(app, serving, options.primary)),
  };
}

/** Whoever starts the server hears of a wrong file, rather than who asks for the first map. */
async function checkBoundaries({ boundaries }: ServerConfig): Promise<void> {
  if (boundaries === null) return;
  const { boundariesIn } = await import('../chart/boundaries-file.ts');
  await boundariesIn(boundaries).catch((cause: Error) => {
    throw new ServerError('BAD_CONFIG', `KAMERGRAAF_BOUNDARIES: ${cause.message}`, { cause });
  });
}

function trustedDocuments({ trustedDocuments: mode, trustedDocumentsFile: file }: ServerConfig): TrustedDocuments {
  return new TrustedDocuments(mode, mode === 'off' || file === null ? new Map() : readManifest(file));
}

/**
 * Stops the server when the process is told to end, after SIGTERM with a drain: on SIGINT somebody waits at
 * the terminal. A second signal ends it at once.
 * @returns when the server has stopped
 */
export function stopOnSignals(server: RunningServer): Promise<void> {
  return new Promise((resolve, reject) => {
    let told = false;
    const onSignal = (signal: NodeJS.Signals) => {
      if (told) process.exit(signal === 'SIGINT' ? 130 : 143);
      told = true;
      const drained = signal === 'SIGTERM' ? server.drain() : Promise.resolve();
      drained.then(() => server.close()).then(resolve, reject);
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  });
}

async function listen(app: FastifyInstance, { host, port }: ServerConfig): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const where = `${host}:${port}`;
    if (error.code === 'EADDRINUSE') {
      const mend = 'stop the other server, or choose another port with PORT (0 takes a free one)';
      throw new ServerError('PORT_IN_USE', `something listens on ${where} already; ${mend}`, { cause: error });
    }
    const mend = 'check KAMERGRAAF_HOST and PORT';
    throw new ServerError('CANNOT_LISTEN', `cannot listen on ${where} (${error.code}); ${mend}`, { cause: error });
  }
}

/** @throws {ServerError} STOP_TIMEOUT when requests had to be ended */
async function stop(app: FastifyInstance, serving: Serving, primary?: Primary): Promise<void> {
  const { config, inFlight, observers, stopping } = serving;
  serving.accepting = false;
  const release = await inFlight.hold();
  const closed = app.close();
  while (app.server.listening) await setImmediate();
  // Clients that get their answer ask again at once, and must not come to a port that is about to close.
  await primary?.released();
  release();
  const ended = await inFlight.ended(config.stopTimeoutMs);
  const late = inFlight.count;
  if (!ended) {
    observers.log.error({ requests: late, waitedMs: config.stopTimeoutMs }, 'requests ended by the stop of the server');
    stopping.abort(new RequestEnded('SERVER_STOPPING', 'The server stops; ask again.'));
    // The answers that say so get a moment to leave before their connections are cut.
    await inFlight.ended(LAST_ANSWERS_MS);
  }
  app.server.closeAllConnections();
  await closed;
  await Promise.all([...serving.apollos].map((apollo) => apollo.stop()));
  if (ended) return;
  const mend = 'raise KAMERGRAAF_STOP_TIMEOUT_MS if they may take longer';
  throw new ServerError('STOP_TIMEOUT', `${late} requests had not ended after ${config.stopTimeoutMs} ms; ${mend}`);
}

function addressOf(app: FastifyInstance): AddressInfo {
  const address = app.server.address();
  if (address === null || typeof address === 'string')
    throw new ServerError('CANNOT_LISTEN', 'not listening on a port');
  return address;
}

/** An address to connect to: a server that listens on all of the machine is reached at 127.0.0.1. */
function hostOf({ address, family }: AddressInfo): string {
  if (address === '0.0.0.0' || address === '::') return '127.0.0.1';
  return family === 'IPv6' ? `[${address}]` : address;
}
