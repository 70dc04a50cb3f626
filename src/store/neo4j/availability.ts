/**
 * Whether the server answers. When it does not, calls fail at once rather than each finding out by itself,
 * and the server is asked, by this alone, until it answers again.
 */

/** A call that takes longer makes us look whether there still is a server; it may be a slow call to a good one. */
const PATIENCE_MS = 2000;
const ASK_EVERY_MS = 250;

export class Availability {
  /** Resolves when the server answers, and rejects with what to tell when it does not. */
  readonly #ask: () => Promise<void>;
  readonly #failures = new Set<(reason: unknown) => void>();
  #away: { readonly reason: unknown } | null = null;
  #asking: Promise<void> | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(ask: () => Promise<void>) {
    this.#ask = ask;
  }

  /** Runs a call until its end, or until the server is found to be away: then it rejects, whatever the call does. */
  async during<T>(call: () => Promise<T>): Promise<T> {
    if (this.#away) throw this.#away.reason;
    const { promise, reject } = Promise.withResolvers<never>();
    this.#failures.add(reject);
    const watch = setInterval(() => this.check().catch(() => {}), PATIENCE_MS);
    try {
      return await Promise.race([call(), promise]);
    } finally {
      clearInterval(watch);
      this.#failures.delete(reject);
    }
  }

  /** Asks the server now; rejects when it is away. */
  async check(): Promise<void> {
    if (this.#away) throw this.#away.reason;
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
    });
    try {
      await this.#asking;
    } catch (reason) {
      this.#lost(reason);
      throw reason;
    }
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #lost(reason: unknown): void {
    if (this.#away) return;
    this.#away = { reason };
    for (const fail of this.#failures) fail(reason);
    this.#askLater();
  }

  #askLater(): void {
    this.#timer = setTimeout(() => {
      this.#ask().then(
        () => {
          this.#away = null;
        },
        () => this.#askLater(),
      );
    }, ASK_EVERY_MS).unref();
  }
}
