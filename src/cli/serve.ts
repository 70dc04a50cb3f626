/** `kamergraaf serve`: the graph over HTTP. */
import { flushCompileCache } from 'node:module';
import { Command, Option } from 'commander';
import { ingest } from './ingest-port.ts';
import { wholeNumber } from './numbers.ts';
import { write } from './output.ts';
import { openForReading, storeChoice } from './store.ts';

const SUBGRAPHS = ['parliament', 'government', 'municipal', 'evidence'] as const;

interface Options {
  readonly port?: number;
  readonly host?: string;
  readonly subgraph?: (typeof SUBGRAPHS)[number];
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
    .addHelpText(
      'after',
      `
Without --store, and when there is no graph in var/ yet, the one bundled with the project is loaded first.

Examples:
  kamergraaf serve
  kamergraaf serve --port 0
  KAMERGRAAF_STORE=neo4j://localhost kamergraaf serve --host 0.0.0.0`,
    )
    .action((options: Options, command: Command) => serve(options, command));
}

async function serve({ port, host, subgraph }: Options, command: Command): Promise<void> {
  const { readConfig } = await import('../server/config.ts');
  const config = { ...(port !== undefined && { port }), ...(host !== undefined && { host }) };
  // Before the store: a wrong setting must not cost the loading of a graph.
  readConfig(process.env, config);
  const store = await openForReading(storeChoice(command));
  try {
    const { startServer, stopOnSignals } = await import('../server/start.ts');
    const server = await startServer({ store, config, ingest, ...(subgraph && { subgraph }) });
    await write(`listening on ${server.url}\n`);
    // Now rather than at the end, so that also a server that is killed has left the next one its compiled code.
    flushCompileCache();
    await stopOnSignals(server);
  } finally {
    await store.close();
  }
}
