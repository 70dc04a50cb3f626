/** `kamergraaf import observations`: a researcher's table of observations, checked row by row. */
import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { Command, Option } from 'commander';
import type { DecimalMark } from '../ingest/table/cells.ts';
import type { PreparedImport } from '../ingest/table/import-table.ts';
import { today } from '../planner/dates.ts';
import { fileSystemError } from '../sources/errors.ts';
import type { Table } from '../sources/table.ts';
import type { Applied, GraphStore } from '../store/graph-store.ts';
import { CliError } from './failure.ts';
import { MAX_SIZE, megabytes } from './numbers.ts';
import { say, style, write, writeJson } from './output.ts';
import { openForReading, storeChoice } from './store.ts';
import { table as textTable } from './table.ts';

interface Options {
  readonly json?: true;
  readonly dryRun?: true;
  readonly skipInvalid?: true;
  readonly rejected?: string;
  readonly keepContradictions?: true;
  readonly replace?: true;
  readonly name?: string;
  readonly sheet?: string;
  readonly decimal?: DecimalMark;
  readonly maxSize: number;
}

export function importObservationsCommand(): Command {
  return new Command('observations')
    .description('Add a table of observations (CSV or XLSX) to the graph, when nothing in it is wrong.')
    .argument('<file>', 'the table; its first row names the columns')
    .option('--dry-run', 'tell what would be added and what is wrong, and change nothing')
    .option('--skip-invalid', 'add the rows that are right, and write the others with the reasons to a file')
    .option('--rejected <file>', 'where --skip-invalid writes them (default: beside the table, as NAME.rejected.csv)')
    .option('--keep-contradictions', 'add rows that contradict others or the graph: both values are kept')
    .option('--replace', 'take out what an earlier table of this name said and this one does not')
    .option('--name <name>', "what the table is called (default: the file's name): the same name is the same table")
    .option('--sheet <name>', 'the sheet of a workbook; its first when left out')
    .addOption(new Option('--decimal <mark>', 'what "1.234" means').choices(['comma', 'point']))
    .option(...MAX_SIZE)
    .addHelpText(
      'after',
      `
Columns, in Dutch or English, in any order: measure (maat, indicator), gemeente (a name or code) or code, date
(datum, jaar), value (waarde, aantal) or quantifier, unit (eenheid), source (bron); definition (definitie) makes
a measure that is new, programme (programma) says what it measures. docs/measures.md tells more.

Exits with 1 when a row is wrong; nothing is written then, unless --skip-invalid.

Examples:
  kamergraaf import observations waarnemingen.xlsx --dry-run
  kamergraaf import observations waarnemingen.csv --skip-invalid`,
    )
    .action(async (file: string, _: unknown, command: Command) => {
      process.exitCode = await importObservations(file, command);
    });
}

