/** Answers GET requests from what was answered before, where that is still right, and with 304 where the client has it. */
import type { HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { today } from '../../planner/dates.ts';
import { PREFLIGHT } from '../cross-site.ts';
import { COST_HEADER } from '../limits/operation-limits.ts';
import type { Serving } from '../serving.ts';
import { type Answer, Answers, etagOf, type Moment, matches } from './answers.ts';
import { scopeOf } from './cache-control.ts';

/** Headers that change the answer, for caches between us and the client. */
const VARY = `accept, authorization, ${COST_HEADER}`;

export class ResponseCache {
  readonly #serving: Serving;
  readonly #answers: Answers | null;

  constructor(serving: Serving) {
    this.#serving = serving;
    const { cacheBytes } = serving.config;
    this.#answers = cacheBytes > 0 ? new Answers(cacheBytes) : null;
  }

  async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    execute: () => Promise<HTTPGraphQLResponse>,
  ): Promise<FastifyReply> {
    if (request.method !== 'GET') return sendResponse(reply, await execute());
    reply.header('vary', VARY);
    const now = this.#mayKeep(request) ? await this.#now() : null;
    const key = `${request.headers.accept ?? ''} ${request.headers[COST_HEADER] !== undefined} ${request.url}`;
    const kept = now && this.#answers?.get(key, now);
    if (kept) {
      const { log, metrics } = this.#serving.observers;
      metrics.cachedAnswer();
      log.info({ requestId: request.id, cached: true }, 'request');
      return send(request, reply, kept);
    }
    const response = await execute();
    const { headers, body } = response;
    const scope = scopeOf(headers.get('cache-control'));
    if (body.kind !== 'complete' || scope === null) return sendResponse(reply, response);
    const answer: Answer = { body: body.string, headers: [...headers], etag: etagOf(body.string) };
    if (now && scope === 'public') this.#answers?.set(key, answer, now);
    return send(request, reply, answer);
  }

  /** What a user is told is nobody else's; and a browser's request that others made it send is for Apollo Server to refuse. */
  #mayKeep(request: FastifyRequest): boolean {
    return this.#answers !== null && !this.#serving.viewerOf(request).user && request.headers[PREFLIGHT] !== undefined;
  }

  /** Null when the store cannot tell: then the answer says what is wrong. */
  async #now(): Promise<Moment | null> {
    const revision = await this.#serving.store.revision().catch(() => null);
    return revision === null ? null : { revision, day: today() };
  }
}

function send(request: FastifyRequest, reply: FastifyReply, { body, headers, etag }: Answer): FastifyReply {
  for (const [name, value] of headers) reply.header(name, value);
  reply.header('etag', etag);
  return matches(request.headers['if-none-match'], etag) ? reply.code(304).send() : reply.send(body);
}

function sendResponse(reply: FastifyReply, { headers, status, body }: HTTPGraphQLResponse): FastifyReply {
  reply.header('cache-control', 'no-store');
  for (const [name, value] of headers) reply.header(name, value);
  if (body.kind !== 'complete') throw new TypeError('answers in parts are not sent');
  return reply.code(status ?? 200).send(body.string);
}
