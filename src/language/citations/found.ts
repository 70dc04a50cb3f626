/** A citation before its offsets are brought back to the text as given. */
import type { Citation } from '../extraction.ts';
import type { Span } from '../reading.ts';

export interface FoundCitation extends Span {
  readonly kind: Citation['kind'];
  readonly id: string | null;
  readonly confidence: number;
  readonly names?: readonly string[];
  readonly year?: string;
  readonly role?: 'replaces';
}

/** Of citations that overlap, those of the earlier list stay; the rest in order of place. */
export function withoutOverlaps(lists: readonly (readonly FoundCitation[])[]): FoundCitation[] {
  const ranked = lists.flatMap((list, rank) => list.map((found) => ({ found, rank })));
  const kept: { found: FoundCitation; rank: number }[] = [];
  for (const one of ranked.sort((a, b) => a.found.start - b.found.start || a.rank - b.rank)) {
    const last = kept.at(-1);
    if (!last || one.found.start >= last.found.end || nested(one, last)) kept.push(one);
    else if (one.rank < last.rank) kept[kept.length - 1] = one;
  }
  return kept.map(({ found }) => found);
}

/** One citation's further numbers ("nrs. 65 en 72") may lie inside the passage of two dossiers. */
function nested(one: { rank: number; found: FoundCitation }, last: { rank: number; found: FoundCitation }): boolean {
  const pieces = one.found.kind === 'kamerstuk' && last.found.kind === 'kamerstuk';
  return pieces && one.rank === last.rank && one.found.id !== last.found.id;
}
