/** What a store of the graph can do, whatever the engine. `sqlite/` and `neo4j/` implement it. */
import type { Assertion, Props, Review } from '../model/assertion.ts';
import type { Kind, TrackState } from '../model/kind.ts';
import type { LinkType } from '../model/link.ts';
import type { Act, AuditEntry } from './audit.ts';
import type { Changes } from './changes.ts';
import type { EvidenceSlot, Filter, ReadPlan, Selection } from './plan.ts';
import type { EvidenceRow, NodeRow, Rows } from './rows.ts';
import type { Told } from './told.ts';

export interface CallOptions {
  /** Ends the statement at the engine and rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /**
   * When the call must be over, on the clock of `performance.now()`. An engine inside the process looks at
   * it while it works, because meanwhile no signal can reach it. Rejects with CANCELLED.
   */
  readonly deadline?: number;
}

export interface WriteOptions extends CallOptions {
  /** Noted with the change; its key keeps it from being made twice. */
  readonly act?: Act;
  /** Tells what the change would do, and leaves the graph as it is. */
  readonly dryRun?: boolean;
  /** Tells each node and link that the change touches. */
  readonly describe?: boolean;
}

export interface GraphStore {
  readonly engine: StoreStatus['engine'];
  /** Reads the rows that a plan describes, in one statement where the engine allows it. */
  read(plan: ReadPlan, options?: CallOptions): Promise<Rows>;
  /** Finds nodes by words (Dutch stems), ranked, with counts by kind. */
  search(query: SearchQuery, options?: CallOptions): Promise<SearchResult>;
  /** The shortest path between two nodes; of several the one whose ids sort first; null when there is none. */
  path(query: PathQuery, options?: CallOptions): Promise<Path | null>;
  /** Counts nodes by a property or by the node at the other end of a link. */
  aggregate(query: AggregateQuery, options?: CallOptions): Promise<readonly Bucket[]>;
  /** A ministry's motions and commitments that are not closed on a day. */
  rappel(query: RappelQuery, options?: CallOptions): Promise<Rappel>;
  /** Changes the graph: atomic, idempotent; a change that changes nothing leaves the revision as it was. */
  apply(change: Change, options?: WriteOptions): Promise<Applied>;
  /**
   * Makes the many changes of `work`, one after the other, sooner than they would be made apart. What only readers
   * need of them may come when `work` has ended or, where it was cut off, when the store is opened next.
   */
  load<T>(work: () => Promise<T>): Promise<T>;
  /** What was noted of changes, newest first. */
  audit(query: AuditQuery): Promise<readonly AuditEntry[]>;
  /** Every record of the graph: nodes by id, then links by key. Reads one consistent state. */
  export(): AsyncIterable<GraphRecord>;
  /** Goes up with every change, whichever process makes it; cheap enough to be asked with every request. */
  revision(): Promise<number>;
  /** Which engine this is, in what state, and how much it holds; counting takes time in a large graph. */
  status(): Promise<StoreStatus>;
  /** Asks the engine which schema the graph has now; cheap enough to be asked every second. */
  schema(options?: CallOptions): Promise<SchemaState>;
  /** Connections to the engine, now. */
  connections(): { readonly inUse: number; readonly idle: number };
  close(): Promise<void>;
}

/** Replaces what a document said, reviews a proof, or adds records as an export wrote them, or what `toldBy` made of each. */
export type Change =
  | { readonly document: string; readonly assertions: readonly Assertion[] }
  | { readonly evidence: string; readonly review: Review }
  | { readonly records: readonly GraphRecord[] }
  | { readonly told: readonly Told[] };

export interface Applied {
  readonly added: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Nodes found to be one: the losing id keeps resolving to the winner. */
  readonly merged: readonly { readonly from: string; readonly into: string }[];
  /** Goes up by one with every change that changed something; of a dry run the graph's own. */
  readonly revision: number;
  /** Present when it was asked for. */
  readonly changes?: Changes;
  /** Present when the change had been made before, under the same key: this is the answer of then. */
  readonly repeats?: { readonly subject: string };
}

export interface AuditQuery {
  readonly first: number;
  /** Only entries with a lower number. */
  readonly before?: number;
  /** Only what this user did. */
  readonly by?: string;
  /** Only what was done on or after this ISO day or instant. */
  readonly since?: string;
}

export interface SearchQuery {
  /** Words as typed; all must match, the last also as a beginning. Words in double quotes must follow each other; 100 words at most. */
  readonly text: string;
  readonly kinds?: readonly Kind[];
  readonly filter?: Filter;
  readonly first: number;
  readonly after?: string;
  readonly select: Selection;
  /** Whether to count all that matches, and how many there are of each kind: this looks at each of them. */
  readonly total: boolean;
  readonly facets: boolean;
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** Null when it was not asked for. */
  readonly total: number | null;
  /** Empty when they were not asked for. */
  readonly facets: readonly { readonly kind: Kind; readonly count: number }[];
  /** How many were ranked, which are all that pages lead through: `RANKED` of `ranking.ts`. */
  readonly ranked: number;
  readonly hasNext: boolean;
}

