/** Rows that repeat or contradict each other, or what the graph holds from other documents. */
import type { Entry, Problem } from './judge.ts';
import { amountOf, type KnownObservation, placeOf } from './known-observations.ts';

/** @param told what documents other than the table state, the same places among them */
export function conflicts(entries: readonly Entry[], told: readonly KnownObservation[]): readonly Problem[] {
  const rows = Map.groupBy(entries, ({ measure, gemeente, moment }) =>
    placeOf(measure.id, gemeente?.id ?? null, moment.date),
  );
  const known = Map.groupBy(told, ({ place }) => place);
  return [...rows].flatMap(([place, group]) => [
    ...repeated(group),
    ...contradicted(group),
    ...contradictedByGraph(group, known.get(place) ?? []),
  ]);
}

/** The same from another source is another proof. */
function repeated(group: readonly Entry[]): Problem[] {
  const first = new Map<string, number>();
  return group.flatMap((entry) => {
    const key = `${amountOf(entry)} ${entry.source.url ?? entry.source.text}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, entry.row);
      return [];
    }
    const message = `row ${earlier} says the same from the same source: leave one of them out`;
    return [{ row: entry.row, code: 'DUPLICATE' as const, message }];
  });
}

/** Which of the two is right is not known, so both are named. */
function contradicted(group: readonly Entry[]): Problem[] {
  return group.flatMap((entry) => {
    const others = group.filter((other) => amountOf(other) !== amountOf(entry));
    if (others.length === 0) return [];
    const said = others.map((other) => `row ${other.row} says ${amountOf(other)}`).join(', ');
    const message = `it says ${amountOf(entry)}, ${said} of the same measure, place and date`;
    return [{ row: entry.row, code: 'CONTRADICTION' as const, message }];
  });
}

function contradictedByGraph(group: readonly Entry[], known: readonly KnownObservation[]): Problem[] {
  return group.flatMap((entry) => {
    const others = known.filter(({ amount }) => amount !== amountOf(entry));
    if (others.length === 0) return [];
    const said = others.map(({ id, amount }) => `${amount} (${id})`).join(', ');
    const message = `it says ${amountOf(entry)}, the graph holds ${said} of the same measure, place and date`;
    return [{ row: entry.row, code: 'CONTRADICTION' as const, message }];
  });
}
