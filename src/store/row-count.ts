/** Counts what a read gave: its nodes and proofs. The plan says where they are, so that no value is looked at. */
import type { EvidenceSlot, Selection } from './plan.ts';
import type { EvidenceRow, LinkPage, NodeRow, Rows } from './rows.ts';

export function rowsRead(select: Selection, rows: Rows): number {
  if ('page' in rows) return rows.page.rows.reduce((sum, { node }) => sum + nodesIn(select, node), 0);
  return rows.keyed.reduce((sum, row) => sum + (row ? nodesIn(select, row) : 0), 0);
}

/** The row's own node, and all beneath it. */
export function nodesIn(select: Selection, row: NodeRow | EvidenceRow): number {
  if (isProof(row)) return proofsIn(select.evidence.slice(0, 1), () => [row]);
  let count = 1;
  for (const { slot, select: beneath, evidence } of select.links) {
    const page = row[slot] as LinkPage | undefined;
    if (!page) continue;
    for (const link of page.rows) {
      count += beneath ? nodesIn(beneath, link.node) : 1;
      if (evidence.length > 0) count += proofsIn(evidence, (name) => link.evidence[name]);
    }
  }
  return select.evidence.length === 0
    ? count
    : count + proofsIn(select.evidence, (name) => row[name] as readonly EvidenceRow[] | undefined);
}

function isProof(row: NodeRow | EvidenceRow): row is EvidenceRow {
  return row.kind === 'Evidence';
}

export function proofsIn(
  slots: readonly EvidenceSlot[],
  of: (slot: string) => readonly EvidenceRow[] | undefined,
): number {
  let count = 0;
  for (const { slot, document } of slots) {
    for (const proof of of(slot) ?? [])
      count += 1 + (document && proof.document ? nodesIn(document, proof.document) : 0);
  }
  return count;
}