export interface Hit {
  readonly cursor: string;
  readonly score: number;
  readonly node: NodeRow;
  /** A piece of plain text around the matches, with their ranges in it. */
  readonly highlight: Highlight | null;
}

export interface Highlight {
  readonly text: string;
  readonly matches: readonly { readonly start: number; readonly end: number }[];
}

export interface PathQuery {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  /** Only these types; absent for all. */
  readonly types?: readonly LinkType[];
  /** False where its length alone is wanted: which of several paths it is then need not be found out. */
  readonly way: boolean;
  readonly select: Selection;
  readonly evidence: readonly EvidenceSlot[];
}

export interface Path {
  /** In links. */
  readonly length: number;
  /** Empty where the length alone was wanted, as the links are. */
  readonly nodes: readonly NodeRow[];
  readonly links: readonly PathLink[];
}

/** A link on a path, in its own direction, which may be against the path's. */
export interface PathLink {
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  readonly evidence: Readonly<Record<string, readonly EvidenceRow[]>>;
}

export interface AggregateQuery {
  readonly kinds: readonly Kind[];
  readonly filter?: Filter;
  /** Count by a property's value, by the id at the other end of a link, or all in one bucket (key null). */
  readonly by?:
    | { readonly property: string }
    | { readonly types: readonly LinkType[]; readonly direction: 'out' | 'in' };
}

/** Ordered by key, null first. */
export interface Bucket {
  readonly key: string | number | boolean | null;
  readonly count: number;
}

export interface RappelQuery {
  /** Keys of the ministry: its id, identifiers or merged ids; an empty list for all that is tracked, whoever has to act. */
  readonly ministry: readonly string[];
  /** ISO day. */
  readonly asOf: string;
  readonly first: number;
  readonly after?: string;
  readonly select: Selection;
  /** What to read of the document of the last follow-up. */
  readonly document: Selection;
  /** Which proofs to read of the last follow-up. */
  readonly evidence: readonly EvidenceSlot[];
}

export interface Rappel {
  /** False when the query names a ministry by keys of which none is an organisation's. */
  readonly known: boolean;
  /** Oldest first, by date, then id. */
  readonly rows: readonly RappelRow[];
  readonly total: number;
  readonly hasNext: boolean;
  /** Of all that is open: states that occur, in the order of TRACK_STATES. */
  readonly summary: readonly {
    readonly state: TrackState;
    readonly count: number;
    readonly medianDaysOpen: number | null;
  }[];
}

export interface RappelRow {
  readonly cursor: string;
  readonly node: NodeRow;
  readonly daysOpen: number | null;
  readonly lastFollowUp: {
    readonly outcome: string;
    readonly date: string | null;
    readonly document: NodeRow;
    readonly evidence: Readonly<Record<string, readonly EvidenceRow[]>>;
  } | null;
}

/**
 * One line of an export (contract: `kamergraaf export --format jsonl`). `unsupported`: kept so that an
 * import loses nothing, but no part of the graph, because all its proofs were rejected or an end of the
 * link is missing.
 */
export type GraphRecord = NodeRecord | LinkRecord;

export interface NodeRecord {
  readonly node: string;
  readonly kind: Kind;
  readonly props: Props;
  readonly identifiers: readonly string[];
  /** Ids that were merged into this node. */
  readonly merged?: readonly string[];
  /** Proofs by property; the kind's and identifiers' own stand under `kind` and `identifiers`. */
  readonly evidence: Readonly<Record<string, readonly EvidenceRecord[]>>;
  readonly unsupported?: true;
}

export interface LinkRecord {
  readonly link: LinkType;
  readonly from: string;
  readonly to: string;
  readonly props: Props;
  readonly evidence: readonly EvidenceRecord[];
  readonly unsupported?: true;
}

export interface EvidenceRecord {
  readonly document: string;
  readonly start?: number;
  readonly end?: number;
  readonly quote?: string;
  readonly sha256?: string;
  readonly method: string;
  readonly confidence: number;
  readonly statement: string;
  /** PROPOSED where a record leaves it out. */
  readonly review?: Review['state'];
  readonly reviewer?: string;
  readonly reviewedAt?: string;
  readonly reviewNote?: string;
  /** What this document says, where the graph shows another value; for links, the properties it claims. */
  readonly value?: Props[string] | Props;
}

export interface SchemaState {
  readonly version: number;
  /** The version that this program reads and writes. */
  readonly known: number;
}

export interface StoreStatus {
  readonly engine: 'sqlite' | 'neo4j';
  readonly engineVersion: string;
  readonly location: string;
  readonly schemaVersion: number;
  readonly revision: number;
  readonly counts: {
    readonly nodes: number;
    readonly links: number;
    readonly evidence: number;
    readonly byKind: readonly { readonly kind: Kind; readonly count: number }[];
  };
}
