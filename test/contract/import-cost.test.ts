/** What an import sends to the engine, counted and not timed: it is what the time of a large one goes into. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { graphOf } from '../../bench/graph/generate.ts';
import type { GraphRecord, GraphStore } from '../../src/store/graph-store.ts';
import { onStatement } from '../../src/store/statements.ts';
import { forEachStore } from './for-each-store.ts';

const GRAPH = [...graphOf(2000)];
const NODES = GRAPH.filter((record) => 'node' in record);
const LINKS = GRAPH.filter((record) => 'link' in record);
/** Fewer than a statement of Neo4j takes at once. */
const BATCH = 900;

/**
 * At most, for a batch: on SQLite by the record, since it puts rows one at a time; a server is asked as often for few
 * records as for many.
 */
const MOST = {
  sqlite: { nodes: 5, links: 3, again: 0.05 },
  neo4j: { nodes: 16, links: 16, again: 8 },
} as const;

forEachStore((openEmpty, name) => {
  async function statementsOf(store: GraphStore, records: readonly GraphRecord[]): Promise<number> {
    let count = 0;
    const end = onStatement(() => {
      count += 1;
    });
    await store.apply({ records });
    end();
    return name === 'sqlite' ? count / records.length : count;
  }

  it('takes few statements for what is new, and fewer for what is there', async () => {
    const store = await openEmpty();
    await store.apply({ records: NODES.slice(BATCH) });
    const links = LINKS.slice(0, BATCH);
    const cost = {
      nodes: await statementsOf(store, NODES.slice(0, BATCH)),
      links: await statementsOf(store, links),
      again: await statementsOf(store, links),
    };
    const most = MOST[name];
    for (const part of ['nodes', 'links', 'again'] as const) {
      assert.ok(cost[part] <= most[part], `${part}: ${cost[part]} statements, at most ${most[part]}`);
    }
  });
});
