/** `kamergraaf export`: the whole graph, one record a line, byte for byte the same for the same graph. */
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { fileSystemError } from '../sources/errors.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { recordLine } from '../store/records.ts';
import { say, write } from './output.ts';
import { type Progress, startProgress } from './progress.ts';
import { openForReading, storeChoice } from './store.ts';

export function exportCommand(): Command {
  return new Command('export')
    .description('Write the whole graph: nodes by id, then links, each with its proofs.')
    .addOption(new Option('--format <format>', 'jsonl: one JSON record a line').choices(['jsonl']).default('jsonl'))
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText(
      'after',
      `
Examples:
  kamergraaf export --format jsonl > graph.jsonl
  kamergraaf export --format jsonl | kamergraaf --store neo4j://localhost import`,
    )
    .action(async (options: { output?: string }, command: Command) => {
      const store = await openForReading(storeChoice(command));
      try {
        await exportTo(options.output, store);
      } finally {
        await store.close();
      }
    });
}

async function exportTo(file: string | undefined, store: GraphStore): Promise<void> {
  const { counts } = await store.status();
  const progress = await startProgress('records', counts.nodes + counts.links);
  try {
    if (file === undefined) {
      for await (const line of recordLines(store, progress)) await write(line);
    } else {
      await pipeline(recordLines(store, progress), createWriteStream(file));
      say(`${file}: ${counts.nodes} nodes and ${counts.links} links.`);
    }
  } catch (error) {
    throw file === undefined ? error : fileSystemError(error, file);
  } finally {
    progress.stop();
  }
}

async function* recordLines(store: GraphStore, progress: Progress): AsyncGenerator<string> {
  for await (const record of store.export()) {
    yield `${recordLine(record)}\n`;
    progress.advance();
  }
}
