import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain } from '../../bench/questions/plain.ts';

test('a connection, a list and a thing by itself say the same', () => {
  const relay = { edges: [{ role: 'first', node: { id: 'a', party: { id: 'p' } } }] };
  const properties = { edges: [{ properties: { role: 'first' }, node: { id: 'a', party: [{ id: 'p' }] } }] };
  const list = [{ role: 'first', id: 'a', party: [{ id: 'p' }] }];
  assert.deepEqual(plain(relay), list);
  assert.deepEqual(plain(properties), list);
  assert.deepEqual(plain(list), list);
});

test('a total stays, whether there are rows or not', () => {
  assert.deepEqual(plain({ totalCount: 3, edges: [{ node: { id: 'a' } }] }), { totalCount: 3, rows: [{ id: 'a' }] });
});

test('nothing is null, an empty list or an empty connection alike', () => {
  assert.deepEqual(plain([{ id: 'a', x: null, y: [], z: { edges: [] } }, null]), [{ id: 'a' }]);
});

test('what differs stays different', () => {
  assert.notDeepEqual(plain([{ id: 'a' }, { id: 'b' }]), plain([{ id: 'b' }, { id: 'a' }]));
  assert.notDeepEqual(plain({ id: 'a', title: 'x' }), plain({ id: 'a' }));
});
