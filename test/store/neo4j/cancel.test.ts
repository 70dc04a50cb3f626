/** A call that is aborted ends its statement at the server and gives its connection back. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { Connection } from '../../../src/store/neo4j/connection.ts';

const uri = process.env.KAMERGRAAF_TEST_NEO4J;
const skip = uri ? false : 'no Neo4j takes part in this run: see npm test';

/** Minutes of work in one statement. */
const LONG =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b = -1 RETURN count(*) AS mark';
const RUNNING =
  "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS mark' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*)";

describe('cancelling on Neo4j', { skip }, () => {
  let connection: Connection;
  before(() => {
    connection = new Connection(uri ?? '', {});
  });
  after(() => connection?.close());

  async function running(): Promise<number> {
    const [row] = await connection.read(RUNNING, {});
    return Number(row?.[0]);
  }

  async function until(count: number): Promise<number> {
    const started = performance.now();
    while ((await running()) !== count) {
      assert.ok(performance.now() - started < 30_000, `there are not ${count} statements running`);
      await setTimeout(20);
    }
    return performance.now() - started;
  }

  it('an abort ends the statement at once, also for more calls than there are connections', async (t) => {
    const CALLS = 120;
    const controller = new AbortController();
    const calls = Array.from({ length: CALLS }, () => connection.read(LONG, {}, { signal: controller.signal }));
    const ended = Promise.allSettled(calls);
    await setTimeout(1500);
    const reason = new Error('genoeg');
    const aborted = performance.now();
    controller.abort(reason);
    for (const outcome of await ended) assert.equal(outcome.status === 'rejected' && outcome.reason, reason);
    const gone = await until(0);
    t.diagnostic(
      `${CALLS} calls ended in ${Math.round(performance.now() - aborted)} ms, ${Math.round(gone)} ms at the server`,
    );
    assert.equal((await connection.read('RETURN 1', {})).length, 1);
  });

  it('the server ends a statement that is over its time by itself', async () => {
    const call = connection.read(LONG, {}, { deadline: performance.now() - 500 });
    await assert.rejects(call);
    await until(0);
  });
});
