/** @see https://graphql.github.io/graphql-over-http/draft/ */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serverAudits } from 'graphql-http';
import { type RunningServer, type StartOptions, startServer } from '../../src/server/start.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';

const AUDITS = 61;

const SERVED: Readonly<Record<string, Partial<StartOptions> & { readonly path: string }>> = {
  'the whole graph': { path: '/graphql' },
  'a subgraph alone': { path: '/graphql', subgraph: 'parliament' },
  'a subgraph beside the whole graph': { path: '/subgraphs/municipal' },
};

let store: GraphStore;
before(async () => {
  store = await openStore('sqlite::memory:');
});
after(() => store.close());

for (const [name, { path, ...options }] of Object.entries(SERVED)) {
  describe(`${name} keeps to GraphQL over HTTP`, () => {
    let server: RunningServer;
    before(async () => {
      server = await startServer({ store, config: { port: 0, logLevel: 'silent' }, ...options });
    });
    after(() => server.close());

    const audits = serverAudits({ url: () => new URL(path, server.url).href });
    test('all audits are run', () => assert.equal(audits.length, AUDITS));
    for (const audit of audits) {
      test(audit.name, async () => {
        const result = await audit.fn();
        assert.equal(result.status, 'ok', 'reason' in result ? result.reason : '');
      });
    }
  });
}
