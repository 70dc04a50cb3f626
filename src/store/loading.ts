/**
 * The load of an empty store: what was not told since it began is not there, and is not looked for. Another process
 * may write too: once the revision shows that, all is looked for again.
 */

import { Seen } from './seen.ts';
import type { Delta, StoredEvidence, Transaction } from './tables.ts';

export class Loading {
  readonly #seen = new Seen();
  /** As this load left the store; null when another has written since. */
  #revision: number | null;

  /** Of a store without nodes, evidence and reviews, which has this revision. */
  constructor(revision: number) {
    this.#revision = revision;
  }

  /** The transaction, spared what it need not look for. */
  async over(tx: Transaction): Promise<Transaction> {
    if (this.#revision !== (await tx.revision())) this.#revision = null;
    return this.#revision === null ? tx : sparing(tx, this.#seen);
  }

  /** To be told after each commit. */
  wrote(revision: number): void {
    if (this.#revision !== null) this.#revision = revision;
  }
}

function sparing(tx: Transaction, seen: Seen): Transaction {
  const asked = (keys: readonly string[]) => keys.filter((key) => seen.mayHold(key));
  const ask = <T>(find: (keys: readonly string[]) => Promise<readonly T[]>) => {
    return async (keys: readonly string[]): Promise<readonly T[]> => {
      const maybe = asked(keys);
      return maybe.length === 0 ? [] : find(maybe);
    };
  };
  return {
    resolve: async (keys) => tx.resolve(asked(keys)),
    proven: async (subjects) => tx.proven(asked(subjects)),
    nodes: ask((ids) => tx.nodes(ids)),
    kinds: async (ids) => tx.kinds(asked(ids)),
    links: ask((keys) => tx.links(keys)),
    evidenceById: (ids) => tx.evidenceById(ids),
    evidenceOf: ask((documents) => tx.evidenceOf(documents)),
    evidenceAbout: ask((subjects) => tx.evidenceAbout(subjects)),
    evidenceTouching: ask((nodes) => tx.evidenceTouching(nodes)),
    evidenceAwaiting: async (nodes) => {
      const maybe = nodes.filter((id) => seen.mayHold(awaited(id)));
      return maybe.length === 0 ? [] : tx.evidenceAwaiting(maybe);
    },
    reviews: async (evidence) => tx.reviews(asked(evidence)),
    write: (delta) => {
      note(delta, seen);
      return tx.write(delta);
    },
    revision: () => tx.revision(),
    answerTo: (by, key) => tx.answerTo(by, key),
    forgetKeys: (before) => tx.forgetKeys(before),
    note: (entry, kept) => tx.note(entry, kept),
  };
}

/** Apart from what is there: no key begins so. */
function awaited(end: string): string {
  return `|${end}`;
}

/** Before it is written: what is noted and then not written is looked for in vain, and no harm is done. */
function note({ putNodes, putEvidence, putWaiting, putReviews }: Delta, seen: Seen): void {
  for (const { id, identifiers, merged } of putNodes) for (const key of [id, ...identifiers, ...merged]) seen.add(key);
  for (const item of putEvidence) for (const key of namesOf(item)) seen.add(key);
  for (const { from, to } of putWaiting) for (const end of [from, to]) seen.add(awaited(end));
  for (const { evidence } of putReviews) seen.add(evidence);
}

function namesOf({ document, subject, link }: StoredEvidence): readonly string[] {
  return link ? [document, subject, link.from, link.to] : [document, subject];
}
