/** Entity references through a real subgraph schema: however many there are of a type, one read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { execute, parse } from 'graphql';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { subgraphSchema } from '../../src/subgraphs/schema.ts';
import { FIXTURE } from './fixture.ts';

const QUERY = parse(`query ($references: [_Any!]!) {
  _entities(representations: $references) {
    __typename
    ... on Motion { id submitters { name } status(asOf: "2021-12-31") { state } }
    ... on Dossier { id documents(first: 1, orderBy: { date: ASC }) { totalCount edges { node { title } } } }
  }
}`);

test('two thousand references of two types are two reads', async () => {
  const store = await openStore('sqlite::memory:');
  for (const change of FIXTURE) await store.apply(change);
  let reads = 0;
  const read: GraphStore['read'] = (plan, options) => {
    reads += 1;
    return store.read(plan, options);
  };
  const motions = Array.from({ length: 1999 }, (_, index) => ({
    __typename: 'Motion',
    id: index === 3 ? 'kst:36901-12' : `motion:unknown-${index}`,
  }));
  const references = [...motions, { __typename: 'Dossier', number: '36901' }];
  const result = await execute({
    schema: subgraphSchema('parliament'),
    document: QUERY,
    variableValues: { references },
    contextValue: { store: { read }, today: '2023-03-01' },
  });
  await store.close();
  assert.deepEqual(result.errors ?? [], []);
  assert.equal(reads, 2);
  const entities = JSON.parse(JSON.stringify(result.data?._entities));
  assert.equal(entities.length, 2000);
  assert.equal(entities[0], null);
  assert.deepEqual(entities[3], {
    __typename: 'Motion',
    id: 'motion:36901-12',
    submitters: [{ name: 'Sara van Rijn' }, { name: 'Imre Koster' }],
    status: { state: 'PENDING' },
  });
  assert.deepEqual(entities[1999], {
    __typename: 'Dossier',
    id: 'dossier:36901',
    documents: { totalCount: 4, edges: [{ node: { title: 'Motie van het lid Van Rijn over verlichte fietsroutes' } }] },
  });
});
