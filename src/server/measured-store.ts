import type {
  AggregateQuery,
  Applied,
  Bucket,
  CallOptions,
  Change,
  GraphRecord,
  GraphStore,
  Path,
  PathQuery,
  Rappel,
  RappelQuery,
  SearchQuery,
  SearchResult,
  StoreStatus,
} from '../store/graph-store.ts';
import type { ReadPlan } from '../store/plan.ts';
import type { Rows } from '../store/rows.ts';
import type { Metrics } from './metrics.ts';

/** The store as one request sees it: its calls are counted and timed. */
export class MeasuredStore implements GraphStore {
  readonly #store: GraphStore;
  readonly #metrics: Metrics;
  #statements = 0;

  constructor(store: GraphStore, metrics: Metrics) {
    this.#store = store;
    this.#metrics = metrics;
  }

  /** Calls made so far. */
  get statements(): number {
    return this.#statements;
  }

  read(plan: ReadPlan, options?: CallOptions): Promise<Rows> {
    return this.#timed('read', () => this.#store.read(plan, options));
  }

  search(query: SearchQuery, options?: CallOptions): Promise<SearchResult> {
    return this.#timed('search', () => this.#store.search(query, options));
  }

  path(query: PathQuery, options?: CallOptions): Promise<Path | null> {
    return this.#timed('path', () => this.#store.path(query, options));
  }

  aggregate(query: AggregateQuery, options?: CallOptions): Promise<readonly Bucket[]> {
    return this.#timed('aggregate', () => this.#store.aggregate(query, options));
  }

  rappel(query: RappelQuery, options?: CallOptions): Promise<Rappel> {
    return this.#timed('rappel', () => this.#store.rappel(query, options));
  }

  apply(change: Change, options?: CallOptions): Promise<Applied> {
    return this.#timed('apply', () => this.#store.apply(change, options));
  }

  revision(): Promise<number> {
    return this.#timed('revision', () => this.#store.revision());
  }

  status(): Promise<StoreStatus> {
    return this.#timed('status', () => this.#store.status());
  }

  export(): AsyncIterable<GraphRecord> {
    return this.#store.export();
  }

  close(): Promise<void> {
    return this.#store.close();
  }

  /** An embedded store may do all its work before its call returns, so the clock starts first. */
  async #timed<T>(kind: string, call: () => Promise<T>): Promise<T> {
    this.#statements += 1;
    const started = performance.now();
    try {
      return await call();
    } finally {
      this.#metrics.statements.observe((performance.now() - started) / 1000, { kind });
    }
  }
}
