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

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

export class Clients {
  readonly #pool: Pool;
  readonly #count: number;
  #next = 0;

  constructor(origin: string, count: number) {
    this.#count = count;
    this.#pool = new Pool(origin, { connections: count, pipelining: 1, headersTimeout: 120_000, bodyTimeout: 120_000 });
  }

  /** One answer as text. Throws for any status but 200, with what the server said. */
  async ask({ path, body }: Asked): Promise<string> {
    const answer = await this.#pool.request({ method: 'POST', path, body, headers: HEADERS });
    const text = await answer.body.text();
    if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}: ${text.slice(0, 500)}`);
    return text;
  }

  /** Asks on, each thing in turn, until the time is over; every answer must be a 200. */
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
    await Promise.all(Array.from({ length: this.#count }, client));
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
            if (begins === '') begins = chunk.toString('latin1', 0, 10);
          },
          onResponseEnd() {
            if (status === 200 && begins !== '{"errors":') resolve();
            else reject(new Error(`${path} answered ${status} with ${begins}…`));
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

/** The value that so many of a hundred do not exceed. */
export function percentile({ milliseconds }: Measured, percent: number): number {
  return (
    milliseconds[Math.min(milliseconds.length - 1, Math.ceil((milliseconds.length * percent) / 100) - 1)] ?? Number.NaN
  );
}
