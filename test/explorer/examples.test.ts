import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { execute, parse, specifiedRules, validate } from 'graphql';
import { readExamples } from '../../src/explorer/examples.ts';
import { loadBundledGraph } from '../../src/ingest/bundled.ts';
import { readConfig } from '../../src/server/config.ts';
import { costOf } from '../../src/server/limits/cost.ts';
import { limitsOf } from '../../src/server/limits/limits.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { mergedSchema } from '../../src/subgraphs/schema.ts';

const examples = await readExamples();

test('each example has a title, says what it shows, and names its operation', () => {
  assert.ok(examples.length >= 6);
  for (const { name, title, description, query } of examples) {
    assert.match(title, /^[A-Z]/, name);
    assert.ok(description.length > 20, name);
    assert.match(query, /^query [A-Z]\w+\(/m, name);
  }
  assert.equal(new Set(examples.map(({ title }) => title)).size, examples.length);
});

describe('on the bundled graph', () => {
  const schema = mergedSchema();
  const config = readConfig({});
  let store: GraphStore;

  before(async () => {
    store = await openStore('sqlite::memory:');
    await loadBundledGraph(store);
  });
  after(() => store?.close());

  for (const { name, query, variables } of examples) {
    test(`${name} answers without errors, within the limits`, async () => {
      const document = parse(query, limitsOf(config).parseOptions);
      const variableValues = JSON.parse(variables) as Record<string, unknown>;
      assert.deepEqual(validate(schema, document, [...specifiedRules, ...limitsOf(config).validationRules]), []);
      const [operation] = document.definitions;
      assert.ok(operation?.kind === 'OperationDefinition');
      const cost = costOf({ schema, document, operation, variables: variableValues, maxPageSize: config.maxPageSize });
      assert.ok(cost < config.maxCost / 10, `cost ${cost}`);
      const { data, errors } = await execute({ schema, document, variableValues, contextValue: { store } });
      assert.deepEqual(errors, undefined);
      for (const [field, value] of Object.entries(data ?? {})) assert.ok(holdsAnything(value), `${field} is empty`);
    });
  }
});

/** Whether the graph answered: a null, an empty list or a connection of none is no example of anything. */
function holdsAnything(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsAnything);
  if (typeof value !== 'object' || value === null) return value !== null;
  return !('totalCount' in value) || value.totalCount !== 0;
}
