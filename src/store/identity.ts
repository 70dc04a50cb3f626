/**
 * Which node each name in a change means, and which nodes it shows to be one: two nodes with the same
 * identifier are the same thing in the world.
 */
import { evidenceId, isLinkSubject, type NodeSubject, subjectKey } from '../model/assertion.ts';
import { parseIdentifier, SCHEMES } from '../model/identifier.ts';
import { isDocumentKind, KIND_NAMES, type Kind, kindPrefix } from '../model/kind.ts';
import { type Finding, namesIn } from './finding.ts';
import { byCodeUnit } from './json.ts';
import type { NamedNode, StoredNode, Transaction } from './tables.ts';
import type { KnownAlias } from './told.ts';
import { refuse } from './validation.ts';

export interface Identity {
  /** The id of the node that a name means; the name itself when it is new. */
  readonly idOf: (name: string) => string;
  /** Sorted by the losing id. */
  readonly merged: readonly { readonly from: string; readonly into: string }[];
  /** The kinds of the nodes that the names were looked for under; undefined where there was none. */
  readonly kinds: ReadonlyMap<string, Kind | undefined>;
}

const STRENGTH = Object.keys(SCHEMES);
const KIND_PREFIXES: ReadonlySet<string> = new Set(KIND_NAMES.map(kindPrefix));

export async function identify(
  tx: Transaction,
  findings: readonly Finding[],
  aliases: readonly KnownAlias[] = [],
): Promise<Identity> {
  const names = new Set(aliases.flatMap(({ alias, node }) => [alias, node]));
  for (const finding of findings) for (const name of namesIn(finding)) names.add(name);
  const found = await tx.resolve([...names.union(claimsIn(findings))]);
  const known = new Map([...found].map(([name, { id }]) => [name, id]));
  const baseOf = baseNames(findings, known);
  const groups = new Groups();
  for (const finding of await unrejected(tx, contesting(findings, known, baseOf), baseOf)) {
    joinByIdentifiers(finding, known, baseOf, groups);
  }
  for (const { alias, node } of aliases) groups.join(known.get(alias) ?? alias, baseOf(node), alias);
  const winners = await settleGroups(tx, groups, findings, baseOf);
  const merged = [...winners].map(([from, into]) => ({ from, into })).sort((a, b) => byCodeUnit(a.from, b.from));
  const idOf = (name: string) => {
    const base = baseOf(name);
    return winners.get(base) ?? base;
  };
  return { idOf, merged, kinds: kindsOf(names, found) };
}

function claimsIn(findings: readonly Finding[]): ReadonlySet<string> {
  const claims = new Set<string>();
  for (const { subject } of findings) {
    if (!isLinkSubject(subject)) for (const identifier of subject.identifiers ?? []) claims.add(identifier);
  }
  return claims;
}

function kindsOf(
  names: ReadonlySet<string>,
  found: ReadonlyMap<string, NamedNode>,
): ReadonlyMap<string, Kind | undefined> {
  const kinds = new Map<string, Kind | undefined>();
  for (const name of names) {
    const node = found.get(name);
    kinds.set(node?.id ?? name, node?.kind);
  }
  return kinds;
}

/** Names resolved by the store, or by an identifier that the change itself claims for a new node. */
function baseNames(findings: readonly Finding[], known: ReadonlyMap<string, string>): (name: string) => string {
  const own = new Map<string, string>();
  for (const { subject } of findings) {
    if (isLinkSubject(subject)) continue;
    for (const identifier of subject.identifiers ?? []) if (!own.has(identifier)) own.set(identifier, subject.node);
  }
  return remembered((name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    if (KIND_PREFIXES.has(name.slice(0, name.indexOf(':'))) || !parseIdentifier(name)) return name;
    const claimant = own.get(name);
    if (claimant !== undefined && claimant !== name) return known.get(claimant) ?? claimant;
    return refuse(
      name,
      'names no node of the graph',
      "claim the identifier for a node in this change, or give the node's id",
    );
  });
}

/** Names recur in every finding of a document. */
function remembered(find: (name: string) => string): (name: string) => string {
  const found = new Map<string, string>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const base = find(name);
    found.set(name, base);
    return base;
  };
}

/** The findings with an identifier that names another node, or that is claimed for another: no other joins any. */
function contesting(
  findings: readonly Finding[],
  known: ReadonlyMap<string, string>,
  baseOf: (name: string) => string,
): readonly Finding[] {
  const owners = new Map<string, string>();
  const contested = new Set<string>();
  for (const { subject } of findings) {
    if (isLinkSubject(subject)) continue;
    const node = baseOf(subject.node);
    for (const identifier of subject.identifiers ?? []) {
      const owner = owners.get(identifier) ?? known.get(identifier) ?? node;
      owners.set(identifier, owner);
      if (owner !== node) contested.add(identifier);
    }
  }
  if (contested.size === 0) return [];
  return findings.filter(
    ({ subject }) => !isLinkSubject(subject) && (subject.identifiers ?? []).some((each) => contested.has(each)),
  );
}

