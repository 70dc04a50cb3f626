/**
 * The list of gemeenten of one year by Statistics Netherlands ("Gemeenten alfabetisch 2026"), as CSV or XLSX:
 * https://www.cbs.nl/nl-nl/onze-diensten/methoden/classificaties/overig/gemeentelijke-indelingen-per-jaar
 */
import { PROVINCES } from '../../model/province.ts';
import { SourceError } from '../errors.ts';
import type { Table, TableRow } from '../table.ts';
import { findDuplicates, gemeenteCode, type ListedGemeente, ListProblems, type OfficialList } from './list.ts';

/** Headings of the yearly lists, the more telling first, and those that others give the same columns. */
const HEADINGS = {
  code: ['gemeentecodegm', 'gemeentecode', 'gmcode', 'code'],
  name: ['gemeentenaam', 'naam'],
  provinceCode: ['provinciecodepv', 'provinciecode', 'pvcode'],
  provinceName: ['provincienaam', 'provincie'],
} as const;

type Columns = Readonly<Record<keyof typeof HEADINGS, number>>;

/** Bytes of one encoding read as another: "FryslÃ¢n". */
const GARBLED = /\uFFFD|[ÃÂ][\u0080-\u00BF]|â€/;

/** `day` is the ISO day of which the list tells, null when it is not known. @throws {SourceError} BAD_LIST */
export function readCbs(table: Table, day: string | null): OfficialList {
  const columns = columnsOf(table);
  if (day === null) {
    const mend = 'add the day of the list, such as --at 2026-01-01';
    throw new SourceError('BAD_LIST', table.origin, `does not tell its year in its name; ${mend}`);
  }
  const problems = new ListProblems();
  const gemeenten = table.rows.flatMap((row) => gemeenteOf(row, columns, problems) ?? []);
  findDuplicates(gemeenten, problems);
  problems.throwIfAny(table.origin);
  if (gemeenten.length === 0) throw new SourceError('BAD_LIST', table.origin, 'holds no gemeenten beneath its heading');
  return { date: day, holds: 'OF_THE_DAY', gemeenten, successions: [] };
}

/** The first of January of the one year in the file's name, or null. */
export function yearInName(origin: string): string | null {
  const years = new Set(/[^/\\]*$/.exec(origin)?.[0].match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g));
  const [year] = years;
  return years.size === 1 ? `${year}-01-01` : null;
}

function columnsOf({ origin, heading }: Table): Columns {
  const names = heading.map((name) => name.toLowerCase().replace(/[^a-z]/g, ''));
  const columns = Object.fromEntries(
    Object.entries(HEADINGS).map(([column, spellings]) => {
      const spelling = spellings.find((each) => names.includes(each));
      return [column, spelling === undefined ? -1 : names.indexOf(spelling)];
    }),
  ) as Columns;
  const missing = [
    columns.code < 0 ? 'GemeentecodeGM' : '',
    columns.name < 0 ? 'Gemeentenaam' : '',
    columns.provinceCode < 0 && columns.provinceName < 0 ? 'ProvinciecodePV or Provincienaam' : '',
  ].filter(Boolean);
  if (missing.length === 0) return columns;
  const found = heading.join(', ').slice(0, 200);
  const mend = 'take the yearly list "Gemeenten alfabetisch" of CBS, or the TOOI register as JSON';
  throw new SourceError('BAD_LIST', origin, `lacks the column ${missing.join(' and ')} (it has: ${found}); ${mend}`);
}

function gemeenteOf(row: TableRow, columns: Columns, problems: ListProblems): ListedGemeente | null {
  const place = `row ${row.number}`;
  const cell = (column: keyof Columns) => String(row.cells[columns[column]] ?? '').trim();
  const code = gemeenteCode(cell('code'));
  const name = cell('name');
  if (code === null) problems.add(place, `"${cell('code')}" is no code of a gemeente such as GM0363`);
  if (name === '') problems.add(place, 'has no name');
  if (GARBLED.test(name))
    problems.add(place, `the name "${name}" was read in a wrong encoding; save the list as UTF-8`);
  const province = provinceOf(cell('provinceCode'), cell('provinceName'));
  if (province === null) {
    problems.add(place, `"${cell('provinceCode') || cell('provinceName')}" is none of the twelve provinces`);
  }
  return code === null || name === '' || province === null ? null : { code, name, province, place };
}

/** By code where there is one: `PV27`, or `27` beside the PV-code in older lists. */
function provinceOf(code: string, name: string): string | null {
  if (code !== '') {
    const found = `PV${code.replace(/^pv/i, '')}`;
    return Object.hasOwn(PROVINCES, found) ? found : null;
  }
  const wanted = name.toLowerCase();
  const called = ([, province]: (typeof ALL)[number]) =>
    [province.name, ...province.aliases].some((each) => each.toLowerCase() === wanted);
  return ALL.find(called)?.[0] ?? null;
}

const ALL = Object.entries(PROVINCES);
