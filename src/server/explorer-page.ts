/** Serves the explorer (GraphiQL) from dist/explorer: our own files only, no other host is ever asked. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { readExamples } from '../explorer/examples.ts';

const BUILT = new URL('../../dist/explorer/', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};

/** Monaco, GraphiQL's editor, makes style elements as it goes; scripts are files, and nothing is inline. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Kamergraaf</title>
<h1>The explorer has not been built</h1>
<p>Run <code>npm run build:explorer</code> in the project folder and load this page again.
The API itself works: send GraphQL to this address by POST, as JSON.</p></html>`;

interface Asset {
  readonly body: Buffer;
  readonly type: string;
  readonly tag: string;
}

/** Sends the page itself; says how to build it when that has not been done. */
export async function sendExplorer(reply: FastifyReply): Promise<FastifyReply> {
  const page = await asset('index.html');
  pagePolicy(reply).header('cache-control', 'no-cache').type('text/html; charset=utf-8');
  return page ? reply.send(page.body) : reply.code(503).send(NOT_BUILT);
}

/** `/explorer/<file>`, and the example queries as `/explorer/examples.json`. */
export function explorerRoutes(app: FastifyInstance): void {
  app.get('/explorer/examples.json', async (_request, reply) => {
    return reply.header('cache-control', 'no-cache').send(await readExamples());
  });
  app.get<{ Params: { name: string } }>('/explorer/:name', async ({ params, headers }, reply) => {
    const found = await asset(params.name);
    if (!found) return reply.callNotFound();
    // Names with a hash never change what they hold; the others are asked for again each time.
    const lasting = /-[0-9A-Z]{8}\./.test(params.name);
    pagePolicy(reply)
      .header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
      .header('etag', found.tag);
    if (headers['if-none-match'] === found.tag) return reply.code(304).send();
    return reply.type(found.type).send(found.body);
  });
}

function pagePolicy(reply: FastifyReply): FastifyReply {
  return reply.header('content-security-policy', POLICY);
}

const loaded = new Map<string, Promise<Asset>>();

/** Only names that the folder listed are read, so a name from outside cannot lead out of it. */
async function asset(name: string): Promise<Asset | null> {
  const known = loaded.get(name);
  if (known) return known;
  const names = await readdir(BUILT).catch((): string[] => []);
  if (!names.includes(name)) return null;
  const reading = readAsset(name);
  loaded.set(name, reading);
  return reading;
}

async function readAsset(name: string): Promise<Asset> {
  const body = await readFile(fileURLToPath(new URL(name, BUILT)));
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  return { body, type: TYPES[extname(name)] ?? 'application/octet-stream', tag };
}
