/**
 * An assertion is what one document says of one node or link, with its proof. Nothing else enters
 * the graph: nodes, links and their properties are projections of the assertions about them.
 */
import { hash } from 'node:crypto';
import type { Kind, ReviewState } from './kind.ts';
import { type LinkType, linkKey } from './link.ts';

/** A property's value; dates are EDTF strings. `null` is never stored: leave the property out. */
export type Value = string | number | boolean | readonly string[];
export type Props = Readonly<Record<string, Value>>;

export interface NodeSubject {
  /** The node's id, or any identifier or merged id that resolves to it. */
  readonly node: string;
  readonly kind: Kind;
  /** `scheme:value`; one that already names another node makes the two nodes one. */
  readonly identifiers?: readonly string[];
}

export interface LinkSubject {
  readonly link: LinkType;
  readonly from: string;
  readonly to: string;
}

/** The passage that proves an assertion, and how it was found. */
export interface Proof {
  /** UTF-16 code-unit offsets into the document's text as given, `end` exclusive; absent for registers. */
  readonly start?: number;
  readonly end?: number;
  /** The passage itself; absent until the text has been ingested (facts may travel, sentences not). */
  readonly quote?: string;
  /** SHA-256 of the passage, hexadecimal. */
  readonly sha256?: string;
  /** How it was found: `head`, `citation`, `follow-up`, `register`, `derivation` … */
  readonly method: string;
  /** The share of findings at this confidence that are right, 0 to 1. */
  readonly confidence: number;
  /** The assertion in our own words. */
  readonly statement: string;
}

export interface Assertion {
  readonly subject: NodeSubject | LinkSubject;
  readonly props: Props;
  readonly proof: Proof;
}

/** A review of one piece of evidence by a named person. */
export interface Review {
  readonly state: ReviewState;
  readonly reviewer?: string;
  /** When, as ISO 8601 date and time. */
  readonly at?: string;
  readonly note?: string;
}

export function isLinkSubject(subject: NodeSubject | LinkSubject): subject is LinkSubject {
  return 'link' in subject;
}

/** The key under which evidence finds its subject: the node's id, or the link's key. */
export function subjectKey(subject: NodeSubject | LinkSubject, props: Props): string {
  return isLinkSubject(subject) ? linkKey(subject.link, subject.from, subject.to, props) : subject.node;
}

export function sha256(text: string): string {
  return hash('sha256', text);
}

/**
 * Evidence is known by its document, its subject and the passage's hash, so that a review survives
 * re-ingestion of a text in which the passage moved.
 */
export function evidenceId(document: string, subject: string, proof: Proof): string {
  const passage = proof.sha256 ?? (proof.quote === undefined ? proof.method : sha256(proof.quote));
  return `evidence:${sha256([document, subject, passage].join('\n')).slice(0, 20)}`;
}
