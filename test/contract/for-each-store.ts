/**
 * Runs one body of tests against every engine. Neo4j takes part when `KAMERGRAAF_TEST_NEO4J` holds the
 * URI of a running one, which is emptied before every test, so that only one file at a time may use it (`npm test`
 * sees to that); without it its half is skipped and says so.
 */
import { after, describe, it } from 'node:test';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';

export type OpenEmpty = () => Promise<GraphStore>;

export function forEachStore(body: (openEmpty: OpenEmpty, name: 'sqlite' | 'neo4j') => void): void {
  describe('sqlite', () =>
    body(
      keptOpen(() => openStore('sqlite::memory:')),
      'sqlite',
    ));
  const uri = process.env.KAMERGRAAF_TEST_NEO4J;
  if (!uri) {
    const reason = 'KAMERGRAAF_TEST_NEO4J names no Neo4j: run npm test, which starts one';
    describe('neo4j', () => it('skipped', { skip: reason }, () => {}));
    return;
  }
  describe('neo4j', () => {
    body(
      keptOpen(async () => {
        const { emptyNeo4j } = await import('../support/neo4j.ts');
        return emptyNeo4j();
      }),
      'neo4j',
    );
  });
}

/** Closes what a body opened; the next open on the same engine closes the store before it. */
function keptOpen(open: OpenEmpty): OpenEmpty {
  let store: GraphStore | null = null;
  after(() => store?.close());
  return async () => {
    await store?.close();
    store = await open();
    return store;
  };
}
