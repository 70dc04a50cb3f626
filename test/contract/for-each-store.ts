/**
 * Runs one body of tests against every engine. Neo4j takes part when `KAMERGRAAF_TEST_NEO4J` holds the
 * URI of a running one, which is emptied before every test; without it its half is skipped and says so.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
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
    before(takeTurn);
    body(
      keptOpen(async () => {
        const { emptyNeo4j } = await import('../support/neo4j.ts');
        return emptyNeo4j();
      }),
      'neo4j',
    );
    after(endTurn);
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

/** Test files run at the same time and share one Neo4j: only one of them may have its data there. */
const TURN = join(tmpdir(), 'kamergraaf-neo4j-turn');

async function takeTurn(): Promise<void> {
  for (;;) {
    try {
      mkdirSync(TURN);
      writeFileSync(join(TURN, 'pid'), String(process.pid));
      return;
    } catch {
      if (isAbandoned()) rmSync(TURN, { recursive: true, force: true });
      await setTimeout(100);
    }
  }
}

function isAbandoned(): boolean {
  try {
    process.kill(Number(readFileSync(join(TURN, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

function endTurn(): void {
  rmSync(TURN, { recursive: true, force: true });
}
