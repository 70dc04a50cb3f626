/** Where the value of a property stands in the tables. Names are held to the model: none comes from input. */
import { KIND_NAMES, type PropertyType, propertiesOf } from '../../model/kind.ts';
import { LINK_TYPES, type LinkType, linkSpec } from '../../model/link.ts';
import { StoreError } from '../errors.ts';
import { TEXT_PROPERTIES } from '../texts.ts';

const NODE_TYPES: ReadonlyMap<string, PropertyType> = new Map(
  KIND_NAMES.flatMap((kind) => Object.entries(propertiesOf(kind)).map(([name, spec]) => [name, spec.type] as const)),
);
const LINK_TYPES_OF: ReadonlyMap<string, PropertyType> = new Map(
  LINK_TYPES.flatMap((type) =>
    Object.entries(linkSpec(type).properties).map(([name, spec]) => [name, spec.type] as const),
  ),
);

export type Side = 'node' | 'link';

export function typeOf(side: Side, property: string): PropertyType {
  const type = (side === 'node' ? NODE_TYPES : LINK_TYPES_OF).get(property);
  if (type) return type;
  throw new StoreError('BAD_CHANGE', `No ${side} has a property "${property}": use one of src/model`);
}

/** The value as it is compared: a date as its first day, a boolean as 0 or 1. Tables are `n` and `l`. */
export function columnOf(side: Side, property: string): string {
  const type = typeOf(side, property);
  const table = side === 'node' ? 'n' : 'l';
  // Kept apart by its name: `text` of a commitment is short, and stands where the text of a letter does.
  if (side === 'node' && TEXT_PROPERTIES.has(property))
    return `(SELECT t.value FROM node_text t WHERE t.n = n.n AND t.property = '${property}')`;
  return `${table}.${type === 'date' ? 'days' : 'props'} ->> '$.${property}'`;
}

/** `l.type` among the types; a condition on names that the model knows. */
export function typeIn(types: readonly LinkType[], table = 'l'): string {
  return `${table}.type IN (${literals(types, LINK_TYPES)})`;
}

/** Written as a literal, so that SQLite sees that the index of the kind serves. */
export function kindIs(kind: string): string {
  return `n.kind = ${literals([kind], KIND_NAMES) || 'NULL'}`;
}

/** The nodes of the kinds as a table. */
export function nodesOf(kinds: readonly string[]): string {
  const parts = kinds.map((kind) => `SELECT * FROM node n WHERE ${kindIs(kind)}`);
  return `(${parts.join(' UNION ALL ') || 'SELECT * FROM node WHERE FALSE'})`;
}

export function kindIn(kinds: readonly string[], column: 'n.kind' | 'l.src_kind' = 'n.kind'): string {
  return `${column} IN (${literals(kinds, KIND_NAMES)})`;
}

function literals(names: readonly string[], known: readonly string[]): string {
  return names
    .filter((name) => known.includes(name))
    .map((name) => `'${name}'`)
    .join(', ');
}

/** The column by which a link is followed from a node, and the one of the node at its other end. */
export function endsOf(direction: 'out' | 'in'): { readonly near: 'src' | 'dst'; readonly far: 'src' | 'dst' } {
  return direction === 'out' ? { near: 'src', far: 'dst' } : { near: 'dst', far: 'src' };
}
