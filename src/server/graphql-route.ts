/** GraphQL over HTTP at one path, for one schema. */
import { type ApolloServer, type BaseContext, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { preferredType } from './accept.ts';
import { startApollo } from './apollo.ts';
import { readersOnly } from './auth/gate.ts';
import type { ResponseCache } from './cache/response-cache.ts';
import { checkPersistedQuery } from './documents/persisted-query.ts';
import { sendExplorer } from './explorer-page.ts';
import { problem } from './problem.ts';
import type { Serving } from './serving.ts';

const ANSWERS = ['application/json', 'application/graphql-response+json', 'text/html'] as const;

export interface GraphqlRoute {
  readonly path: string;
  /** Built when the first request comes, so that a schema nobody asks for costs nothing at the start. */
  readonly schema: () => GraphQLSchema | Promise<GraphQLSchema>;
  /** Whether browsers get GraphiQL here. */
  readonly explorer: boolean;
  /** One for all paths, so that it is bounded as a whole. */
  readonly cache: ResponseCache;
}

/** @returns a function that makes the route ready before its first request */
export function graphqlRoute(app: FastifyInstance, serving: Serving, route: GraphqlRoute): () => Promise<void> {
  let started: Promise<ApolloServer<BaseContext>> | undefined;
  const ready = () => {
    started ??= start(serving, route.schema);
    return started;
  };
  const readers = readersOnly(serving);

  app.route({
    method: ['GET', 'POST'],
    url: route.path,
    handler: async (request, reply) => {
      if (route.explorer && wantsPage(request)) return sendExplorer(reply);
      if (await readers(request, reply)) return reply;
      const given = graphqlRequest(request);
      const asked = checkPersistedQuery(given) ?? serving.documents.resolve(given, serving.viewerOf(request));
      if ('code' in asked) return reply.code(400).send(problem(asked.code, asked.message));
      const apollo = await ready();
      return route.cache.answer(request, reply, () =>
        apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: asked,
          context: async () => serving.contextOf(request, reply),
        }),
      );
    },
  });
  return async () => {
    await ready();
  };
}

async function start(serving: Serving, schema: GraphqlRoute['schema']): Promise<ApolloServer<BaseContext>> {
  const apollo = await startApollo(await schema(), serving.config, serving.observers);
  serving.apollos.add(apollo);
  return apollo;
}

function graphqlRequest({ method, headers, url, body }: FastifyRequest): HTTPGraphQLRequest {
  const given = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) given.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const query = url.indexOf('?');
  return { method, headers: given, search: query < 0 ? '' : url.slice(query), body };
}

function wantsPage({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && preferredType(headers.accept, ANSWERS) === 'text/html';
}
