/**
 * The planner's contract with the resolvers: one call of a root helper plans everything that is
 * selected beneath the root field, reads it from the store in one statement, and gives rows that the
 * resolvers of `Planner.resolvers` read without touching the store again.
 *
 * A root resolver is then one line:
 *
 *     motion: (_root, args, context, info) => planner.find(info, context, { alternatives: keysOf(args.citation) })
 *     node: (_root, { id }, context, info) => planner.node(info, context, id)
 *     gemeenten: (_root, args, context, info) => planner.list(info, context)   // where, orderBy, first, at … from the SDL
 *
 * What the planner makes of arguments, on any field with `@links` and on root connections:
 * - `first`, `last`, `after`, `before`: the page of a connection (20 rows when neither is given); a plain
 *   list is read whole unless it has a `first`
 * - `at: Date`: link and target valid on the day (their from/until or validFrom/validUntil)
 * - `kinds: [NodeKind!]`: only these kinds
 * - `orderBy: [XOrder!]`: one-field objects, `{ date: DESC }`; a list without it keeps a link's `order`
 * - `where: XWhere`: fields named like those of the node type, each an object of `eq ne lt lte gt gte in
 *   contains startsWith missing has`; a field that follows links takes an id, `{ eq }`, `{ in }` or
 *   `{ missing }`; `and`, `or`, `not` combine. In `where` and `orderBy` a field that the connection's edge
 *   has is the link's. A null condition is no condition.
 */
import type { DocumentNode, GraphQLResolveInfo } from 'graphql';
import type { Kind, TrackState } from '../model/kind.ts';
import type { GraphStore, Highlight } from '../store/graph-store.ts';
import type { EvidenceSlot, Filter, FindStart, Selection } from '../store/plan.ts';
import type { EvidenceRow, NodeRow, RowPage } from '../store/rows.ts';
import type { Given } from './given.ts';
import type { EntityKeys } from './reference.ts';

export { BY_ID, byIdentifier, type EntityKeys } from './reference.ts';

/** What the planner needs of a request's context. Loaders live as long as this object. */
export interface PlannerContext {
  readonly store: GraphStore;
  /** Ends the store's statement when the client is gone or the time is up. */
  readonly signal?: AbortSignal;
  /** When its time is up, on the clock of `performance.now()`. */
  readonly deadline?: number;
  /** The ISO day that a missing `at` or `asOf` means; absent for today in Europe/Amsterdam. */
  readonly today?: string;
}

export interface PlannerOptions {
  /** The subgraphs' SDL with the mapping directives: one document in a subgraph, all of them in one process. */
  readonly documents: readonly DocumentNode[];
  /** Code for the fields marked `@computed`, by `Type.field`; an interface's name serves its types. */
  readonly computed?: Readonly<Record<string, ComputedField>>;
  /** Largest `first` or `last`; 100 when absent. */
  readonly maxPageSize?: number;
  /** The keys of entities that have more than an `id`. */
  readonly entityKeys?: EntityKeys;
}

/**
 * A field that code computes. `needs` names what to read, under slots of its own choice: they cannot
 * meet the client's or another field's. `resolve` gets a row that holds exactly those slots.
 */
export interface ComputedField {
  needs(args: Readonly<Record<string, unknown>>, planning: ComputedPlanning): Partial<Selection>;
  /** `given` holds the fields of an entity reference, for a field with `@requires`; empty where there is none. */
  resolve(row: NodeRow, args: Readonly<Record<string, unknown>>, context: PlannerContext, given: Given): unknown;
}

/** What a computed field can ask while its needs are planned. */
export interface ComputedPlanning {
  /** The ISO day that a missing date means. */
  readonly today: string;
  /**
   * What the client selects of the node in a field of the computed object (`document` of `status`);
   * undefined when it is not selected. Give the node's row as the value of that field.
   */
  select(field: string): Selection | undefined;
  /**
   * What the client selects of the object's `evidence` field; give the record of proofs by slot
   * (`LinkRow.evidence`) as the value of that field.
   */
  evidence(): readonly EvidenceSlot[];
}

