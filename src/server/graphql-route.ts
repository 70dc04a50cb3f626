/** GraphQL over HTTP at one path, for one schema. */
import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { preferredType } from './accept.ts';
import { startApollo } from './apollo.ts';
import { readersOnly } from './auth/gate.ts';
import { sendExplorer } from './explorer-page.ts';
import type { Serving } from './serving.ts';

const ANSWERS = ['application/json', 'application/graphql-response+json', 'text/html'] as const;

export interface GraphqlRoute {
  readonly path: string;
  /** Built when the first request comes, so that a schema nobody asks for costs nothing at the start. */
  readonly schema: () => GraphQLSchema;
  /** Whether browsers get GraphiQL here. */
  readonly explorer: boolean;
}

/** @returns a function that makes the route ready before its first request */
export function graphqlRoute(app: FastifyInstance, serving: Serving, route: GraphqlRoute): () => Promise<void> {
  let handler: ReturnType<typeof makeHandler> | undefined;
  const ready = () => {
    handler ??= makeHandler(serving, route.schema());
    return handler;
  };

  const readers = readersOnly(serving);
  app.route({
    method: ['GET', 'POST'],
    url: route.path,
    handler: async (request, reply) => {
      if (route.explorer && wantsPage(request)) return sendExplorer(reply);
      if (await readers(request, reply)) return reply;
      return (await ready()).call(app, request, reply);
    },
  });
  return async () => {
    await ready();
  };
}

async function makeHandler(serving: Serving, schema: GraphQLSchema) {
  const apollo: ApolloServer<BaseContext> = await startApollo(schema, serving.config, serving.observers);
  serving.apollos.add(apollo);
  return fastifyApolloHandler(apollo, {
    context: async (request: FastifyRequest, reply: FastifyReply) => serving.contextOf(request, reply),
  });
}

function wantsPage({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && preferredType(headers.accept, ANSWERS) === 'text/html';
}
