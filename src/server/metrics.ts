/**
 * Counters and histograms in the text format of Prometheus.
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format
 */
type Labels = Readonly<Record<string, string>>;

interface Metric {
  readonly name: string;
  lines(): Iterable<string>;
}

/** In seconds: from a keyed read of an embedded store to a request that runs into its time limit. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Clients choose operation names, so their number has an end. */
const MAX_SERIES = 200;

export class Counter implements Metric {
  readonly name: string;
  readonly #help: string;
  readonly #values = new Map<string, number>();

  constructor(name: string, help: string) {
    this.name = name;
    this.#help = help;
  }

  add(labels: Labels = {}, amount = 1): void {
    const key = seriesKey(this.#values, labels);
    this.#values.set(key, (this.#values.get(key) ?? 0) + amount);
  }

  *lines(): Iterable<string> {
    yield* head(this.name, 'counter', this.#help);
    for (const [key, value] of this.#values) yield `${this.name}${braces(key)} ${value}`;
  }
}

/** A value that is asked for when it is read. */
export class Gauge implements Metric {
  readonly name: string;
  readonly #help: string;
  readonly #read: () => number;

  constructor(name: string, help: string, read: () => number) {
    this.name = name;
    this.#help = help;
    this.#read = read;
  }

  *lines(): Iterable<string> {
    yield* head(this.name, 'gauge', this.#help);
    yield `${this.name} ${this.#read()}`;
  }
}

interface Series {
  readonly counts: number[];
  sum: number;
  count: number;
}

export class Histogram implements Metric {
  readonly name: string;
  readonly #help: string;
  readonly #series = new Map<string, Series>();

  constructor(name: string, help: string) {
    this.name = name;
    this.#help = help;
  }

  observe(seconds: number, labels: Labels = {}): void {
    const key = seriesKey(this.#series, labels);
    const series = this.#series.get(key) ?? { counts: BUCKETS.map(() => 0), sum: 0, count: 0 };
    this.#series.set(key, series);
    const bucket = BUCKETS.findIndex((bound) => seconds <= bound);
    if (bucket >= 0) series.counts[bucket] = (series.counts[bucket] ?? 0) + 1;
    series.sum += seconds;
    series.count += 1;
  }

  *lines(): Iterable<string> {
    yield* head(this.name, 'histogram', this.#help);
    for (const [key, { counts, sum, count }] of this.#series) {
      let below = 0;
      for (const [index, bound] of BUCKETS.entries()) {
        below += counts[index] ?? 0;
        yield `${this.name}_bucket${braces(key, `le="${bound}"`)} ${below}`;
      }
      yield `${this.name}_bucket${braces(key, 'le="+Inf"')} ${count}`;
      yield `${this.name}_sum${braces(key)} ${sum}`;
      yield `${this.name}_count${braces(key)} ${count}`;
    }
  }
}

/** What the server counts. */
export class Metrics {
  readonly requests = new Histogram('kamergraaf_request_duration_seconds', 'Time to answer, by GraphQL operation.');
  readonly errors = new Counter('kamergraaf_errors_total', 'GraphQL errors sent, by code.');
  readonly statements = new Histogram('kamergraaf_statement_duration_seconds', 'Time of calls to the store, by kind.');
  readonly #gauges: readonly Gauge[];
  #inFlight = 0;

  constructor() {
    this.#gauges = [
      new Gauge('kamergraaf_requests_in_flight', 'GraphQL requests being answered.', () => this.#inFlight),
      new Gauge('process_resident_memory_bytes', 'Memory of the process.', () => process.memoryUsage.rss()),
      new Gauge('process_uptime_seconds', 'Time since the process started.', () => process.uptime()),
    ];
  }

  started(): void {
    this.#inFlight += 1;
  }

  ended(): void {
    this.#inFlight -= 1;
  }

  text(): string {
    const metrics = [this.requests, this.errors, this.statements, ...this.#gauges];
    return `${metrics.flatMap((metric) => [...metric.lines()]).join('\n')}\n`;
  }
}

function head(name: string, type: string, help: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

/** The labels as they are written; once there are too many series, all new ones are counted under "other". */
function seriesKey(series: ReadonlyMap<string, unknown>, labels: Labels): string {
  const key = written(labels);
  if (series.has(key) || series.size < MAX_SERIES) return key;
  return written(Object.fromEntries(Object.keys(labels).map((label) => [label, 'other'])));
}

function written(labels: Labels): string {
  return Object.entries(labels)
    .map(([label, value]) => `${label}="${value.replace(/[\\"\n]/g, (char) => (char === '\n' ? '\\n' : `\\${char}`))}"`)
    .join(',');
}

function braces(...parts: readonly string[]): string {
  const inside = parts.filter(Boolean).join(',');
  return inside && `{${inside}}`;
}