/** Where, beneath the root field, the selection starts: `['node']` for `resolve { node { … } }`. */
export interface At {
  readonly at?: readonly string[];
}

export interface Planner {
  /**
   * Resolvers for every type in the SDL except the root types: kinds, connections, edges, views,
   * Evidence, interfaces and unions (`__resolveType`), entities (`__resolveReference`). Spread your
   * own over them.
   */
  resolvers(): Record<string, Record<string, unknown>>;
  /** A node of the field's type, or null. Several calls of one shape in one tick make one statement. */
  node(
    info: GraphQLResolveInfo,
    context: PlannerContext,
    key: string,
    options?: At,
  ): Promise<NodeRow | EvidenceRow | null>;
  /** A row or null for each key, in order: one statement. */
  nodes(
    info: GraphQLResolveInfo,
    context: PlannerContext,
    keys: readonly string[],
    options?: At,
  ): Promise<readonly (NodeRow | EvidenceRow | null)[]>;
  /** The nodes that the alternatives name, at most `limit` (2 when absent: enough to see ambiguity). */
  find(
    info: GraphQLResolveInfo,
    context: PlannerContext,
    start: {
      readonly alternatives: FindStart['alternatives'];
      readonly kinds?: readonly Kind[];
      readonly limit?: number;
    },
    options?: At,
  ): Promise<readonly NodeRow[]>;
  /** A root connection; page, `where`, `orderBy`, `at` and `kinds` come from the field's arguments. */
  list(
    info: GraphQLResolveInfo,
    context: PlannerContext,
    options?: { readonly filter?: Filter; readonly kinds?: readonly Kind[] },
  ): Promise<RowPage>;
  /** A root connection over full text search; `first`, `after` and `kinds` come from the field's arguments. */
  search(
    info: GraphQLResolveInfo,
    context: PlannerContext,
    query: { readonly text: string; readonly kinds?: readonly Kind[]; readonly filter?: Filter },
  ): Promise<SearchValue>;
  /** The shortest path, as `Path { length nodes links { type from to evidence } }` reads it. */
  path(
    info: GraphQLResolveInfo,
    context: PlannerContext,
    query: {
      readonly from: string;
      readonly to: string;
      readonly maxLength: number;
      readonly types?: readonly string[];
    },
  ): Promise<PathValue | null>;
  /** What is open at a ministry; `first`, `after` and `asOf` come from the field's arguments. */
  rappel(
    info: GraphQLResolveInfo,
    context: PlannerContext,
    query: { readonly ministry: readonly string[] },
  ): Promise<RappelValue>;
}

/** What a connection's resolvers read; a connection may carry more fields, read by their own name. */
export interface ConnectionValue {
  readonly rows: readonly { readonly cursor: string; readonly node: NodeRow }[];
  readonly total: number | null;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

export interface SearchValue extends ConnectionValue {
  readonly rows: readonly {
    readonly cursor: string;
    readonly node: NodeRow;
    readonly score: number;
    readonly highlight: Highlight | null;
  }[];
  /** `kind` as the enum NodeKind writes it. */
  readonly facets: readonly { readonly kind: string; readonly count: number }[];
  readonly rankedCount: number;
}

export interface RappelValue extends ConnectionValue {
  /** Whether the graph holds an organisation that one of the ministry's keys names. */
  readonly known: boolean;
  /** ISO day. */
  readonly asOf: string;
  readonly summary: readonly {
    readonly state: TrackState;
    readonly count: number;
    readonly medianDaysOpen: number | null;
  }[];
}

export interface PathValue {
  readonly length: number;
  readonly nodes: readonly NodeRow[];
  readonly links: readonly {
    readonly type: string;
    readonly from: NodeRow;
    readonly to: NodeRow;
    readonly evidence: Readonly<Record<string, readonly EvidenceRow[]>>;
  }[];
}
