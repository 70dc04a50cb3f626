/** What chance decides about one thing, whatever was made before it: nothing has to be remembered. */
import { randomOf } from '../random.ts';

export interface Draws {
  /** From 0 up to, and not including, the limit; all alike. */
  below(limit: number): number;
  /** As `below`, the low ones far more often: the first has the share √(1/limit). */
  lowBelow(limit: number): number;
  /** True in so many of a thousand. */
  perMille(share: number): boolean;
  one<T>(list: readonly T[]): T;
}

/** `purpose` keeps the draws of a motion apart from those of the letter with the same number. */
export function drawsOf(seed: number, purpose: string, index: number): Draws {
  const next = randomOf(mixed(seed, purpose, index));
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    lowBelow: (limit) => Math.floor(next() ** 2 * limit),
    perMille: (share) => next() * 1000 < share,
    one: (list) => list[below(list.length)] as (typeof list)[number],
  };
}

/** FNV-1a over the purpose, then the two numbers. */
function mixed(seed: number, purpose: string, index: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < purpose.length; at += 1) hash = Math.imul(hash ^ purpose.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ index, 0x9e3779b1) ^ (index << 7);
}
