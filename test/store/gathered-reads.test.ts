/** Reads that are asked for at the same time go to the engine together, and each gets its own answer. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { GatheredReads } from '../../src/store/gathered-reads.ts';
import type { CallOptions } from '../../src/store/graph-store.ts';
import { NOTHING, type ReadPlan, type Selection } from '../../src/store/plan.ts';
import type { Rows } from '../../src/store/rows.ts';

interface Call {
  readonly keys: readonly string[];
  readonly options: CallOptions;
  readonly answer: (fault?: Error) => void;
}

/** An engine that answers when it is told to; a key that begins with "no" names nothing. */
function engine(kind: 'sqlite' | 'neo4j' = 'neo4j') {
  const calls: Call[] = [];
  const read = (plan: ReadPlan, options: CallOptions = {}): Promise<Rows> => {
    const { promise, resolve, reject } = Promise.withResolvers<Rows>();
    const keys = plan.start.by === 'keys' ? plan.start.keys : [];
    const keyed = keys.map((id) => (id.startsWith('no') ? null : ({ id, kind: 'Motion' } as const)));
    options.signal?.addEventListener('abort', () => reject(options.signal?.reason));
    calls.push({ keys, options, answer: (fault) => (fault ? reject(fault) : resolve({ keyed })) });
    return promise;
  };
  return { calls, reads: new GatheredReads({ engine: kind, read }) };
}

const select: Selection = { ...NOTHING };

function plan(keys: readonly string[], selection = select): ReadPlan {
  return { start: { by: 'keys', keys }, select: selection };
}

const idsOf = (rows: Rows) => ('keyed' in rows ? rows.keyed.map((row) => row?.id ?? null) : []);

describe('reads of several requests', () => {
  it('go together while one is under way, each key once, and a read alone goes at once', async () => {
    const { calls, reads } = engine('sqlite');
    const first = reads.read(plan(['a']));
    await setImmediate();
    const others = [['b'], ['c', 'a'], ['b', 'nothing']].map((keys) => reads.read(plan(keys)));
    await setImmediate();
    assert.deepEqual(
      calls.map(({ keys }) => keys),
      [['a']],
    );
    calls[0]?.answer();
    assert.deepEqual(idsOf(await first), ['a']);
    await setImmediate();
    assert.deepEqual(calls[1]?.keys, ['b', 'c', 'a', 'nothing']);
    calls[1]?.answer();
    assert.deepEqual((await Promise.all(others)).map(idsOf), [['b'], ['c', 'a'], ['b', null]]);
  });

  it('of a server, which works at several at once, wait when eight are under way', async () => {
    const { calls, reads } = engine('neo4j');
    const asked: Promise<Rows>[] = [];
    for (const key of 'abcdefghij') {
      asked.push(reads.read(plan([key])));
      await setImmediate();
    }
    assert.equal(calls.map(({ keys }) => keys.join('+')).join(' '), 'a b c d e f g h');
    calls[1]?.answer();
    await setImmediate();
    assert.deepEqual(calls[8]?.keys, ['i', 'j']);
    for (const call of calls) call.answer();
    assert.deepEqual(
      (await Promise.all(asked)).map(idsOf),
      [...'abcdefghij'].map((key) => [key]),
    );
  });

  it('of one turn of the event loop go together', async () => {
    const { calls, reads } = engine();
    const all = ['a', 'b', 'c'].map((key) => reads.read(plan([key])));
    await setImmediate();
    assert.equal(calls.length, 1);
    calls[0]?.answer();
    assert.deepEqual((await Promise.all(all)).map(idsOf), [['a'], ['b'], ['c']]);
  });

  it('of another selection, of proofs, of many keys and of lists go by themselves', async () => {
    const { calls, reads } = engine();
    const many = Array.from({ length: 17 }, (_, at) => `m${at}`);
    const page: ReadPlan = {
      start: { by: 'list', kinds: ['Motion'], order: [], page: { first: 1 }, total: false },
      select,
    };
    const plans = [plan(['a']), plan(['b'], { ...NOTHING }), plan(['evidence:1']), plan(many), page];
    for (const each of plans) void reads.read(each);
    await setImmediate();
    assert.equal(calls.length, plans.length);
  });

  it('fill a statement up to its most keys and begin another', async () => {
    const { calls, reads } = engine();
    const keys = (from: number) => Array.from({ length: 16 }, (_, at) => `m${from + at}`);
    const all = [0, 16, 32, 48, 64, 80].map((from) => reads.read(plan(keys(from))));
    await setImmediate();
    assert.deepEqual(
      calls.map((call) => call.keys.length),
      [64, 32],
    );
    for (const call of calls) call.answer();
    assert.deepEqual(
      (await Promise.all(all)).map((rows) => idsOf(rows).length),
      all.map(() => 16),
    );
  });
});

describe('reads that went together', () => {
  async function together(options: readonly CallOptions[]) {
    const { calls, reads } = engine();
    const answers = options.map((each, at) => reads.read(plan([`m${at}`]), each));
    const settled = Promise.allSettled(answers);
    await setImmediate();
    return { calls, answers, settled };
  }

  it('are made again one by one when they fail, so that each hears of its own fault', async () => {
    const { calls, settled } = await together([{}, {}]);
    calls[0]?.answer(new Error('all'));
    await setImmediate();
    assert.deepEqual(
      calls.slice(1).map(({ keys }) => keys),
      [['m0'], ['m1']],
    );
    calls[1]?.answer();
    calls[2]?.answer(new Error('mine'));
    const [first, second] = await settled;
    assert.equal(first?.status, 'fulfilled');
    assert.equal(second?.status === 'rejected' && second.reason.message, 'mine');
  });

  it('end for one who leaves, and at the engine when all have left', async () => {
    const [one, two] = [new AbortController(), new AbortController()];
    const { calls, answers, settled } = await together([{ signal: one.signal }, { signal: two.signal }]);
    one.abort(new Error('one left'));
    await assert.rejects(answers[0] as Promise<Rows>, /one left/);
    assert.equal(calls[0]?.options.signal?.aborted, false);
    two.abort(new Error('two left'));
    assert.equal(calls[0]?.options.signal?.aborted, true);
    await settled;
  });

  it('have as long as the one who can wait longest', async () => {
    const { calls } = await together([{ deadline: 10 }, { deadline: 30 }]);
    assert.equal(calls[0]?.options.deadline, 30);
    assert.equal((await together([{ deadline: 10 }, {}])).calls[0]?.options.deadline, undefined);
  });
});
