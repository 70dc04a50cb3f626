/** Counts what ran and prints it compactly: failures whole, skips with their reason, one last line for programs. */
import type { TestsStream } from 'node:test';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface TestEvent {
  readonly name: string;
  readonly file?: string;
  readonly nesting: number;
  readonly skip?: string | boolean;
  readonly todo?: string | boolean;
  readonly details: { readonly type?: string; readonly error?: unknown };
}

interface Summary {
  /** Absent for the whole run. */
  readonly file?: string;
  readonly duration_ms: number;
}

/** Files named as the slowest: all tests have ten minutes, and one that grows is to be seen. */
const SLOWEST = 8;

export class Report {
  readonly count: Count = { passed: 0, failed: 0, skipped: 0 };
  readonly #write: (text: string) => void;
  readonly #skips = new Map<string, number>();
  readonly #durations = new Map<string, number>();
  #dots = 0;

  constructor(write: (text: string) => void = (text) => process.stdout.write(text)) {
    this.#write = write;
  }

  /** Follows one run of test files to its end. */
  async follow(stream: TestsStream): Promise<void> {
    for await (const { type, data } of stream) {
      const event = data as unknown as TestEvent;
      if (type === 'test:pass') this.#passed(event);
      if (type === 'test:fail') this.#failed(event);
      if (type === 'test:summary') this.#ended(data);
    }
    this.#endDots();
  }

  step(name: string, ok: boolean, output: string, milliseconds: number): void {
    this.count[ok ? 'passed' : 'failed'] += 1;
    this.line(`${ok ? 'ok  ' : 'FAIL'} ${name} (${(milliseconds / 1000).toFixed(1)} s)`);
    if (!ok) this.line(indent(output.trim()));
  }

  fail(message: string): void {
    this.count.failed += 1;
    this.line(`FAIL ${message}`);
  }

  line(text: string): void {
    this.#endDots();
    this.#write(`${text}\n`);
  }

  /** The line that programs read stands last. */
  end(): void {
    for (const [reason, times] of this.#skips) this.line(`skipped: ${reason}${times > 1 ? ` (${times} times)` : ''}`);
    if (this.#durations.size > SLOWEST) this.line(`slowest: ${this.#slowest().join(', ')}`);
    const { passed, failed, skipped } = this.count;
    this.line(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  }

  #ended({ file, duration_ms: milliseconds }: Summary): void {
    if (file !== undefined) this.#durations.set(shortPath(file), milliseconds);
  }

  #slowest(): readonly string[] {
    const longest = [...this.#durations].sort(([, a], [, b]) => b - a).slice(0, SLOWEST);
    return longest.map(([file, milliseconds]) => `${file} ${(milliseconds / 1000).toFixed(0)} s`);
  }

  #passed(event: TestEvent): void {
    if (event.details.type === 'suite') return;
    if (event.skip !== undefined && event.skip !== false) {
      this.#skipped(event);
    } else {
      this.count.passed += 1;
      this.#dot('.');
    }
  }

  #skipped({ name, file, skip }: TestEvent): void {
    this.count.skipped += 1;
    const reason = typeof skip === 'string' && skip !== '' ? skip : `${shortPath(file)}: ${name}, without a reason`;
    this.#skips.set(reason, (this.#skips.get(reason) ?? 0) + 1);
    this.#dot('s');
  }

  #failed(event: TestEvent): void {
    // A suite, or a file, fails with its tests: those have been counted.
    const error = event.details.error;
    if (causedBySubtests(error)) return;
    this.count.failed += 1;
    this.line(`FAIL ${shortPath(event.file)} > ${event.name}`);
    this.line(indent(describe(error)));
  }

  #dot(mark: string): void {
    this.#write(mark);
    this.#dots += 1;
    if (this.#dots === 100) this.#endDots();
  }

  #endDots(): void {
    if (this.#dots === 0) return;
    this.#dots = 0;
    this.#write('\n');
  }
}

function causedBySubtests(error: unknown): boolean {
  return error instanceof Error && 'failureType' in error && error.failureType === 'subtestsFailed';
}

/** node:test wraps what a test threw. */
function describe(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (cause instanceof Error) return cause.stack ?? cause.message;
  return typeof cause === 'string' ? cause : JSON.stringify(cause, null, 2);
}

function shortPath(file: string | undefined): string {
  const root = `${process.cwd()}/`;
  return file?.startsWith(root) ? file.slice(root.length) : (file ?? '');
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '     ');
}
