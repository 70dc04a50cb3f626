/** A root connection: a page of all nodes of its kinds that pass the field's arguments. */
import { type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { Kind } from '../model/kind.ts';
import { type Filter, NOTHING, type Order, type Page, type Selection } from '../store/plan.ts';
import { asOfDay } from './dates.ts';
import { kindOfConstant } from './enums.ts';
import { MappingError } from './errors.ts';
import { orderOf } from './order.ts';
import { pageOf } from './page.ts';
import { argumentsOf, objectType, type Planning } from './planning.ts';
import { type ConnectionParts, connectionTypes, selectConnection } from './select-connection.ts';
import { validNode } from './select-link.ts';
import { all, conditionsOf } from './where.ts';

interface ListPlan {
  readonly kinds: readonly Kind[];
  readonly filter: Filter | undefined;
  readonly order: readonly Order[];
  readonly page: Page;
  readonly total: boolean;
  readonly select: Selection;
}

/** Gives what was planned before for the same selection of nodes of these kinds, or plans it. */
type PartsOnce = (kinds: readonly Kind[], make: (planning: Planning) => ConnectionParts) => ConnectionParts;

/** Page after page, and filter after filter, the parts are the same: only they take long to plan. */
export function planList(planning: Planning, info: GraphQLResolveInfo, partsOnce: PartsOnce): ListPlan {
  const [node] = info.fieldNodes;
  const connection = getNamedType(info.returnType).name;
  if (!node) throw new MappingError(`"${info.fieldName}" is resolved without a field node`);
  const args = argumentsOf(planning, info.parentType.name, node);
  const { nodeType } = connectionTypes(planning.mapping, connection);
  const wanted = args.given('kinds') ? (args.values.kinds as string[]).map(kindOfConstant) : null;
  const kinds = planning.mapping.kindsOf(nodeType).filter((kind) => !wanted || wanted.includes(kind));
  const scope = { nodeType, kinds, linkTypes: [] };
  const parts = partsOnce(kinds, (own) => selectConnection(own, connection, info.fieldNodes, scope));
  const field = objectType(planning, info.parentType.name).getFields()[info.fieldName];
  const varies = field?.args.some((argument) => argument.name === 'at') ?? false;
  const valid = varies ? validNode(kinds, asOfDay(args.values.at, 'at', planning.today)) : undefined;
  const page = pageOf(args, planning.maxPageSize, info.fieldName);
  return {
    kinds,
    filter: all([conditionsOf(planning.mapping, scope, args.values.where).node, valid]),
    order: orderOf(planning.mapping, scope, args.values.orderBy, info.fieldName),
    page: parts.rows ? page : { first: 0 },
    total: parts.total,
    select: parts.select ?? NOTHING,
  };
}
