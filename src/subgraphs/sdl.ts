/**
 * The SDL of the four subgraphs. Each is made of what all have in common (directives, values, the kinds'
 * core) and a file of its own. The mapping directives are for the planner alone: what a subgraph serves
 * and what is composed is without them, so that it fits any supergraph.
 */
import { readFileSync } from 'node:fs';
import { type ASTNode, type DefinitionNode, type DocumentNode, Kind, parse, visit } from 'graphql';

export const SUBGRAPH_NAMES = ['parliament', 'government', 'municipal', 'evidence'] as const;
export type SubgraphName = (typeof SUBGRAPH_NAMES)[number];

const SCHEMA_FOLDER = new URL('../../schema/', import.meta.url);
const COMMON = ['directives', 'values', 'shared'] as const;

export function isSubgraphName(name: string): name is SubgraphName {
  return (SUBGRAPH_NAMES as readonly string[]).includes(name);
}

/** The text of a file in `schema/`. */
export function schemaText(file: string): string {
  return readFileSync(new URL(`${file}.graphql`, SCHEMA_FOLDER), 'utf8');
}

/** The documents that a subgraph, or all of them in one process, give to the planner. */
export function planningDocuments(names: readonly SubgraphName[]): DocumentNode[] {
  return [...COMMON, ...names].map(parsed);
}

/** What a subgraph serves as its SDL: one document, without the mapping directives. */
export function servedDocument(name: SubgraphName): DocumentNode {
  const definitions = [...COMMON, name].flatMap((file) => withoutMapping(parsed(file)).definitions);
  return { kind: Kind.DOCUMENT, definitions };
}

const documents = new Map<string, DocumentNode>();

function parsed(file: string): DocumentNode {
  const known = documents.get(file);
  if (known) return known;
  const document = parse(schemaText(file), { noLocation: true });
  documents.set(file, document);
  return document;
}

/** What `directives.graphql` defines is the mapping: its directives and the types of their arguments. */
function mappingNames(): ReadonlySet<string> {
  return new Set(parsed('directives').definitions.flatMap((definition) => nameOf(definition) ?? []));
}

/** A document without the mapping directives that its types and fields bear, as it is served. */
export function withoutMapping(document: DocumentNode): DocumentNode {
  const names = mappingNames();
  const definitions = document.definitions.filter((definition) => !names.has(nameOf(definition) ?? ''));
  const leave = (node: ASTNode) => (node.kind === Kind.DIRECTIVE && names.has(node.name.value) ? null : undefined);
  return visit({ kind: Kind.DOCUMENT, definitions }, { enter: leave });
}

function nameOf(definition: DefinitionNode): string | undefined {
  return 'name' in definition ? definition.name?.value : undefined;
}
