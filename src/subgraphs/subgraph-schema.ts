/** The schema of one subgraph, with the federation's own fields. */
import type { GraphQLSchema } from 'graphql';
import { attachResolvers } from './attach.ts';
import { buildServedSchema } from './build.ts';
import { guardReferences } from './references.ts';
import { guardMutations } from './roles.ts';
import { resolversFor, type SchemaOptions } from './schema.ts';
import { planningDocuments, type SubgraphName, servedDocument } from './sdl.ts';

/** As a federation gateway sees it. */
export function subgraphSchema(name: SubgraphName, options: SchemaOptions = {}): GraphQLSchema {
  const schema = attachResolvers(buildServedSchema(servedDocument(name)), resolversFor([name], options));
  return guardReferences(guardMutations(schema, planningDocuments([name])));
}
