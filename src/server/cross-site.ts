/**
 * Keeps web pages of others from using a reader's browser against this server.
 *
 * Apollo Server refuses GET requests that a browser may send for a foreign page without asking first
 * (a "simple" request), unless they carry a header of their own. Programs that are not browsers cannot be
 * misled that way, so for them the header is filled in, and a plain `curl` works. Browsers tell where a
 * request comes from by Sec-Fetch-Site, or Origin, or Referer; a request with none of them is a program's.
 */
import type { FastifyInstance } from 'fastify';
import { COST_HEADER } from './limits/operation-limits.ts';

export const PREFLIGHT = 'apollo-require-preflight';
const SENT_BY_BROWSERS = ['sec-fetch-site', 'origin', 'referer'] as const;

export function vouchForPrograms(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (SENT_BY_BROWSERS.every((name) => request.headers[name] === undefined)) request.headers[PREFLIGHT] ??= 'program';
  });
}

/** What such a page may send, and see of an answer, besides what every page may. */
const ALLOWED_HEADERS = ['content-type', 'authorization', 'if-none-match', PREFLIGHT, COST_HEADER];
const EXPOSED_HEADERS = ['etag', 'retry-after', 'x-request-id'];
/** Seconds for which a browser need not ask again whether it may. */
const PREFLIGHT_LASTS_S = 600;

/**
 * Lets web pages of the given origins read answers.
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const { default: cors } = await import('@fastify/cors');
  await app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ALLOWED_HEADERS,
    exposedHeaders: EXPOSED_HEADERS,
    maxAge: PREFLIGHT_LASTS_S,
  });
}
