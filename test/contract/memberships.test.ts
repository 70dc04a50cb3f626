/** A coalition's gemeenten after a herindeling: on both stores, as GraphQL tells them. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { execute, parse } from 'graphql';
import { deriveMemberships } from '../../src/ingest/memberships.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { mergedSchema } from '../../src/subgraphs/schema.ts';
import { forEachStore } from './for-each-store.ts';
import { apply, link, node } from './world.ts';

const schema = mergedSchema();

/** Oever and Dijk became Waard, which Groot took over; Heem was divided; Berg stays. */
async function tellDivision(store: GraphStore): Promise<void> {
  const gemeente = (code: string, name: string, valid = {}) =>
    node(`gemeente:${code}`, 'Gemeente', { code, name, ...valid }, { identifiers: [`cbs:${code}`] });
  const became = (from: string, to: string, date: string) =>
    link('SUCCEEDED_BY', `gemeente:${from}`, `gemeente:${to}`, { date });
  await apply(
    store,
    'memo:register',
    gemeente('GM8001', 'Oever', { validUntil: '2019-01-01' }),
    gemeente('GM8002', 'Dijk', { validUntil: '2019-01-01' }),
    gemeente('GM8003', 'Waard', { validFrom: '2019-01-01', validUntil: '2022-01-01' }),
    gemeente('GM8004', 'Groot'),
    gemeente('GM8005', 'Heem', { validUntil: '2021-01-01' }),
    gemeente('GM8006', 'Berg'),
    became('GM8001', 'GM8003', '2019-01-01'),
    became('GM8002', 'GM8003', '2019-01-01'),
    became('GM8003', 'GM8004', '2022-01-01'),
    became('GM8005', 'GM8004', '2021-01-01'),
    became('GM8005', 'GM8006', '2021-01-01'),
  );
}

const covers = (code: string, props = {}) => link('COVERS', 'coalition:c', `gemeente:${code}`, props);

async function tellCoalition(store: GraphStore, ...members: readonly ReturnType<typeof link>[]): Promise<void> {
  await apply(store, 'letter:c', node('coalition:c', 'Coalition', { name: 'C', validFrom: '2018-01-01' }), ...members);
}

async function ask(store: GraphStore, query: string): Promise<Record<string, unknown>> {
  const result = await execute({ schema, document: parse(query), contextValue: { store, today: '2023-01-01' } });
  assert.deepEqual(result.errors ?? [], []);
  return JSON.parse(JSON.stringify(result.data));
}

async function gemeentenOn(store: GraphStore, day: string): Promise<unknown[]> {
  const { node: coalition } = (await ask(
    store,
    `{ node(id: "coalition:c") { ... on Coalition { gemeenten(at: "${day}") {
      totalCount edges { from via node { name } evidence { method } } } } } }`,
  )) as { node: { gemeenten: { totalCount: number; edges: unknown[] } } };
  assert.equal(coalition.gemeenten.totalCount, coalition.gemeenten.edges.length);
  return coalition.gemeenten.edges;
}

const edge = (name: string, from: string | null, via: string[] | null) => ({
  from,
  via,
  node: { name },
  evidence: [{ method: via ? 'derivation' : 'test' }],
});

forEachStore((openEmpty) => {
  it('follows a gemeente through one merger and the next, and names those it came of', async () => {
    const store = await openEmpty();
    await tellDivision(store);
    await tellCoalition(store, covers('GM8001'), covers('GM8002'));
    assert.deepEqual((await deriveMemberships(store)).notes, []);
    assert.deepEqual(await gemeentenOn(store, '2018-06-01'), [edge('Oever', null, null), edge('Dijk', null, null)]);
    const via = ['GM8001', 'GM8002'];
    assert.deepEqual(await gemeentenOn(store, '2020-06-01'), [edge('Waard', '2019-01-01', via)]);
    assert.deepEqual(await gemeentenOn(store, '2022-06-01'), [edge('Groot', '2022-01-01', via)]);
  });

  it('tells the successor of its coalitions in the same terms', async () => {
    const store = await openEmpty();
    await tellDivision(store);
    await tellCoalition(store, covers('GM8002'));
    await deriveMemberships(store);
    const { gemeente } = await ask(
      store,
      `{ gemeente(name: "Groot") { coalitions(at: "2022-06-01") {
        totalCount edges { from via node { id } evidence { statement } } } } }`,
    );
    assert.deepEqual(gemeente, {
      coalitions: {
        totalCount: 1,
        edges: [
          {
            from: '2022-01-01',
            via: ['GM8002'],
            node: { id: 'coalition:c' },
            evidence: [{ statement: 'C covers Groot (from 2022-01-01; via GM8002)' }],
          },
        ],
      },
    });
  });

  it('hands the place of a divided gemeente to none, and says so', async () => {
    const store = await openEmpty();
    await tellDivision(store);
    await tellCoalition(store, covers('GM8005'), covers('GM8006'));
    const { notes } = await deriveMemberships(store);
    assert.deepEqual(notes, [
      '"C" covered Heem, which was divided over Groot, Berg on 2021-01-01: it covers none of them unless a source says so',
    ]);
    assert.deepEqual(await gemeentenOn(store, '2020-06-01'), [edge('Heem', null, null), edge('Berg', null, null)]);
    assert.deepEqual(await gemeentenOn(store, '2022-06-01'), [edge('Berg', null, null)]);
    const { node: coalition } = await ask(
      store,
      `{ node(id: "coalition:c") { ... on Coalition { allGemeenten { edges { node { name successors { name } } } } } } }`,
    );
    assert.deepEqual(coalition, {
      allGemeenten: {
        edges: [
          { node: { name: 'Heem', successors: [{ name: 'Groot' }, { name: 'Berg' }] } },
          { node: { name: 'Berg', successors: [] } },
        ],
      },
    });
  });

  it('follows no membership that ended before the herindeling', async () => {
    const store = await openEmpty();
    await tellDivision(store);
    await tellCoalition(store, covers('GM8001', { until: '2018-12-01' }), covers('GM8002', { until: '2021-01-01' }));
    await deriveMemberships(store);
    assert.deepEqual(await gemeentenOn(store, '2020-06-01'), [edge('Waard', '2019-01-01', ['GM8002'])]);
    assert.deepEqual(await gemeentenOn(store, '2022-06-01'), []);
  });

  it('leaves what a source says of the successor itself, and changes nothing when run again', async () => {
    const store = await openEmpty();
    await tellDivision(store);
    await tellCoalition(store, covers('GM8001'), covers('GM8003', { from: '2019-03-01' }));
    const first = await deriveMemberships(store);
    const again = await deriveMemberships(store);
    assert.equal(again.applied.revision, first.applied.revision);
    assert.deepEqual(await gemeentenOn(store, '2020-06-01'), [edge('Waard', '2019-03-01', null)]);
    await tellCoalition(store);
    await deriveMemberships(store);
    assert.deepEqual(await gemeentenOn(store, '2020-06-01'), []);
  });
});
