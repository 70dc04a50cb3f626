/** Clients that ask a server one thing after another over connections that they keep, and note what becomes of it. */
import { Agent, request } from 'node:http';

export interface Load {
  /** Answers by what `judge` called them. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** No client begins another request; resolves when all have their answer. */
  stop(): Promise<void>;
  /** Resolves when every client has ended by itself. */
  readonly done: Promise<unknown>;
}

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly milliseconds: number;
}

export interface LoadOptions {
  readonly url: string;
  readonly clients: number;
  readonly body: (count: number) => object;
  /** Names the outcome; `null` ends the client. */
  readonly judge: (outcome: Answer | NodeJS.ErrnoException) => string | null;
  /** Between two requests of a client. */
  readonly pauseMs?: number;
}

export function startLoad({ url, clients, body, judge, pauseMs = 0 }: LoadOptions): Load {
  const outcomes = new Map<string, number>();
  let stopped = false;
  const client = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let count = 0; !stopped; count += 1) {
      const name = judge(await ask(url, agent, body(count)));
      if (name === null) break;
      outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
      if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    agent.destroy();
  };
  const done = Promise.all(Array.from({ length: clients }, client));
  return {
    outcomes,
    done,
    async stop() {
      stopped = true;
      await done;
    },
  };
}

function ask(url: string, agent: Agent, body: object): Promise<Answer | NodeJS.ErrnoException> {
  const started = performance.now();
  return new Promise((resolve) => {
    const sent = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json' } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, body: text, milliseconds: performance.now() - started });
      });
      answer.on('error', resolve);
    });
    sent.on('error', resolve);
    sent.end(JSON.stringify(body));
  });
}
