/** Serves the `products` subgraph at http://127.0.0.1:PORT/graphql: `node serve.ts`, PORT 0 or absent for a free one. */
import type { Api } from '../../src/server/api.ts';
import { startServer } from '../../src/server/start.ts';
import { openStore } from '../../src/store/open.ts';
import { CATALOGUE_CHANGE } from './catalogue.ts';
import { productsSchema } from './schema.ts';

const schema = productsSchema();
const api: Api = {
  merged: () => schema,
  subgraphs: [],
  subgraph: () => schema,
  context: ({ store, signal }) => ({ store, signal }),
};
const store = await openStore(process.env['KAMERGRAAF_STORE'] ?? 'sqlite::memory:');
await store.apply(CATALOGUE_CHANGE);
const port = Number(process.env['PORT'] ?? 0);
const { url } = await startServer({ api, store, config: { port, federatedTracing: true } });
console.log(`listening on ${url}`);
