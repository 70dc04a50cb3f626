/** Asks the graph in GraphQL, in this process: the command line reads it as every client does. */
import type { GraphQLError } from 'graphql';
import { CliError } from './failure.ts';
import { openForReading, type StoreChoice } from './store.ts';

/** Mistakes in what was typed, as against answers that are not there. */
const USAGE = new Set(['BAD_CITATION', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']);

/** The `data` of a query. Throws a CliError for the first GraphQL error. */
export type Ask = <T>(query: string, variables: Readonly<Record<string, unknown>>) => Promise<T>;

export function askGraph<T>(
  choice: StoreChoice,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<T> {
  return withGraph(choice, (ask) => ask<T>(query, variables));
}

/** For several queries of one graph, which is closed afterwards. */
export async function withGraph<T>(choice: StoreChoice, use: (ask: Ask) => Promise<T>): Promise<T> {
  const store = await openForReading(choice);
  try {
    const [{ graphql }, { mergedSchema }] = await Promise.all([import('graphql'), import('../subgraphs/schema.ts')]);
    const schema = mergedSchema();
    return await use(async <Data>(source: string, variableValues: Readonly<Record<string, unknown>>) => {
      const { data, errors } = await graphql({ schema, source, variableValues, contextValue: { store } });
      const [error] = errors ?? [];
      if (error) throw asFailure(error);
      return data as Data;
    });
  } finally {
    await store.close();
  }
}

function asFailure(error: GraphQLError): unknown {
  const { code } = error.extensions;
  // What a store or the code itself threw carries its own message and exit code.
  if (typeof code !== 'string') return error.originalError ?? error;
  return new CliError(code, error.message, USAGE.has(code) ? 2 : 1, { cause: error });
}
