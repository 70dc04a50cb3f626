/** Every GraphQL example in the documentation is run on the bundled graph; the JSON below it is its real answer. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type GraphQLSchema, graphql } from 'graphql';
import { loadBundledGraph } from '../../src/ingest/bundled.ts';
import { prepareImport, writeImport } from '../../src/ingest/table/import-table.ts';
import { readTable } from '../../src/sources/table.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { mergedSchema } from '../../src/subgraphs/schema.ts';

const ROOT = new URL('../../', import.meta.url);
const PAGES = [
  'README.md',
  ...readdirSync(new URL('docs/', ROOT))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const EXAMPLE = /```graphql\n([\s\S]*?)```\n+```json\n([\s\S]*?)```/g;

/** A page that imports a table asks a graph that has it; the others share one. */
const IMPORT = /import observations (docs\/\S+\.csv)$/m;
const TODAY = '2026-11-01';

const stores = new Map<string | undefined, Promise<GraphStore>>();
let schema: GraphQLSchema;

before(() => {
  schema = mergedSchema();
});
after(async () => {
  for (const store of stores.values()) await (await store).close();
});

function graphOf(page: string): Promise<GraphStore> {
  const table = IMPORT.exec(page)?.[1];
  const store = stores.get(table) ?? graphWith(table);
  stores.set(table, store);
  return store;
}

async function graphWith(file: string | undefined): Promise<GraphStore> {
  const store = await openStore('sqlite::memory:');
  await loadBundledGraph(store);
  if (file === undefined) return store;
  const table = await readTable(fileURLToPath(new URL(file, ROOT)));
  const prepared = await prepareImport(store, table, { name: file, today: TODAY });
  assert.deepEqual(prepared.problems, []);
  await writeImport(store, prepared);
  return store;
}

for (const page of PAGES) {
  const url = new URL(page, ROOT);
  const text = readFileSync(url, 'utf8');
  for (const [index, match] of [...text.matchAll(EXAMPLE)].entries()) {
    const [whole, query = '', shown = ''] = match;
    test(`${page}, example ${index + 1}, gives the answer shown`, async () => {
      const contextValue = { store: await graphOf(text), today: TODAY };
      const { data, errors } = await graphql({ schema, source: query, contextValue });
      assert.equal(errors, undefined);
      if (process.env['UPDATE_DOCS']) {
        const answer = whole.replace(shown, () => `${JSON.stringify(data, null, 2)}\n`);
        writeFileSync(
          url,
          readFileSync(url, 'utf8').replace(whole, () => answer),
        );
      } else {
        assert.deepEqual(JSON.parse(shown), JSON.parse(JSON.stringify(data)));
      }
    });
  }
}
