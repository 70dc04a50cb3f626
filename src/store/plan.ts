/**
 * The store-neutral plan of a read: a tree of what one GraphQL root field selects. Each engine
 * executes it in its own way; `test/contract` holds both to the same rows.
 *
 * Comparing: a property of type `date` is compared and ordered by the first day it may mean
 * (`sortDay` in the model). Rows without the value come last in both directions; ties are broken by
 * the target node's id, then by the link's key, ascending when the first order is ascending or
 * absent, and descending when it is descending.
 */
import type { Kind } from '../model/kind.ts';
import type { LinkType } from '../model/link.ts';

export interface ReadPlan {
  readonly start: Start;
  readonly select: Selection;
}

export type Start = KeyStart | ListStart | FindStart;

/**
 * One row or null for each key, in order. A key is an id, a merged id, or `scheme:value`. An evidence row
 * reads its document as the first evidence slot of the selection says.
 */
export interface KeyStart {
  readonly by: 'keys';
  readonly keys: readonly string[];
  /** Other kinds give null; absent for any kind, evidence included (id `evidence:…`). */
  readonly kinds?: readonly Kind[];
}

/** A page of all nodes of the kinds that pass the filter. */
export interface ListStart {
  readonly by: 'list';
  readonly kinds: readonly Kind[];
  readonly filter?: Filter;
  readonly order: readonly Order[];
  readonly page: Page;
  readonly total: boolean;
}

/** The nodes that at least one of the alternatives names, distinct, by id, at most `limit`. */
export interface FindStart {
  readonly by: 'find';
  readonly kinds: readonly Kind[];
  readonly alternatives: readonly ({ readonly keys: readonly string[] } | { readonly filter: Filter })[];
  readonly limit: number;
}

/** What to read of a row's node. A slot is the name under which the value stands in the row. */
export interface Selection {
  readonly properties: readonly PropertySlot[];
  readonly links: readonly LinkSlot[];
  readonly evidence: readonly EvidenceSlot[];
  readonly counts: readonly CountSlot[];
}

export const NOTHING: Selection = { properties: [], links: [], evidence: [], counts: [] };

export interface PropertySlot {
  readonly slot: string;
  /** A property of the kind in the model, or `identifiers` (list of `scheme:value`, sorted). */
  readonly property: string;
  /** The kinds of row that have the slot; absent for all. Two slots of one name have disjoint kinds. */
  readonly kinds?: readonly Kind[];
}

export interface LinkSlot {
  readonly slot: string;
  /** The kinds of row that have the slot; absent for all. */
  readonly kinds?: readonly Kind[];
  /** Follows any of these types; empty for the row's own node (a hop to itself, without link). */
  readonly types: readonly LinkType[];
  readonly direction: 'out' | 'in';
  /** The kinds that the other end may have; absent for any. */
  readonly targets?: readonly Kind[];
  /** On the node at the other end. */
  readonly filter?: Filter;
  /** On the link's own properties. */
  readonly linkFilter?: Filter;
  /**
   * The other end must itself be linked (`direction` seen from that other end) with the node `levels` rows
   * above the row that has the slot (1: its parent).
   */
  readonly within?: { readonly types: readonly LinkType[]; readonly direction: 'out' | 'in'; readonly levels: number };
  /**
   * `link`: a row for each link. `target`: a row for each node at the other end, with the evidence of
   * all parallel links and the properties of the one with the smallest key.
   */
  readonly rows: 'link' | 'target';
  readonly order: readonly Order[];
  /** Absent for all rows: only for links that are few by nature. */
  readonly page?: Page;
  readonly total: boolean;
  /** False where nobody asked for the rows' cursors, which then are empty, as they are without a page. */
  readonly cursors?: false;
  /** Properties of the link itself. */
  readonly properties: readonly PropertySlot[];
  readonly evidence: readonly EvidenceSlot[];
  /** What to read at the other end; absent when only the count or the link is wanted. */
  readonly select?: Selection;
}

/** The proofs of a node or link, best first: confidence descending, then document, start, id. Rejected ones are left out. */
export interface EvidenceSlot {
  readonly slot: string;
  readonly first: number;
  /** Node evidence only: the proofs of this property; absent for all. */
  readonly property?: string;
  /** What to read of the document; absent when it is not selected. */
  readonly document?: Selection;
}

/**
 * How many nodes of a kind were valid (validFrom, validUntil) on the row's own date. Null when it has none, and when none
 * of them is known to have begun by then: a register that begins later does not tell how many there were.
 */
export interface CountSlot {
  readonly slot: string;
  readonly kinds?: readonly Kind[];
  readonly count: Kind;
  /** The row's date property. */
  readonly on: string;
}

export interface Order {
  readonly of: 'node' | 'link';
  readonly property: string;
  readonly direction: 'asc' | 'desc';
}

/** A keyset page. Exactly one of `first` and `last`. Cursors are those of an earlier answer. */
export interface Page {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string;
  readonly before?: string;
}

export type Comparison = 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte';

export type Filter =
  | { readonly and: readonly Filter[] }
  | { readonly or: readonly Filter[] }
  | { readonly not: Filter }
  /** For a date property the value is an ISO day. A missing property passes no comparison, not even `ne`. */
  | { readonly property: string; readonly op: Comparison; readonly value: string | number | boolean }
  | { readonly property: string; readonly op: 'in'; readonly value: readonly (string | number)[] }
  /** Case-insensitive. */
  | { readonly property: string; readonly op: 'contains' | 'startsWith'; readonly value: string }
  | { readonly property: string; readonly op: 'missing'; readonly value: boolean }
  /** A list property holds the value, case-insensitive. */
  | { readonly property: string; readonly op: 'has'; readonly value: string }
  /** From `validFrom` (or `from`) up to, not including, `validUntil` (or `until`); a missing bound is open. The value is an ISO day. */
  | { readonly validOn: string; readonly from: string; readonly until: string }
  /** The node has such a link, with one of the keys at the other end where they are given. */
  | {
      readonly linked: {
        readonly types: readonly LinkType[];
        readonly direction: 'out' | 'in';
        readonly keys?: readonly string[];
        /** The ISO day on which the link itself is valid (its `from` and `until`); absent for any. */
        readonly validOn?: string;
      };
    };
