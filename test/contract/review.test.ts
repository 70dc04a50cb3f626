import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Review } from '../../src/model/assertion.ts';
import { StoreError } from '../../src/store/errors.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { NOTHING } from '../../src/store/plan.ts';
import { forEachStore } from './for-each-store.ts';
import { apply, follow, followed, ids, keyed, link, node, proofs, proofsIn, read, select } from './world.ts';

const REJECTED: Review = { state: 'REJECTED', reviewer: 'A. Keurder', at: '2026-01-02T03:04:05Z' };
const CONFIRMED: Review = { state: 'CONFIRMED', reviewer: 'A. Keurder', at: '2026-01-03T03:04:05Z', note: 'nagelezen' };

const tellLetter = (store: GraphStore) =>
  apply(
    store,
    'letter:a',
    node('letter:a', 'Letter', { title: 'Brief' }),
    node('motion:1', 'Motion', { title: 'Motie' }),
    link('RESPONDS_TO', 'letter:a', 'motion:1', { outcome: 'FULFILLED' }),
  );

async function proofOfAnswer(store: GraphStore): Promise<string> {
  const page = await followed(store, 'motion:1', follow(['RESPONDS_TO'], 'in', { evidence: [proofs(1)] }));
  return proofsIn(page.rows[0]?.evidence)[0]?.id ?? '';
}

forEachStore((openEmpty) => {
  it('takes away what a reviewer rejects, and keeps it away when the document is told again', async () => {
    const store = await openEmpty();
    await tellLetter(store);
    const evidence = await proofOfAnswer(store);
    const applied = await store.apply({ evidence, review: REJECTED });
    assert.equal(applied.revision, 2);
    const answers = async () => ids(await followed(store, 'motion:1', follow(['RESPONDS_TO'], 'in')));
    assert.deepEqual(await answers(), []);
    assert.equal((await tellLetter(store)).revision, 2);
    assert.deepEqual(await answers(), []);
    await apply(store, 'letter:a', node('motion:1', 'Motion', { title: 'Motie' }));
    await tellLetter(store);
    assert.deepEqual(await answers(), [], 'also after the passage was gone for a while');
    const kept = await keyed(store, [evidence], NOTHING);
    assert.deepEqual(kept[0]?.['review'], REJECTED);
  });

  it('brings it back when the reviewer thinks better of it', async () => {
    const store = await openEmpty();
    await tellLetter(store);
    const evidence = await proofOfAnswer(store);
    await store.apply({ evidence, review: REJECTED });
    await store.apply({ evidence, review: CONFIRMED });
    assert.deepEqual(ids(await followed(store, 'motion:1', follow(['RESPONDS_TO'], 'in'))), ['letter:a']);
    await store.apply({ evidence, review: REJECTED });
    await store.apply({ evidence, review: { state: 'PROPOSED' } });
    assert.equal(await proofOfAnswer(store), evidence);
    assert.equal((await tellLetter(store)).unchanged, 3);
  });

  it('does nothing for a review that stands already', async () => {
    const store = await openEmpty();
    await tellLetter(store);
    const evidence = await proofOfAnswer(store);
    await store.apply({ evidence, review: CONFIRMED });
    const again = await store.apply({ evidence, review: CONFIRMED });
    assert.deepEqual([again.added, again.removed, again.unchanged, again.revision], [0, 0, 1, 2]);
  });

  it('shows what was confirmed before anything else', async () => {
    const store = await openEmpty();
    await apply(store, 'letter:a', node('letter:a', 'Letter', { title: 'Volgens zichzelf' }));
    await apply(store, 'memo:x', node('letter:a', 'Letter', { title: 'Volgens de lijst' }, { confidence: 0.2 }));
    const letter = await read(store, 'letter:a', { ...NOTHING, evidence: [proofs(5)] });
    const evidence = proofsIn(letter).find((proof) => proof.documentId === 'memo:x')?.id ?? '';
    await store.apply({ evidence, review: CONFIRMED });
    assert.equal((await read(store, 'letter:a', select('title')))?.['title'], 'Volgens de lijst');
  });

  it('takes away a node, and its links, when all its proofs are rejected', async () => {
    const store = await openEmpty();
    await tellLetter(store);
    const motion = await read(store, 'motion:1', { ...NOTHING, evidence: [proofs(5)] });
    for (const proof of proofsIn(motion)) await store.apply({ evidence: proof.id, review: REJECTED });
    assert.deepEqual(await keyed(store, ['motion:1']), [null]);
    assert.equal((await store.status()).counts.links, 0);
    for (const proof of proofsIn(motion)) await store.apply({ evidence: proof.id, review: CONFIRMED });
    assert.deepEqual(ids(await followed(store, 'motion:1', follow(['RESPONDS_TO'], 'in'))), ['letter:a']);
  });

  it('makes no nodes one by rejected evidence', async () => {
    const store = await openEmpty();
    await apply(store, 'memo:1', node('letter:a', 'Letter', { title: 'a' }, { identifiers: ['kst:11111-1'] }));
    const wrong = await read(store, 'letter:a', { ...NOTHING, evidence: [proofs(1)] });
    const evidence = proofsIn(wrong)[0]?.id ?? '';
    await apply(store, 'memo:2', node('letter:a', 'Letter', { title: 'a' }));
    await store.apply({ evidence, review: REJECTED });
    await apply(store, 'memo:3', node('letter:b', 'Letter', { title: 'b' }, { identifiers: ['kst:11111-1'] }));
    assert.equal((await keyed(store, ['kst:11111-1']))[0]?.id, 'letter:b');
    await apply(store, 'memo:1', node('letter:a', 'Letter', { title: 'a' }, { identifiers: ['kst:11111-1'] }));
    assert.deepEqual(
      (await keyed(store, ['letter:a', 'letter:b'])).map((row) => row?.id),
      ['letter:a', 'letter:b'],
    );
    await store.apply({ evidence, review: CONFIRMED });
    assert.deepEqual(
      (await keyed(store, ['letter:a', 'letter:b'])).map((row) => row?.id),
      ['letter:a', 'letter:a'],
    );
  });

  it('calls a node by its id when the proof of its name is rejected', async () => {
    const store = await openEmpty();
    await apply(
      store,
      'letter:a',
      node('letter:a', 'Letter', { title: 'Fout' }, { quote: 'kop' }),
      node('letter:a', 'Letter', { date: '2020-01-01' }, { quote: 'datum' }),
    );
    const letter = await read(store, 'letter:a', {
      ...NOTHING,
      evidence: [{ slot: 'evidence', first: 1, property: 'title' }],
    });
    await store.apply({ evidence: proofsIn(letter)[0]?.id ?? '', review: REJECTED });
    const row = await read(store, 'letter:a', select('title', 'date'));
    assert.deepEqual([row?.['title'], row?.['date']], ['letter:a', '2020-01-01']);
  });

  it('refuses to review what is not there', async () => {
    const store = await openEmpty();
    await assert.rejects(
      store.apply({ evidence: 'evidence:none', review: REJECTED }),
      (error) => error instanceof StoreError && error.code === 'UNKNOWN_ID' && /evidence:none/.test(error.message),
    );
  });
});
