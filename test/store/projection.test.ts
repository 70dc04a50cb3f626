import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Assertion } from '../../src/model/assertion.ts';
import { openStore } from '../../src/store/open.ts';
import { projectNode, unite } from '../../src/store/projection.ts';
import { recordLine } from '../../src/store/records.ts';
import type { StoredEvidence } from '../../src/store/tables.ts';
import { apply, exported, link, node } from '../contract/world.ts';

const DOCUMENTS = ['letter:a', 'letter:b', 'memo:c'] as const;

const said: fc.Arbitrary<Assertion> = fc.oneof(
  fc
    .record({
      id: fc.constantFrom(...DOCUMENTS, 'letter:d'),
      kind: fc.constantFrom('Letter' as const, 'UnknownDocument' as const),
      title: fc.constantFrom('een', 'twee'),
      placeholder: fc.boolean(),
      quote: fc.constantFrom('p', 'q'),
      confidence: fc.constantFrom(0.5, 0.9),
    })
    .map(({ id, kind, title, placeholder, quote, confidence }) =>
      node(id, kind, { title, placeholder }, { quote, confidence }),
    ),
  fc
    .record({
      from: fc.constantFrom(...DOCUMENTS),
      to: fc.constantFrom(...DOCUMENTS, 'letter:d'),
      quote: fc.constantFrom('p', 'q'),
    })
    .map(({ from, to, quote }) => link('REFERS_TO', from, to, {}, { quote })),
);

describe('projection', () => {
  it('does not depend on the order in which documents are told, or how often', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...DOCUMENTS), fc.array(said, { maxLength: 6 }), { minKeys: 1 }),
        fc.array(fc.tuple(fc.constantFrom(...DOCUMENTS), fc.array(said, { maxLength: 4 })), { maxLength: 3 }),
        async (last, earlier) => {
          const direct = await openStore('sqlite::memory:');
          for (const document of DOCUMENTS) await apply(direct, document, ...(last[document] ?? []));
          const roundabout = await openStore('sqlite::memory:');
          for (const [document, assertions] of earlier) await apply(roundabout, document, ...assertions);
          for (const document of DOCUMENTS.toReversed()) {
            await apply(roundabout, document, ...(last[document] ?? []).toReversed());
          }
          const lines = (await exported(direct)).map(recordLine);
          assert.deepEqual((await exported(roundabout)).map(recordLine), lines);
          const copy = await openStore('sqlite::memory:');
          await copy.apply({ records: await exported(direct) });
          assert.deepEqual((await exported(copy)).map(recordLine), lines);
          await Promise.all([direct.close(), roundabout.close(), copy.close()]);
        },
      ),
      { numRuns: 40 },
    );
  });

  const evidence = (more: Partial<StoredEvidence>): StoredEvidence => ({
    id: 'evidence:1',
    document: 'letter:a',
    subject: 'letter:a',
    node: { kind: 'Letter', identifiers: [] },
    claim: {},
    method: 'test',
    confidence: 0.9,
    statement: 'a',
    review: { state: 'PROPOSED' },
    ...more,
  });

  it('makes nothing of rejected evidence', () => {
    const rejected = evidence({ review: { state: 'REJECTED' }, claim: { title: 'x' } });
    assert.equal(projectNode('letter:a', [rejected], []), null);
    assert.equal(projectNode('letter:a', [], []), null);
  });

  it('shows only properties that the kind has', () => {
    const found = projectNode(
      'letter:a',
      [
        evidence({ claim: { title: 'x', attachments: 2 }, confidence: 0.5 }),
        evidence({ id: 'evidence:2', node: { kind: 'Report', identifiers: [] }, claim: { title: 'y', ordinal: 3 } }),
      ],
      [],
    );
    assert.deepEqual([found?.kind, found?.props], ['Report', { ordinal: 3, title: 'y' }]);
  });

  it('unites two findings in one passage alike, whichever comes first', () => {
    const a = evidence({ claim: { title: 'x', date: '2020' }, statement: 'b', start: 3, confidence: 0.5 });
    const b = evidence({
      claim: { title: 'y' },
      statement: 'a',
      start: 9,
      node: { kind: 'UnknownDocument', identifiers: ['kst:1'] },
    });
    assert.deepEqual(unite(a, b), unite(b, a));
    assert.deepEqual(unite(a, b).claim, { date: '2020', title: 'y' });
    assert.deepEqual(unite(a, b).node, { kind: 'Letter', identifiers: ['kst:1'] });
    assert.equal(unite(a, b).statement, 'a; b');
    assert.deepEqual(unite(a, a), { ...a });
  });
});
