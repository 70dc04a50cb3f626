/** The measures of a programme and all that was observed of them, read in GraphQL as every client does. */
import { dayRange } from '../model/edtf.ts';

/** Answers a query; rejects when it cannot. */
export type Ask = <T>(query: string, variables: Readonly<Record<string, unknown>>) => Promise<T>;

export interface ProgrammeMeasures {
  readonly id: string;
  readonly name: string;
  readonly measures: readonly MeasureSeries[];
}

export interface MeasureSeries {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly definition: string | null;
  /** By date, those without one last. */
  readonly observations: readonly Observed[];
}

export interface Observed {
  readonly id: string;
  /** EDTF. */
  readonly date: string | null;
  readonly value: number | null;
  readonly quantifier: string | null;
  readonly delta: boolean;
  readonly derived: boolean;
  readonly derivedFrom: readonly Input[];
  /** The gemeenten that existed on its day. */
  readonly gemeenteCount: number | null;
  /** The part of these, 0 to 1. */
  readonly share: number | null;
  /** Null for the whole country. */
  readonly gemeente: { readonly code: string; readonly name: string } | null;
  readonly primarySources: readonly Source[];
  readonly evidence: readonly { readonly document: Source | null }[];
}

interface Input {
  readonly id: string;
  readonly value: number | null;
  readonly delta: boolean;
}

interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
}

const OBSERVATIONS = `
  pageInfo { hasNextPage endCursor }
  edges {
    node {
      id date value quantifier delta derived gemeenteCount share
      derivedFrom { id value delta }
      gemeente { code name }
      primarySources { id title url }
      evidence(first: 3) { document { id title url } }
    }
  }`;

const PROGRAMME = `
  query ProgrammeMeasures($id: ID!, $where: ObservationWhere) {
    node(id: $id) {
      ... on Programme {
        id
        name
        measures(first: 100, orderBy: { name: ASC }) {
          edges {
            node {
              id name unit definition
              observations(where: $where, first: 100, orderBy: { date: ASC }) { ${OBSERVATIONS} }
            }
          }
        }
      }
    }
  }`;

const MORE = `
  query MeasureObservations($id: ID!, $where: ObservationWhere, $after: String) {
    node(id: $id) {
      ... on Measure { observations(where: $where, first: 100, after: $after, orderBy: { date: ASC }) { ${OBSERVATIONS} } }
    }
  }`;

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Observed }[];
}

type MeasureNode = Omit<MeasureSeries, 'observations'> & { readonly observations: Page };

interface ProgrammeAnswer {
  readonly node: {
    readonly id?: string;
    readonly name: string;
    readonly measures: { readonly edges: readonly { readonly node: MeasureNode }[] };
  } | null;
}

/**
 * Null when the id is no programme's.
 * @param scope `country` leaves out what was observed of single gemeenten
 */
export async function readProgrammeMeasures(
  ask: Ask,
  id: string,
  scope: 'country' | 'all',
): Promise<ProgrammeMeasures | null> {
  const where = scope === 'country' ? { gemeente: { missing: true } } : null;
  const { node } = await ask<ProgrammeAnswer>(PROGRAMME, { id, where });
  if (!node?.id) return null;
  const measures: MeasureSeries[] = [];
  for (const { node: measure } of node.measures.edges) {
    const observations = await allPages(ask, measure, where);
    measures.push({ ...measure, observations });
  }
  return { id: node.id, name: node.name, measures };
}

async function allPages(ask: Ask, measure: MeasureNode, where: unknown): Promise<readonly Observed[]> {
  const found: Observed[] = [];
  let page: Page | undefined = measure.observations;
  while (page) {
    found.push(...page.edges.map(({ node }) => node));
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage) break;
    const more: { node: { observations: Page } | null } = await ask(MORE, { id: measure.id, where, after: endCursor });
    page = more.node?.observations;
  }
  return found;
}

/** From the first day on which the number of gemeenten is known to be so. */
export interface CountStep {
  readonly date: string;
  readonly count: number;
}

const COUNTS =
  'query Counts($from: Date!, $until: Date!) { gemeenteCounts(from: $from, until: $until) { date count } }';

/** The number of gemeenten over the years that the observations are of; empty when none has a date. */
export async function readGemeenteCounts(ask: Ask, observations: readonly Observed[]): Promise<readonly CountStep[]> {
  const years = yearsOf(observations);
  if (!years) return [];
  const { gemeenteCounts } = await ask<{ gemeenteCounts: readonly CountStep[] }>(COUNTS, {
    from: `${years.first}-01-01`,
    until: `${years.last}-12-31`,
  });
  return gemeenteCounts.some(({ count }) => count > 0) ? gemeenteCounts : [];
}

/** The whole years that hold the observations, whole too. */
export function yearsOf(observations: readonly Observed[]): { readonly first: string; readonly last: string } | null {
  const days = observations.flatMap(({ date }) => {
    const range = date === null ? null : dayRange(date);
    return [range?.first, range?.last].filter((day) => typeof day === 'string');
  });
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  return first && last ? { first: first.slice(0, 4), last: last.slice(0, 4) } : null;
}
