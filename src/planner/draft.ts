/** A selection while it is put together: slots are added, equal ones once, and none may contradict another. */
import type { Kind } from '../model/kind.ts';
import type { CountSlot, EvidenceSlot, LinkSlot, PropertySlot, Selection } from '../store/plan.ts';
import { badUserInput } from './errors.ts';

type AnySlot = PropertySlot | LinkSlot | EvidenceSlot | CountSlot;

export class SelectionDraft {
  readonly properties: PropertySlot[] = [];
  readonly links: LinkSlot[] = [];
  readonly evidence: EvidenceSlot[] = [];
  readonly counts: CountSlot[] = [];

  /** @throws InputError when a slot is taken by something else for the same kinds. */
  add(selection: Partial<Selection>): void {
    for (const slot of selection.properties ?? []) put(this.properties, slot);
    for (const slot of selection.links ?? []) put(this.links, slot);
    for (const slot of selection.evidence ?? []) put(this.evidence, slot);
    for (const slot of selection.counts ?? []) put(this.counts, slot);
  }

  done(): Selection {
    const { properties, links, evidence, counts } = this;
    return { properties, links, evidence, counts };
  }
}

/** Reached only through two aliases of one computed object that select different things under one name. */
export function put<T extends AnySlot>(slots: T[], slot: T): void {
  const taken = slots.filter((known) => known.slot === slot.slot && overlaps(known, slot));
  if (taken.some((known) => JSON.stringify(known) === JSON.stringify(slot))) return;
  if (taken.length > 0) {
    throw badUserInput(`"${slot.slot}" is selected twice with different meanings: give one of them another alias`);
  }
  slots.push(slot);
}

function overlaps(one: AnySlot, other: AnySlot): boolean {
  const kinds = (slot: AnySlot): readonly Kind[] | undefined => ('kinds' in slot ? slot.kinds : undefined);
  const [a, b] = [kinds(one), kinds(other)];
  return !a || !b || a.some((kind) => b.includes(kind));
}

/** The `kinds` of a slot: absent when they are all that the row may be. */
export function onlyKinds(some: readonly Kind[], every: readonly Kind[]): { readonly kinds?: readonly Kind[] } {
  return some.length === every.length ? {} : { kinds: some };
}

/** The same selection with its slots under a prefix, and for some kinds of row only. */
export function prefixed(selection: Partial<Selection>, prefix: string, kinds?: readonly Kind[]): Partial<Selection> {
  const rename = <T extends AnySlot>(slots: readonly T[] | undefined) =>
    (slots ?? []).map((slot) => ({ ...slot, slot: prefix + slot.slot }));
  const limit = <T extends PropertySlot | LinkSlot | CountSlot>(slots: readonly T[] | undefined) =>
    rename(slots).map((slot) =>
      kinds ? { ...slot, kinds: slot.kinds?.filter((kind) => kinds.includes(kind)) ?? kinds } : slot,
    );
  return {
    properties: limit(selection.properties),
    links: limit(selection.links),
    evidence: rename(selection.evidence),
    counts: limit(selection.counts),
  };
}
