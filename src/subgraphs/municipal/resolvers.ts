/** The root fields of the subgraph `municipal`. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Planner } from '../../planner/api.ts';
import { asOfDay, today } from '../../planner/dates.ts';
import type { NodeRow } from '../../store/rows.ts';
import type { SubgraphContext } from '../context.ts';
import { byName, pageOf } from '../roots.ts';
import { coverageOf, reportedLevel } from './coverage.ts';
import { gemeenteOf } from './gemeente.ts';
import { countGemeenten, gemeenteCounts } from './gemeente-counts.ts';
import { provinceFilter } from './province.ts';
import { recalculationOf } from './recalculation.ts';
import type { QueryProvinceArgs, Resolvers } from './types.generated.ts';

export function municipalResolvers(planner: Planner): Resolvers {
  const page = pageOf(planner);
  const node = async (info: GraphQLResolveInfo, context: SubgraphContext, id: string | null) =>
    id === null ? null : ((await planner.node(info, context, id)) as NodeRow | null);
  return {
    Query: {
      gemeente: (_root, args, context, info) => gemeenteOf({ planner, context, info }, args),
      gemeenteCount: (_root, { at }, context) => countGemeenten(context, dayOf(at, context)),
      gemeenteCounts: (_root, args, context) => gemeenteCounts(context, args),
      coverage: (_root, args, context) => coverageOf(context, args),
      recalculation: (_root, args, context) => recalculationOf(context, args),
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
    Coverage: {
      measure: ({ measure }, _args, context, info) => node(info, context, measure),
      reported: async (coverage, _args, context, info) => node(info, context, await reportedLevel(context, coverage)),
    },
    Recalculation: {
      measure: ({ measure }, _args, context, info) => node(info, context, measure),
    },
    RecalculatedValue: {
      gemeente: ({ gemeente }, _args, context, info) => node(info, context, gemeente),
    },
    RecalculationRefusal: {
      gemeente: ({ gemeente }, _args, context, info) => node(info, context, gemeente),
    },
    CoverageGroup: {
      province: ({ province }, _args, context, info) => node(info, context, province),
      gemeente: ({ gemeente }, _args, context, info) => node(info, context, gemeente),
      observations: async ({ observations }, _args, context, info) => {
        const rows = await planner.nodes(info, context, observations);
        return rows as readonly NodeRow[];
      },
    },
  };
}

function dayOf(at: unknown, context: SubgraphContext): string {
  return asOfDay(at, 'at', context.today ?? today());
}
