/** What a server said was wrong; `message` is the first of its errors. */
export interface Problem {
  readonly message: string;
  /** For programs: `BAD_CITATION`, `AMBIGUOUS_CITATION`, `UNKNOWN_ID`, `TIMEOUT` and others; see docs/api.md. */
  readonly code: string | null;
  /** Which field of the answer it is about. */
  readonly path: readonly (string | number)[];
}

export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly problems: readonly Problem[];
  /** What could be answered beside the problems; null when nothing could. */
  readonly partial: unknown;

  constructor(problems: readonly Problem[], partial: unknown, options?: ErrorOptions) {
    super(problems[0]?.message ?? 'the server gave no answer', options);
    this.problems = problems;
    this.partial = partial;
  }
}
