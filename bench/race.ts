/** Contenders answer the same questions in rounds that follow each other closely, so that they share the weather. */
import { isDeepStrictEqual } from 'node:util';
import { cpuOf, memoryOf } from './machine/child.ts';
import type { Contender, RunningContender } from './machine/contender.ts';
import { type Asked, Clients, type Measured, NoAnswer, percentile } from './machine/load.ts';
import { plain } from './questions/plain.ts';
import type { Question, Variables } from './questions/question.ts';

export interface Options {
  readonly rounds: number;
  readonly seconds: number;
  readonly clients: number;
  /** The process of Neo4j. */
  readonly database: number;
}

export interface Round {
  readonly perSecond: number;
  /** Milliseconds of the processor for each answer: of the server, and of Neo4j. */
  readonly server: number;
  readonly database: number;
  readonly p50: number;
  readonly p95: number;
}

export interface Result {
  readonly question: string;
  readonly contender: string;
  /** Empty where it could not be asked, or failed, for the reason given. */
  readonly rounds: readonly Round[];
  readonly cannot?: string;
}

/** A contender that is ready for one question. */
interface Runner {
  readonly contender: Contender;
  readonly running: RunningContender;
  readonly clients: Clients;
  readonly things: readonly Asked[];
}

/** Each contender several times, so that none is the first whose statements Neo4j compiles. */
const WARM_ROUNDS = 3;
const WARM_SECONDS = 2;
const COMPARED = 10;

export class Race {
  readonly #options: Options;
  readonly #contenders: readonly Contender[];
  readonly #running = new Map<Contender, RunningContender>();

  constructor(contenders: readonly Contender[], options: Options) {
    this.#contenders = contenders;
    this.#options = options;
  }

  async start(): Promise<void> {
    for (const contender of this.#contenders) this.#running.set(contender, await contender.start());
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#running.values()].map((running) => running.stop()));
  }

  /** Bytes that each process holds, by contender. */
  memory(): ReadonlyMap<string, number> {
    return new Map([...this.#running].map(([{ name }, { pid }]) => [name, memoryOf(pid).now]));
  }

  /** Throws when two contenders do not answer alike; one that fails is out of the race for this question. */
  async ask(question: Question): Promise<readonly Result[]> {
    const out = new Map<Contender, string>();
    const runners: Runner[] = [];
    /** Of those who are still in. */
    const each = async (work: (runner: Runner) => Promise<void>, from = 0) => {
      for (const [at] of runners.entries()) {
        const runner = runners[(at + from) % runners.length] as Runner;
        if (!out.has(runner.contender)) await orOut(runner.contender, out, () => work(runner));
      }
    };
    for (const contender of this.#contenders) {
      const text = question.texts[contender.dialect];
      const cannot = 'cannot' in text ? text.cannot : contender.cannot?.(question);
      if (cannot !== undefined) out.set(contender, cannot);
      else await orOut(contender, out, async () => void runners.push(await this.#ready(contender, question)));
    }
    try {
      const alike = new Alike(question);
      await each((runner) => alike.check(runner));
      for (let round = 0; round < WARM_ROUNDS; round += 1) {
        await each(async ({ clients, things }) => void (await clients.during(WARM_SECONDS, things)));
      }
      const rounds = new Map<Contender, Round[]>(this.#contenders.map((contender) => [contender, []]));
      for (let round = 0; round < this.#options.rounds; round += 1) {
        await each(async (runner) => void rounds.get(runner.contender)?.push(await this.#measure(runner)), round);
      }
      return this.#contenders.map((contender) => {
        const result = { question: question.name, contender: contender.name };
        const cannot = out.get(contender);
        return cannot === undefined
          ? { ...result, rounds: rounds.get(contender) ?? [] }
          : { ...result, rounds: [], cannot };
      });
    } finally {
      await Promise.all(runners.map(({ clients }) => clients.close()));
    }
  }

  async #ready(contender: Contender, question: Question): Promise<Runner> {
    const running = this.#running.get(contender);
    if (!running) throw new Error(`${contender.name} has not been started`);
    const { origin, path } = question.subgraph ? running.subgraph : running.whole;
    const clients = new Clients(origin, this.#options.clients);
    const things = await thingsToAsk(question, contender, path, clients);
    return { contender, running, clients, things };
  }

  async #measure({ contender, running, clients, things }: Runner): Promise<Round> {
    const { database, seconds } = this.#options;
    const before = { server: cpuOf(running.pid), database: cpuOf(database) };
    const measured = await clients.during(seconds, things);
    return {
      perSecond: measured.answers / measured.seconds,
      server: (cpuOf(running.pid) - before.server) / measured.answers,
      database: contender.overNeo4j ? (cpuOf(database) - before.database) / measured.answers : 0,
      ...latencyOf(measured),
    };
  }
}

export function latencyOf(measured: Measured): { readonly p50: number; readonly p95: number } {
  return { p50: percentile(measured, 50), p95: percentile(measured, 95) };
}

/** The requests; for a later page, after going through those before it. */
export async function thingsToAsk(
  question: Question,
  { dialect }: Pick<Contender, 'dialect'>,
  path: string,
  clients: Clients,
): Promise<readonly Asked[]> {
  const text = question.texts[dialect];
  if (!('ask' in text)) return [];
  const thing = (variables: Variables): Asked => ({ path, body: JSON.stringify({ query: text.ask, variables }) });
  const { next } = text;
  if (question.page === undefined || !next) return question.variables.map(thing);
  let [variables = {}] = question.variables;
  for (let page = 1; page < question.page; page += 1) {
    variables = { ...variables, ...next(dataOf(await clients.ask(thing(variables))), page) };
  }
  return [thing(variables)];
}

async function orOut(contender: Contender, out: Map<Contender, string>, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    console.error(`${contender.name} fails: ${error.message}`);
    out.set(contender, 'fails under this load');
  }
}

/** Holds every contender to the answers of the first. */
class Alike {
  readonly #question: Question;
  readonly #answers: unknown[] = [];
  #first = '';

  constructor(question: Question) {
    this.#question = question;
  }

  async check({ contender, clients, things }: Runner): Promise<void> {
    this.#first ||= contender.name;
    for (const [at, thing] of things.slice(0, COMPARED).entries()) {
      const rows = rowsOf(this.#question, await clients.ask(thing));
      this.#answers[at] ??= rows;
      if (isDeepStrictEqual(rows, [])) throw new Error(`${this.#question.name}: ${thing.body} finds nothing`);
      if (isDeepStrictEqual(rows, this.#answers[at])) continue;
      const shown = [rows, this.#answers[at]].map((value) => JSON.stringify(value).slice(0, 1500)).join('\n');
      throw new Error(`${this.#question.name}: ${contender.name} and ${this.#first} do not answer alike\n${shown}`);
    }
  }
}

function rowsOf(question: Question, answer: string): unknown {
  const rows = plain(Object.values(dataOf(answer))[0]);
  if (!question.unordered || !Array.isArray(rows)) return rows;
  return rows.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}

function dataOf(answer: string): Readonly<Record<string, unknown>> {
  return (JSON.parse(answer) as { data: Record<string, unknown> }).data;
}
