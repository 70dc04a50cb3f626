import { type ASTNode, GraphQLError } from 'graphql';

/** Which of the limits an operation broke; clients find it under `extensions.limit`. */
export type LimitName = 'depth' | 'aliases' | 'directives' | 'inputDepth' | 'inputValues' | 'cost' | 'pageSize';

/** `The operation nests fields 31 levels, and this server allows 20.` */
export function limitExceeded(
  limit: LimitName,
  does: string,
  unit: string,
  found: number,
  maximum: number,
  node: ASTNode,
): GraphQLError {
  return new GraphQLError(`The operation ${does} ${found} ${unit}, and this server allows ${maximum}.`, {
    nodes: node,
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 }, limit: { name: limit, found, maximum } },
  });
}
