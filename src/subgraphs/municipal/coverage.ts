/** How far the gemeenten got on a day, by what was observed of each, against those that existed then. */
import { foldName } from '../../model/fold.ts';
import type { PlannerContext } from '../../planner/api.ts';
import { argumentDays, today } from '../../planner/dates.ts';
import { badUserInput } from '../../planner/errors.ts';
import { callOptions } from '../../planner/loader.ts';
import { type Filter, type LinkSlot, NOTHING, type PropertySlot, type ReadPlan } from '../../store/plan.ts';
import type { LinkPage, NodeRow } from '../../store/rows.ts';
import type { Candidate } from '../candidates.ts';
import type { SubgraphContext } from '../context.ts';
import { ambiguous } from '../errors.ts';
import { validOn } from './gemeente.ts';
import type { QueryCoverageArgs } from './types.generated.ts';

/** What the resolvers of Coverage read. */
export interface CoverageValue {
  /** The measure's id. */
  readonly measure: string;
  /** ISO day. */
  readonly at: string;
  readonly groups: readonly CoverageGroupValue[];
}

/** What the resolvers of CoverageGroup read. */
export interface CoverageGroupValue {
  readonly code: string | null;
  readonly name: string;
  readonly gemeenteCount: number;
  readonly known: number;
  readonly reached: number;
  readonly share: number | null;
  readonly total: number | null;
  /** Ids of nodes. */
  readonly province: string | null;
  readonly gemeente: string | null;
  readonly observations: readonly string[];
}

/** More than there ever were. */
const ALL = 5000;

/** A gemeente that existed on the day, and the last that is known of it. */
interface Covered {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly province: Place | null;
  readonly observation: { readonly id: string; readonly value: number | null; readonly isReached: boolean } | null;
}

