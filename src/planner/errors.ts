/** What a client can get wrong, as a GraphQL error with a code that programs can rely on. */
import { GraphQLError } from 'graphql';
import { StoreError, type StoreErrorCode } from '../store/errors.ts';

type InputErrorCode = 'BAD_USER_INPUT' | 'BAD_CITATION' | 'BAD_DOCUMENT' | 'BAD_CHANGE' | 'UNKNOWN_ID' | 'KEY_REUSED';

export class InputError extends GraphQLError {
  override readonly name = 'InputError';

  constructor(code: InputErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message, { extensions: { code, ...details } });
  }
}

export function badUserInput(message: string): InputError {
  return new InputError('BAD_USER_INPUT', message);
}

/** The schema or its mapping directives are wrong: a fault of the project, not of a client. */
export class MappingError extends Error {
  override readonly name = 'MappingError';
  readonly code = 'BAD_MAPPING';
}

const CLIENT_MISTAKES: ReadonlySet<StoreErrorCode> = new Set(['BAD_CURSOR', 'BAD_SEARCH']);

/** A cursor or search that the store does not take is the client's mistake; anything else stays what it is. */
export async function storeCall<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof StoreError && CLIENT_MISTAKES.has(error.code)) throw badUserInput(error.message);
    throw error;
  }
}
