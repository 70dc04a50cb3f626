/** What a change did, or would do, to each node and link: for people who judge it. */
import type { Settled } from './settle.ts';
import type { StoredEvidence, StoredLink, StoredNode } from './tables.ts';

export interface Changes {
  readonly nodes: readonly Changed<StoredNode>[];
  readonly links: readonly Changed<StoredLink>[];
}

/** A node or link before and after; both the same where only its proofs changed. */
interface Changed<T> {
  /** The node's id or the link's key. */
  readonly subject: string;
  readonly before: T | null;
  readonly after: T | null;
  readonly proofs: readonly { readonly change: ChangeType; readonly proof: StoredEvidence }[];
}

export type ChangeType = 'ADDED' | 'CHANGED' | 'REMOVED';

/** Evidence of a link that waits for its other end shows nothing yet, and is left out. */
export function changesOf(settled: Settled): Changes {
  const { delta, nodesBefore, linksBefore } = settled;
  const nodes = new Map(delta.putNodes.map((node) => [node.id, node]));
  const links = new Map(delta.putLinks.map((link) => [link.key, link]));
  const isNode = (item: StoredEvidence) => item.node !== undefined;
  return {
    nodes: changed(settled, isNode, nodesBefore, nodes, delta.deleteNodes),
    links: changed(settled, (item) => !isNode(item), linksBefore, links, delta.deleteLinks),
  };
}

function changed<T>(
  { evidence }: Settled,
  ours: (item: StoredEvidence) => boolean,
  before: ReadonlyMap<string, T>,
  put: ReadonlyMap<string, T>,
  deleted: readonly string[],
): readonly Changed<T>[] {
  const came = evidence.put.map((proof) => ({
    change: evidence.replaced.has(proof.id) ? ('CHANGED' as const) : ('ADDED' as const),
    proof,
  }));
  const went = evidence.removed.map((proof) => ({ change: 'REMOVED' as const, proof }));
  const proofs = Map.groupBy(
    [...came, ...went].filter(({ proof }) => ours(proof)),
    ({ proof }) => proof.subject,
  );
  const gone = new Set(deleted);
  const subjects = new Set([...put.keys(), ...gone, ...proofs.keys()]);
  return [...subjects].sort().flatMap((subject) => {
    const was = before.get(subject) ?? null;
    const is = gone.has(subject) ? null : (put.get(subject) ?? was);
    return was || is ? [{ subject, before: was, after: is, proofs: proofs.get(subject) ?? [] }] : [];
  });
}
