/**
 * What a client is told of an error. Mistakes of the client keep their code and message; a store that is
 * away is said plainly but without its address; anything unexpected is masked, and is in the log under the
 * request's id.
 */
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { StoreError, type StoreErrorCode } from '../store/errors.ts';
import { RequestEnded } from './request-scope.ts';

export const INTERNAL = 'INTERNAL_SERVER_ERROR';

/** What clients are told in place of the store's own message, which may name hosts and files. */
const STORE_MESSAGES: Partial<Record<StoreErrorCode, string>> = {
  STORE_UNAVAILABLE: 'The graph store cannot be reached now; try again later.',
  STORE_FULL: 'The graph store is full; nothing was changed.',
  STORE_CORRUPT: 'The graph store is damaged; its operator must restore it.',
  SCHEMA_TOO_NEW: 'The graph store was written by a newer version; its operator must upgrade the server.',
};

export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error);
  if (cause instanceof RequestEnded) return coded(formatted, cause.code, cause.message);
  if (cause instanceof StoreError) {
    if (cause.code === 'CANCELLED') return coded(formatted, 'TIMEOUT', 'The request was ended before its answer.');
    const told = STORE_MESSAGES[cause.code];
    return coded(formatted, cause.code, told ?? cause.message);
  }
  const code = formatted.extensions?.code ?? INTERNAL;
  if (code !== INTERNAL) return formatted;
  return coded(formatted, INTERNAL, 'Something went wrong in the server.');
}

/** Whether the error is the server's fault, to be logged; clients were told less than is known. */
export function isFault(error: unknown): boolean {
  const cause = causeOf(error);
  if (cause instanceof RequestEnded) return false;
  if (cause instanceof StoreError) return STORE_MESSAGES[cause.code] !== undefined;
  const code = error instanceof GraphQLError ? error.extensions.code : undefined;
  return code === undefined || code === INTERNAL;
}

/** The error that a resolver threw, beneath the wrappings with a path and a location. */
export function causeOf(error: unknown): unknown {
  const inner = unwrapResolverError(error);
  return inner instanceof GraphQLError && inner.originalError ? causeOf(inner.originalError) : inner;
}

function coded(formatted: GraphQLFormattedError, code: string, message: string): GraphQLFormattedError {
  return {
    message,
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code },
  };
}
