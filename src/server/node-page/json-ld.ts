/**
 * A node as linked data. Links are plain statements; what proves them, and their own fields, are asked for
 * by GraphQL, since a statement about a statement would have to be said of a node of its own.
 * @see https://www.w3.org/TR/json-ld11/
 */
import { type Described, type DescribedLink, type Named, nodePath, type Value } from './described.ts';

const CONTEXT = {
  '@vocab': 'urn:kamergraaf:',
  sameAs: { '@id': 'http://www.w3.org/2002/07/owl#sameAs', '@type': '@id' },
  identifier: 'http://purl.org/dc/terms/identifier',
  title: 'http://purl.org/dc/terms/title',
  date: 'http://purl.org/dc/terms/date',
  name: 'https://schema.org/name',
  url: { '@id': 'https://schema.org/url', '@type': '@id' },
} as const;

/** @param base the server's address, with which the ids of nodes start */
export function jsonLd(node: Described, base: string): Readonly<Record<string, unknown>> {
  return {
    '@context': CONTEXT,
    ...reference(node, base),
    ...statements(node.values),
    ...(node.identifiers.length > 0 && { identifier: node.identifiers }),
    ...(node.sameAs.length > 0 && { sameAs: node.sameAs }),
    ...Object.fromEntries(node.links.map(({ name, links }) => [name, links.map((link) => target(link, base))])),
  };
}

/** A node is referred to; a value of several fields stands in place, as a node without an id. */
function target({ node, values, others }: DescribedLink, base: string) {
  if (node) return reference(node, base);
  return {
    ...statements(values),
    ...Object.fromEntries(others.map((other) => [other.name, reference(other.node, base)])),
  };
}

function statements(values: readonly Value[]) {
  return Object.fromEntries(values.map(({ name, value }) => [name, value]));
}

function reference({ id, kind }: Named, base: string) {
  return { '@id': base + nodePath(id), '@type': kind };
}
