/** What a field of a `where` or `orderBy` input names: a property of the link, or a property or link of the node. */
import { type Kind, type PropertyType, propertiesOf } from '../model/kind.ts';
import { type LinkType, linkSpec } from '../model/link.ts';
import { MappingError } from './errors.ts';
import type { LinksMapping } from './mapped.ts';
import { hasLinkProperty, type Mapping } from './mapping.ts';

/** The rows that are filtered or ordered. */
export interface Scope {
  /** The node's GraphQL type, possibly abstract. */
  readonly nodeType: string;
  readonly kinds: readonly Kind[];
  /** The connection's edge type; its fields are the link's. */
  readonly edgeType?: string;
  readonly linkTypes: readonly LinkType[];
  /** Which way the links are followed; absent for rows that no link leads to. */
  readonly direction?: 'out' | 'in';
}

type Operand =
  | { readonly of: 'node' | 'link'; readonly property: string; readonly type: PropertyType }
  | { readonly of: 'node'; readonly links: LinksMapping };

/** @throws MappingError when the input has a field that neither the edge nor the node has. */
export function operandOf(mapping: Mapping, scope: Scope, name: string): Operand {
  return linkOperand(mapping, scope, name) ?? nodeOperand(mapping, scope, name);
}

function linkOperand(mapping: Mapping, scope: Scope, name: string): Operand | null {
  const field = scope.edgeType ? mapping.field(scope.edgeType, name) : undefined;
  if (field?.source.by !== 'property') return null;
  const { property } = field.source;
  if (!hasLinkProperty(scope.linkTypes, property)) return null;
  const type = scope.linkTypes.map((link) => linkSpec(link).properties[property]?.type).find(Boolean);
  return { of: 'link', property, type: type ?? 'string' };
}

function nodeOperand(mapping: Mapping, scope: Scope, name: string): Operand {
  const owners = [scope.nodeType, ...scope.kinds.map((kind) => mapping.typeOfKind(kind))];
  for (const owner of owners) {
    const source = mapping.field(owner, name)?.source;
    if (source?.by === 'links') return { of: 'node', links: source.links };
    if (source?.by === 'property') return propertyOperand(scope, source.property, name);
  }
  return propertyOperand(scope, name, name);
}

function propertyOperand(scope: Scope, property: string, name: string): Operand {
  for (const kind of scope.kinds) {
    const type = propertiesOf(kind)[property]?.type;
    if (type) return { of: 'node', property, type };
  }
  throw new MappingError(
    `"${name}" in a "where" or "orderBy" of ${scope.nodeType} names no property and no link of it`,
  );
}
