/** Mistakes and refusals that a client is told of, each with a code. */
import { GraphQLError } from 'graphql';
import { kindConstant } from '../model/kind.ts';
import type { Candidate } from './candidates.ts';

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
