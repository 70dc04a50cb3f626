import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { Seen } from '../../src/store/seen.ts';

it('holds whatever was added', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      const seen = new Seen();
      for (const text of texts) seen.add(text);
      assert.deepEqual(
        texts.filter((text) => seen.mayHold(text)),
        texts,
      );
    }),
    { numRuns: 20 },
  );
});

it('takes hardly any other for held, however alike', () => {
  const seen = new Seen();
  for (let at = 0; at < 1_000_000; at += 1) seen.add(`ABOUT|letter:brief-${at}|programme:p-${at % 50}`);
  let held = 0;
  for (let at = 1_000_000; at < 1_100_000; at += 1) {
    if (seen.mayHold(`ABOUT|letter:brief-${at}|programme:p-${at % 50}`)) held += 1;
  }
  assert.ok(held <= 20, `${held} of 100,000`);
});
