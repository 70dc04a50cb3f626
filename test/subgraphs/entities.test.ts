import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { graphql } from 'graphql';
import { KIND_NAMES } from '../../src/model/kind.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { SUBGRAPH_NAMES, type SubgraphName } from '../../src/subgraphs/sdl.ts';
import { subgraphSchema } from '../../src/subgraphs/subgraph-schema.ts';
import { contextOf, counting, openGraph } from './graph.ts';

const SCHEMAS = new Map(SUBGRAPH_NAMES.map((name) => [name, subgraphSchema(name)]));
let graph: GraphStore;

before(async () => {
  graph = await openGraph();
});
after(() => graph.close());

type Representation = Readonly<Record<string, unknown>>;

async function entities(name: SubgraphName, selection: string, representations: readonly Representation[]) {
  const schema = SCHEMAS.get(name);
  assert.ok(schema);
  const counted = counting(graph);
  const result = await graphql({
    schema,
    source: `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ${selection} } }`,
    variableValues: { of: representations },
    contextValue: contextOf(counted.store),
  });
  const rows = JSON.parse(JSON.stringify(result.data?.['_entities'] ?? null)) as (Record<string, unknown> | null)[];
  return { rows, errors: result.errors ?? [], statements: counted.statements() };
}

test('a thousand references of one type make one statement, answered in order', async () => {
  const representations = Array.from({ length: 1000 }, (_, index) => ({
    __typename: 'Motion',
    id: index % 2 === 0 ? 'motion:31000-5' : `motion:unknown-${index}`,
  }));
  const { rows, errors, statements } = await entities(
    'parliament',
    '... on Motion { id submitters { id } status { state } followUps { totalCount } }',
    representations,
  );
  assert.deepEqual(errors, []);
  assert.equal(statements, 1);
  assert.equal(rows.length, 1000);
  assert.deepEqual(rows[0], {
    __typename: 'Motion',
    id: 'motion:31000-5',
    submitters: [{ id: 'person:de-vries' }, { id: 'person:jansen' }],
    status: { state: 'FULFILLED' },
    followUps: { totalCount: 1 },
  });
  assert.equal(rows[1], null);
  assert.deepEqual(rows[998], rows[0]);
});

test('every kind can be reached by reference in every subgraph: an id that is not known is null', async () => {
  for (const name of SUBGRAPH_NAMES) {
    const { rows, errors } = await entities(
      name,
      '',
      KIND_NAMES.map((kind) => ({ __typename: kind, id: 'nothing:1' })),
    );
    assert.deepEqual(errors, [], name);
    assert.deepEqual(
      rows,
      KIND_NAMES.map(() => null),
      name,
    );
  }
});

test('a reference resolves by every key that the type has, and not to a node of another type', async () => {
  const { rows, errors, statements } = await entities(
    'municipal',
    '... on Gemeente { name } ... on Province { code } ... on Dossier { title } ... on Document { kamerstuk }',
    [
      { __typename: 'Gemeente', code: 'GM0001' },
      { __typename: 'Gemeente', id: 'gemeente:GM0002' },
      { __typename: 'Province', code: 'PV90' },
      { __typename: 'Dossier', number: '31000' },
      { __typename: 'Gemeente', id: 'motion:31000-5' },
      { __typename: 'Motion', kamerstuk: '31000-5' },
      { __typename: 'Letter', kamerstuk: '31000-20' },
      { __typename: 'Letter', kamerstuk: '31000-5' },
      { __typename: 'Motion', id: null, kamerstuk: '31000-99' },
    ],
  );
  assert.deepEqual(errors, []);
  assert.deepEqual(rows, [
    { __typename: 'Gemeente', name: 'Oudstad' },
    { __typename: 'Gemeente', name: 'Zeedorp' },
    { __typename: 'Province', code: 'PV90' },
    { __typename: 'Dossier', title: 'Frisse lucht' },
    null,
    { __typename: 'Motion', kamerstuk: '31000-5' },
    { __typename: 'Letter', kamerstuk: '31000-20' },
    null,
    null,
  ]);
  assert.equal(statements, 5, 'one for each type, whatever its keys');
});

test('a malformed reference is named, and takes no other with it', async () => {
  const { rows, errors } = await entities('parliament', '... on Motion { title }', [
    { __typename: 'Motion', id: 'motion:31000-5' },
    { __typename: 'Motion' },
    { __typename: 'Motion', id: 5 },
  ]);
  assert.deepEqual(rows, [{ __typename: 'Motion', title: 'Motie over ramen' }, null, null]);
  assert.deepEqual(
    errors.map((error) => [error.extensions['code'], error.path]),
    [
      ['BAD_USER_INPUT', ['_entities', 1]],
      ['BAD_USER_INPUT', ['_entities', 2]],
    ],
  );
  assert.match(errors[0]?.message ?? '', /Motion needs "id" or "kamerstuk"/);
});

test('a reference to what is no entity is named, and takes no other with it', async () => {
  const malformed = ['Nothing', '__proto__', 'Query', 'PageInfo', 'Document', 5, null, undefined, {}];
  for (const name of SUBGRAPH_NAMES) {
    const { rows, errors, statements } = await entities(name, '... on Motion { id }', [
      ...malformed.map((type) => ({ __typename: type, id: 'motion:31000-5' })),
      'motion:31000-5' as unknown as Representation,
      { __typename: 'Motion', id: 'motion:31000-5' },
    ]);
    assert.deepEqual(
      rows,
      [...malformed, ''].map(() => null).concat([{ __typename: 'Motion', id: 'motion:31000-5' }] as never[]),
      name,
    );
    assert.deepEqual(
      errors.map((error) => [error.extensions['code'], error.path?.[1]]),
      [...malformed, ''].map((_, at) => ['BAD_USER_INPUT', at]),
      name,
    );
    assert.equal(statements, 1, name);
  }
});

test('whatever comes in the place of references, each gets an answer or an error of the client at its place', async () => {
  const reference = fc.oneof(
    fc.record({ __typename: fc.constantFrom(...KIND_NAMES, 'Evidence'), id: fc.jsonValue() }),
    fc.record({ __typename: fc.constantFrom('Gemeente', 'Dossier', 'Motion'), code: fc.string(), number: fc.string() }),
    // A null is refused by the type [_Any!] itself.
    fc.jsonValue().filter((value) => value !== null),
  );
  const lists = fc.array(reference, { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...SUBGRAPH_NAMES), lists, async (name, representations) => {
      const { rows, errors } = await entities(name, '... on Motion { title }', representations as Representation[]);
      assert.equal(rows.length, representations.length);
      for (const { extensions, path } of errors) {
        assert.equal(extensions['code'], 'BAD_USER_INPUT');
        assert.equal(rows[path?.[1] as number], null);
      }
    }),
    { numRuns: 60 },
  );
});
