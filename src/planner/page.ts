/** The page that a connection's arguments ask for. https://relay.dev/graphql/connections.htm */
import type { Page } from '../store/plan.ts';
import { badUserInput } from './errors.ts';
import type { FieldArguments } from './planning.ts';

/** Rows of a connection that asks for no number. */
const DEFAULT_PAGE_SIZE = 20;

/** @throws InputError for `first` with `last`, a negative size, or one above the limit. */
export function pageOf(args: FieldArguments, maxPageSize: number, field: string): Page {
  const { values } = args;
  if (args.given('first') && args.given('last')) {
    throw badUserInput(`"${field}" takes "first" or "last", not both`);
  }
  const cursors = {
    ...(args.given('after') ? { after: String(values.after) } : {}),
    ...(args.given('before') ? { before: String(values.before) } : {}),
  };
  if (args.given('last')) {
    const last = sizeOf(values.last, 'last', maxPageSize, field);
    // No rows from the end are no rows from the start: one form less for the stores.
    return last === 0 ? { first: 0, ...cursors } : { last, ...cursors };
  }
  const first = values.first ?? Math.min(DEFAULT_PAGE_SIZE, maxPageSize);
  return { first: sizeOf(first, 'first', maxPageSize, field), ...cursors };
}

/** @throws InputError */
export function sizeOf(value: unknown, argument: string, maxPageSize: number, field: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw badUserInput(`"${argument}" of "${field}" takes a whole number of 0 or more`);
  }
  if (value > maxPageSize) {
    throw badUserInput(
      `"${argument}" of "${field}" is ${value}; the limit is ${maxPageSize}: ask for the rest with "after" or "before"`,
    );
  }
  return value;
}
