/** The root fields of the subgraph `evidence`: what spans the whole graph, and what people change in it. */
import type { Planner } from '../../planner/api.ts';
import { badUserInput } from '../../planner/errors.ts';
import { resolveCitation } from '../citations.ts';
import { ingestDocument } from './ingest-document.ts';
import { reviewEvidence } from './review-evidence.ts';
import type { Resolvers } from './types.generated.ts';

/** As many as a client may ask for at once. */
const MOST_NODES = 1000;
const LONGEST_PATH = 10;

export function evidenceResolvers(planner: Planner): Resolvers {
  return {
    Query: {
      node: (_root, { id }, context, info) => planner.node(info, context, id),
      nodes: (_root, { ids }, context, info) => {
        if (ids.length > MOST_NODES) {
          throw badUserInput(`"nodes" takes at most ${MOST_NODES} ids and got ${ids.length}: ask for them in parts`);
        }
        return planner.nodes(info, context, ids);
      },
      search: (_root, { query }, context, info) => {
        if (query.trim() === '') throw badUserInput('"search" needs at least one word in "query"');
        return planner.search(info, context, { text: query });
      },
      resolve: (_root, { citation }, context, info) => resolveCitation({ planner, context, info }, citation),
      path: (_root, { from, to, maxLength, types }, context, info) => {
        if (maxLength < 1 || maxLength > LONGEST_PATH) {
          throw badUserInput(`"maxLength" of "path" goes from 1 to ${LONGEST_PATH} and was ${maxLength}`);
        }
        return planner.path(info, context, { from, to, maxLength, ...(types ? { types } : {}) });
      },
    },
    Mutation: {
      reviewEvidence: (_root, args, context, info) => reviewEvidence({ planner, context, info }, args),
      ingestDocument: (_root, args, context, info) => ingestDocument({ planner, context, info }, args),
    },
  };
}
