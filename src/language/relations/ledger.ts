/** The relations found so far: each once, with the passage that proves it best; some with every passage that says so. */
import type { LinkType } from '../../model/link.ts';
import type { Passage, Relation } from '../extraction.ts';

/** The document itself, as an end of a relation. */
export const SELF = 'self';

/** What few sentences of a document say, and each of them in full: every one is a proof. */
const EVERY_PROOF: ReadonlySet<LinkType> = new Set([
  'PRESENTS',
  'PUBLISHED_BY',
  'PART_OF',
  'PROVIDES_FOR',
  'FUNDS',
  'ARRANGED_BY',
]);

export class Ledger {
  readonly #relations = new Map<string, Relation>();

  add(
    type: LinkType,
    from: string,
    to: string,
    passage: Passage,
    more: { readonly role?: string; readonly date?: string | null } = {},
  ): void {
    if (from === to) return;
    const key = [type, from, to, ...(EVERY_PROOF.has(type) ? [passage.start] : [])].join('|');
    const known = this.#relations.get(key);
    const { quote, start, end, confidence } = passage;
    const date = more.date ?? known?.date;
    const role = more.role ?? known?.role;
    const better = !known || (confidence > known.confidence && (more.date !== undefined || known.date === undefined));
    const proof = better || (more.date && !known.date) ? { quote, start, end, confidence } : known;
    this.#relations.set(key, {
      type,
      from,
      to,
      ...(role ? { role } : {}),
      ...(date ? { date } : {}),
      quote: proof.quote,
      start: proof.start,
      end: proof.end,
      confidence: proof.confidence,
    });
  }

  has(type: LinkType, from: string, to: string): boolean {
    return this.#relations.has([type, from, to].join('|'));
  }

  /** In the order of the text. */
  all(): Relation[] {
    return [...this.#relations.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  }
}
