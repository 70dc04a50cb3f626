import { createHash } from 'node:crypto';
import type { HTTPGraphQLRequest } from '@apollo/server';
import { namesPersistedQuery, parametersOf, persistedQueryIn, type Refusal } from './parameters.ts';

/**
 * Whether the hash that comes with a document is its own: under another's hash it would be given to others.
 * Apollo Server checks it as well, but its refusal has no code.
 * @returns why the request is refused, or null
 */
export function checkPersistedQuery(request: HTTPGraphQLRequest): Refusal | null {
  const given = parametersOf(request);
  if (!namesPersistedQuery(given)) return null;
  const persisted = persistedQueryIn(given);
  if (persisted?.['version'] !== 1 || typeof persisted['sha256Hash'] !== 'string') {
    return { code: 'BAD_REQUEST', message: 'A persisted query needs "version": 1 and a "sha256Hash".' };
  }
  const { query } = given;
  if (typeof query !== 'string' || createHash('sha256').update(query).digest('hex') === persisted['sha256Hash']) {
    return null;
  }
  return { code: 'BAD_REQUEST', message: 'The "sha256Hash" is not the SHA-256 of the document sent, in hex.' };
}
