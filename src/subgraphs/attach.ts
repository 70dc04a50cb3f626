/** Gives a schema that was built from SDL its resolvers. */
import { type GraphQLFieldResolver, type GraphQLSchema, isAbstractType, isObjectType, isScalarType } from 'graphql';

export type ResolverMap = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Changes the schema in place and gives it back. A type or field that it does not have is passed over. */
export function attachResolvers(schema: GraphQLSchema, resolvers: ResolverMap): GraphQLSchema {
  for (const [name, entries] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (isScalarType(type)) Object.assign(type, entries);
    else if (isAbstractType(type)) Object.assign(type, { resolveType: entries['__resolveType'] ?? type.resolveType });
    else if (isObjectType(type)) {
      attachReference(type, entries['__resolveReference']);
      for (const [field, resolve] of Object.entries(entries)) {
        const definition = type.getFields()[field];
        if (definition && typeof resolve === 'function')
          definition.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
      }
    }
  }
  return schema;
}

/**
 * Where `_entities` of @apollo/subgraph looks for the resolver of references. It must not throw: one
 * malformed reference would then take the answers of all others with it.
 */
function attachReference(type: { extensions: object }, resolve: unknown): void {
  if (typeof resolve !== 'function') return;
  const resolveReference = async (...args: readonly unknown[]): Promise<unknown> => resolve(...args);
  type.extensions = { ...type.extensions, apollo: { subgraph: { resolveReference } } };
}
