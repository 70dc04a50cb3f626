/** The records of an export: made from what a store keeps, and read back as findings, without loss. */
import type { Props, Value } from '../model/assertion.ts';
import type { Kind } from '../model/kind.ts';
import { type Finding, proofOf, UNREVIEWED } from './finding.ts';
import type { EvidenceRecord, GraphRecord, LinkRecord, NodeRecord } from './graph-store.ts';
import { byCodeUnit, same, sortKeys, stableJson } from './json.ts';
import { compareSupport } from './projection.ts';
import type { StoredEvidence, StoredLink, StoredNode } from './tables.ts';

/** One line of an export, byte-identical for the same record whatever engine it came from. */
export function recordLine(record: GraphRecord): string {
  return JSON.stringify(record);
}

/** `node` is null when the evidence about `id` supports none. */
export function nodeRecord(id: string, node: StoredNode | null, evidence: readonly StoredEvidence[]): NodeRecord {
  const all = [...evidence].sort(inExport);
  const best = [...all].sort((a, b) => compareSupport(a, b, id))[0];
  const kind = node?.kind ?? best?.node?.kind ?? 'UnknownDocument';
  const props = node?.props ?? {};
  const identifiers = node?.identifiers ?? [];
  const proofs: Record<string, EvidenceRecord[]> = {};
  const prove = (slot: string, item: StoredEvidence, claimed: unknown, shown: unknown) => {
    const differs = stableJson(claimed) !== stableJson(shown ?? null);
    proofs[slot] = [...(proofs[slot] ?? []), evidenceRecord(item, differs ? (claimed as Value) : undefined)];
  };
  for (const item of all) {
    prove('kind', item, item.node?.kind, kind);
    if (item.node && item.node.identifiers.length > 0) prove('identifiers', item, item.node.identifiers, identifiers);
    for (const [name, value] of Object.entries(item.claim)) prove(name, item, value, props[name]);
  }
  return {
    node: id,
    kind,
    props: sortKeys(props) as Props,
    identifiers: [...identifiers],
    ...(node && node.merged.length > 0 && { merged: [...node.merged] }),
    evidence: Object.fromEntries(Object.entries(proofs).sort(([a], [b]) => byCodeUnit(a, b))),
    ...(!node && { unsupported: true as const }),
  };
}

/** `link` is null when the evidence supports none, or an end is missing. */
export function linkRecord(link: StoredLink | null, evidence: readonly StoredEvidence[]): LinkRecord {
  const all = [...evidence].sort(inExport);
  const subject = all.find((item) => item.link)?.link ?? link;
  if (!subject) throw new TypeError('linkRecord: a link without evidence');
  const props = link?.props ?? {};
  return {
    link: subject.type,
    from: subject.from,
    to: subject.to,
    props: sortKeys(props) as Props,
    evidence: all.map((item) =>
      evidenceRecord(item, stableJson(item.claim) === stableJson(props) ? undefined : item.claim),
    ),
    ...(!link && { unsupported: true as const }),
  };
}

function inExport(a: StoredEvidence, b: StoredEvidence): number {
  return (
    byCodeUnit(a.document, b.document) ||
    (a.start ?? Number.MAX_SAFE_INTEGER) - (b.start ?? Number.MAX_SAFE_INTEGER) ||
    byCodeUnit(a.id, b.id)
  );
}

function evidenceRecord(item: StoredEvidence, value: Value | Props | undefined): EvidenceRecord {
  const { state, reviewer, at, note } = item.review;
  return {
    document: item.document,
    ...(item.start !== undefined && { start: item.start }),
    ...(item.end !== undefined && { end: item.end }),
    ...(item.quote !== undefined && { quote: item.quote }),
    ...(item.sha256 !== undefined && { sha256: item.sha256 }),
    method: item.method,
    confidence: item.confidence,
    statement: item.statement,
    review: state,
    ...(reviewer !== undefined && { reviewer }),
    ...(at !== undefined && { reviewedAt: at }),
    ...(note !== undefined && { reviewNote: note }),
    ...(value !== undefined && { value: sortKeys(value) as Value | Props }),
  };
}

/** What a record asserts: one finding for each passage, which proves the kind and the properties it is named under. */
export function findingsIn(record: GraphRecord): readonly Finding[] {
  if ('link' in record) {
    const { link, from, to, props, evidence } = record;
    return evidence.map((item) => ({
      ...proofIn(item),
      subject: { link, from, to },
      props: (item.value as Props | undefined) ?? props,
    }));
  }
  const kindOf = kindByPassage(record);
  return passagesIn(record).map(({ proof, slots }) => nodeFinding(record, kindOf(proof), proof, slots));
}

/** A proof with the properties that it is named under. */
interface Passage {
  readonly proof: EvidenceRecord;
  readonly slots: Map<string, EvidenceRecord['value']>;
}

function passagesIn(record: NodeRecord): readonly Passage[] {
  const found: Passage[] = [];
  const last = new Map<string, Passage>();
  for (const [slot, proofs] of Object.entries(record.evidence)) {
    for (const proof of proofs) {
      const key = proofKey(proof);
      let into = last.get(key);
      if (!into || into.slots.has(slot)) {
        into = { proof, slots: new Map() };
        last.set(key, into);
        found.push(into);
      }
      into.slots.set(slot, proof.value);
    }
  }
  return found;
}

function nodeFinding(record: NodeRecord, kind: Kind, proof: EvidenceRecord, slots: Passage['slots']): Finding {
  const claims: [string, Value][] = [];
  let identifiers: readonly string[] | undefined;
  for (const [slot, said] of slots) {
    if (slot === 'kind') continue;
    if (slot === 'identifiers') identifiers = (said as readonly string[] | undefined) ?? record.identifiers;
    else {
      const value = (said as Value | undefined) ?? record.props[slot];
      if (value !== undefined) claims.push([slot, value]);
    }
  }
  const subject = { node: record.node, kind, ...(identifiers && { identifiers }) };
  return { ...proofIn(proof), subject, props: Object.fromEntries(claims) };
}

/** The kind that the same passage claims, so that its properties are held to that kind. */
function kindByPassage({ kind, evidence }: NodeRecord): (item: EvidenceRecord) => Kind {
  const proofs = evidence['kind'] ?? [];
  if (proofs.every(({ value }) => value === undefined)) return () => kind;
  const kinds = new Map<string, Kind>();
  for (const item of proofs) {
    const key = passage(item);
    if (!kinds.has(key)) kinds.set(key, (item.value as Kind | undefined) ?? kind);
  }
  return (item) => kinds.get(passage(item)) ?? kind;
}

function passage({ document, start, end, sha256, quote, method }: EvidenceRecord): string {
  return JSON.stringify([document, start, end, sha256 ?? quote ?? method]);
}

function proofKey(item: EvidenceRecord): string {
  const { document, start, end, quote, sha256, method, confidence, statement } = item;
  const { review, reviewer, reviewedAt, reviewNote } = item;
  return JSON.stringify([
    [document, start, end, quote, sha256, method, confidence, statement],
    [review, reviewer, reviewedAt, reviewNote],
  ]);
}

function proofIn(item: EvidenceRecord): Omit<Finding, 'subject' | 'props'> {
  const { document, reviewer, reviewedAt, reviewNote } = item;
  const review = {
    state: item.review ?? UNREVIEWED.state,
    ...(reviewer !== undefined && { reviewer }),
    ...(reviewedAt !== undefined && { at: reviewedAt }),
    ...(reviewNote !== undefined && { note: reviewNote }),
  };
  return { document, proof: proofOf(item), ...(!same(review, UNREVIEWED) && { review }) };
}
