/** What is read along with a row: its proofs, and nodes in the fields of an object that is no row itself. */
import type { FieldNode } from 'graphql';
import type { EvidenceSlot, Selection } from '../store/plan.ts';
import { collectFields } from './collect.ts';
import { SelectionDraft } from './draft.ts';
import { sizeOf } from './page.ts';
import { argumentsOf, type Planning } from './planning.ts';
import { aliasPrefix, slotOf } from './slots.ts';

/** Proofs that `evidence` gives when the SDL has no default for `first`. */
const DEFAULT_PROOFS = 5;

/** The proofs that an `evidence` field asks for, with what it selects of their document. */
export function selectEvidence(
  planning: Planning,
  typeName: string,
  nodes: readonly FieldNode[],
  slot: string,
): EvidenceSlot {
  const [node] = nodes;
  const args = node ? argumentsOf(planning, typeName, node).values : {};
  const first = sizeOf(args.first ?? DEFAULT_PROOFS, 'first', planning.maxPageSize, `${typeName}.evidence`);
  const document = selectDocument(planning, nodes);
  return {
    slot,
    first,
    ...(typeof args.property === 'string' ? { property: args.property } : {}),
    ...(document ? { document } : {}),
  };
}

/** What `Evidence` fields select of the document; undefined when it is not selected. */
function selectDocument(planning: Planning, nodes: readonly FieldNode[]): Selection | undefined {
  return selectMember(planning, 'Evidence', 'document', nodes);
}

/** What is selected of the node in a field of an object that is no row itself; undefined when it is not selected. */
export function selectMember(
  planning: Planning,
  typeName: string,
  fieldName: string,
  nodes: readonly FieldNode[],
): Selection | undefined {
  const fields = collectFields(planning, typeName, nodes).filter((field) => field.node.name.value === fieldName);
  if (fields.length === 0) return undefined;
  const target = planning.mapping.type(typeName).fields.get(fieldName)?.type ?? '';
  const kinds = planning.mapping.kindsOf(target);
  const draft = new SelectionDraft();
  for (const field of fields) {
    draft.add(planning.selectNode(planning, kinds, field.nodes, aliasPrefix(field.responseKey, fieldName)));
  }
  return draft.done();
}

/** The proofs that an object which is no row itself selects in its `evidence`. */
export function selectMemberEvidence(
  planning: Planning,
  typeName: string,
  nodes: readonly FieldNode[],
  prefix = '',
): EvidenceSlot[] {
  return collectFields(planning, typeName, nodes)
    .filter((field) => planning.mapping.field(typeName, field.node.name.value)?.source.by === 'evidence')
    .map((field) => selectEvidence(planning, typeName, field.nodes, prefix + slotOf(field.responseKey)));
}
