import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { execute } from '../execution/execute.ts';

/** The one way in which Apollo Server lets others execute: as if the schema were a gateway's. */
export function executorOf(schema: GraphQLSchema): ApolloServerOptionsWithGateway<BaseContext>['gateway'] {
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    async load() {
      return {
        executor: ({ document, request, context }) =>
          execute({
            schema,
            document,
            operationName: request.operationName ?? null,
            variableValues: request.variables ?? null,
            contextValue: context,
          }),
      };
    },
    async stop() {},
  };
}
