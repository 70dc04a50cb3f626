/** What is found does not depend on which patterns were tried. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { mock, test } from 'node:test';
import fc from 'fast-check';
import { invent } from '../../bench/invented-texts.ts';
import { Cues } from '../../src/language/cues.ts';
import { extract } from '../../src/language/extract.ts';

const DEV = new URL('../corpus/dev/', import.meta.url);
const { title, letter } = invent(11);
const texts = [
  ...readdirSync(DEV)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, DEV), 'utf8')),
  ...Array.from({ length: 40 }, title),
  ...Array.from({ length: 10 }, letter),
];
const sentences = texts.flatMap((text) => text.split(/(?<=[.!?]) |\n/)).filter((sentence) => sentence.length > 20);

/** With every pattern tried on every text. */
function ungated(text: string) {
  const allow = mock.method(Cues.prototype, 'allow', () => true);
  try {
    return extract(text);
  } finally {
    allow.mock.restore();
  }
}

test('letters and titles say the same when every pattern is tried', () => {
  for (const text of texts) assert.deepEqual(ungated(text), extract(text), text.slice(0, 80));
});

test('sentences in any order, in any case and broken off anywhere say the same when every pattern is tried', () => {
  const piece = fc
    .tuple(fc.constantFrom(...sentences), fc.nat(200), fc.constantFrom(0, 0, 0, 1, 2))
    .map(([sentence, at, how]) =>
      how === 0 ? sentence : how === 1 ? sentence.slice(at % sentence.length) : sentence.toUpperCase(),
    );
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(' ', '\n', '\n\n'),
      (parts, between) => {
        const text = parts.join(between);
        assert.deepEqual(ungated(text), extract(text));
      },
    ),
    { numRuns: 150 },
  );
});
