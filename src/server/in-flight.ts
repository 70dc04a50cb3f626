/** The HTTP requests being answered, so that a server that stops can wait for them. */
import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Long enough for a request to arrive on a connection that was just accepted. */
const QUIET_MS = 50;
const MOST_QUIET_WAIT_MS = 500;
const LOOK_MS = 5;

export class InFlight {
  #count = 0;
  #lastChange = 0;
  #gate: Promise<void> | undefined;

  get count(): number {
    return this.#count;
  }

  watch(app: FastifyInstance): void {
    app.addHook('onRequest', async (_request, reply) => {
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
    this.#lastChange = performance.now();
    await this.#quiet(performance.now() + MOST_QUIET_WAIT_MS, () => true);
    return resolve;
  }

  /** Waits until there have been none for a moment; false when there still are after `patienceMs`. */
  async ended(patienceMs: number): Promise<boolean> {
    await this.#quiet(performance.now() + patienceMs, () => this.#count === 0);
    return this.#count === 0;
  }

  async #quiet(until: number, isDone: () => boolean): Promise<void> {
    while (performance.now() < until) {
      await setTimeout(LOOK_MS);
      if (isDone() && performance.now() - this.#lastChange >= QUIET_MS) return;
    }
  }

  #changed(by: 1 | -1): void {
    this.#count += by;
    this.#lastChange = performance.now();
  }
}
