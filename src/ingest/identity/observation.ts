/**
 * One observation, however many documents copy it: the same measure and value at about the same time.
 * A letter and the news of it carry different dates; the letter's is the observation's.
 */

import { slugOf } from '../../model/identifier.ts';
import type { Quantifier } from '../../model/kind.ts';
import type { NodeRow } from '../../store/rows.ts';
import { linked } from '../known-graph.ts';
import { type Identity, type IdentityContext, slugOfId } from './identity.ts';
import { sameDispatch } from './series.ts';

export interface Observed {
  readonly measure: string;
  readonly value: number | null;
  readonly quantifier: Quantifier | null;
  readonly delta: boolean;
  readonly date: string | null;
  readonly label: string;
}

/** What was counted in one gemeente is another observation, whatever its value. */
const WHOLE_COUNTRY = { not: { linked: { types: ['IN_GEMEENTE'], direction: 'out' } } } as const;

export async function observationIdentity(observed: Observed, context: IdentityContext): Promise<Identity> {
  const filter =
    observed.value !== null
      ? ({ property: 'value', op: 'eq', value: observed.value } as const)
      : ({ property: 'quantifier', op: 'eq', value: observed.quantifier ?? 'SOME' } as const);
  const rows = await context.graph.where(
    'Observation',
    { and: [linked('OBSERVES', 'out', [observed.measure]), filter, WHOLE_COUNTRY] },
    ['date', 'delta'],
  );
  const near = rows.filter(
    (row) => (row['delta'] === true) === observed.delta && sameDispatch(row['date'], observed.date),
  );
  const exact = near.filter((row) => row['date'] === observed.date);
  const [only, another] = exact.length > 0 ? exact : near;
  if (only && !another) return identity(only, observed);
  const amount = observed.value ?? observed.quantifier ?? 'unknown';
  const id = `observation:${slugOf([slugOfId(observed.measure).slice(0, 50), observed.date ?? 'undated', observed.delta ? 'delta' : '', amount].join(' '))}`;
  return { id, kind: 'Observation', label: observed.label, identifiers: [], known: false };
}

function identity(row: NodeRow, observed: Observed): Identity {
  return { id: row.id, kind: 'Observation', label: observed.label, identifiers: [], known: true };
}
