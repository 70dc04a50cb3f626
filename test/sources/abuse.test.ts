/** Whatever the bytes, a reader gives a document or says in its own words why not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SourceError } from '../../src/sources/errors.ts';
import { documentFrom } from '../../src/sources/read.ts';
import { tinyPdf } from './tiny-pdf.ts';

const SEED = 20_261_123;
const NAMES = ['brief', 'brief.txt', 'brief.md', 'brief.html', 'brief.pdf', 'brief.xml'];

async function readOrRefuse(name: string, bytes: Uint8Array): Promise<void> {
  try {
    const document = await documentFrom(name, bytes);
    assert.notEqual(document.text.trim(), '');
  } catch (error) {
    assert.ok(error instanceof SourceError, String(error));
    assert.ok(error.message.startsWith(`${name}: `), error.message);
    assert.doesNotMatch(error.message, /\n/);
  }
}

test('any bytes under any name', async () => {
  const property = fc.asyncProperty(fc.constantFrom(...NAMES), fc.uint8Array({ maxLength: 300 }), readOrRefuse);
  await fc.assert(property, { seed: SEED, numRuns: 400 });
});

test('any mark-up', async () => {
  const piece = fc.constantFrom('<p>', '</p>', '<table>', '<tr>', '<td>', '</tr>', '</table>', '<ul>', '<li>', '</ul>');
  const other = fc.constantFrom(
    '<main>',
    '</main>',
    '<nav>',
    '</nav>',
    '<!--',
    '-->',
    '<pre>',
    '<br>',
    'tekst ',
    '&amp;',
    '<',
  );
  const page = fc.array(fc.oneof(piece, other), { maxLength: 40 }).map((parts) => parts.join(''));
  const property = fc.asyncProperty(page, (html) => readOrRefuse('brief.html', Buffer.from(html)));
  await fc.assert(property, { seed: SEED, numRuns: 500 });
});

test('any XML of a publication', async () => {
  const names = [
    'al',
    'noot',
    'noot.nr',
    'lijst',
    'li',
    'li.nr',
    'tgroup',
    'row',
    'entry',
    'kop',
    'metadata',
    'ondertekening',
  ];
  const tags = names.flatMap((name) => [`<${name}>`, `</${name}>`, `<${name}/>`]);
  const piece = fc.constantFrom(
    ...tags,
    '<colspec colname="c"/>',
    '<entry colname="c">',
    'tekst ',
    '&amp;',
    '<![CDATA[',
    ']]>',
    '<',
  );
  const xml = fc.array(piece, { maxLength: 60 }).map((parts) => `<officiele-publicatie>${parts.join('')}`);
  const property = fc.asyncProperty(xml, (text) => readOrRefuse('stuk.xml', Buffer.from(text)));
  await fc.assert(property, { seed: SEED, numRuns: 500 });
});

test('a PDF with any bytes overwritten', async () => {
  const pdf = tinyPdf([['Geachte voorzitter,', 'De bomen staan er.']]);
  const damage = fc.array(fc.tuple(fc.nat(pdf.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
  const property = fc.asyncProperty(damage, (changes) => {
    const bytes = Buffer.from(pdf);
    for (const [at, value] of changes) bytes[at] = value;
    return readOrRefuse('brief.pdf', bytes);
  });
  await fc.assert(property, { seed: SEED, numRuns: 150 });
});
