/** Which part of a root field's selection is read from the store, and what it selects there. */
import { type FieldNode, type GraphQLResolveInfo, getNamedType, isAbstractType } from 'graphql';
import type { Kind } from '../model/kind.ts';
import { NOTHING, type Selection } from '../store/plan.ts';
import { collectFields } from './collect.ts';
import { MappingError } from './errors.ts';
import { type KeyedPlan, keyedPlan } from './loader.ts';
import type { Planning } from './planning.ts';
import { selectMember } from './select-member.ts';

/** An object beneath a root field: its type, and the field nodes that select of it. */
export interface Target {
  readonly typeName: string;
  readonly nodes: readonly FieldNode[];
  /** The object that holds it, when it is not the root field's own value. */
  readonly holder: { readonly typeName: string; readonly field: string; readonly nodes: readonly FieldNode[] } | null;
}

/** @throws MappingError when the types have no such fields. */
export function targetOf(planning: Planning, info: GraphQLResolveInfo, at: readonly string[] = []): Target {
  let target: Target = { typeName: getNamedType(info.returnType).name, nodes: info.fieldNodes, holder: null };
  for (const field of at) {
    const { typeName, nodes } = target;
    const type = planning.mapping.type(typeName).fields.get(field)?.type;
    if (!type) throw new MappingError(`"${typeName}" has no field "${field}"`);
    const selected = collectFields(planning, typeName, nodes).filter((found) => found.node.name.value === field);
    target = { typeName: type, nodes: selected.flatMap((found) => found.nodes), holder: { typeName, field, nodes } };
  }
  return target;
}

/** The kinds of node that a type may be, and whether it may be a proof. */
function kindsOfType(planning: Planning, typeName: string): { kinds: readonly Kind[]; evidence: boolean } {
  const kinds = planning.mapping.kindsOf(typeName);
  const type = planning.schema.getType(typeName);
  const evidence = planning.schema.getType('Evidence');
  const abstract = isAbstractType(type) && !!evidence && 'getFields' in evidence;
  const holdsEvidence = abstract && planning.schema.getPossibleTypes(type).some((possible) => possible === evidence);
  return { kinds, evidence: typeName === 'Evidence' || holdsEvidence };
}

/** What the target selects of its node. */
export function selectTarget(planning: Planning, target: Target): Selection {
  const { holder } = target;
  if (holder) return selectMember(planning, holder.typeName, holder.field, holder.nodes) ?? NOTHING;
  return planning.selectNode(planning, planning.mapping.kindsOf(target.typeName), target.nodes);
}

/** Takes no proofs; says what a row that is itself a proof reads of its document. */
const OWN_DOCUMENT = '#document';

/** The same for nodes read by key, where a key may also be a proof's. */
export function keyedTarget(planning: Planning, target: Target): KeyedPlan {
  const { kinds, evidence } = kindsOfType(planning, target.typeName);
  const select = selectTarget(planning, target);
  const document = evidence ? selectMember(planning, 'Evidence', 'document', target.nodes) : undefined;
  const own = document ? [{ slot: OWN_DOCUMENT, first: 0, document }] : [];
  return keyedPlan({ ...(evidence ? {} : { kinds }), select: { ...select, evidence: [...own, ...select.evidence] } });
}
