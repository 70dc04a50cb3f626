/** The observations that the graph has already of some measures, and which of them one table told it. */
import { dayRange } from '../../model/edtf.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { type Filter, NOTHING } from '../../store/plan.ts';
import type { EvidenceRow, LinkPage, NodeRow } from '../../store/rows.ts';
import type { Entry } from './judge.ts';

export interface KnownObservation {
  readonly id: string;
  /** The same for what is observed of one measure, in one gemeente, at one date. */
  readonly place: string;
  /** A number, or a word for one. */
  readonly amount: string;
  /** Whether another document than the table states it too. */
  readonly isTold: boolean;
  /** Whether the table stated it before. */
  readonly isOwn: boolean;
}

const PAGE = 2000;
/** The table's own proof is among so many, or it is not alone. */
const PROOFS = 20;

/** Of the measures, or that were imported from any table. */
export async function knownObservations(
  store: GraphStore,
  table: string,
  measures: readonly string[],
): Promise<readonly KnownObservation[]> {
  const filter: Filter = {
    or: [
      { linked: { types: ['OBSERVES'], direction: 'out', keys: measures } },
      { linked: { types: ['PRIMARY_SOURCE'], direction: 'out' } },
    ],
  };
  const found: KnownObservation[] = [];
  let after: string | undefined;
  do {
    const page = { first: PAGE, ...(after !== undefined && { after }) };
    const start = { by: 'list', kinds: ['Observation'], filter, order: [], page, total: false } as const;
    const rows = await store.read({ start, select: SELECT });
    if (!('page' in rows)) break;
    found.push(...rows.page.rows.flatMap(({ node }) => knownOf(node, table)));
    after = rows.page.hasNext ? rows.page.rows.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  return found;
}

/** Where an observation stands. */
export function placeOf(measure: string, gemeente: string | null, date: string): string {
  return [measure, gemeente ?? '', date].join(' ');
}

export function amountOf({ value, quantifier }: Pick<Entry, 'value' | 'quantifier'>): string {
  return String(value ?? quantifier);
}

const link = (slot: string, type: 'OBSERVES' | 'IN_GEMEENTE') =>
  ({
    slot,
    types: [type],
    direction: 'out',
    rows: 'target',
    order: [],
    page: { first: 1 },
    total: false,
    properties: [],
    evidence: [],
    select: NOTHING,
  }) as const;

const SELECT = {
  properties: ['date', 'value', 'quantifier', 'delta'].map((property) => ({ slot: property, property })),
  links: [link('measure', 'OBSERVES'), link('gemeente', 'IN_GEMEENTE')],
  evidence: [{ slot: 'proofs', first: PROOFS }],
  counts: [],
};

/** A change since an earlier moment is no level: it neither repeats nor contradicts one. */
function knownOf(row: NodeRow, table: string): KnownObservation[] {
  const { id, date, value, quantifier, delta } = row;
  const measure = target(row, 'measure');
  if (!measure || typeof date !== 'string' || !dayRange(date) || delta === true) return [];
  const documents = (row['proofs'] as readonly EvidenceRow[]).map(({ documentId }) => documentId);
  return [
    {
      id,
      place: placeOf(measure, target(row, 'gemeente'), date),
      amount: String(value ?? quantifier),
      isTold: documents.some((document) => document !== table),
      isOwn: documents.includes(table),
    },
  ];
}

function target(row: NodeRow, slot: string): string | null {
  return (row[slot] as LinkPage).rows[0]?.node.id ?? null;
}
