/**
 * What one document says may tell how to read another: a news item dates the letter that it is about. So
 * documents that were read before the graph learned more are read again, until a round changes nothing.
 */

/** More rounds than documents that teach each other have needed; two that contradict each other end here. */
const ROUNDS = 4;

export class Settling {
  /** What each document was last read from, and the graph's revision then. */
  readonly #read = new Map<string, { readonly from: string; readonly revision: number }>();
  #revision = 0;

  /** Notes that a document was read; of two files that are one document the later one stands. */
  note(document: string, from: string, revision: number): void {
    this.#read.set(document, { from, revision });
    this.#revision = Math.max(this.#revision, revision);
  }

  /** Reads again what lags behind; `again` gives the document and the revision after it. Gives how many changed the graph. */
  async settle(
    again: (from: string) => Promise<{ readonly document: string; readonly revision: number } | null>,
  ): Promise<number> {
    let changed = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = this.#revision;
      const behind = [...this.#read.values()].filter(({ revision }) => revision < before);
      for (const { from } of behind) {
        const known = this.#revision;
        const read = await again(from);
        if (!read) return changed;
        this.note(read.document, from, read.revision);
        if (read.revision > known) changed += 1;
      }
      if (this.#revision === before) return changed;
    }
    return changed;
  }
}
