/**
 * Numbers by gemeente, as if another day's division had held: summed where gemeenten were merged whole, and
 * refused, with the reason, where a number would have to be divided.
 */
import type { Division, Followed, Step } from './division.ts';

export interface Recalculation {
  /** What each gemeente counted, by CBS code. */
  readonly values: ReadonlyMap<string, number>;
  /** The ISO day whose division the values have. */
  readonly from: string;
  /** The ISO day whose division is wanted; earlier or later. */
  readonly to: string;
  /** False for shares and other numbers that cannot be summed: they pass only from one gemeente to one. */
  readonly additive: boolean;
}

/**
 * Why a gemeente has no exact number:
 * - `DIVIDED`: a gemeente that was counted whole lies in several of the wanted division
 * - `INCOMPLETE`: not every gemeente that it is made of has a value
 * - `NOT_ADDITIVE`: it is made of several, and the numbers cannot be summed
 */
type RefusalReason = 'DIVIDED' | 'INCOMPLETE' | 'NOT_ADDITIVE';

export interface Refusal {
  /** The gemeente of the wanted division. */
  readonly code: string;
  readonly reason: RefusalReason;
  /** The gemeenten of the given division that stand in the way. */
  readonly because: readonly string[];
  /** The changes that put them there. */
  readonly steps: readonly Step[];
}

export interface Recalculated {
  /** The exact numbers, by code of the wanted division; a gemeente of which nothing was counted is left out. */
  readonly values: ReadonlyMap<string, number>;
  /** The given gemeenten whose numbers each is the sum of. */
  readonly sumOf: ReadonlyMap<string, readonly string[]>;
  readonly refused: readonly Refusal[];
  /** The given gemeenten whose value is in none of the numbers. */
  readonly unplaced: readonly string[];
}

/** Values under codes that did not exist on the day `from` stay unplaced. */
export function recalculate(division: Division, { values, from, to, additive }: Recalculation): Recalculated {
  const followed = new Map(division.at(from).map((code) => [code, division.follow(code, from, to)]));
  const exact = new Map<string, number>();
  const refused: Refusal[] = [];
  const sumOf = new Map<string, readonly string[]>();
  for (const [code, parts] of partsOf(followed)) {
    if (!parts.some((part) => values.has(part))) continue;
    const obstacle = obstacleTo(parts, followed, values, additive);
    if (obstacle) {
      const steps = obstacle.because.flatMap((part) => followed.get(part)?.steps ?? []);
      refused.push({ code, ...obstacle, steps });
      continue;
    }
    exact.set(code, total(parts.map((part) => values.get(part) ?? 0)));
    sumOf.set(code, parts);
  }
  const placed = new Set([...sumOf.values()].flat());
  return { values: exact, sumOf, refused, unplaced: [...values.keys()].filter((code) => !placed.has(code)) };
}

function obstacleTo(
  parts: readonly string[],
  followed: ReadonlyMap<string, Followed>,
  values: ReadonlyMap<string, number>,
  additive: boolean,
): Pick<Refusal, 'reason' | 'because'> | null {
  const divided = parts.filter((part) => (followed.get(part)?.codes.length ?? 0) > 1);
  if (divided.length > 0) return { reason: 'DIVIDED', because: divided };
  const uncounted = parts.filter((part) => !values.has(part));
  if (uncounted.length > 0) return { reason: 'INCOMPLETE', because: uncounted };
  return parts.length > 1 && !additive ? { reason: 'NOT_ADDITIVE', because: parts } : null;
}

/** The gemeenten of the wanted division, by code, with those of the given one that they are made of. */
function partsOf(followed: ReadonlyMap<string, Followed>): [string, string[]][] {
  const parts = new Map<string, string[]>();
  for (const [code, { codes }] of followed) {
    for (const target of codes) parts.set(target, [...(parts.get(target) ?? []), code]);
  }
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
