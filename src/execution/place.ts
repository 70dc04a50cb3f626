/**
 * Where a value stands in a response. What is known of it before anything is read, the response keys, is kept with
 * what was compiled; only the positions in lists come with the rows. A path is made of the two where one is wanted:
 * for an error, or for a resolver with code of its own.
 */
import type { GraphQLResolveInfo } from 'graphql';

export type Path = GraphQLResolveInfo['path'];

/** A response key, or an item of the list that stands above. */
export type Spot =
  | { readonly up: Spot | null; readonly key: string; readonly typeName: string }
  | { readonly up: Spot; readonly key: null };

/** Positions in the lists around a value, the nearest first. */
export interface Positions {
  readonly up: Positions | null;
  readonly index: number;
}

export function pathOf(spot: Spot, positions: Positions | null): Path {
  if (spot.key === null) {
    const prev = pathOf(spot.up, positions?.up ?? null);
    return { prev, key: positions?.index ?? 0, typename: undefined };
  }
  return { prev: spot.up ? pathOf(spot.up, positions) : undefined, key: spot.key, typename: spot.typeName };
}

/** As it stands in an error. */
export function keysOf(path: Path | undefined): (string | number)[] {
  return path ? [...keysOf(path.prev), path.key] : [];
}
