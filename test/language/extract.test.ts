import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toContractJson } from '../../src/language/contract-json.ts';
import { extract } from '../../src/language/extract.ts';
import type { Extraction, Passage } from '../../src/language/extraction.ts';
import { read } from '../../src/language/reading/read-text.ts';

/** Every passage anywhere in what was found. */
function passages(found: unknown): Passage[] {
  if (found === null || typeof found !== 'object') return [];
  const own = 'quote' in found && 'start' in found && 'end' in found ? [found as Passage] : [];
  return [...own, ...Object.values(found).flatMap(passages)];
}

function assertInPlace(text: string, found: Extraction): void {
  for (const { quote, start, end, confidence } of passages(found)) {
    assert.ok(start >= 0 && start <= end && end <= text.length);
    assert.equal(text.slice(start, end), quote);
    if (confidence !== undefined) assert.ok(confidence > 0 && confidence <= 1);
  }
}

/** Pieces that texts of this kind are made of, put together at random. */
const PIECES = [
  'Geachte voorzitter,',
  'Kenmerk',
  '123456-98765-AB',
  'Datum 3 mei 2019',
  'Uw brief',
  'Hiermee geef ik invulling aan de motie Zand / Wold¹',
  'de motie-De Wit c.s. (31 765, nrs. 3 en 4)',
  'en aan de toezegging van de minister voor Daken tijdens het AO tuinen van 17 juni 2019 om te vergroenen.',
  '¹ Kamerstuk 31 765, nr. 258',
  'is in 272 gemeenten beschikbaar',
  'het actiepro-',
  'gramma Groene Daken (GD)',
  'Lees ook',
  '- een punt;',
  '1. Kop',
  '**vet**',
  '\f',
  '’. ',
  '\u00a0\u00ad',
  'Hoogachtend,',
  'de minister van Daken,',
  'A. de Wit',
  'ß𝒳ŉ',
  'e\u0301e\u0301n gemeente',
  '👩‍👩‍👧',
  '\0',
  'Van de 27 regio’s hebben er 12 een plan, in 2018 9.',
  'Ik zeg toe uw Kamer vóór 1 juli te informeren.',
];
/** A letter with a finding of every kind. */
const LETTER = `Kenmerk 123456-98765-AB
Datum 3 mei 2019
Betreft Voortgang Groene Daken

Geachte voorzitter,

Hiermee geef ik invulling aan de motie Zand / Wold¹ en aan de toezegging van de minister voor Daken tijdens het algemeen overleg Tuinen van 17 april 2019.
In 2018 deden 272 coöperatieve gemeenten mee, dit jaar zijn dat er 301. Ik zal uw Kamer vóór de zomer van 2019 informeren over de reünie.
De motie-De Wit c.s. (Kamerstuk 31 765, nrs. 3 en 4) voer ik niet uit.

Hoogachtend,

de minister van Daken,

A. de Wit

¹ Kamerstuk 31 765, nr. 258
`;
/** What hides in texts that were copied, scanned or sent. */
const DISTURBED: Readonly<Record<string, string>> = {
  'line ends of Windows': LETTER.replaceAll('\n', '\r\n'),
  'line ends of old': LETTER.replaceAll('\n', '\r'),
  'no-break spaces': LETTER.replace(/(?<=\d) (?=\d|[a-z])/g, '\u00a0'),
  'no-break spaces for all': LETTER.replaceAll(' ', '\u00a0'),
  'soft hyphens': LETTER.replace(/(?<=ge)(?=meenten|ven)/g, '\u00ad'),
  'combining accents': LETTER.normalize('NFD'),
  emoji: LETTER.replace(/(?<=[a-z]{4}\.) /g, ' 👩‍👩‍👧 ').replace('Groene', '🌱 Groene'),
  'null bytes': LETTER.replaceAll('. ', '.\0 '),
  'a byte order mark': `\ufeff${LETTER}`,
  'half a surrogate pair': LETTER.replaceAll('. ', '. \ud83d '),
  'zero-width spaces': LETTER.replaceAll(' ', ' \u200b'),
  'right-to-left marks': LETTER.replaceAll(' ', ' \u200f'),
};
const READ_AS_WELL = new Set([
  'line ends of Windows',
  'no-break spaces',
  'no-break spaces for all',
  'soft hyphens',
  'combining accents',
  'emoji',
  'a byte order mark',
]);

