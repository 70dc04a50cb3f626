/** Whatever is asked, the answer is graphql-js's: values, nulls, errors with their places, and the order of all. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type ExecutionResult,
  getIntrospectionQuery,
  execute as graphqlJs,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { type Execution, execute } from '../../src/execution/execute.ts';
import { chanceOf } from '../golden/random-query.ts';
import { inventedSchema } from './invented.ts';
import { inventedOperation } from './invented-operation.ts';

const schema = inventedSchema();
/** Longer ones take their time in validation, and say nothing new. */
const LONGEST = 5000;
const RULES = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);
const shown = (result: ExecutionResult) => JSON.stringify(result, null, 1);

async function hold(execution: Execution, hint = ''): Promise<ExecutionResult> {
  const expected = await graphqlJs(execution);
  const found = await execute(execution);
  assert.equal(shown(found), shown(expected), hint);
  return found;
}

const ask = (source: string, variableValues: Record<string, unknown> = {}, misses = 0) =>
  hold({ schema, document: parse(source), variableValues, contextValue: { seed: 1, misses } }, source);

test('operations made by chance, over data, errors and delays made by chance', async () => {
  let told = 0;
  let answered = 0;
  const worlds = fc.record({ seed: fc.nat(), misses: fc.constantFrom(0, 0, 2, 5, 15) });
  const variables = fc.record(
    { yes: fc.boolean(), no: fc.boolean(), number: fc.option(fc.integer({ min: -9, max: 9 })), text: fc.string() },
    { requiredKeys: ['yes'] },
  );
  const several = fc.array(variables, { minLength: 1, maxLength: 3 });
  const asks = fc.asyncProperty(fc.nat(), worlds, several, async (seed, world, all) => {
    const chance = chanceOf(seed);
    const source = inventedOperation(schema, (below) => Math.floor(chance() * below));
    fc.pre(source.length <= LONGEST);
    const document = parse(source);
    assert.deepEqual(validate(schema, document, RULES), [], source);
    // One document several times: what was made of it for one request must not show in the next.
    for (const variableValues of all) {
      const { data, errors } = await hold({ schema, document, variableValues, contextValue: world }, source);
      if (data) answered += 1;
      if (errors) told += 1;
    }
  });
  await fc.assert(asks, { numRuns: 1000, endOnFailure: true });
  assert.ok(told > 100 && answered > 500, `${told} with errors, ${answered} with data`);
});

test('an error where nothing may be null makes what holds it null, also when it comes late', async () => {
  let nulls = 0;
  for (let seed = 0; seed < 300; seed += 1) {
    const document = parse('{ sure { lateSure { lateSure { name } late { name } } late { note } all { name } } }');
    const { data } = await hold({ schema, document, contextValue: { seed, misses: 12 } }, `seed ${seed}`);
    if (data === null) nulls += 1;
  }
  assert.ok(nulls > 20, `${nulls} whole answers were null`);
});

test('keys that JavaScript has its own idea of are keys like others', async () => {
  const { data } = await ask(
    '{ own { __proto__: name constructor: name then: name toString: name hasOwnProperty: name } }',
  );
  assert.match(JSON.stringify(data), /"__proto__":"text \d+"/);
});

test('introspection', async () => {
  const { data } = await ask(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }));
  assert.ok(data);
  await ask('{ __typename __type(name: "Thing") { name fields { name type { ofType { name } } } } own { name } }');
});

test('variables that do not fit are told as graphql-js tells them', async () => {
  const source = 'query ($n: Int!, $like: Like) { own { count(n: $n, like: $like) } }';
  const { errors } = await ask(source, { n: 'x', like: { id: 1, most: 2 } });
  assert.equal(errors?.length, 3);
  await ask(source);
  await ask('query ($if: Boolean = true) { own @include(if: $if) { name } }', { if: null });
});

test('an operation that is not there, and one of several', async () => {
  const document = parse('query A { own { name } } query B { thing { name } }');
  for (const operationName of ['A', 'B', 'C', null]) {
    await hold({ schema, document, operationName, contextValue: { seed: 1, misses: 0 } });
  }
});
