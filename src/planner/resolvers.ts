/**
 * Resolvers for every type of the SDL but the root types. They only read what the plan put under the
 * response key: no store and no promise, so that the executor stays synchronous beneath a root field.
 */
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { resolverOf } from '../execution/reader.ts';
import type { PlannerContext } from './api.ts';
import { type Given, withGiven } from './given.ts';
import type { KeyedRow } from './loader.ts';
import type { FieldMapping, TypeMapping } from './mapped.ts';
import type { Mapping } from './mapping.ts';
import { connectionReader, edgeReader, viewReader } from './read-link.ts';
import { type ComputedFields, evidenceReader, nodeReader, plainReader, type Reader } from './read-node.ts';
import { type EntityKeys, referenceKey } from './reference.ts';

export type TypeResolvers = Record<string, Record<string, unknown>>;

interface Wiring {
  readonly computed: ComputedFields;
  readonly entityKeys: EntityKeys;
  reference(info: GraphQLResolveInfo, context: PlannerContext, typeName: string, key: string): Promise<KeyedRow>;
}

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

export function buildResolvers(mapping: Mapping, wiring: Wiring): TypeResolvers {
  const resolvers: TypeResolvers = {};
  for (const type of mapping.types.values()) {
    if (!ROOTS.has(type.name)) resolvers[type.name] = resolversOf(mapping, wiring, type);
  }
  return resolvers;
}

function resolversOf(mapping: Mapping, wiring: Wiring, type: TypeMapping): Record<string, unknown> {
  if (type.role === 'abstract') return { __resolveType: (row: object) => typeOfRow(mapping, row) };
  const fields: Record<string, GraphQLFieldResolver<never, PlannerContext>> = {};
  for (const name of type.fields.keys()) {
    const field = mapping.field(type.name, name);
    if (field) fields[name] = resolverOf(readerOf(mapping, wiring.computed, type, field));
  }
  if (!type.entity) return fields;
  return { ...fields, __resolveReference: referenceResolver(wiring, type) };
}

function readerOf(mapping: Mapping, computed: ComputedFields, type: TypeMapping, field: FieldMapping): Reader<never> {
  switch (type.role) {
    case 'kind':
      return nodeReader(mapping, computed, type.name, field);
    case 'connection':
      return connectionReader(field);
    case 'edge':
      return edgeReader(field);
    case 'view':
      return viewReader(field, nodeReader(mapping, computed, type.name, field));
    case 'evidence':
      return evidenceReader(field);
    case 'plain':
    case 'abstract':
      return plainReader(mapping, field);
  }
}

function referenceResolver(wiring: Wiring, type: TypeMapping) {
  const keys = wiring.entityKeys[type.name];
  return async (reference: Given, context: PlannerContext, info: GraphQLResolveInfo): Promise<KeyedRow> => {
    const row = await wiring.reference(info, context, type.name, referenceKey(type.name, reference, keys));
    return type.external ? withGiven(row, reference) : row;
  };
}

/** A row says its kind; what code made may name its own type. */
function typeOfRow(mapping: Mapping, row: object): string | undefined {
  if ('kind' in row && typeof row.kind === 'string') return mapping.typeName(row.kind);
  return '__typename' in row && typeof row.__typename === 'string' ? row.__typename : undefined;
}
