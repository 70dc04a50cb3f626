import type { AuditEntry } from '../store/audit.ts';
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
} from '../store/graph-store.ts';
import type { ReadPlan } from '../store/plan.ts';
import { nodesIn, proofsIn, rowsRead } from '../store/row-count.ts';
import type { Rows } from '../store/rows.ts';
import type { Metrics } from './metrics.ts';
import type { RequestTrace } from './tracing.ts';

/** The store as one request sees it: its calls are counted, timed and traced. */
export class MeasuredStore implements GraphStore {
  readonly engine: GraphStore['engine'];
  readonly #store: GraphStore;
  readonly #reads: Pick<GraphStore, 'read'>;
  readonly #metrics: Metrics;
  readonly #trace: RequestTrace;
  #statements = 0;
  #rows = 0;

  /** @param reads the store's reads, gathered with those of other requests */
  constructor(store: GraphStore, reads: Pick<GraphStore, 'read'>, metrics: Metrics, trace: RequestTrace) {
    this.engine = store.engine;
    this.#store = store;
    this.#reads = reads;
    this.#metrics = metrics;
    this.#trace = trace;
  }

  /** Calls made so far. */
  get statements(): number {
    return this.#statements;
  }

  /** Nodes and proofs read so far. */
  get rows(): number {
    return this.#rows;
  }

  load<T>(work: () => Promise<T>): Promise<T> {
    return this.#store.load(work);
  }

  read(plan: ReadPlan, options?: CallOptions): Promise<Rows> {
    if (plan.start.by === 'keys') this.#metrics.batch(plan.start.keys.length);
    return this.#measured(
      'read',
      () => this.#reads.read(plan, options),
      (rows) => rowsRead(plan.select, rows),
    );
  }

  search(query: SearchQuery, options?: CallOptions): Promise<SearchResult> {
    return this.#measured(
      'search',
      () => this.#store.search(query, options),
      ({ hits }) => sum(hits, ({ node }) => nodesIn(query.select, node)),
    );
  }

  path(query: PathQuery, options?: CallOptions): Promise<Path | null> {
    return this.#measured(
      'path',
      () => this.#store.path(query, options),
      (path) =>
        sum(path?.nodes ?? [], (node) => nodesIn(query.select, node)) +
        sum(path?.links ?? [], ({ evidence }) => proofsIn(query.evidence, (slot) => evidence[slot])),
    );
  }

  aggregate(query: AggregateQuery, options?: CallOptions): Promise<readonly Bucket[]> {
    return this.#measured('aggregate', () => this.#store.aggregate(query, options));
  }

  rappel(query: RappelQuery, options?: CallOptions): Promise<Rappel> {
    return this.#measured(
      'rappel',
      () => this.#store.rappel(query, options),
      ({ rows }) =>
        sum(rows, ({ node, lastFollowUp: last }) => {
          const proofs = last ? proofsIn(query.evidence, (slot) => last.evidence[slot]) : 0;
          return nodesIn(query.select, node) + (last ? nodesIn(query.document, last.document) : 0) + proofs;
        }),
    );
  }

  apply(change: Change, options?: WriteOptions): Promise<Applied> {
    return this.#measured('apply', () => this.#store.apply(change, options));
  }

  audit(query: AuditQuery): Promise<readonly AuditEntry[]> {
    return this.#measured('audit', () => this.#store.audit(query));
  }

  revision(): Promise<number> {
    return this.#measured('revision', () => this.#store.revision());
  }

  status(): Promise<StoreStatus> {
    return this.#measured('status', () => this.#store.status());
  }

  schema(options?: CallOptions): Promise<SchemaState> {
    return this.#measured('state', () => this.#store.schema(options));
  }

  connections(): { inUse: number; idle: number } {
    return this.#store.connections();
  }

  export(): AsyncIterable<GraphRecord> {
    return this.#store.export();
  }

  close(): Promise<void> {
    return this.#store.close();
  }

  /** An embedded store may do all its work before its call returns, so the clock starts first. */
  async #measured<T>(call: string, run: () => Promise<T>, rowsIn: (answer: T) => number = () => 0): Promise<T> {
    this.#statements += 1;
    const started = performance.now();
    try {
      return await this.#trace.storeCall(this.engine, call, async (span) => {
        const answer = await run();
        const rows = rowsIn(answer);
        this.#rows += rows;
        span.setAttribute('db.response.returned_rows', rows);
        return answer;
      });
    } finally {
      this.#metrics.storeCall(call, (performance.now() - started) / 1000);
    }
  }
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
