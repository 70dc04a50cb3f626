import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Needed, neededWords } from '../../src/language/needed-words.ts';

test('a pattern asks for the words that every match of it has', () => {
  const digit = { anyOf: [...'0123456789'] };
  const asked: [RegExp, Needed | null][] = [
    [/\buitvoering\b/i, { anyOf: ['uitvoering'] }],
    [/\bappreciaties?\b/i, { anyOf: ['appreciatie'] }],
    [/(?<![\p{L}])[Vv]oortgangsbrief(?: en (?:de )?x)?/u, { anyOf: ['voortgangsbrief'] }],
    [
      /\b(?:neem|nemen)(?: \p{L}+){0,8} niet over\b|\bafgewezen\b/iu,
      { either: [{ anyOf: ['afgewezen'] }, { all: [{ anyOf: [' niet over'] }, { anyOf: ['neem', 'nemen'] }] }] },
    ],
    [/(?:een|twee) (?=motie)/, { all: [{ anyOf: ['motie'] }, { anyOf: ['een', 'twee'] }] }],
    [/(?!motie)\p{Lu}+/u, null],
    [/(?:motie)?(?:brief)*/, null],
    [/motie|\d+/, { anyOf: ['motie', ...digit.anyOf] }],
    [/motie|\p{L}\d?/u, null],
    [/n\d.\d/, digit],
    [/[«“„][^»]+/, { anyOf: ['«', '“', '„'] }],
    [/[a-f]|[Vv]an/, null],
  ];
  for (const [pattern, needed] of asked) assert.deepEqual(neededWords(pattern), needed, pattern.source);
});

/** Whether a text has what a pattern needs. */
function has(text: string, needed: Needed): boolean {
  if ('anyOf' in needed) return needed.anyOf.some((word) => text.toLowerCase().includes(word));
  return 'all' in needed ? needed.all.every((one) => has(text, one)) : needed.either.some((one) => has(text, one));
}

test('no text matches a pattern without the words it needs', () => {
  const patterns = [
    /niet uitvoerbaar|naast (?:mij|zich) neer/,
    /(?:volg|volgen) (?:ik|wij)(?: [a-z]{1,4}){0,2} niet/,
    /(?:be|over)?antwoord(?:t|en)? (?:ik|wij){1,2} ?op/,
    /(?:stand|staat) van (?:zaken|het land){1,3}/,
  ];
  for (const pattern of patterns) {
    const needed = neededWords(pattern);
    assert.ok(needed, pattern.source);
    fc.assert(fc.property(fc.stringMatching(pattern), (text) => assert.ok(has(text, needed), text)));
  }
});

test('no text matches a pattern without the words it asks for, whatever the pattern is made of', () => {
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
      const needed = neededWords(pattern);
      for (const text of many) if (needed && pattern.test(text)) assert.ok(has(text, needed), `${pattern} ${text}`);
    }),
    { numRuns: 2_000 },
  );
});
