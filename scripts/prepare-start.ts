/**
 * Makes what the first start would otherwise wait for: the bundled graph as a database, and the compiled
 * code of the server in the compile cache that `scripts/prepare.mjs` names to Node.
 */
import { flushCompileCache } from 'node:module';
import { fillWithRecords, prepareGraph } from '../src/cli/prepared-graph.ts';

await prepareGraph(fillWithRecords);
if (!process.argv.includes('--if-stale')) {
  await import('../src/cli/main.ts');
  await import('../src/server/start.ts');
  const { ownApi } = await import('../src/server/own-api.ts');
  ownApi({ config: { maxPageSize: 100 } }).merged();
  flushCompileCache();
}
