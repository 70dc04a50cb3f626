/**
 * Answers to GET requests, kept for as long as the graph stays as it is. They are of one revision of the
 * store and one day (today decides what is open or due): whatever is older is forgotten as a whole. The
 * revision is read for every request, so that a write by another process counts as well.
 */
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

export interface Answer {
  readonly body: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly etag: string;
}

/** The state of the world that an answer was made in. */
export interface Moment {
  readonly revision: number;
  /** ISO day. */
  readonly day: string;
}

export class Answers {
  readonly #kept: LRUCache<string, Answer>;
  #moment: Moment = { revision: -1, day: '' };

  /** @param maxBytes more than 0; one answer may take an eighth of it */
  constructor(maxBytes: number) {
    this.#kept = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes / 8),
      sizeCalculation: ({ body }, key) => Buffer.byteLength(body) + Buffer.byteLength(key),
    });
  }

  get(key: string, now: Moment): Answer | undefined {
    if (!this.#isNow(now)) {
      this.#kept.clear();
      this.#moment = now;
    }
    return this.#kept.get(key);
  }

  /** @param then when the answer was begun; one that was overtaken by a write is not kept */
  set(key: string, answer: Answer, then: Moment): void {
    if (this.#isNow(then)) this.#kept.set(key, answer);
  }

  #isNow({ revision, day }: Moment): boolean {
    return revision === this.#moment.revision && day === this.#moment.day;
  }
}

/** A strong validator: equal for equal bytes. */
export function etagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

/**
 * Whether the client has the answer already.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2
 */
export function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
