/** `kamergraaf extract`: what a text says, without a graph. */
import { createReadStream } from 'node:fs';
import { Command } from 'commander';
import type { Extraction } from '../language/extraction.ts';
import { fileSystemError } from '../sources/errors.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { knownNodes, lexiconFrom, motionsMeant } from './extraction-names.ts';
import { CliError } from './failure.ts';
import { lineBatchesOf } from './lines.ts';
import { MAX_SIZE, megabytes } from './numbers.ts';
import { say, write, writeJson } from './output.ts';
import { openForReading, storeChoice } from './store.ts';

/** In characters. */
const WRITE_SIZE = 64 * 1024;

interface Options {
  readonly json?: true;
  readonly lines?: true;
  readonly text?: true;
  readonly maxSize: number;
}

export function extractCommand(): Command {
  return new Command('extract')
    .description(
      'Tell what a text says: its head, citations, follow-ups, commitments, observations, relations and gemeenten.',
    )
    .argument(
      '<file>',
      'a text, Markdown, HTML or PDF file, or the XML of an official publication; - for standard input',
    )
    .option('--lines', 'read one text a line, and write one JSON object a line, in the same order')
    .option('--text', 'print the text itself, as the reader made it: what offsets point into')
    .option(...MAX_SIZE)
    .addHelpText(
      'after',
      `
No graph is needed: gemeenten are known from the register that comes with the program. With --store, names that the graph knows are recognised too, and what is cited gets
the id of its node (\`node\`).

Examples:
  kamergraaf extract brief.pdf
  kamergraaf extract brief.pdf --json
  cut -f2 titles.tsv | kamergraaf extract - --lines --json`,
    )
    .action((file: string, _: unknown, command: Command) => extractCommandLine(file, command));
}

async function extractCommandLine(file: string, command: Command): Promise<void> {
  const options = command.optsWithGlobals<Options>();
  if (options.text && (options.lines || options.json)) {
    throw new CliError('USAGE', '--text prints the text alone; leave out --lines and --json', 2);
  }
  if (options.text) return printText(file, options);
  // The environment names a store for all commands; this one reads it only when asked to on the command line.
  const choice = storeChoice(command);
  const store = choice.from === '--store' ? await openForReading(choice) : null;
  try {
    if (options.lines) await extractLines(file, await readerOf(store));
    else await extractFile(file, options, await readerOf(store));
  } finally {
    await store?.close();
  }
}

interface Reader {
  extract(text: string): Extraction;
  /** The contract's JSON. */
  json(extraction: Extraction): Promise<object>;
}

async function readerOf(store: GraphStore | null): Promise<Reader> {
  const { extract } = await import('../language/extract.ts');
  const { toContractJson } = await import('../language/contract-json.ts');
  const lexicon = await lexiconFrom(store);
  if (!store) {
    return { extract: (text) => extract(text, { lexicon }), json: async (extraction) => toContractJson(extraction) };
  }
  return {
    extract: (text) => extract(text, { lexicon }),
    async json(extraction) {
      const nodes = await knownNodes(extraction, store);
      const meant = await motionsMeant(extraction, store);
      const joined = (id: string | null, names: readonly string[] | undefined) =>
        nodeOrCandidates(id && nodes.get(id), names ? meant(names) : []);
      const json = toContractJson(extraction);
      return {
        ...json,
        citations: json.citations.map((found) => ({
          ...found,
          ...joined(found.id ?? found.number ?? null, found.names),
        })),
        followUps: json.followUps.map((found) => ({ ...found, ...joined(found.targetId, found.targetNames) })),
      };
    },
  };
}

/** The node that is meant, or the several that may be. */
function nodeOrCandidates(known: string | null | undefined, fitting: readonly string[]) {
  if (known) return { node: known };
  return fitting.length > 1 ? { node: null, candidates: fitting } : { node: fitting[0] ?? null };
}

async function printText(file: string, options: Options): Promise<void> {
  const { text } = await read(file, options);
  await write(text);
}

async function extractFile(file: string, options: Options, reader: Reader): Promise<void> {
  const { text } = await read(file, options);
  const extraction = reader.extract(text);
  if (options.json) return writeJson(await reader.json(extraction));
  const { extractionText } = await import('./extraction-text.ts');
  await write(extractionText(extraction));
}

/**
 * Answers go out before more input is awaited, so that a program may ask line by line; until then they are
 * gathered, because a write a line costs more than the reading of one. Input waits for output.
 */
async function extractLines(file: string, reader: Reader): Promise<void> {
  try {
    for await (const lines of lineBatchesOf(file === '-' ? process.stdin : createReadStream(file))) {
      let answers = '';
      for (const line of lines) {
        answers += `${JSON.stringify(await reader.json(reader.extract(line)))}\n`;
        if (answers.length >= WRITE_SIZE) {
          await write(answers);
          answers = '';
        }
      }
      if (answers !== '') await write(answers);
    }
  } catch (error) {
    throw fileSystemError(error, file);
  }
}

async function read(file: string, options: Options) {
  const { readSource } = await import('../sources/read.ts');
  const document = await readSource(file, { maxBytes: megabytes(options.maxSize) });
  for (const note of document.notes ?? []) say(`${file}: ${note}`);
  return document;
}
