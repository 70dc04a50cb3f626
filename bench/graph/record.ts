/** Nodes and links with the passage that proves them, as `kamergraaf export` writes them. */
import { type Props, sha256 } from '../../src/model/assertion.ts';
import type { Kind } from '../../src/model/kind.ts';
import { type LinkType, linkSpec } from '../../src/model/link.ts';
import type { EvidenceRecord, LinkRecord, NodeRecord } from '../../src/store/graph-store.ts';

/** A node's id with what it is called in a statement. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** Lists facts that no letter tells: people, parties, gemeenten. */
export const REGISTER: Named = { id: 'publication:register-van-de-meting', label: 'Register van de meting' };

export interface NodeFacts {
  readonly kind: Kind;
  readonly props: Props;
  readonly identifiers?: readonly string[];
  /** Where it stands; the node itself for a document. */
  readonly source: Named;
}

export function nodeOf(named: Named, { kind, props, identifiers = [], source }: NodeFacts): NodeRecord {
  const proof = proofOf(source, named.id, `${named.label} (${kind})`);
  const slots = [...Object.keys(props), 'kind', ...(identifiers.length > 0 ? ['identifiers'] : [])].sort();
  return {
    node: named.id,
    kind,
    props: Object.fromEntries(Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1))),
    identifiers: [...identifiers].sort(),
    evidence: Object.fromEntries(slots.map((slot) => [slot, [proof]])),
  };
}

export function linkOf(link: LinkType, from: Named, to: Named, source: Named, props: Props = {}): LinkRecord {
  const statement = linkSpec(link).statement.replace('{from}', from.label).replace('{to}', to.label);
  return {
    link,
    from: from.id,
    to: to.id,
    props: Object.fromEntries(Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1))),
    evidence: [proofOf(source, `${link} ${from.id} ${to.id}`, statement)],
  };
}

/** A passage of its own for each thing that is said. */
function proofOf(source: Named, about: string, statement: string): EvidenceRecord {
  const hash = sha256(`${source.id} ${about}`);
  const start = Number.parseInt(hash.slice(0, 4), 16);
  return {
    document: source.id,
    start,
    end: start + 20 + Number.parseInt(hash.slice(4, 6), 16),
    sha256: hash,
    method: source === REGISTER ? 'register' : 'citation',
    confidence: source === REGISTER ? 1 : 0.95,
    statement,
    review: 'PROPOSED',
  };
}
