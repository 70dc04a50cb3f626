import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serve } from './fixture.ts';

test('an operation at a limit passes, one above it is refused with the limit and what was found', async (t) => {
  const { ask } = await serve(t, { maxDepth: 4, maxAliases: 2, maxDirectives: 1, maxTokens: 60 });
  const cases: [string, string, string, number][] = [
    ['depth', '{ papers { edges { node { id } } } }', '{ papers { edges { node { answers { totalCount } } } } }', 5],
    ['aliases', '{ a: hello b: hello }', '{ a: hello b: hello c: hello }', 3],
    ['directives', '{ hello @include(if: true) }', '{ hello @include(if: true) @skip(if: false) }', 2],
  ];
  for (const [name, passes, refused, found] of cases) {
    assert.deepEqual((await ask(passes)).errors, [], passes);
    const { errors } = await ask(refused);
    assert.deepEqual(errors[0]?.extensions.limit, { name, found, maximum: found - 1 });
  }
  const tokens = await ask(`{ ${'hello '.repeat(60)} }`);
  assert.equal(tokens.errors[0]?.extensions.code, 'GRAPHQL_PARSE_FAILED');
  assert.match(tokens.errors[0]?.message ?? '', /60 tokens/);
});

test('depth counts through fragments, and a fragment that spreads itself does not hang', async (t) => {
  const { ask } = await serve(t, { maxDepth: 3 });
  const deep = await ask('{ papers { ...A } } fragment A on PaperConnection { edges { node { id } } }');
  assert.deepEqual(deep.errors[0]?.extensions.limit, { name: 'depth', found: 4, maximum: 3 });
  const cycle = await ask('{ papers { ...A } } fragment A on PaperConnection { edges { node { id } } ...A }');
  assert.ok(cycle.errors.some(({ message }) => /within itself/.test(message)));
});

test('cost multiplies page by page, also when the size is in a variable', async (t) => {
  // papers 1 + edges (1 + 10 rows of (node 1 + id 1)) = 22
  const query = 'query ($first: Int) { papers(first: $first) { edges { node { id } } } }';
  const at = await serve(t, { maxCost: 22 });
  assert.deepEqual((await at.ask(query, { first: 10 })).errors, []);
  const above = await at.ask(query, { first: 11 });
  assert.deepEqual(above.errors[0]?.extensions, {
    code: 'BAD_USER_INPUT',
    limit: { name: 'cost', found: 24, maximum: 22 },
  });
  const nested = await at.ask('{ papers(first: 2) { edges { node { answers(first: 50) { edges { outcome } } } } } }');
  assert.deepEqual(nested.errors[0]?.extensions.limit, {
    name: 'cost',
    found: 1 + 1 + 2 * (1 + 1 + 1 + 50),
    maximum: 22,
  });
});

test('a page is costed as 20 without a size, and a row for each of the ids given', async (t) => {
  const { ask } = await serve(t, { maxCost: 1 });
  const found = async (query: string) => (await ask(query)).errors[0]?.extensions.limit;
  assert.deepEqual(await found('{ papers { edges { cursor } } }'), { name: 'cost', found: 22, maximum: 1 });
  assert.deepEqual(await found('{ nodes(ids: ["a", "b", "c"]) { id } }'), { name: 'cost', found: 4, maximum: 1 });
});

test('a page larger than the largest is refused with its size', async (t) => {
  const { ask } = await serve(t, { maxPageSize: 100 });
  const { errors } = await ask('{ papers(last: 101) { totalCount } }');
  assert.match(errors[0]?.message ?? '', /"papers" for a page of 101 rows/);
  assert.deepEqual((await ask('{ papers(last: 100) { totalCount } }')).errors, []);
});

test('fragments that double each other are measured in no time', async (t) => {
  const { ask } = await serve(t);
  const fragments = Array.from(
    { length: 40 },
    (_, n) => `fragment F${n} on Query { ...F${n + 1} ... on Query { ...F${n + 1} } }`,
  );
  const query = `{ ...F0 } ${fragments.join(' ')} fragment F40 on Query { hello }`;
  const started = performance.now();
  const { errors } = await ask(query);
  assert.equal((errors[0]?.extensions.limit as { name: string } | undefined)?.name, 'cost');
  assert.ok(performance.now() - started < 2000);
});

test('input is measured wherever it stands, before anything goes through it by recursion', async (t) => {
  const { ask, url } = await serve(t, { maxInputDepth: 3, maxInputValues: 5 });
  const query = 'query ($name: String) { hello(name: $name) }';
  const limitOf = async (text: string, name?: unknown) => {
    const { errors } = await ask(text, { name });
    return errors.find(({ extensions }) => extensions.limit)?.extensions.limit;
  };
  assert.deepEqual(await limitOf(query, [[[['a']]]]), { name: 'inputDepth', found: 4, maximum: 3 });
  assert.deepEqual(await limitOf('{ hello(name: [[[["a"]]]]) }'), { name: 'inputDepth', found: 4, maximum: 3 });
  assert.deepEqual(await limitOf(query, [1, 2, 3, 4, 5]), { name: 'inputValues', found: 6, maximum: 5 });
  assert.equal((await ask(query, { name: [['a']] })).errors[0]?.extensions.code, 'BAD_USER_INPUT');
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const body = `{"query": "${query}", "variables": {"name": ${deep}}}`;
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  assert.match(await answer.text(), /nests input at least 4 levels/);
});

test('the schema costs what it holds, each time that it is asked for', async (t) => {
  const types = '__schema { types { name fields { name } } }';
  const { ask } = await serve(t, { maxCost: 1000 });
  assert.deepEqual((await ask(`{ ${types} }`)).errors, []);
  const { errors } = await ask(`{ ${Array.from({ length: 10 }, (_, n) => `a${n}: ${types}`).join(' ')} }`);
  assert.equal((errors[0]?.extensions.limit as { name: string } | undefined)?.name, 'cost');
});

test('the cost is told to who asks for it', async (t) => {
  const { url } = await serve(t, { maxCost: 22 });
  const query = '{ papers(first: 10) { edges { node { id } } } }';
  const extensionsOf = async (headers: Record<string, string>) => {
    const init = { method: 'POST', body: JSON.stringify({ query }) };
    const answer = await fetch(url, { ...init, headers: { 'content-type': 'application/json', ...headers } });
    return ((await answer.json()) as { extensions?: unknown }).extensions;
  };
  assert.deepEqual(await extensionsOf({ 'kamergraaf-cost': '1' }), { cost: { requested: 22, maximum: 22 } });
  assert.equal(await extensionsOf({}), undefined);
});
