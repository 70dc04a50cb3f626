import assert from 'node:assert/strict';
import { it } from 'node:test';
import { StoreError } from '../../src/store/errors.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { Order, Page } from '../../src/store/plan.ts';
import { forEachStore } from './for-each-store.ts';
import { apply, follow, followed, ids, link, list, node } from './world.ts';

const ASCENDING: readonly Order[] = [{ of: 'node', property: 'date', direction: 'asc' }];
const DESCENDING: readonly Order[] = [{ of: 'node', property: 'date', direction: 'desc' }];

/** Ten documents of two kinds about one programme: two without a date, two on the same day, dates of every width. */
const DATES: readonly (readonly [string, string | null])[] = [
  ['letter:01', '2020-05'],
  ['letter:02', '2020-05-01'],
  ['letter:03', null],
  ['letter:04', '2019'],
  ['letter:05', '2021-02-01/2021-03-01'],
  ['letter:06', '2020-22'],
  ['report:07', '2020-05-02'],
  ['report:08', null],
  ['report:09', '2022-06~'],
  ['report:10', '2018-12-31'],
];
const UP = [
  'report:10',
  'letter:04',
  'letter:01',
  'letter:02',
  'report:07',
  'letter:06',
  'letter:05',
  'report:09',
  'letter:03',
  'report:08',
];
/** Missing dates stay last; of two on one day the larger id comes first. */
const DOWN = [
  'report:09',
  'letter:05',
  'letter:06',
  'report:07',
  'letter:02',
  'letter:01',
  'letter:04',
  'report:10',
  'report:08',
  'letter:03',
];

async function tellDates(store: GraphStore): Promise<void> {
  const said = DATES.map(([id, date]) =>
    node(id, id.startsWith('letter') ? 'Letter' : 'Report', { title: id, ...(date !== null && { date }) }),
  );
  await apply(
    store,
    'memo:list',
    ...said,
    node('programme:p', 'Programme', { name: 'Sterke Wijk' }),
    ...DATES.map(([id]) => link('ABOUT', id, 'programme:p')),
    ...DATES.filter(([id]) => id.startsWith('report')).map(([id]) => link('REPORTS_ON', id, 'programme:p')),
  );
}

