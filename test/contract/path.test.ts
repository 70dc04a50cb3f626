import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { GraphStore, PathQuery } from '../../src/store/graph-store.ts';
import { forEachStore } from './for-each-store.ts';
import { apply, follow, ids, link, node, pageIn, proofs, proofsIn, select, tellWorld } from './world.ts';

/** a - b1 - c - e and a - b2 - d - e, and the detour a - x - y - z - e. */
async function tellDiamond(store: GraphStore): Promise<void> {
  const letters = ['a', 'b1', 'b2', 'c', 'd', 'e', 'x', 'y', 'z', 'alone'];
  const joined = [
    ['b1', 'a'],
    ['a', 'b2'],
    ['b2', 'd'],
    ['d', 'e'],
    ['b1', 'c'],
    ['e', 'c'],
    ['a', 'x'],
    ['x', 'y'],
    ['y', 'z'],
    ['z', 'e'],
  ];
  await apply(
    store,
    'memo:list',
    ...letters.map((name) => node(`letter:${name}`, 'Letter', { title: name })),
    ...joined.map(([from, to]) => link('REFERS_TO', `letter:${from}`, `letter:${to}`)),
    link('ENCLOSES', 'letter:a', 'letter:b1'),
  );
}

forEachStore((openEmpty) => {
  const path = async (store: GraphStore, from: string, to: string, more: Partial<PathQuery> = {}) => {
    const query = {
      from: `letter:${from}`,
      to: `letter:${to}`,
      maxLength: 6,
      way: true,
      select: select(),
      evidence: [],
      ...more,
    };
    return store.path(query);
  };
  const names = async (store: GraphStore, from: string, to: string, more: Partial<PathQuery> = {}) =>
    (await path(store, from, to, more))?.nodes.map((row) => row.id.slice(7)).join(' ') ?? null;

  it('gives the shortest path, of several the one whose ids come first', async () => {
    const store = await openEmpty();
    await tellDiamond(store);
    assert.equal(await names(store, 'a', 'e'), 'a b1 c e');
    assert.equal(await names(store, 'e', 'a'), 'e c b1 a');
    assert.equal(await names(store, 'a', 'y'), 'a x y');
    assert.equal(await names(store, 'c', 'x'), 'c b1 a x');
    assert.equal(await names(store, 'a', 'x'), 'a x');
  });

  it('tells the length alone', async () => {
    const store = await openEmpty();
    await tellDiamond(store);
    const length = async (from: string, to: string, more: Partial<PathQuery> = {}) =>
      path(store, from, to, { way: false, ...more });
    assert.deepEqual(await length('a', 'e'), { length: 3, nodes: [], links: [] });
    assert.deepEqual(await length('a', 'a'), { length: 0, nodes: [], links: [] });
    for (const none of [length('a', 'e', { maxLength: 2 }), length('a', 'alone'), length('a', 'b1', { types: [] })]) {
      assert.equal(await none, null);
    }
  });

  it('gives the links in their own direction, of parallel ones the smallest key', async () => {
    const store = await openEmpty();
    await tellDiamond(store);
    const found = await path(store, 'a', 'c', { evidence: [proofs(1)], select: select('title') });
    assert.deepEqual(
      found?.links.map(({ type, from, to }) => [type, from, to]),
      [
        ['ENCLOSES', 'letter:a', 'letter:b1'],
        ['REFERS_TO', 'letter:b1', 'letter:c'],
      ],
    );
    assert.deepEqual(
      found?.links.map((item) => proofsIn(item.evidence)[0]?.statement),
      ['letter:a ENCLOSES letter:b1', 'letter:b1 REFERS_TO letter:c'],
    );
    assert.deepEqual(
      found?.nodes.map((row) => row['title']),
      ['a', 'b1', 'c'],
    );
  });

  it('keeps to the types and the length', async () => {
    const store = await openEmpty();
    await tellDiamond(store);
    assert.equal(await names(store, 'a', 'e', { maxLength: 3 }), 'a b1 c e');
    assert.equal(await names(store, 'a', 'e', { maxLength: 2 }), null);
    assert.equal(await names(store, 'a', 'b1', { types: ['ENCLOSES'] }), 'a b1');
    assert.equal(await names(store, 'a', 'b2', { types: ['ENCLOSES'] }), null);
  });

  it('goes from a node to itself in no steps, and nowhere to what is not there', async () => {
    const store = await openEmpty();
    await tellDiamond(store);
    const self = await path(store, 'a', 'a');
    assert.deepEqual([self?.nodes.map((row) => row.id), self?.links], [['letter:a'], []]);
    assert.equal(await path(store, 'a', 'alone'), null);
    assert.equal(await path(store, 'a', 'nowhere'), null);
  });

  it('takes identifiers for its ends', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const query = { from: 'kenmerk:A-1', to: 'kst:11111-1', maxLength: 2, way: true, select: select(), evidence: [] };
    assert.deepEqual(
      (await store.path(query))?.nodes.map((row) => row.id),
      ['letter:a', 'motion:1'],
    );
  });

  it('follows no link when no type is to be followed', async () => {
    const store = await openEmpty();
    await tellDiamond(store);
    assert.equal(await names(store, 'a', 'b1', { types: [] }), null);
    assert.equal(await names(store, 'a', 'a', { types: [] }), 'a');
  });

  it('reads links with filters of any form of what proves a link', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const filter = {
      and: [
        { property: 'aliases', op: 'has', value: 'SW' },
        { linked: { types: ['ABOUT'], direction: 'in', keys: ['letter:b'] } },
      ],
    } as const;
    const document = { ...select('title'), links: [follow(['ABOUT'], 'out', { filter })] };
    const found = await path(store, 'a', 'b', { evidence: [proofs(1, document)] });
    assert.deepEqual(
      found?.links.map(({ evidence }) => proofsIn(evidence).map((proof) => ids(pageIn(proof.document, 'found')))),
      [[['programme:wijk']], [['programme:wijk']]],
    );
  });
});
