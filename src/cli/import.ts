/** `kamergraaf import`: adds the records of an export to the graph. */
import { constants, createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { Command } from 'commander';
import { deriveMemberships } from '../ingest/memberships.ts';
import { fileSystemError } from '../sources/errors.ts';
import type { GraphRecord, GraphStore } from '../store/graph-store.ts';
import { importGemeentenCommand } from './import-gemeenten.ts';
import { importObservationsCommand } from './import-observations.ts';
import { recordOf } from './import-record.ts';
import { linesOf } from './lines.ts';
import { say, writeJson } from './output.ts';
import { startProgress } from './progress.ts';
import { openForWriting, storeChoice } from './store.ts';

/**
 * What goes into a transaction: an import that is ended goes on where it was when it is run again. Many small records,
 * since each transaction writes every page of the indexes that it touches; few long ones, so that memory stays level.
 */
const BATCH = 10_000;
const BATCH_LENGTH = 8 * 2 ** 20;

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
  const name = file === '-' ? 'standard input' : file;
  const result = { records: 0, added: 0, unchanged: 0 };
  const progress = await startProgress('records', null);
  let batch: GraphRecord[] = [];
  let length = 0;
  const flush = async () => {
    if (batch.length === 0) return;
    const applied = await store.apply({ records: batch });
    result.records += batch.length;
    result.added += applied.added;
    result.unchanged += applied.unchanged;
    progress.advance(batch.length);
    batch = [];
    length = 0;
  };
  let line = 0;
  try {
    for await (const text of linesOf(file === '-' ? process.stdin : createReadStream(file))) {
      line++;
      if (text.trim() === '') continue;
      try {
        batch.push(recordOf(text, () => `${name}, line ${line}`, result.records + batch.length));
      } catch (error) {
        await flush();
        throw error;
      }
      length += text.length;
      if (batch.length >= BATCH || length >= BATCH_LENGTH) await flush();
    }
    await flush();
    if (result.added > 0) for (const note of (await deriveMemberships(store)).notes) say(note);
  } catch (error) {
    throw fileSystemError(error, name);
  } finally {
    progress.stop();
  }
  return result;
}
