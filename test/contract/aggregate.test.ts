import assert from 'node:assert/strict';
import { it } from 'node:test';
import { forEachStore } from './for-each-store.ts';
import { apply, node, tellWorld } from './world.ts';

forEachStore((openEmpty) => {
  it('counts by a property, those without it first', async () => {
    const store = await openEmpty();
    await apply(
      store,
      'memo:list',
      node('report:1', 'Report', { title: 'a', ordinal: 10, date: '2020-05', placeholder: true }),
      node('report:2', 'Report', { title: 'b', ordinal: 2, date: '2020-05', placeholder: false }),
      node('report:3', 'Report', { title: 'c', ordinal: 2 }),
      node('report:4', 'Report', { title: 'd' }),
      node('programme:1', 'Programme', { name: 'e', aliases: ['x', 'y'] }),
      node('programme:2', 'Programme', { name: 'f', aliases: ['y'] }),
      node('programme:3', 'Programme', { name: 'g' }),
    );
    const by = async (property: string, kinds: readonly ('Report' | 'Programme')[] = ['Report']) =>
      (await store.aggregate({ kinds, by: { property } })).map(({ key, count }) => [key, count]);
    assert.deepEqual(await by('ordinal'), [
      [null, 1],
      [2, 2],
      [10, 1],
    ]);
    assert.deepEqual(await by('date'), [
      [null, 2],
      ['2020-05', 2],
    ]);
    assert.deepEqual(await by('placeholder'), [
      [null, 2],
      [false, 1],
      [true, 1],
    ]);
    assert.deepEqual(await by('aliases', ['Programme']), [
      [null, 1],
      ['x', 1],
      ['y', 2],
    ]);
    assert.deepEqual(await store.aggregate({ kinds: ['Motion'], by: { property: 'title' } }), []);
  });

  it('counts by the node at the other end of a link, each node once', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const buckets = await store.aggregate({
      kinds: ['Letter', 'Memo'],
      by: { types: ['RESPONDS_TO', 'SIGNED_BY'], direction: 'out' },
    });
    assert.deepEqual(
      buckets.map(({ key, count }) => [key, count]),
      [
        [null, 1],
        ['motion:1', 2],
        ['office:minister', 2],
        ['person:jansen', 1],
      ],
    );
  });

  it('counts all in one bucket, and only what passes', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    assert.deepEqual(await store.aggregate({ kinds: ['Letter', 'Memo'] }), [{ key: null, count: 3 }]);
    const filter = { property: 'date', op: 'gte', value: '2022-02-05' } as const;
    assert.deepEqual(await store.aggregate({ kinds: ['Letter', 'Memo'], filter }), [{ key: null, count: 1 }]);
  });
});
