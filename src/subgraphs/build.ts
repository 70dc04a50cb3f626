/** The schema of a subgraph as it is served, with the federation's own fields, and no resolvers yet. */
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { DocumentNode, GraphQLSchema } from 'graphql';

export function buildServedSchema(document: DocumentNode): GraphQLSchema {
  return buildSubgraphSchema(document);
}
