/** The embedded store: one SQLite file, or memory. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
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
import type { ReadPlan } from '../plan.ts';
import type { Rows } from '../rows.ts';
import { aggregate } from './aggregate.ts';
import { audit } from './audit.ts';
import { Connection, isBusy } from './connection.ts';
import { records } from './export.ts';
import { beginLoad, endLoad } from './load.ts';
import { path } from './path.ts';
import { rappel } from './rappel.ts';
import { readPlan } from './read.ts';
import type { Reading } from './reading.ts';
import { startReading } from './row.ts';
import { migrate } from './schema.ts';
import { search } from './search.ts';

import { schema, status } from './status.ts';
import { revisionOf, SqliteTransaction } from './transaction.ts';

const MEMORY = ':memory:';
/** How long a writer waits for another process that is writing. */
const WRITE_WAIT_MS = 30_000;
const RETRY_MS = 25;
/**
 * Pages in the log before they are brought to the file: SQLite's own number, and that of a load, whose transactions
 * write the same pages again and again.
 */
const PAGES = 1000;
const LOAD_PAGES = 32_000;
/** Records exported before other work gets its turn. */
const EXPORT_BATCH = 200;

/**
 * Opens the store in a file, which is made with its folder when it is not there; `:memory:` for one that
 * is gone when it is closed. Throws STORE_CORRUPT, SCHEMA_TOO_NEW, STORE_UNAVAILABLE or STORE_FULL.
 */
export async function openSqlite(path: string): Promise<GraphStore> {
  if (path === '') throw new StoreError('BAD_STORE_URL', 'The URL names no file: use sqlite:PATH or sqlite::memory:');
  if (path !== MEMORY) makeFolder(path);
  const writer = openConnection(path);
  try {
    await whenFree(() => migrate(writer));
    return new SqliteStore(path, writer, path === MEMORY ? writer : openConnection(path));
  } catch (error) {
    writer.close();
    throw error;
  }
}

function makeFolder(path: string): void {
  const folder = dirname(path);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new StoreError('STORE_UNAVAILABLE', `The folder ${folder} cannot be made: check its permissions`, { cause });
  }
}

