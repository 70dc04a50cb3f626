/**
 * Entity references through a real subgraph schema: however many there are of a type, one read of the store,
 * which on Neo4j is one statement.
 */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { execute, parse } from 'graphql';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { onStatement } from '../../src/store/statements.ts';
import { subgraphSchema } from '../../src/subgraphs/subgraph-schema.ts';
import { forEachStore } from '../contract/for-each-store.ts';
import { FIXTURE } from './fixture.ts';

const QUERY = parse(`query ($references: [_Any!]!) {
  _entities(representations: $references) {
    __typename
    ... on Motion { id submitters { name } status(asOf: "2021-12-31") { state } }
    ... on Dossier { id documents(first: 1, orderBy: { date: ASC }) { totalCount edges { node { title } } } }
  }
}`);

const SCHEMA = subgraphSchema('parliament');

type Reference = Readonly<Record<string, unknown>>;

const MOTION = {
  __typename: 'Motion',
  id: 'motion:36901-12',
  submitters: [{ name: 'Sara van Rijn' }, { name: 'Imre Koster' }],
  status: { state: 'PENDING' },
};

forEachStore((openEmpty, engine) => {
  let store: GraphStore;
  before(async () => {
    store = await openEmpty();
    for (const change of FIXTURE) await store.apply(change);
  });

  async function ask(references: readonly Reference[]) {
    let reads = 0;
    let statements = 0;
    const read: GraphStore['read'] = (plan, options) => {
      reads += 1;
      return store.read(plan, options);
    };
    const end = onStatement(() => {
      statements += 1;
    });
    const contextValue = { store: { read }, today: '2023-03-01' };
    const result = await execute({ schema: SCHEMA, document: QUERY, variableValues: { references }, contextValue });
    end();
    // SQLite answers one read with several statements of its own.
    if (engine === 'neo4j') assert.equal(statements, reads, 'one statement for each read');
    const entities = JSON.parse(JSON.stringify(result.data?._entities)) as readonly unknown[];
    return { entities, errors: result.errors ?? [], reads };
  }

  test('a thousand references of one type are one statement', async () => {
    const references = Array.from({ length: 1000 }, (_, index) => ({
      __typename: 'Motion',
      id: index % 100 === 3 ? 'kst:36901-12' : `motion:unknown-${index}`,
    }));
    const { entities, errors, reads } = await ask(references);
    assert.deepEqual(errors, []);
    assert.equal(reads, 1);
    assert.deepEqual(
      entities,
      references.map((_, index) => (index % 100 === 3 ? MOTION : null)),
    );
  });

  test('types mixed, keys mixed, malformed ones between them: one statement for each type', async () => {
    const kinds: readonly Reference[] = [
      { __typename: 'Motion', kamerstuk: '36901-12' },
      { __typename: 'Dossier', number: '36901' },
      { __typename: 'Motion', number: '36901' },
      { __typename: 'Motion', id: 'motion:36901-12' },
    ];
    const references = Array.from({ length: 400 }, (_, index) => kinds[index % 4] ?? {});
    const { entities, errors, reads } = await ask(references);
    assert.equal(reads, 2);
    const title = 'Motie van het lid Van Rijn over verlichte fietsroutes';
    const dossier = {
      __typename: 'Dossier',
      id: 'dossier:36901',
      documents: { totalCount: 4, edges: [{ node: { title } }] },
    };
    const expected = [MOTION, dossier, null, MOTION];
    assert.deepEqual(
      entities,
      references.map((_, index) => expected[index % 4]),
    );
    const places = references.flatMap((_, index) => (index % 4 === 2 ? [`_entities.${index}`] : []));
    assert.deepEqual(
      errors.map(({ path }) => path?.join('.')),
      places,
    );
    for (const { message, extensions } of errors) {
      assert.equal(extensions['code'], 'BAD_USER_INPUT');
      assert.equal(message, 'a reference to Motion needs "id" or "kamerstuk"');
    }
  });
});
