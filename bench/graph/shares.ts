/** Who gets how many: things divided over owners, a few with many and most with few. */

export interface Place {
  readonly owner: number;
  /** Its number among the owner's own, from 0. */
  readonly number: number;
}

/** Divides `count` things over the owners; neighbours in number belong to different owners. */
export class Shares {
  readonly #ends: readonly number[];
  readonly #count: number;
  readonly #stride: number;

  /** `quotas` are counts, for the first owners; the others divide theirs, the r-th getting r^-0.7 of the first. */
  constructor(count: number, quotas: readonly number[], others: { readonly owners: number; readonly things: number }) {
    const weights = Array.from({ length: others.owners }, (_, rank) => (rank + 1) ** -0.7);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const sizes = [...quotas, ...weights.map((weight) => (others.things * weight) / total)];
    let end = 0;
    this.#ends = sizes.map((size) => {
      end += size;
      return Math.round(end);
    });
    this.#count = count;
    this.#stride = coprime(count);
  }

  /** Null for a thing that no owner gets. */
  of(thing: number): Place | null {
    const position = (thing * this.#stride) % this.#count;
    let [low, high] = [0, this.#ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? 0) > position) high = middle;
      else low = middle + 1;
    }
    return low < this.#ends.length ? { owner: low, number: position - (this.#ends[low - 1] ?? 0) } : null;
  }
}

/** Near the golden section of the count, so that steps of it spread evenly and visit each place once. */
function coprime(count: number): number {
  let stride = Math.max(1, Math.round(count * 0.618));
  while (divisor(stride, count) > 1) stride += 1;
  return stride;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
