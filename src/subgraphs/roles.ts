/** Who may change the graph: the rules that the SDL gives with `@needs`, kept before any mutation runs. */
import {
  type DocumentNode,
  type FieldDefinitionNode,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  Kind,
} from 'graphql';
import { MappingError } from '../planner/errors.ts';
import { ROLES, type Role, type SubgraphContext, type User } from './context.ts';

/**
 * Puts its rule before each mutation; changes the schema in place and gives it back.
 * @throws MappingError when a mutation has no rule: it would be open to anybody
 */
export function guardMutations(schema: GraphQLSchema, documents: readonly DocumentNode[]): GraphQLSchema {
  const rules = rulesOf(documents);
  for (const [name, field] of Object.entries(schema.getMutationType()?.getFields() ?? {})) {
    const role = rules.get(name);
    if (!role) throw new MappingError(`the mutation "${name}" does not say who may use it: add @needs(role: …)`);
    if (field.resolve) field.resolve = guarded(field.resolve, role);
  }
  return schema;
}

/** @throws GraphQLError UNAUTHENTICATED when it is not known who asks. */
export function userOf({ user }: SubgraphContext): User {
  if (user) return user;
  throw new GraphQLError('this needs a user: send a token', { extensions: { code: 'UNAUTHENTICATED' } });
}

export function hasRole(user: User, role: Role): boolean {
  return user.role !== null && ROLES.indexOf(user.role) >= ROLES.indexOf(role);
}

function guarded(
  resolve: GraphQLFieldResolver<unknown, SubgraphContext>,
  role: Role,
): GraphQLFieldResolver<unknown, SubgraphContext> {
  return (root, args, context, info) => {
    const user = userOf(context);
    if (hasRole(user, role)) return resolve(root, args, context, info);
    throw new GraphQLError(
      `${user.name} has the role ${user.role ?? 'of nobody'}, and "${info.fieldName}" needs ${role}`,
      {
        extensions: { code: 'FORBIDDEN' },
      },
    );
  };
}

function rulesOf(documents: readonly DocumentNode[]): ReadonlyMap<string, Role> {
  const rules = new Map<string, Role>();
  for (const definition of documents.flatMap((document) => document.definitions)) {
    const isObject = definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
    if (!isObject || definition.name.value !== 'Mutation') continue;
    for (const field of definition.fields ?? []) {
      const role = roleOf(field);
      if (role) rules.set(field.name.value, role);
    }
  }
  return rules;
}

function roleOf({ directives }: FieldDefinitionNode): Role | undefined {
  const value = directives?.find(({ name }) => name.value === 'needs')?.arguments?.[0]?.value;
  return value?.kind === Kind.ENUM ? ROLES.find((role) => role.toUpperCase() === value.value) : undefined;
}
