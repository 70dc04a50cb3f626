import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Kind, parse } from 'graphql';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { CONTRACT_VARIABLES, contractQuery, NO_CONTRACT } from './contract.ts';
import { openGraph } from './graph.ts';
import { run } from './run.ts';

let graph: GraphStore;
before(async () => {
  graph = await openGraph();
});
after(() => graph.close());

function rootFields(query: string): number {
  const [operation] = parse(query).definitions;
  assert.ok(operation?.kind === Kind.OPERATION_DEFINITION);
  return operation.selectionSet.selections.length;
}

for (const [name, variables] of Object.entries(CONTRACT_VARIABLES)) {
  test(`${name} of the contract is answered with one statement a root field`, { skip: NO_CONTRACT }, async () => {
    const query = contractQuery(name);
    const { data, errors, statements } = await run(graph, query, {}, variables);
    assert.deepEqual(errors, []);
    for (const [field, value] of Object.entries(data)) assert.notEqual(value, null, field);
    assert.equal(statements, rootFields(query));
  });
}
