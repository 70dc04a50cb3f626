/**
 * A set of texts in memory that does not grow: of a text it never held it knows that nearly always, and takes it for
 * held otherwise (a Bloom filter, https://doi.org/10.1145/362686.362692). One in a hundred at ten million texts.
 */
const BITS = 27;
const PLACES = 4;

export class Seen {
  readonly #words = new Uint32Array(2 ** (BITS - 5));

  add(text: string): void {
    const [first, step] = hashes(text);
    for (let at = 0; at < PLACES; at += 1) {
      const bit = (first + at * step) >>> (32 - BITS);
      this.#words[bit >>> 5] = (this.#words[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  /** False only for a text that was never added. */
  mayHold(text: string): boolean {
    const [first, step] = hashes(text);
    for (let at = 0; at < PLACES; at += 1) {
      const bit = (first + at * step) >>> (32 - BITS);
      if (((this.#words[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
    }
    return true;
  }
}

/** FNV-1a with two primes, each mixed so that the last characters reach all bits; the step is odd. */
function hashes(text: string): readonly [number, number] {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return [mixed(a), mixed(b) | 1];
}

function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const next = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return next ^ (next >>> 16);
}
