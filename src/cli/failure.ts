/** Errors of the command line: what the user reads, and the exit code. */

/** 0 all well; 1 it ran and found problems; 2 wrong usage or configuration; 130 ended by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130;

/** The message says what is wrong and what to do, on one line. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: string;
  readonly exitCode: ExitCode;

  constructor(code: string, message: string, exitCode: ExitCode, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.exitCode = exitCode;
  }
}

export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly exitCode: ExitCode;
}

/** Errors of a store, its URL and the server's settings keep the command from running at all. */
const CONFIGURATION = new Set(['StoreError', 'ServerError']);
/** Except these, which a well configured store or server says of what it was given. */
const PROBLEMS = new Set(['BAD_CHANGE', 'UNKNOWN_ID', 'BAD_CURSOR', 'CANCELLED', 'STOP_TIMEOUT']);

/** What to tell of any error. Only errors of this project carry messages meant for users. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CliError) return error;
  if (!(error instanceof Error)) return { code: 'INTERNAL', message: String(error), exitCode: 1 };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'INTERNAL';
  const isConfiguration = CONFIGURATION.has(error.name) && !PROBLEMS.has(code);
  return { code, message: oneLine(error), exitCode: isConfiguration ? 2 : 1 };
}

/** Shows where an error comes from, when KAMERGRAAF_DEBUG asks for it. */
export function revealCause(error: unknown): void {
  if (process.env['KAMERGRAAF_DEBUG']) console.error(error);
}

function oneLine(error: Error): string {
  const message = error.message.trim().replace(/\s*\n\s*/g, '; ');
  const isOurs = /^(Source|Store|Server|Input|Cli|Ingest|Boundaries)Error$/.test(error.name);
  return isOurs ? message : `${message || error.name} (set KAMERGRAAF_DEBUG=1 to see where)`;
}
