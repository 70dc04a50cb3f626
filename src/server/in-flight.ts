/** The HTTP requests being answered, so that a server that stops can wait for them. */
import type { Socket } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

const LOOK_MS = 5;
const QUIET_LOOKS = 10;
/** Long enough for a request to arrive on a connection that was just accepted. */
const MOST_SILENT_MS = 500;
const MOST_QUIET_WAIT_MS = 500;

export class InFlight {
  #count = 0;
  #quietLooks = 0;
  /** Connections on which nothing came yet, by when they were accepted. */
  readonly #silent = new Map<Socket, number>();
  #gate: Promise<void> | undefined;

  get count(): number {
    return this.#count;
  }

  watch(app: FastifyInstance): void {
    app.server.on('connection', (socket) => {
      this.#quietLooks = 0;
      this.#silent.set(socket, performance.now());
      socket.once('close', () => this.#silent.delete(socket));
    });
    app.addHook('onRequest', async (request, reply) => {
      this.#silent.delete(request.socket);
      this.#changed(+1);
      reply.raw.once('close', () => this.#changed(-1));
      await this.#gate;
    });
  }

  /**
   * Lets requests that come from now on wait, until the function that it gives is called. Resolves when no
   * more come: their clients all wait, and no connection is left in the queue of the system, which cuts
   * those that it holds when a server stops listening.
   */
  async hold(): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#gate = promise;
    await this.#quiet(performance.now() + MOST_QUIET_WAIT_MS, () => true);
    return resolve;
  }

  /** Waits until there have been none for a moment; false when there still are after `patienceMs`. */
  async ended(patienceMs: number): Promise<boolean> {
    await this.#quiet(performance.now() + patienceMs, () => this.#count === 0 && !this.#expectsRequest());
    return this.#count === 0;
  }

  #expectsRequest(): boolean {
    const since = performance.now() - MOST_SILENT_MS;
    return [...this.#silent.values()].some((accepted) => accepted > since);
  }

  /**
   * Counts looks, not time: a process that was not scheduled for long has seen nothing of what came
   * meanwhile. Timers come before what arrived, so each look lets that be taken in first.
   */
  async #quiet(until: number, isDone: () => boolean): Promise<void> {
    this.#quietLooks = 0;
    while (performance.now() < until) {
      await setTimeout(LOOK_MS);
      await setImmediate();
      this.#quietLooks += 1;
      if (isDone() && this.#quietLooks > QUIET_LOOKS) return;
    }
  }

  #changed(by: 1 | -1): void {
    this.#count += by;
    this.#quietLooks = 0;
  }
}
