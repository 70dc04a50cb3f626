/** What a failure of the driver or the server means for the caller, in words that say what to do. */
import neo4j from 'neo4j-driver';
import { StoreError } from '../errors.ts';

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
  if (code.includes('ServiceUnavailable') || code.includes('SessionExpired') || code.includes('DatabaseUnavailable')) {
    const message = `Neo4j at ${address} does not answer: start it, or correct the address in KAMERGRAAF_STORE`;
    return new StoreError('STORE_UNAVAILABLE', message, cause);
  }
  if (neo4j.isRetryableError(error)) {
    const message = `Neo4j at ${address} is busy or out of memory and gave up (${code}): try again`;
    return new StoreError('STORE_UNAVAILABLE', message, cause);
  }
  if (/too large to index|size limit/i.test(error.message)) {
    return new StoreError('BAD_CHANGE', 'A name or number is longer than Neo4j can index (8 kB): shorten it', cause);
  }
  return error;
}
