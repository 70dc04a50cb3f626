/**
 * What a store holds about the subjects of a change. Nodes and links are made of evidence, so that nothing has to be
 * looked for where there is none: most of what a document says, and nearly all of an import, is new.
 */
import type { StoredEvidence, StoredLink, StoredNode, Transaction } from './tables.ts';

export class Held {
  readonly #tx: Transaction;
  readonly #isProven = new Map<string, boolean>();

  constructor(tx: Transaction) {
    this.#tx = tx;
  }

  /** Those of the subjects that the store has evidence about, whether it supports them or not. */
  async proven(subjects: readonly string[]): Promise<readonly string[]> {
    const unasked = subjects.filter((subject) => !this.#isProven.has(subject));
    if (unasked.length > 0) {
      const proven = await this.#tx.proven(unasked);
      for (const subject of unasked) this.#isProven.set(subject, proven.has(subject));
    }
    return subjects.filter((subject) => this.#isProven.get(subject));
  }

  async nodes(ids: readonly string[]): Promise<ReadonlyMap<string, StoredNode>> {
    const proven = await this.proven(ids);
    return new Map(proven.length === 0 ? [] : (await this.#tx.nodes(proven)).map((node) => [node.id, node]));
  }

  async links(keys: readonly string[]): Promise<ReadonlyMap<string, StoredLink>> {
    const proven = await this.proven(keys);
    return new Map(proven.length === 0 ? [] : (await this.#tx.links(proven)).map((link) => [link.key, link]));
  }

  async about(subjects: readonly string[]): Promise<readonly StoredEvidence[]> {
    const proven = await this.proven(subjects);
    return proven.length === 0 ? [] : this.#tx.evidenceAbout(proven);
  }
}
