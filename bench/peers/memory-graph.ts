/** The generated graph as objects that point to each other, shaped as the schema in `memory.ts` names them. */
import type { GraphRecord, LinkRecord } from '../../src/store/graph-store.ts';

interface Thing {
  readonly __typename: string;
  readonly id: string;
}

type Props = Readonly<Record<string, unknown>>;

export interface MemoryMotion extends Thing {
  readonly date: string;
}

export interface Paging {
  readonly first: number;
  readonly after?: string | null;
}

/** The cursor is the number of the row. */
export function page<T>(rows: readonly T[], { first, after }: Paging) {
  const start = after ? Number(after) : 0;
  const edges = rows.slice(start, start + first).map((node) => ({ node }));
  return { totalCount: rows.length, edges, pageInfo: { endCursor: String(start + edges.length) } };
}

export class MemoryGraph {
  readonly motions: readonly MemoryMotion[];
  readonly #things = new Map<string, Thing & Props>();
  /** By type, direction and id. */
  readonly #links = new Map<string, LinkRecord[]>();

  constructor(records: Iterable<GraphRecord>) {
    const nodes: { readonly id: string; readonly kind: string; readonly props: Props }[] = [];
    for (const record of records) {
      if ('node' in record) nodes.push({ id: record.node, kind: record.kind, props: record.props });
      else this.#join({ ...record, evidence: [] });
    }
    for (const { id, kind, props } of nodes) this.#things.set(id, this.#thing(id, kind, props));
    this.motions = this.#sorted([...this.#things.values()].filter(({ __typename }) => __typename === 'Motion'));
    this.#fill();
  }

  node(id: string): Thing | null {
    return this.#things.get(id) ?? null;
  }

  #join(link: LinkRecord): void {
    for (const key of [`${link.link} out ${link.from}`, `${link.link} in ${link.to}`]) {
      const links = this.#links.get(key);
      if (links) links.push(link);
      else this.#links.set(key, [link]);
    }
  }

  #thing(id: string, kind: string, props: Props): Thing & Props {
    return { __typename: kind, id, ...props };
  }

  #sorted<T extends Thing & Props>(things: readonly T[]): (T & MemoryMotion)[] {
    const key = (thing: T) => `${thing['date']} ${thing.id}`;
    return [...things].sort((a, b) => (key(a) < key(b) ? -1 : 1)) as (T & MemoryMotion)[];
  }

  /** What a thing is linked to, found once. */
  #fill(): void {
    for (const thing of this.#things.values()) Object.assign(thing, this.#fieldsOf(thing));
  }

  #fieldsOf(thing: Thing): Props {
    const { id } = thing;
    switch (thing.__typename) {
      case 'Motion':
        return {
          submitters: this.#out(id, 'SUBMITTED_BY'),
          programmes: this.#out(id, 'CONCERNS'),
          followUps: this.#followUps(id),
        };
      case 'Letter':
        return {
          programmes: this.#out(id, 'ABOUT'),
          signatories: this.#out(id, 'SIGNED_BY').map((tenure) => ({
            person: this.#out(tenure.id, 'HOLDER')[0],
            office: this.#out(tenure.id, 'OF_OFFICE')[0],
          })),
        };
      case 'Programme': {
        const about = (this.#links.get(`ABOUT in ${id}`) ?? []).flatMap(({ from }) => this.#things.get(from) ?? []);
        const letters = this.#sorted(about.filter(({ __typename }) => __typename === 'Letter'));
        return { documents: (paging: Paging) => page(letters, paging) };
      }
      case 'Person': {
        const membership = (this.#links.get(`MEMBER_OF out ${id}`) ?? []).find(
          ({ props }) => props.until === undefined,
        );
        return { party: membership && this.#things.get(membership.to) };
      }
      case 'Office':
        return { organisation: this.#out(id, 'BELONGS_TO')[0] };
      default:
        return {};
    }
  }

  /** In the order that the links give. */
  #out(id: string, type: string): readonly (Thing & Props)[] {
    return [...(this.#links.get(`${type} out ${id}`) ?? [])]
      .sort((a, b) => Number(a.props.order ?? 0) - Number(b.props.order ?? 0))
      .flatMap(({ to }) => this.#things.get(to) ?? []);
  }

  #followUps(id: string) {
    const links = [...(this.#links.get(`RESPONDS_TO in ${id}`) ?? [])];
    const key = ({ props, from }: LinkRecord) => `${props.date} ${from}`;
    const edges = links
      .sort((a, b) => (key(a) < key(b) ? -1 : 1))
      .map(({ from, props }) => ({ ...props, node: this.#things.get(from) }));
    return ({ first }: Paging) => ({ edges: edges.slice(0, first) });
  }
}
