/** What reading is measured beside: a reader of Dutch legal citations, and the least that any reader does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';

const KAMERSTUK =
  /(?<!\d)\d{2} ?\d{3}(?:[ -]{1,3}[IVX]{1,6})?(?:, ?nrs?\.? ?\d{1,4}|-\d{1,4})|\b(?:19|20)\d{2}[ZD]\d{5}\b|\bmotie[- ]\p{Lu}\p{L}+(?:\/\p{Lu}\p{L}+)*/gu;

/** One pattern over each title: the floor under every reader, which tells no citation from another. */
export function scan(titles: readonly string[]): number {
  let found = 0;
  for (const title of titles) found += title.match(KAMERSTUK)?.length ?? 0;
  return found;
}

/** `nllegalcit` of PyPI, a Lark grammar, in a Python process that keeps the titles and times itself. */
export class LegalCitations {
  readonly #python: ChildProcess;
  readonly #answers: AsyncIterator<string>;

  private constructor(python: ChildProcess, lines: Interface) {
    this.#python = python;
    this.#answers = lines[Symbol.asyncIterator]();
  }

  /** Null where Python or the package is absent. */
  static async over(titles: readonly string[], interpreter: string): Promise<LegalCitations | null> {
    const python = spawn(interpreter, [new URL('legal_citations.py', import.meta.url).pathname], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    python.on('error', () => {});
    python.stdin.on('error', () => {});
    const peer = new LegalCitations(python, createInterface({ input: python.stdout }));
    python.stdin.write(`${JSON.stringify(titles)}\n`);
    return (await peer.#answers.next()).value === 'ready' ? peer : null;
  }

  /** Milliseconds for all titles. */
  async round(): Promise<number> {
    this.#python.stdin?.write('\n');
    const { value } = await this.#answers.next();
    return (JSON.parse(value) as { ms: number }).ms;
  }

  close(): void {
    this.#python.stdin?.end();
  }
}
