/** Evidence as it lay in Neo4j before layout 5, with a property for everything, brought to where it lies now. */
import type { Props, Review } from '../../model/assertion.ts';
import type { Kind } from '../../model/kind.ts';
import type { LinkType } from '../../model/link.ts';
import type { StoredEvidence } from '../tables.ts';
import { inBatches } from './batches.ts';
import type { Row, Run } from './connection.ts';
import { CHANGE_EVIDENCE, evidenceValues } from './stored-evidence.ts';

const PROOF = ['start', 'end', 'quote', 'sha256', 'method', 'confidence', 'statement'] as const;
const REVIEW = { review: 'state', reviewer: 'reviewer', reviewedAt: 'at', reviewNote: 'note' } as const;
const OTHERS = ['id', 'document', 'subject', 'claim', 'texts', 'kind', 'identifiers', 'linkType', 'linkFrom', 'linkTo'];
const NAMES = [...OTHERS, ...PROOF, ...Object.keys(REVIEW)];

/** What was brought over before, by a step that was cut off, has a body. */
const READ = `UNWIND $q.keys AS k MATCH (e:Evidence {id: k}) USING INDEX e:Evidence(id) WHERE e.body IS NULL
RETURN ${NAMES.map((name) => `e.${name}`).join(', ')}`;

export async function rewriteEvidence(run: Run, ids: readonly string[]): Promise<void> {
  const rows = await inBatches(run, ids, READ);
  await inBatches(run, rows.map(evidenceFrom), CHANGE_EVIDENCE, evidenceValues);
}

/** Links that wait were found by the ends of their evidence before. */
const PUT_WAITING = `UNWIND $q.keys AS k MATCH (e:Evidence {id: k}) USING INDEX e:Evidence(id) WHERE e.subject CONTAINS '|'
WITH DISTINCT e.subject AS key, split(e.subject, '|') AS parts
WHERE NOT EXISTS { MATCH (:Node {id: parts[1]})-[r]->(:Node {id: parts[2]}) WHERE r.key = key }
MERGE (w:Waiting {key: key}) SET w.from = parts[1], w.to = parts[2]`;

export async function putWaiting(run: Run, evidence: readonly string[]): Promise<void> {
  await inBatches(run, evidence, PUT_WAITING);
}

function evidenceFrom(row: Row): StoredEvidence {
  const kept: Record<string, unknown> = Object.fromEntries(NAMES.map((name, at) => [name, row[at] ?? undefined]));
  const claimed = (name: string) => JSON.parse(String(kept[name] ?? '{}')) as Props;
  const under = (names: readonly (readonly [string, string])[]) =>
    Object.fromEntries(names.map(([name, as]) => [as, kept[name]]).filter(([, value]) => value !== undefined));
  const link = { type: kept.linkType as LinkType, from: String(kept.linkFrom), to: String(kept.linkTo) };
  return {
    ...(under(
      [...PROOF, 'id', 'document', 'subject'].map((name) => [name, name] as const),
    ) as unknown as StoredEvidence),
    ...(link.type
      ? { link }
      : { node: { kind: kept.kind as Kind, identifiers: kept.identifiers as readonly string[] } }),
    claim: { ...claimed('claim'), ...claimed('texts') },
    review: under(Object.entries(REVIEW)) as unknown as Review,
  };
}
