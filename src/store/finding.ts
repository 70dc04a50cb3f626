/** An assertion on its way into the store: its names not yet resolved, its text made storable. */
import {
  type Assertion,
  evidenceId,
  isLinkSubject,
  type LinkSubject,
  type NodeSubject,
  type Proof,
  type Props,
  type Review,
  subjectKey,
} from '../model/assertion.ts';
import { byCodeUnit, sortKeys } from './json.ts';
import type { StoredEvidence } from './tables.ts';

export interface Finding {
  readonly document: string;
  readonly subject: NodeSubject | LinkSubject;
  readonly props: Props;
  readonly proof: Proof;
  /** Where it comes with one; absent when the store's own reviews decide. */
  readonly review?: Review;
}

export const UNREVIEWED: Review = { state: 'PROPOSED' };

/** An unpaired surrogate cannot be written as UTF-8; U+FFFD is as long, so that offsets stay right. */
export function wellFormed<T>(value: T): T {
  return isWellFormed(value) ? value : mended(value);
}

function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (value === null || typeof value !== 'object') return true;
  return Array.isArray(value) ? value.every(isWellFormed) : Object.values(value).every(isWellFormed);
}

function mended<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed() as T;
  if (Array.isArray(value)) return value.map(mended) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mended(item)])) as T;
}

export function findingOf(document: string, assertion: Assertion): Finding {
  return { document, ...assertion };
}

/** The names by which a finding speaks of nodes. */
export function namesIn({ document, subject }: Finding): readonly string[] {
  return isLinkSubject(subject) ? [document, subject.from, subject.to] : [document, subject.node];
}

/** The evidence that a finding is, once every name in it is the id of a node. */
export function evidenceFrom(finding: Finding, idOf: (name: string) => string, review: Review): StoredEvidence {
  const { subject, props, proof } = finding;
  const document = idOf(finding.document);
  const named: NodeSubject | LinkSubject = isLinkSubject(subject)
    ? { link: subject.link, from: idOf(subject.from), to: idOf(subject.to) }
    : { ...subject, node: idOf(subject.node) };
  const key = subjectKey(named, props);
  return {
    id: evidenceId(document, key, proof),
    document,
    subject: key,
    ...(isLinkSubject(named)
      ? { link: { type: named.link, from: named.from, to: named.to } }
      : { node: { kind: named.kind, identifiers: [...new Set(named.identifiers ?? [])].sort(byCodeUnit) } }),
    claim: sortKeys(props) as Props,
    ...proofOf(proof),
    review,
  };
}

/** The finding that stored evidence came from. */
export function findingFrom(evidence: StoredEvidence): Finding {
  const { link, node } = evidence;
  const subject = link
    ? { link: link.type, from: link.from, to: link.to }
    : { node: evidence.subject, kind: node?.kind ?? 'UnknownDocument', identifiers: node?.identifiers ?? [] };
  return {
    document: evidence.document,
    subject,
    props: evidence.claim,
    proof: proofOf(evidence),
    review: evidence.review,
  };
}

/** The proof alone of what carries one among other fields. */
export function proofOf({ start, end, quote, sha256, method, confidence, statement }: Proof): Proof {
  const proof: { -readonly [P in keyof Proof]: Proof[P] } = { method, confidence, statement };
  if (start !== undefined) proof.start = start;
  if (end !== undefined) proof.end = end;
  if (quote !== undefined) proof.quote = quote;
  if (sha256 !== undefined) proof.sha256 = sha256;
  return proof;
}
