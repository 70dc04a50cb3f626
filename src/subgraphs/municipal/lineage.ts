/** Where a gemeente is found in the division of another day: followed through its changes within one plan. */
import { Division, type GemeenteTerm, type Step, type Succession } from '../../model/division.ts';
import { sortDay } from '../../model/edtf.ts';
import type { ComputedField } from '../../planner/api.ts';
import { asOfDay, today } from '../../planner/dates.ts';
import { type LinkSlot, NOTHING, type PropertySlot, type Selection } from '../../store/plan.ts';
import type { LinkPage, NodeRow } from '../../store/rows.ts';

interface Lineage {
  readonly gemeenten: readonly NodeRow[];
  readonly whole: boolean;
  readonly steps: readonly (Step & { readonly name: string })[];
}

/** Twice as many changes, one after another, as any gemeente went through since 1999. */
const CHANGES = 4;

/** No response key of GraphQL begins so. */
const CODE = '~code';
const NAME = '~name';
const FROM = '~validFrom';
const UNTIL = '~validUntil';
const ONWARD = '~successors';
const BACK = '~predecessors';

const OWN: readonly PropertySlot[] = [
  { slot: CODE, property: 'code' },
  { slot: NAME, property: 'name' },
  { slot: FROM, property: 'validFrom' },
  { slot: UNTIL, property: 'validUntil' },
];

export const lineage: ComputedField = {
  needs: (_args, planning) => {
    const wanted = planning.select('gemeenten') ?? NOTHING;
    return {
      ...wanted,
      properties: [...wanted.properties, ...OWN],
      links: [...wanted.links, followed(wanted, ONWARD, CHANGES), followed(wanted, BACK, CHANGES)],
    };
  },
  resolve: (row, args, context): Lineage => {
    const now = context.today ?? today();
    const met = new Met(row);
    const code = String(row[CODE]);
    const { codes, steps } = met.division.follow(code, lastDay(row, now), asOfDay(args['at'], 'at', now));
    return {
      gemeenten: codes.flatMap((each) => met.rows.get(each) ?? []),
      whole: codes.length === 1,
      steps: steps.map((step) => ({ ...step, name: String(met.rows.get(step.code)?.[NAME]) })),
    };
  },
};

function followed(wanted: Selection, slot: typeof ONWARD | typeof BACK, levels: number): LinkSlot {
  const further = levels > 1 ? [followed(wanted, slot, levels - 1)] : [];
  return {
    slot,
    types: ['SUCCEEDED_BY'],
    direction: slot === ONWARD ? 'out' : 'in',
    rows: 'link',
    order: [],
    total: false,
    properties: [{ slot: 'date', property: 'date' }],
    evidence: [],
    select: { ...wanted, properties: [...wanted.properties, ...OWN], links: [...wanted.links, ...further] },
  };
}

/** The last day that it existed, or today. */
function lastDay(row: NodeRow, now: string): string {
  const until = dayOf(row[UNTIL]);
  if (until === null || until > now) return now;
  return new Date(Date.parse(until) - 86_400_000).toISOString().slice(0, 10);
}

function dayOf(value: unknown): string | null {
  return typeof value === 'string' ? sortDay(value) : null;
}

/** The gemeenten that are met on the way. */
class Met {
  readonly rows = new Map<string, NodeRow>();
  readonly #successions: Succession[] = [];

  constructor(row: NodeRow) {
    this.#add(row);
  }

  get division(): Division {
    return new Division([...this.rows.values()].map(termOf), this.#successions);
  }

  #add(row: NodeRow): void {
    const code = String(row[CODE]);
    if (!this.rows.has(code)) this.rows.set(code, row);
    for (const slot of [ONWARD, BACK]) {
      const page = row[slot] as LinkPage | undefined;
      for (const { link, node } of page?.rows ?? []) {
        this.#add(node);
        const [from, to] = slot === ONWARD ? [row, node] : [node, row];
        const date = dayOf(link['date']) ?? dayOf(from[UNTIL]);
        if (date) this.#successions.push({ from: String(from[CODE]), to: String(to[CODE]), date });
      }
    }
  }
}

function termOf(row: NodeRow): GemeenteTerm {
  return { code: String(row[CODE]), validFrom: dayOf(row[FROM]), validUntil: dayOf(row[UNTIL]) };
}
