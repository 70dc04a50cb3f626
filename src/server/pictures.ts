/**
 * `GET /programmes/<id>/measures.svg` (.png, .csv) and `/measures/<id>/map.svg` (.png): what was measured, as
 * pictures and rows. They are made of what the graph says now, and told apart by what they show: a client asks
 * again each time, and gets the same one only while nothing in it changed.
 */
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Boundaries, BoundariesError } from '../chart/boundaries.ts';
import type { Picture } from '../chart/picture.ts';
import type { Ask } from '../chart/programme-measures.ts';
import { AnswerError, Asker } from './asker.ts';
import { formatError, isFault } from './format-error.ts';
import type { Serving } from './serving.ts';

const TYPES = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8; header=present',
} as const;

/** A picture that is opened by itself runs nothing and loads nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

type Params = { Params: { id: string } };
type MapRequest = Params & { Querystring: { at?: string; by?: string } };

/** A mistake in the address, in words for who typed it. */
class BadAddress extends Error {}

export function pictureRoutes(app: FastifyInstance, serving: Serving): void {
  const asker = new Asker(serving);
  for (const format of ['svg', 'png'] as const) {
    app.get<Params>(`/programmes/:id/measures.${format}`, (request, reply) =>
      answer(serving, request, reply, async () => {
        const { programmeChart } = await import('../chart/programme.ts');
        const picture = await programmeChart(asker.ask(request, reply), withKind('programme', request.params.id));
        return picture && sendPicture(request, reply, picture, format);
      }),
    );
    app.get<MapRequest>(`/measures/:id/map.${format}`, (request, reply) =>
      answer(serving, request, reply, async () => {
        const picture = await mapOf(asker.ask(request, reply), request, serving.config.boundaries);
        return picture && sendPicture(request, reply, picture, format);
      }),
    );
  }
  app.get<Params>('/programmes/:id/measures.csv', (request, reply) =>
    answer(serving, request, reply, async () => {
      const { programmeCsv } = await import('../chart/programme.ts');
      const csv = await programmeCsv(asker.ask(request, reply), withKind('programme', request.params.id));
      return csv === null ? null : send(request, reply, 'csv', csv, () => csv);
    }),
  );
}

async function mapOf(ask: Ask, request: FastifyRequest<MapRequest>, path: string | null): Promise<Picture | null> {
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

/** Null is nothing there. What goes wrong is told as every other error of the server. */
async function answer(
  serving: Serving,
  request: FastifyRequest,
  reply: FastifyReply,
  make: () => Promise<FastifyReply | null>,
): Promise<FastifyReply> {
  try {
    const made = await make();
    if (made === null) reply.callNotFound();
    return reply;
  } catch (error) {
    if (error instanceof BadAddress) return reply.code(400).send(problem('BAD_USER_INPUT', error.message));
    if (error instanceof BoundariesError) {
      serving.observers.log.error({ requestId: request.id, error }, 'no map');
      return reply.code(503).send(problem(error.code, NO_MAP));
    }
    if (error instanceof AnswerError) return sendError(serving, request, reply, error);
    throw error;
  }
}

/** The operator's file is named in the log alone. */
const NO_MAP = 'The boundaries of this server (KAMERGRAAF_BOUNDARIES) cannot be used for this map: try by=province.';

function sendError(serving: Serving, request: FastifyRequest, reply: FastifyReply, { error }: AnswerError) {
  const { message, extensions } = formatError(error.toJSON(), error);
  if (isFault(error)) serving.observers.log.error({ requestId: request.id, error }, 'picture failed');
  const code = String(extensions?.['code']);
  return reply.code(code === 'BAD_USER_INPUT' || code === 'AMBIGUOUS' ? 400 : 503).send(problem(code, message));
}

function problem(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}

function sendPicture(request: FastifyRequest, reply: FastifyReply, picture: Picture, format: 'svg' | 'png') {
  return send(request, reply, format, picture.svg, async () => {
    return format === 'svg' ? picture.svg : Buffer.from(await (await import('../chart/png.ts')).pngOf(picture));
  });
}

/** @param shows what the answer is made from; the answer itself is made only for a client that has it not */
async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  format: keyof typeof TYPES,
  shows: string,
  make: () => string | Promise<string | Buffer>,
): Promise<FastifyReply> {
  const tag = `"${format}-${createHash('sha256').update(shows).digest('base64url').slice(0, 22)}"`;
  reply
    .header('etag', tag)
    .header('cache-control', 'no-cache')
    .header('content-security-policy', POLICY)
    .header('x-content-type-options', 'nosniff');
  const known = (request.headers['if-none-match'] ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  if (known.includes(tag) || known.includes('*')) return reply.code(304).send();
  return reply.type(TYPES[format]).send(await make());
}
