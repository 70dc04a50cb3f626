/** The shortest path between two nodes, with what is selected of its nodes, links and their ends. */
import type { GraphQLResolveInfo } from 'graphql';
import { isLinkType } from '../model/link.ts';
import type { Path } from '../store/graph-store.ts';
import type { NodeRow } from '../store/rows.ts';
import type { PathValue, PlannerContext } from './api.ts';
import { collectFields } from './collect.ts';
import { prefixed, SelectionDraft } from './draft.ts';
import { badUserInput, storeCall } from './errors.ts';
import { callOptions } from './loader.ts';
import type { Planning } from './planning.ts';
import type { PlanOnce } from './root-search.ts';
import { selectMember, selectMemberEvidence } from './select-member.ts';
import { unprefixed } from './slots.ts';
import { targetOf } from './target.ts';

/** One node stands in the list of nodes and at the ends of links; each place has its own slots. */
const FROM = 'from:';
const TO = 'to:';

export async function readPath(
  plan: PlanOnce,
  info: GraphQLResolveInfo,
  context: PlannerContext,
  query: { readonly from: string; readonly to: string; readonly maxLength: number; readonly types?: readonly string[] },
): Promise<PathValue | null> {
  const types = query.types?.map((type) => {
    if (!isLinkType(type)) throw badUserInput(`"${type}" is no type of link`);
    return type;
  });
  const { from, to, maxLength } = query;
  const path = await storeCall(
    context.store.path(
      { from, to, maxLength, ...(types ? { types } : {}), ...plan((planning) => planPath(planning, info)) },
      callOptions(context),
    ),
  );
  return path && pathValue(path);
}

function planPath(planning: Planning, info: GraphQLResolveInfo) {
  const path = targetOf(planning, info);
  const links = targetOf(planning, info, ['links']);
  const draft = new SelectionDraft();
  draft.add(selectMember(planning, path.typeName, 'nodes', path.nodes) ?? {});
  draft.add(prefixed(selectMember(planning, links.typeName, 'from', links.nodes) ?? {}, FROM));
  draft.add(prefixed(selectMember(planning, links.typeName, 'to', links.nodes) ?? {}, TO));
  const fields = collectFields(planning, path.typeName, path.nodes).map(({ node }) => node.name.value);
  return {
    way: fields.includes('nodes') || fields.includes('links'),
    select: draft.done(),
    evidence: selectMemberEvidence(planning, links.typeName, links.nodes),
  };
}

function pathValue(path: Path): PathValue {
  const nodes = new Map(path.nodes.map((node) => [node.id, node]));
  const end = (id: string, place: string): NodeRow => {
    const node = nodes.get(id);
    if (!node) throw new Error(`a path's link ends at "${id}", which is not on the path`);
    return unprefixed(node, place);
  };
  return {
    length: path.length,
    nodes: path.nodes,
    links: path.links.map(({ type, from, to, evidence }) => ({
      type,
      from: end(from, FROM),
      to: end(to, TO),
      evidence,
    })),
  };
}
