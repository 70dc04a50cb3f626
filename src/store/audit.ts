/** Who changed the graph, when and what; and by it, that a change sent twice with one key is made once. */

/** One change as it is to be noted. */
export interface Act {
  /** Who makes it. */
  readonly by: string;
  /** When: ISO 8601, UTC. */
  readonly at: string;
  /** The mutation of the API. */
  readonly action: string;
  /** The id of the document or evidence that it is about. */
  readonly subject: string;
  /** What was given: a document's origin and hash, a reviewer's verdict. */
  readonly details: Readonly<Record<string, string | number>>;
  /** The client's own key for this change, one user's keys apart from another's. */
  readonly key?: { readonly value: string; readonly inputHash: string };
}

export interface AuditEntry extends Omit<Act, 'key'> {
  /** Counts up from 1 without gaps. */
  readonly number: number;
  readonly added: number;
  readonly removed: number;
  /** The graph's revision after it. */
  readonly revision: number;
}

export type Unnumbered = Omit<AuditEntry, 'number'>;

/** What is kept beside an entry for as long as its key counts: the answer as JSON, and to what it was one. */
export interface NewAnswer {
  readonly key: string;
  readonly inputHash: string;
  readonly answer: string;
}

export interface KeptAnswer extends Omit<NewAnswer, 'key'> {
  readonly subject: string;
}

/** Days for which a key is remembered. */
export const KEY_DAYS = 7;
