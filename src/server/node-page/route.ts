/** `GET /node/<id>`: a node as a page for people or as linked data, by what the client accepts. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, type GraphQLSchema, isObjectType, parse } from 'graphql';
import { execute } from '../../execution/execute.ts';
import { preferredType } from '../accept.ts';
import { readersOnly } from '../auth/gate.ts';
import { formatError, isFault } from '../format-error.ts';
import type { Serving } from '../serving.ts';
import { type Described, describe, nodePath } from './described.ts';
import { failedPage, missingPage, nodePage, PAGE_POLICY } from './html.ts';
import { jsonLd } from './json-ld.ts';
import { KIND_QUERY, nodeQuery } from './query.ts';

const OFFERED = ['text/html', 'application/ld+json', 'application/json'] as const;

type Fields = Readonly<Record<string, unknown>>;
type Read = { readonly node: Described | null } | { readonly failed: string };

export function nodeRoute(app: FastifyInstance, serving: Serving): void {
  const reader = new NodeReader(serving);
  app.get<{ Params: { '*': string }; Querystring: { format?: string } }>(
    '/node/*',
    { preHandler: readersOnly(serving) },
    async (request, reply) => {
      const id = request.params['*'];
      const page = wantsPage(request);
      const read = await reader.read(id, request, reply);
      reply.header('vary', 'accept');
      if ('failed' in read) {
        return send(reply.code(503), page ? failedPage(read.failed) : { error: read.failed });
      }
      const { node } = read;
      if (!node) return send(reply.code(404), page ? missingPage(id) : { error: `nothing under ${id}` });
      // An identifier or an id that was merged away leads to the id that the node has now.
      if (node.id !== id) return reply.redirect(nodePath(node.id) + queryOf(request.url));
      return send(reply, page ? nodePage(node) : jsonLd(node, baseOf(request, serving.config.publicUrl)));
    },
  );
}

function send(reply: FastifyReply, body: string | Fields): FastifyReply {
  if (typeof body !== 'string') return reply.type('application/ld+json; charset=utf-8').send(JSON.stringify(body));
  return reply.header('content-security-policy', PAGE_POLICY).type('text/html; charset=utf-8').send(body);
}

function wantsPage({ headers, query }: FastifyRequest<{ Querystring: { format?: string } }>): boolean {
  return query.format !== 'jsonld' && preferredType(headers.accept, OFFERED) === 'text/html';
}

function queryOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}

function baseOf(request: FastifyRequest, publicUrl: string | null): string {
  return publicUrl ?? `${request.protocol}://${request.host}`;
}

/** Reads nodes through the API, so that a page shows what a client would get. */
class NodeReader {
  readonly #serving: Serving;
  readonly #kind = parse(KIND_QUERY);
  readonly #queries = new Map<string, DocumentNode>();

  constructor(serving: Serving) {
    this.#serving = serving;
  }

  async read(id: string, request: FastifyRequest, reply: FastifyReply): Promise<Read> {
    const schema = this.#serving.api.merged();
    const context = this.#serving.contextOf(request, reply);
    const ask = async (document: DocumentNode) => {
      const { data, errors } = await execute({ schema, document, contextValue: context, variableValues: { id } });
      return { node: (data?.node ?? null) as Fields | null, errors: errors ?? [] };
    };
    const known = await ask(this.#kind);
    const query = known.node && this.#query(schema, String(known.node.__typename));
    const { node, errors } = query ? await ask(query) : known;
    for (const error of errors) {
      if (isFault(error)) this.#serving.observers.log.error({ requestId: request.id, error }, 'node page failed');
    }
    const [first] = errors;
    // A part that could not be read leaves a gap; without the node itself there is nothing to show.
    if (!node && first) return { failed: formatError(first.toJSON(), first).message };
    return { node: node && describe(node) };
  }

  #query(schema: GraphQLSchema, typeName: string): DocumentNode {
    const known = this.#queries.get(typeName);
    if (known) return known;
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new TypeError(`the schema has no object type ${typeName}`);
    const query = parse(nodeQuery(schema, type));
    this.#queries.set(typeName, query);
    return query;
  }
}
