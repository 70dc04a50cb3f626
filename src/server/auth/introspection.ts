import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { BREAK, type DocumentNode, GraphQLError, visit } from 'graphql';
import type { ServerConfig } from '../config.ts';
import type { Viewer } from './viewer.ts';

/** `__typename` tells no more than the answer; `_service` is how a subgraph gives its whole schema away. */
const ASKS_FOR_SCHEMA = new Set(['__schema', '__type', '_service']);

/** Keeps the schema from those who may not ask for it. */
export function introspectionPolicy(
  policy: ServerConfig['introspection'],
  viewerOf: (context: BaseContext) => Viewer | undefined,
): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, contextValue }) {
          if (policy === 'on' || !asksForSchema(document)) return;
          if (policy === 'authenticated' && viewerOf(contextValue)?.user) return;
          const mend = policy === 'authenticated' ? 'send a token' : 'this server gives it to nobody';
          throw new GraphQLError(`The schema cannot be asked for: ${mend}.`, {
            extensions: { code: 'INTROSPECTION_DISABLED', http: { status: 400 } },
          });
        },
      };
    },
  };
}

const known = new WeakMap<DocumentNode, boolean>();

/** Documents are kept by the server, so each is looked through once. */
function asksForSchema(document: DocumentNode): boolean {
  const before = known.get(document);
  if (before !== undefined) return before;
  let asks = false;
  visit(document, {
    Field({ name }) {
      if (!ASKS_FOR_SCHEMA.has(name.value)) return;
      asks = true;
      return BREAK;
    },
  });
  known.set(document, asks);
  return asks;
}
