/**
 * A statement while it is written. Its text holds no value of the plan, only numbered variables, names of
 * the model and `$q.p0`, so that plans of one shape give one text, byte for byte; the values are read from
 * each plan when the statement is sent.
 */
import neo4j from 'neo4j-driver';
import { KIND_NAMES, type Kind } from '../../model/kind.ts';
import type { Selection } from '../plan.ts';
import type { NodeRow } from '../rows.ts';
import type { Parameters } from './connection.ts';

/** Where something stands in the plan (or query) `P`. */
export type Get<P, T> = (plan: P) => T;

/** A node that a statement has found. */
export interface Found {
  readonly variable: string;
  /** The kinds that it may have: what is certain is not asked. */
  readonly kinds: readonly Kind[];
}

export function anything(variable: string): Found {
  return { variable, kinds: KIND_NAMES };
}

/** Writes the row of a node; `above`: the variables of the nodes from which it was reached, the nearest last. */
export type RowWriter = <P>(
  statement: Statement<P>,
  node: Found,
  select: Selection,
  get: Get<P, Selection>,
  above: readonly string[],
) => Piece<P, NodeRow>;

export class Statement<P> {
  readonly #row: RowWriter;
  readonly #values: Get<P, unknown>[] = [];
  #variables = 0;

  /** Rows hold links and proofs, and those hold rows again. */
  constructor(row: RowWriter) {
    this.#row = row;
  }

  row(node: Found, select: Selection, get: Get<P, Selection>, above: readonly string[]): Piece<P, NodeRow> {
    return this.#row(this, node, select, get, above);
  }

  /** A new variable: `n0`, `r1` … */
  variable(letter: string): string {
    const name = `${letter}${this.#variables}`;
    this.#variables += 1;
    return name;
  }

  /** The expression that stands for a value. */
  value(get: Get<P, unknown>): string {
    this.#values.push(get);
    return `$q.p${this.#values.length - 1}`;
  }

  /** As `value`, for LIMIT, which refuses the floating-point numbers that JavaScript's are sent as. */
  count(get: Get<P, number>): string {
    return this.value((plan) => neo4j.int(get(plan)));
  }

  parameters(plan: P): Parameters {
    return Object.fromEntries(this.#values.map((get, index) => [`p${index}`, get(plan)]));
  }
}

/** A piece of a statement and how to read what the server gives for it. */
export interface Piece<P, T> {
  /** An expression. */
  readonly text: string;
  readonly decode: (value: unknown, plan: P) => T;
}

export interface Compiled<P, T> {
  readonly text: string;
  readonly parameters: (plan: P) => Parameters;
  readonly decode: (rows: readonly (readonly unknown[])[], plan: P) => T;
}

const KEPT = 1000;
const SELECTIONS_KEPT = 10_000;

/** Compiled statements by the shape of what they were compiled from. */
export class StatementCache<P, T> {
  readonly #compile: (plan: P) => Compiled<P, T>;
  readonly #bare: (plan: P) => unknown;
  readonly #kept = new Map<string, Compiled<P, T>>();

  /** `bare` gives the plan without the values that `shapeOf` does not know of. */
  constructor(compile: (plan: P) => Compiled<P, T>, bare: (plan: P) => unknown = (plan) => plan) {
    this.#compile = compile;
    this.#bare = bare;
  }

  of(plan: P): Compiled<P, T> {
    const shape = shapeOf(this.#bare(plan));
    const known = this.#kept.get(shape);
    if (known) return known;
    if (this.#kept.size >= KEPT) this.#kept.clear();
    const compiled = this.#compile(plan);
    this.#kept.set(shape, compiled);
    return compiled;
  }
}

/** The plan with its values left out: what its statement's text depends on. */
function shapeOf(plan: unknown): string {
  return JSON.stringify(plan, (key, value: unknown) => {
    const shape = SHAPES[key];
    return shape && value !== undefined ? shape(value) : value;
  });
}

/** Whoever plans keeps its plans, so that the same selection comes again and again: it is gone through once. */
const numbers = new WeakMap<object, number>();
const numberOf = new Map<string, number>();
let lastNumber = 0;

/** Equal for selections of one shape. */
function selectionNumber(selection: unknown): number {
  if (typeof selection !== 'object' || selection === null) return 0;
  const known = numbers.get(selection);
  if (known !== undefined) return known;
  const shape = shapeOf(selection);
  if (numberOf.size >= SELECTIONS_KEPT) numberOf.clear();
  const number = numberOf.get(shape) ?? ++lastNumber;
  numberOf.set(shape, number);
  numbers.set(selection, number);
  return number;
}

const present = () => 0;
const SHAPES: Readonly<Record<string, (value: unknown) => unknown>> = {
  select: selectionNumber,
  document: selectionNumber,
  keys: (keys) => (Array.isArray(keys) && keys.some((key) => String(key).startsWith('evidence:')) ? 'e' : 0),
  value: (value) => (typeof value === 'boolean' ? value : Array.isArray(value) ? 'list' : 0),
  validOn: present,
  first: present,
  last: present,
  limit: present,
  after: (cursor) => nulls(String(cursor)),
  before: (cursor) => nulls(String(cursor)),
};

/** Which values of a cursor are missing; a text that is no cursor is refused when the plan is compiled. */
function nulls(cursor: string): string {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(values) ? values.map((value) => (value === null ? 'n' : 'v')).join('') : cursor;
  } catch {
    return cursor;
  }
}
