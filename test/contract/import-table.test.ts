/** A table of observations becomes the same graph on both stores, and goes on being one document of it. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { prepareImport, writeImport } from '../../src/ingest/table/import-table.ts';
import type { Assertion, Props } from '../../src/model/assertion.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { Cell, Table } from '../../src/sources/table.ts';
import type { GraphRecord, GraphStore } from '../../src/store/graph-store.ts';
import { forEachStore } from './for-each-store.ts';

const PROOF = { method: 'register', confidence: 1, statement: 'Een feit uit de toets.' };

function node(id: string, kind: Kind, props: Props, identifiers: readonly string[] = []): Assertion {
  return { subject: { node: id, kind, identifiers }, props, proof: PROOF };
}

/** Oudmolen and Nieuwmolen became Molenland in 2020; Drieberg was divided over it and Vijfhoek in 2021. */
const REGISTER: readonly Assertion[] = [
  node('publication:register', 'Publication', { title: 'Register' }),
  node('gemeente:GM0011', 'Gemeente', { name: 'Oudmolen', code: 'GM0011', validUntil: '2020-01-01' }),
  node('gemeente:GM0012', 'Gemeente', { name: 'Nieuwmolen', code: 'GM0012', validUntil: '2020-01-01' }),
  node('gemeente:GM0013', 'Gemeente', { name: 'Molenland', code: 'GM0013', validFrom: '2020-01-01' }),
  node('gemeente:GM0014', 'Gemeente', { name: 'Drieberg', code: 'GM0014', validUntil: '2021-01-01' }),
  node('gemeente:GM0015', 'Gemeente', { name: 'Vijfhoek', code: 'GM0015', aliases: ['Vijf Hoeken'] }),
  node('gemeente:GM0016', 'Gemeente', { name: 'Dal (N.)', code: 'GM0016' }),
  node('gemeente:GM0017', 'Gemeente', { name: 'Dal (Z.)', code: 'GM0017' }),
  ...[
    ['GM0011', 'GM0013', '2020-01-01'],
    ['GM0012', 'GM0013', '2020-01-01'],
    ['GM0014', 'GM0013', '2021-01-01'],
    ['GM0014', 'GM0015', '2021-01-01'],
  ].map(
    ([from, to, date]): Assertion => ({
      subject: { link: 'SUCCEEDED_BY', from: `gemeente:${from}`, to: `gemeente:${to}` },
      props: { date: date ?? '' },
      proof: PROOF,
    }),
  ),
  node('programme:leesplezier', 'Programme', { name: 'Leesplezier' }),
  node('measure:lezers', 'Measure', { name: 'kinderen die lezen', unit: 'kinderen', measureKind: 'PEOPLE' }),
  node('observation:lezers', 'Observation', { date: '2021', value: 900, unit: 'kinderen' }),
  {
    subject: { link: 'OBSERVES', from: 'observation:lezers', to: 'measure:lezers' },
    props: {},
    proof: PROOF,
  },
];

const HEADING = ['maat', 'gemeente', 'datum', 'waarde', 'eenheid', 'bron', 'definitie', 'programma'];
const DEFINED = [
  'bieb',
  'GM0015',
  '2021',
  '1',
  'gemeenten',
  'Jaarbericht 2021',
  'gemeenten met een bieb',
  'Leesplezier',
];

function tableOf(...rows: readonly (readonly Cell[])[]): Table {
  return {
    origin: 'toets.csv',
    separator: ';',
    heading: HEADING,
    rows: rows.map((cells, index) => ({ number: index + 2, cells })),
  };
}

const prepare = (store: GraphStore, table: Table, more = {}) =>
  prepareImport(store, table, { name: 'Bibliotheken', today: '2024-06-01', ...more });

async function records(store: GraphStore): Promise<readonly GraphRecord[]> {
  const all: GraphRecord[] = [];
  for await (const record of store.export()) all.push(record);
  return all;
}

