/**
 * The executable schema of the whole graph in one process, made from the composed public API with the
 * resolvers of all subgraphs. A shareable field has the same resolver everywhere, because the planner makes
 * it from the same SDL.
 */
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
import { guardMutations } from './roles.ts';
import { DATE } from './scalars.ts';
import { planningDocuments, SUBGRAPH_NAMES, type SubgraphName, schemaText } from './sdl.ts';

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

/** The whole API in one process. */
export function mergedSchema(options: SchemaOptions = {}): GraphQLSchema {
  const api = parse(schemaText('api'), { noLocation: true });
  const schema = buildASTSchema(api, { assumeValidSDL: true });
  const resolvers = resolversFor(SUBGRAPH_NAMES, options);
  return guardMutations(attachResolvers(schema, resolvers), planningDocuments(SUBGRAPH_NAMES));
}

/** The resolvers of some of the subgraphs, their kinds' fields included. */
export function resolversFor(names: readonly SubgraphName[], options: SchemaOptions): ResolverMap {
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