for (const [name, text] of Object.entries(DISTURBED))
  test(`passages are in their place in a text with ${name}`, () => {
    const found = extract(text);
    assertInPlace(text, found);
    if (!READ_AS_WELL.has(name)) return;
    const plain = extract(LETTER);
    const facts = ({ citations, observations, commitments, followUps, head }: Extraction) => ({
      citations: citations.map(({ id }) => id ?? null),
      observations: observations.map(({ value, unit, date }) => `${value} ${unit} ${date}`),
      commitments: commitments.map(({ due }) => due),
      followUps: followUps.map(({ outcome, targetId }) => `${outcome} ${targetId}`),
      date: head.date?.value,
    });
    assert.equal(facts(plain).observations.length, 2);
    assert.deepEqual(facts(found), facts(plain));
  });

const documents = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('\n', '\n\n', ' ', '\u00a0', '\r\n', '\r', '\n\n\n')), {
    maxLength: 40,
  })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));

test('every passage is the text at its offsets, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(documents, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })),
      (text) => {
        assertInPlace(text, extract(text));
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});

test('every readable range leads back to a range of the source with the same first and last character', () => {
  fc.assert(
    fc.property(documents, fc.nat(), fc.nat(), (text, a, b) => {
      const reading = read(text);
      for (const block of reading.blocks) {
        if (block.end === block.start) continue;
        const start = block.start + (a % (block.end - block.start));
        const end = start + 1 + (b % (block.end - start));
        const raw = reading.raw({ start, end });
        const quote = text.slice(raw.start, raw.end);
        assert.ok(raw.start < raw.end && raw.end <= text.length);
        if (/\S/.test(reading.text[start] ?? '')) assert.equal(quote[0], reading.text[start]);
        if (/\S/.test(reading.text[end - 1] ?? '')) assert.equal(quote.at(-1), reading.text[end - 1]);
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('the readable text keeps every visible character of the body once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Daken zijn', 'groen.', 'Tuinen', 'ook niet.'), { maxLength: 30 }),
      (words) => {
        const text = words.join(' ');
        assert.equal(read(text).text.replace(/\s/g, ''), text.replace(/\s/g, ''));
      },
    ),
    { numRuns: 100, seed: 7 },
  );
});

test('the work grows with the text, not with its square', () => {
  const count = (text: string) => {
    let steps = 0;
    const reading = read(text);
    for (const sentence of reading.sentences) steps += sentence.text.length;
    return { steps, longest: Math.max(0, ...reading.sentences.map((sentence) => sentence.text.length)) };
  };
  for (const piece of ['a', '1', '(', 'Aa ', 'motie van de leden ', '. ', '¹ ']) {
    const text = piece.repeat(20_000);
    const { steps, longest } = count(text);
    assert.ok(steps <= text.length, piece);
    assert.ok(longest <= 4000, piece);
  }
});

test('one line of megabytes is read', () => {
  const { citations } = extract(`${'woord '.repeat(400_000)}Kamerstuk 31 765, nr. 12`);
  assert.deepEqual(
    citations.map(({ id }) => id),
    ['kst:31765-12'],
  );
});

test('the contract’s JSON has the promised keys and nothing undefined', () => {
  const json = toContractJson(extract('Hiermee geef ik invulling aan de motie Zand / Wold (31 765, nr. 258).'));
  assert.deepEqual(Object.keys(json).slice(0, 6), [
    'document',
    'citations',
    'followUps',
    'commitments',
    'observations',
    'relations',
  ]);
  assert.deepEqual(Object.keys(json.document).slice(0, 9), [
    'kind',
    'reference',
    'date',
    'title',
    'addressee',
    'organisation',
    'signatories',
    'attachments',
    'emptyFields',
  ]);
  assert.deepEqual(JSON.parse(JSON.stringify(json)), json);
  const [followUp] = json.followUps;
  assert.equal(followUp?.targetId, 'kst:31765-258');
  assert.equal(json.citations.find(({ kind }) => kind === 'motion-name')?.id, null);
});
