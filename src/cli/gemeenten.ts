/** `kamergraaf gemeenten`: the gemeenten of a day, or where one of them is found on that day. */
import { Command, Option } from 'commander';
import { today } from '../planner/dates.ts';
import { type Ask, withGraph } from './ask-graph.ts';
import { CliError } from './failure.ts';
import { say, write, writeJson } from './output.ts';
import { storeChoice } from './store.ts';
import { table } from './table.ts';

const FIELDS = 'code name officialName preferredName validFrom validUntil province(at: $at) { code name }';

const OF_THE_DAY = `
  query Gemeenten($at: Date!, $province: String, $after: String) {
    gemeenteCount(at: $at)
    gemeenten(at: $at, province: $province, orderBy: [{ name: ASC }], first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node { ${FIELDS} } }
    }
  }`;

const FOUND_IN = `
  query Lineage($name: String, $code: String, $at: Date!) {
    gemeenteCount(at: $at)
    gemeente(name: $name, code: $code) {
      name
      lineage(at: $at) { whole gemeenten { ${FIELDS} } steps { date name became } }
    }
  }`;

interface Gemeente {
  readonly code: string;
  readonly name: string;
  readonly officialName: string | null;
  readonly preferredName: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly province: { readonly code: string; readonly name: string } | null;
}

interface Page {
  readonly gemeenteCount: number | null;
  readonly gemeenten: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: Gemeente }[];
  };
}

interface Found {
  readonly gemeenteCount: number | null;
  readonly gemeente: {
    readonly name: string;
    readonly lineage: {
      readonly whole: boolean;
      readonly gemeenten: readonly Gemeente[];
      readonly steps: readonly { readonly date: string; readonly name: string; readonly became: readonly string[] }[];
    };
  } | null;
}

type Format = 'table' | 'csv' | 'json';

interface Options {
  readonly at?: string;
  readonly province?: string;
  readonly format: Format;
  readonly json?: true;
}

export function gemeentenCommand(): Command {
  return new Command('gemeenten')
    .description('List the gemeenten that existed on a day; with a name or code, those in which that one is found.')
    .argument('[gemeente...]', 'a name or CBS code, of today or of the past; quotes are not needed')
    .option('--at <date>', 'the day (EDTF, such as 2021-01-01); today when left out')
    .option('--province <province>', 'only those that lie in this province on that day: a name or code')
    .addOption(new Option('--format <format>', 'how to write them').choices(['table', 'csv', 'json']).default('table'))
    .addHelpText(
      'after',
      `
Exits with 1 when there is no such gemeente, or when the name fits several.

Examples:
  kamergraaf gemeenten --at 2016-01-01 --province Friesland
  kamergraaf gemeenten --at 2026-01-01 --format csv > gemeenten.csv
  kamergraaf gemeenten Haaren --at 2024-01-01           what became of it
  kamergraaf gemeenten Altena --at 2016-01-01           what it came of`,
    )
    .action(async (words: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const at = options.at ?? today();
      if (words.length > 0 && options.province !== undefined) {
        throw new CliError('BAD_USAGE', '--province goes with the list of all gemeenten, not with the name of one', 2);
      }
      const found = await withGraph(storeChoice(command), (ask) =>
        words.length > 0 ? lineage(ask, words.join(' '), at) : ofTheDay(ask, at, options.province ?? null),
      );
      await print(found, options.json ? 'json' : options.format);
    });
}

async function ofTheDay(ask: Ask, at: string, province: string | null): Promise<readonly Gemeente[]> {
  const all: Gemeente[] = [];
  let isKnown = true;
  for (let after: string | null = null, more = true; more; ) {
    const { gemeenten, gemeenteCount }: Page = await ask<Page>(OF_THE_DAY, { at, province, after });
    isKnown = gemeenteCount !== null;
    all.push(...gemeenten.edges.map(({ node }) => node));
    ({ hasNextPage: more, endCursor: after } = gemeenten.pageInfo);
  }
  say(`${all.length} gemeenten on ${at}.`);
  if (!isKnown) say('The register does not reach back to that day: those that had ended when it begins are not in it.');
  return all;
}

async function lineage(ask: Ask, text: string, at: string): Promise<readonly Gemeente[]> {
  const isCode = /^(gm)?\d{1,4}$/i.test(text);
  const { gemeente, gemeenteCount } = await ask<Found>(FOUND_IN, { at, ...(isCode ? { code: text } : { name: text }) });
  if (!gemeente) throw new CliError('NOT_FOUND', `no gemeente "${text}" is in the graph`, 1);
  const { name, lineage: found } = gemeente;
  for (const { date, name: each, became } of found.steps)
    say(`${date}: ${each} became ${became.join(', ') || 'none that the graph knows of'}`);
  if (gemeenteCount === null) say('The register does not reach back to that day: it is followed to where that begins.');
  else if (found.gemeenten.length === 0) say(`The graph does not tell where ${name} is found on ${at}.`);
  else say(found.whole ? `On ${at} one gemeente holds ${name} whole.` : `On ${at} ${name} is found in several.`);
  return found.gemeenten;
}

const HEADING = [
  'code',
  'name',
  'officialName',
  'preferredName',
  'province',
  'provinceCode',
  'validFrom',
  'validUntil',
];

async function print(found: readonly Gemeente[], format: Format): Promise<void> {
  if (format === 'json') return writeJson(found);
  const rows = found.map(row);
  if (format === 'table') return rows.length === 0 ? undefined : write(table(HEADING, rows));
  const { writeCsv } = await import('hucre/csv');
  await write(`${writeCsv([HEADING, ...rows], { lineSeparator: '\n' }).trimEnd()}\n`);
}

function row({ code, name, officialName, preferredName, province, validFrom, validUntil }: Gemeente): string[] {
  const cells = [code, name, officialName, preferredName, province?.name, province?.code, validFrom, validUntil];
  return cells.map((cell) => cell ?? '');
}
