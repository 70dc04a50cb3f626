import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openGraph } from './graph.ts';
import { run } from './run.ts';

let graph: GraphStore;
before(async () => {
  graph = await openGraph();
});
after(() => graph.close());

async function idOf(query: string): Promise<unknown> {
  const { data, errors } = await run(graph, `{ it: ${query} { id } }`);
  assert.deepEqual(errors, [], query);
  return (data['it'] as { id: string } | null)?.id ?? null;
}

test('a programme is found by name, alias and id, upper and lower case alike, in one statement', async () => {
  for (const name of ['Frisse Lucht', 'frisse lucht', 'FRISSE LUCHT', 'FL', 'fl', 'programme:frisse-lucht']) {
    const { data, statements } = await run(graph, `{ programme(name: "${name}") { id } }`);
    assert.deepEqual(data, { programme: { id: 'programme:frisse-lucht' } }, name);
    assert.equal(statements, 1, name);
  }
  assert.equal(await idOf('programme(name: "Zuivere Lucht")'), null);
});

test('an office is found by the ways in which people write its title, in one statement', async () => {
  const titles = [
    'minister van VWS',
    'minister VWS',
    'de minister van VWS',
    'Minister van Volksgezondheid, Welzijn en Sport',
    'de minister van Volksgezondheid, Welzijn en Sport',
  ];
  for (const title of titles) {
    const { data, statements } = await run(graph, `{ office(title: "${title}") { id } }`);
    assert.deepEqual(data, { office: { id: 'office:minister-vws' } }, title);
    assert.equal(statements, 1, title);
  }
  assert.equal(await idOf('office(title: "staatssecretaris van VWS")'), 'office:ss-vws');
  assert.equal(await idOf('office(title: "minister van Zeevaart")'), null);
});

test('a name without its accents, or with an article, is found as well', async () => {
  assert.equal(await idOf('gemeente(name: "zeedorp aan zee")'), 'gemeente:GM0002');
  assert.equal(await idOf('programme(name: "het Frisse Lucht")'), 'programme:frisse-lucht');
});

test('a gemeente is the one of its day; without a day the present one, or else the last', async () => {
  assert.equal(await idOf('gemeente(name: "Oudstad", at: "2019-06-01")'), 'gemeente:GM0001');
  assert.equal(await idOf('gemeente(name: "Oudstad", at: "2020-01-01")'), null);
  assert.equal(await idOf('gemeente(name: "Nieuwstad", at: "2019-12-31")'), null);
  assert.equal(await idOf('gemeente(name: "Oudstad")'), 'gemeente:GM0001');
  assert.equal(await idOf('gemeente(code: "gm0001", at: "2019")'), 'gemeente:GM0001');
  assert.equal(await idOf('gemeente(code: "GM0001", at: "2020")'), null);
  assert.equal(await idOf('gemeente(name: "Berg")'), 'gemeente:GM0005');
});

test('a gemeente is found by every way to write its code, and with the word before its name', async () => {
  for (const code of ['GM0002', 'gm0002', '0002', '2', ' 2 ', 'cbs:GM0002', 'tooi:gm0002', 'gemeente:GM0002']) {
    assert.equal(await idOf(`gemeente(code: "${code}")`), 'gemeente:GM0002', code);
  }
  for (const code of ['', '12345', 'GM', 'cbs:', 'PV02']) assert.equal(await idOf(`gemeente(code: "${code}")`), null);
  assert.equal(await idOf('gemeente(name: "gemeente Zeedorp")'), 'gemeente:GM0002');
  assert.equal(await idOf('gemeente(name: "gemeente")'), null);
});

test('what tells bearers of one name apart may be left out, and then the name is ambiguous', async () => {
  assert.equal(await idOf('gemeente(name: "Duin (Z.)")'), 'gemeente:GM0008');
  const { codes, errors } = await run(graph, '{ gemeente(name: "Duin") { id } }');
  assert.deepEqual(codes, ['AMBIGUOUS']);
  const candidates = errors[0]?.extensions['candidates'] as { id: string }[];
  assert.deepEqual(
    candidates.map(({ id }) => id),
    ['gemeente:GM0008', 'gemeente:GM0009'],
  );
});

test('nothing is called by an empty name, and the store is not asked', async () => {
  for (const field of ['programme(name: "")', 'office(title: " ")', 'gemeente(name: "", at: "2020")']) {
    const { data, statements, errors } = await run(graph, `{ it: ${field} { id } }`);
    assert.deepEqual([data, statements, errors], [{ it: null }, 0, []], field);
  }
});

test('a name that fits several is ambiguous, and the candidates are told', async () => {
  const { data, errors, codes } = await run(graph, '{ gemeente(name: "Berg", at: "2021-06-01") { id } }');
  assert.deepEqual(data, { gemeente: null });
  assert.deepEqual(codes, ['AMBIGUOUS']);
  assert.deepEqual(errors[0]?.extensions['candidates'], [
    { id: 'gemeente:GM0004', kind: 'GEMEENTE', label: 'Berg' },
    { id: 'gemeente:GM0005', kind: 'GEMEENTE', label: 'Berg' },
  ]);
});

test('"gemeente" takes exactly one of name and code', async () => {
  assert.deepEqual((await run(graph, '{ gemeente { id } }')).codes, ['BAD_USER_INPUT']);
  assert.deepEqual((await run(graph, '{ gemeente(name: "Berg", code: "GM0005") { id } }')).codes, ['BAD_USER_INPUT']);
});

test('gemeenten are counted and listed as they were on a day', async () => {
  const { data, errors } = await run(
    graph,
    `{
      before: gemeenteCount(at: "2019-12-31")
      after: gemeenteCount(at: "2020-01-01")
      beforeTheRegister: gemeenteCount(at: "2000-12-31")
      listed: gemeenten(at: "2019-12-31", orderBy: { name: ASC }) { totalCount edges { node { id } } }
      inProvince: gemeenten(province: "waterland") { edges { node { id } } }
      byCode: gemeenten(province: "pv90") { totalCount }
      beforeItLayThere: gemeenten(province: "pv90", at: "2009-12-31") { totalCount }
    }`,
  );
  assert.deepEqual(errors, []);
  assert.deepEqual(data, {
    before: 4,
    after: 4,
    beforeTheRegister: null,
    listed: {
      totalCount: 4,
      edges: ['gemeente:GM0004', 'gemeente:GM0005', 'gemeente:GM0001', 'gemeente:GM0002'].map((id) => ({
        node: { id },
      })),
    },
    inProvince: { edges: [{ node: { id: 'gemeente:GM0002' } }] },
    byCode: { totalCount: 1 },
    beforeItLayThere: { totalCount: 0 },
  });
  assert.deepEqual((await run(graph, '{ gemeenten(province: "Nergens") { totalCount } }')).codes, ['BAD_USER_INPUT']);
});

test('the number of gemeenten through time begins where the register does', async () => {
  const { data, errors } = await run(
    graph,
    `{
      late: gemeenteCounts(from: "1990", until: "2019") { date count }
      never: gemeenteCounts(from: "1990", until: "1995") { date count }
    }`,
  );
  assert.deepEqual(errors, []);
  assert.deepEqual(data, {
    late: [
      { date: '2001-01-01', count: 6 },
      { date: '2018-01-01', count: 5 },
      { date: '2019-01-01', count: 4 },
    ],
    never: [],
  });
});
