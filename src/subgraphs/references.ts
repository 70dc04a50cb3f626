/**
 * `_entities` with every reference judged by itself. @apollo/subgraph throws at the first reference whose
 * type it does not know, and the answers of all others go with it; an object type that is no entity it takes
 * as it came. https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec
 */
import { type GraphQLFieldResolver, type GraphQLSchema, isUnionType } from 'graphql';
import { badUserInput } from '../planner/errors.ts';

type Resolve = GraphQLFieldResolver<unknown, unknown, { readonly representations: readonly unknown[] }>;

/** Changes the schema in place and gives it back. */
export function guardReferences(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const union = schema.getType('_Entity');
  const resolve = field?.resolve as Resolve | undefined;
  if (!field || !resolve || !isUnionType(union)) return schema;
  const entities = new Set(union.getTypes().map((type) => type.name));
  const guarded: Resolve = (root, { representations }, context, info) => {
    const wrong = representations.map((reference) => mistakeIn(reference, entities));
    const sound = representations.filter((_, at) => wrong[at] === null);
    const answers = resolve(root, { representations: sound }, context, info) as readonly unknown[];
    let next = 0;
    return wrong.map((mistake) => mistake ?? answers[next++]);
  };
  field.resolve = guarded as GraphQLFieldResolver<unknown, unknown>;
  return schema;
}

/** An error in the place of an answer is told at that place. */
function mistakeIn(reference: unknown, entities: ReadonlySet<string>): Error | null {
  const type = typeof reference === 'object' && reference !== null && '__typename' in reference && reference.__typename;
  if (typeof type !== 'string')
    return badUserInput('a reference is an object with "__typename" and the fields of a key');
  return entities.has(type) ? null : badUserInput(`"${type.slice(0, 80)}" is no entity of this subgraph`);
}
