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

test('a motion is found by number, zaak, id and submitters in any order, in one statement', async () => {
  const citations = [
    '31 000, nr. 5',
    'kst-31000-5',
    '2019Z00005',
    'motion:31000-5',
    'de motie-Jansen/De Vries',
    'motie De Vries c.s.',
  ];
  for (const citation of citations) {
    const { data, statements, errors } = await run(graph, `{ motion(citation: "${citation}") { id } }`);
    assert.deepEqual(errors, [], citation);
    assert.deepEqual(data, { motion: { id: 'motion:31000-5' } }, citation);
    assert.equal(statements, 1, citation);
  }
});

test('a motion that the graph does not hold is null, and so is the number of something else', async () => {
  for (const citation of ['31 000, nr. 99', '31 000, nr. 20']) {
    const { data, errors } = await run(graph, `{ motion(citation: "${citation}") { id } }`);
    assert.deepEqual([data, errors], [{ motion: null }, []], citation);
  }
});

test('submitters who fit several motions are ambiguous; what cannot be read is a bad citation', async () => {
  const several = await run(graph, '{ motion(citation: "motie-Bakker") { id } }');
  assert.deepEqual(several.codes, ['AMBIGUOUS_CITATION']);
  const candidates = several.errors[0]?.extensions['candidates'] as { id: string }[];
  assert.deepEqual(
    candidates.map(({ id }) => id),
    ['motion:31000-6', 'motion:31000-7'],
  );
  const unread = await run(graph, '{ motion(citation: "?!") { id } resolve(citation: "?!") { reading } }');
  assert.deepEqual(unread.codes, ['BAD_CITATION', 'BAD_CITATION']);
});

test('resolve gives every candidate, with how the citation was read', async () => {
  const { data, errors } = await run(
    graph,
    `{
      letter: resolve(citation: "Kamerstukken II 2019/20, 31 000, nr. 20") { reading node { __typename id } }
      motions: resolve(citation: "motie-Bakker") { confidence node { id } }
      unknown: resolve(citation: "31 000, nr. 99") { reading node { id } }
      name: resolve(citation: "Frisse Lucht") { node { id } }
    }`,
  );
  assert.deepEqual(errors, []);
  assert.deepEqual(data['letter'], [
    { reading: 'kamerstuk 31000-20', node: { __typename: 'Letter', id: 'letter:1-2-X' } },
  ]);
  const motions = data['motions'] as { confidence: number; node: { id: string } }[];
  assert.deepEqual(
    motions.map(({ node }) => node.id),
    ['motion:31000-6', 'motion:31000-7'],
  );
  assert.ok(motions.every(({ confidence }) => confidence <= 0.5));
  assert.deepEqual(data['unknown'], [{ reading: 'kamerstuk 31000-99', node: null }]);
  assert.deepEqual(data['name'], [{ node: { id: 'programme:frisse-lucht' } }]);
});
