/**
 * What the SDL's mapping directives say of each type and field. Read from the subgraphs' documents and
 * not from an executable schema, because composition strips custom directives.
 */
import type { DocumentNode } from 'graphql';
import { isKind, KIND_NAMES, type Kind } from '../model/kind.ts';
import { type LinkType, linkSpec } from '../model/link.ts';
import { MappingError } from './errors.ts';
import type { FieldMapping, LinksMapping, TypeMapping, TypeRole } from './mapped.ts';
import { type Draft, readDrafts } from './sdl-drafts.ts';

export class Mapping {
  readonly types: ReadonlyMap<string, TypeMapping>;
  readonly #typeOfKind = new Map<Kind, string>();

  /** @throws MappingError when a directive names something that the model does not have, or two documents disagree. */
  constructor(documents: readonly DocumentNode[]) {
    const drafts = readDrafts(documents);
    this.types = finishTypes(drafts);
    for (const type of this.types.values()) {
      if (type.role === 'kind') for (const kind of type.kinds) this.#typeOfKind.set(kind, type.name);
    }
  }

  /** @throws MappingError */
  type(name: string): TypeMapping {
    const type = this.types.get(name);
    if (!type) throw new MappingError(`the planner's documents define no type "${name}"`);
    return type;
  }

  /** The GraphQL object type of a kind of node. */
  typeOfKind(kind: Kind): string {
    return this.#typeOfKind.get(kind) ?? kind;
  }

  /** The GraphQL object type of a row: of a node's kind, or `Evidence`. */
  typeName(kindOrEvidence: string): string {
    return isKind(kindOrEvidence) ? this.typeOfKind(kindOrEvidence) : kindOrEvidence;
  }

  kindsOf(typeName: string): readonly Kind[] {
    return this.types.get(typeName)?.kinds ?? [];
  }

  /** A field's mapping on a type, else on an interface of it that says more. */
  field(typeName: string, fieldName: string): FieldMapping | undefined {
    const type = this.types.get(typeName);
    const own = type?.fields.get(fieldName);
    if (own?.declared) return own;
    for (const name of type?.interfaces ?? []) {
      const inherited = this.types.get(name)?.fields.get(fieldName);
      if (inherited?.declared) return inherited;
    }
    return own;
  }
}

function finishTypes(drafts: ReadonlyMap<string, Draft>): Map<string, TypeMapping> {
  const kinds = new Map([...drafts.values()].map((draft) => [draft.name, kindsOfDraft(draft, drafts)]));
  const views = viewNames(drafts, kinds);
  const types = new Map<string, TypeMapping>();
  for (const draft of drafts.values()) {
    types.set(draft.name, {
      name: draft.name,
      role: roleOf(draft, kinds, views),
      kinds: kinds.get(draft.name) ?? [],
      interfaces: [...draft.interfaces],
      entity: draft.entity,
      external: draft.external,
      fields: draft.fields,
    });
  }
  return types;
}

/** In the model's order, so that equal plans are equal texts. */
function kindsOfDraft(draft: Draft, drafts: ReadonlyMap<string, Draft>): Kind[] {
  const found = new Set<Kind>(draft.kinds);
  if (found.size === 0) {
    const self = draft.form === 'object' ? [draft.name] : [...draft.members];
    const implementing = [...drafts.values()].filter((other) => draft.form === 'interface' && isObjectOf(other, draft));
    for (const name of [...self, ...implementing.map((other) => other.name)]) if (isKind(name)) found.add(name);
    for (const other of implementing) for (const kind of other.kinds) found.add(kind);
  }
  return KIND_NAMES.filter((kind) => found.has(kind));
}

const isObjectOf = (draft: Draft, face: Draft) => draft.form === 'object' && draft.interfaces.has(face.name);

/** Object types that a link field gives, and that are neither a kind nor a connection. */
function viewNames(drafts: ReadonlyMap<string, Draft>, kinds: ReadonlyMap<string, readonly Kind[]>): Set<string> {
  const views = new Set<string>();
  for (const draft of drafts.values()) {
    for (const field of draft.fields.values()) {
      const target = drafts.get(field.type);
      if (field.source.by !== 'links' || target?.form !== 'object') continue;
      if ((kinds.get(field.type) ?? []).length === 0 && !target.fields.has('edges')) views.add(field.type);
    }
  }
  return views;
}

function roleOf(draft: Draft, kinds: ReadonlyMap<string, readonly Kind[]>, views: ReadonlySet<string>): TypeRole {
  if (draft.form !== 'object') return 'abstract';
  if (draft.name === 'Evidence') return 'evidence';
  if ((kinds.get(draft.name) ?? []).length > 0) return 'kind';
  if (draft.fields.has('edges') && draft.fields.has('pageInfo')) return 'connection';
  if (draft.fields.has('node') && draft.fields.has('cursor')) return 'edge';
  return views.has(draft.name) ? 'view' : 'plain';
}

/** The kinds at the far end of a link field. */
export function endKinds(links: LinksMapping): readonly Kind[] {
  const ends = new Set<Kind>(
    links.types.flatMap((type) => (links.direction === 'out' ? linkSpec(type).to : linkSpec(type).from)),
  );
  const targets = links.targets;
  return KIND_NAMES.filter((kind) => ends.has(kind) && (!targets || targets.includes(kind)));
}

/** Whether any of the link types has the property. */
export function hasLinkProperty(types: readonly LinkType[], property: string): boolean {
  return types.some((type) => Object.hasOwn(linkSpec(type).properties, property));
}
