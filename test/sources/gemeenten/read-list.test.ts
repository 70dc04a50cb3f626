import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { SourceError } from '../../../src/sources/errors.ts';
import { readCbs } from '../../../src/sources/gemeenten/cbs.ts';
import { readOfficialList } from '../../../src/sources/gemeenten/read-list.ts';
import { FICTIONAL_TOOI } from './fictional-tooi.ts';

const HEADING = 'Gemeentecode;GemeentecodeGM;Gemeentenaam;Provinciecode;ProvinciecodePV;Provincienaam';
const ROWS = [
  '9103;GM9103;Zandhove;26;PV26;Utrecht',
  "9105;GM9105;'s-Beekdal;26;PV26;Utrecht",
  '0077;GM0077;"Oudzee, Nieuwzee en Súdzee";21;PV21;Fryslân',
];
const LIST = [HEADING, ...ROWS].join('\r\n');

function file(t: TestContext, name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'kamergraaf-list-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const NAMES = ['Zandhove', "'s-Beekdal", 'Oudzee, Nieuwzee en Súdzee'];

const FORMS: readonly (readonly [string, string | Uint8Array])[] = [
  ['with semicolons', LIST],
  ['with commas', LIST.replaceAll(';', ',')],
  ['with a byte order mark', `\uFEFF${LIST}`],
  ['in Windows-1252', Buffer.from(LIST, 'latin1')],
  ['in UTF-16', Buffer.from(`\uFEFF${LIST}`, 'utf16le')],
  [
    'with columns in another order and without the plain codes',
    [
      'Provincienaam;Gemeentenaam;GemeentecodeGM',
      ...['Utrecht;Zandhove;GM9103', "Utrecht;'s-Beekdal;GM9105", 'Friesland;Oudzee, Nieuwzee en Súdzee;GM0077'],
    ].join('\n'),
  ],
  [
    'with nothing but plain codes',
    [
      'Gemeentecode;Gemeentenaam;Provinciecode',
      ...['9103;Zandhove;26', "9105;'s-Beekdal;26", '77;Oudzee, Nieuwzee en Súdzee;21'],
    ].join('\n'),
  ],
];

for (const [form, content] of FORMS) {
  test(`a yearly list of CBS ${form}`, async (t) => {
    const list = await readOfficialList(file(t, 'Gemeenten alfabetisch 2024.csv', content));
    assert.equal(list.date, '2024-01-01');
    assert.equal(list.holds, 'OF_THE_DAY');
    assert.deepEqual(
      list.gemeenten.map(({ name }) => name),
      NAMES,
    );
    assert.deepEqual(
      list.gemeenten.map(({ code }) => code),
      ['GM9103', 'GM9105', 'GM0077'],
    );
    assert.deepEqual(
      list.gemeenten.map(({ province }) => province),
      ['PV26', 'PV26', 'PV21'],
    );
  });
}

test('the register of TOOI is known by its content, whatever it is called', async (t) => {
  const path = file(t, 'register', `\uFEFF${JSON.stringify(FICTIONAL_TOOI, null, 2)}`);
  assert.equal((await readOfficialList(path)).gemeenten.length, 5);
});

test('the day of a list is the first of the one year in its name, or the day that is given', async (t) => {
  const named = file(t, 'gemeenten-2023-2026.csv', LIST);
  await assert.rejects(readOfficialList(named), /does not tell its year in its name; add the day .* --at 2026-01-01/);
  assert.equal((await readOfficialList(named, { day: '2025-06-01' })).date, '2025-06-01');
});

const MISTAKES: readonly (readonly [string, string, RegExp])[] = [
  [
    'without a column of codes',
    'Naam;Provincie\nZandhove;Utrecht',
    /lacks the column GemeentecodeGM \(it has: Naam, Provincie\)/,
  ],
  [
    'without provinces',
    'GemeentecodeGM;Gemeentenaam\nGM9103;Zandhove',
    /lacks the column ProvinciecodePV or Provincienaam/,
  ],
  ['that is empty', '', /holds no rows/],
  ['with nothing beneath its heading', HEADING, /holds no gemeenten beneath its heading/],
  ['with a code twice', `${LIST}\r\n${ROWS[0]}`, /row 5: GM9103 Zandhove stands in row 2 already/],
  ['with a code that is none', `${HEADING}\n;PV26;Utrecht;26;PV26;Utrecht`, /row 2: "PV26" is no code of a gemeente/],
  [
    'with a province that is none',
    `${HEADING}\n9103;GM9103;Zandhove;32;PV32;Zuidland`,
    /row 2: "PV32" is none of the twelve/,
  ],
  ['without a name', `${HEADING}\n9103;GM9103;;26;PV26;Utrecht`, /row 2: has no name/],
  [
    'in the wrong encoding',
    `${HEADING}\n0077;GM0077;SÃºdzee;21;PV21;Fryslân`,
    /row 2: the name "SÃºdzee" was read in a wrong encoding; save the list as UTF-8/,
  ],
];

for (const [mistake, content, message] of MISTAKES) {
  test(`a list ${mistake} is refused, with the place and the mend`, async (t) => {
    await assert.rejects(readOfficialList(file(t, 'lijst 2024.csv', content)), (error) => {
      assert.ok(error instanceof SourceError);
      assert.match(error.message, message);
      return true;
    });
  });
}

test('property: whatever the cells hold, a table is read or refused', () => {
  const heading = ['GemeentecodeGM', 'Gemeentenaam', 'Provincienaam'];
  const cells = fc.array(fc.oneof(fc.string(), fc.double(), fc.constantFrom('GM0001', 'Utrecht')), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 5 }), (rows) => {
      const table = { origin: 'x', separator: ';', heading, rows: rows.map((row, number) => ({ number, cells: row })) };
      try {
        assert.ok(readCbs(table, '2024-01-01').gemeenten.length > 0);
      } catch (error) {
        assert.ok(error instanceof SourceError, String(error));
      }
    }),
  );
});
