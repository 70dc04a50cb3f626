/** The HTTP requests being answered, so that a server that stops can wait for them. */
import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** A connection that was accepted last may bring its request after the others have ended. */
const QUIET_MS = 50;
const LOOK_MS = 10;

export class InFlight {
  #count = 0;

  get count(): number {
    return this.#count;
  }

  watch(app: FastifyInstance): void {
    app.addHook('onRequest', async (_request, reply) => {
      this.#count += 1;
      reply.raw.once('close', () => {
        this.#count -= 1;
      });
    });
  }

  /** Waits until there have been none for a moment; false when there still are after `patienceMs`. */
  async ended(patienceMs: number): Promise<boolean> {
    const until = performance.now() + patienceMs;
    let busy = performance.now();
    for (;;) {
      if (this.#count > 0) busy = performance.now();
      if (performance.now() - busy >= QUIET_MS) return true;
      if (performance.now() >= until) return this.#count === 0;
      await setTimeout(LOOK_MS);
    }
  }
}
