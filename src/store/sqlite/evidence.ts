/** The proofs of nodes and links. */
import type { Props, Review } from '../../model/assertion.ts';
import type { EvidenceSlot, Selection } from '../plan.ts';
import type { EvidenceRow, NodeRow } from '../rows.ts';
import { TEXT_PROPERTIES } from '../texts.ts';
import { type Row, textFrom } from './connection.ts';
import { byPosition, EACH } from './each.ts';
import { typeOf } from './properties.ts';
import type { Place, Reading } from './reading.ts';
import { type Source, sourcesById } from './source.ts';

const COLUMNS =
  'e.id, e.quote, e.statement, e.start, e.finish, e.sha256, e.method, e.confidence, e.review, e.document, e.claim';
const BEST_FIRST = 'e.confidence DESC, e.document, e.start IS NULL, e.start, e.id';

/** The proofs of each of the nodes. */
export function nodeEvidence(
  reading: Reading,
  places: readonly Place[],
  slot: EvidenceSlot,
): readonly (readonly EvidenceRow[])[] {
  const subjects = places.map(({ source, above }) => ({ keys: [source.id], above: [...above, source] }));
  return proofsOf(reading, subjects, slot, slot.property === undefined ? '' : `AND ${claiming(slot.property)}`);
}

function claiming(property: string): string {
  if (property === 'kind') return 'TRUE';
  if (property === 'identifiers') return "e.identifiers <> '[]'";
  typeOf('node', property);
  return `${TEXT_PROPERTIES.has(property) ? 'e.texts' : 'e.claim'} -> '$.${property}' IS NOT NULL`;
}

/** A link, or several parallel ones together, by their keys. */
export interface Proven {
  readonly keys: readonly string[];
  /** The nodes on the way to it, the nearest last. */
  readonly above: readonly Source[];
}

/** The proofs of each of the links. */
export function linkEvidence(
  reading: Reading,
  links: readonly Proven[],
  slot: EvidenceSlot,
): readonly (readonly EvidenceRow[])[] {
  return proofsOf(reading, links, slot, '');
}

function proofsOf(
  reading: Reading,
  subjects: readonly Proven[],
  slot: EvidenceSlot,
  claims: string,
): readonly (readonly EvidenceRow[])[] {
  if (subjects.length === 0 || slot.first === 0) return subjects.map(() => []);
  reading.check();
  const best = `SELECT e.e FROM json_each(s.value) k CROSS JOIN evidence e ON e.subject = k.value
    WHERE e.state <> 'REJECTED' ${claims} ORDER BY ${BEST_FIRST} LIMIT ?`;
  const rows = reading.connection.all(
    `SELECT s.key, ${COLUMNS} FROM ${EACH} CROSS JOIN evidence e ON e.e IN (${best}) ORDER BY s.key, ${BEST_FIRST}`,
    [JSON.stringify(subjects.map(({ keys }) => keys)), slot.first],
  );
  const above = (row: Row) => subjects[Number(row[0])]?.above ?? [];
  const documents = documentRows(reading, rows, slot.document, above);
  const found = rows.map((row, at) => ({ at: Number(row[0]), proof: evidenceRow(row, documents[at] ?? null) }));
  return byPosition(found, subjects.length, ({ at }) => at).map((all) => all.map(({ proof }) => proof));
}

/** One piece of evidence by its id, whatever its review. */
export function evidenceByKey(reading: Reading, id: string, document: Selection | undefined): EvidenceRow | null {
  const row = reading.connection.get(`SELECT 0, ${COLUMNS} FROM evidence e WHERE e.id = ?`, [id]);
  return row ? evidenceRow(row, documentRows(reading, [row], document, () => [])[0] ?? null) : null;
}

const DOCUMENT = 10;

/** The document of each of the proofs; null where the graph does not hold it, and nothing when it is not selected. */
function documentRows(
  reading: Reading,
  proofs: readonly Row[],
  select: Selection | undefined,
  above: (row: Row) => readonly Source[],
): readonly (NodeRow | null)[] {
  if (!select || proofs.length === 0) return [];
  const idOf = (row: Row) => String(row[DOCUMENT]);
  const sources = sourcesById(reading.connection, proofs.map(idOf));
  const held = proofs.filter((row) => sources.has(idOf(row)));
  const places = held.map((row) => ({ source: sources.get(idOf(row)) as Source, above: above(row) }));
  const rows = new Map(reading.rows(places, select).map((row, at) => [held[at], row]));
  return proofs.map((row) => rows.get(row) ?? null);
}

function evidenceRow(row: Row, shown: NodeRow | null): EvidenceRow {
  const [, id, quote, statement, start, end, sha256, method, confidence, review, document, claim] = row;
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
    document: shown,
    claim: JSON.parse(String(claim)) as Props,
  };
}
