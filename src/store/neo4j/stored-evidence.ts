/**
 * Evidence as it lies in Neo4j, and back. What statements look for or order by is a property of its own; all else
 * stands in one text, `body`, as JSON: it is read whole or not at all, and each property of each proof costs an import.
 */
import neo4j from 'neo4j-driver';
import type { Props, Review } from '../../model/assertion.ts';
import type { Kind } from '../../model/kind.ts';
import type { LinkType } from '../../model/link.ts';
import { sortKeys } from '../json.ts';
import type { StoredEvidence } from '../tables.ts';
import { splitTexts } from '../texts.ts';
import type { Row } from './connection.ts';

/** `review` is its state; `texts` what is claimed of long texts, apart from the body because a proof is shown without. */
const NAMES = ['id', 'document', 'subject', 'start', 'confidence', 'review', 'body', 'texts'] as const;

/** Of `e`; what `storedEvidence` reads. */
export const EVIDENCE_FIELDS = NAMES.map((name) => `e.${name}`).join(', ');

/** `claims` too: what it claims of a node by name, for those who look for one. */
const MAP = `{${[...NAMES, 'claims'].map((name, at) => `${name}: k[${at}]`).join(', ')}}`;

/** Of what `evidenceValues` gives of each. */
export const CHANGE_EVIDENCE = `UNWIND $q.keys AS k MATCH (e:Evidence {id: k[0]}) USING INDEX e:Evidence(id) SET e = ${MAP}`;
export const ADD_EVIDENCE = `UNWIND $q.keys AS k CREATE (:Evidence ${MAP})`;

/** The name in `claims` of the identifiers; no property is called so. */
export const IDENTIFIERS = 'identifiers';

interface Body {
  readonly end?: number;
  readonly quote?: string;
  readonly sha256?: string;
  readonly method: string;
  readonly statement: string;
  readonly claim: Props;
  /** Of what claims something of a node. */
  readonly kind?: Kind;
  readonly identifiers?: readonly string[];
  readonly reviewer?: string;
  readonly at?: string;
  readonly note?: string;
}

/** In a list, which the server reads sooner than a map. */
export function evidenceValues(item: StoredEvidence): readonly unknown[] {
  const { review, node, start, end, quote, sha256, method, statement } = item;
  const { state, ...reviewed } = review;
  const { short, texts } = splitTexts(item.claim);
  const body: Body = { end, quote, sha256, method, statement, claim: short, ...node, ...reviewed } as Body;
  const names = Object.keys(item.claim);
  return [
    item.id,
    item.document,
    item.subject,
    start === undefined ? null : neo4j.int(start),
    item.confidence,
    state,
    JSON.stringify(body),
    texts ? JSON.stringify(texts) : null,
    node && node.identifiers.length > 0 ? [...names, IDENTIFIERS] : names,
  ];
}

export function storedEvidence([id, document, subject, start, confidence, state, text, texts]: Row): StoredEvidence {
  const { kind, identifiers = [], ...body } = JSON.parse(text as string) as Body;
  const claim = texts === null ? body.claim : { ...body.claim, ...(JSON.parse(texts as string) as Props) };
  const [type, from, to] = (subject as string).split('|') as [LinkType, string, string];
  return {
    id: id as string,
    document: document as string,
    subject: subject as string,
    ...(kind === undefined ? { link: { type, from, to } } : { node: { kind, identifiers } }),
    claim: sortKeys(claim) as Props,
    ...(start !== null && { start: start as number }),
    ...proofOf(body),
    confidence: confidence as number,
    review: reviewOf(state, body),
  };
}

function proofOf({ end, quote, sha256, method, statement }: Body) {
  return {
    ...(end !== undefined && { end }),
    ...(quote !== undefined && { quote }),
    ...(sha256 !== undefined && { sha256 }),
    method,
    statement,
  };
}

function reviewOf(state: unknown, { reviewer, at, note }: Body): Review {
  return {
    state: state as Review['state'],
    ...(reviewer !== undefined && { reviewer }),
    ...(at !== undefined && { at }),
    ...(note !== undefined && { note }),
  };
}

/** What is shown of a proof beside its own properties. */
export function shownOf(state: unknown, text: unknown) {
  const body = JSON.parse(text as string) as Body;
  return {
    quote: body.quote ?? null,
    statement: body.statement,
    end: body.end ?? null,
    sha256: body.sha256 ?? null,
    method: body.method,
    review: reviewOf(state, body),
    claim: body.claim,
  };
}
