/** Builds the rows of nodes as a selection asks for them, following their links level by level. */
import { sortDay } from '../../model/edtf.ts';
import type { Kind } from '../../model/kind.ts';
import { StoreError } from '../errors.ts';
import type { CallOptions } from '../graph-store.ts';
import type { CountSlot, PropertySlot, Selection } from '../plan.ts';
import type { NodeRow, SlotValue } from '../rows.ts';
import { TEXT_PROPERTIES } from '../texts.ts';
import type { Connection } from './connection.ts';
import { nodeEvidence } from './evidence.ts';
import { linkPages } from './links.ts';
import { kindIs } from './properties.ts';
import type { Place, Reading } from './reading.ts';
import { identifiersOf, type Source, textsOf } from './source.ts';

export function startReading(connection: Connection, { signal, deadline = Infinity }: CallOptions = {}): Reading {
  const reading: Reading = {
    connection,
    check: () => {
      signal?.throwIfAborted();
      if (performance.now() > deadline) throw new StoreError('CANCELLED', 'The read took longer than it may');
    },
    counts: new Map(),
    rows: (places, select) => nodeRows(reading, places, select),
    row: (source, select, above) => nodeRows(reading, [{ source, above }], select)[0] as NodeRow,
  };
  return reading;
}

/** A node that is reached several times is read once, unless what it shows depends on the way to it. */
function nodeRows(reading: Reading, places: readonly Place[], select: Selection): readonly NodeRow[] {
  if (places.length < 2 || looksBack(select)) return distinctRows(reading, places, select);
  const first = new Map<number, number>();
  const distinct = places.filter(({ source }) => !first.has(source.n) && first.set(source.n, first.size));
  const rows = distinctRows(reading, distinct, select);
  return places.map(({ source }) => rows[first.get(source.n) ?? 0] as NodeRow);
}

function looksBack(select: Selection): boolean {
  return (
    select.links.some((slot) => slot.within !== undefined || (slot.select !== undefined && looksBack(slot.select))) ||
    proofs(select).some(({ document }) => document !== undefined && looksBack(document))
  );
}

function proofs(select: Selection) {
  return [...select.evidence, ...select.links.flatMap((slot) => slot.evidence)];
}

type Slots = Record<string, SlotValue>;

function distinctRows(reading: Reading, places: readonly Place[], select: Selection): readonly NodeRow[] {
  const rows: Slots[] = places.map(({ source }) => ({ id: source.id, kind: source.kind }));
  const fill = (
    slot: { readonly slot: string; readonly kinds?: readonly Kind[] },
    values: (places: readonly Place[]) => readonly SlotValue[],
  ) => {
    const { kinds } = slot;
    const having = kinds ? [...places.keys()].filter((at) => kinds.includes(placeAt(places, at).source.kind)) : null;
    const found = values(having ? having.map((at) => placeAt(places, at)) : places);
    for (const [at, value] of found.entries()) (rows[having ? (having[at] ?? 0) : at] as Slots)[slot.slot] = value;
  };
  for (const slot of select.properties) fill(slot, (those) => propertiesOf(reading, those, slot));
  for (const slot of select.links) fill(slot, (those) => linkPages(reading, those, slot));
  for (const slot of select.evidence) fill(slot, (those) => nodeEvidence(reading, those, slot));
  for (const slot of select.counts) fill(slot, (those) => those.map(({ source }) => countOf(reading, source, slot)));
  return rows as unknown as readonly NodeRow[];
}

function placeAt(places: readonly Place[], at: number): Place {
  return places[at] as Place;
}

function propertiesOf(
  { connection, check }: Reading,
  places: readonly Place[],
  { property }: PropertySlot,
): readonly SlotValue[] {
  const apart = property === 'identifiers' || TEXT_PROPERTIES.has(property);
  if (!apart) return places.map(({ source }) => source.props[property] ?? null);
  check();
  const numbers = places.map(({ source }) => source.n);
  if (property === 'identifiers') {
    const found = identifiersOf(connection, numbers);
    return numbers.map((n) => found.get(n) ?? []);
  }
  const found = textsOf(connection, numbers, property);
  return numbers.map((n) => found.get(n) ?? null);
}

const countSql = (
  kind: Kind,
) => `SELECT iif(count(n.days ->> '$.validFrom') = 0, NULL, count(*)) FROM node n WHERE ${kindIs(kind)}
  AND (n.days ->> '$.validFrom' IS NULL OR n.days ->> '$.validFrom' <= ?)
  AND (n.days ->> '$.validUntil' IS NULL OR n.days ->> '$.validUntil' > ?)`;

function countOf(reading: Reading, source: Source, { count, on }: CountSlot): number | null {
  const date = source.props[on];
  const day = typeof date === 'string' ? sortDay(date) : null;
  if (day === null) return null;
  const key = `${count} ${day}`;
  const known = reading.counts.get(key);
  if (known !== undefined) return known;
  const found = (reading.connection.get(countSql(count), [day, day])?.[0] ?? null) as number | null;
  reading.counts.set(key, found);
  return found;
}
