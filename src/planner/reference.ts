/**
 * What an entity reference stands for.
 * https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec
 */
import { badUserInput } from './errors.ts';

/** A key of an entity type: the fields that make it, and the key in the store that their values stand for. */
export interface EntityKey {
  /** Of the reference; `variation.id` is a field within another. */
  readonly fields: readonly string[];
  /** Given the values in the order of `fields`: an id, or an identifier `scheme:value`. */
  readonly key: (...values: readonly string[]) => string;
}

/** The keys of types that have more than an `id`, best first. */
export type EntityKeys = Readonly<Record<string, readonly EntityKey[]>>;

export const BY_ID: EntityKey = { fields: ['id'], key: (id) => id };

/** A field that holds an identifier of a scheme, without the scheme. */
export function byIdentifier(field: string, scheme: string): EntityKey {
  return { fields: [field], key: (value) => `${scheme}:${value}` };
}

type Reference = Readonly<Record<string, unknown>>;

/**
 * By the first of the keys that the reference has whole.
 * @throws InputError when it has none of them.
 */
export function referenceKey(typeName: string, reference: Reference, keys: readonly EntityKey[] = [BY_ID]): string {
  for (const { fields, key } of keys) {
    const values = fields.map((field) => valueAt(reference, field.split('.')));
    if (values.every((value) => typeof value === 'string')) return key(...values);
  }
  const known = keys.map(({ fields }) => fields.map((name) => `"${name}"`).join(' and '));
  throw badUserInput(`a reference to ${typeName} needs ${known.join(' or ')}`);
}

function valueAt(reference: unknown, [name = '', ...within]: readonly string[]): unknown {
  if (typeof reference !== 'object' || reference === null || !Object.hasOwn(reference, name)) return undefined;
  const value = (reference as Reference)[name];
  return within.length === 0 ? value : valueAt(value, within);
}
