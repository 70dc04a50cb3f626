/** Small printers of SDL: descriptions, enums, and the fields that a kind shows in every subgraph. */
import type { Kind, PropertySpec } from '../../src/model/kind.ts';
import { isDocumentKind, propertiesOf } from '../../src/model/kind.ts';
import { KIND_TEXTS, PROPERTY_TEXTS } from './kind-texts.ts';

/** Besides what a kind requires, every subgraph shows these properties, so that a link costs no second fetch. */
const CORE = new Set(['title', 'name', 'aliases', 'date', 'url', 'reference', 'kamerstuk', 'placeholder']);
/** Required in the model, yet not in the core: a property of the same name is optional on another kind. */
const OWNED = new Set(['unit', 'position']);
/** Keys of federation besides the id; only where they are never null. */
const KEYS: Partial<Record<Kind, string>> = { Gemeente: 'code', Province: 'code', Dossier: 'number' };

function description(text: string, indent = ''): string {
  return `${indent}"""\n${indent}${text}\n${indent}"""\n`;
}

export function enumType(name: string, text: string, values: readonly (readonly [string, string])[]): string {
  const body = values.map(([value, meaning]) => `${description(meaning, '  ')}  ${value}\n`).join('');
  return `${description(text)}enum ${name} {\n${body}}\n`;
}

/** The object type of a kind with its core fields, all `@shareable`. */
export function kindType(kind: Kind): string {
  const key = KEYS[kind];
  const keys = ['id', ...(key ? [key] : [])].map((field) => ` @key(fields: "${field}")`).join('');
  const fields = coreProperties(kind).map(([name, spec]) => propertyField(kind, name, spec));
  return `${description(KIND_TEXTS[kind])}type ${kind} implements ${interfacesOf(kind).join(' & ')}${keys} {\n${ID}${fields.join('')}${IDENTITY}}\n`;
}

/** The core properties of a kind, in the order of the model. */
function coreProperties(kind: Kind): (readonly [string, PropertySpec])[] {
  return Object.entries(propertiesOf(kind)).filter(
    ([name, spec]) => CORE.has(name) || (spec.required === true && !OWNED.has(name)),
  );
}

function propertyText(kind: Kind, name: string): string {
  const text = PROPERTY_TEXTS[`${kind}.${name}`] ?? PROPERTY_TEXTS[name];
  if (!text) throw new Error(`no text says what ${kind}.${name} means: add it to PROPERTY_TEXTS in kind-texts.ts`);
  return text;
}

function interfacesOf(kind: Kind): string[] {
  return ['Node', 'Identified', ...(isDocumentKind(kind) ? ['Document'] : [])];
}

function propertyField(kind: Kind, name: string, spec: PropertySpec): string {
  return `${description(propertyText(kind, name), '  ')}  ${name}: ${outputType(name, spec)} @shareable\n`;
}

/** A date is never required in the API: another kind may lack it, and one name has one nullability. */
function outputType(name: string, spec: PropertySpec): string {
  if (spec.type === 'strings') return '[String!]!';
  if (name === 'placeholder') return 'Boolean!';
  if (spec.type === 'date') return 'Date';
  return spec.required ? 'String!' : 'String';
}

const ID = `${description('The global id, readable and never changed: motion:34104-258.', '  ')}  id: ID! @shareable\n`;

const IDENTITY = `${description('Linked-data addresses of the same thing elsewhere, such as zoek.officielebekendmakingen.nl and Wikidata.', '  ')}  sameAs: [String!]! @shareable
${description('All identifiers that the sources give it, sorted by scheme and value.', '  ')}  identifiers: [Identifier!]! @shareable
${description('Proofs of what the graph says of this node, best first; rejected ones are left out.', '  ')}  evidence(
${description('How many, at most 100.', '    ')}    first: Int = 5
  ): [Evidence!]! @shareable
`;
