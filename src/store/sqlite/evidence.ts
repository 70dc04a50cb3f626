/** The proofs of nodes and links. */
import type { Props, Review } from '../../model/assertion.ts';
import type { EvidenceSlot, Selection } from '../plan.ts';
import type { EvidenceRow } from '../rows.ts';
import { TEXT_PROPERTIES } from '../texts.ts';
import { type Row, textFrom } from './connection.ts';
import { typeOf } from './properties.ts';
import type { Reading } from './reading.ts';
import { type Source, sourceById } from './source.ts';

const COLUMNS =
  'e.id, e.quote, e.statement, e.start, e.finish, e.sha256, e.method, e.confidence, e.review, e.document, e.claim';
const BEST_FIRST = 'ORDER BY e.confidence DESC, e.document, e.start IS NULL, e.start, e.id LIMIT ?';

export function nodeEvidence(
  reading: Reading,
  source: Source,
  slot: EvidenceSlot,
  above: readonly Source[],
): readonly EvidenceRow[] {
  reading.check();
  const claims = slot.property === undefined ? '' : `AND ${claiming(slot.property)}`;
  const rows = reading.connection.all(
    `SELECT ${COLUMNS} FROM evidence e WHERE e.subject = ? AND e.state <> 'REJECTED' ${claims} ${BEST_FIRST}`,
    [source.id, slot.first],
  );
  return rows.map((row) => evidenceRow(reading, row, slot.document, [...above, source]));
}

function claiming(property: string): string {
  if (property === 'kind') return 'TRUE';
  if (property === 'identifiers') return "e.identifiers <> '[]'";
  typeOf('node', property);
  return `${TEXT_PROPERTIES.has(property) ? 'e.texts' : 'e.claim'} -> '$.${property}' IS NOT NULL`;
}

/** The proofs of one link, or of several parallel ones together. */
export function linkEvidence(
  reading: Reading,
  keys: readonly string[],
  slot: EvidenceSlot,
  above: readonly Source[],
): readonly EvidenceRow[] {
  reading.check();
  const [only] = keys;
  const subject = keys.length === 1 ? '= ?' : 'IN (SELECT value FROM json_each(?))';
  const rows = reading.connection.all(
    `SELECT ${COLUMNS} FROM evidence e WHERE e.subject ${subject} AND e.state <> 'REJECTED' ${BEST_FIRST}`,
    [keys.length === 1 && only !== undefined ? only : JSON.stringify(keys), slot.first],
  );
  return rows.map((row) => evidenceRow(reading, row, slot.document, above));
}

/** One piece of evidence by its id, whatever its review. */
export function evidenceByKey(reading: Reading, id: string, document: Selection | undefined): EvidenceRow | null {
  const row = reading.connection.get(`SELECT ${COLUMNS} FROM evidence e WHERE e.id = ?`, [id]);
  return row ? evidenceRow(reading, row, document, []) : null;
}

function evidenceRow(reading: Reading, row: Row, select: Selection | undefined, above: readonly Source[]): EvidenceRow {
  const [id, quote, statement, start, end, sha256, method, confidence, review, document, claim] = row;
  const source = select ? sourceById(reading.connection, String(document)) : null;
  return {
    id: String(id),
    kind: 'Evidence',
    quote: quote === null ? null : textFrom(quote),
    statement: textFrom(statement),
    start: start === null ? null : Number(start),
    end: end === null ? null : Number(end),
    sha256: sha256 === null ? null : String(sha256),
    method: String(method),
    confidence: Number(confidence),
    review: JSON.parse(String(review)) as Review,
    documentId: String(document),
    document: select && source ? reading.row(source, select, above) : null,
    claim: JSON.parse(String(claim)) as Props,
  };
}
