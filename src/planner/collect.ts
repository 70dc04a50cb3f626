/**
 * Which fields a selection asks of an object: the specification's CollectFields, for one object type or
 * for all the kinds of node that a row may be at once.
 * https://spec.graphql.org/October2021/#CollectFields()
 */
import { type FieldNode, isAbstractType, isObjectType, type SelectionSetNode } from 'graphql';
import type { Kind } from '../model/kind.ts';
import { computedField } from './computed.ts';
import type { FieldMapping } from './mapped.ts';
import { type CollectedField, type FieldGroup, isIncluded, objectType, type Planning } from './planning.ts';

/** The fields that the nodes' selection sets ask of an object type, without `__typename`. */
export function collectFields(planning: Planning, typeName: string, nodes: readonly FieldNode[]): CollectedField[] {
  const found = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const node of nodes) if (node.selectionSet) collect(planning, typeName, node.selectionSet, found, visited);
  return [...found].flatMap(([responseKey, [node, ...rest]]) =>
    node ? [{ responseKey, node, nodes: [node, ...rest] }] : [],
  );
}

function collect(
  planning: Planning,
  typeName: string,
  set: SelectionSetNode,
  found: Map<string, FieldNode[]>,
  visited: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(planning, selection.directives)) continue;
    if (selection.kind === 'Field') {
      if (selection.name.value !== '__typename')
        append(found, selection.alias?.value ?? selection.name.value, selection);
      continue;
    }
    const fragment = selection.kind === 'InlineFragment' ? selection : planning.fragments[selection.name.value];
    if (!fragment) continue;
    if (selection.kind === 'FragmentSpread') {
      if (visited.has(selection.name.value)) continue;
      visited.add(selection.name.value);
    }
    const condition = fragment.typeCondition?.name.value;
    if (condition && !applies(planning, typeName, condition)) continue;
    collect(planning, typeName, fragment.selectionSet, found, visited);
  }
}

function append(found: Map<string, FieldNode[]>, key: string, node: FieldNode): void {
  const nodes = found.get(key);
  if (nodes) nodes.push(node);
  else found.set(key, [node]);
}

function applies(planning: Planning, typeName: string, condition: string): boolean {
  if (condition === typeName) return true;
  const abstract = planning.schema.getType(condition);
  return isAbstractType(abstract) && planning.schema.isSubType(abstract, objectType(planning, typeName));
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
