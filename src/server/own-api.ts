/** This project's own API: the four subgraphs and the graph they make together. */
import type { GraphQLSchema } from 'graphql';
import type { SubgraphContext } from '../subgraphs/context.ts';
import { mergedSchema } from '../subgraphs/schema.ts';
import { isSubgraphName, SUBGRAPH_NAMES } from '../subgraphs/sdl.ts';
import type { Api, Ingest } from './api.ts';
import type { ServerConfig } from './config.ts';
import type { RequestScope } from './request-scope.ts';

export interface OwnApiOptions {
  readonly config: Pick<ServerConfig, 'maxPageSize'>;
  readonly ingest?: Ingest;
}

export function ownApi({ config, ingest }: OwnApiOptions): Api {
  let whole: GraphQLSchema | undefined;
  return {
    subgraphs: SUBGRAPH_NAMES,
    merged() {
      whole ??= mergedSchema(config);
      return whole;
    },
    async subgraph(name) {
      if (!isSubgraphName(name))
        throw new RangeError(`there is no subgraph "${name}"; one of ${SUBGRAPH_NAMES.join(', ')}`);
      const { subgraphSchema } = await import('../subgraphs/subgraph-schema.ts');
      return subgraphSchema(name, config);
    },
    context: (scope) => contextOf(scope, ingest),
  };
}

function contextOf({ store, signal, deadline, viewer }: RequestScope, ingest: Ingest | undefined): SubgraphContext {
  return {
    store,
    signal,
    deadline,
    user: viewer.user,
    ...(ingest && { ingest: (document, options) => ingest(store, document, options) }),
  };
}
