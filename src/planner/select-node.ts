/** What to read of a node: the fields that a client selects of it, as slots. */
import { type Kind, propertiesOf } from '../model/kind.ts';
import { type EvidenceSlot, NOTHING, type Selection } from '../store/plan.ts';
import type { ComputedPlanning } from './api.ts';
import { groupByKinds } from './collect.ts';
import { computedField } from './computed.ts';
import { onlyKinds, prefixed, SelectionDraft } from './draft.ts';
import { MappingError } from './errors.ts';
import { argumentsOf, type FieldGroup, type Planning, type SelectGroups, type SelectNode } from './planning.ts';
import { selectLinks } from './select-link.ts';
import { selectEvidence, selectMember, selectMemberEvidence } from './select-member.ts';
import { kindSlot, privatePrefix, slotOf } from './slots.ts';

export const selectNode: SelectNode = (planning, kinds, nodes, prefix = '') =>
  selectGroups(planning, kinds, groupByKinds(planning, kinds, nodes), prefix);

export const selectGroups: SelectGroups = (planning, kinds, groups, prefix) => {
  const draft = new SelectionDraft();
  for (const group of groups) draft.add(selectField(planning, kinds, group, groups, prefix));
  return draft.done();
};

function selectField(
  planning: Planning,
  kinds: readonly Kind[],
  group: FieldGroup,
  groups: readonly FieldGroup[],
  prefix: string,
): Partial<Selection> {
  const slot = prefix + slotOf(group.responseKey);
  switch (group.mapping.source.by) {
    case 'id':
      return NOTHING;
    case 'identifiers':
      return { properties: [{ slot, property: 'identifiers', ...onlyKinds(group.kinds, kinds) }] };
    case 'property':
      return selectProperty(kinds, group, slot, group.mapping.source.property);
    case 'evidence':
      return { evidence: selectKindEvidence(planning, group, groups, slot) };
    case 'links':
      return { links: selectLinks(planning, kinds, group, group.mapping.source.links, slot) };
    case 'computed':
      return selectComputed(planning, kinds, group, prefix);
  }
}

function selectProperty(kinds: readonly Kind[], group: FieldGroup, slot: string, property: string): Partial<Selection> {
  const having = group.kinds.filter((kind) => Object.hasOwn(propertiesOf(kind), property));
  return having.length === 0 ? NOTHING : { properties: [{ slot, property, ...onlyKinds(having, kinds) }] };
}

/** Proof slots have no kinds: where two kinds mean different proofs by one key, each kind has a slot of its own. */
function selectKindEvidence(
  planning: Planning,
  group: FieldGroup,
  groups: readonly FieldGroup[],
  slot: string,
): EvidenceSlot[] {
  const shared = groups.some((other) => other !== group && other.responseKey === group.responseKey);
  const evidence = selectEvidence(planning, group.typeName, group.nodes, slot);
  return shared ? group.kinds.map((kind) => ({ ...evidence, slot: kindSlot(slot, kind) })) : [evidence];
}

function selectComputed(
  planning: Planning,
  kinds: readonly Kind[],
  group: FieldGroup,
  prefix: string,
): Partial<Selection> {
  const code = computedField(planning.mapping, planning.computed, group.typeName, group.node.name.value);
  if (!code) {
    if (!group.mapping.declared) return NOTHING;
    throw new MappingError(
      `"${group.typeName}.${group.node.name.value}" is @computed, but no code for it is registered`,
    );
  }
  const own: ComputedPlanning = {
    today: planning.today,
    select: (field) => selectMember(planning, group.mapping.type, field, group.nodes),
    evidence: () => selectMemberEvidence(planning, group.mapping.type, group.nodes),
  };
  const needs = code.needs(argumentsOf(planning, group.typeName, group.node).values, own);
  return prefixed(needs, prefix + privatePrefix(group.responseKey), onlyKinds(group.kinds, kinds).kinds);
}
