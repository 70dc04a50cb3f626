/** An import may come in any order and in pieces of any size, on either store: it ends as the graph that was exported. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import type { GraphRecord, GraphStore, Rappel } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { NOTHING } from '../../src/store/plan.ts';
import { recordLine } from '../../src/store/records.ts';
import { forEachStore } from './for-each-store.ts';
import { apply, exported, keyed, link, node, proofs, proofsIn, read } from './world.ts';

/** Fewer on a server, where each takes longer. */
const ORDERS = { sqlite: 60, neo4j: 6 } as const;
const SEED = 20_261_126;
const REVIEW = { reviewer: 'A. Keurder', at: '2026-01-02T03:04:05Z' } as const;

/** Placeholders, contradictions, merges, reviews of nodes and of links, and links that wait for an end. */
async function tellWorld(store: GraphStore): Promise<void> {
  await apply(
    store,
    'letter:1',
    node('letter:1', 'Letter', { title: 'Eerste brief', date: '2021-03-04' }, { identifiers: ['kenmerk:L-1'] }),
    node(
      'document:11111-2',
      'UnknownDocument',
      { title: '11 111, nr. 2', placeholder: true },
      { identifiers: ['kst:11111-2'] },
    ),
    node('motion:11111-3', 'Motion', { title: 'Motie over zwembaden' }, { identifiers: ['kst:11111-3'] }),
    node('programme:zwem', 'Programme', { name: 'Iedereen Zwemt', aliases: ['IZ'] }),
    link('REFERS_TO', 'letter:1', 'document:11111-2'),
    link('RESPONDS_TO', 'letter:1', 'motion:11111-3', { outcome: 'PENDING', date: '2021-03-04' }),
    link('ABOUT', 'letter:nergens', 'programme:zwem'),
  );
  await apply(
    store,
    'letter:2',
    node('letter:2', 'Letter', { title: 'Tweede brief' }, { identifiers: ['kenmerk:L-2'] }),
    node('motion:11111-3', 'Motion', { title: 'Motie-Zwembaden' }, { confidence: 0.6, quote: 'de motie' }),
    node('programme:zwem', 'Programme', { name: 'Programma Zwemmen', aliases: ['PZ', 'IZ'] }, { confidence: 0.4 }),
    node('programme:fout', 'Programme', { name: 'Bestaat niet' }),
    link('RESPONDS_TO', 'letter:2', 'motion:11111-3', { outcome: 'FULFILLED' }),
    link('RESPONDS_TO', 'letter:1', 'motion:11111-3', { outcome: 'PENDING' }, { confidence: 0.3 }),
    link('ABOUT', 'letter:2', 'programme:zwem'),
  );
  await apply(
    store,
    'memo:sleutel',
    node('letter:2', 'Letter', { title: 'Brief 2', date: '2022' }, { identifiers: ['kst:11111-2'], confidence: 0.5 }),
  );
  await review(store, 'programme:fout', 'REJECTED');
  await review(store, 'motion:11111-3', 'CONFIRMED');
  await review(store, 'programme:zwem', 'REJECTED');
}

async function review(store: GraphStore, id: string, state: 'CONFIRMED' | 'REJECTED'): Promise<void> {
  const row = await read(store, id, { ...NOTHING, evidence: [proofs(1)] });
  await store.apply({ evidence: proofsIn(row)[0]?.id ?? '', review: { state, ...REVIEW } });
}

async function importInto(store: GraphStore, pieces: readonly (readonly GraphRecord[])[]): Promise<void> {
  for (const records of pieces) if (records.length > 0) await store.apply({ records });
}

function openOn(store: GraphStore): Promise<Rappel> {
  return store.rappel({ ministry: [], asOf: '2023-01-01', first: 9, select: NOTHING, document: NOTHING, evidence: [] });
}

/** The records shuffled, cut after some of them. */
function piecesOf(records: readonly GraphRecord[]): fc.Arbitrary<readonly (readonly GraphRecord[])[]> {
  const shuffled = fc.shuffledSubarray([...records], { minLength: records.length });
  const cuts = fc.array(fc.nat({ max: records.length }), { maxLength: 5 });
  return fc.tuple(shuffled, cuts).map(([order, at]) => {
    const ends = [0, ...at.sort((a, b) => a - b), order.length];
    return ends.slice(1).map((end, index) => order.slice(ends[index], end));
  });
}

forEachStore((openEmpty, name) => {
  it('ends the same in any order, in pieces of any size, and changes nothing the second time', async () => {
    const source = await openStore('sqlite::memory:');
    await tellWorld(source);
    const records = await exported(source);
    const lines = records.map(recordLine);
    assert.ok(records.some((record) => 'node' in record && record.merged));
    assert.ok(records.some((record) => record.unsupported));
    await fc.assert(
      fc.asyncProperty(piecesOf(records), piecesOf(records), fc.boolean(), async (first, second, asLoad) => {
        const store = await openEmpty();
        const all = async () => {
          await importInto(store, first);
          if (asLoad) await importInto(store, second);
        };
        await (asLoad ? store.load(all) : all());
        assert.deepEqual((await exported(store)).map(recordLine), lines);
        assert.deepEqual(await openOn(store), await openOn(source));
        const { revision } = await store.status();
        await store.load(() => importInto(store, second));
        assert.equal((await store.status()).revision, revision);
        assert.equal((await keyed(store, ['kst:11111-2']))[0]?.id, (await keyed(source, ['kst:11111-2']))[0]?.id);
      }),
      { numRuns: ORDERS[name], seed: SEED },
    );
    await source.close();
  });

  it('keeps what was loaded when the load fails, and finds all of it', async () => {
    const source = await openStore('sqlite::memory:');
    await tellWorld(source);
    const records = await exported(source);
    const store = await openEmpty();
    const failing = store.load(async () => {
      await store.apply({ records });
      throw new Error('de regel deugt niet');
    });
    await assert.rejects(failing, /de regel deugt niet/);
    assert.deepEqual((await exported(store)).map(recordLine), records.map(recordLine));
    assert.deepEqual(await openOn(store), await openOn(source));
    await source.close();
  });

  it('takes an import into a graph that holds part of it already, told by the documents themselves', async () => {
    const source = await openStore('sqlite::memory:');
    await tellWorld(source);
    const records = await exported(source);
    await fc.assert(
      fc.asyncProperty(piecesOf(records), async (pieces) => {
        const store = await openEmpty();
        await tellWorld(store);
        const { revision } = await store.status();
        await importInto(store, pieces);
        assert.equal((await store.status()).revision, revision);
      }),
      { numRuns: Math.ceil(ORDERS[name] / 4), seed: SEED },
    );
    await source.close();
  });
});
