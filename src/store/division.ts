/** The division of the Netherlands as the graph knows it: one statement. */
import { Division, type GemeenteTerm, type Succession } from '../model/division.ts';
import { sortDay } from '../model/edtf.ts';
import type { CallOptions, GraphStore } from './graph-store.ts';
import { type LinkSlot, NOTHING, type PropertySlot } from './plan.ts';
import type { LinkPage, NodeRow } from './rows.ts';

/** Far more gemeenten than there ever were. */
const ALL = 20_000;

export async function readDivision(store: GraphStore, options?: CallOptions): Promise<Division> {
  const rows = await readGemeenten(store, [], [], options);
  return new Division(rows.map(termOf), rows.flatMap(successionsOf));
}

/** A row for every gemeente, with its term, its successors and what else is asked. */
export async function readGemeenten(
  store: GraphStore,
  properties: readonly string[],
  links: readonly LinkSlot[],
  options?: CallOptions,
): Promise<readonly NodeRow[]> {
  const rows = await store.read(
    {
      start: { by: 'list', kinds: ['Gemeente'], order: [], page: { first: ALL }, total: false },
      select: {
        ...NOTHING,
        properties: [...TERM, ...properties].map(slot),
        links: [codesAcross('successors', 'SUCCEEDED_BY', ['date']), ...links],
      },
    },
    options,
  );
  return 'page' in rows ? rows.page.rows.map(({ node }) => node) : [];
}

const TERM = ['code', 'validFrom', 'validUntil'];

/** The codes of the gemeenten or provinces at the other end of links, with properties of each link. */
export function codesAcross(
  name: string,
  type: 'SUCCEEDED_BY' | 'LOCATED_IN' | 'CHANGED_FROM',
  properties: readonly string[],
): LinkSlot {
  return {
    slot: name,
    types: [type],
    direction: 'out',
    rows: 'link',
    order: [],
    total: false,
    properties: properties.map(slot),
    evidence: [],
    select: { ...NOTHING, properties: [slot('code')] },
  };
}

/** The first day of a date less exact than a day. */
export function dayIn(row: { readonly [slot: string]: unknown }, property: string): string | null {
  const value = row[property];
  return typeof value === 'string' ? sortDay(value) : null;
}

export function termOf(row: NodeRow): GemeenteTerm {
  return { code: String(row['code']), validFrom: dayIn(row, 'validFrom'), validUntil: dayIn(row, 'validUntil') };
}

/** A succession without a day took place when the gemeente ended. */
export function successionsOf(row: NodeRow): Succession[] {
  const { rows } = row['successors'] as LinkPage;
  return rows.flatMap(({ link, node }) => {
    const date = dayIn(link, 'date') ?? dayIn(row, 'validUntil');
    return date === null ? [] : [{ from: String(row['code']), to: String(node['code']), date }];
  });
}

const slot = (property: string): PropertySlot => ({ slot: property, property });
