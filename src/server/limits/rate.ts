/** How often one client may ask: a user counts as one wherever he is, anyone else by address (IPv6: by /64). */
import type { FastifyInstance } from 'fastify';
import { problem } from '../problem.ts';
import type { Serving } from '../serving.ts';

/** Who watches over the server must get through. */
const EXEMPT = new Set(['/health', '/ready', '/metrics']);

const WINDOW_MS = 60_000;
/** Clients remembered; the one that asked longest ago is forgotten first. */
const CLIENTS = 10_000;

/** Loaded only where there is a limit, which keeps the library out of the time that a start takes. */
export async function limitRate(app: FastifyInstance, serving: Serving): Promise<void> {
  const { rateLimit } = serving.config;
  if (rateLimit === 0) return;
  const { default: plugin } = await import('@fastify/rate-limit');
  await app.register(plugin, { global: false, max: rateLimit, timeWindow: WINDOW_MS, cache: CLIENTS });
  const byAddress = app.createRateLimit();
  const byUser = app.createRateLimit({ keyGenerator: (request) => serving.viewerOf(request).user?.name ?? '' });
  app.addHook('onRequest', async (request, reply) => {
    if (EXEMPT.has(request.routeOptions.url ?? '')) return;
    const asked = await (serving.viewerOf(request).user ? byUser : byAddress)(request);
    if (asked.isAllowed || !asked.isExceeded) return;
    const message = `More than ${rateLimit} requests a minute; ask again in ${asked.ttlInSeconds} s.`;
    return reply.code(429).header('retry-after', asked.ttlInSeconds).send(problem('RATE_LIMITED', message));
  });
}
