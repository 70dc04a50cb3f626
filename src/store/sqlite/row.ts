/** Builds the row of one node as a selection asks for it, following its links level by level. */
import { sortDay } from '../../model/edtf.ts';
import type { Kind } from '../../model/kind.ts';
import { StoreError } from '../errors.ts';
import type { CallOptions } from '../graph-store.ts';
import type { CountSlot, PropertySlot, Selection } from '../plan.ts';
import type { NodeRow, SlotValue } from '../rows.ts';
import { TEXT_PROPERTIES } from '../texts.ts';
import type { Connection } from './connection.ts';
import { nodeEvidence } from './evidence.ts';
import { linkPage } from './links.ts';
import { kindIs } from './properties.ts';
import type { Reading } from './reading.ts';
import { identifiersOf, type Source, textOf } from './source.ts';

export function startReading(connection: Connection, { signal, deadline = Infinity }: CallOptions = {}): Reading {
  const reading: Reading = {
    connection,
    check: () => {
      signal?.throwIfAborted();
      if (performance.now() > deadline) throw new StoreError('CANCELLED', 'The read took longer than it may');
    },
    counts: new Map(),
    row: (source, select, above) => nodeRow(reading, source, select, above),
  };
  return reading;
}

function nodeRow(reading: Reading, source: Source, select: Selection, above: readonly Source[]): NodeRow {
  const row: Record<string, SlotValue> = { id: source.id, kind: source.kind };
  for (const slot of select.properties) {
    if (applies(slot, source.kind)) row[slot.slot] = propertyOf(reading.connection, source, slot);
  }
  for (const slot of select.links) {
    if (applies(slot, source.kind)) row[slot.slot] = linkPage(reading, source, slot, above);
  }
  for (const slot of select.evidence) row[slot.slot] = nodeEvidence(reading, source, slot, above);
  for (const slot of select.counts) {
    if (applies(slot, source.kind)) row[slot.slot] = countOf(reading, source, slot);
  }
  return row as NodeRow;
}

function applies(slot: { readonly kinds?: readonly Kind[] }, kind: Kind): boolean {
  return slot.kinds === undefined || slot.kinds.includes(kind);
}

function propertyOf(connection: Connection, source: Source, { property }: PropertySlot): SlotValue {
  if (property === 'identifiers') return identifiersOf(connection, source.n);
  if (TEXT_PROPERTIES.has(property)) return textOf(connection, source.n, property);
  return source.props[property] ?? null;
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
