/** The suite's `products` subgraph: its SDL over kinds of the graph, read by the planner. */
import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLResolveInfo, type GraphQLSchema, parse } from 'graphql';
import type { ComputedField, PlannerContext } from '../../src/planner/api.ts';
import { createPlanner } from '../../src/planner/planner.ts';
import type { LinkPage } from '../../src/store/rows.ts';
import { attachResolvers } from '../../src/subgraphs/attach.ts';
import { guardReferences } from '../../src/subgraphs/references.ts';
import { schemaText, withoutMapping } from '../../src/subgraphs/sdl.ts';
import { bare, deprecatedBy, KEYS, productId } from './keys.ts';

/** An id as products know it. */
const ownId: ComputedField = { needs: () => ({}), resolve: (row) => bare(row.id) };

const study: ComputedField = {
  needs: () => ({
    properties: [
      { slot: 'caseNumber', property: 'reference' },
      { slot: 'description', property: 'title' },
    ],
  }),
  resolve: ({ caseNumber, description }) => ({ caseNumber, description }),
};

/** The other subgraph's count where a gateway brings it; else what this graph holds. */
const totalProductsCreated: ComputedField = {
  needs: () => ({
    links: [
      {
        slot: 'created',
        types: ['SIGNED_BY'],
        direction: 'in',
        rows: 'target',
        order: [],
        page: { first: 0 },
        total: true,
        properties: [],
        evidence: [],
      },
    ],
  }),
  resolve: (row, _args, _context, given) => given['totalProductsCreated'] ?? (row['created'] as LinkPage).total,
};

const COMPUTED: Readonly<Record<string, ComputedField>> = {
  'Product.id': ownId,
  'Inventory.id': ownId,
  'User.email': ownId,
  'User.totalProductsCreated': totalProductsCreated,
  'User.yearsOfEmployment': {
    needs: () => ({}),
    resolve: (_row, _args, _context, given) => given['yearsOfEmployment'],
  },
  'User.averageProductsCreatedPerYear': {
    needs: () => ({}),
    resolve: (_row, _args, _context, { totalProductsCreated: total, yearsOfEmployment: years }) =>
      Math.round(Number(total) / Number(years)),
  },
  'ProductResearch.study': study,
};

export function productsSchema(): GraphQLSchema {
  const sdl = parse(readFileSync(new URL('products.graphql', import.meta.url), 'utf8'));
  const documents = [parse(schemaText('directives')), sdl];
  const planner = createPlanner({ documents, computed: COMPUTED, entityKeys: KEYS });
  const byKey =
    <Args>(key: (args: Args) => string) =>
    (_root: unknown, args: Args, context: PlannerContext, info: GraphQLResolveInfo) =>
      planner.node(info, context, key(args));
  const Query = {
    product: byKey(({ id }: { readonly id: string }) => productId(id)),
    deprecatedProduct: byKey((of: { readonly sku: string; readonly package: string }) =>
      deprecatedBy(of.sku, of.package),
    ),
  };
  return guardReferences(attachResolvers(buildSubgraphSchema(withoutMapping(sdl)), { ...planner.resolvers(), Query }));
}
