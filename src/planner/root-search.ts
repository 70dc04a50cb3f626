/** A root connection over full text search. */
import { type GraphQLResolveInfo, getNamedType } from 'graphql';
import { KIND_NAMES, type Kind, kindConstant } from '../model/kind.ts';
import { type Filter, NOTHING } from '../store/plan.ts';
import type { PlannerContext, SearchValue } from './api.ts';
import { collectFields } from './collect.ts';
import { kindOfConstant } from './enums.ts';
import { badUserInput, MappingError, storeCall } from './errors.ts';
import { callOptions } from './loader.ts';
import { pageOf } from './page.ts';
import { argumentsOf, type FieldArguments, type Planning } from './planning.ts';
import { selectConnection } from './select-connection.ts';

/** Gives what was planned before for the same selection, or plans it. */
export type PlanOnce = <T>(make: (planning: Planning) => T) => T;

export async function readSearch(
  plan: PlanOnce,
  planning: Planning,
  info: GraphQLResolveInfo,
  context: PlannerContext,
  query: { readonly text: string; readonly kinds?: readonly Kind[]; readonly filter?: Filter },
): Promise<SearchValue> {
  const connection = getNamedType(info.returnType).name;
  const { select, total, facets } = plan((own) => ({
    ...selectConnection(own, connection, info.fieldNodes, { kinds: KIND_NAMES, linkTypes: [] }),
    facets: collectFields(own, connection, info.fieldNodes).some(({ node }) => node.name.value === 'facets'),
  }));
  const args = rootArguments(planning, info);
  const wanted = args.given('kinds') ? (args.values.kinds as string[]).map(kindOfConstant) : undefined;
  const kinds = query.kinds ?? wanted;
  const found = await storeCall(
    context.store.search(
      {
        text: query.text,
        ...(kinds ? { kinds } : {}),
        ...(query.filter ? { filter: query.filter } : {}),
        ...forwardPage(args, planning.maxPageSize, info.fieldName),
        select: select ?? NOTHING,
        total,
        facets,
      },
      callOptions(context),
    ),
  );
  return {
    rows: found.hits,
    total: found.total,
    hasNext: found.hasNext,
    hasPrevious: args.given('after'),
    rankedCount: found.ranked,
    facets: found.facets.map(({ kind, count }) => ({ kind: kindConstant(kind), count })),
  };
}

export function rootArguments(planning: Planning, info: GraphQLResolveInfo): FieldArguments {
  const [node] = info.fieldNodes;
  if (!node) throw new MappingError(`"${info.fieldName}" is resolved without a field node`);
  return argumentsOf(planning, info.parentType.name, node);
}

/** The page of a list that is read from its start only: ranked hits, the oldest open motions. */
export function forwardPage(
  args: FieldArguments,
  maxPageSize: number,
  field: string,
): { readonly first: number; readonly after?: string } {
  const { first, after } = pageOf(args, maxPageSize, field);
  if (first === undefined || args.given('before')) {
    throw badUserInput(`"${field}" is read from its start: page with "first" and "after"`);
  }
  return { first, ...(after === undefined ? {} : { after }) };
}
