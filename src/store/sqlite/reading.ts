/** One read under way. */
import type { Selection } from '../plan.ts';
import type { NodeRow } from '../rows.ts';
import type { Connection } from './connection.ts';
import type { Source } from './source.ts';

export interface Reading {
  readonly connection: Connection;
  /** Throws once the call was aborted or is late; called before every statement of a level, and within long ones. */
  readonly check: () => void;
  /** Counts by kind and day: the rows of one answer mostly share them. */
  readonly counts: Map<string, number | null>;
  /** The rows of nodes, in their order, by the same statements whatever their number. */
  readonly rows: (places: readonly Place[], select: Selection) => readonly NodeRow[];
  /** The row of one node. */
  readonly row: (source: Source, select: Selection, above: readonly Source[]) => NodeRow;
}

/** A node where it was reached; `above` are the nodes on the way, the nearest last. */
export interface Place {
  readonly source: Source;
  readonly above: readonly Source[];
}
