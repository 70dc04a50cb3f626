/** A small schema of its own over a store that notes what it is asked and answers what the test says. */

import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { BY_ID, byIdentifier, type ComputedField, type Planner, type PlannerContext } from '../../src/planner/api.ts';
import { createPlanner } from '../../src/planner/planner.ts';
import type { GraphStore, PathQuery, RappelQuery, SearchQuery } from '../../src/store/graph-store.ts';
import type { LinkSlot, ReadPlan, Selection } from '../../src/store/plan.ts';
import { NOTHING_FOUND } from '../../src/store/ranking.ts';
import type { LinkPage, Rows } from '../../src/store/rows.ts';

const DIRECTIVES = readFileSync(new URL('../../schema/directives.graphql', import.meta.url), 'utf8');
const SDL = readFileSync(new URL('./small.graphql', import.meta.url), 'utf8');

const DOCUMENT = parse(`${DIRECTIVES}\ndirective @key(fields: String!) repeatable on OBJECT\n${SDL}`);

const STATUS: ComputedField = {
  needs: (args, planning) => ({
    properties: [{ slot: 'date', property: 'date' }],
    links: [
      {
        slot: 'answers',
        types: ['RESPONDS_TO'],
        direction: 'in',
        linkFilter: { property: 'date', op: 'lte', value: typeof args.asOf === 'string' ? args.asOf : planning.today },
        rows: 'link',
        order: [{ of: 'link', property: 'date', direction: 'desc' }],
        total: false,
        properties: [{ slot: 'outcome', property: 'outcome' }],
        evidence: planning.evidence(),
        ...(planning.select('document') ? { select: planning.select('document') as Selection } : {}),
      },
    ],
  }),
  resolve: (row) => {
    const [last] = (row.answers as LinkPage).rows;
    return last ? { state: last.link.outcome, document: last.node } : { state: 'OPEN', document: null };
  },
};

const TEXT_AS_STATE: ComputedField = {
  needs: () => ({ properties: [{ slot: 'text', property: 'text' }] }),
  resolve: (row) => ({ state: row.text }),
};

interface Asked {
  readonly plans: ReadPlan[];
  readonly searches: SearchQuery[];
  readonly paths: PathQuery[];
  readonly rappels: RappelQuery[];
}

export interface Answers {
  today?: string;
  read?: (plan: ReadPlan) => Rows;
  search?: Awaited<ReturnType<GraphStore['search']>>;
  path?: Awaited<ReturnType<GraphStore['path']>>;
  rappel?: Awaited<ReturnType<GraphStore['rappel']>>;
}

export interface Ran {
  readonly result: ExecutionResult;
  readonly asked: Asked;
  /** The selection of the only read. */
  readonly select: Selection;
}

const planner: Planner = createPlanner({
  documents: [DOCUMENT],
  computed: { 'Trackable.status': STATUS, 'Commitment.status': TEXT_AS_STATE },
  entityKeys: { Dossier: [BY_ID, byIdentifier('number', 'dossier')] },
});

type RootResolver = GraphQLFieldResolver<unknown, PlannerContext>;

