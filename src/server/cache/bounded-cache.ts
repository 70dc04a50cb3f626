import { LRUCache } from 'lru-cache';

/** What Apollo Server keeps between requests, within bounds: it goes by least recent use. */
export class BoundedCache<V extends object | string> {
  readonly #kept: LRUCache<string, V>;

  /** @param maxSize in the unit of `sizeOf`; one value may take a quarter of it */
  constructor(maxSize: number, sizeOf: (value: V) => number) {
    this.#kept = new LRUCache({
      maxSize,
      maxEntrySize: Math.ceil(maxSize / 4),
      sizeCalculation: (value) => Math.max(1, sizeOf(value)),
    });
  }

  async get(key: string): Promise<V | undefined> {
    return this.#kept.get(key);
  }

  async set(key: string, value: V): Promise<void> {
    this.#kept.set(key, value);
  }

  async delete(key: string): Promise<boolean> {
    return this.#kept.delete(key);
  }
}
