/** All routes and hooks of the server, before it listens. */
import { randomUUID } from 'node:crypto';
import { type FastifyError, type FastifyInstance, type FastifyReply, fastify } from 'fastify';
import { servedSchema } from './api.ts';
import { gate } from './auth/gate.ts';
import { ResponseCache } from './cache/response-cache.ts';
import { answerClientError } from './client-error.ts';
import { allowOrigins, vouchForPrograms } from './cross-site.ts';
import { explorerRoutes } from './explorer-page.ts';
import { INTERNAL } from './format-error.ts';
import { graphqlRoute } from './graphql-route.ts';
import { healthRoutes } from './health.ts';
import { nodeRoute } from './node-page/route.ts';
import { pictureRoutes } from './pictures.ts';
import { problem } from './problem.ts';
import { securityHeaders } from './security-headers.ts';
import type { Serving } from './serving.ts';
import { traceRequests } from './tracing.ts';

/** Sending takes what the network takes, also where answers must be quick. */
const RECEIVE_MS = 1000;
/** How much later than its time a request may be ended that does not come. */
const LATE_WITHIN_MS = 2000;
const HEADERS_WITHIN_MS = 30_000;

/**
 * @param subgraph serve this subgraph alone at /graphql; absent for the whole graph
 * @returns the server, with /graphql ready for its first request
 */
export async function createApp(serving: Serving, subgraph?: string): Promise<FastifyInstance> {
  const { config, api, store, observers } = serving;
  const receiveMs = Math.max(config.requestTimeoutMs, RECEIVE_MS);
  const app = fastify({
    logger: false,
    bodyLimit: config.maxBodyBytes,
    requestTimeout: receiveMs,
    http: {
      // Node looks only so often for requests that are not all there in time, and not at all for bodies that
      // are late unless headers must be there as soon.
      connectionsCheckingInterval: Math.min(receiveMs, LATE_WITHIN_MS),
      headersTimeout: Math.min(receiveMs, HEADERS_WITHIN_MS),
    },
    clientErrorHandler: answerClientError,
    forceCloseConnections: 'idle',
    // A request on a connection that was open already is answered, not refused, while the server stops.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: (error, _request, reply: FastifyReply) => {
      reply.code(error.statusCode ?? 400).send(problem('BAD_REQUEST', `${error.message}.`));
    },
    requestIdHeader: false,
    ...(config.trustProxy.length > 0 && { trustProxy: [...config.trustProxy] }),
    genReqId: () => randomUUID(),
  });
  serving.inFlight.watch(app);
  traceRequests(app);
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  app.addHook('onSend', async (_request, reply) => {
    if (!serving.accepting) reply.header('connection', 'close');
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) observers.log.error({ requestId: request.id, error }, 'request failed');
    return reply.code(status).send(failure(status, error, request.id));
  });
  refuseEncodedBodies(app);
  app.setNotFoundHandler((request, reply) => {
    const allowed = methodsAt(app, request.url);
    if (allowed.length > 0) {
      reply.header('allow', allowed.join(', '));
      const message = `${request.url} does not take ${request.method}; it takes ${allowed.join(', ')}.`;
      return reply.code(405).send(problem('METHOD_NOT_ALLOWED', message));
    }
    return reply.code(404).send(problem('NOT_FOUND', `There is nothing at ${request.method} ${request.url}.`));
  });
  securityHeaders(app, config);
  vouchForPrograms(app);
  await allowOrigins(app, config.corsOrigins);
  await gate(app, serving);

  app.get('/', async (_request, reply) => reply.redirect('/graphql'));
  healthRoutes(app, store, serving);
  app.get('/metrics', async (_request, reply) => {
    return reply.type(observers.metrics.contentType).send(await observers.metrics.text());
  });
  if (config.explorer) explorerRoutes(app);
  const schema = () => servedSchema(api, subgraph);
  const cache = new ResponseCache(serving);
  const prepare = graphqlRoute(app, serving, { path: '/graphql', schema, explorer: config.explorer, cache });
  for (const name of subgraph === undefined ? api.subgraphs : []) {
    const route = { path: `/subgraphs/${name}`, schema: () => api.subgraph(name), explorer: false, cache };
    graphqlRoute(app, serving, route);
  }
  if (subgraph === undefined) {
    nodeRoute(app, serving);
    pictureRoutes(app, serving);
  }
  await prepare();
  return app;
}

/** RFC 9110, 15.5.6 wants to be told; of addresses with a part that varies Fastify does not tell. */
function methodsAt(app: FastifyInstance, address: string): readonly string[] {
  const [url = ''] = address.split('?', 1);
  return (['GET', 'HEAD', 'POST'] as const).filter((method) => app.hasRoute({ method, url }));
}

/** RFC 9110, 12.5.3: a small body can become a very large one, so that none is unpacked. */
function refuseEncodedBodies(app: FastifyInstance): void {
  app.addHook('preParsing', async (request, reply) => {
    const encoding = request.headers['content-encoding'];
    if (encoding === undefined || encoding === 'identity') return;
    reply.header('accept-encoding', 'identity').code(415);
    await reply.send(problem('BAD_REQUEST', `A body with content-encoding ${encoding} is not read; send it as it is.`));
  });
}

function failure(status: number, error: FastifyError, requestId: string) {
  if (status >= 500) return problem(INTERNAL, 'Something went wrong in the server.', { requestId });
  if (status === 413) {
    return problem('BODY_TOO_LARGE', `${error.message}; KAMERGRAAF_MAX_BODY_BYTES says how large it may be.`);
  }
  if (error.code === 'FST_ERR_CTP_INVALID_JSON_BODY') {
    const keys = 'or has a key "__proto__" or "constructor" that no client needs';
    return problem('BAD_REQUEST', `The body is not valid JSON, ${keys}.`);
  }
  const mend = status === 415 ? '; send GraphQL as JSON, with content-type: application/json.' : '';
  return problem('BAD_REQUEST', `${error.message}${mend}`);
}
