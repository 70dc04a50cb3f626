/** Every GraphQL example in the documentation is run on the bundled graph; the JSON below it is its real answer. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { type GraphQLSchema, graphql } from 'graphql';
import { loadBundledGraph } from '../../src/ingest/bundled.ts';
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

let store: GraphStore;
let schema: GraphQLSchema;

before(async () => {
  store = await openStore('sqlite::memory:');
  await loadBundledGraph(store);
  schema = mergedSchema();
});
after(() => store.close());

for (const page of PAGES) {
  const url = new URL(page, ROOT);
  const text = readFileSync(url, 'utf8');
  for (const [index, match] of [...text.matchAll(EXAMPLE)].entries()) {
    const [whole, query = '', shown = ''] = match;
    test(`${page}, example ${index + 1}, gives the answer shown`, async () => {
      const { data, errors } = await graphql({ schema, source: query, contextValue: { store, today: '2026-11-01' } });
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
