/** Clients that ask one thing after another over connections that they keep, and how long each answer took. */
import { Pool } from 'undici';

export interface Asked {
  readonly path: string;
  readonly body: string;
}

export interface Measured {
  readonly answers: number;
  readonly seconds: number;
  /** Of each answer, lowest first. */
  readonly milliseconds: Float64Array;
}

/** A server that gave no answer, or errors instead of one. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

export class Clients {
  readonly #pool: Pool;
  readonly #count: number;
  #next = 0;

  constructor(origin: string, count: number) {
    this.#count = count;
    this.#pool = new Pool(origin, { connections: count, pipelining: 1, headersTimeout: 120_000, bodyTimeout: 120_000 });
  }

  /** One answer as text. Throws NoAnswer with what the server said instead. */
  async ask({ path, body }: Asked): Promise<string> {
    const answer = await this.#pool.request({ method: 'POST', path, body, headers: HEADERS });
    const text = await answer.body.text();
    if (isAnswer(answer.statusCode, text)) return text;
    throw new NoAnswer(`${path} answered ${answer.statusCode}: ${text.slice(0, 500)}`);
  }

  /** Asks on, each thing in turn, until the time is over. Throws NoAnswer when any is not answered. */
  async during(seconds: number, things: readonly Asked[]): Promise<Measured> {
    const began = performance.now();
    const end = began + seconds * 1000;
    const taken: number[] = [];
    const client = async () => {
      while (performance.now() < end) {
        const sent = performance.now();
        await this.#drain(things[this.#next++ % things.length] as Asked);
        taken.push(performance.now() - sent);
      }
    };
    const ended = await Promise.allSettled(Array.from({ length: this.#count }, client));
    for (const each of ended) if (each.status === 'rejected') throw each.reason;
    const milliseconds = Float64Array.from(taken).sort();
    return { answers: taken.length, seconds: (performance.now() - began) / 1000, milliseconds };
  }

  /** Reads the answer without making a text of it: the client shares the processors with what it measures. */
  #drain({ path, body }: Asked): Promise<void> {
    return new Promise((resolve, reject) => {
      let status = 0;
      let begins = '';
      this.#pool.dispatch(
        { method: 'POST', path, body, headers: HEADERS },
        {
          onRequestStart() {},
          onResponseStart(_, statusCode) {
            status = statusCode;
          },
          onResponseData(_, chunk) {
            if (begins === '') begins = chunk.toString('utf8', 0, 500);
          },
          onResponseEnd() {
            if (isAnswer(status, begins)) resolve();
            else reject(new NoAnswer(`${path} answered ${status}: ${begins}`));
          },
          onResponseError(_, error) {
            reject(error);
          },
        },
      );
    });
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}

/** GraphQL's errors stand before its data. */
function isAnswer(status: number, text: string): boolean {
  return status === 200 && !text.startsWith('{"errors":');
}

/** The value that so many of a hundred do not exceed. */
export function percentile({ milliseconds }: Measured, percent: number): number {
  return (
    milliseconds[Math.min(milliseconds.length - 1, Math.ceil((milliseconds.length * percent) / 100) - 1)] ?? Number.NaN
  );
}
