/** The store on a Neo4j server or cluster. */
import { applyOnce } from '../apply-once.ts';
import type { AuditEntry } from '../audit.ts';
import { StoreError } from '../errors.ts';
import type {
  AggregateQuery,
  Applied,
  AuditQuery,
  Bucket,
  CallOptions,
  Change,
  GraphRecord,
  GraphStore,
  Path,
  PathQuery,
  Rappel,
  RappelQuery,
  SchemaState,
  SearchQuery,
  SearchResult,
  StoreStatus,
  WriteOptions,
} from '../graph-store.ts';
import { Loading } from '../loading.ts';
import type { OpenOptions } from '../open.ts';
import type { ReadPlan } from '../plan.ts';
import { NOTHING_FOUND } from '../ranking.ts';
import type { Rows } from '../rows.ts';
import { compileAggregate } from './aggregate.ts';
import { auditOf } from './audit.ts';
import { Connection } from './connection.ts';
import { records } from './export.ts';
import { beginLoad } from './load.ts';
import { compilePath } from './path.ts';
import { compileRappel } from './rappel.ts';
import { compilePlan } from './read.ts';
import { openSchema, schemaOf } from './schema.ts';
import { compileSearch, type Searching, searchingFor } from './search.ts';
import { StatementCache } from './statement.ts';

import { revisionOf, statusOf } from './status.ts';

import { Neo4jTransaction } from './transaction.ts';

/**
 * Opens the graph that a `neo4j://` or `bolt://` URL names and readies its constraints and indexes. A user and
 * password may stand in the URL or in the options. Throws STORE_UNAVAILABLE, SCHEMA_TOO_NEW or BAD_STORE_URL.
 */
export async function openNeo4j(url: string, options: OpenOptions = {}): Promise<GraphStore> {
  const connection = new Connection(url, options);
  try {
    await openSchema(connection);
    return new Neo4jStore(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly #connection: Connection;
  readonly #plans = new StatementCache<ReadPlan, Rows>(compilePlan);
  readonly #searches = new StatementCache<Searching, SearchResult>(compileSearch, ({ query }) => ({
    ...query,
    text: '',
  }));
  readonly #paths = new StatementCache<PathQuery, Path | null>(compilePath, (query) => ({
    ...query,
    from: '',
    to: '',
  }));
  readonly #aggregates = new StatementCache<AggregateQuery, readonly Bucket[]>(compileAggregate);
  readonly #rappels = new StatementCache<RappelQuery, Rappel>(compileRappel, (query) => ({
    ...query,
    ministry: query.ministry.length > 0,
    asOf: '',
  }));
  #loading: Loading | null = null;
  #closed = false;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  read(plan: ReadPlan, options?: CallOptions): Promise<Rows> {
    return this.#send(this.#plans, plan, options);
  }

  async search(query: SearchQuery, options?: CallOptions): Promise<SearchResult> {
    const searching = searchingFor(query);
    return searching.parsed.length === 0 ? NOTHING_FOUND : this.#send(this.#searches, searching, options);
  }

  path(query: PathQuery, options?: CallOptions): Promise<Path | null> {
    return this.#send(this.#paths, query, options);
  }

  aggregate(query: AggregateQuery, options?: CallOptions): Promise<readonly Bucket[]> {
    return this.#send(this.#aggregates, query, options);
  }

  rappel(query: RappelQuery, options?: CallOptions): Promise<Rappel> {
    return this.#send(this.#rappels, query, options);
  }

  async apply(change: Change, options?: WriteOptions): Promise<Applied> {
    this.#check();
    const applied = await this.#connection.write(async (run) => {
      const tx = await Neo4jTransaction.begin(run);
      return applyOnce((await this.#loading?.over(tx)) ?? tx, change, options);
    }, options);
    this.#loading?.wrote(applied.revision);
    return applied;
  }

  async load<T>(work: () => Promise<T>): Promise<T> {
    this.#check();
    const revision = await beginLoad(this.#connection);
    if (revision !== null) this.#loading = new Loading(revision);
    const result = await work().catch(async (error: unknown) => {
      // What cannot be done now is done at the next start: what went wrong first is what there is to tell.
      await this.#endLoad().catch(() => {});
      throw error;
    });
    await this.#endLoad();
    return result;
  }

  async audit(query: AuditQuery): Promise<readonly AuditEntry[]> {
    this.#check();
    return auditOf(this.#connection, query);
  }

  async *export(): AsyncGenerator<GraphRecord> {
    this.#check();
    yield* records(this.#connection);
  }

  async revision(): Promise<number> {
    this.#check();
    return revisionOf(this.#connection);
  }

  status(): Promise<StoreStatus> {
    return statusOf(this.#connection);
  }

  schema(options?: CallOptions): Promise<SchemaState> {
    return schemaOf(this.#connection, options);
  }

  connections(): { inUse: number; idle: number } {
    return this.#connection.pool();
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#connection.close();
  }

  #endLoad(): Promise<void> {
    this.#loading = null;
    return openSchema(this.#connection);
  }

  async #send<P, T>(cache: StatementCache<P, T>, plan: P, options: CallOptions | undefined): Promise<T> {
    this.#check();
    const { text, parameters, decode } = cache.of(plan);
    return decode(await this.#connection.read(text, parameters(plan), options), plan);
  }

  #check(): void {
    if (!this.#closed) return;
    throw new StoreError('STORE_UNAVAILABLE', `The store ${this.#connection.address} was closed: open it again`);
  }
}
