/** The root fields of the subgraph `government`. */
import type { Planner } from '../../planner/api.ts';
import { ministryKeys, officeTitles } from '../offices.ts';
import { byName, pageOf } from '../roots.ts';
import type { QueryOfficeArgs, QueryOrganisationArgs, QueryProgrammeArgs, Resolvers } from './types.generated.ts';

export function governmentResolvers(planner: Planner): Resolvers {
  const page = pageOf(planner);
  return {
    Query: {
      programme: byName<QueryProgrammeArgs>(planner, ({ name }) => ({ kind: 'Programme', text: name })),
      office: byName<QueryOfficeArgs>(planner, ({ title }) => ({
        kind: 'Office',
        text: title,
        also: officeTitles(title),
      })),
      organisation: byName<QueryOrganisationArgs>(planner, ({ name }) => ({
        kind: 'Organisation',
        text: name,
        keys: ministryKeys(name),
      })),
      documents: page,
      letters: page,
      reports: page,
      memos: page,
      newsItems: page,
      monitors: page,
      publications: page,
      programmes: page,
      agreements: page,
      funds: page,
      organisations: page,
      offices: page,
      tenures: page,
      cabinets: page,
    },
  };
}
