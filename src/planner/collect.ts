/**
 * Which fields a selection asks of an object: the specification's CollectFields, for one object type or
 * for all the kinds of node that a row may be at once.
 * https://spec.graphql.org/October2021/#CollectFields()
 */
import { type FieldNode, isObjectType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Kind } from '../model/kind.ts';
import { computedField } from './computed.ts';
import type { FieldMapping } from './mapped.ts';
import { type CollectedField, type FieldGroup, objectType, type Planning } from './planning.ts';

/** The fields that the nodes' selection sets ask of an object type, without `__typename`. */
export function collectFields(planning: Planning, typeName: string, nodes: readonly FieldNode[]): CollectedField[] {
  const { schema, fragments, variables } = planning;
  const found = collectSubfields(schema, fragments, variables, objectType(planning, typeName), nodes);
  return [...found].flatMap(([responseKey, [node, ...rest]]) =>
    node && node.name.value !== '__typename' ? [{ responseKey, node, nodes: [node, ...rest] }] : [],
  );
}

/**
 * The fields asked of rows of these kinds. Kinds on which a response key selects the same field nodes
 * with the same mapping share a group, so that an interface is planned once and not once a kind.
 */
export function groupByKinds(planning: Planning, kinds: readonly Kind[], nodes: readonly FieldNode[]): FieldGroup[] {
  const groups = new Map<string, (FieldGroup & { readonly kinds: Kind[] })[]>();
  for (const kind of kinds) {
    const typeName = planning.mapping.typeOfKind(kind);
    if (!isObjectType(planning.schema.getType(typeName))) continue;
    for (const field of collectFields(planning, typeName, nodes)) {
      const mapping = planning.mapping.field(typeName, field.node.name.value);
      if (!mapping) continue;
      const alike = groups.get(field.responseKey) ?? [];
      groups.set(field.responseKey, alike);
      const candidate = { ...field, kinds: [kind], typeName, mapping };
      const group = alike.find((known) => meanTheSame(planning, known, candidate));
      if (group) group.kinds.push(kind);
      else alike.push(candidate);
    }
  }
  return [...groups.values()].flat();
}

function meanTheSame(planning: Planning, one: FieldGroup, other: FieldGroup): boolean {
  if (one.mapping.type !== other.mapping.type || !sameSource(one.mapping, other.mapping)) return false;
  const { by } = one.mapping.source;
  // Whatever selects a property, it is the same property: it has neither arguments nor a selection.
  if (by === 'property' || by === 'identifiers') return true;
  if (!sameNodes(one.nodes, other.nodes)) return false;
  return by === 'computed' ? codeOf(planning, one) === codeOf(planning, other) : sameDefaults(planning, one, other);
}

function sameSource(one: FieldMapping, other: FieldMapping): boolean {
  return one.source === other.source || JSON.stringify(one.source) === JSON.stringify(other.source);
}

const codeOf = ({ mapping, computed }: Planning, { typeName, node }: FieldGroup) =>
  computedField(mapping, computed, typeName, node.name.value);

function sameDefaults(planning: Planning, one: FieldGroup, other: FieldGroup): boolean {
  const defaults = ({ typeName, node }: FieldGroup) =>
    objectType(planning, typeName)
      .getFields()
      [node.name.value]?.args.map(({ name, defaultValue }) => [name, defaultValue]);
  return JSON.stringify(defaults(one)) === JSON.stringify(defaults(other));
}

function sameNodes(one: readonly FieldNode[], other: readonly FieldNode[]): boolean {
  return one.length === other.length && one.every((node, index) => node === other[index]);
}
