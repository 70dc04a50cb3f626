/**
 * `GET /programmes/<id>/measures.svg` (.png, .csv) and `/measures/<id>/map.svg` (.png): what was measured, as
 * pictures and rows. They are made of what the graph says now, and told apart by what they show: a client asks
 * again each time, and gets the same one only while nothing in it changed.
 */
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Boundaries } from '../chart/boundaries.ts';
import { BoundariesError } from '../chart/boundaries-error.ts';
import type { Picture } from '../chart/picture.ts';
import type { Ask } from '../chart/programme-measures.ts';
import { AnswerError, Asker } from './asker.ts';
import { readersOnly } from './auth/gate.ts';
import { matches } from './cache/answers.ts';
import { formatError, isFault } from './format-error.ts';
import { problem } from './problem.ts';
import type { Serving } from './serving.ts';

const TYPES = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8; header=present',
} as const;

/** A picture that is opened by itself runs nothing and loads nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

type Format = keyof typeof TYPES;
type Address = { Params: { id: string }; Querystring: { at?: string; by?: string } };

interface Made {
  /** All that the answer is made of: equal for equal answers. */
  readonly shows: string;
  /** The answer itself, only made for a client that has it not. */
  body(): string | Promise<string | Buffer>;
}

/** Null where there is nothing of that id. */
type Make = (ask: Ask, request: FastifyRequest<Address>) => Promise<Made | null>;

/** A mistake in the address, in words for who typed it. */
class BadAddress extends Error {}

export function pictureRoutes(app: FastifyInstance, serving: Serving): void {
  const asker = new Asker(serving);
  const route = (path: string, format: Format, make: Make) =>
    app.get<Address>(path, { preHandler: readersOnly(serving) }, async (request, reply) => {
      try {
        const made = await make(asker.ask(request, reply), request);
        if (made) return await send(serving, request, reply, format, made);
        reply.callNotFound();
        return reply;
      } catch (error) {
        return sendError(serving, request, reply, error);
      }
    });
  for (const format of ['svg', 'png'] as const) {
    route(`/programmes/:id/measures.${format}`, format, async (ask, request) => {
      const { programmeChart } = await import('../chart/programme.ts');
      return madeOf(await programmeChart(ask, withKind('programme', request.params.id)), format);
    });
    route(`/measures/:id/map.${format}`, format, async (ask, request) => {
      return madeOf(await mapOf(ask, request, serving.config.boundaries), format);
    });
  }
  route('/programmes/:id/measures.csv', 'csv', async (ask, request) => {
    const { programmeCsv } = await import('../chart/programme.ts');
    const csv = await programmeCsv(ask, withKind('programme', request.params.id));
    return csv === null ? null : { shows: csv, body: () => csv };
  });
}

function madeOf(picture: Picture | null, format: 'svg' | 'png'): Made | null {
  if (!picture) return null;
  const png = async () => Buffer.from(await (await import('../chart/png.ts')).pngOf(picture));
  return { shows: picture.svg, body: () => (format === 'svg' ? picture.svg : png()) };
}

async function mapOf(ask: Ask, request: FastifyRequest<Address>, path: string | null): Promise<Picture | null> {
  const [{ readCoverage }, { coverageMap }, { boundariesIn }] = await Promise.all([
    import('../chart/coverage.ts'),
    import('../chart/coverage-map.ts'),
    import('../chart/boundaries-file.ts'),
  ]);
  const boundaries = await boundariesIn(path);
  const by = areaOf(request.query.by, boundaries);
  const asked = { measure: withKind('measure', request.params.id), at: request.query.at ?? null, by };
  const coverage = await readCoverage(ask, asked);
  return coverage && coverageMap(coverage, boundaries);
}

function areaOf(by: string | undefined, boundaries: Boundaries | null): 'GEMEENTE' | 'PROVINCE' {
  if (by === undefined) return boundaries ? 'GEMEENTE' : 'PROVINCE';
  if (by === 'province') return 'PROVINCE';
  if (by !== 'gemeente') throw new BadAddress('"by" takes province or gemeente.');
  if (boundaries) return 'GEMEENTE';
  throw new BadAddress('This server has no boundaries of gemeenten (KAMERGRAAF_BOUNDARIES): ask by=province.');
}

/** The mnemonic of an id may be left out of an address that says it already. */
function withKind(kind: string, id: string): string {
  return id.includes(':') ? id : `${kind}:${id}`;
}

async function send(
  serving: Serving,
  request: FastifyRequest,
  reply: FastifyReply,
  format: Format,
  { shows, body }: Made,
): Promise<FastifyReply> {
  const tag = `"${format}-${createHash('sha256').update(shows).digest('base64url').slice(0, 22)}"`;
  reply
    .header('etag', tag)
    .header('vary', 'authorization')
    .header('cache-control', `${serving.viewerOf(request).user ? 'private' : 'public'}, no-cache`)
    .header('content-security-policy', POLICY)
    .header('x-content-type-options', 'nosniff');
  if (matches(request.headers['if-none-match'], tag)) return reply.code(304).send();
  return reply.type(TYPES[format]).send(await body());
}

/** The operator's file is named in the log alone. */
const NO_MAP = 'The boundaries of this server (KAMERGRAAF_BOUNDARIES) cannot be used for this map: try by=province.';

function sendError(serving: Serving, request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const { log } = serving.observers;
  if (error instanceof BadAddress) return reply.code(400).send(problem('BAD_USER_INPUT', error.message));
  if (error instanceof BoundariesError) {
    log.error({ requestId: request.id, error }, 'no map');
    return reply.code(503).send(problem(error.code, NO_MAP));
  }
  if (!(error instanceof AnswerError)) throw error;
  const answered = error.error;
  const { message, extensions } = formatError(answered.toJSON(), answered);
  if (isFault(answered)) log.error({ requestId: request.id, error: answered }, 'picture failed');
  const code = String(extensions?.['code']);
  return reply.code(code === 'BAD_USER_INPUT' || code === 'AMBIGUOUS' ? 400 : 503).send(problem(code, message));
}
