/** Reads the fields of a node's row, of a proof, and of objects that code made. */
import type { Reader as AnyReader } from '../execution/reader.ts';
import { type Identifier, parseIdentifier, SCHEMES, type SchemeSpec, sameAs } from '../model/identifier.ts';
import type { EvidenceRow, LinkPage, LinkRow, NodeRow } from '../store/rows.ts';
import type { ComputedField, PlannerContext } from './api.ts';
import { computedField } from './computed.ts';
import { givenWith } from './given.ts';
import type { FieldMapping } from './mapped.ts';
import type { Mapping } from './mapping.ts';
import { aliasPrefix, kindSlot, privatePrefix, slotOf, unprefixed } from './slots.ts';

export type ComputedFields = Readonly<Record<string, ComputedField>>;
export type Reader<Source> = AnyReader<Source, PlannerContext>;

/** Names that no client should have to do without: a row that lacks one shows its id. */
const ALWAYS = new Set(['title', 'name']);

export function nodeReader(
  mapping: Mapping,
  computed: ComputedFields,
  typeName: string,
  field: FieldMapping,
): Reader<NodeRow> {
  switch (field.source.by) {
    case 'id':
      return () => (row) => row.id;
    case 'property':
      return propertyReader(field);
    case 'identifiers':
      return identifiersReader(field);
    case 'evidence':
      return ({ key }) => {
        const slot = slotOf(key);
        return (row) => row[slot] ?? row[kindSlot(slot, row.kind)] ?? [];
      };
    case 'links':
      return linksReader(mapping, field);
    case 'computed':
      return computedReader(computedField(mapping, computed, typeName, field.name), field);
  }
}

function propertyReader(field: FieldMapping): Reader<NodeRow> {
  const absent = absentValue(field);
  return ({ key }) => {
    const slot = slotOf(key);
    return ALWAYS.has(field.name) ? (row) => row[slot] ?? row.id : (row) => row[slot] ?? absent;
  };
}

/** What a property that the node does not have is: no mark, no names, or simply unknown. */
function absentValue(field: FieldMapping): unknown {
  if (!field.nonNull) return null;
  if (field.list) return [];
  return field.type === 'Boolean' ? false : null;
}

function identifiersReader(field: FieldMapping): Reader<NodeRow> {
  const read = field.name === 'sameAs' ? sameAs : identifierObjects;
  return ({ key }) => {
    const slot = slotOf(key);
    return (row) => read((row[slot] ?? []) as readonly string[]);
  };
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
  const rowValue = (row: LinkRow): LinkRow | NodeRow => (role === 'view' ? row : row.node);
  return ({ key }) => {
    const slot = slotOf(key);
    const page = (row: NodeRow) => (row[slot] as LinkPage | undefined) ?? NO_ROWS;
    if (role === 'connection') return page;
    if (field.list) return (row) => page(row).rows.map(rowValue);
    return (row) => {
      const [first] = page(row).rows;
      return first ? rowValue(first) : null;
    };
  };
}

/** An object field without directive and without code is left to the resolvers that are spread over these. */
function computedReader(code: ComputedField | undefined, field: FieldMapping): Reader<NodeRow> {
  if (!code) return () => (row) => (row as Readonly<Record<string, unknown>>)[field.name] ?? null;
  return ({ key }) => {
    const prefix = privatePrefix(key);
    return (row, args, context) => code.resolve(unprefixed(row, prefix), args, context, givenWith(row));
  };
}

/** A proof is read whole, so that its values stand under their own names. */
export function evidenceReader(field: FieldMapping): Reader<EvidenceRow> {
  switch (field.name) {
    case 'document':
      return ({ key }) => {
        const prefix = aliasPrefix(key, 'document');
        return ({ document }) => document && unprefixed(document, prefix);
      };
    case 'review':
      return () => (row) => row.review.state;
    case 'reviewer':
      return () => (row) => row.review.reviewer ?? null;
    case 'reviewedAt':
      return () => (row) => row.review.at ?? null;
    case 'reviewNote':
      return () => (row) => row.review.note ?? null;
    default:
      return () => (row) => row[field.name] ?? null;
  }
}

type Plain = Readonly<Record<string, unknown>>;

/** What code made: values under their own names, rows with the slots of the field's alias, proofs by slot. */
export function plainReader(mapping: Mapping, field: FieldMapping): Reader<Plain> {
  const { name } = field;
  if (field.source.by === 'evidence') {
    return ({ key }) => {
      const slot = slotOf(key);
      return (source) => {
        const found = source[name];
        return Array.isArray(found) ? found : ((found as Plain | undefined)?.[slot] ?? []);
      };
    };
  }
  if (mapping.kindsOf(field.type).length === 0) return () => (source) => source[name] ?? null;
  return ({ key }) => {
    const prefix = aliasPrefix(key, name);
    return (source) => {
      const value = source[name] as NodeRow | readonly NodeRow[] | null | undefined;
      if (prefix === '' || !value) return value ?? null;
      return Array.isArray(value)
        ? value.map((row: NodeRow) => unprefixed(row, prefix))
        : unprefixed(value as NodeRow, prefix);
    };
  };
}
