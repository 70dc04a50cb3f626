/** What was observed of a measure in single gemeenten. */
import { sortDay } from '../../model/edtf.ts';
import { callOptions } from '../../planner/loader.ts';
import { type Filter, NOTHING, type ReadPlan } from '../../store/plan.ts';
import type { LinkPage, NodeRow } from '../../store/rows.ts';
import type { SubgraphContext } from '../context.ts';

interface Observed {
  readonly code: string;
  readonly value: number;
  /** The first day of its date. */
  readonly day: string;
}

/** The levels, with a number, that were observed of single gemeenten between two ISO days. */
export async function readObserved(
  context: SubgraphContext,
  measure: string,
  { first, last }: { first: string; last: string },
) {
  const rows = await context.store.read(observationPlan(measure, first, last), callOptions(context));
  const row = 'keyed' in rows ? (rows.keyed[0] as NodeRow | null) : null;
  const page = (row?.['observations'] as LinkPage | undefined)?.rows ?? [];
  return { rows: page.flatMap(({ node }) => observedIn(node)), isAdditive: row !== null && isAdditive(row) };
}

/** Where the unit is gemeenten, the value of one gemeente says whether it takes part. */
function isAdditive({ unit, measureKind }: NodeRow): boolean {
  return measureKind !== 'SHARE' && unit !== 'gemeenten';
}

function observationPlan(measure: string, first: string, last: string): ReadPlan {
  const filter: Filter = {
    and: [
      { property: 'date', op: 'gte', value: first },
      { property: 'date', op: 'lte', value: last },
      { not: { property: 'delta', op: 'eq', value: true } },
      { linked: { types: ['IN_GEMEENTE'], direction: 'out' } },
    ],
  };
  const link = { rows: 'target', order: [], total: false, properties: [], evidence: [] } as const;
  const gemeente = { ...NOTHING, properties: [slot('code')] };
  return {
    start: { by: 'keys', keys: [measure], kinds: ['Measure'] },
    select: {
      ...NOTHING,
      properties: ['unit', 'measureKind'].map(slot),
      links: [
        {
          ...link,
          slot: 'observations',
          types: ['OBSERVES'],
          direction: 'in',
          filter,
          select: {
            ...NOTHING,
            properties: ['value', 'date'].map(slot),
            links: [{ ...link, slot: 'gemeente', types: ['IN_GEMEENTE'], direction: 'out', select: gemeente }],
          },
        },
      ],
    },
  };
}

const slot = (property: string) => ({ slot: property, property });

function observedIn(row: NodeRow): Observed[] {
  const [gemeente] = (row['gemeente'] as LinkPage).rows;
  const day = typeof row['date'] === 'string' ? sortDay(row['date']) : null;
  const { value } = row;
  return gemeente && day !== null && typeof value === 'number'
    ? [{ code: String(gemeente.node['code']), value, day }]
    : [];
}

/** Of each gemeente the last; two of one day that differ leave it out. `from` is the earliest day of those kept. */
export function lastValues(rows: readonly Observed[]) {
  const values = new Map<string, number>();
  const contradicted: string[] = [];
  const days: string[] = [];
  for (const [code, observed] of Map.groupBy(rows, (row) => row.code)) {
    const last =
      observed
        .map(({ day }) => day)
        .sort()
        .at(-1) ?? '';
    const [value, ...others] = new Set(observed.filter(({ day }) => day === last).map((each) => each.value));
    if (others.length > 0 || value === undefined) contradicted.push(code);
    else {
      values.set(code, value);
      days.push(last);
    }
  }
  return { values, contradicted: contradicted.sort(), from: days.sort()[0] ?? null };
}
