/**
 * Builds the readable text out of pieces of the source and remembers where each came from, in runs
 * rather than per character, so that a text of fifty megabytes costs a few numbers.
 */
import type { Span } from '../reading.ts';

export class ReadableText {
  readonly #source: string;
  readonly #chunks: string[] = [];
  /** Per run: its readable start, and the source range it stands for. */
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  readonly #until: number[] = [];
  #length = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#length;
  }

  /** How many there are. */
  get pieces(): number {
    return this.#chunks.length;
  }

  /** Takes over a range of the source as it stands. */
  copy(start: number, end: number): void {
    if (end > start) this.put(this.#source.slice(start, end), start, end);
  }

  /** Writes a text that stands for a range of the source. */
  put(text: string, start: number, end: number): void {
    const last = this.#at.length - 1;
    const lastAt = this.#at[last] ?? 0;
    const even = text.length === end - start;
    const lastEven = last >= 0 && this.#length - lastAt === (this.#until[last] ?? 0) - (this.#from[last] ?? 0);
    if (even && lastEven && this.#until[last] === start) {
      this.#until[last] = end;
    } else {
      this.#at.push(this.#length);
      this.#from.push(start);
      this.#until.push(end);
    }
    this.#chunks.push(text);
    this.#length += text.length;
  }

  /** The text from a piece on. */
  text(from = 0): string {
    return from === this.#chunks.length - 1 ? (this.#chunks[from] as string) : this.#chunks.slice(from).join('');
  }

  /** The source range of a readable range; of an empty one the point where it would stand. */
  raw(span: Span): Span {
    const start = this.#rawAt(span.start, false);
    if (span.end <= span.start) return { start, end: start };
    return { start, end: Math.max(start, this.#rawAt(span.end - 1, true)) };
  }

  /** Where the character at a readable offset begins, or ends, in the source. */
  #rawAt(offset: number, ending: boolean): number {
    const run = this.#runAt(offset);
    if (run < 0) return 0;
    const at = this.#at[run] ?? 0;
    const from = this.#from[run] ?? 0;
    const until = this.#until[run] ?? 0;
    const length = (this.#at[run + 1] ?? this.#length) - at;
    if (length !== until - from) return ending ? until : from;
    return Math.min(until, from + Math.max(0, offset - at) + (ending ? 1 : 0));
  }

  #runAt(offset: number): number {
    let low = 0;
    let high = this.#at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#at[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return high < 0 ? -1 : low;
  }
}