/** Write-ahead log: readers and the writer do not wait for each other; every commit is on disk when it returns. */
function openConnection(path: string): Connection {
  const connection = new Connection(path);
  try {
    connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Tries until no other process is writing. */
async function whenFree(action: () => void, signal?: AbortSignal): Promise<void> {
  const until = Date.now() + WRITE_WAIT_MS;
  for (;;) {
    try {
      return action();
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error;
      await setTimeout(RETRY_MS);
      signal?.throwIfAborted();
    }
  }
}

class SqliteStore implements GraphStore {
  readonly engine = 'sqlite';
  readonly #path: string;
  /** Apart from the reader, so that no read sees half a change; one and the same in memory. */
  readonly #writer: Connection;
  readonly #reader: Connection;
  readonly #exporting = new Set<Connection>();
  /** The last of the changes that wait for each other. */
  #queue: Promise<unknown> = Promise.resolve();
  #writing = false;
  #loading: Loading | null = null;
  #closed = false;

  constructor(path: string, writer: Connection, reader: Connection) {
    this.#path = path;
    this.#writer = writer;
    this.#reader = reader;
  }

  async read(plan: ReadPlan, options?: CallOptions): Promise<Rows> {
    return this.#read(options, (reading) => readPlan(reading, plan));
  }

  async search(query: SearchQuery, options?: CallOptions): Promise<SearchResult> {
    return this.#read(options, (reading) => search(reading, query));
  }

  async path(query: PathQuery, options?: CallOptions): Promise<Path | null> {
    return this.#read(options, (reading) => path(reading, query));
  }

  async aggregate(query: AggregateQuery, options?: CallOptions): Promise<readonly Bucket[]> {
    return this.#read(options, (reading) => aggregate(reading, query));
  }

  async rappel(query: RappelQuery, options?: CallOptions): Promise<Rappel> {
    return this.#read(options, (reading) => rappel(reading, query));
  }

  async revision(): Promise<number> {
    return this.#read(undefined, () => revisionOf(this.#reader));
  }

  async status(): Promise<StoreStatus> {
    return this.#read(undefined, () => status(this.#reader, `sqlite:${this.#path}`));
  }

  async schema(options?: CallOptions): Promise<SchemaState> {
    return this.#read(options, () => schema(this.#reader));
  }

  /** Reads are done before anyone can look: only writers and exports are seen at work. */
  connections(): { inUse: number; idle: number } {
    const open = new Set([this.#reader, this.#writer]).size;
    const writing = Number(this.#writing);
    return { inUse: writing + this.#exporting.size, idle: this.#closed ? 0 : open - writing };
  }

  async apply(change: Change, options?: WriteOptions): Promise<Applied> {
    return this.#inTurn(() => this.#write(change, options));
  }

  async load<T>(work: () => Promise<T>): Promise<T> {
    await this.#inTurn(() => this.#alone(() => this.#beginLoad()));
    this.#writer.exec(`PRAGMA wal_autocheckpoint = ${LOAD_PAGES}`);
    const result = await work().catch(async (error: unknown) => {
      // What cannot be done now is done at the next start: what went wrong first is what there is to tell.
      await this.#endLoad().catch(() => {});
      throw error;
    });
    await this.#endLoad();
    return result;
  }

  async audit(query: AuditQuery): Promise<readonly AuditEntry[]> {
    return this.#read(undefined, () => audit(this.#reader, query));
  }

  async *export(): AsyncGenerator<GraphRecord> {
    this.#check();
    if (this.#path === MEMORY) {
      yield* this.#read(undefined, () => [...records(this.#reader)]);
      return;
    }
    const connection = openConnection(this.#path);
    this.#exporting.add(connection);
    try {
      connection.exec('BEGIN');
      let count = 0;
      for (const record of records(connection)) {
        yield record;
        if (++count % EXPORT_BATCH === 0) await setImmediate();
      }
    } finally {
      this.#exporting.delete(connection);
      connection.close();
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#queue;
    for (const connection of [...this.#exporting, this.#reader, this.#writer]) connection.close();
  }

  /** All statements of one answer see one state of the graph. */
  #read<T>(options: CallOptions | undefined, answer: (reading: Reading) => T): T {
    this.#check();
    const reading = startReading(this.#reader, options);
    reading.check();
    const apart = this.#reader !== this.#writer;
    if (apart) this.#reader.exec('BEGIN');
    this.#reader.watch = reading.check;
    try {
      return answer(reading);
    } finally {
      this.#reader.watch = () => {};
      if (apart) this.#reader.exec('COMMIT');
    }
  }

  #inTurn<T>(action: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(action);
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /** In a transaction of its own. */
  async #alone(action: () => void): Promise<void> {
    this.#check();
    await whenFree(() => this.#writer.exec('BEGIN IMMEDIATE'));
    try {
      action();
      this.#writer.exec('COMMIT');
    } catch (error) {
      this.#writer.rollback();
      throw error;
    }
  }

  #beginLoad(): void {
    if (beginLoad(this.#writer)) this.#loading = new Loading(revisionOf(this.#writer));
  }

  #endLoad(): Promise<void> {
    this.#loading = null;
    this.#writer.exec(`PRAGMA wal_autocheckpoint = ${PAGES}`);
    return this.#inTurn(() => this.#alone(() => endLoad(this.#writer)));
  }

  async #write(change: Change, options: WriteOptions = {}): Promise<Applied> {
    const { signal } = options;
    this.#check();
    signal?.throwIfAborted();
    const apart = this.#reader !== this.#writer;
    await whenFree(() => this.#writer.exec('BEGIN IMMEDIATE'), signal);
    this.#writing = true;
    try {
      const tx = new SqliteTransaction(this.#writer, apart);
      const applied = await applyOnce((await this.#loading?.over(tx)) ?? tx, change, options);
      signal?.throwIfAborted();
      this.#writer.exec('COMMIT');
      this.#loading?.wrote(applied.revision);
      return applied;
    } catch (error) {
      this.#writer.rollback();
      throw error;
    } finally {
      this.#writing = false;
    }
  }

  #check(): void {
    if (this.#closed) throw new StoreError('STORE_UNAVAILABLE', `The store ${this.#path} was closed: open it again`);
  }
}
