/** Where a gemeente is found in the division of another day: followed through its changes within one plan. */
import { Division, type GemeenteTerm, type Step, type Succession } from '../../model/division.ts';
import { dayBefore, sortDay } from '../../model/edtf.ts';
import type { ComputedField } from '../../planner/api.ts';
import { asOfDay, today } from '../../planner/dates.ts';
import { badUserInput } from '../../planner/errors.ts';
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
/** When the changes were beyond which nothing is read. */
const BEYOND = { [ONWARD]: '~later', [BACK]: '~earlier' } as const;

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
    const last = lastDay(row, now);
    const day = asOfDay(args['at'], 'at', now);
    const { codes, steps } = met.division.follow(code, last, day);
    const unread = [...steps.map((step) => step.code), ...codes].find((each) => met.hasUnread(each, last, day));
    if (unread) {
      const rest = `${unread} (${met.rows.get(unread)?.[NAME]})`;
      throw badUserInput(
        `"lineage" follows ${CHANGES} changes one after another, and there are more: follow ${rest} on`,
      );
    }
    return {
      gemeenten: codes.flatMap((each) => met.rows.get(each) ?? []),
      whole: codes.length === 1,
      steps: steps.map((step) => ({ ...step, name: String(met.rows.get(step.code)?.[NAME]) })),
    };
  },
};

function followed(wanted: Selection, slot: typeof ONWARD | typeof BACK, levels: number): LinkSlot {
  const further = levels > 1 ? followed(wanted, slot, levels - 1) : unread(slot);
  return {
    ...successions(slot),
    slot,
    select: { ...wanted, properties: [...wanted.properties, ...OWN], links: [...wanted.links, further] },
  };
}

function unread(slot: typeof ONWARD | typeof BACK): LinkSlot {
  return { ...successions(slot), slot: BEYOND[slot] };
}

function successions(slot: typeof ONWARD | typeof BACK) {
  const direction = slot === ONWARD ? 'out' : 'in';
  const properties = [{ slot: 'date', property: 'date' }];
  return {
    types: ['SUCCEEDED_BY'],
    direction,
    rows: 'link',
    order: [],
    total: false,
    properties,
    evidence: [],
  } as const;
}

/** The last day that it existed, or today. */
function lastDay(row: NodeRow, now: string): string {
  const until = dayOf(row[UNTIL]);
  if (until === null || until > now) return now;
  return dayBefore(until);
}

function dayOf(value: unknown): string | null {
  return typeof value === 'string' ? sortDay(value) : null;
}

/** The gemeenten that are met on the way. */
class Met {
  readonly rows = new Map<string, NodeRow>();
  /** Of each end of what was read, the days of the changes beyond it. */
  readonly #beyond = { [ONWARD]: new Map<string, string[]>(), [BACK]: new Map<string, string[]>() };
  readonly #read = { [ONWARD]: new Set<string>(), [BACK]: new Set<string>() };
  readonly #successions: Succession[] = [];

  constructor(row: NodeRow) {
    this.#add(row);
  }

  get division(): Division {
    return new Division([...this.rows.values()].map(termOf), this.#successions);
  }

  /** Whether it went through changes between two ISO days that were not read. */
  hasUnread(code: string, from: string, to: string): boolean {
    const slot = from <= to ? ONWARD : BACK;
    if (this.#read[slot].has(code)) return false;
    const days = this.#beyond[slot].get(code) ?? [];
    return days.some((day) => (slot === ONWARD ? day > from && day <= to : day > to && day <= from));
  }

  #add(row: NodeRow): void {
    const code = String(row[CODE]);
    if (!this.rows.has(code)) this.rows.set(code, row);
    for (const slot of [ONWARD, BACK] as const) {
      const own = dayOf(row[slot === ONWARD ? UNTIL : FROM]);
      const beyond = row[BEYOND[slot]] as LinkPage | undefined;
      if (beyond)
        this.#beyond[slot].set(
          code,
          beyond.rows.flatMap(({ link }) => dayOf(link['date']) ?? own ?? []),
        );
      const page = row[slot] as LinkPage | undefined;
      if (page) this.#read[slot].add(code);
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
