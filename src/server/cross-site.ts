/**
 * Keeps web pages of others from using a reader's browser against this server.
 *
 * Apollo Server refuses GET requests that a browser may send for a foreign page without asking first
 * (a "simple" request), unless they carry a header of their own. Programs that are not browsers cannot be
 * misled that way, so for them the header is filled in, and a plain `curl` works. Browsers tell where a
 * request comes from by Sec-Fetch-Site, or Origin, or Referer; a request with none of them is a program's.
 */
import type { FastifyInstance } from 'fastify';

export const PREFLIGHT = 'apollo-require-preflight';
const SENT_BY_BROWSERS = ['sec-fetch-site', 'origin', 'referer'] as const;

export function vouchForPrograms(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (SENT_BY_BROWSERS.every((name) => request.headers[name] === undefined)) request.headers[PREFLIGHT] ??= 'program';
  });
}

/**
 * Lets web pages of the given origins read answers.
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  app.addHook('onRequest', async (request, reply) => {
    reply.header('vary', 'origin');
    const { origin } = request.headers;
    if (origin === undefined || !origins.includes(origin)) return;
    reply.header('access-control-allow-origin', origin);
    if (request.method !== 'OPTIONS') return;
    reply.header('access-control-allow-methods', 'GET, POST');
    reply.header('access-control-allow-headers', `content-type, authorization, ${PREFLIGHT}`);
    reply.header('access-control-max-age', '600');
    return reply.code(204).send();
  });
  // Without a route of its own a preflight would be answered 404 before the hook is asked.
  app.options('/*', async (_request, reply) => reply.code(204).send());
}
