/**
 * Ranking of search hits, the same on every engine: the engine finds the nodes whose words match and
 * counts the matches, the score is computed here from those counts alone. It uses no statistics of the
 * collection, so that a score does not move when other nodes are added.
 */

import type { Props } from '../model/assertion.ts';
import { sortDay } from '../model/edtf.ts';
import { type Kind, propertiesOf } from '../model/kind.ts';
import { decodeCursor, encodeCursor, shapeTag } from './cursor.ts';
import type { SearchResult } from './graph-store.ts';
import { byCodeUnit } from './json.ts';
import { matches, stemsOf, type Term } from './words.ts';

/**
 * The weights that searchable properties have, highest first. Properties of one weight share a column
 * of the index: column i holds weight `WEIGHTS[i]`.
 */
export const WEIGHTS = [4, 3, 2, 1] as const;

/** Stands between the properties (and list items) of one column, so that no phrase runs across. */
export const BREAK = '_';

/** How fast repetition of a term stops to count, and the inverse of the step between scores. */
export const SATURATION = 1.2;
export const SCORE_PRECISION = 10_000;

/** The stems of a node for each of `WEIGHTS`, joined by spaces: what an engine indexes. */
export function searchColumns(kind: Kind, props: Props): readonly string[] {
  return WEIGHTS.map((weight) => {
    const parts: string[] = [];
    for (const [name, spec] of Object.entries(propertiesOf(kind))) {
      const value = spec.searchable === weight ? props[name] : undefined;
      if (value === undefined) continue;
      for (const text of Array.isArray(value) ? value : [value]) parts.push(stemsOf(String(text)).join(' '));
    }
    return parts.filter((part) => part !== '').join(` ${BREAK} `);
  });
}

/** The stems that a column holds, breaks left out. */
export function stemsIn(column: string): readonly string[] {
  return column === '' ? [] : column.split(' ').filter((stem) => stem !== BREAK);
}

/**
 * Where more nodes match than these, the newest are ranked: so many, and all others of the same day as the oldest of
 * them. What matches a search so often is hardly told apart by it, and to score all of it takes as long as it is.
 */
export const RANKED = 1000;

/** Stands for the day of a node that has no date: it counts as newer than any. */
export const UNDATED = '~';

/** The day that tells how new a node is. */
export function dayOfSearch({ date }: Props): string {
  const day = typeof date === 'string' ? sortDay(date) : null;
  return day !== null && YEAR_OF_FOUR.test(day) ? day : UNDATED;
}

const YEAR_OF_FOUR = /^\d{4}-/;

/**
 * The score of one node. `counts[t][c]` is how often term t (see `termsOf`) matches in column c, `sizes[c]`
 * how many stems that column holds. A term adds its columns' weights, each saturating with repetition;
 * a column adds its weight times the share of it that the query covers, so that a whole title comes first.
 */
export function scoreOf(counts: readonly (readonly number[])[], sizes: readonly number[]): number {
  let score = 0;
  for (const [column, weight] of WEIGHTS.entries()) {
    let matched = 0;
    for (const term of counts) {
      const count = term[column] ?? 0;
      matched += count;
      score += (weight * count) / (count + SATURATION);
    }
    const size = sizes[column] ?? 0;
    if (size > 0) score += weight * Math.min(1, matched / size);
  }
  return Math.round(score * SCORE_PRECISION) / SCORE_PRECISION;
}

/** `scoreOf` from the columns themselves: one that holds none of the terms adds nothing, and may be long. */
export function scoreOfColumns(columns: readonly string[], terms: readonly Term[]): number {
  const stems = columns.map((column) => (terms.some((term) => mayHold(column, term)) ? stemsIn(column) : []));
  const counts = terms.map((term) => stems.map((column) => column.filter((stem) => matches(term, stem)).length));
  return scoreOf(
    counts,
    stems.map(({ length }) => length),
  );
}

function mayHold(column: string, { stem, prefix }: Term): boolean {
  return column.includes(stem) || (prefix !== undefined && column.includes(prefix));
}

export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/** Best first; equal scores by id. */
export function byRank(a: Ranked, b: Ranked): number {
  return b.score - a.score || byCodeUnit(a.id, b.id);
}

/** Marks the cursors of a search, whose values are score and id. */
export const SEARCH_TAG = shapeTag('search');

/** One page of what was ranked. */
export function pageOfRanked<T extends Ranked>(
  found: readonly T[],
  page: { readonly first: number; readonly after?: string },
): { readonly rows: readonly (T & { readonly cursor: string })[]; readonly hasNext: boolean } {
  const after = page.after === undefined ? null : decodeCursor(SEARCH_TAG, page.after, 2);
  const rest = after
    ? found.filter((each) => byRank({ score: Number(after[0]), id: String(after[1]) }, each) < 0)
    : found;
  return {
    rows: rest
      .toSorted(byRank)
      .slice(0, page.first)
      .map((row) => ({ ...row, cursor: encodeCursor(SEARCH_TAG, [row.score, row.id]) })),
    hasNext: rest.length > page.first,
  };
}

/** The answer to a search without a word. */
export const NOTHING_FOUND: SearchResult = { hits: [], total: 0, facets: [], ranked: 0, hasNext: false };

/** How many hits there are of each kind, the most first. */
export function facetsOf(kinds: Iterable<Kind>): readonly { readonly kind: Kind; readonly count: number }[] {
  const counts = new Map<Kind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort(facetOrder);
}

/** The most first; equal counts by kind. */
export function facetOrder(
  a: { readonly kind: Kind; readonly count: number },
  b: { readonly kind: Kind; readonly count: number },
): number {
  return b.count - a.count || byCodeUnit(a.kind, b.kind);
}
