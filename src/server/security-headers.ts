/** Headers that keep browsers from doing more with an answer than it is for. Pages have a policy of their own. */
import type { FastifyInstance } from 'fastify';
import type { ServerConfig } from './config.ts';

/** An answer is data: nothing in it may run, load anything or be shown inside another page. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";
const YEAR_S = 31_536_000;

export function securityHeaders(app: FastifyInstance, { publicUrl }: Pick<ServerConfig, 'publicUrl'>): void {
  const headers = {
    'content-security-policy': DATA_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    ...(publicUrl?.startsWith('https:') && { 'strict-transport-security': `max-age=${YEAR_S}` }),
  };
  app.addHook('onRequest', async (_request, reply) => void reply.headers(headers));
}
