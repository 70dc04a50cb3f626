/**
 * What the projection of assertions needs of an engine: to load and to write plain records inside one
 * transaction. `apply.ts` decides what they hold; an engine only keeps them.
 */
import type { Props, Review } from '../model/assertion.ts';
import type { Kind } from '../model/kind.ts';
import type { LinkType } from '../model/link.ts';
import type { KeptAnswer, NewAnswer, Unnumbered } from './audit.ts';

/** A node as projected from the evidence about it. */
export interface StoredNode {
  readonly id: string;
  readonly kind: Kind;
  readonly props: Props;
  /** Sorted. */
  readonly identifiers: readonly string[];
  /** Ids that were merged into this node, sorted. */
  readonly merged: readonly string[];
}

export interface NamedNode {
  readonly id: string;
  readonly kind: Kind;
}

export interface StoredLink {
  /** `linkKey` of the model. */
  readonly key: string;
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  readonly props: Props;
}

/** An assertion as kept: what one passage of one document claims of one node or link. */
export interface StoredEvidence {
  readonly id: string;
  readonly document: string;
  /** The node's id or the link's key. */
  readonly subject: string;
  /** Node subjects: the kind and identifiers it claims. */
  readonly node?: { readonly kind: Kind; readonly identifiers: readonly string[] };
  /** Link subjects. */
  readonly link?: { readonly type: LinkType; readonly from: string; readonly to: string };
  readonly claim: Props;
  readonly start?: number;
  readonly end?: number;
  readonly quote?: string;
  readonly sha256?: string;
  readonly method: string;
  readonly confidence: number;
  readonly statement: string;
  readonly review: Review;
}

/**
 * A link that evidence tells of and that is not there: an end is missing or of another kind, or all that told of it
 * was rejected. It is kept by its ends, so that it is found when one of them comes.
 */
export interface WaitingLink {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** What one change does. An engine deletes before it puts: an identifier may move from one node to another. */
export interface Delta {
  readonly putNodes: readonly StoredNode[];
  readonly deleteNodes: readonly string[];
  readonly putLinks: readonly StoredLink[];
  readonly deleteLinks: readonly string[];
  readonly putWaiting: readonly WaitingLink[];
  readonly deleteWaiting: readonly string[];
  readonly putEvidence: readonly StoredEvidence[];
  readonly deleteEvidence: readonly string[];
  /** Reviews outlive the evidence they judge; keyed by evidence id. */
  readonly putReviews: readonly { readonly evidence: string; readonly review: Review }[];
  readonly deleteReviews: readonly string[];
  /** Of what is put, the ids of nodes and evidence and the keys of links that are there already: all else is new. */
  readonly there: ReadonlySet<string>;
}

/** One write transaction; writers of one store wait for each other. */
export interface Transaction {
  /** The node by key: ids, merged ids and identifiers; unknown keys are absent. */
  resolve(keys: readonly string[]): Promise<ReadonlyMap<string, NamedNode>>;
  /** Those of the subjects that some evidence is about. */
  proven(subjects: readonly string[]): Promise<ReadonlySet<string>>;
  nodes(ids: readonly string[]): Promise<readonly StoredNode[]>;
  /** Only the kinds of nodes, for the ends of links; unknown ids are absent. */
  kinds(ids: readonly string[]): Promise<ReadonlyMap<string, Kind>>;
  links(keys: readonly string[]): Promise<readonly StoredLink[]>;
  evidenceById(ids: readonly string[]): Promise<readonly StoredEvidence[]>;
  evidenceOf(documents: readonly string[]): Promise<readonly StoredEvidence[]>;
  evidenceAbout(subjects: readonly string[]): Promise<readonly StoredEvidence[]>;
  /** All evidence of links with one of these at either end, those that wait too. */
  evidenceTouching(nodes: readonly string[]): Promise<readonly StoredEvidence[]>;
  /** All evidence of links that wait with one of these at either end: of nodes that are not there yet no others are. */
  evidenceAwaiting(nodes: readonly string[]): Promise<readonly StoredEvidence[]>;
  reviews(evidence: readonly string[]): Promise<ReadonlyMap<string, Review>>;
  /** Writes the delta and counts the revision up by one; gives the new revision. Called at most once. */
  write(delta: Delta): Promise<number>;
  revision(): Promise<number>;
  /** What was answered to a user's change with this key. */
  answerTo(by: string, key: string): Promise<KeptAnswer | undefined>;
  /** Forgets the keys, and the answers to them, of what was noted before this instant. */
  forgetKeys(before: string): Promise<void>;
  /** Adds an entry to the audit, with the next number. */
  note(entry: Unnumbered, kept?: NewAnswer): Promise<void>;
}