const idsOf = (all: readonly GraphRecord[], prefix: string) =>
  all.flatMap((record) => ('node' in record && record.node.startsWith(prefix) ? [record.node] : []));

/** The second engine is held to what the first made of the same table. */
let made: string | undefined;

forEachStore((openEmpty) => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await openEmpty();
    await store.apply({ document: 'publication:register', assertions: REGISTER });
  });

  test('rows become observations with their source; importing them again changes nothing', async () => {
    const table = tableOf(
      DEFINED,
      ['bieb', 'Vijf Hoeken', '2020-06', 'geen', 'gemeenten', 'https://example.nl/bieb', '', ''],
      ['kinderen die lezen', 'Molenland', '1-3-2021', '1200', 'kinderen', 'kst 36901-4', '', ''],
      ['kinderen die lezen', 'Nederland', 2021, 900, 'kinderen', 'kst 36901-4', '', ''],
    );
    const prepared = await prepare(store, table);
    assert.deepEqual(prepared.problems, []);
    assert.deepEqual([prepared.entries.length, prepared.known, prepared.newMeasures], [4, 1, ['bieb']]);
    await writeImport(store, prepared);
    const once = await records(store);
    made ??= JSON.stringify(once);
    assert.equal(JSON.stringify(once), made);
    assert.deepEqual(idsOf(once, 'observation:'), [
      'observation:bieb-gm0015-2020-06-none',
      'observation:bieb-gm0015-2021-1',
      'observation:lezers',
      'observation:lezers-gm0013-2021-03-01-1200',
    ]);
    const links = once.flatMap((record) => ('link' in record ? [`${record.link} ${record.from} ${record.to}`] : []));
    assert.ok(links.includes('MEASURES measure:bieb programme:leesplezier'));
    assert.ok(links.includes('IN_GEMEENTE observation:lezers-gm0013-2021-03-01-1200 gemeente:GM0013'));
    assert.ok(links.includes('PRIMARY_SOURCE observation:lezers document:36901-4'));
    const again = await prepare(store, table);
    assert.deepEqual([again.problems, again.dropped, again.newMeasures], [[], [], []]);
    const applied = await writeImport(store, again);
    assert.deepEqual([applied.added, applied.removed], [0, 0]);
    assert.equal(JSON.stringify(await records(store)), JSON.stringify(once));
  });

  test('a row that was mended replaces what it said before, and what is gone is told', async () => {
    await writeImport(
      store,
      await prepare(
        store,
        tableOf(DEFINED, ['bieb', 'Dal (N.)', '2021', '1', 'gemeenten', 'Jaarbericht 2021', '', '']),
      ),
    );
    const mended = await prepare(
      store,
      tableOf(DEFINED, ['bieb', 'Dal (N.)', '2021', '0', 'gemeenten', 'Jaarbericht 2021', '', '']),
    );
    assert.deepEqual([mended.problems, mended.dropped], [[], ['observation:bieb-gm0016-2021-1']]);
    await writeImport(store, mended);
    assert.deepEqual(idsOf(await records(store), 'observation:bieb'), [
      'observation:bieb-gm0015-2021-1',
      'observation:bieb-gm0016-2021-0',
    ]);
    const other = await prepare(
      store,
      tableOf(['kinderen die lezen', 'Dal (N.)', '2020', '5', 'kinderen', 'Jaarbericht 2020', '', '']),
    );
    assert.deepEqual(other.dropped, ['observation:bieb-gm0015-2021-1', 'observation:bieb-gm0016-2021-0']);
  });

  test('what is wrong is told by row, with what may have been meant', async () => {
    const right = ['kinderen die lezen', 'Vijfhoek', '2019', '5', 'kinderen', 'Jaarbericht 2019', '', ''];
    const but = (change: Readonly<Record<string, Cell>>) =>
      HEADING.map((name, place) => change[name] ?? right[place] ?? '');
    const table = tableOf(
      right,
      but({ maat: 'kinderen die leezen' }),
      but({ eenheid: 'gezinnen' }),
      but({ gemeente: 'Vijfhoeck' }),
      but({ gemeente: '14', datum: '2022' }),
      but({ gemeente: 'Molenland' }),
      but({ gemeente: 'Dal' }),
      but({ gemeente: '' }),
      but({ gemeente: 'GM9999' }),
      but({ datum: '2019-02-30' }),
      but({ waarde: 'veel' }),
      but({ waarde: '-1' }),
      but({ bron: '' }),
      but({ programma: 'Leesplesier' }),
      right,
      but({ waarde: '6' }),
      but({ gemeente: 'Nederland', datum: '2021', waarde: '901' }),
      [...right, 'te veel'],
    );
    const { problems, entries } = await prepare(store, table);
    const told = problems.map(({ row, code, message }) => `${row} ${code} ${message}`);
    const expected: readonly RegExp[] = [
      /^2 CONTRADICTION it says 5, row 17 says 6/,
      /^3 UNKNOWN_MEASURE .*did you mean "kinderen die lezen"\?/,
      /^4 BAD_UNIT .*counted in kinderen, not in gezinnen/,
      /^5 UNKNOWN_GEMEENTE .*did you mean Vijfhoek\?/,
      /^6 NOT_ON_DATE GM0014 Drieberg ceased to exist on 2021-01-01; on 2022 there was GM0013 Molenland, GM0015 Vijfhoek/,
      /^7 NOT_ON_DATE GM0013 Molenland exists only since 2020-01-01; on 2019 there was GM0011 Oudmolen, GM0012 Nieuwmolen/,
      /^8 AMBIGUOUS_GEMEENTE "Dal" may be GM0016 Dal \(N\.\), GM0017 Dal \(Z\.\)/,
      /^9 UNKNOWN_GEMEENTE there is no gemeente/,
      /^10 UNKNOWN_GEMEENTE no gemeente has the code GM9999/,
      /^11 BAD_DATE "2019-02-30" is no date/,
      /^12 BAD_VALUE "veel" is no number/,
      /^13 BAD_VALUE -1 kinderen: fewer than none/,
      /^14 BAD_SOURCE there is no source/,
      /^15 UNKNOWN_PROGRAMME .*did you mean Leesplezier|leesplezier/,
      /^16 DUPLICATE row 2 says the same/,
      /^16 CONTRADICTION it says 5, row 17 says 6/,
      /^17 CONTRADICTION it says 6, row 2 says 5/,
      /^18 CONTRADICTION it says 901, the graph holds 900 \(observation:lezers\)/,
      /^19 BAD_ROW it has more cells/,
    ];
    assert.equal(told.length, expected.length, told.join('\n'));
    for (const [index, pattern] of expected.entries()) assert.match(told[index] ?? '', pattern);
    assert.deepEqual(entries, []);
  });

  test('contradictions that are kept stand side by side', async () => {
    const row = ['kinderen die lezen', 'Nederland', '2021', '901', 'kinderen', 'Jaarbericht 2021', '', ''];
    const prepared = await prepare(store, tableOf(row), { keepContradictions: true });
    assert.deepEqual(prepared.problems, []);
    await writeImport(store, prepared);
    assert.deepEqual(idsOf(await records(store), 'observation:'), [
      'observation:lezers',
      'observation:lezers-nederland-2021-901',
    ]);
  });

  test('a heading that misses or repeats columns is told before any row', async () => {
    const table = { ...tableOf(['a', 'b']), heading: ['Maat', 'indicator', 'jaar', 'toelichting'] };
    const { heading, unused, rows } = await prepare(store, table);
    assert.deepEqual(unused, ['toelichting']);
    assert.equal(rows, 1);
    assert.match(
      heading.join('\n'),
      /"Maat" and "indicator" both mean.*\n.*no column unit.*\n.*no column source.*\n.*no column value/,
    );
  });
});
