/** `kamergraaf import`: adds the records of an export to the graph. */
import { on } from 'node:events';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { extname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { Command } from 'commander';
import { deriveMemberships } from '../ingest/memberships.ts';
import { fileSystemError } from '../sources/errors.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Told } from '../store/told.ts';
import { CliError } from './failure.ts';
import { importGemeentenCommand } from './import-gemeenten.ts';
import { importObservationsCommand } from './import-observations.ts';
import type { Batch, Reading } from './import-reader.ts';
import { say, writeJson } from './output.ts';
import { startProgress } from './progress.ts';
import { openForWriting, storeChoice } from './store.ts';

/** Of the reader's memory, for what is soon forgotten: left to itself it takes several times as much. */
const YOUNG_MB = 16;
/** The same for the writer, whose memory has begun already: it goes on with what it has for this. */
const KEEP_YOUNG = '--semi-space-growth-factor=1';

export function importCommand(): Command {
  return new Command('import')
    .description('Add the records of an export (JSON lines) to the graph. Importing them again changes nothing.')
    .addCommand(importGemeentenCommand())
    .addCommand(importObservationsCommand())
    .argument('[file]', 'the export; - or nothing for standard input', '-')
    .addHelpText(
      'after',
      `
Examples:
  kamergraaf --store neo4j://localhost import graph.jsonl
  kamergraaf import gemeenten rwc_gemeenten_compleet_5.json
  kamergraaf import observations waarnemingen.xlsx --dry-run
  kamergraaf export --format jsonl | kamergraaf --store sqlite:copy.sqlite import`,
    )
    .action(async (file: string, _: unknown, command: Command) => {
      // Before the store: a slip in the file's name must not leave an empty graph.
      if (file !== '-')
        await access(file, constants.R_OK).catch((error) => Promise.reject(fileSystemError(error, file)));
      else if (process.stdin.isTTY) say('Reading records from the terminal; Ctrl-D ends them.');
      setFlagsFromString(KEEP_YOUNG);
      const store = await openForWriting(storeChoice(command));
      try {
        const result = await importFrom(file, store);
        if (command.optsWithGlobals().json) await writeJson(result);
        else
          say(
            `${result.records} records read, ${result.added} assertions added, ${result.unchanged} were there already.`,
          );
      } finally {
        await store.close();
      }
    });
}

async function importFrom(file: string, store: GraphStore) {
  const result = { records: 0, added: 0, unchanged: 0 };
  const progress = await startProgress('records', null);
  const add = async () => {
    for await (const { records, json, failure } of batchesOf(file)) {
      const applied = await store.apply({ told: JSON.parse(json) as readonly Told[] });
      result.records += records;
      result.added += applied.added;
      result.unchanged += applied.unchanged;
      progress.advance(records);
      if (failure) throw new CliError(failure.code, failure.message, failure.exitCode);
    }
  };
  try {
    await store.load(add);
    if (result.added > 0) for (const note of (await deriveMemberships(store)).notes) say(note);
  } finally {
    progress.stop();
  }
  return result;
}

async function* batchesOf(file: string): AsyncGenerator<Batch> {
  const waiting = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const reading: Reading = { file, name: file === '-' ? 'standard input' : file, waiting };
  const reader = new Worker(new URL(`./import-reader${extname(import.meta.url)}`, import.meta.url), {
    workerData: reading,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    // A thread that reads the descriptor itself fails on a pipe that has nothing to read yet.
    stdin: file === '-',
  });
  if (reader.stdin) process.stdin.pipe(reader.stdin);
  try {
    for await (const [batch] of on(reader, 'message', { close: ['exit'] })) {
      yield batch as Batch;
      Atomics.sub(waiting, 0, 1);
      Atomics.notify(waiting, 0);
    }
  } finally {
    if (reader.stdin) process.stdin.destroy();
    await reader.terminate();
  }
}
