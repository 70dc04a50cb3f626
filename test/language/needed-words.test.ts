import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { neededWords } from '../../src/language/needed-words.ts';

test('a pattern asks for the words that every match of it has', () => {
  const asked: [RegExp, string[] | null][] = [
    [/\buitvoering\b/i, ['uitvoering']],
    [/\bappreciaties?\b/i, ['appreciatie']],
    [/(?<![\p{L}])[Vv]oortgangsbrief(?: en (?:de )?x)?/u, ['voortgangsbrief']],
    [/\b(?:neem|nemen)(?: \p{L}+){0,8} niet over\b|\bafgewezen\b/iu, [' niet over', 'afgewezen']],
    [/(?:een|twee) (?=motie)/, ['motie']],
    [/(?!motie)\p{Lu}+/u, null],
    [/(?:motie)?(?:brief)*/, null],
    [/motie|\d+/, null],
  ];
  for (const [pattern, words] of asked) assert.deepEqual(neededWords(pattern), words, pattern.source);
});

test('no text matches a pattern without one of its words', () => {
  const patterns = [
    /niet uitvoerbaar|naast (?:mij|zich) neer/,
    /(?:volg|volgen) (?:ik|wij)(?: [a-z]{1,4}){0,2} niet/,
    /(?:be|over)?antwoord(?:t|en)? (?:ik|wij){1,2} ?op/,
    /(?:stand|staat) van (?:zaken|het land){1,3}/,
  ];
  for (const pattern of patterns) {
    const words = neededWords(pattern) ?? [];
    assert.ok(words.length > 0, pattern.source);
    fc.assert(
      fc.property(fc.stringMatching(pattern), (text) =>
        assert.ok(
          words.some((word) => text.toLowerCase().includes(word)),
          text,
        ),
      ),
    );
  }
});
