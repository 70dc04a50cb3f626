/** A long read ends when its time is up, also in the middle of a statement, and the store goes on. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { StoreError } from '../../../src/store/errors.ts';
import type { CallOptions, GraphStore, NodeRecord } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open.ts';
import { NOTHING } from '../../../src/store/plan.ts';
import { Connection, inTime } from '../../../src/store/sqlite/connection.ts';

const COUNT = `WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c LIMIT 1000000000)
  SELECT count(*) FROM c WHERE ${inTime('n')}`;

test('what the watch throws ends the statement that runs, and the next one runs as ever', () => {
  const connection = new Connection(':memory:');
  const started = performance.now();
  connection.watch = () => {
    if (performance.now() > started + 50) throw new StoreError('CANCELLED', 'te laat');
  };
  assert.throws(() => connection.get(COUNT), isCancelled);
  assert.ok(performance.now() - started < 1000, 'a thousand million rows would take minutes');
  connection.watch = () => {};
  assert.deepEqual([...(connection.get('SELECT 1') ?? [])], [1]);
  connection.close();
});

describe('every read', () => {
  let store: GraphStore;
  before(async () => {
    store = await openStore('sqlite::memory:');
    await store.apply({ records: Array.from({ length: 300 }, (_, number) => letter(number)) });
  });
  after(() => store.close());

  const list = (property: string) => ({
    start: {
      by: 'list',
      kinds: ['Letter'],
      order: [],
      page: { first: 1 },
      total: true,
      filter: { property, op: 'contains', value: 'nergens' },
    } as const,
    select: NOTHING,
  });
  const reads: Readonly<Record<string, (options: CallOptions) => Promise<unknown>>> = {
    keys: (options) => store.read({ start: { by: 'keys', keys: ['letter:1'] }, select: NOTHING }, options),
    list: (options) => store.read(list('title'), options),
    search: (options) =>
      store.search({ text: 'voortgang', first: 1, select: NOTHING, total: true, facets: true }, options),
    path: (options) =>
      store.path({ from: 'letter:1', to: 'letter:2', maxLength: 4, way: true, select: NOTHING, evidence: [] }, options),
    aggregate: (options) => store.aggregate({ kinds: ['Letter'] }, options),
    rappel: (options) =>
      store.rappel(
        { ministry: [], asOf: '2020-01-01', first: 1, select: NOTHING, document: NOTHING, evidence: [] },
        options,
      ),
  };

  for (const [name, read] of Object.entries(reads)) {
    test(`${name}: in time it answers, late it is cancelled`, async () => {
      await read({ deadline: performance.now() + 60_000 });
      await assert.rejects(read({ deadline: performance.now() - 1 }), isCancelled);
      await read({});
    });
  }

  test('one that is late in the middle of its statement ends there', async () => {
    const asked = list('text');
    const started = performance.now();
    await store.read(asked);
    const whole = performance.now() - started;
    await assert.rejects(store.read(asked, { deadline: performance.now() + whole / 10 }), isCancelled);
    assert.ok(performance.now() - started < 1.9 * whole, 'it did not run to its end');
  });
});

function letter(number: number): NodeRecord {
  const proof = {
    document: 'letter:bron',
    method: 'proef',
    confidence: 1,
    statement: 'proef',
    review: 'PROPOSED',
  } as const;
  return {
    node: `letter:${number}`,
    kind: 'Letter',
    props: { title: `Voortgang ${number}`, text: 'Een lange brief zonder einde. '.repeat(1000) },
    identifiers: [],
    evidence: { kind: [proof], title: [proof], text: [proof] },
  };
}

function isCancelled(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'CANCELLED';
}
