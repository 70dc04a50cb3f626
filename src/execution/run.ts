/** One execution of an operation: what its fields share, and the errors that they had. */
import type { FragmentDefinitionNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';

export interface Run {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
  /** What is worked out once for each field, whatever the number of its rows. */
  readonly kept: Map<object, unknown>;
  readonly errors: Errors;
}

/** What `make` gave for the field before in this run, or gives now. */
export function keep<T>({ kept }: Run, field: object, make: () => T): T {
  if (kept.has(field)) return kept.get(field) as T;
  const made = make();
  kept.set(field, made);
  return made;
}

type Keys = readonly (string | number)[];

export class Errors {
  readonly found: GraphQLError[] = [];
  /** What is null because of an error, and where errors that come later are not told any more. */
  readonly #nulled: Keys[] = [];

  /** @param at where the error made a value null: the field's own place, or above it where it may not be null */
  add(error: GraphQLError, at: Keys): void {
    if (this.#nulled.some((keys) => keys.every((key, depth) => key === at[depth]))) return;
    this.#nulled.push(at);
    this.found.push(error);
  }
}
