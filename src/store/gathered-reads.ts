/**
 * Reads of nodes by key that several requests make at the same time, of one selection, go to the engine together: a
 * statement costs more to send and to begin than a node costs to read. A read that comes alone goes at once; those that
 * come while as many of their selection are under way as the engine works at go together when one has ended, so that
 * nobody waits for company.
 */
import type { Kind } from '../model/kind.ts';
import type { CallOptions, GraphStore } from './graph-store.ts';
import type { KeyStart, ReadPlan, Selection } from './plan.ts';
import type { Rows } from './rows.ts';

interface Portion {
  /** Most keys of one statement. */
  readonly keys: number;
  /** Statements of one selection that are under way at once. */
  readonly atOnce: number;
}

/**
 * A server works at several statements at once, and at the next while the rows of one are read here: few would keep it
 * waiting. Within the process each waits for the other anyway.
 */
const PORTIONS: Readonly<Record<GraphStore['engine'], Portion>> = {
  sqlite: { keys: 256, atOnce: 1 },
  neo4j: { keys: 64, atOnce: 8 },
};
/** A read gains by company only where several fit into a statement. */
const FITTING = 4;

type Read = GraphStore['read'];
type Keyed = Extract<Rows, { readonly keyed: unknown }>;

export class GatheredReads {
  readonly #read: Read;
  readonly #portion: Portion;
  /** Whoever plans keeps its plans, so that requests of one shape come with one and the same selection. */
  readonly #gatherings = new WeakMap<Selection, Gathering>();

  constructor(store: Pick<GraphStore, 'read' | 'engine'>) {
    this.#read = (plan, options) => store.read(plan, options);
    this.#portion = PORTIONS[store.engine];
  }

  /** As the store's own; rows may be shared with other callers. */
  read(plan: ReadPlan, options: CallOptions = {}): Promise<Rows> {
    const { start, select } = plan;
    if (start.by !== 'keys' || !this.#mayGather(start)) return this.#read(plan, options);
    let gathering = this.#gatherings.get(select);
    if (!gathering) {
      gathering = new Gathering(this.#read, this.#portion, select, start.kinds);
      this.#gatherings.set(select, gathering);
    }
    return gathering.kinds === start.kinds ? gathering.join(start.keys, options) : this.#read(plan, options);
  }

  /** Proofs are read by a statement of another text. */
  #mayGather({ keys }: KeyStart): boolean {
    return keys.length * FITTING <= this.#portion.keys && !keys.some((key) => key.startsWith('evidence:'));
  }
}

interface Caller {
  readonly keys: readonly string[];
  readonly options: CallOptions;
  readonly answer: PromiseWithResolvers<Rows>;
}

/** The reads of one selection. */
class Gathering {
  readonly kinds: readonly Kind[] | undefined;
  readonly #read: Read;
  readonly #portion: Portion;
  readonly #select: Selection;
  #waiting: Caller[] = [];
  #keys = 0;
  #underWay = 0;

  constructor(read: Read, portion: Portion, select: Selection, kinds: readonly Kind[] | undefined) {
    this.#read = read;
    this.#portion = portion;
    this.#select = select;
    this.kinds = kinds;
  }

  join(keys: readonly string[], options: CallOptions): Promise<Rows> {
    if (this.#keys + keys.length > this.#portion.keys) this.#send();
    const answer = Promise.withResolvers<Rows>();
    // The requests that this turn of the event loop brings are all heard first.
    if (this.#waiting.length === 0 && this.#mayBegin()) setImmediate(() => this.#mayBegin() && this.#send());
    this.#waiting.push({ keys, options, answer });
    this.#keys += keys.length;
    return answer.promise;
  }

  #mayBegin(): boolean {
    return this.#underWay < this.#portion.atOnce;
  }

  #send(): void {
    if (this.#waiting.length === 0) return;
    const callers = this.#waiting;
    this.#waiting = [];
    this.#keys = 0;
    this.#underWay += 1;
    void this.#answer(callers).finally(() => {
      this.#underWay -= 1;
      this.#send();
    });
  }

  async #answer(callers: readonly Caller[]): Promise<void> {
    const [first, ...others] = callers as readonly [Caller, ...Caller[]];
    if (others.length === 0) return this.#alone(first);
    const keys = [...new Set(callers.flatMap((caller) => caller.keys))];
    const company = new Company(callers);
    try {
      const { keyed } = (await this.#read(this.#plan(keys), company.options)) as Keyed;
      const rows = new Map(keys.map((key, at) => [key, keyed[at] ?? null]));
      for (const caller of callers) caller.answer.resolve({ keyed: caller.keys.map((key) => rows.get(key) ?? null) });
    } catch {
      // What was wrong with one of them is no fault of the others.
      await Promise.all(callers.map((caller) => this.#alone(caller)));
    } finally {
      company.end();
    }
  }

  async #alone({ keys, options, answer }: Caller): Promise<void> {
    await this.#read(this.#plan(keys), options).then(answer.resolve, answer.reject);
  }

  #plan(keys: readonly string[]): ReadPlan {
    return { start: { by: 'keys', keys, ...(this.kinds && { kinds: this.kinds }) }, select: this.#select };
  }
}

/** Those who wait for one statement: it may take as long as the most patient of them has, and ends when all are gone. */
class Company {
  readonly options: CallOptions;
  readonly #allGone = new AbortController();
  readonly #listening: { readonly signal: AbortSignal; readonly leave: () => void }[] = [];
  #present: number;

  constructor(callers: readonly Caller[]) {
    this.#present = callers.length;
    for (const { options, answer } of callers) this.#watch(options.signal, answer);
    const deadline = Math.max(...callers.map(({ options }) => options.deadline ?? Number.POSITIVE_INFINITY));
    this.options = { signal: this.#allGone.signal, ...(deadline < Number.POSITIVE_INFINITY && { deadline }) };
  }

  #watch(signal: AbortSignal | undefined, answer: PromiseWithResolvers<Rows>): void {
    if (!signal) return;
    const leave = () => {
      answer.reject(signal.reason);
      this.#present -= 1;
      if (this.#present === 0) this.#allGone.abort(signal.reason);
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    this.#listening.push({ signal, leave });
  }

  end(): void {
    for (const { signal, leave } of this.#listening) signal.removeEventListener('abort', leave);
  }
}
