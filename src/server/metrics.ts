/** What the server counts, for Prometheus; docs/operations.md lists it. */
import { AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { GraphStore } from '../store/graph-store.ts';
import type { Primary } from './workers/primary.ts';

/** In seconds: from a keyed read of an embedded store to a request that runs into its time limit. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const STATEMENTS = [0, 1, 2, 3, 5, 10, 20, 50];
const ROWS = [0, 1, 10, 50, 100, 500, 1000, 5000, 10_000];
const BATCH = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
/** Clients choose operation names, so their number has an end. */
const MOST_OPERATIONS = 200;

export interface RequestSample {
  readonly operation: string;
  readonly seconds: number;
  readonly statements: number;
  readonly rows: number;
}

export class Metrics {
  readonly #registry = new Registry();
  readonly #operations = new Set<string>();
  readonly #requests = this.#histogram('request_duration_seconds', 'Time to answer.', SECONDS, ['operation']);
  readonly #statements = this.#histogram('request_statements', 'Calls to the store for one request.', STATEMENTS);
  readonly #rows = this.#histogram('request_rows', 'Nodes and proofs read for one request.', ROWS);
  readonly #calls = this.#histogram('store_call_duration_seconds', 'Time of calls to the store.', SECONDS, ['call']);
  readonly #batches = this.#histogram(
    'entity_batch_size',
    'Entity references and ids that a request reads at once.',
    BATCH,
  );
  readonly #errors = new Counter({
    name: 'kamergraaf_errors_total',
    help: 'GraphQL errors sent.',
    labelNames: ['code'],
    registers: [this.#registry],
  });
  readonly #cached = new Counter({
    name: 'kamergraaf_cached_answers_total',
    help: 'Requests answered from what was answered before, without reading the store.',
    registers: [this.#registry],
  });
  readonly #inFlight = this.#gauge('requests_in_flight', 'GraphQL requests being answered.', []);

  readonly #primary: Pick<Primary, 'metrics'> | null;

  /**
   * @param store whose connections are counted whenever somebody looks
   * @param primary of a worker: the metrics are then those of all workers together
   */
  constructor(store: Pick<GraphStore, 'connections'>, primary: Pick<Primary, 'metrics'> | null = null) {
    this.#primary = primary;
    if (primary) shareWithPrimary(this.#registry);
    collectDefaultMetrics({ register: this.#registry });
    const connections = this.#gauge('store_connections', 'Connections to the store.', ['state'], () => {
      const { inUse, idle } = store.connections();
      connections.set({ state: 'in_use' }, inUse);
      connections.set({ state: 'idle' }, idle);
    });
  }

  started(): void {
    this.#inFlight.inc();
  }

  ended({ operation, seconds, statements, rows }: RequestSample): void {
    this.#inFlight.dec();
    this.#requests.observe({ operation: this.#bounded(operation) }, seconds);
    this.#statements.observe(statements);
    this.#rows.observe(rows);
  }

  error(code: string): void {
    this.#errors.inc({ code });
  }

  cachedAnswer(): void {
    this.#cached.inc();
  }

  storeCall(call: string, seconds: number): void {
    this.#calls.observe({ call }, seconds);
  }

  batch(size: number): void {
    this.#batches.observe(size);
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    return this.#primary ? this.#primary.metrics() : this.#registry.metrics();
  }

  #bounded(operation: string): string {
    if (this.#operations.size < MOST_OPERATIONS) this.#operations.add(operation);
    return this.#operations.has(operation) ? operation : 'other';
  }

  #histogram<T extends string>(name: string, help: string, buckets: number[], labelNames: T[] = []): Histogram<T> {
    return new Histogram({ name: `kamergraaf_${name}`, help, buckets, labelNames, registers: [this.#registry] });
  }

  #gauge<T extends string>(name: string, help: string, labelNames: T[], collect = () => {}): Gauge<T> {
    return new Gauge({ name: `kamergraaf_${name}`, help, labelNames, collect, registers: [this.#registry] });
  }
}

function shareWithPrimary(registry: Registry): void {
  // Made for what it begins with: it answers the primary's questions.
  new AggregatorRegistry();
  AggregatorRegistry.setRegistries(registry);
}
