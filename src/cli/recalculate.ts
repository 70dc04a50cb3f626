/** `kamergraaf recalculate`: what was observed by gemeente, as if another day's division had held. */
import { Command, Option } from 'commander';
import { askGraph } from './ask-graph.ts';
import { CliError } from './failure.ts';
import { say, write, writeJson } from './output.ts';
import { storeChoice } from './store.ts';
import { table } from './table.ts';

const QUERY = `
  query Recalculate($measure: String!, $observed: Date!, $division: Date!) {
    recalculation(measure: $measure, observed: $observed, division: $division) {
      measure { id name unit }
      from
      to
      values { code gemeente { name } value sumOf }
      refused { code gemeente { name } reason because statement }
      unplaced
      contradicted
    }
  }`;

interface Answer {
  readonly recalculation: Recalculation | null;
}

interface Recalculation {
  readonly measure: { readonly id: string; readonly name: string; readonly unit: string | null };
  readonly from: string | null;
  readonly to: string;
  readonly values: readonly (Place & { readonly value: number; readonly sumOf: readonly string[] })[];
  readonly refused: readonly (Place & { readonly reason: string; readonly statement: string })[];
  readonly unplaced: readonly string[];
  readonly contradicted: readonly string[];
}

interface Place {
  readonly code: string;
  readonly gemeente: { readonly name: string } | null;
}

interface Options {
  readonly observed: string;
  readonly division: string;
  readonly format: 'table' | 'csv' | 'json';
  readonly json?: true;
}

export function recalculateCommand(): Command {
  return new Command('recalculate')
    .description("Write what was observed by gemeente, as if another day's division had held; exact numbers only.")
    .argument('<measure...>', 'the name or id of the measure; quotes are not needed')
    .requiredOption('--observed <date>', 'when it was observed: a year, month or day')
    .requiredOption('--division <date>', 'the day whose division is wanted; of a year its first day')
    .addOption(new Option('--format <format>', 'how to write it').choices(['table', 'csv', 'json']).default('table'))
    .addHelpText(
      'after',
      `
Numbers of gemeenten that merged are summed. A gemeente that took over a part of one that was divided has no exact
number: it is told, with the reason, and left out. So are shares of gemeenten that merged.

Exits with 1 when a gemeente was refused, or when there is no such measure.

Examples:
  kamergraaf recalculate kinderen die lezen --observed 2020 --division 2023
  kamergraaf recalculate measure:lezers --observed 2020 --division 2023 --format csv > lezers.csv`,
    )
    .action(async (words: string[], _: unknown, command: Command) => {
      const { observed, division, format, json } = command.optsWithGlobals<Options>();
      const measure = words.join(' ');
      const { recalculation } = await askGraph<Answer>(storeChoice(command), QUERY, { measure, observed, division });
      if (!recalculation) throw new CliError('NOT_FOUND', `no measure "${measure}" is in the graph`, 1);
      if (json || format === 'json') await writeJson(recalculation);
      else await print(recalculation, format);
      if (recalculation.refused.length + recalculation.contradicted.length > 0) process.exitCode = 1;
    });
}

async function print(recalculation: Recalculation, format: 'table' | 'csv'): Promise<void> {
  const { measure, from, to, values, refused, contradicted } = recalculation;
  if (from === null) return say(`Nothing was observed then of ${measure.name} in single gemeenten.`);
  const heading = ['code', 'gemeente', measure.unit ?? 'value', 'sum of'];
  const rows = values.map((each) => [each.code, nameOf(each), String(each.value), each.sumOf.join(' ')]);
  if (format === 'csv') {
    const { writeCsv } = await import('hucre/csv');
    await write(`${writeCsv([heading, ...rows], { lineSeparator: '\n' }).trimEnd()}\n`);
  } else if (rows.length > 0) await write(table(heading, rows));
  say(`${measure.name}, observed in the division of ${from}, in that of ${to}: ${values.length} gemeenten.`);
  for (const { reason, statement } of refused) say(`Refused (${reason}): ${statement}.`);
  if (contradicted.length > 0)
    say(`Left out, because what was observed contradicts itself: ${contradicted.join(', ')}.`);
}

function nameOf({ gemeente, code }: Place): string {
  return gemeente?.name ?? code;
}
