/** Projects the subjects that a change's evidence touches, and tells what became different. */
import type { Kind } from '../model/kind.ts';
import type { Held } from './held.ts';
import type { Identity } from './identity.ts';
import { same } from './json.ts';
import type { EvidenceChanges, Ledger } from './ledger.ts';
import { projectLink, projectNode } from './projection.ts';
import type { Delta, StoredEvidence, StoredLink, StoredNode, Transaction, WaitingLink } from './tables.ts';
import { checkEnds, checkNode } from './validation.ts';

export interface Settlement {
  readonly unchanged: number;
  /** Evidence whose subjects must be complete and join the right kinds. */
  readonly strict: ReadonlyMap<string, StoredEvidence>;
}

export interface Settled {
  /** Counts of evidence, as `Applied` tells them. */
  readonly added: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly merged: Identity['merged'];
  readonly delta: Delta;
  readonly evidence: EvidenceChanges;
  /** The nodes and links that the evidence is about, as they were. */
  readonly nodesBefore: ReadonlyMap<string, StoredNode>;
  readonly linksBefore: ReadonlyMap<string, StoredLink>;
}

export function isEmpty(delta: Delta): boolean {
  const { there, ...lists } = delta;
  return Object.values(lists).every((list) => list.length === 0);
}

export async function settle(
  tx: Transaction,
  held: Held,
  ledger: Ledger,
  identity: Identity,
  settlement: Settlement,
): Promise<Settled> {
  const changes = ledger.changes();
  const nodes = await settleNodes(held, ledger, identity, changes, settlement);
  const links = await settleLinks(
    tx,
    held,
    ledger,
    changes,
    new Map([...identity.kinds, ...nodes.kinds]),
    nodes,
    settlement,
  );
  const removed = changes.removed.filter((item) => !ledger.isRenamed(item.id)).length;
  const moved = changes.removed.length - removed;
  const delta = {
    putNodes: nodes.put,
    deleteNodes: nodes.deleted,
    putLinks: links.put,
    deleteLinks: links.deleted,
    putWaiting: links.waiting,
    deleteWaiting: links.arrived,
    putEvidence: changes.put,
    deleteEvidence: changes.removed.map((item) => item.id),
    putReviews: changes.putReviews,
    deleteReviews: changes.deleteReviews,
    there: new Set([...nodes.before.keys(), ...links.before.keys(), ...changes.replaced]),
  };
  return {
    added: Math.max(0, changes.put.length - moved),
    removed,
    unchanged: settlement.unchanged,
    merged: identity.merged,
    delta,
    evidence: changes,
    nodesBefore: nodes.before,
    linksBefore: links.before,
  };
}

interface SettledNodes {
  readonly before: ReadonlyMap<string, StoredNode>;
  readonly put: readonly StoredNode[];
  readonly deleted: readonly string[];
  /** Kinds of the nodes looked at, absent where there is none. */
  readonly kinds: ReadonlyMap<string, Kind | undefined>;
  /** Nodes that appeared, vanished or changed kind: links that wait for them, or lean on them, follow. */
  readonly turned: readonly string[];
}

async function settleNodes(
  held: Held,
  ledger: Ledger,
  identity: Identity,
  changes: EvidenceChanges,
  { strict }: Settlement,
): Promise<SettledNodes> {
  const touched = [...changes.put, ...changes.removed].filter((item) => item.node).map((item) => item.subject);
  const ids = [...new Set([...touched, ...identity.merged.flatMap(({ from, into }) => [from, into])])];
  const stored = await held.nodes(ids);
  const merged = mergedIds(identity, stored);
  const additions = additionsOf(ledger, changes);
  const open = ids.filter((id) => merged.has(id) || !agrees(stored.get(id), additions.get(id)));
  const evidence = ledger.about(open, await held.about(open));
  const must = new Set([...strict.values()].filter((item) => item.node).map((item) => item.subject));
  const put: StoredNode[] = [];
  const deleted: string[] = [];
  const turned: string[] = [];
  const kinds = new Map<string, Kind | undefined>(ids.map((id) => [id, stored.get(id)?.kind]));
  for (const id of open) {
    const before = stored.get(id);
    const support = evidence.get(id) ?? [];
    const after = projectNode(id, support, merged.get(id) ?? before?.merged ?? []);
    if (after && must.has(id)) checkNode(after, claims(support));
    kinds.set(id, after?.kind);
    if (before?.kind !== after?.kind) turned.push(id);
    if (after && !same(before, after)) put.push(after);
    if (before && !after) deleted.push(id);
  }
  return { before: stored, put, deleted, kinds, turned };
}

function claims(support: readonly StoredEvidence[]): (property: string) => boolean {
  const counting = support.filter((item) => item.review.state !== 'REJECTED');
  return (property) => counting.some((item) => item.claim[property] !== undefined);
}

