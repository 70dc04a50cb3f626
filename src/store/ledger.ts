/** What a change does to the evidence: as the store holds it, and as it will. */
import type { Review } from '../model/assertion.ts';
import { UNREVIEWED } from './finding.ts';
import { same } from './json.ts';
import type { StoredEvidence } from './tables.ts';

export interface EvidenceChanges {
  readonly put: readonly StoredEvidence[];
  /** Ids among those put that were there before, saying something else. */
  readonly replaced: ReadonlySet<string>;
  readonly removed: readonly StoredEvidence[];
  readonly putReviews: readonly { readonly evidence: string; readonly review: Review }[];
  readonly deleteReviews: readonly string[];
}

export class Ledger {
  readonly #before = new Map<string, StoredEvidence>();
  readonly #after = new Map<string, StoredEvidence | null>();
  /** Ids that live on under another: their reviews go along. */
  readonly #renamed = new Set<string>();

  /** Takes note of what the store holds. */
  load(evidence: readonly StoredEvidence[]): void {
    for (const item of evidence) this.#before.set(item.id, item);
  }

  get(id: string): StoredEvidence | undefined {
    const after = this.#after.get(id);
    return after === null ? undefined : (after ?? this.#before.get(id));
  }

  put(evidence: StoredEvidence): void {
    this.#after.set(evidence.id, evidence);
  }

  remove(id: string): void {
    this.#after.set(id, null);
  }

  rename(from: string, evidence: StoredEvidence): void {
    this.#after.set(from, null);
    this.#renamed.add(from);
    this.put(evidence);
  }

  wasStored(id: string): boolean {
    return this.#before.has(id);
  }

  isRenamed(id: string): boolean {
    return this.#renamed.has(id);
  }

  /** All evidence as it will be, of what was loaded or put. */
  current(): readonly StoredEvidence[] {
    const ids = new Set([...this.#before.keys(), ...this.#after.keys()]);
    return [...ids].flatMap((id) => this.get(id) ?? []);
  }

  /** By subject: the evidence that a store holds about these subjects, as it will be. */
  about(subjects: readonly string[], stored: readonly StoredEvidence[]): ReadonlyMap<string, StoredEvidence[]> {
    const found = new Map<string, StoredEvidence[]>(subjects.map((subject) => [subject, []]));
    for (const item of stored) if (!this.#after.has(item.id)) found.get(item.subject)?.push(item);
    for (const item of this.#after.values()) if (item) found.get(item.subject)?.push(item);
    return found;
  }

  changes(): EvidenceChanges {
    const put: StoredEvidence[] = [];
    const replaced = new Set<string>();
    const removed: StoredEvidence[] = [];
    const putReviews: { evidence: string; review: Review }[] = [];
    const deleteReviews = [...this.#renamed];
    for (const [id, after] of this.#after) {
      const before = this.#before.get(id);
      if (after === null) {
        if (before) removed.push(before);
        continue;
      }
      if (before && same(before, after)) continue;
      put.push(after);
      if (before) replaced.add(id);
      if (before && same(before.review, after.review)) continue;
      if (!same(after.review, UNREVIEWED)) putReviews.push({ evidence: id, review: after.review });
      else if (before) deleteReviews.push(id);
    }
    return { put, replaced, removed, putReviews, deleteReviews };
  }
}
