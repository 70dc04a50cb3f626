import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordLine } from '../../src/cli/record-line.ts';

test('keys stand in the order of the contract, those within by code unit', () => {
  const line = recordLine({
    evidence: { title: [{ statement: 's', document: 'letter:1', method: 'm', confidence: 1, review: 'PROPOSED' }] },
    identifiers: ['kst:1-1'],
    props: { title: 'b', date: '2020' },
    kind: 'Letter',
    node: 'letter:1',
  });
  const proof = '{"confidence":1,"document":"letter:1","method":"m","review":"PROPOSED","statement":"s"}';
  assert.equal(
    line,
    `{"node":"letter:1","kind":"Letter","props":{"date":"2020","title":"b"},"identifiers":["kst:1-1"],"evidence":{"title":[${proof}]}}\n`,
  );
});

test('a link too', () => {
  const link = { evidence: [], props: {}, to: 'b', from: 'a', link: 'REFERS_TO' } as const;
  assert.equal(recordLine(link), '{"link":"REFERS_TO","from":"a","to":"b","props":{},"evidence":[]}\n');
});