/** The merged ids of each winner: its own, those that lost to it, and theirs; none for the losers. */
function mergedIds(identity: Identity, stored: ReadonlyMap<string, StoredNode>): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { from, into } of identity.merged) {
    const ids = found.get(into) ?? [...(stored.get(into)?.merged ?? [])];
    found.set(into, [...ids, from, ...(stored.get(from)?.merged ?? [])]);
    found.set(from, []);
  }
  return found;
}

/** Evidence by subject, where the change only adds evidence about it. */
function additionsOf(ledger: Ledger, changes: EvidenceChanges): ReadonlyMap<string, readonly StoredEvidence[]> {
  const found = new Map<string, StoredEvidence[]>();
  const changed = new Set(changes.removed.map((item) => item.subject));
  for (const item of changes.put) {
    if (ledger.wasStored(item.id)) changed.add(item.subject);
    const others = found.get(item.subject);
    if (others) others.push(item);
    else found.set(item.subject, [item]);
  }
  for (const subject of changed) found.delete(subject);
  return found;
}

/**
 * Whether all that is added about a node is what the graph shows already, so that the projection stays as
 * it is. Saves reading the thousands of proofs that a programme or a ministry gathers.
 */
function agrees(node: StoredNode | undefined, added: readonly StoredEvidence[] | undefined): boolean {
  if (!node || !added) return false;
  return added.every(
    ({ document, node: claimed, claim }) =>
      claimed !== undefined &&
      (document !== node.id || node.props.placeholder !== true) &&
      (claimed.kind === node.kind || claimed.kind === 'UnknownDocument') &&
      claimed.identifiers.every((identifier) => node.identifiers.includes(identifier)) &&
      Object.entries(claim).every(
        ([name, value]) => same(value, node.props[name]) && (!Array.isArray(value) || value.length < 2),
      ),
  );
}

interface SettledLinks {
  readonly before: ReadonlyMap<string, StoredLink>;
  readonly put: readonly StoredLink[];
  readonly deleted: readonly string[];
  readonly waiting: readonly WaitingLink[];
  /** Keys of links that wait no longer: they are there, or nothing tells of them any more. */
  readonly arrived: readonly string[];
}

async function settleLinks(
  tx: Transaction,
  held: Held,
  ledger: Ledger,
  changes: EvidenceChanges,
  kinds: ReadonlyMap<string, Kind | undefined>,
  nodes: SettledNodes,
  { strict }: Settlement,
): Promise<SettledLinks> {
  const leaning = await leaningOn(tx, nodes);
  const touched = [...changes.put, ...changes.removed, ...leaning].filter((item) => item.link);
  const keys = [...new Set(touched.map((item) => item.subject))];
  if (keys.length === 0) return { before: new Map(), put: [], deleted: [], waiting: [], arrived: [] };
  const stored = await held.links(keys);
  const told = await held.about(keys);
  const known = new Set(told.map(({ subject }) => subject));
  const evidence = ledger.about(keys, told);
  const kindOf = await endKinds(tx, touched, kinds);
  for (const { link } of strict.values()) if (link) checkEnds(link, kindOf(link.from), kindOf(link.to));
  const put: StoredLink[] = [];
  const deleted: string[] = [];
  const waiting: WaitingLink[] = [];
  const arrived: string[] = [];
  for (const key of keys) {
    const before = stored.get(key);
    const support = evidence.get(key) ?? [];
    const after = projectLink(support, kindOf);
    const [waited, ends] = [known.has(key) && !before, after ? undefined : support[0]?.link];
    if (ends && !waited) waiting.push({ key, from: ends.from, to: ends.to });
    if (!ends && waited) arrived.push(key);
    if (after && !same(before, after)) put.push(after);
    if (before && !after) deleted.push(key);
  }
  return { before: stored, put, deleted, waiting, arrived };
}

/** The evidence of links that follow what became of their ends. */
async function leaningOn(tx: Transaction, { turned, before }: SettledNodes): Promise<readonly StoredEvidence[]> {
  const there = turned.filter((id) => before.has(id));
  const fresh = turned.filter((id) => !before.has(id));
  return [
    ...(there.length > 0 ? await tx.evidenceTouching(there) : []),
    ...(fresh.length > 0 ? await tx.evidenceAwaiting(fresh) : []),
  ];
}

async function endKinds(
  tx: Transaction,
  touched: readonly StoredEvidence[],
  looked: ReadonlyMap<string, Kind | undefined>,
): Promise<(id: string) => Kind | undefined> {
  const ends = new Set<string>();
  for (const { link } of touched) if (link) for (const end of [link.from, link.to]) if (!looked.has(end)) ends.add(end);
  const others = ends.size === 0 ? looked : await tx.kinds([...ends]);
  return (id) => (looked.has(id) ? looked.get(id) : others.get(id));
}
