import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { Filter } from '../../src/store/plan.ts';
import { forEachStore } from './for-each-store.ts';
import { apply, follow, followed, ids, link, list, node, tellWorld } from './world.ts';

async function tellReports(store: GraphStore): Promise<void> {
  await apply(
    store,
    'memo:list',
    node('report:1', 'Report', { title: 'Eérste Rapportage', ordinal: 1, date: '2019-06', placeholder: true }),
    node('report:2', 'Report', { title: 'tweede rapportage', ordinal: 2, date: '2020', placeholder: false }),
    node('report:3', 'Report', { title: 'Derde %_ rapportage', ordinal: 10 }),
    node('report:4', 'Report', { title: 'Zonder nummer', date: '2021-01-01' }),
  );
}

forEachStore((openEmpty) => {
  const passing = async (store: GraphStore, filter: Filter) =>
    ids(await list(store, ['Report'], { filter }))
      .map((id) => id.slice(-1))
      .join('');

  const cases: readonly (readonly [string, Filter, string])[] = [
    ['eq', { property: 'title', op: 'eq', value: 'tweede rapportage' }, '2'],
    ['eq keeps to the case', { property: 'title', op: 'eq', value: 'Tweede rapportage' }, ''],
    ['ne passes no missing value', { property: 'ordinal', op: 'ne', value: 2 }, '13'],
    ['numbers as numbers', { property: 'ordinal', op: 'gt', value: 9 }, '3'],
    ['lte', { property: 'ordinal', op: 'lte', value: 2 }, '12'],
    ['a boolean', { property: 'placeholder', op: 'eq', value: false }, '2'],
    ['a date by its first day: gte', { property: 'date', op: 'gte', value: '2020-01-01' }, '24'],
    ['a date by its first day: lt', { property: 'date', op: 'lt', value: '2020-01-01' }, '1'],
    ['a date by its first day: eq', { property: 'date', op: 'eq', value: '2019-06-01' }, '1'],
    ['in', { property: 'ordinal', op: 'in', value: [1, 10, 99] }, '13'],
    ['in nothing', { property: 'ordinal', op: 'in', value: [] }, ''],
    ['in texts', { property: 'title', op: 'in', value: ['tweede rapportage', 'x'] }, '2'],
    ['contains, whatever the case', { property: 'title', op: 'contains', value: 'RAPPORTAGE' }, '123'],
    ['contains beyond ASCII', { property: 'title', op: 'contains', value: 'EÉRSTE' }, '1'],
    ['contains without wildcards', { property: 'title', op: 'contains', value: '%_' }, '3'],
    ['startsWith', { property: 'title', op: 'startsWith', value: 'Tweede' }, '2'],
    ['missing', { property: 'date', op: 'missing', value: true }, '3'],
    ['not missing', { property: 'ordinal', op: 'missing', value: false }, '123'],
    ['not', { not: { property: 'ordinal', op: 'eq', value: 2 } }, '134'],
    [
      'not of or',
      {
        not: {
          or: [
            { property: 'ordinal', op: 'eq', value: 2 },
            { property: 'date', op: 'gt', value: '2020-12-31' },
          ],
        },
      },
      '13',
    ],
    ['not of not', { not: { not: { property: 'ordinal', op: 'eq', value: 2 } } }, '2'],
    [
      'and',
      {
        and: [
          { property: 'ordinal', op: 'gte', value: 2 },
          { property: 'date', op: 'missing', value: false },
        ],
      },
      '2',
    ],
    [
      'or',
      {
        or: [
          { property: 'ordinal', op: 'eq', value: 1 },
          { property: 'date', op: 'gte', value: '2021-01-01' },
        ],
      },
      '14',
    ],
    ['and of nothing', { and: [] }, '1234'],
    ['or of nothing', { or: [] }, ''],
    ['quotes in a value', { property: 'title', op: 'eq', value: `'"; DROP TABLE node; --` }, ''],
  ];
  for (const [name, filter, expected] of cases) {
    it(`filters: ${name}`, async () => {
      const store = await openEmpty();
      await tellReports(store);
      assert.equal(await passing(store, filter), expected);
    });
  }

  it('filters on what was valid on a day, open where a bound is missing', async () => {
    const store = await openEmpty();
    const gemeente = (id: string, props: object) =>
      node(`gemeente:${id}`, 'Gemeente', { name: id, code: id, ...props });
    await apply(
      store,
      'publication:register',
      gemeente('altijd', {}),
      gemeente('oud', { validUntil: '2021-01-01' }),
      gemeente('nieuw', { validFrom: '2021-01-01' }),
      gemeente('even', { validFrom: '2020', validUntil: '2020-12' }),
    );
    const on = async (validOn: string) =>
      ids(await list(store, ['Gemeente'], { filter: { validOn, from: 'validFrom', until: 'validUntil' } })).map((id) =>
        id.slice(9),
      );
    assert.deepEqual(await on('2019-12-31'), ['altijd', 'oud']);
    assert.deepEqual(await on('2020-11-30'), ['altijd', 'even', 'oud']);
    assert.deepEqual(await on('2020-12-31'), ['altijd', 'oud']);
    assert.deepEqual(await on('2021-01-01'), ['altijd', 'nieuw']);
  });

  it('filters links on what was valid on a day', async () => {
    const store = await openEmpty();
    await apply(
      store,
      'publication:register',
      node('person:1', 'Person', { name: 'A. Bakker' }),
      node('party:x', 'Party', { name: 'X' }),
      node('party:y', 'Party', { name: 'Y' }),
      link('MEMBER_OF', 'person:1', 'party:x', { from: '2010', until: '2015' }),
      link('MEMBER_OF', 'person:1', 'party:y', { from: '2015' }),
    );
    const on = async (validOn: string) =>
      ids(
        await followed(
          store,
          'person:1',
          follow(['MEMBER_OF'], 'out', { linkFilter: { validOn, from: 'from', until: 'until' } }),
        ),
      );
    assert.deepEqual(await on('2014-12-31'), ['party:x']);
    assert.deepEqual(await on('2015-01-01'), ['party:y']);
    assert.deepEqual(await on('2009-12-31'), []);
  });

  it('filters on an item of a list, whatever the case', async () => {
    const store = await openEmpty();
    await apply(
      store,
      'memo:list',
      node('programme:a', 'Programme', { name: 'A', aliases: ['Élan', 'B'] }),
      node('programme:c', 'Programme', { name: 'C' }),
    );
    const having = async (value: string) =>
      ids(await list(store, ['Programme'], { filter: { property: 'aliases', op: 'has', value } }));
    assert.deepEqual(await having('élan'), ['programme:a']);
    assert.deepEqual(await having('ÉLAN'), ['programme:a']);
    assert.deepEqual(await having('Éla'), []);
    assert.deepEqual(
      ids(await list(store, ['Programme'], { filter: { not: { property: 'aliases', op: 'has', value: 'b' } } })),
      ['programme:c'],
    );
  });

  it('filters on having a link, and on where it leads', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const documents = async (filter: Filter) => ids(await list(store, ['Letter', 'Memo'], { filter }));
    const about = { types: ['ABOUT'], direction: 'out' } as const;
    const signed = { types: ['SIGNED_BY'], direction: 'out' } as const;
    assert.deepEqual(await documents({ linked: about }), ['letter:a', 'letter:b', 'memo:nota']);
    assert.deepEqual(await documents({ not: { linked: signed } }), ['memo:nota']);
    assert.deepEqual(await documents({ linked: { ...signed, keys: ['person:jansen'] } }), ['letter:b']);
    assert.deepEqual(await documents({ linked: { ...signed, keys: ['person:nobody'] } }), []);
    assert.deepEqual(
      await documents({ linked: { types: ['RESPONDS_TO'], direction: 'out', keys: ['kst:11111-1', 'x:y'] } }),
      ['letter:a', 'letter:b'],
    );
    assert.deepEqual(await documents({ linked: { types: ['RESPONDS_TO'], direction: 'in' } }), []);
  });

  it('filters on a link that is valid on a day', async () => {
    const store = await openEmpty();
    await apply(
      store,
      'memo:list',
      node('gemeente:GM9001', 'Gemeente', { name: 'Duinrand', code: 'GM9001' }),
      node('gemeente:GM9002', 'Gemeente', { name: 'Heidedorp', code: 'GM9002' }),
      node('province:PV90', 'Province', { name: 'Kustland', code: 'PV90' }),
      node('province:PV91', 'Province', { name: 'Heuvelland', code: 'PV91' }),
      link('LOCATED_IN', 'gemeente:GM9001', 'province:PV90', { until: '2019-01-01' }),
      link('LOCATED_IN', 'gemeente:GM9001', 'province:PV91', { from: '2019-01-01' }),
      link('LOCATED_IN', 'gemeente:GM9002', 'province:PV91'),
    );
    const gemeenten = async (validOn: string, keys?: readonly string[]) => {
      const linked = { types: ['LOCATED_IN'], direction: 'out', ...(keys && { keys }), validOn } as const;
      return ids(await list(store, ['Gemeente'], { filter: { linked } }));
    };
    assert.deepEqual(await gemeenten('2018-12-31', ['province:PV90']), ['gemeente:GM9001']);
    assert.deepEqual(await gemeenten('2018-12-31', ['province:PV91']), ['gemeente:GM9002']);
    assert.deepEqual(await gemeenten('2019-01-01', ['province:PV90']), []);
    assert.deepEqual(await gemeenten('2019-01-01', ['province:PV91']), ['gemeente:GM9001', 'gemeente:GM9002']);
    assert.deepEqual(await gemeenten('2019-01-01'), ['gemeente:GM9001', 'gemeente:GM9002']);
  });
});
