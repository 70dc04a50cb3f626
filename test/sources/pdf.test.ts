import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfText } from '../../src/sources/pdf.ts';
import { tinyPdf } from './tiny-pdf.ts';

test('lines stay lines, gaps become blank lines, pages are apart by a form feed', async () => {
  const pdf = tinyPdf([
    ['Betreft: Bomen (deel 2)', 'Geachte voorzitter,', '', 'De eiken staan er', 'allemaal.'],
    ['Pagina twee.'],
  ]);
  const expected = 'Betreft: Bomen (deel 2)\nGeachte voorzitter,\n\nDe eiken staan er\nallemaal.\n\f\nPagina twee.';
  assert.equal(await pdfText('brief.pdf', pdf), expected);
});

test('a PDF with a password is refused, and the bytes given are left alone', async () => {
  const pdf = tinyPdf([['geheim']], { encrypted: true });
  const before = Buffer.from(pdf);
  await assert.rejects(pdfText('map/geheim.pdf', pdf), {
    name: 'SourceError',
    code: 'ENCRYPTED_PDF',
    message: /^map\/geheim\.pdf: .*password/,
  });
  assert.ok(pdf.equals(before));
});

test('a damaged PDF is refused with the reason', async () => {
  for (const bytes of [Buffer.from('%PDF-1.4\nrommel'), tinyPdf([['tekst']]).subarray(0, 120)]) {
    await assert.rejects(pdfText('stuk.pdf', bytes), { code: 'CORRUPT_PDF', message: /^stuk\.pdf: / });
  }
});
