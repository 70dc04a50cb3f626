/** What a request says of its document, by POST or by GET. */
import type { HTTPGraphQLRequest } from '@apollo/server';

export type Parameters = Readonly<Record<string, unknown>>;

/** Why a request cannot be carried out as it stands. */
export interface Refusal {
  readonly code: 'PERSISTED_DOCUMENT_NOT_FOUND' | 'DOCUMENT_NOT_TRUSTED' | 'BAD_REQUEST';
  readonly message: string;
}

export function parametersOf({ method, search, body }: HTTPGraphQLRequest): Parameters {
  if (method !== 'GET') return isRecord(body) ? body : {};
  const parameters = Object.fromEntries(new URLSearchParams(search));
  return { ...parameters, ...(parameters['extensions'] && { extensions: jsonOrNull(parameters['extensions']) }) };
}

/** The extension of Apollo's persisted queries: `{ version: 1, sha256Hash }`. */
export function persistedQueryIn({ extensions }: Parameters): Parameters | null {
  const persisted = isRecord(extensions) ? extensions['persistedQuery'] : null;
  return isRecord(persisted) ? persisted : null;
}

/** Whether there is such an extension at all, right or wrong. */
export function namesPersistedQuery({ extensions }: Parameters): boolean {
  return isRecord(extensions) && Boolean(extensions['persistedQuery']);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Apollo Server says what is wrong with it.
    return null;
  }
}
