/** `kamergraaf serve`: the graph over HTTP. */
import { flushCompileCache } from 'node:module';
import { Command, Option } from 'commander';
import type { ServerConfig } from '../server/config.ts';
import { CliError } from './failure.ts';
import { ingest } from './ingest-port.ts';
import { wholeNumber } from './numbers.ts';
import { write } from './output.ts';
import { openForReading, type StoreChoice, storeChoice } from './store.ts';

/** More than machines have cores for. */
const MOST_WORKERS = 128;
const SUBGRAPHS = ['parliament', 'government', 'municipal', 'evidence'] as const;

interface Options {
  readonly port?: number;
  readonly host?: string;
  readonly subgraph?: (typeof SUBGRAPHS)[number];
  readonly workers: number;
}

export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve the graph over HTTP: GraphQL and its explorer at /graphql, the subgraphs at /subgraphs/<name>.')
    .option('--port <number>', 'port to listen on; 0 takes a free one (PORT, default 4000)', wholeNumber(0, 65_535))
    .option(
      '--host <address>',
      'address to listen on; 0.0.0.0 for all of the machine (KAMERGRAAF_HOST, default 127.0.0.1)',
    )
    .addOption(new Option('--subgraph <name>', 'serve this subgraph alone, behind a gateway').choices(SUBGRAPHS))
    .option(
      '--workers <number>',
      'processes that answer on the port together; one for each core of the machine serves most',
      wholeNumber(1, MOST_WORKERS),
      1,
    )
    .addHelpText(
      'after',
      `
A worker that ends is started again. Workers share nothing but the store, so that the limit of requests and the kept
answers (KAMERGRAAF_RATE_LIMIT, KAMERGRAAF_CACHE_BYTES) are each worker's own; /metrics adds them up. A Neo4j on the
same machine needs the cores itself.

Without --store, and when there is no graph in var/ yet, the one bundled with the project is loaded first.

Examples:
  kamergraaf serve
  kamergraaf serve --port 0
  kamergraaf serve --workers 4
  KAMERGRAAF_STORE=neo4j://localhost kamergraaf serve --host 0.0.0.0`,
    )
    .action((options: Options, command: Command) => serve(options, command));
}

async function serve({ port, host, subgraph, workers }: Options, command: Command): Promise<void> {
  const { readConfig } = await import('../server/config.ts');
  const config = { ...(port !== undefined && { port }), ...(host !== undefined && { host }) };
  // Before the store: a wrong setting must not cost the loading of a graph.
  const settings = readConfig(process.env, config);
  const { primaryOfWorker } = await import('../server/workers/primary.ts');
  const primary = primaryOfWorker();
  if (workers > 1 && !primary) return serveByWorkers(workers, settings, storeChoice(command));
  const store = await openForReading(storeChoice(command));
  try {
    const { startServer, stopOnSignals } = await import('../server/start.ts');
    const server = await startServer({
      store,
      config,
      ingest,
      ...(subgraph && { subgraph }),
      ...(primary && { primary }),
    });
    if (primary) primary.listening(server.url);
    else await tellUrl(server.url);
    // Now rather than at the end, so that also a server that is killed has left the next one its compiled code.
    flushCompileCache();
    await stopOnSignals(server);
  } finally {
    await store.close();
    primary?.leave();
  }
}

async function serveByWorkers(count: number, settings: ServerConfig, choice: StoreChoice): Promise<void> {
  if (choice.url === 'sqlite::memory:') {
    const mend = 'leave --workers out, or name a file with --store sqlite:PATH';
    throw new CliError('NO_SHARED_STORE', `workers cannot share a graph in memory; ${mend}`, 2);
  }
  // Made and migrated once, before several processes would.
  await (await openForReading(choice)).close();
  const [{ superviseWorkers }, { createLog }] = await Promise.all([
    import('../server/workers/supervise.ts'),
    import('../server/log.ts'),
  ]);
  process.exitCode = await superviseWorkers(count, settings, createLog(settings), tellUrl);
}

function tellUrl(url: string): Promise<void> {
  return write(`listening on ${url}\n`);
}
