/** The root fields of the subgraph `municipal`. */
import type { Planner } from '../../planner/api.ts';
import { asOfDay, today } from '../../planner/dates.ts';
import type { SubgraphContext } from '../context.ts';
import { byName, pageOf } from '../roots.ts';
import { gemeenteOf, validOn } from './gemeente.ts';
import { provinceFilter } from './province.ts';
import type { QueryProvinceArgs, Resolvers } from './types.generated.ts';

export function municipalResolvers(planner: Planner): Resolvers {
  const page = pageOf(planner);
  return {
    Query: {
      gemeente: (_root, args, context, info) => gemeenteOf({ planner, context, info }, args),
      gemeenteCount: (_root, { at }, context) => countGemeenten(context, dayOf(at, context)),
      gemeenten: async (_root, { province, at }, context, info) => {
        const filter = await provinceFilter(context, province ?? null, dayOf(at, context));
        return planner.list(info, context, filter ? { filter } : {});
      },
      province: byName<QueryProvinceArgs>(planner, ({ name }) => ({
        kind: 'Province',
        text: name,
        keys: /^PV\d{2}$/i.test(name) ? [`cbs:${name.toUpperCase()}`] : [],
      })),
      provinces: page,
      municipalChanges: page,
      coalitions: page,
      tranches: page,
      measures: page,
      observations: page,
    },
  };
}

function dayOf(at: unknown, context: SubgraphContext): string {
  return asOfDay(at, 'at', context.today ?? today());
}

async function countGemeenten(context: SubgraphContext, day: string): Promise<number> {
  const buckets = await context.store.aggregate({ kinds: ['Gemeente'], filter: validOn(day) });
  return buckets.reduce((sum, bucket) => sum + bucket.count, 0);
}
