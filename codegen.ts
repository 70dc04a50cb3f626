/**
 * Writes the resolver types of each subgraph from its SDL (`npm run codegen`); `npm run codegen:check`
 * fails when the committed files do not follow from it. Resolvers are given rows of the store, not
 * objects of the schema: hence the mappers.
 */
import type { CodegenConfig } from '@graphql-codegen/cli';
import { type DocumentNode, isInterfaceType, isObjectType, isUnionType, print } from 'graphql';
import { KIND_NAMES } from './src/model/kind.ts';
import { buildServedSchema } from './src/subgraphs/build.ts';
import { SUBGRAPH_NAMES, type SubgraphName, servedDocument } from './src/subgraphs/sdl.ts';

const ROWS = '../../store/rows.ts';
const PLANNER = '../../planner/api.ts';

const BY_NAME: Readonly<Record<string, string>> = {
  Evidence: `${ROWS}#EvidenceRow`,
  Node: '../context.ts#AnyRow',
  SearchConnection: `${PLANNER}#SearchValue`,
  RappelConnection: `${PLANNER}#RappelValue`,
  Path: `${PLANNER}#PathValue`,
  Coverage: './coverage.ts#CoverageValue',
  CoverageGroup: './coverage.ts#CoverageGroupValue',
  Recalculation: './recalculation.ts#RecalculationValue',
  RecalculatedValue: './recalculation.ts#RecalculatedGemeente',
  RecalculationRefusal: './recalculation.ts#RefusedGemeente',
};

/** What the resolvers of a subgraph are given for each of its types. */
function mappersOf(document: DocumentNode): Record<string, string> {
  const types = Object.values(buildServedSchema(document).getTypeMap());
  return Object.fromEntries(
    types.flatMap((type) => {
      const known = BY_NAME[type.name];
      if (known) return [[type.name, known]];
      if (isInterfaceType(type) || isUnionType(type))
        return type.name.startsWith('_') ? [] : [[type.name, `${ROWS}#NodeRow`]];
      if (!isObjectType(type)) return [];
      if ((KIND_NAMES as readonly string[]).includes(type.name)) return [[type.name, `${ROWS}#NodeRow`]];
      return type.name.endsWith('Connection') ? [[type.name, `${PLANNER}#ConnectionValue`]] : [];
    }),
  );
}

function outputOf(name: SubgraphName): CodegenConfig['generates'] {
  const document = servedDocument(name);
  return {
    [`src/subgraphs/${name}/types.generated.ts`]: {
      schema: print(document),
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        strictScalars: true,
        scalars: { Date: 'string', _FieldSet: 'string', ID: 'string' },
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        contextType: '../context.ts#SubgraphContext',
        mappers: mappersOf(document),
        onlyOperationTypes: false,
      },
    },
  };
}

const CLIENT_QUERIES = { schema: 'schema/api.graphql', documents: 'src/explorer/examples/*.graphql' };

/** The published client: the example queries with the types of their answers, and as trusted documents. */
const CLIENT: CodegenConfig['generates'] = {
  'src/client/persisted-documents.json': { ...CLIENT_QUERIES, plugins: ['./scripts/codegen/manifest.ts'] },
  'src/client/queries.generated.ts': {
    ...CLIENT_QUERIES,
    plugins: ['typescript-operations', './scripts/codegen/queries.ts'],
    config: {
      strictScalars: true,
      scalars: { Date: 'string', ID: 'string' },
      useTypeImports: true,
      enumsAsTypes: true,
      immutableTypes: true,
      skipTypename: true,
    },
  },
};

const config: CodegenConfig = {
  generates: Object.assign({}, ...SUBGRAPH_NAMES.map(outputOf), CLIENT),
  emitLegacyCommonJSImports: false,
  silent: true,
};

export default config;
