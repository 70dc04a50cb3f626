/** Sends hostile requests to a server and judges what comes back. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, readFileSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { createInterface } from 'node:readline';
import { buildASTSchema, parse } from 'graphql';
import { type Attack, attack, type Prey } from './attacks.ts';
import { placesOf } from './places.ts';
import { Random } from './random.ts';
import type { Condition, Started } from './target.ts';

const TOKEN = 'a-token-for-the-fuzzing';
const AT_ONCE = 16;
/** A request that takes longer than this is a finding. */
const PATIENCE_MS = 15_000;
const TIMEOUT_MS = 5000;
const WARM_UP = 0.2;

export interface FuzzOptions {
  readonly store: string;
  readonly count: number;
  readonly seed: number;
}

export interface FuzzReport {
  readonly count: number;
  readonly places: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Record<string, number>>;
  readonly slowest: { readonly ms: number; readonly what: string };
  readonly findings: readonly string[];
  readonly before: Condition;
  readonly after: Condition;
}

/** Growth that is allowed after the warm-up. */
const MAY_GROW = 1.2;

/** Whether nothing was found, nothing of the attacker's became a statement, and memory stayed. */
export function isSound({ findings, before, after }: FuzzReport): boolean {
  return findings.length === 0 && after.tainted.length === 0 && after.memory <= MAY_GROW * before.memory;
}

export async function fuzz({ store, count, seed }: FuzzOptions): Promise<FuzzReport> {
  const target = await startTarget(store);
  try {
    const random = new Random(seed);
    const prey = await findPrey(random);
    const judge = new Judge(target.url);
    const round = async (requests: number) => {
      let left = requests;
      const worker = async () => {
        while (left-- > 0) await judge.send(attack(random, prey));
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
    };
    await round(Math.floor(count * WARM_UP));
    const before = await target.condition();
    await round(count - Math.floor(count * WARM_UP));
    const after = await target.condition();
    return { count, places: prey.places.length, ...judge.report(), before, after };
  } finally {
    await target.stop();
  }
}

async function findPrey(random: Random): Promise<Prey> {
  const schema = buildASTSchema(parse(readFileSync('schema/api.graphql', 'utf8')));
  const ids = new Map<string, string>();
  for await (const line of createInterface(createReadStream('data/graph.jsonl'))) {
    const record = JSON.parse(line) as { node?: string; kind?: string };
    if (record.node && record.kind && !ids.has(record.kind)) ids.set(record.kind, record.node);
  }
  const places = placesOf(schema, ids);
  let next = random.integer(0, places.length - 1);
  const nextPlace = () => places[next++ % places.length] ?? random.pick(places);
  return { schema, places, nextPlace, token: TOKEN };
}

async function startTarget(store: string) {
  const child = fork(new URL('target.ts', import.meta.url), {
    execArgv: ['--expose-gc', '--no-warnings'],
    env: {
      ...process.env,
      FUZZ_STORE: store,
      PORT: '0',
      KAMERGRAAF_TOKEN: TOKEN,
      KAMERGRAAF_REQUEST_TIMEOUT_MS: String(TIMEOUT_MS),
      KAMERGRAAF_LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const { url } = await answerOf<Started>(child);
  return {
    url,
    condition: () => {
      const answer = answerOf<Condition>(child);
      child.send('condition');
      return answer;
    },
    stop: async () => {
      child.disconnect();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function answerOf<T>(child: ChildProcess): Promise<T> {
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`the server ended with ${code}`);
    }),
  ]);
  return message as T;
}

/** What no client may see: a place in our code, an engine's own words, an unexpected failure. */
const LEAKS: readonly RegExp[] = [
  /\bat [^\n"]{1,200}:\d+:\d+/,
  /node_modules|file:\/\/\/(?!etc)|\/src\/(server|store|planner|subgraphs)\//,
  /SQLITE_|sqlite3|near \\?"|Neo\.(Client|Database|Transient)|Neo4jError|CypherSyntax/,
  /INTERNAL_SERVER_ERROR/,
];

/** The one failure that is meant: on a busy machine a statement may need more time than there is. */
const OUT_OF_TIME = /The answer took longer than \d+ ms|"code":"TIMEOUT"/;

class Judge {
  readonly #url: URL;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  readonly #statuses = new Map<string, number>();
  readonly #kinds = new Map<string, number>();
  readonly #findings: string[] = [];
  #slowest = { ms: 0, what: '' };

  constructor(url: string) {
    this.#url = new URL(url);
  }

  async send(given: Attack): Promise<void> {
    const started = performance.now();
    const outcome = await this.#outcome(given);
    const ms = performance.now() - started;
    if (ms > this.#slowest.ms && !given.slow) this.#slowest = { ms: Math.round(ms), what: shown(given) };
    count(this.#kinds, given.kind);
    count(this.#statuses, typeof outcome === 'string' ? outcome : String(outcome.status));
    const problem = problemIn(given, outcome, ms);
    if (problem) this.#findings.push(`${problem}\n  ${shown(given)}`);
  }

  report() {
    this.#agent.destroy();
    return {
      statuses: sorted(this.#statuses),
      kinds: sorted(this.#kinds),
      slowest: this.#slowest,
      findings: this.#findings,
    };
  }

  #outcome(given: Attack): Promise<{ status: number; text: string } | string> {
    const { method, path, headers, body, slow } = given;
    return new Promise((resolve) => {
      const { hostname, port } = this.#url;
      const sent = request({ hostname, port, method, path, headers, agent: slow ? false : this.#agent }, (response) => {
        textOf(response).then(
          (text) => resolve({ status: response.statusCode ?? 0, text }),
          () => resolve('cut'),
        );
      });
      sent.setTimeout(PATIENCE_MS, () => sent.destroy(new Error('no answer')));
      sent.on('error', (error: NodeJS.ErrnoException) => {
        // The server may close a connection that was idle just as it is used again: that request was not seen.
        if (sent.reusedSocket && error.code === 'ECONNRESET') this.#outcome(given).then(resolve);
        else resolve(error.message === 'no answer' ? error.message : `cut (${error.code})`);
      });
      if (slow) sent.write(body);
      else sent.end(body);
    });
  }
}

async function textOf(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += chunk;
  return text;
}

function problemIn(given: Attack, outcome: { status: number; text: string } | string, ms: number): string | null {
  // A body that is too large, or never comes, may be cut off before it is all sent.
  const mayBeCut = given.slow || given.kind === 'huge' || given.kind === 'requests';
  if (typeof outcome === 'string') return outcome.startsWith('cut') && mayBeCut ? null : outcome;
  if (given.slow) return outcome.status === 408 ? null : `a slow body got ${outcome.status}`;
  if (outcome.status === 503 && OUT_OF_TIME.test(outcome.text)) return null;
  if (outcome.status >= 500) return `status ${outcome.status}: ${outcome.text.slice(0, 300)}`;
  // It counts errors by their codes.
  if (given.path === '/metrics') return null;
  const leak = LEAKS.find((pattern) => pattern.test(outcome.text));
  if (leak) return `${leak} in the answer: ${leak.exec(outcome.text)?.[0]} … ${outcome.text.slice(0, 300)}`;
  return ms > PATIENCE_MS ? `took ${ms} ms` : null;
}

function shown({ kind, method, path, headers, body }: Attack): string {
  return `${kind}: ${method} ${path.slice(0, 200)} ${JSON.stringify(headers).slice(0, 200)} ${String(body ?? '').slice(0, 600)}`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
