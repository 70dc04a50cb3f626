/** What the server needs of the API it serves: its schemas, and a context for each request. */
import type { BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { GraphStore } from '../store/graph-store.ts';
import type { DocumentToIngest, Ingested, IngestOptions } from '../subgraphs/context.ts';
import type { RequestScope } from './request-scope.ts';

/** Reads one document into the store. */
export type Ingest = (store: GraphStore, document: DocumentToIngest, options: IngestOptions) => Promise<Ingested>;

export interface Api {
  /** The whole graph: all subgraphs in one schema. */
  merged(): GraphQLSchema;
  /** The names of the subgraphs. */
  readonly subgraphs: readonly string[];
  /** A subgraph's own schema, with `_service` and `_entities`; built, and its builder loaded, when it is first asked for. */
  subgraph(name: string): GraphQLSchema | Promise<GraphQLSchema>;
  /** The context of one request; resolvers get it, and its loaders live as long as it does. */
  context(scope: RequestScope): BaseContext;
}

/** @param subgraph absent for the whole graph */
export function servedSchema(api: Api, subgraph: string | undefined): GraphQLSchema | Promise<GraphQLSchema> {
  return subgraph === undefined ? api.merged() : api.subgraph(subgraph);
}
