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
    [/motie|\d+/, ['motie', ...'0123456789']],
    [/motie|\p{L}\d?/u, null],
    [/n\d/, [...'0123456789']],
    [/[«“„][^»]+/, ['«', '“', '„']],
    [/[a-f]|[Vv]an/, null],
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

test('no text matches a pattern that has none of the words it asks for, whatever the pattern is made of', () => {
  const piece = fc.constantFrom(
    ...['ab', 'bca', 'cab', 'k', '7', '\\d', '[«»]', '[Aa]', '[a-c]', '[^a]', '\\p{L}', '(?<!a)', '(?<=b)'],
    ...['(?=c)', '(?!b)', '\\b', '.', '-', '«', '(?:ab|7)', '(?:ab|)', '(?:bca|k)', '(ab|«)', '^', '$'],
  );
  const times = fc.constantFrom('', '', '', '?', '*', '+', '{0,2}', '{2}', '+?');
  const part = fc.tuple(piece, times).map(([one, often]) => (/^(?:\(\?[<=!]|\\b|\^|\$)/.test(one) ? one : one + often));
  const source = fc.array(fc.array(part, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 });
  const texts = fc.array(fc.string({ unit: fc.constantFrom(...'aabbcck7-«» AK\u212a'), maxLength: 12 }), {
    minLength: 20,
  });
  fc.assert(
    fc.property(source, texts, (alternatives, many) => {
      const pattern = new RegExp(alternatives.map((parts) => parts.join('')).join('|'), 'iu');
      const words = neededWords(pattern);
      for (const text of many)
        if (words && pattern.test(text))
          assert.ok(
            words.some((word) => text.toLowerCase().includes(word)),
            `${pattern} ${text}`,
          );
    }),
    { numRuns: 2_000 },
  );
});
