/** Resolvers of root fields that are alike: a page of all nodes of the field's kind. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Planner } from '../planner/api.ts';
import type { RowPage } from '../store/rows.ts';
import type { SubgraphContext } from './context.ts';
import { type NameQuery, nodeByName } from './names.ts';

export type PageResolver = (
  root: unknown,
  args: unknown,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
) => Promise<RowPage>;

/** A root connection; which kind, page, filter and order the planner reads from the field itself. */
export function pageOf(planner: Planner): PageResolver {
  return (_root, _args, context, info) => planner.list(info, context);
}

/** A root field that gives the node with a name. */
export function byName<Args>(planner: Planner, query: (args: Args) => NameQuery) {
  return (_root: unknown, args: Args, context: SubgraphContext, info: GraphQLResolveInfo) =>
    nodeByName({ planner, context, info }, query(args));
}
