/** The planner: one read of the store for each root field, whatever is selected beneath it. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Kind } from '../model/kind.ts';
import type { Filter, FindStart } from '../store/plan.ts';
import type { NodeRow, RowPage } from '../store/rows.ts';
import type { At, Planner, PlannerContext, PlannerOptions } from './api.ts';
import { PlanCache, type Planned } from './cache.ts';
import { today } from './dates.ts';
import { storeCall } from './errors.ts';
import { callOptions, type KeyedPlan, type KeyedRow, loaderFor } from './loader.ts';
import { Mapping } from './mapping.ts';
import type { Planning } from './planning.ts';
import { buildResolvers, type TypeResolvers } from './resolvers.ts';
import { planList } from './root-list.ts';
import { readPath } from './root-path.ts';
import { readRappel } from './root-rappel.ts';
import { readSearch } from './root-search.ts';
import { selectGroups, selectNode } from './select-node.ts';
import { keyedTarget, selectTarget, targetOf } from './target.ts';
import { all } from './where.ts';

/** Enough to see that a citation or name means more than one thing. */
const FIND_LIMIT = 2;
const MAX_PAGE_SIZE = 100;

/** @throws MappingError when the SDL's directives do not fit the model. */
export function createPlanner(options: PlannerOptions): Planner {
  return new SelectionPlanner(options);
}

class SelectionPlanner implements Planner {
  readonly #mapping: Mapping;
  readonly #options: PlannerOptions;
  readonly #cache = new PlanCache();
  /** One for each field that is being resolved, also when it resolves a thousand references. */
  readonly #plannings = new WeakMap<GraphQLResolveInfo, Planning>();

  constructor(options: PlannerOptions) {
    this.#options = options;
    this.#mapping = new Mapping(options.documents);
  }

  resolvers(): TypeResolvers {
    return buildResolvers(this.#mapping, {
      computed: this.#options.computed ?? {},
      entityKeys: this.#options.entityKeys ?? {},
      reference: (info, context, typeName, key) => this.#reference(info, context, typeName, key),
    });
  }

  async node(info: GraphQLResolveInfo, context: PlannerContext, key: string, { at }: At = {}): Promise<KeyedRow> {
    const plan = this.#keyed(info, context, at);
    return only(plan, await loaderFor(context, plan).load(key));
  }

  async nodes(
    info: GraphQLResolveInfo,
    context: PlannerContext,
    keys: readonly string[],
    { at }: At = {},
  ): Promise<readonly KeyedRow[]> {
    const plan = this.#keyed(info, context, at);
    const loader = loaderFor(context, plan);
    const rows = await Promise.all(keys.map((key) => loader.load(key)));
    return rows.map((row) => only(plan, row));
  }

  async find(
    info: GraphQLResolveInfo,
    context: PlannerContext,
    start: { alternatives: FindStart['alternatives']; kinds?: readonly Kind[]; limit?: number },
    { at = [] }: At = {},
  ): Promise<readonly NodeRow[]> {
    const { select, kinds } = this.#plan(info, context, { purpose: `find ${at.join('.')}` }, (planning) => {
      const target = targetOf(planning, info, at);
      return { select: selectTarget(planning, target), kinds: planning.mapping.kindsOf(target.typeName) };
    });
    const find: FindStart = {
      by: 'find',
      kinds: start.kinds ?? kinds,
      alternatives: start.alternatives,
      limit: start.limit ?? FIND_LIMIT,
    };
    const rows = await storeCall(context.store.read({ start: find, select }, callOptions(context)));
    return 'page' in rows ? rows.page.rows.map((row) => row.node) : [];
  }

  async list(
    info: GraphQLResolveInfo,
    context: PlannerContext,
    options: { filter?: Filter; kinds?: readonly Kind[] } = {},
  ): Promise<RowPage> {
    const plan = planList(this.#planning(info, context), info, (kinds, make) =>
      this.#plan(info, context, { purpose: 'list', kinds }, make),
    );
    const kinds = options.kinds ? plan.kinds.filter((kind) => options.kinds?.includes(kind)) : plan.kinds;
    const filter = all([options.filter, plan.filter]);
    const { order, page, total, select } = plan;
    const start = { by: 'list' as const, kinds, ...(filter ? { filter } : {}), order, page, total };
    const rows = await storeCall(context.store.read({ start, select }, callOptions(context)));
    return 'page' in rows ? rows.page : { rows: [], total: null, hasNext: false, hasPrevious: false };
  }

  search: Planner['search'] = (info, context, query) => {
    const plan = <T>(make: (planning: Planning) => T) => this.#plan(info, context, { purpose: 'search' }, make);
    return readSearch(plan, this.#planning(info, context), info, context, query);
  };

  path: Planner['path'] = (info, context, query) => {
    const plan = <T>(make: (planning: Planning) => T) => this.#plan(info, context, { purpose: 'path' }, make);
    return readPath(plan, info, context, query);
  };

  rappel: Planner['rappel'] = (info, context, query) => {
    const plan = <T>(make: (planning: Planning) => T) => this.#plan(info, context, { purpose: 'rappel' }, make);
    return readRappel(plan, this.#planning(info, context), info, context, query);
  };

  #keyed(info: GraphQLResolveInfo, context: PlannerContext, at: readonly string[] = []): KeyedPlan {
    const make = (planning: Planning) => keyedTarget(planning, targetOf(planning, info, at));
    return this.#plan(info, context, { purpose: `keyed ${at.join('.')}` }, make);
  }

  /** References of one type in one `_entities` field arrive in one tick, and make one statement. */
  async #reference(
    info: GraphQLResolveInfo,
    context: PlannerContext,
    typeName: string,
    key: string,
  ): Promise<KeyedRow> {
    const make = (planning: Planning) => keyedTarget(planning, { typeName, nodes: info.fieldNodes, holder: null });
    const plan = this.#plan(info, context, { purpose: `reference ${typeName}` }, make);
    const row = await loaderFor(context, plan).load(key);
    return typeName === 'Evidence' && row?.kind !== 'Evidence' ? null : only(plan, row);
  }

  #plan<T>(info: GraphQLResolveInfo, context: PlannerContext, planned: Planned, make: (planning: Planning) => T): T {
    const planning = this.#planning(info, context);
    return this.#cache.plan(info, planned, planning.today, () => make(planning));
  }

  #planning(info: GraphQLResolveInfo, context: PlannerContext): Planning {
    const known = this.#plannings.get(info);
    if (known) return known;
    const planning: Planning = {
      mapping: this.#mapping,
      computed: this.#options.computed ?? {},
      maxPageSize: this.#options.maxPageSize ?? MAX_PAGE_SIZE,
      schema: info.schema,
      fragments: info.fragments,
      variables: info.variableValues,
      today: context.today ?? today(),
      selectNode,
      selectGroups,
    };
    this.#plannings.set(info, planning);
    return planning;
  }
}

/** A proof's key where only nodes of some kinds are wanted is not found. */
function only(plan: KeyedPlan, row: KeyedRow): KeyedRow {
  return plan.kinds && row && !plan.kinds.includes(row.kind as Kind) ? null : row;
}
