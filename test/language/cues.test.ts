import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Cues, cue } from '../../src/language/cues.ts';

const WORDS = [['ab', 'bcd'], ['b c'], ['abcde', 'é'], ['cab']];
const cues = WORDS.map((words) => cue(...words));

test('a text has a cue when it has one of its words, whatever stands around it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcdeéAÉ .’'), maxLength: 30 }), (text) => {
      const found = new Cues(text);
      const lower = text.toLowerCase();
      for (const [index, one] of cues.entries())
        assert.equal(
          found.has(one),
          WORDS[index]?.some((word) => lower.includes(word)),
          text,
        );
    }),
    { numRuns: 2_000 },
  );
});
