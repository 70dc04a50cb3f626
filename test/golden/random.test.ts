/**
 * Queries made by chance over every type, field, page, order and condition of the schema: no store may
 * fail on one, and both must give the same answer, which is graphql-js's. A failure names its seed.
 */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { execute as graphqlJs, parse, validate } from 'graphql';
import { execute } from '../../src/execution/execute.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { mergedSchema } from '../../src/subgraphs/schema.ts';
import { forEachStore } from '../contract/for-each-store.ts';
import { FIXTURE } from './fixture.ts';
import { chanceOf, randomSelection } from './random-query.ts';

const depthOf = (seed: number) => 1 + (seed % 3);
/** Neo4j takes a minute to plan a statement that branches a hundred times: short queries only. */
const LONGEST = 1500;
const schema = mergedSchema();
const QUERIES: ReadonlyMap<number, string> = new Map(
  Array.from(
    { length: 60 },
    (_, seed) => [seed, randomSelection(schema, chanceOf(seed), depthOf(seed))] as const,
  ).filter(([, selection]) => selection.length <= LONGEST),
);
/** By seed, from the first engine. */
const answers = new Map<number, unknown>();

forEachStore((openEmpty, engine) => {
  let store: GraphStore;
  const ids: string[] = [];
  before(async () => {
    store = await openEmpty();
    for (const change of FIXTURE) await store.apply(change);
    for await (const record of store.export()) if ('node' in record) ids.push(record.node);
  });

  test(`${QUERIES.size} random queries on ${engine}`, async () => {
    for (const [seed, selection] of QUERIES) {
      const source = `query ($ids: [ID!]!) { nodes(ids: $ids) ${selection} }`;
      const document = parse(source);
      assert.deepEqual(validate(schema, document), [], `seed ${seed}`);
      const contextValue = { store, today: '2023-03-01' };
      const result = await execute({ schema, document, variableValues: { ids }, contextValue });
      assert.deepEqual(result.errors ?? [], [], `seed ${seed}`);
      const expected = await graphqlJs({ schema, document, variableValues: { ids }, contextValue });
      assert.equal(JSON.stringify(result), JSON.stringify(expected), `seed ${seed}: as graphql-js answers`);
      const data = JSON.parse(JSON.stringify(result.data));
      assert.deepEqual(
        data.nodes.filter((node: unknown) => node === null),
        [],
        `seed ${seed}`,
      );
      if (answers.has(seed)) assert.deepEqual(data, answers.get(seed), `seed ${seed}`);
      else answers.set(seed, data);
    }
  });
});
