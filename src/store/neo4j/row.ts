/** The row of one node as a selection asks for it: one list expression, and how to read it. */
import type { Kind } from '../../model/kind.ts';
import type { CountSlot, Selection } from '../plan.ts';
import type { NodeRow, SlotValue } from '../rows.ts';
import { nodeEvidence } from './evidence.ts';
import { dayOf, labelExpression } from './layout.ts';
import { linkPage } from './links.ts';
import { compared, shown } from './properties.ts';
import { type Found, type Get, type Piece, Statement } from './statement.ts';

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
  node: Found,
  select: Selection,
  get: Get<P, Selection>,
  above: readonly string[],
): Piece<P, NodeRow> {
  const pieces = slotPieces(statement, node, select, get, above);
  const [only] = node.kinds.length === 1 ? node.kinds : [];
  const { variable } = node;
  const own = [`${variable}.id`, ...(only ? [] : [`${variable}.kind`])];
  return {
    text: `[${[...own, ...pieces.map(({ text }) => text)].join(', ')}]`,
    decode: (value, plan) => {
      const values = value as readonly unknown[];
      const kind = only ?? (values[1] as Kind);
      const row: Record<string, SlotValue> = { id: values[0] as string, kind };
      // An iterator costs more here than what it goes over: a large answer has thousands of rows.
      for (let at = 0; at < pieces.length; at += 1) {
        const { slot, kinds, decode } = pieces[at] as SlotPiece<P>;
        if (!kinds || kinds.has(kind)) row[slot] = decode(values[at + own.length], plan);
      }
      return row as NodeRow;
    },
  };
}

function slotPieces<P>(
  statement: Statement<P>,
  node: Found,
  select: Selection,
  get: Get<P, Selection>,
  above: readonly string[],
): readonly SlotPiece<P>[] {
  const { variable } = node;
  const may = ({ kinds }: { readonly kinds?: readonly Kind[] }) =>
    !kinds || kinds.some((kind) => node.kinds.includes(kind));
  return [
    ...select.properties.filter(may).map(({ slot, property, kinds }) => ({
      ...named(slot, kinds),
      text: shown('node', variable, property),
      decode: valueOrNull,
    })),
    ...select.links.flatMap((slot, index) => {
      if (!may(slot)) return [];
      const page = linkPage(statement, node, slot, (plan) => get(plan).links[index] as typeof slot, above);
      return [{ ...named(slot.slot, slot.kinds), ...page }];
    }),
    ...select.evidence.map((slot, index) => ({
      ...named(slot.slot, undefined),
      ...nodeEvidence(statement, variable, slot, (plan) => get(plan).evidence[index] as typeof slot, above),
    })),
    ...select.counts.filter(may).map((slot) => ({
      ...named(slot.slot, slot.kinds),
      ...validCount<P>(statement, variable, slot),
    })),
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