interface Walked {
  readonly ids: readonly string[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** Both ways to a page: the root's list, and the links of a node. */
const WAYS = {
  'of a list': async (store: GraphStore, order: readonly Order[], page: Page) =>
    walked(await list(store, ['Letter', 'Report'], { order, page })),
  'of links by node': async (store: GraphStore, order: readonly Order[], page: Page) =>
    walked(await followed(store, 'programme:p', follow(['ABOUT'], 'in', { order, page }))),
  'of links one by one': async (store: GraphStore, order: readonly Order[], page: Page) =>
    walked(await followed(store, 'programme:p', follow(['ABOUT'], 'in', { order, page, rows: 'link' }))),
  'of links of several types': async (store: GraphStore, order: readonly Order[], page: Page) =>
    walked(await followed(store, 'programme:p', follow(['ABOUT', 'REPORTS_ON'], 'in', { order, page }))),
};

function walked(page: Awaited<ReturnType<typeof followed>> | Awaited<ReturnType<typeof list>>): Walked {
  return {
    ids: ids(page),
    hasNext: page.hasNext,
    hasPrevious: page.hasPrevious,
    first: page.rows[0]?.cursor,
    last: page.rows.at(-1)?.cursor,
  };
}

forEachStore((openEmpty) => {
  for (const [name, page] of Object.entries(WAYS)) {
    for (const [order, expected] of [
      [ASCENDING, UP],
      [DESCENDING, DOWN],
    ] as const) {
      it(`walks the pages ${name} forward and backward, ${order[0]?.direction}`, async () => {
        const store = await openEmpty();
        await tellDates(store);
        const forward: string[] = [];
        let at = await page(store, order, { first: 3 });
        assert.deepEqual([at.hasNext, at.hasPrevious], [true, false]);
        for (;;) {
          forward.push(...at.ids);
          if (!at.hasNext || at.last === undefined) break;
          at = await page(store, order, { first: 3, after: at.last });
          assert.equal(at.hasPrevious, true);
        }
        assert.deepEqual(forward, expected);
        const backward: string[] = [];
        at = await page(store, order, { last: 4 });
        assert.deepEqual([at.hasNext, at.hasPrevious], [false, true]);
        for (;;) {
          backward.unshift(...at.ids);
          if (!at.hasPrevious || at.first === undefined) break;
          at = await page(store, order, { last: 4, before: at.first });
          assert.equal(at.hasNext, true);
        }
        assert.deepEqual(backward, expected);
      });
    }

    it(`cuts pages ${name} between two cursors`, async () => {
      const store = await openEmpty();
      await tellDates(store);
      const all = await page(store, ASCENDING, { first: 2 });
      const end = await page(store, ASCENDING, { last: 3 });
      const between = { ...(all.last && { after: all.last }), ...(end.first && { before: end.first }) };
      assert.deepEqual((await page(store, ASCENDING, { first: 10, ...between })).ids, UP.slice(2, 7));
      assert.deepEqual((await page(store, ASCENDING, { last: 2, ...between })).ids, UP.slice(5, 7));
      const none = await page(store, ASCENDING, { first: 0 });
      assert.deepEqual([none.ids, none.hasNext], [[], true]);
    });

    it(`keeps the pages ${name} steady when rows come and go between them`, async () => {
      const store = await openEmpty();
      await tellDates(store);
      const first = await page(store, ASCENDING, { first: 3 });
      await apply(
        store,
        'memo:late',
        node('letter:00', 'Letter', { title: 'Nagekomen', date: '2000-01-01' }),
        node('letter:99', 'Letter', { title: 'Nagekomen', date: '2020-05-01' }),
        link('ABOUT', 'letter:00', 'programme:p'),
        link('ABOUT', 'letter:99', 'programme:p'),
      );
      const second = await page(store, ASCENDING, { first: 3, ...(first.last && { after: first.last }) });
      assert.deepEqual(second.ids, ['letter:02', 'letter:99', 'report:07']);
      await apply(store, 'memo:list', node('programme:p', 'Programme', { name: 'Sterke Wijk' }));
      const third = await page(store, ASCENDING, { first: 3, ...(first.last && { after: first.last }) });
      assert.deepEqual(third.ids, ['letter:99'], 'the row of the cursor itself has gone');
    });
  }

  it('orders by id without an order', async () => {
    const store = await openEmpty();
    await tellDates(store);
    const page = await list(store, ['Report', 'Letter'], { page: { first: 4 } });
    assert.deepEqual(ids(page), ['letter:01', 'letter:02', 'letter:03', 'letter:04']);
    const last = await list(store, ['Report', 'Letter'], { page: { last: 2 } });
    assert.deepEqual(ids(last), ['report:09', 'report:10']);
  });

  it('walks the pages of links by id where no order is asked for, forward and backward', async () => {
    const store = await openEmpty();
    await tellDates(store);
    for (const types of [['ABOUT'], ['ABOUT', 'REPORTS_ON']] as const) {
      const page = async (wanted: Page) =>
        walked(await followed(store, 'programme:p', follow(types, 'in', { page: wanted })));
      const first = await page({ first: 4 });
      const second = await page({ first: 10, ...(first.last && { after: first.last }) });
      assert.deepEqual([...first.ids, ...second.ids], UP.toSorted());
      const back = await page({ last: 3, ...(second.first && { before: second.first }) });
      assert.deepEqual(back.ids, ['letter:02', 'letter:03', 'letter:04']);
    }
  });

  it('keeps links in the order of the day that their node has now', async () => {
    const store = await openEmpty();
    await tellDates(store);
    const newest = async () => (await WAYS['of links of several types'](store, DESCENDING, { first: 3 })).ids;
    const tell = (date?: string) =>
      apply(store, 'letter:04', node('letter:04', 'Letter', { title: 'Vier', ...(date && { date }) }));
    await tell('2030-01-01');
    assert.deepEqual(await newest(), ['letter:04', 'report:09', 'letter:05']);
    await tell('2022');
    assert.deepEqual(await newest(), ['report:09', 'letter:04', 'letter:05']);
    await tell();
    assert.deepEqual(await newest(), ['report:09', 'letter:05', 'letter:06'], 'as the others say');
  });

  it('keeps the links of nodes that turn out to be one in order', async () => {
    const store = await openEmpty();
    await tellDates(store);
    const said = (id: string, date: string) =>
      node(id, 'Letter', { title: id, date }, { identifiers: ['kenmerk:Z-1'] });
    await apply(store, 'memo:a', said('letter:10', '2025'), link('ABOUT', 'letter:10', 'programme:p'));
    await apply(store, 'memo:b', said('letter:11', '2024'), link('REPORTS_ON', 'report:08', 'programme:p'));
    const page = await WAYS['of links by node'](store, DESCENDING, { first: 2 });
    assert.deepEqual(page.ids, ['letter:10', 'report:09']);
  });

  it('orders by several properties, each missing last', async () => {
    const store = await openEmpty();
    const report = (id: string, ordinal: number | null, date: string | null) =>
      node(id, 'Report', { title: id, ...(ordinal !== null && { ordinal }), ...(date !== null && { date }) });
    await apply(
      store,
      'memo:list',
      report('report:a', 2, '2020'),
      report('report:b', 2, null),
      report('report:c', 10, '2021'),
      report('report:d', 2, '2022'),
      report('report:e', null, '2019'),
      report('report:f', null, null),
    );
    const order: readonly Order[] = [
      { of: 'node', property: 'ordinal', direction: 'asc' },
      { of: 'node', property: 'date', direction: 'desc' },
    ];
    const expected = ['report:d', 'report:a', 'report:b', 'report:c', 'report:e', 'report:f'];
    assert.deepEqual(ids(await list(store, ['Report'], { order })), expected);
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await list(store, ['Report'], { order, page: { first: 1, ...(after && { after }) } });
      seen.push(...ids(page));
      after = page.rows.at(-1)?.cursor;
      if (!page.hasNext) break;
    }
    assert.deepEqual(seen, expected);
  });

  it('counts all that pass, whatever the page', async () => {
    const store = await openEmpty();
    await tellDates(store);
    const first = await list(store, ['Letter', 'Report'], { page: { first: 1 }, total: true });
    assert.equal(first.total, 10);
    const filter = { property: 'date', op: 'missing', value: false } as const;
    const page = { last: 2 };
    assert.equal((await list(store, ['Letter'], { page, filter, total: true })).total, 5);
    assert.equal(
      (await followed(store, 'programme:p', follow(['ABOUT'], 'in', { page, filter, total: true }))).total,
      8,
    );
    assert.equal((await list(store, ['Motion'], { total: true })).total, 0);
    assert.equal((await list(store, ['Motion'])).total, null);
  });

  it('orders and pages links by their own property', async () => {
    const store = await openEmpty();
    const people = ['person:z', 'person:a', 'person:m'];
    await apply(
      store,
      'motion:1',
      node('motion:1', 'Motion', { title: 'Motie' }),
      ...people.map((id) => node(id, 'Person', { name: id })),
      ...people.map((id, at) => link('SUBMITTED_BY', 'motion:1', id, { order: at + 1 })),
    );
    const order: readonly Order[] = [{ of: 'link', property: 'order', direction: 'asc' }];
    const first = await followed(store, 'motion:1', follow(['SUBMITTED_BY'], 'out', { order, page: { first: 2 } }));
    assert.deepEqual(ids(first), ['person:z', 'person:a']);
    const after = first.rows[1]?.cursor ?? '';
    const next = await followed(
      store,
      'motion:1',
      follow(['SUBMITTED_BY'], 'out', { order, page: { first: 2, after } }),
    );
    assert.deepEqual(ids(next), ['person:m']);
  });

  it('refuses a cursor of another order, and what is no cursor', async () => {
    const store = await openEmpty();
    await tellDates(store);
    const page = await list(store, ['Letter'], { order: ASCENDING, page: { first: 1 } });
    const after = page.rows[0]?.cursor ?? '';
    const bad = (error: unknown) => error instanceof StoreError && error.code === 'BAD_CURSOR';
    await assert.rejects(list(store, ['Letter'], { order: DESCENDING, page: { first: 1, after } }), bad);
    await assert.rejects(list(store, ['Letter'], { page: { first: 1, after: 'onzin!' } }), bad);
    await assert.rejects(list(store, ['Letter'], { page: { first: 1, before: 'W10' } }), bad);
  });
});
