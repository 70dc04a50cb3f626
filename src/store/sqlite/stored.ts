/** Rows of the tables as the records that `tables.ts` declares, and back. */
import type { Props, Review } from '../../model/assertion.ts';
import { sortDay } from '../../model/edtf.ts';
import type { Kind, PropertySpecs } from '../../model/kind.ts';
import type { LinkType } from '../../model/link.ts';
import { stableJson } from '../json.ts';
import type { StoredEvidence, StoredLink } from '../tables.ts';
import { splitTexts } from '../texts.ts';
import { type Parameter, type Row, storableText, textFrom } from './connection.ts';

export const EVIDENCE_COLUMNS =
  'e.id, e.document, e.subject, e.kind, e.identifiers, e.type, e.src, e.dst, e.claim, e.texts, e.start, e.finish, e.quote, e.sha256, e.method, e.confidence, e.statement, e.review';

export function evidenceFromRow(row: Row): StoredEvidence {
  const [id, document, subject, kind, identifiers, type, src, dst, claim, texts] = row;
  const [start, finish, quote, hash, method, confidence, statement, review] = row.slice(10);
  const short = JSON.parse(String(claim)) as Props;
  return {
    id: String(id),
    document: String(document),
    subject: String(subject),
    ...(type === null
      ? { node: { kind: String(kind) as Kind, identifiers: JSON.parse(String(identifiers)) as string[] } }
      : { link: { type: String(type) as LinkType, from: String(src), to: String(dst) } }),
    claim: texts === null ? short : { ...short, ...(JSON.parse(String(texts)) as Props) },
    ...(start !== null && { start: Number(start) }),
    ...(finish !== null && { end: Number(finish) }),
    ...(quote !== null && { quote: textFrom(quote) }),
    ...(hash !== null && { sha256: String(hash) }),
    method: String(method),
    confidence: Number(confidence),
    statement: textFrom(statement),
    review: JSON.parse(String(review)) as Review,
  };
}

/** In the order of `EVIDENCE_COLUMNS`, then the review's state. */
export function evidenceParameters(item: StoredEvidence): readonly Parameter[] {
  const { short, texts } = splitTexts(item.claim);
  return [
    item.id,
    item.document,
    item.subject,
    item.node?.kind ?? null,
    item.node ? JSON.stringify(item.node.identifiers) : null,
    item.link?.type ?? null,
    item.link?.from ?? null,
    item.link?.to ?? null,
    stableJson(short),
    texts ? stableJson(texts) : null,
    item.start ?? null,
    item.end ?? null,
    item.quote === undefined ? null : storableText(item.quote),
    item.sha256 ?? null,
    item.method,
    item.confidence,
    storableText(item.statement),
    stableJson(item.review),
    item.review.state,
  ];
}

export const LINK_SELECT =
  'SELECT l.key, l.type, s.id, d.id, l.props FROM link l JOIN node s ON s.n = l.src JOIN node d ON d.n = l.dst';

export function linkFromRow([key, type, from, to, props]: Row): StoredLink {
  return {
    key: String(key),
    type: String(type) as LinkType,
    from: String(from),
    to: String(to),
    props: JSON.parse(String(props)) as Props,
  };
}

/** The first day that each date property may mean: what is compared, ordered and indexed. */
export function daysOf(props: Props, specs: PropertySpecs): string {
  const days: Record<string, string> = {};
  for (const [name, value] of Object.entries(props)) {
    const day = specs[name]?.type === 'date' ? sortDay(String(value)) : null;
    if (day !== null) days[name] = day;
  }
  return stableJson(days);
}