interface Place {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** @throws InputError BAD_USER_INPUT for a date that is none; GraphQLError AMBIGUOUS when several measures bear the name. */
export async function coverageOf(context: SubgraphContext, args: QueryCoverageArgs): Promise<CoverageValue | null> {
  const at = dayPassed(args.at, context.today ?? today());
  const measure = await measureNamed(context, args.measure);
  if (measure === null) return null;
  const rows = await context.store.read(coverPlan(measure.id, at), callOptions(context));
  const existing = 'page' in rows ? rows.page.rows.map(({ node }) => node) : [];
  if (existing.length > 0 && existing.every(({ validFrom }) => validFrom === null)) {
    throw badUserInput(`the register of gemeenten does not reach back to ${at}: ask from a later day`);
  }
  const covered = existing.map(coveredOf);
  const groups = groupsOf(covered, args.by);
  // Shares of gemeenten of different size do not add up.
  const isSum = measure.isShare && args.by !== 'GEMEENTE';
  return { measure: measure.id, at, groups: isSum ? groups.map((group) => ({ ...group, total: null })) : groups };
}

/** The last day of the date that is no later than today: nothing is known of a day to come. */
function dayPassed(at: unknown, now: string): string {
  if (at === null || at === undefined) return now;
  const { first, last } = argumentDays(at, 'at');
  if (first > now) throw badUserInput(`"at" (${at}) is yet to come: nothing can have been observed by then`);
  return last < now ? last : now;
}

/** The id of the last level of the whole country that sources report on or before the day; null when there is none. */
export async function reportedLevel(context: PlannerContext, { measure, at }: CoverageValue): Promise<string | null> {
  const level: Filter = {
    and: [
      { linked: { types: ['OBSERVES'], direction: 'out', keys: [measure] } },
      { not: { linked: { types: ['IN_GEMEENTE'], direction: 'out' } } },
      { not: { property: 'delta', op: 'eq', value: true } },
      { property: 'date', op: 'lte', value: at },
    ],
  };
  const rows = await context.store.read(
    {
      start: {
        by: 'list',
        kinds: ['Observation'],
        filter: level,
        order: [{ of: 'node', property: 'date', direction: 'desc' }],
        page: { first: 1 },
        total: false,
      },
      select: NOTHING,
    },
    callOptions(context),
  );
  return 'page' in rows ? (rows.page.rows[0]?.node.id ?? null) : null;
}

interface NamedMeasure {
  readonly id: string;
  readonly isShare: boolean;
}

export async function measureNamed(context: SubgraphContext, text: string): Promise<NamedMeasure | null> {
  const wanted = foldName(text);
  if (wanted === '') throw badUserInput('"measure" takes the name or id of a measure');
  const start = { by: 'list', kinds: ['Measure'], order: [], page: { first: ALL }, total: false } as const;
  const select = { ...NOTHING, properties: slots(['name', 'measureKind']) };
  const rows = await context.store.read({ start, select }, callOptions(context));
  const measures = 'page' in rows ? rows.page.rows.map(({ node }) => node) : [];
  const found = measures.filter(({ id, name }) => id === text.trim() || foldName(String(name)) === wanted);
  const [only, another] = found;
  if (another) throw ambiguous('AMBIGUOUS', text, found.map(candidateOf));
  return only ? { id: only.id, isShare: only['measureKind'] === 'SHARE' } : null;
}

function candidateOf({ id, name }: NodeRow): Candidate {
  return { id, kind: 'Measure', label: String(name), aliases: [], submitterKey: null };
}

function coverPlan(measure: string, day: string): ReadPlan {
  return {
    start: {
      by: 'list',
      kinds: ['Gemeente'],
      filter: validOn(day),
      order: [{ of: 'node', property: 'code', direction: 'asc' }],
      page: { first: ALL },
      total: false,
    },
    select: {
      ...NOTHING,
      properties: slots(['code', 'name', 'validFrom']),
      links: [provinceSlot(day), lastSlot(measure, day)],
    },
  };
}

function provinceSlot(day: string): LinkSlot {
  return {
    ...ONE,
    slot: 'province',
    types: ['LOCATED_IN'],
    direction: 'out',
    linkFilter: { validOn: day, from: 'from', until: 'until' },
    order: [],
    select: { ...NOTHING, properties: slots(['code', 'name']) },
  };
}

/** The last level of the gemeente itself: what its predecessors had is not its own. */
function lastSlot(measure: string, day: string): LinkSlot {
  return {
    ...ONE,
    slot: 'last',
    types: ['IN_GEMEENTE'],
    direction: 'in',
    filter: {
      and: [
        { linked: { types: ['OBSERVES'], direction: 'out', keys: [measure] } },
        { not: { property: 'delta', op: 'eq', value: true } },
        { property: 'date', op: 'lte', value: day },
      ],
    },
    order: [{ of: 'node', property: 'date', direction: 'desc' }],
    select: { ...NOTHING, properties: slots(['value', 'quantifier']) },
  };
}

const ONE = { rows: 'target', page: { first: 1 }, total: false, properties: [], evidence: [] } as const;

function slots(properties: readonly string[]): PropertySlot[] {
  return properties.map((property) => ({ slot: property, property }));
}

function coveredOf(row: NodeRow): Covered {
  const province = (row['province'] as LinkPage).rows[0]?.node;
  const last = (row['last'] as LinkPage).rows[0]?.node;
  return {
    ...placeOf(row),
    province: province ? placeOf(province) : null,
    observation: last ? observationOf(last) : null,
  };
}

function placeOf({ id, code, name }: NodeRow): Place {
  return { id, code: String(code), name: String(name) };
}

function observationOf({ id, value, quantifier }: NodeRow): Covered['observation'] {
  if (typeof value === 'number') return { id, value, isReached: value > 0 };
  return { id, value: null, isReached: quantifier !== 'NONE' };
}

function groupsOf(covered: readonly Covered[], by: QueryCoverageArgs['by']): CoverageGroupValue[] {
  if (by === 'GEMEENTE') {
    return covered.map((each) => ({
      ...counted([each], each),
      province: each.province?.id ?? null,
      gemeente: each.id,
    }));
  }
  if (by !== 'PROVINCE') return [{ ...counted(covered, COUNTRY), province: null, gemeente: null }];
  const provinces = Map.groupBy(covered, ({ province }) => province?.code ?? '');
  return [...provinces]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      const province = group[0]?.province ?? null;
      return { ...counted(group, province ?? NO_PROVINCE), province: province?.id ?? null, gemeente: null };
    });
}

const COUNTRY = { code: 'NL', name: 'Nederland' };
const NO_PROVINCE = { code: null, name: 'provincie onbekend' };

function counted(group: readonly Covered[], { code, name }: { readonly code: string | null; readonly name: string }) {
  const known = group.flatMap(({ observation }) => observation ?? []);
  const reached = known.filter(({ isReached }) => isReached).length;
  const values = known.flatMap(({ value }) => value ?? []);
  return {
    code,
    name,
    gemeenteCount: group.length,
    known: known.length,
    reached,
    share: known.length === 0 ? null : reached / group.length,
    total: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0),
    observations: known.map(({ id }) => id),
  };
}
