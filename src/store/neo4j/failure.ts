/** What a failure of the driver or the server means for the caller, in words that say what to do. */
import neo4j from 'neo4j-driver';
import { StoreError } from '../errors.ts';

/** Whether the error may mean that there is no server any more, or none yet. */
export function isLost(error: unknown): boolean {
  const code = error instanceof neo4j.Neo4jError ? (error.code ?? '') : '';
  return ['ServiceUnavailable', 'SessionExpired', 'DatabaseUnavailable'].some((name) => code.includes(name));
}

export function noAnswer(address: string, options?: ErrorOptions): StoreError {
  const message = `Neo4j at ${address} does not answer: start it, or correct the address in KAMERGRAAF_STORE`;
  return new StoreError('STORE_UNAVAILABLE', message, options);
}

/** The error to throw in place of one of the driver's; any other error is given back as it is. */
export function unavailable(error: unknown, address: string, database: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const cause = { cause: error };
  const code = error.code ?? '';
  if (code.includes('Security')) {
    const message = `Neo4j at ${address} refused the user or password: set KAMERGRAAF_NEO4J_USER and KAMERGRAAF_NEO4J_PASSWORD`;
    return new StoreError('STORE_UNAVAILABLE', message, cause);
  }
  if (code.includes('DatabaseNotFound')) {
    const message = `Neo4j at ${address} has no database "${database}": name one that exists (SHOW DATABASES)`;
    return new StoreError('STORE_UNAVAILABLE', message, cause);
  }
  if (isLost(error)) return noAnswer(address, cause);
  if (neo4j.isRetryableError(error) || /acquisition timed out/.test(error.message)) {
    const message = `Neo4j at ${address} is busy or out of memory and gave up (${code}): try again`;
    return new StoreError('STORE_UNAVAILABLE', message, cause);
  }
  if (/too large to index|size limit/i.test(error.message)) {
    return new StoreError('BAD_CHANGE', 'A name or number is longer than Neo4j can index (8 kB): shorten it', cause);
  }
  return error;
}
