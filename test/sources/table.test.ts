import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { SourceError } from '../../src/sources/errors.ts';
import { readTable, type TableOptions } from '../../src/sources/table.ts';
import { temporaryFolder } from '../cli/run-cli.ts';

function read(t: TestContext, content: string | Uint8Array, options: TableOptions = {}) {
  const path = join(temporaryFolder(t), 'tabel');
  writeFileSync(path, content);
  return readTable(path, options);
}

const refused = (code: string, message: RegExp) => (error: unknown) =>
  error instanceof SourceError && error.code === code && message.test(error.message);

for (const [name, separator] of [
  ['semicolons', ';'],
  ['commas', ','],
  ['tabs', '\t'],
] as const) {
  test(`cells between ${name}, in quotes where they hold one, over several lines`, async (t) => {
    const text = `\uFEFFmaat${separator} waarde \r\n"a${separator}""b""\nc"${separator}12\r\n\r\nd${separator}\r\n`;
    const { heading, rows, separator: found } = await read(t, text);
    assert.deepEqual(heading, ['maat', 'waarde']);
    assert.equal(found, separator);
    assert.deepEqual(rows, [
      { number: 2, cells: [`a${separator}"b"\nc`, '12'] },
      { number: 4, cells: ['d', ''] },
    ]);
  });
}

test('lines without a cell before the heading do not hide what separates the cells', async (t) => {
  const { heading, rows } = await read(t, '\n,,\n \r\nmaat,waarde\n"a;b",1\n');
  assert.deepEqual(heading, ['maat', 'waarde']);
  assert.deepEqual(rows, [{ number: 5, cells: ['a;b', '1'] }]);
});

test('a quotation mark that opens a cell and is not closed is named with its line', async (t) => {
  const refusal = refused('BAD_TABLE', /opens on line 3 .* nothing closes it/);
  await assert.rejects(read(t, 'maat;waarde\n"a""";1\n"b;2\nc;3\n'), refusal);
  await assert.rejects(read(t, 'maat;waarde\na;"b ""c"";\ne;3\n'), refused('BAD_TABLE', /line 2/));
  const { rows } = await read(t, 'maat;waarde\na "b;1\n"";2\n');
  assert.deepEqual(
    rows.map(({ cells }) => cells),
    [
      ['a "b', '1'],
      ['', '2'],
    ],
  );
});

test('a table that Excel wrote in Windows-1252 keeps its letters', async (t) => {
  const { rows } = await read(t, Buffer.from('gemeente;waarde\nS\xfadwest-Frysl\xe2n;1\n', 'latin1'));
  assert.equal(rows[0]?.cells[0], 'Súdwest-Fryslân');
});

test('numbers and days of a workbook are read as such, on the sheet that is named', async (t) => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Uitleg', rows: [['niets']] },
      { name: 'Data', rows: [['datum', 'waarde'], [new Date(Date.UTC(2021, 2, 1)), 12.5], [], [2021, '1.234']] },
    ],
  });
  const { rows } = await read(t, bytes, { sheet: 'Data' });
  assert.deepEqual(rows, [
    { number: 2, cells: ['2021-03-01', 12.5] },
    { number: 4, cells: [2021, '1.234'] },
  ]);
  assert.deepEqual((await read(t, bytes)).heading, ['niets']);
  await assert.rejects(
    read(t, bytes, { sheet: 'Blad3' }),
    refused('NOT_FOUND', /no sheet "Blad3"; it has: Uitleg, Data/),
  );
});

test('what is no table is refused with what to do', async (t) => {
  await assert.rejects(read(t, ''), refused('EMPTY_FILE', /the first must name the columns/));
  await assert.rejects(read(t, '\n;;\n'), refused('EMPTY_FILE', /the first must name the columns/));
  await assert.rejects(read(t, 'PK\x03\x04 but no more'), refused('UNKNOWN_TYPE', /save it again as \.xlsx/));
  await assert.rejects(read(t, Buffer.from('%PDF-1.7\0\x01')), refused('BINARY_FILE', /neither CSV nor/));
  await assert.rejects(readTable('/nergens.csv'), refused('NOT_FOUND', /check the path/));
});
