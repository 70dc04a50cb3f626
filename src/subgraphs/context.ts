/** What the resolvers of every subgraph are given with a request. */
import type { PlannerContext } from '../planner/api.ts';
import type { EvidenceRow, NodeRow } from '../store/rows.ts';

/** Each may do what those before it may: `reader` reads, `editor` judges proofs and adds documents, `admin` does all. */
export const ROLES = ['reader', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export interface User {
  /** As it is written beside a review. */
  readonly name: string;
  /** Null for none. */
  readonly role: Role | null;
}

/** A document as a client hands it in; offsets of proofs point into `text`. */
export interface DocumentToIngest {
  readonly origin: string;
  readonly mediaType: 'text/plain' | 'text/markdown' | 'text/html' | 'application/xml';
  readonly text: string;
}

export interface Ingested {
  /** The id of the document's node. */
  readonly document: string;
  readonly added: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly revision: number;
}

/** One for each request: the planner's loaders live as long as it does. */
export interface SubgraphContext extends PlannerContext {
  /** Who asks; null or absent for anyone. */
  readonly user?: User | null;
  /** Reads a document into the graph; absent where this process does not write. */
  readonly ingest?: (document: DocumentToIngest) => Promise<Ingested>;
}

export type AnyRow = NodeRow | EvidenceRow;
