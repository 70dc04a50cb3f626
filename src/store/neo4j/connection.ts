/**
 * The driver, and how statements are sent: reads as one auto-commit statement with READ access and a
 * retry of their own, writes in managed transactions. All parameters travel in one map `$q`: Neo4j plans
 * a statement anew for each new type or size of a top-level parameter.
 */
import neo4j, { type AuthToken, type Driver, type Session, type Transaction } from 'neo4j-driver';
import { StoreError } from '../errors.ts';
import type { CallOptions } from '../graph-store.ts';
import type { OpenOptions } from '../open.ts';
import { publishStatement } from '../statements.ts';
import { Availability } from './availability.ts';
import { isLost, noAnswer, unavailable } from './failure.ts';
import { poolOf } from './pool.ts';

export type Parameters = Readonly<Record<string, unknown>>;
/** The values of a record, by position. */
export type Row = readonly unknown[];
export type Run = (text: string, q?: Parameters) => Promise<readonly Row[]>;

const CONNECT_MS = 3000;
const RETRY_MS = 5000;
const ATTEMPTS = 3;
/** A server that needs longer to return a greeting is as good as away; one that is only busy needs less. */
const ANSWER_MS = 10_000;
const GRACE_MS = 1000;

export class Connection {
  readonly address: string;
  readonly #driver: Driver;
  readonly #auth: AuthToken | undefined;
  readonly #availability = new Availability(() => this.#ask());
  readonly #database: string;
  /** What the last writes of this store make others wait for, so that a follower shows them. */
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor(url: string, options: OpenOptions) {
    const { address, user, password } = partsOf(url);
    this.address = address;
    this.#database = options.database ?? 'neo4j';
    const secret = options.password ?? password;
    this.#auth = secret === undefined ? undefined : neo4j.auth.basic(options.user ?? user ?? 'neo4j', secret);
    this.#driver = neo4j.driver(address, this.#auth, {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: RETRY_MS,
      maxTransactionRetryTime: RETRY_MS,
      userAgent: 'kamergraaf',
    });
  }

  /** One auto-commit statement. */
  async read(text: string, q: Parameters, options: CallOptions = {}): Promise<readonly Row[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#session('READ', options, async (session) => {
          publishStatement({ engine: 'neo4j', text, parameters: q });
          const result = await withoutStack(() => session.run(text, { q }, timeLimit(options)));
          return result.records.map((record) => record.keys.map((_, at) => record.get(at)));
        });
      } catch (error) {
        if (isLost(error)) await this.#availability.check();
        if (attempt < ATTEMPTS && neo4j.isRetryableError(error as Error)) continue;
        throw unavailable(error, this.address, this.#database);
      }
    }
  }

  /** A transaction that is tried again when the server asks for it; `work` must not keep state between tries. */
  write<T>(work: (run: Run) => Promise<T>, options: CallOptions = {}): Promise<T> {
    return this.#session('WRITE', options, (session) =>
      session.executeWrite((tx) => work((text, q = {}) => runIn(tx, text, q))),
    ).catch((error: unknown) => {
      throw unavailable(error, this.address, this.#database);
    });
  }

  pool(): { inUse: number; idle: number } {
    return poolOf(this.#driver);
  }

  async close(): Promise<void> {
    this.#availability.close();
    await this.#driver.close();
  }

  /** Closing a session while it runs makes the server end the statement; one that is away is not waited for. */
  #session<T>(mode: 'READ' | 'WRITE', { signal }: CallOptions, work: (session: Session) => Promise<T>): Promise<T> {
    return this.#availability.during(async () => {
      signal?.throwIfAborted();
      const session = this.#driver.session({
        database: this.#database,
        defaultAccessMode: mode,
        bookmarkManager: this.#bookmarks,
      });
      const aborted = Promise.withResolvers<never>();
      const abort = () => aborted.reject(signal?.reason);
      signal?.addEventListener('abort', abort, { once: true });
      try {
        return await Promise.race([work(session), aborted.promise]);
      } finally {
        signal?.removeEventListener('abort', abort);
        await session.close().catch(() => {});
      }
    });
  }

  /**
   * Over a connection of its own: those in the pool may be dead without knowing it. Only a greeting, since a
   * server that is busy or just started may take long over any statement and yet be there.
   */
  async #ask(): Promise<void> {
    const driver = neo4j.driver(this.address, this.#auth, { connectionTimeout: ANSWER_MS, maxConnectionPoolSize: 1 });
    const late = AbortSignal.timeout(ANSWER_MS);
    const noTime = Promise.withResolvers<never>();
    late.addEventListener('abort', () => noTime.reject(noAnswer(this.address)));
    try {
      await Promise.race([driver.verifyConnectivity({ database: this.#database }), noTime.promise]);
    } catch (error) {
      throw unavailable(error, this.address, this.#database);
    } finally {
      void driver.close().catch(() => {});
    }
  }
}

/** The driver writes down where each result was asked for, which takes as long as sending a short statement. */
function withoutStack<T>(begin: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return begin();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The server ends a statement by itself when this process can no longer tell it to. */
function timeLimit({ deadline }: CallOptions): { timeout?: number } {
  return deadline === undefined ? {} : { timeout: Math.max(0, Math.ceil(deadline - performance.now())) + GRACE_MS };
}

async function runIn(tx: Pick<Transaction, 'run'>, text: string, q: Parameters): Promise<readonly Row[]> {
  publishStatement({ engine: 'neo4j', text, parameters: q });
  const result = await tx.run(text, { q });
  return result.records.map((record) => [...record.values()]);
}

/** A user and password in the URL are for the server only: no message and no status shows them. */
function partsOf(url: string): { address: string; user?: string; password?: string } {
  const parsed = URL.parse(url);
  if (!parsed?.hostname) {
    throw new StoreError('BAD_STORE_URL', "The store's URL names no host: use neo4j://HOST:PORT or bolt://HOST:PORT");
  }
  const { username, password, protocol, host, search } = parsed;
  return {
    address: `${protocol}//${host}${search}`,
    ...(username && { user: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
  };
}
