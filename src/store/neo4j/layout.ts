/**
 * How the graph lies in Neo4j. A node of the graph is a `(:Node)` with its kind as a second label, and
 * `:Document` or `:Trackable` where it is one; a link is a relationship of its own type with its `key`.
 * `(:Evidence)` is joined by `subject` (a node's id or a link's key), because a relationship cannot be
 * pointed at. `(:Waiting)` stands for a link that is not there though evidence tells of it, by the ids of its ends.
 * `(:OpenPeriod)` tells when a motion or commitment is open, joined by `id`.
 * Every name in a statement comes from here or from the model.
 */
import {
  DOCUMENT_KINDS,
  isDocumentKind,
  KIND_NAMES,
  KINDS,
  type Kind,
  type PropertySpecs,
  type PropertyType,
  TRACKABLE_KINDS,
} from '../../model/kind.ts';
import { isLinkType, LINK_TYPES, LINKS, type LinkType } from '../../model/link.ts';

/** Of each date, the day it is compared and ordered by is kept beside it. */
export function dayOf(property: string): string {
  return `${property}_day`;
}

/** The stems of a node's searchable properties, one property for each weight (see `ranking.ts`). */
export function wordsProperty(column: number): string {
  return `words_${column}`;
}

/** The day that tells a search how new a node is (see `ranking.ts`), indexed beside its words. */
export const WORDS_DAY = 'words_day';

export const WORDS_INDEX = 'kamergraaf_words';

function typesIn(tables: readonly PropertySpecs[]): ReadonlyMap<string, PropertyType> {
  const types = new Map<string, PropertyType>();
  for (const specs of tables) for (const [name, spec] of Object.entries(specs)) types.set(name, spec.type);
  return types;
}

/** Types by name, whatever the kind: a name means the same in every kind that has it. */
export const NODE_PROPERTIES = typesIn(Object.values(KINDS));
export const LINK_PROPERTIES = typesIn(Object.values(LINKS).map((spec) => spec.properties));

export function labelsOf(kind: Kind): readonly string[] {
  const labels: string[] = [kind];
  if (isDocumentKind(kind)) labels.push('Document');
  if ((TRACKABLE_KINDS as readonly Kind[]).includes(kind)) labels.push('Trackable');
  return labels;
}

/** All labels that a node may have beside `Node`. */
export const KIND_LABELS: readonly string[] = [...KIND_NAMES, 'Document', 'Trackable'];

/** The label expression for any of the kinds; throws for a name that is not the model's. */
export function labelExpression(kinds: readonly Kind[]): string {
  for (const kind of kinds) {
    if (!Object.hasOwn(KINDS, kind)) throw new TypeError(`labelExpression: "${String(kind)}" is no kind of the model`);
  }
  if (sameKinds(kinds, DOCUMENT_KINDS)) return 'Document';
  if (sameKinds(kinds, TRACKABLE_KINDS)) return 'Trackable';
  return [...new Set(kinds)].sort().join('|');
}

/** `:A|B` for a relationship pattern; throws for a name that is not the model's. */
export function typeExpression(types: readonly LinkType[]): string {
  for (const type of types) {
    if (!isLinkType(type)) throw new TypeError(`typeExpression: "${String(type)}" is no link type of the model`);
  }
  return [...new Set(types.length > 0 ? types : LINK_TYPES)].sort().join('|');
}

function sameKinds(a: readonly Kind[], b: readonly Kind[]): boolean {
  return new Set(a).size === b.length && b.every((kind) => a.includes(kind));
}
