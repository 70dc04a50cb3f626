/**
 * Trusted documents: a request names a document of the operator's manifest instead of sending one, as
 * `documentId` or as the hash of Apollo's persisted queries.
 * @see https://github.com/graphql/graphql-over-http/blob/main/spec/Appendix%20A%20--%20Persisted%20Documents.md
 */
import type { HTTPGraphQLRequest } from '@apollo/server';
import { hasRole } from '../../subgraphs/roles.ts';
import type { Viewer } from '../auth/viewer.ts';
import type { ServerConfig } from '../config.ts';
import type { Manifest } from './manifest.ts';
import { isRecord, type Parameters, parametersOf, persistedQueryIn, type Refusal } from './parameters.ts';

export class TrustedDocuments {
  readonly #mode: ServerConfig['trustedDocuments'];
  readonly #manifest: Manifest;

  constructor(mode: ServerConfig['trustedDocuments'], manifest: Manifest) {
    this.#mode = mode;
    this.#manifest = manifest;
  }

  /**
   * The request with the document that it names in it, or why it is refused. An admin may send any document:
   * that is how an operator looks for himself.
   */
  resolve(request: HTTPGraphQLRequest, { user }: Viewer): HTTPGraphQLRequest | Refusal {
    if (this.#mode === 'off') return request;
    const given = parametersOf(request);
    const id = given['documentId'] ?? persistedQueryIn(given)?.['sha256Hash'];
    const document = typeof id === 'string' ? this.#find(id) : undefined;
    if (document === undefined) {
      const isFree = this.#mode === 'prefer' || (user !== null && hasRole(user, 'admin'));
      return this.#unknown(request, given, isFree);
    }
    const { query } = given;
    if (query !== undefined && query !== null && query !== '' && query !== document) {
      return { code: 'BAD_REQUEST', message: 'The document sent is not the one that its id stands for.' };
    }
    return withDocument(request, given, document);
  }

  /** Of the operator's documents. */
  texts(): Iterable<string> {
    return this.#manifest.values();
  }

  /** With or without the name of the hash before it: `sha256:…`. */
  #find(id: string): string | undefined {
    return this.#manifest.get(id) ?? this.#manifest.get(id.replace(/^sha256:/, ''));
  }

  #unknown(request: HTTPGraphQLRequest, given: Parameters, isFree: boolean): HTTPGraphQLRequest | Refusal {
    if (given['documentId'] !== undefined) {
      return { code: 'PERSISTED_DOCUMENT_NOT_FOUND', message: 'There is no document with this documentId.' };
    }
    if (isFree) return request;
    const message = 'Only the documents that this server knows are answered: name one by its documentId.';
    return { code: 'DOCUMENT_NOT_TRUSTED', message };
  }
}

/** Without the names of the document, which nothing after this needs. */
function withDocument(request: HTTPGraphQLRequest, given: Parameters, query: string): HTTPGraphQLRequest {
  const { documentId: _documentId, extensions, ...rest } = given;
  const { persistedQuery: _persistedQuery, ...others } = isRecord(extensions) ? extensions : {};
  const named = Object.keys(others).length > 0 ? { extensions: others } : {};
  if (request.method !== 'GET') return { ...request, body: { ...rest, ...named, query } };
  const search = new URLSearchParams(request.search);
  search.delete('documentId');
  search.delete('extensions');
  if (named.extensions) search.set('extensions', JSON.stringify(named.extensions));
  search.set('query', query);
  return { ...request, search: `?${search}` };
}
