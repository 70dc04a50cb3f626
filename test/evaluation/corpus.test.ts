/** The corpus is whole, and what `extract` gets right on the part that rules are written on does not sink. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { corpus } from './gold.ts';
import { judge, type KINDS } from './judge.ts';

const FLOORS: Readonly<Record<(typeof KINDS)[number], number>> = {
  citations: 0.95,
  'motion names': 0.9,
  'follow-ups': 0.85,
  commitments: 0.93,
  observations: 0.95,
  debates: 0.95,
  heads: 0.98,
  'motion texts': 1,
};

describe('The corpus', () => {
  it('holds at least 60 documents', () => {
    assert.ok(corpus('dev').length + corpus('heldout').length >= 60);
  });

  it('is read as well as before', () => {
    const tallies = judge(corpus('dev'));
    for (const [kind, floor] of Object.entries(FLOORS))
      assert.ok(tallies[kind as keyof typeof FLOORS].f1 >= floor, `${kind} ${tallies[kind as keyof typeof FLOORS].f1}`);
  });
});
