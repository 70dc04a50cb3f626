/** What a read gives back: rows nested like the plan, each value under its slot. */
import type { Props, Review } from '../model/assertion.ts';
import type { Kind } from '../model/kind.ts';
import type { LinkType } from '../model/link.ts';

/** A slot's value: a property, a page of links, a list of proofs, or a count. */
export type SlotValue = string | number | boolean | readonly string[] | null | LinkPage | readonly EvidenceRow[];

export interface NodeRow {
  readonly id: string;
  readonly kind: Kind | 'Evidence';
  readonly [slot: string]: SlotValue;
}

export interface LinkRow {
  readonly cursor: string;
  readonly type: LinkType | null;
  readonly node: NodeRow;
  /** Link properties by slot. */
  readonly link: Readonly<Record<string, SlotValue>>;
  /** Proofs by slot. */
  readonly evidence: Readonly<Record<string, readonly EvidenceRow[]>>;
}

export interface LinkPage {
  readonly rows: readonly LinkRow[];
  /** Null unless the plan asked for it. */
  readonly total: number | null;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** One proof, whole; `document` is the selected part of its document. */
export interface EvidenceRow {
  readonly id: string;
  readonly kind: 'Evidence';
  readonly quote: string | null;
  readonly statement: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly sha256: string | null;
  readonly method: string;
  readonly confidence: number;
  readonly review: Review;
  readonly documentId: string;
  readonly document: NodeRow | null;
  /** What it claims of its subject; without properties of type `text`. */
  readonly claim: Props;
  readonly [slot: string]: unknown;
}

export interface RowPage {
  readonly rows: readonly { readonly cursor: string; readonly node: NodeRow }[];
  readonly total: number | null;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** By the plan's start: keys give `keyed`, list and find give `page`. */
export type Rows = { readonly keyed: readonly (NodeRow | EvidenceRow | null)[] } | { readonly page: RowPage };
