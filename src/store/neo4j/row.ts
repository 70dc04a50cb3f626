/** The row of one node as a selection asks for it: one list expression, and how to read it. */
import type { Kind } from '../../model/kind.ts';
import type { CountSlot, Selection } from '../plan.ts';
import type { NodeRow, SlotValue } from '../rows.ts';
import { nodeEvidence } from './evidence.ts';
import { dayOf, labelExpression } from './layout.ts';
import { linkPage } from './links.ts';
import { compared, shown } from './properties.ts';
import { type Get, type Piece, Statement } from './statement.ts';

interface SlotPiece<P> extends Piece<P, SlotValue> {
  readonly slot: string;
  readonly kinds?: ReadonlySet<Kind>;
}

/** A statement that writes its rows so. */
export function newStatement<P>(): Statement<P> {
  return new Statement<P>(nodeRow);
}

function nodeRow<P>(
  statement: Statement<P>,
  node: string,
  select: Selection,
  get: Get<P, Selection>,
  above: readonly string[],
): Piece<P, NodeRow> {
  const pieces = slotPieces(statement, node, select, get, above);
  return {
    text: `[${[`${node}.id`, `${node}.kind`, ...pieces.map(({ text }) => text)].join(', ')}]`,
    decode: (value, plan) => {
      const values = value as readonly unknown[];
      const kind = values[1] as Kind;
      const row: Record<string, SlotValue> = { id: values[0] as string, kind };
      // An iterator costs more here than what it goes over: a large answer has thousands of rows.
      for (let at = 0; at < pieces.length; at += 1) {
        const { slot, kinds, decode } = pieces[at] as SlotPiece<P>;
        if (!kinds || kinds.has(kind)) row[slot] = decode(values[at + 2], plan);
      }
      return row as NodeRow;
    },
  };
}

function slotPieces<P>(
  statement: Statement<P>,
  node: string,
  select: Selection,
  get: Get<P, Selection>,
  above: readonly string[],
): readonly SlotPiece<P>[] {
  return [
    ...select.properties.map(({ slot, property, kinds }) => ({
      ...named(slot, kinds),
      text: shown('node', node, property),
      decode: valueOrNull,
    })),
    ...select.links.map((slot, index) => ({
      ...named(slot.slot, slot.kinds),
      ...linkPage(statement, node, slot, (plan) => get(plan).links[index] as typeof slot, above),
    })),
    ...select.evidence.map((slot, index) => ({
      ...named(slot.slot, undefined),
      ...nodeEvidence(statement, node, slot, (plan) => get(plan).evidence[index] as typeof slot, above),
    })),
    ...select.counts.map((slot) => ({ ...named(slot.slot, slot.kinds), ...validCount<P>(statement, node, slot) })),
  ];
}

function named(slot: string, kinds: readonly Kind[] | undefined): { slot: string; kinds?: ReadonlySet<Kind> } {
  return kinds ? { slot, kinds: new Set(kinds) } : { slot };
}

function valueOrNull(value: unknown): SlotValue {
  return (value ?? null) as SlotValue;
}

function validCount<P>(statement: Statement<P>, node: string, { count, on }: CountSlot): Piece<P, SlotValue> {
  const day = compared('node', node, on);
  const other = statement.variable('c');
  const from = `${other}.${dayOf('validFrom')}`;
  const until = `${other}.${dayOf('validUntil')}`;
  const valid = `(${from} IS NULL OR ${from} <= ${day}) AND (${until} IS NULL OR ${until} > ${day})`;
  const matched = `MATCH (${other}:${labelExpression([count])}) WHERE ${day} IS NOT NULL AND ${valid}`;
  const known = `EXISTS { ${matched} AND ${from} IS NOT NULL }`;
  return { text: `CASE WHEN ${known} THEN COUNT { ${matched} } ELSE null END`, decode: valueOrNull };
}
