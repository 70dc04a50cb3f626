/** Runs queries against the whole API in one process, over the small graph. */
import { type GraphQLError, graphql } from 'graphql';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { SubgraphContext } from '../../src/subgraphs/context.ts';
import { mergedSchema } from '../../src/subgraphs/schema.ts';
import { contextOf, counting } from './graph.ts';

const SCHEMA = mergedSchema();

export interface Outcome {
  readonly data: Record<string, unknown>;
  readonly errors: readonly GraphQLError[];
  readonly codes: readonly unknown[];
  /** How many statements the store was sent. */
  readonly statements: number;
}

export async function run(
  store: GraphStore,
  source: string,
  more: Partial<SubgraphContext> = {},
  variables = {},
): Promise<Outcome> {
  const counted = counting(store);
  const result = await graphql({
    schema: SCHEMA,
    source,
    variableValues: variables,
    contextValue: contextOf(counted.store, more),
  });
  const errors = result.errors ?? [];
  const data = JSON.parse(JSON.stringify(result.data ?? {})) as Record<string, unknown>;
  return { data, errors, codes: errors.map((error) => error.extensions['code']), statements: counted.statements() };
}
