/** A researcher's table on the command line: forty mistakes of eight kinds in a thousand rows, and none gets in. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { parseCsv, writeCsv } from 'hucre/csv';
import { writeXlsx } from 'hucre/xlsx';
import { BUNDLED_GRAPH } from '../../src/ingest/bundled.ts';
import type { GraphRecord } from '../../src/store/graph-store.ts';
import { runCli, temporaryFolder } from '../cli/run-cli.ts';
import { type Gemeente, type Planted, plant } from './planted.ts';

const ORDINARY = /^[A-Z][a-z]+$/;

/** Of 2023 and 2024, with names that nothing else is called. */
function gemeenten(): readonly Gemeente[] {
  const records = readFileSync(BUNDLED_GRAPH, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"kind":"Gemeente"'))
    .map((line) => JSON.parse(line) as Extract<GraphRecord, { node: string }>);
  const lasting = records.filter(
    ({ props }) => !props['validUntil'] && String(props['validFrom'] ?? '') <= '2023-01-01',
  );
  return lasting.map(({ props }) => ({
    code: String(props['code']),
    name: ORDINARY.test(String(props['name'])) ? String(props['name']) : String(props['code']),
  }));
}

let planted: Planted;
before(() => {
  planted = plant(gemeenten());
});

const csv = (rows: Planted['rows'] = planted.rows) => writeCsv([[...planted.heading], ...rows.map((row) => [...row])]);

interface Report {
  readonly rows: number;
  readonly right: number;
  readonly problems: readonly { readonly row: number; readonly code: string; readonly message: string }[];
  readonly rejected: string | null;
  readonly applied: { readonly added: number; readonly removed: number } | null;
}

async function importTable(cwd: string, ...args: readonly string[]): Promise<{ code: number | null; report: Report }> {
  const { code, stdout, stderr } = await runCli(['import', 'observations', ...args, '--json'], { cwd });
  assert.notEqual(stdout, '', stderr);
  return { code, report: JSON.parse(stdout) as Report };
}

const exported = async (cwd: string) => (await runCli(['export'], { cwd })).stdout;
const imported = (graph: string) =>
  graph.split('\n').filter((line) => line.startsWith('{"node":"observation:kinderen-met-een-zwemdiploma')).length;

test('forty mistakes of eight kinds among a thousand rows are all told, and nothing is written', async (t) => {
  const cwd = temporaryFolder(t);
  const before = await exported(cwd);
  writeFileSync(join(cwd, 'zwemmen.csv'), csv());
  const { code, report } = await importTable(cwd, 'zwemmen.csv');
  assert.equal(code, 1);
  assert.equal(report.rows, 1000);
  assert.deepEqual([planted.mistakes.size, new Set(planted.mistakes.values()).size], [40, 8]);
  const told = new Map(report.problems.map(({ row, code: what }) => [row, what]));
  for (const [row, what] of planted.mistakes) assert.equal(told.get(row), what, `row ${row}: ${planted.rows[row - 2]}`);
  // Of two rows that contradict each other neither is known to be right: the five others are told as well.
  const others = [...told].filter(([row]) => !planted.mistakes.has(row));
  assert.deepEqual(
    others.map(([, what]) => what),
    Array(5).fill('CONTRADICTION'),
  );
  assert.equal(report.applied, null);
  assert.equal(await exported(cwd), before);
});

test('the rows that are right are added, the others kept with reasons, and can be mended and imported', async (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, 'zwemmen.csv'), csv());
  const { code, report } = await importTable(cwd, 'zwemmen.csv', '--skip-invalid');
  assert.equal(code, 1);
  assert.equal(report.right, 955);
  assert.equal(report.rejected, 'zwemmen.rejected.csv');
  assert.equal(imported(await exported(cwd)), 955);
  const [heading, ...rejected] = parseCsv(readFileSync(join(cwd, 'zwemmen.rejected.csv'), 'utf8'));
  assert.deepEqual(heading, [...planted.heading, 'row', 'reason']);
  assert.equal(rejected.length, 45);
  for (const row of rejected) assert.match(String(row.at(-1)), /^[A-Z_]+: .{10}/);
  const again = await runCli(['import', 'observations', 'zwemmen.csv', '--skip-invalid'], { cwd });
  assert.match(again.stderr, /zwemmen\.rejected\.csv: is there already/);
  const { report: second } = await importTable(cwd, 'zwemmen.csv', '--skip-invalid', '--rejected', 'weer.csv');
  assert.deepEqual([second.applied?.added, second.applied?.removed], [0, 0]);
});

test('a workbook is read like a CSV; its name makes it the same table, which is not cut short by accident', async (t) => {
  const cwd = temporaryFolder(t);
  const right = planted.rows.slice(0, 25).map((row) => [...row]);
  writeFileSync(join(cwd, 'zwemmen.csv'), csv(right));
  assert.equal((await importTable(cwd, 'zwemmen.csv')).code, 0);
  const typed = right.map((row) =>
    row.map((cell, place) => (place === 2 ? new Date(cell) : place === 3 ? Number(cell) : cell)),
  );
  const sheets = (rows: (string | number | Date)[][]) => ({
    sheets: [{ name: 'Blad1', rows: [[...planted.heading], ...rows] }],
  });
  writeFileSync(join(cwd, 'zwemmen.xlsx'), await writeXlsx(sheets(typed)));
  const same = await importTable(cwd, 'zwemmen.xlsx');
  assert.deepEqual([same.report.right, same.report.applied?.added, same.report.applied?.removed], [25, 0, 0]);
  writeFileSync(join(cwd, 'zwemmen.xlsx'), await writeXlsx(sheets(typed.slice(0, 20))));
  const short = await runCli(['import', 'observations', 'zwemmen.xlsx'], { cwd });
  assert.equal(short.code, 1);
  assert.match(short.stderr, /said 5 observations that this one does not, .*--replace/);
  const replaced = await importTable(cwd, 'zwemmen.xlsx', '--replace');
  assert.equal(replaced.code, 0);
  assert.equal(imported(await exported(cwd)), 20);
});

test('what is wrong is told to people too, and usage mistakes end with 2', async (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, 'leeg.csv'), 'maat;datum\nx;2021\n');
  const { code, stderr } = await runCli(['import', 'observations', 'leeg.csv', '--dry-run'], { cwd });
  assert.equal(code, 1);
  assert.match(stderr, /The heading: there is no column unit: name one unit, eenheid\./);
  assert.match(stderr, /Nothing was written\./);
  assert.equal(existsSync(join(cwd, 'leeg.rejected.csv')), false);
  assert.equal((await runCli(['import', 'observations'], { cwd })).code, 2);
  assert.equal((await runCli(['import', 'observations', 'leeg.csv', '--decimal', 'dot'], { cwd })).code, 2);
});
