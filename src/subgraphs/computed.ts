/** Fields that code computes from what the planner reads for them (`@computed` in the SDL). */
import type { TrackState } from '../model/kind.ts';
import type { ComputedField } from '../planner/api.ts';
import { asOfDay, today } from '../planner/dates.ts';
import { type LinkSlot, NOTHING } from '../store/plan.ts';
import type { LinkPage, LinkRow, NodeRow } from '../store/rows.ts';
import { type FollowUp, standing } from '../store/track.ts';
import { lineage } from './municipal/lineage.ts';

interface Status {
  readonly state: TrackState;
  readonly since: string | null;
  readonly daysOpen: number | null;
  readonly document: NodeRow | null;
}

/** No response key of GraphQL begins so. */
const OWN_DATE = '~date';

/** Where a motion or commitment stands on the day `asOf`: the same rules as the rappel of a ministry. */
const status: ComputedField = {
  needs: (_args, planning) => ({
    properties: [{ slot: 'date', property: 'date' }],
    links: [followUps(planning.select('document') ?? NOTHING)],
  }),
  resolve: (row, args, context): Status => {
    const { rows } = row['followUps'] as LinkPage;
    const asOf = asOfDay(args['asOf'], 'asOf', context.today ?? today());
    const made = typeof row['date'] === 'string' ? row['date'] : null;
    const { state, since, daysOpen, decidedBy } = standing(made, rows.map(followUpOf), asOf);
    const deciding = rows[Number(decidedBy?.key)];
    return { state, since, daysOpen, document: deciding?.node ?? null };
  },
};

function followUps(document: LinkSlot['select'] & object): LinkSlot {
  return {
    slot: 'followUps',
    types: ['RESPONDS_TO'],
    direction: 'in',
    rows: 'link',
    order: [{ of: 'link', property: 'date', direction: 'asc' }],
    total: false,
    properties: [
      { slot: 'outcome', property: 'outcome' },
      { slot: 'date', property: 'date' },
    ],
    evidence: [],
    select: { ...document, properties: [...document.properties, { slot: OWN_DATE, property: 'date' }] },
  };
}

function followUpOf({ link, node }: LinkRow, index: number): FollowUp {
  const date = link['date'] ?? node[OWN_DATE];
  return {
    key: String(index),
    outcome: String(link['outcome']),
    date: typeof date === 'string' ? date : null,
    document: node.id,
  };
}

const COUNT = { slot: 'gemeenten', count: 'Gemeente', on: 'date' } as const;

const gemeenteCount: ComputedField = {
  needs: () => ({ counts: [COUNT] }),
  resolve: (row) => row['gemeenten'] ?? null,
};

/** The part of all gemeenten of its day, 0 to 1, of a level that counts gemeenten in the whole country. */
const share: ComputedField = {
  needs: () => ({
    counts: [COUNT],
    properties: ['value', 'unit', 'delta'].map((property) => ({ slot: property, property })),
    links: [
      {
        slot: 'gemeente',
        types: ['IN_GEMEENTE'],
        direction: 'out',
        rows: 'target',
        order: [],
        page: { first: 0 },
        total: true,
        properties: [],
        evidence: [],
      },
    ],
  }),
  resolve: (row) => {
    const { value, unit, delta, gemeenten } = row;
    const local = ((row['gemeente'] as LinkPage | undefined)?.total ?? 0) > 0;
    if (typeof value !== 'number' || typeof gemeenten !== 'number') return null;
    return unit === 'gemeenten' && delta !== true && !local ? value / gemeenten : null;
  },
};

/** A property that is only kept when it is true. */
function flag(property: string): ComputedField {
  return {
    needs: () => ({ properties: [{ slot: property, property }] }),
    resolve: (row) => row[property] === true,
  };
}

export const COMPUTED: Readonly<Record<string, ComputedField>> = {
  'Motion.status': status,
  'Commitment.status': status,
  'Gemeente.lineage': lineage,
  'Observation.delta': flag('delta'),
  'Observation.derived': flag('derived'),
  'Observation.gemeenteCount': gemeenteCount,
  'Observation.share': share,
};
