import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { type DocumentNode, type ExecutionResult, type GraphQLSchema, graphql, print } from 'graphql';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { SUBGRAPH_NAMES, schemaText } from '../../src/subgraphs/sdl.ts';
import { subgraphSchema } from '../../src/subgraphs/subgraph-schema.ts';
import { CONTRACT_VARIABLES, contractQuery, NO_CONTRACT } from './contract.ts';
import { contextOf, openGraph } from './graph.ts';
import { run } from './run.ts';

/** The four subgraphs behind a gateway must answer as the one process does. */

let graph: GraphStore;
let gateway: GraphQLSchema;
let fetches: string[] = [];

before(async () => {
  graph = await openGraph();
  gateway = gatewayOver(graph);
});
after(() => graph.close());

function gatewayOver(store: GraphStore): GraphQLSchema {
  const schemas = new Map(SUBGRAPH_NAMES.map((name) => [name.toUpperCase(), subgraphSchema(name)]));
  return getStitchedSchemaFromSupergraphSdl({
    supergraphSdl: schemaText('supergraph'),
    batch: true,
    onSubschemaConfig: (subschema) => {
      const schema = schemas.get(subschema.name.toUpperCase());
      assert.ok(schema, subschema.name);
      subschema.executor = async <T>(request: Request) => {
        fetches.push(subschema.name);
        const source = print(request.document);
        const variableValues = request.variables;
        return plain<T>(await graphql({ schema, source, variableValues, contextValue: contextOf(store) }));
      };
    },
  });
}

interface Request {
  readonly document: DocumentNode;
  readonly variables?: Record<string, unknown>;
}

function plain<T = Record<string, unknown>>(result: ExecutionResult): ExecutionResult<T> {
  return JSON.parse(JSON.stringify(result)) as ExecutionResult<T>;
}

async function assertSame(source: string, variables: Record<string, unknown> = {}): Promise<void> {
  fetches = [];
  const distributed = plain(await graphql({ schema: gateway, source, variableValues: variables, contextValue: {} }));
  const one = await run(graph, source, {}, variables);
  assert.deepEqual(one.errors, []);
  assert.deepEqual(distributed.errors, undefined);
  assert.deepEqual(distributed.data, one.data);
}

test('the queries of the contract get the same answers, with few fetches', { skip: NO_CONTRACT }, async () => {
  let total = 0;
  for (const [name, variables] of Object.entries(CONTRACT_VARIABLES)) {
    await assertSame(contractQuery(name), variables);
    total += fetches.length;
  }
  assert.ok(total <= 14, `${total} fetches over the queries of the contract`);
});

test('a node of any kind gets the fields of its owner', async () => {
  await assertSame(`{ nodes(ids: ["motion:31000-5", "letter:1-2-X", "gemeente:GM0001", "observation:1"]) {
    __typename
    ... on Motion { submitters { familyName } status { state } }
    ... on Letter { attachments signatories { person { familyName tenures { from } } } }
    ... on Gemeente { validUntil successors { validFrom } }
    ... on Observation { share measure { unit } }
  } }`);
  assert.ok(fetches.includes('PARLIAMENT') && fetches.includes('GOVERNMENT') && fetches.includes('MUNICIPAL'));
});

test('an interface that one subgraph owns is asked of it', async () => {
  await assertSame(`{ letters { edges { node { answers { edges { node {
    __typename
    ... on Motion { id dictum }
    ... on Trackable { status { state document { id } } followUps { totalCount } }
  } } } } } } }`);
  assert.ok(fetches.includes('PARLIAMENT'));
});

test('a programme is put together from three subgraphs', async () => {
  await assertSame(`{ programme(name: "Frisse Lucht") {
    launched
    commitments { edges { node { due status { state } } } }
    measures { edges { node { unit observations { totalCount } } } }
  } }`);
  assert.deepEqual([...new Set(fetches)].sort(), ['GOVERNMENT', 'MUNICIPAL', 'PARLIAMENT']);
});
