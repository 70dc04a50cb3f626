/**
 * Reads types, fields and mapping directives from SDL documents. A type may be spread over several
 * documents and extensions. The federation's own `@link` is another directive; ours is `@links`.
 */
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind as Syntax,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';
import { isKind, type Kind } from '../model/kind.ts';
import { isLinkType, type LinkType } from '../model/link.ts';
import { MappingError } from './errors.ts';
import type { FieldMapping, FieldSource, LinksMapping } from './mapped.ts';

/** A type as far as it has been read. */
export interface Draft {
  readonly name: string;
  readonly form: 'object' | 'interface' | 'union';
  readonly kinds: Set<Kind>;
  readonly interfaces: Set<string>;
  readonly members: Set<string>;
  readonly fields: Map<string, FieldMapping>;
  entity: boolean;
  external: boolean;
}

const LEAF_BUILT_INS = new Set(['ID', 'String', 'Int', 'Float', 'Boolean']);

/** @throws MappingError when a directive names something that the model does not have, or two documents disagree. */
export function readDrafts(documents: readonly DocumentNode[]): Map<string, Draft> {
  const leaves = new Set(LEAF_BUILT_INS);
  const definitions = documents.flatMap((document) => document.definitions);
  for (const definition of definitions) {
    if (definition.kind === Syntax.SCALAR_TYPE_DEFINITION || definition.kind === Syntax.ENUM_TYPE_DEFINITION) {
      leaves.add(definition.name.value);
    }
  }
  const drafts = new Map<string, Draft>();
  for (const definition of definitions) readDefinition(definition, drafts, leaves);
  return drafts;
}

function readDefinition(definition: DefinitionNode, drafts: Map<string, Draft>, leaves: ReadonlySet<string>): void {
  const form = formOf(definition);
  if (!form || !('name' in definition) || !definition.name) return;
  const name = definition.name.value;
  const draft = drafts.get(name) ?? newDraft(name, form);
  drafts.set(name, draft);
  for (const kind of declaredKinds(definition)) draft.kinds.add(kind);
  if ('directives' in definition && directive(definition as Directed, 'key')) draft.entity = true;
  if ('interfaces' in definition) for (const node of definition.interfaces ?? []) draft.interfaces.add(node.name.value);
  if ('types' in definition) for (const node of definition.types ?? []) draft.members.add(node.name.value);
  if (!('fields' in definition)) return;
  for (const node of definition.fields ?? []) {
    if (node.kind !== Syntax.FIELD_DEFINITION) continue;
    if (directive(node, 'external')) draft.external = true;
    addField(draft, readField(name, node, leaves));
  }
}

function formOf(definition: DefinitionNode): Draft['form'] | null {
  switch (definition.kind) {
    case Syntax.OBJECT_TYPE_DEFINITION:
    case Syntax.OBJECT_TYPE_EXTENSION:
      return 'object';
    case Syntax.INTERFACE_TYPE_DEFINITION:
    case Syntax.INTERFACE_TYPE_EXTENSION:
      return 'interface';
    case Syntax.UNION_TYPE_DEFINITION:
    case Syntax.UNION_TYPE_EXTENSION:
      return 'union';
    default:
      return null;
  }
}

function newDraft(name: string, form: Draft['form']): Draft {
  return {
    name,
    form,
    kinds: new Set(),
    interfaces: new Set(),
    members: new Set(),
    fields: new Map(),
    entity: false,
    external: false,
  };
}

/** The same field in several subgraphs: the one with a directive counts, and two may not disagree. */
function addField(draft: Draft, field: FieldMapping): void {
  const known = draft.fields.get(field.name);
  if (known?.declared && field.declared && JSON.stringify(known.source) !== JSON.stringify(field.source)) {
    throw new MappingError(`"${draft.name}.${field.name}" is mapped in two ways by two documents: make them agree`);
  }
  if (!known || (field.declared && !known.declared)) draft.fields.set(field.name, field);
}

type Arguments = Readonly<Record<string, unknown>>;
type Directed = { readonly directives?: FieldDefinitionNode['directives'] };

function directive(node: Directed, name: string): Arguments | null {
  const found = node.directives?.find((candidate) => candidate.name.value === name);
  if (!found) return null;
  const entries = (found.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]);
  return Object.fromEntries(entries) as Arguments;
}

function declaredKinds(definition: DefinitionNode): Kind[] {
  const found = 'directives' in definition ? directive(definition as Directed, 'kinds') : null;
  return found ? kindNames(found.names, '@kinds') : [];
}

function kindNames(value: unknown, where: string): Kind[] {
  return (value as string[]).map((name) => {
    if (!isKind(name)) throw new MappingError(`${where} names "${name}", which is no kind of the model`);
    return name;
  });
}

function linkTypes(value: unknown, where: string): LinkType[] {
  return (value as string[]).map((name) => {
    if (!isLinkType(name)) throw new MappingError(`${where} names "${name}", which is no link of the model`);
    return name;
  });
}

const direction = (value: unknown) => (value === 'IN' ? 'in' : 'out');

function readField(typeName: string, node: FieldDefinitionNode, leaves: ReadonlySet<string>): FieldMapping {
  const where = `"${typeName}.${node.name.value}"`;
  const shape = typeShape(node.type);
  const base = { name: node.name.value, ...shape };
  const links = directive(node, 'links');
  if (links) return { ...base, declared: true, source: { by: 'links', links: linksMapping(links, where) } };
  if (directive(node, 'computed')) return { ...base, declared: true, source: { by: 'computed' } };
  const property = directive(node, 'property');
  if (property) return { ...base, declared: true, source: { by: 'property', property: String(property.name) } };
  return { ...base, declared: false, source: impliedSource(base.name, shape.type, leaves) };
}

function impliedSource(name: string, type: string, leaves: ReadonlySet<string>): FieldSource {
  if (name === 'id') return { by: 'id' };
  if (type === 'Evidence') return { by: 'evidence' };
  if (type === 'Identifier' || name === 'sameAs') return { by: 'identifiers' };
  return leaves.has(type) ? { by: 'property', property: name } : { by: 'computed' };
}

function linksMapping(args: Arguments, where: string): LinksMapping {
  const within = args.within as Arguments | undefined;
  return {
    types: linkTypes(args.types, where),
    direction: direction(args.direction),
    ...(args.targets ? { targets: kindNames(args.targets, where) } : {}),
    rows: args.rows === 'LINK' ? 'link' : 'target',
    ...(within
      ? {
          within: {
            types: linkTypes(within.types, where),
            direction: direction(within.direction),
            levels: Number(within.levels),
          },
        }
      : {}),
    orSelf: args.orSelf === true,
    latest: args.latest === true,
  };
}

function typeShape(node: TypeNode): { type: string; list: boolean; nonNull: boolean } {
  const nonNull = node.kind === Syntax.NON_NULL_TYPE;
  const bare = nonNull ? node.type : node;
  if (bare.kind === Syntax.NAMED_TYPE) return { type: bare.name.value, list: false, nonNull };
  return { type: typeShape((bare as { type: TypeNode }).type).type, list: true, nonNull };
}
