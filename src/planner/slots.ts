/**
 * Names of slots. A value stands in its row under the response key of the field that reads it, so that
 * a resolver finds it without any look-up. Keys that a row uses for itself are marked.
 */
import type { NodeRow, SlotValue } from '../store/rows.ts';

/** The row's own fields, and names that every JavaScript object answers to. */
const RESERVED = new Set(['id', 'kind', ...Object.getOwnPropertyNames(Object.prototype)]);

export function slotOf(responseKey: string): string {
  return RESERVED.has(responseKey) ? `=${responseKey}` : responseKey;
}

/** Slots beneath an object that is no row of its own (an edge, a computed object), when it has an alias. */
export function aliasPrefix(responseKey: string, fieldName: string): string {
  return responseKey === fieldName ? '' : `${responseKey}>`;
}

/** Slots that a computed field asked for. */
export function privatePrefix(responseKey: string): string {
  return `${responseKey}#`;
}

/** The proofs of one kind of row, where two kinds mean different proofs by one key. */
export function kindSlot(slot: string, kind: string): string {
  return `${slot}@${kind}`;
}

/** The row as it is beneath a prefix: only the slots that have it, without it. */
export function unprefixed(row: NodeRow, prefix: string): NodeRow {
  if (prefix === '') return row;
  const slots: Record<string, SlotValue> = {};
  for (const [slot, value] of Object.entries(row)) {
    if (slot.startsWith(prefix)) slots[slot.slice(prefix.length)] = value;
  }
  return { ...slots, id: row.id, kind: row.kind };
}
