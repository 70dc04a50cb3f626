/** The root fields of the subgraph `parliament`. */
import type { Planner } from '../../planner/api.ts';
import { motionByCitation } from '../citations.ts';
import { byName, pageOf } from '../roots.ts';
import { ministriesOf } from './ministries.ts';
import type { QueryPersonArgs, Resolvers } from './types.generated.ts';

export function parliamentResolvers(planner: Planner): Resolvers {
  const page = pageOf(planner);
  return {
    Query: {
      motion: (_root, { citation }, context, info) => motionByCitation({ planner, context, info }, citation),
      dossier: async (_root, { number }, context, info) => {
        const key = `dossier:${number.replace(/\s+/g, '')}`;
        const [row] = await planner.find(info, context, { kinds: ['Dossier'], alternatives: [{ keys: [key] }] });
        return row ?? null;
      },
      person: byName<QueryPersonArgs>(planner, ({ name }) => ({ kind: 'Person', text: name })),
      rappel: async (_root, { ministry }, context, info) => {
        const keys = await ministriesOf(context, ministry ?? null);
        const open = keys && (await planner.rappel(info, context, { ministry: keys }));
        // A ministry that people know by name has nothing open here; an id that nothing bears is a mistake.
        return open?.known || !ministry?.includes(':') ? open : null;
      },
      motions: page,
      commitments: page,
      dossiers: page,
      debates: page,
      decisions: page,
      parliamentaryQuestions: page,
      debateReports: page,
      persons: page,
      parties: page,
    },
  };
}
