/** The motions and commitments that are open at a ministry on a day. */
import { type GraphQLResolveInfo, getNamedType } from 'graphql';
import { TRACKABLE_KINDS } from '../model/kind.ts';
import { NOTHING } from '../store/plan.ts';
import type { PlannerContext, RappelValue } from './api.ts';
import { asOfDay } from './dates.ts';
import { storeCall } from './errors.ts';
import { callOptions } from './loader.ts';
import type { Planning } from './planning.ts';
import { forwardPage, type PlanOnce, rootArguments } from './root-search.ts';
import { selectConnection } from './select-connection.ts';
import { selectMember, selectMemberEvidence } from './select-member.ts';
import { targetOf } from './target.ts';

export async function readRappel(
  plan: PlanOnce,
  planning: Planning,
  info: GraphQLResolveInfo,
  context: PlannerContext,
  query: { readonly ministry: readonly string[] },
): Promise<RappelValue> {
  const args = rootArguments(planning, info);
  const asOf = asOfDay(args.values.asOf, 'asOf', planning.today);
  const page = forwardPage(args, planning.maxPageSize, info.fieldName);
  const wanted = plan((own) => planRappel(own, info));
  const open = await storeCall(
    context.store.rappel({ ministry: query.ministry, asOf, ...page, ...wanted }, callOptions(context)),
  );
  return { ...open, asOf, hasPrevious: args.given('after') };
}

function planRappel(planning: Planning, info: GraphQLResolveInfo) {
  const connection = getNamedType(info.returnType).name;
  const ends = { kinds: TRACKABLE_KINDS, linkTypes: [] };
  const { select = NOTHING } = selectConnection(planning, connection, info.fieldNodes, ends);
  const last = targetOf(planning, info, ['edges', 'lastFollowUp']);
  return {
    select,
    document: selectMember(planning, last.typeName, 'document', last.nodes) ?? NOTHING,
    evidence: selectMemberEvidence(planning, last.typeName, last.nodes),
  };
}