const ROOTS: Readonly<Record<string, RootResolver>> = {
  motion: async (_root, args, context, info) => {
    const [first] = await planner.find(info, context, { alternatives: [{ keys: [String(args.citation)] }] });
    return first ?? null;
  },
  programme: (_root, args, context, info) => planner.node(info, context, String(args.name)),
  office: (_root, args, context, info) => planner.node(info, context, String(args.title)),
  node: (_root, args, context, info) => planner.node(info, context, String(args.id)),
  nodes: (_root, args, context, info) => planner.nodes(info, context, args.ids as string[]),
  letters: (_root, _args, context, info) => planner.list(info, context),
  documents: (_root, _args, context, info) => planner.list(info, context),
  parties: (_root, _args, context, info) => planner.list(info, context),
  resolve: async (_root, args, context, info) => {
    const rows = await planner.nodes(info, context, [String(args.citation)], { at: ['node'] });
    return rows.map((node) => ({ reading: 'a number', node }));
  },
  search: (_root, args, context, info) => planner.search(info, context, { text: String(args.query) }),
  path: (_root, args, context, info) =>
    planner.path(info, context, { from: String(args.from), to: String(args.to), maxLength: 6 }),
  rappel: (_root, args, context, info) => planner.rappel(info, context, { ministry: [String(args.ministry)] }),
  _entities: (_root, args, context, info) => {
    const resolvers = planner.resolvers();
    return (args.representations as { __typename: string }[]).map(async (reference) => {
      const read = resolvers[reference.__typename]?.__resolveReference as (
        reference: unknown,
        context: PlannerContext,
        info: unknown,
      ) => Promise<object | null>;
      return read(reference, context, info);
    });
  },
};

const schema = withResolvers();

function withResolvers(): GraphQLSchema {
  const built = buildASTSchema(DOCUMENT);
  for (const [typeName, fields] of Object.entries(planner.resolvers())) {
    const type = built.getType(typeName);
    if (isAbstractType(type)) type.resolveType = fields.__resolveType as NonNullable<typeof type.resolveType>;
    if (!isObjectType(type)) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const resolve = fields[name] as RootResolver | undefined;
      if (resolve) field.resolve = resolve;
    }
  }
  for (const [name, field] of Object.entries(built.getQueryType()?.getFields() ?? {})) {
    const resolve = ROOTS[name];
    if (resolve) field.resolve = resolve;
  }
  return built;
}

const NOT_FOUND: Answers['read'] = (plan) =>
  plan.start.by === 'keys'
    ? { keyed: plan.start.keys.map(() => null) }
    : { page: { rows: [], total: 0, hasNext: false, hasPrevious: false } };

/** @param source a text, or a parsed document as a server keeps it between requests. */
export async function run(
  source: string | DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
  answers: Answers = {},
): Promise<Ran> {
  const asked: Asked = { plans: [], searches: [], paths: [], rappels: [] };
  const store: Partial<GraphStore> = {
    read: async (plan) => {
      asked.plans.push(plan);
      return (answers.read ?? NOT_FOUND)?.(plan) as Rows;
    },
    search: async (query) => {
      asked.searches.push(query);
      return answers.search ?? NOTHING_FOUND;
    },
    path: async (query) => {
      asked.paths.push(query);
      return answers.path ?? null;
    },
    rappel: async (query) => {
      asked.rappels.push(query);
      return answers.rappel ?? { known: true, rows: [], total: 0, hasNext: false, summary: [] };
    },
  };
  const contextValue: PlannerContext = { store: store as GraphStore, today: answers.today ?? '2024-03-15' };
  const document = typeof source === 'string' ? parse(source) : source;
  const invalid = validate(schema, document);
  if (invalid.length > 0) throw new Error(`the test's query is not valid: ${invalid.join('; ')}`);
  const result = await execute({ schema, document, variableValues: { ...variables }, contextValue });
  return {
    result,
    asked,
    get select(): Selection {
      const [plan] = asked.plans;
      if (!plan) throw new Error(`no read was asked: ${JSON.stringify(result.errors)}`);
      return plan.select;
    },
  };
}

/** The link slots of a name. */
export function slots(selection: Selection | undefined, name: string): readonly LinkSlot[] {
  return (selection?.links ?? []).filter((slot) => slot.slot === name);
}

export function slot(selection: Selection | undefined, name: string): LinkSlot {
  const [found] = slots(selection, name);
  if (!found) throw new Error(`no link slot "${name}"`);
  return found;
}

/** The first error's code and message. */
export function mistake(result: ExecutionResult): { readonly code: unknown; readonly message: string } {
  const [error] = result.errors ?? [];
  return { code: error?.extensions.code, message: error?.message ?? 'no error' };
}
