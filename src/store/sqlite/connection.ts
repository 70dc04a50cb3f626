/** One connection to a database file: statements kept by their text, parameters made bindable, errors named. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { StoreError } from '../errors.ts';
import { publishStatement } from '../statements.ts';

export type Parameter = string | number | boolean | null | Uint8Array;
export type Row = readonly SQLOutputValue[];

/**
 * A condition that always holds, for statements that may go through many rows: node:sqlite cannot interrupt
 * a statement, but what a function of ours throws ends it. Few rows call it, the others cost nothing.
 * @param row an integer that differs from row to row
 */
export const inTime = (row: string) => `(${row} % 256 <> 0 OR in_time())`;

const STATEMENTS_KEPT = 500;
const BUSY_MS = 100;

export class Connection {
  readonly path: string;
  /** Called now and then while a statement with `inTime` runs, which ends with what it throws. */
  watch: () => void = () => {};
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(path: string) {
    this.path = path;
    this.#database = this.#named(
      () => new DatabaseSync(path, { timeout: BUSY_MS, enableForeignKeyConstraints: false }),
    );
    this.#database.function('lower_case', { deterministic: true }, (text) =>
      typeof text === 'string' ? text.toLowerCase() : null,
    );
    this.#database.function('in_time', () => {
      this.watch();
      return 1;
    });
  }

  /** Rows as arrays, in the order of the selected columns. */
  all(sql: string, parameters: readonly Parameter[] = []): readonly Row[] {
    return this.#named(() => this.#statement(sql, parameters).all(...bindable(parameters)) as unknown as Row[]);
  }

  get(sql: string, parameters: readonly Parameter[] = []): Row | undefined {
    return this.#named(
      () => this.#statement(sql, parameters).get(...bindable(parameters)) as unknown as Row | undefined,
    );
  }

  run(sql: string, parameters: readonly Parameter[] = []): void {
    this.#named(() => this.#statement(sql, parameters).run(...bindable(parameters)));
  }

  /** Not kept: for statements that are run once. */
  exec(sql: string): void {
    this.#named(() => this.#database.exec(sql));
  }

  /** SQLite has rolled back by itself after a full disk or a failed write. */
  rollback(): void {
    if (this.#database.isTransaction) this.exec('ROLLBACK');
  }

  /** The rows of a statement of its own, so that several may be under way at once. */
  *iterate(sql: string, parameters: readonly Parameter[] = []): Generator<Row> {
    const statement = this.#named(() => this.#prepare(sql));
    const rows = this.#named(() => statement.iterate(...bindable(parameters)));
    for (let next = this.#named(() => rows.next()); !next.done; next = this.#named(() => rows.next())) {
      yield next.value as unknown as Row;
    }
  }

  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  #statement(sql: string, parameters: readonly Parameter[]): StatementSync {
    publishStatement({ engine: 'sqlite', text: sql, parameters });
    const kept = this.#statements.get(sql);
    if (kept) return kept;
    if (this.#statements.size >= STATEMENTS_KEPT) this.#statements.clear();
    const statement = this.#prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #prepare(sql: string): StatementSync {
    const statement = this.#database.prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  }

  #named<T>(action: () => T): T {
    try {
      return action();
    } catch (error) {
      throw namedError(error, this.path);
    }
  }
}

/** node:sqlite binds no booleans, and a Date as NULL without a word. */
function bindable(parameters: readonly Parameter[]): readonly SQLInputValue[] {
  if (!parameters.includes(true) && !parameters.includes(false)) return parameters as readonly SQLInputValue[];
  return parameters.map((value) => (typeof value === 'boolean' ? Number(value) : value));
}

/** node:sqlite cuts a text off at a NUL character when it reads it: one that has them is kept as bytes. */
export function storableText(text: string): string | Uint8Array {
  return text.includes('\0') ? Buffer.from(text) : text;
}

export function textFrom(value: SQLOutputValue | undefined): string {
  return value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value);
}

/** Result codes of SQLite (https://www.sqlite.org/rescode.html), without their extensions. */
const BUSY = 5;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

export function isBusy(error: unknown): boolean {
  return codeOf(error) === BUSY || (error instanceof StoreError && codeOf(error.cause) === BUSY);
}

function codeOf(error: unknown): number | null {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : null;
}

/** What a user can do about an error of SQLite; other errors as they are. */
function namedError(error: unknown, path: string): unknown {
  const options = { cause: error };
  switch (codeOf(error)) {
    case CORRUPT:
    case NOTADB:
      return new StoreError(
        'STORE_CORRUPT',
        `${path} is damaged or no SQLite database: put back a copy, or move it away and build it again with import or ingest`,
        options,
      );
    case FULL:
      return new StoreError('STORE_FULL', `No room left on the disk of ${path}: free some and try again`, options);
    case BUSY:
      return new StoreError('STORE_UNAVAILABLE', `${path} is being written by another process: try again`, options);
    case READONLY:
      return new StoreError('STORE_UNAVAILABLE', `${path} cannot be written: check its permissions`, options);
    case CANTOPEN:
      return new StoreError('STORE_UNAVAILABLE', cannotOpen(path), options);
    case IOERR:
      return new StoreError('STORE_UNAVAILABLE', `Reading or writing ${path} failed: check the disk`, options);
    default:
      return error;
  }
}

function cannotOpen(path: string): string {
  const folder = dirname(path);
  return existsSync(folder)
    ? `${path} cannot be opened: check that it is a file and that the folder ${folder} may be written`
    : `${path} cannot be opened: the folder ${folder} does not exist and cannot be made`;
}