async function importObservations(file: string, command: Command): Promise<0 | 1> {
  const options = command.optsWithGlobals<Options>();
  const { readTable } = await import('../sources/table.ts');
  const maxBytes = megabytes(options.maxSize);
  const table = await readTable(file, { maxBytes, ...(options.sheet !== undefined && { sheet: options.sheet }) });
  // It needs the register of gemeenten: a new graph starts with the bundled one.
  const store = await openForReading(storeChoice(command));
  try {
    const prepared = await prepare(store, table, options);
    const outcome = await finish(store, table, prepared, options);
    if (options.json) await writeJson({ file, ...reportOf(prepared), ...outcome });
    else await tell(prepared, outcome);
    return prepared.heading.length + prepared.problems.length > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}

async function prepare(store: GraphStore, table: Table, options: Options): Promise<PreparedImport> {
  const { prepareImport } = await import('../ingest/table/import-table.ts');
  return prepareImport(store, table, {
    name: options.name ?? basename(table.origin, extname(table.origin)),
    today: today(),
    keepContradictions: options.keepContradictions === true,
    ...(options.decimal && { decimal: options.decimal }),
  });
}

interface Outcome {
  /** Null where nothing was written. */
  readonly applied: Applied | null;
  /** The file that the wrong rows were written to. */
  readonly rejected: string | null;
}

const NOTHING_WRITTEN: Outcome = { applied: null, rejected: null };

async function finish(store: GraphStore, table: Table, prepared: PreparedImport, options: Options): Promise<Outcome> {
  const isWrong = prepared.problems.length > 0;
  if (options.dryRun || prepared.heading.length > 0 || (isWrong && !options.skipInvalid)) return NOTHING_WRITTEN;
  if (prepared.entries.length === 0) return NOTHING_WRITTEN;
  if (prepared.dropped.length > 0 && !options.replace) throw wouldDrop(prepared);
  const { writeImport } = await import('../ingest/table/import-table.ts');
  // Before the graph: rows that are in neither would be lost.
  const rejected = isWrong ? await writeRejected(table, prepared, options.rejected ?? besides(table.origin)) : null;
  return { applied: await writeImport(store, prepared), rejected };
}

function wouldDrop({ document, dropped }: PreparedImport): CliError {
  const [first] = dropped;
  const mend = 'add --replace to take them out, or give this table another --name';
  return new CliError(
    'WOULD_DROP',
    `an earlier table of this name (${document}) said ${dropped.length} observations that this one does not, ${first} among them; ${mend}`,
    1,
  );
}

function besides(file: string): string {
  return `${file.slice(0, file.length - extname(file).length)}.rejected.csv`;
}

/** The rows as they were, with what is wrong; a file that is there may hold mended rows. */
async function writeRejected(table: Table, { problems }: PreparedImport, file: string): Promise<string> {
  const { writeCsv } = await import('hucre/csv');
  const byRow = Map.groupBy(problems, ({ row }) => row);
  const rows = table.rows.flatMap(({ number, cells }) => {
    const wrong = byRow.get(number);
    const reasons = wrong?.map(({ code, message }) => `${code}: ${message}`).join('; ');
    return reasons === undefined ? [] : [[...table.heading.map((_, place) => cells[place] ?? ''), number, reasons]];
  });
  const text = writeCsv([[...table.heading, 'row', 'reason'], ...rows], { delimiter: table.separator });
  await writeFile(file, `\uFEFF${text}`, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw fileSystemError(error, file);
    throw new CliError('FILE_EXISTS', `${file}: is there already; move it, or choose another with --rejected`, 1);
  });
  return file;
}

function reportOf({ document, rows, entries, problems, heading, unused, newMeasures, known, dropped }: PreparedImport) {
  return { document, rows, right: entries.length, known, newMeasures, heading, unused, dropped, problems };
}

async function tell(prepared: PreparedImport, { applied, rejected }: Outcome): Promise<void> {
  const { problems, heading, entries, rows, newMeasures, unused, known, dropped } = prepared;
  if (problems.length > 0) {
    const lines = problems.map(({ row, code, message }) => [String(row), code, message]);
    await write(textTable(['row', 'what', 'why'], lines, Number.POSITIVE_INFINITY));
  }
  for (const problem of heading) say(`The heading: ${problem}.`);
  if (unused.length > 0) say(`Columns that were not read: ${unused.join(', ')}.`);
  if (newMeasures.length > 0) say(`New measures: ${newMeasures.join(', ')}.`);
  if (known > 0) say(`${known} that the graph has from other documents: this is another proof of them.`);
  if (dropped.length > 0) say(`${dropped.length} that an earlier table of this name said, and this one does not.`);
  const wrong = new Set(problems.map(({ row }) => row)).size;
  const verdict = `${rows} ${rows === 1 ? 'row' : 'rows'}: ${entries.length} right, ${wrong} wrong.`;
  if (!applied) return say(`${verdict} ${style('bold', 'Nothing was written.')}`);
  const change =
    applied.added + applied.removed === 0
      ? 'The graph had them all'
      : `+${applied.added} -${applied.removed} assertions`;
  say(`${verdict} ${change}.`);
  if (rejected) say(`The wrong rows are in ${rejected}, with the reasons.`);
}
