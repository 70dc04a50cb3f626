/** Records that tell of one passage in parts: each adds to what the others told, wherever a batch ends. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { GraphRecord, NodeRecord } from '../../src/store/graph-store.ts';
import { recordLine } from '../../src/store/records.ts';
import { forEachStore } from './for-each-store.ts';
import { exported } from './world.ts';

const PROOF = {
  document: 'letter:overzicht',
  start: 4,
  end: 40,
  sha256: 'ab'.repeat(32),
  method: 'register',
  confidence: 0.9,
} as const;

function told(id: string, props: NodeRecord['props'], identifiers: readonly string[], statement: string): NodeRecord {
  const slots = ['kind', ...Object.keys(props), ...(identifiers.length > 0 ? ['identifiers'] : [])].sort();
  const evidence = Object.fromEntries(slots.map((slot) => [slot, [{ ...PROOF, statement, review: 'PROPOSED' }]]));
  return { node: id, kind: 'Letter', props, identifiers, evidence } as NodeRecord;
}

const TITLED = told('letter:vijvers', { title: 'Brief over vijvers' }, [], 'the letter about ponds');
const NUMBERED = told('letter:vijvers', {}, ['kenmerk:V-12'], 'the letter V-12');
const DATED = told('letter:vijvers', { date: '2020-05-06' }, ['kst:29999-7'], 'the letter of 6 May');
const PARTS = [TITLED, NUMBERED, DATED];
const MENDED = told('letter:vijvers', { title: 'Brief over grachten' }, [], 'the letter about canals');

forEachStore((openEmpty) => {
  async function graphOf(...batches: readonly (readonly GraphRecord[])[]): Promise<readonly string[]> {
    const store = await openEmpty();
    for (const records of batches) await store.apply({ records });
    return (await exported(store)).map(recordLine);
  }

  it('keeps what an earlier record told of the same passage', async () => {
    const [line = ''] = await graphOf([TITLED], [NUMBERED]);
    const { props, identifiers } = JSON.parse(line) as NodeRecord;
    assert.deepEqual([props, identifiers], [{ title: 'Brief over vijvers' }, ['kenmerk:V-12']]);
  });

  it('ends the same in one batch, record by record, in another order, and when it is repeated', async () => {
    const whole = await graphOf(PARTS);
    assert.deepEqual(await graphOf(...PARTS.map((record) => [record])), whole);
    assert.deepEqual(await graphOf(...PARTS.toReversed().map((record) => [record])), whole);
    assert.deepEqual(await graphOf(PARTS, [NUMBERED], PARTS), whole);
  });

  it('takes the word of a record that tells all of the passage anew', async () => {
    assert.deepEqual(await graphOf([TITLED], [MENDED]), await graphOf([MENDED]));
  });
});
