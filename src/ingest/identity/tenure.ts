/** A person in an office: the tenure that the graph knows on the day, or a new one without dates. */
import { sortDay } from '../../model/edtf.ts';
import { linked } from '../known-graph.ts';
import { type Identity, type IdentityContext, slugOfId } from './identity.ts';

export async function tenureIdentity(
  person: { readonly id: string; readonly label: string },
  office: { readonly id: string; readonly label: string },
  context: IdentityContext,
): Promise<Identity> {
  const label = `${person.label}, ${office.label}`;
  const tenures = await context.graph.where(
    'Tenure',
    { and: [linked('HOLDER', 'out', [person.id]), linked('OF_OFFICE', 'out', [office.id])] },
    ['from', 'until'],
  );
  const day = context.date ? sortDay(context.date) : null;
  const onDay = tenures.filter((row) => day !== null && within(day, row['from'], row['until']));
  const [only, another] = onDay.length > 0 ? onDay : tenures;
  if (only && !another) return { id: only.id, kind: 'Tenure', label, identifiers: [], known: true };
  const id = `tenure:${slugOfId(person.id)}-${slugOfId(office.id)}`;
  return { id, kind: 'Tenure', label, identifiers: [], known: false };
}

function within(day: string, from: unknown, until: unknown): boolean {
  const first = typeof from === 'string' ? sortDay(from) : null;
  const end = typeof until === 'string' ? sortDay(until) : null;
  return (first === null || first <= day) && (end === null || day < end);
}
