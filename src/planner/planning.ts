/** What the planning of one root field works with: the schema, the request and the limits. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  isObjectType,
} from 'graphql';
import type { Kind } from '../model/kind.ts';
import type { Selection } from '../store/plan.ts';
import type { ComputedField } from './api.ts';
import { MappingError } from './errors.ts';
import type { FieldMapping } from './mapped.ts';
import type { Mapping } from './mapping.ts';

export interface Planning {
  /** The way back into the tree: a link's selection begins at a node again. */
  readonly selectNode: SelectNode;
  readonly selectGroups: SelectGroups;
  readonly mapping: Mapping;
  readonly computed: Readonly<Record<string, ComputedField>>;
  readonly maxPageSize: number;
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** ISO day. */
  readonly today: string;
}

/** What to read of nodes of these kinds that the field nodes give; slots begin with the prefix. */
export type SelectNode = (
  planning: Planning,
  kinds: readonly Kind[],
  nodes: readonly FieldNode[],
  prefix?: string,
) => Selection;

/** The same, of fields that were collected already; `kinds` are all that the row may be. */
export type SelectGroups = (
  planning: Planning,
  kinds: readonly Kind[],
  groups: readonly FieldGroup[],
  prefix: string,
) => Selection;

/** The fields of one response key, for those kinds of row on which the key means the same. */
export interface FieldGroup extends CollectedField {
  readonly kinds: readonly Kind[];
  /** An object type that has the field. */
  readonly typeName: string;
  readonly mapping: FieldMapping;
}

/** The field nodes of one response key on one object type; they select one field with equal arguments. */
export interface CollectedField {
  readonly responseKey: string;
  readonly node: FieldNode;
  readonly nodes: readonly FieldNode[];
}

/** A field's arguments as the executor would give them, with the defaults of the SDL. */
export interface FieldArguments {
  readonly values: Readonly<Record<string, unknown>>;
  /** Whether the client wrote the argument, and not null: a default of the SDL is no choice of the client. */
  given(name: string): boolean;
}

export function objectType(planning: Planning, name: string): GraphQLObjectType {
  const type = planning.schema.getType(name);
  if (!isObjectType(type)) throw new MappingError(`the executable schema has no object type "${name}"`);
  return type;
}

export function argumentsOf(planning: Planning, typeName: string, node: FieldNode): FieldArguments {
  const field = objectType(planning, typeName).getFields()[node.name.value];
  if (!field) throw new MappingError(`the executable schema has no field "${typeName}.${node.name.value}"`);
  const values = getArgumentValues(field, node, planning.variables as Record<string, unknown>);
  const written = new Set((node.arguments ?? []).map((argument) => argument.name.value));
  return { values, given: (name) => written.has(name) && values[name] !== null && values[name] !== undefined };
}
