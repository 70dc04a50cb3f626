/**
 * Resolvers that only read what is there already: no store, no promise, nothing of the request but its context.
 * Where such a field stands in an operation decides how it is read, so that this is worked out once and not for
 * each row.
 */
import type { GraphQLFieldResolver } from 'graphql';

/** Where a field stands in an operation. */
interface Place {
  /** Its response key. */
  readonly key: string;
  /** The response key of the field that gave the object, itself or in a list; empty for a root field. */
  readonly holder: string;
}

type Arguments = Readonly<Record<string, unknown>>;
type Read<Source, Context> = (source: Source, args: Arguments, context: Context) => unknown;
export type Reader<Source, Context> = (place: Place) => Read<Source, Context>;

const READERS = new WeakMap<object, Reader<unknown, unknown>>();

/** A resolver for every executor; `execute` knows it for a reader again. */
export function resolverOf<Source, Context>(reader: Reader<Source, Context>): GraphQLFieldResolver<Source, Context> {
  const resolve: GraphQLFieldResolver<Source, Context> = (source, args, context, { path }) => {
    const holder = typeof path.prev?.key === 'number' ? path.prev.prev?.key : path.prev?.key;
    return reader({ key: String(path.key), holder: String(holder ?? '') })(source, args, context);
  };
  READERS.set(resolve, reader as Reader<unknown, unknown>);
  return resolve;
}

export function readerOf(resolve: object): Reader<unknown, unknown> | undefined {
  return READERS.get(resolve);
}
