/** What the resolvers of every subgraph are given with a request. */
import type { PlannerContext } from '../planner/api.ts';
import type { Act } from '../store/audit.ts';
import type { Applied } from '../store/graph-store.ts';
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

/** A document as a client hands it in: its text, or the bytes of a file. */
export interface DocumentToIngest {
  readonly origin: string;
  /** Absent where the bytes show it; a text is then a plain one. */
  readonly mediaType?: 'text/plain' | 'text/markdown' | 'text/html' | 'application/xml' | 'application/pdf';
  readonly content: string | Uint8Array;
}

export interface IngestOptions {
  readonly dryRun: boolean;
  /** For the audit; whoever reads the document knows its id. */
  readonly act: Omit<Act, 'subject'>;
}

export interface Ingested {
  /** The id of the document's node. */
  readonly document: string;
  /** With its `changes`. */
  readonly applied: Applied;
}

/** One for each request: the planner's loaders live as long as it does. */
export interface SubgraphContext extends PlannerContext {
  /** Who asks; null or absent for anyone. */
  readonly user?: User | null;
  /** Reads a document into the graph; absent where this process does not write. Throws InputError BAD_DOCUMENT. */
  readonly ingest?: (document: DocumentToIngest, options: IngestOptions) => Promise<Ingested>;
}

export type AnyRow = NodeRow | EvidenceRow;
