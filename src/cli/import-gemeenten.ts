/** `kamergraaf import gemeenten`: brings the register of gemeenten up to an official list. */
import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import type { Difference } from '../ingest/gemeenten/differences.ts';
import type { PlannedRefresh } from '../ingest/gemeenten/import-list.ts';
import { today } from '../planner/dates.ts';
import { isDay, type OfficialList } from '../sources/gemeenten/list.ts';
import type { Applied } from '../store/graph-store.ts';
import { CliError } from './failure.ts';
import { MAX_SIZE, megabytes } from './numbers.ts';
import { say, style, write, writeJson } from './output.ts';
import { openForReading, openForWriting, storeChoice } from './store.ts';

interface Options {
  readonly json?: true;
  readonly apply?: true;
  readonly at?: string;
  readonly maxSize: number;
}

export function importGemeentenCommand(): Command {
  return new Command('gemeenten')
    .description('Bring the register of gemeenten up to an official list; what would change is shown first.')
    .argument('<file>', 'the TOOI register (JSON), or the yearly list "Gemeenten alfabetisch" of CBS (CSV, XLSX)')
    .option('--at <day>', "the day of a list of CBS, where the file's name does not tell its year")
    .option('--apply', 'make the changes; without it they are only shown, and on a terminal you are asked')
    .option(...MAX_SIZE)
    .addHelpText(
      'after',
      `
The TOOI register (rwc_gemeenten_compleet) tells all that ever changed, successors included. A list of CBS tells who
existed on one day: it adds, renames, moves to another province, and ends what it no longer names.

Importing a list again changes nothing. Exits with 1 when something in the list is wrong; nothing is taken from it then.

Examples:
  kamergraaf import gemeenten rwc_gemeenten_compleet_5.json
  kamergraaf import gemeenten "Gemeenten alfabetisch 2027.csv" --apply
  kamergraaf --store neo4j://localhost import gemeenten lijst.csv --at 2027-01-01 --json`,
    )
    .action(importGemeenten);
}

async function importGemeenten(file: string, _: unknown, command: Command): Promise<void> {
  const options = command.optsWithGlobals<Options>();
  const list = await listIn(file, options);
  const { planRefresh, applyRefresh } = await import('../ingest/gemeenten/import-list.ts');
  const choice = storeChoice(command);
  // A graph of one's own may begin with the register; the default one begins with the bundled graph.
  const isNewAllowed = options.apply && choice.from !== 'default';
  const store = await (isNewAllowed ? openForWriting(choice) : openForReading(choice));
  try {
    const planned = await planRefresh(store, list, file, today());
    if (!options.json) await show(list, planned);
    const wanted = planned.differences.length > 0 && (options.apply || (await isConfirmed(options)));
    const applied = wanted ? await applyRefresh(store, planned) : null;
    if (options.json) await writeJson(report(file, list, planned, applied));
    else tell(planned, applied);
  } finally {
    await store.close();
  }
}

async function listIn(file: string, { at, maxSize }: Options): Promise<OfficialList> {
  if (at !== undefined && !isDay(at)) throw new CliError('BAD_DATE', `"${at}" is no day: write --at 2026-01-01`, 2);
  const { readOfficialList } = await import('../sources/gemeenten/read-list.ts');
  return readOfficialList(file, { maxBytes: megabytes(maxSize), ...(at !== undefined && { day: at }) });
}

const SIGNS: Readonly<Record<Difference['what'], string>> = {
  GEMEENTE_ADDED: '+',
  GEMEENTE_ENDED: '-',
  GEMEENTE_CHANGED: '~',
  CHANGE_ADDED: '+',
  CHANGE_REMOVED: '-',
};

async function show({ date, holds, gemeenten }: OfficialList, { differences, notes }: PlannedRefresh): Promise<void> {
  const kind = holds === 'EVERY' ? 'every gemeente there was' : 'the gemeenten of that day';
  say(`A list of ${date} with ${kind}: ${gemeenten.length}.`);
  for (const difference of differences) await write(`${lineOf(difference)}\n`);
  for (const note of notes) say(note);
}

function lineOf({ what, subject, name, property, before, after }: Difference): string {
  const isChange = what === 'CHANGE_ADDED' || what === 'CHANGE_REMOVED';
  const about = isChange ? `${name} (${before ?? after})` : `${subject} ${name}`;
  if (property === null) return `${SIGNS[what]} ${about}${isChange || after === null ? '' : `, ${after}`}`;
  return `${SIGNS[what]} ${about}: ${property} ${before ?? 'none'} -> ${after ?? 'none'}`;
}

async function isConfirmed({ json }: Options): Promise<boolean> {
  if (json || !process.stdin.isTTY || !process.stderr.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question('Make these changes? [y/N] ')).trim());
  } finally {
    terminal.close();
  }
}

function report(
  file: string,
  { date, holds, gemeenten }: OfficialList,
  planned: PlannedRefresh,
  applied: Applied | null,
) {
  const { differences, notes } = planned;
  return { file, date, holds, gemeenten: gemeenten.length, differences, notes, applied };
}

function tell({ differences }: PlannedRefresh, applied: Applied | null): void {
  const found = differences.length === 1 ? 'One difference' : `${differences.length} differences`;
  if (differences.length === 0) say('The graph says the same: nothing to change.');
  else if (applied) say(`${found} applied: +${applied.added} -${applied.removed} assertions.`);
  else say(`${found}. ${style('bold', 'Nothing was written.')} Add --apply to make them.`);
}
