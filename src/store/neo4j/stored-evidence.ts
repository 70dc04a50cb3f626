/** Evidence as it lies in Neo4j, and back. What it claims is kept as JSON: it is read whole or not at all. */
import neo4j from 'neo4j-driver';
import type { Props, Review } from '../../model/assertion.ts';
import type { Kind } from '../../model/kind.ts';
import type { LinkType } from '../../model/link.ts';
import { sortKeys, stableJson } from '../json.ts';
import type { StoredEvidence } from '../tables.ts';
import { splitTexts } from '../texts.ts';
import type { Row } from './connection.ts';

const NAMES = [
  'id',
  'document',
  'subject',
  'start',
  'end',
  'quote',
  'sha256',
  'method',
  'confidence',
  'statement',
  'review',
  'reviewer',
  'reviewedAt',
  'reviewNote',
  'claim',
  'texts',
  'kind',
  'identifiers',
  'linkType',
  'linkFrom',
  'linkTo',
] as const;

/** Of `e`; what `storedEvidence` reads. */
export const EVIDENCE_FIELDS = NAMES.map((name) => `e.${name}`).join(', ');

/** What is kept of evidence: `claims` too, the names in `claim`, for those who look for one. Written from `evidenceValues`. */
export const EVIDENCE_MAP = `{${[...NAMES, 'claims'].map((name, at) => `${name}: k[${at}]`).join(', ')}}`;

/** In a list, which the server reads sooner than a map. */
export function evidenceValues(item: StoredEvidence): readonly unknown[] {
  const { review, node, link, start, end } = item;
  const { short, texts } = splitTexts(item.claim);
  return [
    item.id,
    item.document,
    item.subject,
    start === undefined ? null : neo4j.int(start),
    end === undefined ? null : neo4j.int(end),
    item.quote,
    item.sha256,
    item.method,
    item.confidence,
    item.statement,
    review.state,
    review.reviewer,
    review.at,
    review.note,
    stableJson(short),
    texts ? stableJson(texts) : null,
    node?.kind,
    node?.identifiers,
    link?.type,
    link?.from,
    link?.to,
    Object.keys(item.claim),
  ];
}

export function storedEvidence(values: Row): StoredEvidence {
  const row = Object.fromEntries(NAMES.map((name, index) => [name, values[index] ?? undefined]));
  const text = (name: (typeof NAMES)[number]) => row[name] as string;
  const texts = row.texts === undefined ? {} : (JSON.parse(text('texts')) as Props);
  return {
    id: text('id'),
    document: text('document'),
    subject: text('subject'),
    ...(row.linkType === undefined
      ? { node: { kind: row.kind as Kind, identifiers: row.identifiers as readonly string[] } }
      : { link: { type: row.linkType as LinkType, from: text('linkFrom'), to: text('linkTo') } }),
    claim: sortKeys({ ...JSON.parse(text('claim')), ...texts }) as Props,
    ...(row.start !== undefined && { start: row.start as number }),
    ...(row.end !== undefined && { end: row.end as number }),
    ...(row.quote !== undefined && { quote: text('quote') }),
    ...(row.sha256 !== undefined && { sha256: text('sha256') }),
    method: text('method'),
    confidence: row.confidence as number,
    statement: text('statement'),
    review: reviewOf(row.review, row.reviewer, row.reviewedAt, row.reviewNote),
  };
}

export function reviewOf(state: unknown, reviewer: unknown, at: unknown, note: unknown): Review {
  return {
    state: state as Review['state'],
    ...(typeof reviewer === 'string' && { reviewer }),
    ...(typeof at === 'string' && { at }),
    ...(typeof note === 'string' && { note }),
  };
}
