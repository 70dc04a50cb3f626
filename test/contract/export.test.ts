import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { NOTHING } from '../../src/store/plan.ts';
import { recordLine } from '../../src/store/records.ts';
import { forEachStore } from './for-each-store.ts';
import { apply, exported, keyed, link, node, proofs, proofsIn, read, tellWorld } from './world.ts';

/** A world with all that is hard to carry over: contradictions, merges, reviews, rejected and waiting links. */
async function tellHardWorld(store: GraphStore): Promise<void> {
  await tellWorld(store);
  await apply(
    store,
    'memo:odd',
    node(
      'letter:a',
      'UnknownDocument',
      { title: 'Anders', date: '2020-07' },
      { confidence: 0.3, identifiers: ['kst:22222-2'] },
    ),
    node('document:old', 'UnknownDocument', { title: 'nr. 9', placeholder: true }, { identifiers: ['kst:99999-9'] }),
    node('letter:b', 'Letter', { title: 'Tweede brief' }, { identifiers: ['kst:99999-9'], confidence: 0.4 }),
    link('SIGNED_BY', 'letter:a', 'office:minister', { order: 3 }, { confidence: 0.4 }),
    link('ABOUT', 'letter:nowhere', 'programme:wijk'),
    node('programme:gone', 'Programme', { name: 'Bestaat niet' }),
  );
  const reject = async (id: string) => {
    const row = await read(store, id, { ...NOTHING, evidence: [proofs(1)] });
    const review = { state: 'REJECTED', reviewer: 'A. Keurder', at: '2026-01-02T03:04:05Z', note: 'nee' } as const;
    await store.apply({ evidence: proofsIn(row)[0]?.id ?? '', review });
  };
  await reject('programme:gone');
  await reject('motion:1');
}

forEachStore((openEmpty) => {
  it('exports nodes by id, then links by key, each with its proofs', async () => {
    const store = await openEmpty();
    await apply(
      store,
      'letter:a',
      node(
        'letter:a',
        'Letter',
        { title: 'Brief', date: '2020-07-08' },
        { identifiers: ['kenmerk:A'], statement: 'kop' },
      ),
      node('motion:1', 'Motion', { title: 'Motie' }, { statement: 'motie' }),
      link(
        'RESPONDS_TO',
        'letter:a',
        'motion:1',
        { outcome: 'FULFILLED' },
        { quote: 'afgedaan', statement: 'antwoord' },
      ),
    );
    const records = await exported(store);
    assert.deepEqual(
      records.map((record) => ('node' in record ? record.node : record.link)),
      ['letter:a', 'motion:1', 'RESPONDS_TO'],
    );
    const proof = {
      document: 'letter:a',
      start: 10,
      end: 31,
      quote: 'Passage over letter:a',
      method: 'test',
      confidence: 0.9,
      statement: 'kop',
      review: 'PROPOSED',
    };
    assert.equal(
      recordLine(records[0] ?? assert.fail()),
      JSON.stringify({
        node: 'letter:a',
        kind: 'Letter',
        props: { date: '2020-07-08', title: 'Brief' },
        identifiers: ['kenmerk:A'],
        evidence: { date: [proof], identifiers: [proof], kind: [proof], title: [proof] },
      }),
    );
    assert.equal(
      recordLine(records[2] ?? assert.fail()),
      JSON.stringify({
        link: 'RESPONDS_TO',
        from: 'letter:a',
        to: 'motion:1',
        props: { outcome: 'FULFILLED' },
        evidence: [{ ...proof, end: 18, quote: 'afgedaan', statement: 'antwoord' }],
      }),
    );
  });

  it('shows what a document says where the graph shows another value', async () => {
    const store = await openEmpty();
    await tellHardWorld(store);
    const record = (await exported(store)).find((item) => 'node' in item && item.node === 'letter:a');
    assert.ok(record && 'node' in record);
    assert.equal(record.props['title'], 'Eerste brief');
    const said = (slot: string) => record.evidence[slot]?.map((proof) => [proof.document, proof.value]);
    assert.deepEqual(said('title'), [
      ['letter:a', undefined],
      ['memo:odd', 'Anders'],
    ]);
    assert.deepEqual(said('kind'), [
      ['letter:a', undefined],
      ['memo:odd', 'UnknownDocument'],
    ]);
    assert.deepEqual(said('identifiers'), [
      ['letter:a', ['kenmerk:A-1']],
      ['memo:odd', ['kst:22222-2']],
    ]);
  });

  it('carries everything over to an empty store, in one piece or in many, and back to the same lines', async () => {
    const store = await openEmpty();
    await tellHardWorld(store);
    const records = await exported(store);
    const lines = records.map(recordLine);
    const whole = await openStore('sqlite::memory:');
    await whole.apply({ records });
    assert.deepEqual((await exported(whole)).map(recordLine), lines);
    const pieces = await openEmpty();
    for (const record of records.toReversed()) await pieces.apply({ records: [record] });
    assert.deepEqual((await exported(pieces)).map(recordLine), lines);
    const before = await pieces.status();
    const again = await pieces.apply({ records });
    assert.deepEqual([again.added, again.removed, again.merged], [0, 0, []]);
    assert.equal(again.revision, before.revision);
    assert.equal((await keyed(pieces, ['document:old']))[0]?.id, 'letter:b');
    await whole.close();
  });

  it('writes the same lines as the embedded store for the same graph', async () => {
    const store = await openEmpty();
    await tellHardWorld(store);
    const embedded = await openStore('sqlite::memory:');
    await tellHardWorld(embedded);
    assert.deepEqual((await exported(store)).map(recordLine), (await exported(embedded)).map(recordLine));
    await embedded.close();
  });

  it('keeps what has no support, marked so, and brings it back with its review', async () => {
    const store = await openEmpty();
    await tellHardWorld(store);
    const records = await exported(store);
    const unsupported = records.filter((record) => record.unsupported);
    assert.deepEqual(
      unsupported.map((record) => ('node' in record ? record.node : `${record.link} ${record.from}`)),
      ['programme:gone', 'ABOUT letter:nowhere'],
    );
    const copy = await openEmpty();
    await copy.apply({ records });
    assert.deepEqual(await keyed(copy, ['programme:gone', 'letter:nowhere']), [null, null]);
  });

  it('exports one state of the graph, whatever is written meanwhile', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const lines = (await exported(store)).map(recordLine);
    const seen: string[] = [];
    for await (const record of store.export()) {
      if (seen.length === 0) await apply(store, 'letter:zz', node('letter:zz', 'Letter', { title: 'Nieuw' }));
      seen.push(recordLine(record));
    }
    assert.deepEqual(seen, lines);
    assert.equal((await exported(store)).length, lines.length + 1);
  });
});
