/** What ingest asks of the graph that is already there: which nodes may a name, number or place in a series mean? */
import type { Kind } from '../model/kind.ts';
import type { LinkType } from '../model/link.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { type Filter, NOTHING, type PropertySlot } from '../store/plan.ts';
import type { NodeRow } from '../store/rows.ts';

/** Far more than any rule can use: beyond it a name says nothing. */
const CANDIDATES = 200;
/** More than there are of a kind that is few by nature. */
const FEW = 5000;

export class KnownGraph {
  readonly #store: GraphStore;
  readonly #named = new Map<string, Promise<readonly NodeRow[]>>();

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** The node that one of the keys (ids or identifiers, strongest first) names, with these properties. */
  async byKey(keys: readonly string[], properties: readonly string[] = []): Promise<NodeRow | null> {
    if (keys.length === 0) return null;
    const rows = await this.#store.read({
      start: { by: 'keys', keys },
      select: { ...NOTHING, properties: slots(properties) },
    });
    const found = 'keyed' in rows ? rows.keyed.find((row) => row !== null) : undefined;
    return found && found.kind !== 'Evidence' ? (found as NodeRow) : null;
  }

  /** The nodes of a kind that pass a filter, by id, up to a bound. */
  where(kind: Kind, filter: Filter, properties: readonly string[] = []): Promise<readonly NodeRow[]> {
    return this.#list(kind, filter, properties, CANDIDATES);
  }

  /** All nodes of a kind of which there are few by nature (programmes, agreements, ministries), with names and aliases. */
  all(kind: Kind, properties: readonly string[]): Promise<readonly NodeRow[]> {
    const known = this.#named.get(kind);
    if (known) return known;
    const loading = this.#list(kind, null, properties, FEW);
    this.#named.set(kind, loading);
    return loading;
  }

  async #list(
    kind: Kind,
    filter: Filter | null,
    properties: readonly string[],
    first: number,
  ): Promise<readonly NodeRow[]> {
    const rows = await this.#store.read({
      start: { by: 'list', kinds: [kind], ...(filter && { filter }), order: [], page: { first }, total: false },
      select: { ...NOTHING, properties: slots(properties) },
    });
    return 'page' in rows ? rows.page.rows.map((row) => row.node) : [];
  }
}

/** A filter for nodes that a link joins with one of these. */
export function linked(type: LinkType, direction: 'out' | 'in', keys: readonly string[]): Filter {
  return { linked: { types: [type], direction, keys } };
}

function slots(properties: readonly string[]): PropertySlot[] {
  return properties.map((property) => ({ slot: property, property }));
}
