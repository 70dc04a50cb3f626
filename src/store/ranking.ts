/**
 * Ranking of search hits, the same on every engine: the engine finds the nodes whose words match and
 * counts the matches, the score is computed here from those counts alone. It uses no statistics of the
 * collection, so that a score does not move when other nodes are added.
 */

import type { Props } from '../model/assertion.ts';
import { type Kind, propertiesOf } from '../model/kind.ts';
import { decodeCursor, encodeCursor, shapeTag } from './cursor.ts';
import { byCodeUnit } from './json.ts';
import { stemsOf } from './words.ts';

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

/** How many stems a column holds, breaks not counted. */
export function columnSize(column: string): number {
  return column === '' ? 0 : column.split(' ').filter((stem) => stem !== BREAK).length;
}

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

/**
 * One page of ranked nodes, given all that match by their score. Ids are asked for the scores of the page alone:
 * of what matches a common word they would take longer than the search.
 */
export function pageOfRanked<T>(
  found: ReadonlyMap<number, readonly T[]>,
  idsOf: (items: readonly T[]) => readonly { readonly id: string; readonly item: T }[],
  page: { readonly first: number; readonly after?: string },
): { readonly rows: readonly (Ranked & { readonly item: T; readonly cursor: string })[]; readonly hasNext: boolean } {
  const after = page.after === undefined ? null : decodeCursor(SEARCH_TAG, page.after, 2);
  const rest = (ranked: Ranked) => !after || byRank({ score: Number(after[0]), id: String(after[1]) }, ranked) < 0;
  const rows: (Ranked & { item: T })[] = [];
  for (const score of [...found.keys()].sort((a, b) => b - a)) {
    if (rows.length > page.first) break;
    if (after && score > Number(after[0])) continue;
    const ranked = idsOf(found.get(score) ?? []).map((each) => ({ ...each, score }));
    rows.push(...ranked.filter(rest).sort(byRank));
  }
  return {
    rows: rows.slice(0, page.first).map((row) => ({ ...row, cursor: encodeCursor(SEARCH_TAG, [row.score, row.id]) })),
    hasNext: rows.length > page.first,
  };
}

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
