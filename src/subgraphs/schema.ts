/**
 * Executable schemas: of one subgraph, with the federation's own fields, and of all of them in one
 * process, made from the composed public API with the resolvers of all four. A shareable field has the
 * same resolver everywhere, because the planner makes it from the same SDL.
 */
import { buildSubgraphSchema } from '@apollo/subgraph';
import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';
import type { Planner } from '../planner/api.ts';
import { createPlanner } from '../planner/planner.ts';
import { attachResolvers, type ResolverMap } from './attach.ts';
import { COMPUTED } from './computed.ts';
import { ENTITY_KEYS } from './entity-keys.ts';
import { evidenceResolvers } from './evidence/resolvers.ts';
import { governmentResolvers } from './government/resolvers.ts';
import { municipalResolvers } from './municipal/resolvers.ts';
import { parliamentResolvers } from './parliament/resolvers.ts';
import { guardReferences } from './references.ts';
import { guardMutations } from './roles.ts';
import { DATE } from './scalars.ts';
import { planningDocuments, SUBGRAPH_NAMES, type SubgraphName, schemaText, servedDocument } from './sdl.ts';

export interface SchemaOptions {
  /** Largest `first` or `last`; 100 when absent. */
  readonly maxPageSize?: number;
}

const ROOTS = {
  parliament: parliamentResolvers,
  government: governmentResolvers,
  municipal: municipalResolvers,
  evidence: evidenceResolvers,
} as const satisfies Record<SubgraphName, (planner: Planner) => object>;

/** One subgraph as a federation gateway sees it. */
export function subgraphSchema(name: SubgraphName, options: SchemaOptions = {}): GraphQLSchema {
  const schema = attachResolvers(buildSubgraphSchema(servedDocument(name)), resolversFor([name], options));
  return guardReferences(guardMutations(schema, planningDocuments([name])));
}

/** The whole API in one process. */
export function mergedSchema(options: SchemaOptions = {}): GraphQLSchema {
  const api = parse(schemaText('api'), { noLocation: true });
  const schema = buildASTSchema(api, { assumeValidSDL: true });
  const resolvers = resolversFor(SUBGRAPH_NAMES, options);
  return guardMutations(attachResolvers(schema, resolvers), planningDocuments(SUBGRAPH_NAMES));
}

function resolversFor(names: readonly SubgraphName[], options: SchemaOptions): ResolverMap {
  const planner = createPlanner({
    documents: planningDocuments(names),
    computed: COMPUTED,
    entityKeys: ENTITY_KEYS,
    ...options,
  });
  const merged: Record<string, Record<string, unknown>> = { ...planner.resolvers(), Date: DATE };
  for (const name of names) {
    for (const [type, fields] of Object.entries(ROOTS[name](planner))) {
      merged[type] = { ...merged[type], ...(fields as Record<string, unknown>) };
    }
  }
  return merged;
}
