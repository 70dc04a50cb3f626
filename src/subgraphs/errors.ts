/** Mistakes and refusals that a client is told of, each with a code. */
import { GraphQLError } from 'graphql';
import { kindConstant } from '../model/kind.ts';
import type { Candidate } from './candidates.ts';
import type { Role, SubgraphContext, User } from './context.ts';

/** A name, title or citation that fits several nodes: never guess. */
export function ambiguous(
  code: 'AMBIGUOUS' | 'AMBIGUOUS_CITATION',
  text: string,
  candidates: readonly Candidate[],
): GraphQLError {
  const named = candidates.map(({ id, label }) => `${id} (${label})`).join(', ');
  return new GraphQLError(`"${text}" may mean ${named}: ask for one of these ids`, {
    extensions: {
      code,
      candidates: candidates.map(({ id, kind, label }) => ({ id, kind: kindConstant(kind), label })),
    },
  });
}

/** @throws GraphQLError UNAUTHENTICATED or FORBIDDEN unless the user has the role. */
export function requireRole(context: SubgraphContext, role: Role): User {
  const { user } = context;
  if (!user) {
    throw new GraphQLError(`this needs the role "${role}": send a token that gives it`, {
      extensions: { code: 'UNAUTHENTICATED' },
    });
  }
  if (user.roles.includes(role)) return user;
  throw new GraphQLError(`${user.name} has not the role "${role}" that this needs`, {
    extensions: { code: 'FORBIDDEN' },
  });
}
