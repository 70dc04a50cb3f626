/** Reads the fields of a node's row, of a proof, and of objects that code made. */
import type { GraphQLFieldResolver } from 'graphql';
import { type Identifier, parseIdentifier, SCHEMES, type SchemeSpec, sameAs } from '../model/identifier.ts';
import type { EvidenceRow, LinkPage, LinkRow, NodeRow } from '../store/rows.ts';
import type { ComputedField, PlannerContext } from './api.ts';
import { computedField } from './computed.ts';
import { givenWith } from './given.ts';
import type { FieldMapping } from './mapped.ts';
import type { Mapping } from './mapping.ts';
import { aliasPrefix, kindSlot, privatePrefix, slotOf, unprefixed } from './slots.ts';

export type ComputedFields = Readonly<Record<string, ComputedField>>;
export type Reader<Source> = GraphQLFieldResolver<Source, PlannerContext>;

/** Names that no client should have to do without: a row that lacks one shows its id. */
const ALWAYS = new Set(['title', 'name']);

export function nodeResolver(
  mapping: Mapping,
  computed: ComputedFields,
  typeName: string,
  field: FieldMapping,
): Reader<NodeRow> {
  switch (field.source.by) {
    case 'id':
      return (row) => row.id;
    case 'property':
      return propertyReader(field);
    case 'identifiers':
      return identifiersReader(field);
    case 'evidence':
      return (row, _args, _context, info) => {
        const slot = slotOf(String(info.path.key));
        return row[slot] ?? row[kindSlot(slot, row.kind)] ?? [];
      };
    case 'links':
      return linksReader(mapping, field);
    case 'computed':
      return computedReader(computedField(mapping, computed, typeName, field.name), field);
  }
}

function propertyReader(field: FieldMapping): Reader<NodeRow> {
  const absent = absentValue(field);
  if (ALWAYS.has(field.name)) return (row, _args, _context, info) => row[slotOf(String(info.path.key))] ?? row.id;
  return (row, _args, _context, info) => row[slotOf(String(info.path.key))] ?? absent;
}

/** What a property that the node does not have is: no mark, no names, or simply unknown. */
function absentValue(field: FieldMapping): unknown {
  if (!field.nonNull) return null;
  if (field.list) return [];
  return field.type === 'Boolean' ? false : null;
}

function identifiersReader(field: FieldMapping): Reader<NodeRow> {
  const read = field.name === 'sameAs' ? sameAs : identifierObjects;
  return (row, _args, _context, info) => read((row[slotOf(String(info.path.key))] ?? []) as readonly string[]);
}

function identifierObjects(texts: readonly string[]): (Identifier & { readonly uri: string | null })[] {
  return texts.flatMap((text) => {
    const identifier = parseIdentifier(text);
    if (!identifier) return [];
    const spec: SchemeSpec = SCHEMES[identifier.scheme];
    return [{ ...identifier, uri: spec.uri?.(identifier.value) ?? null }];
  });
}

const NO_ROWS: LinkPage = { rows: [], total: 0, hasNext: false, hasPrevious: false };

function linksReader(mapping: Mapping, field: FieldMapping): Reader<NodeRow> {
  const role = mapping.type(field.type).role;
  const page = (row: NodeRow, key: string | number) => (row[slotOf(String(key))] as LinkPage | undefined) ?? NO_ROWS;
  if (role === 'connection') return (row, _args, _context, info) => page(row, info.path.key);
  const rowValue = (row: LinkRow): LinkRow | NodeRow => (role === 'view' ? row : row.node);
  if (field.list) return (row, _args, _context, info) => page(row, info.path.key).rows.map((found) => rowValue(found));
  return (row, _args, _context, info) => {
    const [first] = page(row, info.path.key).rows;
    return first ? rowValue(first) : null;
  };
}

/** An object field without directive and without code is left to the resolvers that are spread over these. */
function computedReader(code: ComputedField | undefined, field: FieldMapping): Reader<NodeRow> {
  if (!code) return (row) => (row as Readonly<Record<string, unknown>>)[field.name] ?? null;
  return (row, args, context, info) =>
    code.resolve(unprefixed(row, privatePrefix(String(info.path.key))), args, context, givenWith(row));
}

/** A proof is read whole, so that its values stand under their own names. */
export function evidenceResolver(field: FieldMapping): Reader<EvidenceRow> {
  switch (field.name) {
    case 'document':
      return ({ document }, _args, _context, info) =>
        document && unprefixed(document, aliasPrefix(String(info.path.key), 'document'));
    case 'review':
      return ({ review }) => review.state;
    case 'reviewer':
      return ({ review }) => review.reviewer ?? null;
    case 'reviewedAt':
      return ({ review }) => review.at ?? null;
    case 'reviewNote':
      return ({ review }) => review.note ?? null;
    default:
      return (row) => row[field.name] ?? null;
  }
}

type Plain = Readonly<Record<string, unknown>>;

/** What code made: values under their own names, rows with the slots of the field's alias, proofs by slot. */
export function plainResolver(mapping: Mapping, field: FieldMapping): Reader<Plain> {
  const { name } = field;
  if (field.source.by === 'evidence') {
    return (source, _args, _context, info) => {
      const found = source[name];
      return Array.isArray(found) ? found : ((found as Plain | undefined)?.[slotOf(String(info.path.key))] ?? []);
    };
  }
  if (mapping.kindsOf(field.type).length === 0) return (source) => source[name] ?? null;
  return (source, _args, _context, info) => {
    const prefix = aliasPrefix(String(info.path.key), name);
    const value = source[name] as NodeRow | readonly NodeRow[] | null | undefined;
    if (prefix === '' || !value) return value ?? null;
    return Array.isArray(value)
      ? value.map((row: NodeRow) => unprefixed(row, prefix))
      : unprefixed(value as NodeRow, prefix);
  };
}
