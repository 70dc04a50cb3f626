/** The command line: one file a command, each loading what it needs only when it runs. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { auditCommand } from './audit.ts';
import { chartCommand } from './chart.ts';
import { doctorCommand } from './doctor.ts';
import { exportCommand } from './export.ts';
import { extractCommand } from './extract.ts';
import { failureOf, revealCause } from './failure.ts';
import { gemeentenCommand } from './gemeenten.ts';
import { importCommand } from './import.ts';
import { ingestCommand } from './ingest.ts';
import { mapCommand } from './map.ts';
import { endOnClosedPipe, say } from './output.ts';
import { recalculateCommand } from './recalculate.ts';
import { resolveCommand } from './resolve.ts';
import { serveCommand } from './serve.ts';
import { DEFAULT_STORE } from './store.ts';
import { traceCommand } from './trace.ts';

const EXAMPLES = `
Examples:
  kamergraaf serve                              the graph on http://127.0.0.1:4000/graphql
  kamergraaf trace "34 104, nr. 258"            what happened to a motion
  kamergraaf ingest letters/                    read letters into the graph
  kamergraaf --store neo4j://localhost doctor   is everything as it should be?

Exit codes: 0 all well, 1 it ran and found problems, 2 wrong usage or configuration.
KAMERGRAAF_DEBUG=1 adds stack traces to errors.`;

/** Runs a command line, without the program's name; sets the exit code of the process. */
export async function main(args: readonly string[]): Promise<void> {
  endOnClosedPipe();
  silenceSqliteWarning();
  process.on('uncaughtException', (error) => process.exit(report(error)));
  try {
    await program().parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

function program(): Command {
  const all = new Command('kamergraaf')
    .description(
      'What happened to this motion, who answered it, in which programme: a graph of Dutch policy, with proof.',
    )
    .version(version(), '-V, --version', 'print the version')
    .addOption(
      new Option('--store <url>', 'the graph: sqlite:PATH, neo4j://HOST:PORT or bolt://HOST:PORT')
        .env('KAMERGRAAF_STORE')
        .default(DEFAULT_STORE),
    )
    .option('--json', 'write JSON for programs instead of text for people')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES);
  const commands = [
    serveCommand(),
    ingestCommand(),
    extractCommand(),
    resolveCommand(),
    traceCommand(),
    chartCommand(),
    mapCommand(),
    gemeentenCommand(),
    recalculateCommand(),
    importCommand(),
    exportCommand(),
    auditCommand(),
    doctorCommand(),
  ];
  for (const command of commands) all.addCommand(command);
  for (const command of [all, ...commands, ...commands.flatMap((each) => each.commands)]) {
    command
      .exitOverride()
      .showHelpAfterError('Add --help for usage and examples.')
      .configureHelp({ showGlobalOptions: true });
  }
  return all;
}

/** Commander has already written its own messages. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const failure = failureOf(error);
  say(`kamergraaf: ${failure.message}`);
  revealCause(error);
  return failure.exitCode;
}

function version(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}

/** Node calls its SQLite experimental in every run; all other warnings are shown. */
function silenceSqliteWarning(): void {
  const shown = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name === 'ExperimentalWarning' && warning.message.startsWith('SQLite')) return;
    for (const show of shown) show(warning);
  });
}