/** A rejected finding makes no two nodes one. */
async function unrejected(
  tx: Transaction,
  claiming: readonly Finding[],
  baseOf: (name: string) => string,
): Promise<readonly Finding[]> {
  if (claiming.length === 0) return [];
  const idOf = ({ document, subject, props, proof }: Finding) =>
    evidenceId(baseOf(document), baseOf(subjectKey(subject, props)), proof);
  const reviews = await tx.reviews(claiming.map(idOf));
  return claiming.filter((item) => (item.review ?? reviews.get(idOf(item)))?.state !== 'REJECTED');
}

function joinByIdentifiers(
  { subject }: Finding,
  known: ReadonlyMap<string, string>,
  baseOf: (name: string) => string,
  groups: Groups,
): void {
  if (isLinkSubject(subject)) return;
  const node = baseOf(subject.node);
  for (const identifier of subject.identifiers ?? []) {
    groups.join(known.get(identifier) ?? groups.claimant(identifier, node), node, identifier);
  }
}

/** Sets of ids that mean one node, with an identifier that shows it. */
class Groups {
  readonly #leader = new Map<string, string>();
  readonly #claimants = new Map<string, string>();
  readonly #reasons = new Map<string, string>();

  /** The first node that claimed the identifier. */
  claimant(identifier: string, node: string): string {
    const first = this.#claimants.get(identifier) ?? node;
    this.#claimants.set(identifier, first);
    return first;
  }

  join(a: string, b: string, reason: string): void {
    const [from, into] = [this.#find(a), this.#find(b)];
    if (from === into) return;
    this.#leader.set(from, into);
    for (const id of [a, b]) this.#reasons.set(id, reason);
  }

  reason(id: string): string {
    return this.#reasons.get(id) ?? id;
  }

  all(): readonly (readonly string[])[] {
    const groups = new Map<string, Set<string>>();
    for (const id of new Set([...this.#leader.keys(), ...this.#leader.values()])) {
      const leader = this.#find(id);
      groups.set(leader, (groups.get(leader) ?? new Set()).add(id));
    }
    return [...groups.values()].map((members) => [...members].sort(byCodeUnit));
  }

  #find(id: string): string {
    let leader = id;
    for (let next = this.#leader.get(leader); next !== undefined; next = this.#leader.get(leader)) leader = next;
    return leader;
  }
}

interface Member {
  readonly id: string;
  readonly exists: boolean;
  readonly kinds: readonly Kind[];
  readonly identifiers: readonly string[];
}

/** The winner by loser. */
async function settleGroups(
  tx: Transaction,
  groups: Groups,
  findings: readonly Finding[],
  baseOf: (name: string) => string,
): Promise<ReadonlyMap<string, string>> {
  const winners = new Map<string, string>();
  const all = groups.all();
  if (all.length === 0) return winners;
  const stored = new Map((await tx.nodes(all.flat())).map((node) => [node.id, node]));
  const subjects = Map.groupBy(
    findings.flatMap(({ subject }) => (isLinkSubject(subject) ? [] : [subject])),
    ({ node }) => baseOf(node),
  );
  for (const ids of all) {
    const members = ids.map((id) => memberOf(id, stored.get(id), subjects.get(id) ?? [])).sort(compareMembers);
    const [winner, ...losers] = members;
    if (!winner) continue;
    for (const loser of losers) {
      checkSameThing(winner, loser, groups.reason(loser.id));
      winners.set(loser.id, winner.id);
    }
  }
  return winners;
}

function memberOf(id: string, stored: StoredNode | undefined, claimed: readonly NodeSubject[]): Member {
  const kinds: readonly Kind[] = stored ? [stored.kind] : claimed.map(({ kind }) => kind);
  const identifiers = [...(stored?.identifiers ?? []), ...claimed.flatMap((subject) => subject.identifiers ?? [])];
  return { id, exists: stored !== undefined, kinds, identifiers };
}

/**
 * A node that exists keeps its id before a new one, and a new one before a mere alias; then the id minted
 * from the stronger scheme wins; then the smaller.
 */
function compareMembers(a: Member, b: Member): number {
  return (
    Number(b.exists) - Number(a.exists) ||
    Number(b.kinds.length > 0) - Number(a.kinds.length > 0) ||
    strength(a) - strength(b) ||
    byCodeUnit(a.id, b.id)
  );
}

function strength({ id, identifiers }: Member): number {
  const slug = id.slice(id.indexOf(':') + 1);
  const ranks = identifiers
    .map((text) => parseIdentifier(text))
    .filter((identifier) => identifier?.value === slug)
    .map((identifier) => STRENGTH.indexOf(identifier?.scheme ?? ''));
  return Math.min(STRENGTH.length, ...ranks);
}

function checkSameThing(winner: Member, loser: Member, reason: string): void {
  for (const a of winner.kinds) {
    for (const b of loser.kinds) {
      if (a === b || (isDocumentKind(a) && isDocumentKind(b))) continue;
      refuse(
        loser.id,
        `"${reason}" already names ${winner.id}, and a ${b} is no ${a}`,
        'leave the identifier out, or reject the evidence that claims it for the other',
      );
    }
  }
}
