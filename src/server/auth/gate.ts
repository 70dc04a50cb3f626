/**
 * What a request must pass before any route sees it: who asks is found out, has not asked too often, and
 * did not send a token that is wrong. In that order, so that guessing tokens counts as asking.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasRole } from '../../subgraphs/roles.ts';
import { limitRate } from '../limits/rate.ts';
import { problem } from '../problem.ts';
import type { Serving } from '../serving.ts';
import { KeysUnavailable, type Viewer } from './viewer.ts';

export async function gate(app: FastifyInstance, serving: Serving): Promise<void> {
  const refused = new WeakMap<FastifyRequest, KeysUnavailable | 'invalid'>();
  app.addHook('onRequest', async (request) => {
    const viewer = await identify(serving, request);
    if (viewer instanceof KeysUnavailable || viewer === null) refused.set(request, viewer ?? 'invalid');
    else serving.setViewer(request, viewer);
  });
  await limitRate(app, serving);
  app.addHook('onRequest', async (request, reply) => {
    const reason = refused.get(request);
    if (reason === undefined) return;
    if (reason === 'invalid') {
      return unauthenticated(reply, 'The token is not valid here; leave the Authorization header out to read.');
    }
    serving.observers.log.error({ requestId: request.id, error: reason }, 'a token cannot be checked');
    return reply.code(503).send(problem(reason.code, 'The token cannot be checked now; try again later.'));
  });
}

/** Lets only readers through where reading is not open. */
export function readersOnly(serving: Serving) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (serving.config.readAccess === 'open') return;
    const { user } = serving.viewerOf(request);
    if (!user) return unauthenticated(reply, 'Reading needs a token here; send one in the Authorization header.');
    if (hasRole(user, 'reader')) return;
    return reply.code(403).send(problem('FORBIDDEN', 'The token gives no role here, and reading needs "reader".'));
  };
}

async function identify(serving: Serving, { headers }: FastifyRequest): Promise<Viewer | KeysUnavailable | null> {
  try {
    return await serving.authenticate(headers.authorization);
  } catch (error) {
    if (error instanceof KeysUnavailable) return error;
    throw error;
  }
}

function unauthenticated(reply: FastifyReply, message: string): FastifyReply {
  return reply.code(401).header('www-authenticate', 'Bearer').send(problem('UNAUTHENTICATED', message));
}
