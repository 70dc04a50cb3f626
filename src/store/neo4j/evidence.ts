/** The proofs of nodes and links. */
import type { EvidenceSlot, Selection } from '../plan.ts';
import type { EvidenceRow, NodeRow } from '../rows.ts';
import { typeOf } from './properties.ts';
import { anything, type Get, type Piece, type Statement } from './statement.ts';
import { IDENTIFIERS, shownOf } from './stored-evidence.ts';

const FIELDS = ['id', 'start', 'confidence', 'review', 'document', 'body'] as const;

export function nodeEvidence<P>(
  statement: Statement<P>,
  node: string,
  slot: EvidenceSlot,
  get: Get<P, EvidenceSlot>,
  above: readonly string[],
): Piece<P, readonly EvidenceRow[]> {
  const proof = statement.variable('e');
  const claims = slot.property === undefined ? '' : claiming(proof, slot.property);
  const match = `MATCH (${proof}:Evidence {subject: ${node}.id}) WHERE ${proof}.review <> 'REJECTED'${claims}`;
  return bestFirst(statement, proof, match, slot, get, [...above, node]);
}

/** A name of the model, never the plan's own text. */
function claiming(proof: string, property: string): string {
  if (property === 'kind') return '';
  if (property !== IDENTIFIERS) typeOf('node', property);
  return ` AND '${property}' IN ${proof}.claims`;
}

/** The proofs of a link, or of several parallel ones together: `keys` is an expression for the list of their keys. */
export function linkEvidence<P>(
  statement: Statement<P>,
  link: { readonly key: string } | { readonly keys: string },
  slot: EvidenceSlot,
  get: Get<P, EvidenceSlot>,
  above: readonly string[],
): Piece<P, readonly EvidenceRow[]> {
  const proof = statement.variable('e');
  // A name of its own: `k` may be bound around it, by a read that starts at keys.
  const subject = 'key' in link ? link.key : statement.variable('k');
  const each = 'key' in link ? '' : `UNWIND ${link.keys} AS ${subject} `;
  const match = `${each}MATCH (${proof}:Evidence {subject: ${subject}}) WHERE ${proof}.review <> 'REJECTED'`;
  return bestFirst(statement, proof, match, slot, get, above);
}

function bestFirst<P>(
  statement: Statement<P>,
  proof: string,
  match: string,
  slot: EvidenceSlot,
  get: Get<P, EvidenceSlot>,
  above: readonly string[],
): Piece<P, readonly EvidenceRow[]> {
  const order = `${proof}.confidence DESC, ${proof}.document, ${proof}.start, ${proof}.id`;
  const limit = statement.count((plan) => get(plan).first);
  const row = evidenceRow(statement, proof, slot.document, (plan) => get(plan).document as Selection, above);
  return {
    text: `COLLECT { ${match} WITH ${proof} ORDER BY ${order} LIMIT ${limit} RETURN ${row.text} }`,
    decode: (value, plan) => (value as readonly unknown[]).map((item) => row.decode(item, plan)),
  };
}

/** One piece of evidence; its document is joined by id. */
export function evidenceRow<P>(
  statement: Statement<P>,
  proof: string,
  select: Selection | undefined,
  get: Get<P, Selection>,
  above: readonly string[],
): Piece<P, EvidenceRow> {
  const document = select && documentRow(statement, proof, select, get, above);
  const values = FIELDS.map((name) => `${proof}.${name}`);
  return {
    text: `[${[...values, ...(document ? [document.text] : [])].join(', ')}]`,
    decode: (value, plan) => {
      const [id, start, confidence, state, documentId, body, found] = value as readonly unknown[];
      return {
        id: id as string,
        kind: 'Evidence',
        start: (start ?? null) as number | null,
        confidence: confidence as number,
        documentId: documentId as string,
        document: document && found ? document.decode(found, plan) : null,
        ...shownOf(state, body),
      };
    },
  };
}

function documentRow<P>(
  statement: Statement<P>,
  proof: string,
  select: Selection,
  get: Get<P, Selection>,
  above: readonly string[],
): Piece<P, NodeRow> {
  const node = statement.variable('d');
  const row = statement.row(anything(node), select, get, above);
  return { ...row, text: `COLLECT { MATCH (${node}:Node {id: ${proof}.document}) RETURN ${row.text} }[0]` };
}
