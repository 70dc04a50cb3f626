/** `kamergraaf ingest`: reads documents into the graph, each in a transaction of its own. */
import { Command } from 'commander';
import type { IngestResult, Reading } from '../ingest/ingest.ts';
import { Settling } from '../ingest/settle.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { CliError, type Failure, failureOf, revealCause } from './failure.ts';
import { MAX_SIZE, megabytes } from './numbers.ts';
import { say, style, writeJson } from './output.ts';
import { type Progress, startProgress } from './progress.ts';
import { openForWriting, storeChoice } from './store.ts';

interface Options {
  readonly json?: true;
  readonly dryRun?: true;
  readonly maxSize: number;
}

interface Run {
  readonly failures: { readonly file: string; readonly failure: Failure }[];
  ingested: number;
  changed: number;
  readonly settling: Settling;
}

export function ingestCommand(): Command {
  return new Command('ingest')
    .description(
      'Read documents (text, Markdown, HTML, PDF, XML of official publications) into the graph. Reading one again replaces what it said.',
    )
    .argument('<path...>', 'files, or folders with all that is in them')
    .option('--dry-run', 'tell what each document would assert, and change nothing')
    .option(...MAX_SIZE)
    .addHelpText(
      'after',
      `
A document is in the graph when its line is printed: whole, or not at all. Files that cannot be read are
listed at the end; the others are ingested all the same. Ctrl-C ends after the document in hand.

A graph that is not there yet is made, and starts empty.

Examples:
  kamergraaf ingest letters/ motie.pdf
  kamergraaf ingest letters/ --json            one JSON object a document, as it is done
  kamergraaf --store bolt://localhost ingest letters/`,
    )
    .action(async (paths: string[], _: unknown, command: Command) => {
      process.exitCode = await ingest(paths, command);
    });
}

async function ingest(paths: readonly string[], command: Command): Promise<number> {
  const options = command.optsWithGlobals<Options>();
  const { listSources } = await import('../sources/list.ts');
  const { files, problems } = await listSources(paths);
  const run: Run = { failures: [], ingested: 0, changed: 0, settling: new Settling() };
  for (const problem of problems) await fail(run, problem.origin, failureOf(problem), options);
  if (files.length === 0 && problems.length === 0) say('Nothing to read: no files there that are not hidden.');
  const wasStopped = files.length > 0 && (await ingestAll(files, run, command, options));
  await summary(run, files.length, wasStopped, options);
  if (wasStopped) return 130;
  return run.failures.length > 0 ? 1 : 0;
}

/** Gives whether Ctrl-C ended it. */
async function ingestAll(files: readonly string[], run: Run, command: Command, options: Options): Promise<boolean> {
  const store = await openForWriting(storeChoice(command));
  const progress = await startProgress('documents', files.length);
  let isStopping = false;
  const stop = () => {
    isStopping = true;
    say('Ending after this document; Ctrl-C again ends at once.');
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    for (const file of files) {
      if (isStopping) return true;
      await ingestFile(store, file, run, progress, options);
      progress.advance();
    }
    await settle(store, run, options, () => isStopping);
    return isStopping;
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    progress.stop();
    await store.close();
  }
}

/** Documents of one run may tell how to read each other; what they taught in this one is used now, not in the next. */
async function settle(store: GraphStore, run: Run, options: Options, isStopping: () => boolean): Promise<void> {
  const { readSource } = await import('../sources/read.ts');
  const { ingestDocument } = await import('../ingest/ingest.ts');
  const changed = await run.settling.settle(async (file) => {
    if (isStopping()) return null;
    const source = await readSource(file, { maxBytes: megabytes(options.maxSize) });
    const { document, applied } = await ingestDocument(store, source);
    return { document, revision: applied.revision };
  });
  if (changed > 0 && !options.json) say(`${count(changed, 'document')} read again: others told more about it.`);
}

async function ingestFile(store: GraphStore, file: string, run: Run, progress: Progress, options: Options) {
  const { readSource } = await import('../sources/read.ts');
  const { ingestDocument, readDocument } = await import('../ingest/ingest.ts');
  try {
    const document = await readSource(file, { maxBytes: megabytes(options.maxSize) });
    const outcome = options.dryRun
      ? await readDocument(store, document).then(({ assertions, ...reading }) => ({
          ...reading,
          assertions: assertions.length,
        }))
      : await ingestDocument(store, document);
    run.ingested++;
    if ('applied' in outcome) {
      if (outcome.applied.added + outcome.applied.removed > 0) run.changed++;
      run.settling.note(outcome.document, file, outcome.applied.revision);
    }
    const notes = [...(document.notes ?? []), ...outcome.notes];
    await progress.print(options.json ? JSON.stringify({ file, ...outcome, notes }) : line(file, outcome, notes));
  } catch (error) {
    const failure = failureOf(error);
    revealCause(error);
    // Without a store the documents that follow would fail in the same way.
    if (failure.exitCode === 2) throw lostStore(failure, run, error);
    await fail(run, file, failure, options);
  }
}

function lostStore(failure: Failure, run: Run, cause: unknown): CliError {
  const done = `${count(run.ingested, 'document')} ingested until then; run it again to go on`;
  return new CliError(failure.code, `${failure.message} (${done})`, 2, { cause });
}

async function fail(run: Run, file: string, failure: Failure, options: Options): Promise<void> {
  run.failures.push({ file, failure });
  if (options.json) await writeJson({ file, error: { code: failure.code, message: failure.message } });
}

/** A store or a rule of ingest does not know which file it was. */
function withFile(file: string, message: string): string {
  return message.startsWith(`${file}: `) ? message : `${file}: ${message}`;
}

type Outcome = IngestResult | (Reading & { readonly assertions: number });

function line(file: string, outcome: Outcome, notes: readonly string[]): string {
  const { document, kind, title, findings } = outcome;
  const found = Object.entries(findings)
    .filter(([, number]) => number > 0)
    .map(([what, number]) => count(number, (what === 'followUps' ? 'follow-ups' : what).replace(/s$/, '')));
  const head = `${style('bold', document)}  ${kind}  ${style('green', change(outcome))}  ${style('dim', file)}`;
  const rest = [title, found.join(', ') || 'nothing found', ...notes.map((note) => `note: ${note}`)];
  return [head, ...rest.filter(Boolean).map((text) => `  ${text}`)].join('\n');
}

function change(outcome: Outcome): string {
  if ('assertions' in outcome) return `would assert ${outcome.assertions}`;
  const { added, removed } = outcome.applied;
  return added + removed === 0 ? 'unchanged' : `+${added}${removed > 0 ? ` -${removed}` : ''}`;
}

async function summary(run: Run, files: number, wasStopped: boolean, options: Options): Promise<void> {
  const { ingested, changed, failures } = run;
  if (options.json) {
    await writeJson({ summary: { files, ingested, changed, failed: failures.length, stopped: wasStopped } });
  }
  if (failures.length > 0) {
    say(`Not read (${failures.length}):`);
    for (const { file, failure } of failures) say(`  ${withFile(file, failure.message)}`);
  }
  if (!options.json && files > 0) {
    const done = options.dryRun ? 'read, nothing was written (dry run)' : `ingested, ${changed} changed the graph`;
    say(`${count(ingested, 'document')} ${done}.`);
  }
  if (wasStopped) say(`Ended by Ctrl-C after ${ingested} of ${files}; run it again to go on.`);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
