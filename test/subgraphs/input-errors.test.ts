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

const REFUSED = [
  ['an interval where a day is meant', '{ gemeenteCount(at: "2018/2021") }'],
  ['a date that is none', '{ gemeenteCount(at: "kerst") }'],
  ['how far the gemeenten got on a day to come', '{ coverage(measure: "measure:gemeenten", at: "2100") { at } }'],
  ['how far they got before the register begins', '{ coverage(measure: "measure:gemeenten", at: "2000") { at } }'],
  ['first and last together', '{ letters(first: 2, last: 2) { totalCount } }'],
  ['a page that is too large', '{ letters(first: 101) { totalCount } }'],
  ['a negative page', '{ letters(first: -1) { totalCount } }'],
  ['a cursor of another list', '{ letters(after: "onzin") { edges { cursor } } }'],
  ['two fields in one object of orderBy', '{ letters(orderBy: { date: ASC, title: ASC }) { totalCount } }'],
  ['a path that is too long', '{ path(from: "motion:31000-5", to: "person:jansen", maxLength: 11) { length } }'],
  ['a search for nothing', '{ search(query: "  ") { totalCount } }'],
] as const;

for (const [what, query] of REFUSED) {
  test(`${what} is refused with a code`, async () => {
    const { codes, errors } = await run(graph, query);
    assert.deepEqual(codes, ['BAD_USER_INPUT'], errors[0]?.message);
  });
}

test('a date in a variable is checked as well', async () => {
  const { codes } = await run(graph, 'query ($at: Date) { gemeenteCount(at: $at) }', {}, { at: '2022-13' });
  assert.deepEqual(codes, ['BAD_USER_INPUT']);
});

test('too many ids are refused', async () => {
  const ids = Array.from({ length: 1001 }, (_, index) => `motion:${index}`);
  const { codes } = await run(graph, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {}, { ids });
  assert.deepEqual(codes, ['BAD_USER_INPUT']);
});
