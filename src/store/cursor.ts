/**
 * Keyset cursors: the values that a row is ordered by, its ids last, so that a page begins right after
 * a row even when that row has gone. Opaque to callers, and of use only under the order they were made for.
 * Rows of a list and of a link slot by `target` end in the node's id, those by `link` in its id and the
 * link's key.
 */
import { createHash } from 'node:crypto';
import { sortDay } from '../model/edtf.ts';
import type { PropertyType } from '../model/kind.ts';
import { StoreError } from './errors.ts';
import { stableJson } from './json.ts';
import type { Order } from './plan.ts';

export type CursorValue = string | number | boolean | null;

/** Every row of a page asks for the tag of its plan's order. */
const orderTags = new WeakMap<readonly Order[], string>();

/** What a cursor is tied to: the order, and how many ids follow the order's values. */
export function orderTag(order: readonly Order[]): string {
  const known = orderTags.get(order);
  if (known !== undefined) return known;
  const tag = shapeTag(order.map(({ of, property, direction }) => [of, property, direction]));
  orderTags.set(order, tag);
  return tag;
}

/** A tag for rows that are not ordered by properties: `search`, `rappel` … */
export function shapeTag(shape: unknown): string {
  return createHash('sha256').update(stableJson(shape)).digest('base64url').slice(0, 6);
}

export function encodeCursor(tag: string, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([tag, ...values])).toString('base64url');
}

/** The `count` values of a cursor made under `tag`; BAD_CURSOR for any other text. */
export function decodeCursor(tag: string, cursor: string, count: number): readonly CursorValue[] {
  const parts = parse(cursor);
  if (!parts) throw new StoreError('BAD_CURSOR', `"${cursor.slice(0, 80)}" is no cursor: use one of an earlier answer`);
  const [found, ...values] = parts;
  if (found !== tag || values.length !== count || typeof values.at(-1) !== 'string') {
    throw new StoreError(
      'BAD_CURSOR',
      `The cursor "${cursor.slice(0, 80)}" belongs to another order: use a cursor of the same field with the same orderBy`,
    );
  }
  return values;
}

/** A property's value as it is compared and ordered: a date by the first day it may mean. */
export function comparable(type: PropertyType | undefined, value: unknown): CursorValue {
  if (value === undefined || value === null || Array.isArray(value)) return null;
  if (type === 'date') return typeof value === 'string' ? sortDay(value) : null;
  return value as CursorValue;
}

function parse(cursor: string): CursorValue[] | null {
  if (!/^[A-Za-z0-9_-]+$/.test(cursor)) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const scalar = (part: unknown) => part === null || ['string', 'number', 'boolean'].includes(typeof part);
    return Array.isArray(parts) && parts.every(scalar) ? (parts as CursorValue[]) : null;
  } catch {
    return null;
  }
}
