import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../src/language/extract.ts';

const numberOf = (text: string) => extract(text).citations.find(({ kind }) => kind === 'motion-name')?.number;

test('a motion’s number stands in its footnote', () => {
  assert.equal(
    numberOf('Hiermee is de motie Zand / Wold¹ uitgevoerd.\n\n¹ Tweede Kamer, vergaderjaar 2018-2019, 31 765, nr. 258'),
    'kst:31765-258',
  );
  assert.equal(
    numberOf('Dit volgt uit de motie van het lid De Wit3 over daken.\n\n3 Kamerstuk 31 765, nr. 258'),
    'kst:31765-258',
  );
});

test('a motion’s number stands in brackets, also after its topic', () => {
  assert.equal(numberOf('De motie-Zand (31 765, nr. 12) is af.'), 'kst:31765-12');
  assert.equal(numberOf('De motie van het lid Zand over groene daken (Kamerstuk 31765-12) is af.'), 'kst:31765-12');
  assert.equal(numberOf('De motie van het lid Zand, 31 765 XIV, nr. 9, is af.'), 'kst:31765-XIV-9');
});

test('a number given once serves the same names later on', () => {
  const { citations } = extract(
    'De motie-Zand/Wold (31 765, nr. 12) vroeg daken. Aan de motie-Zand/Wold wordt gewerkt.',
  );
  assert.deepEqual(
    citations.filter(({ kind }) => kind === 'motion-name').map(({ number }) => number),
    ['kst:31765-12', 'kst:31765-12'],
  );
});

test('another motion’s number and the number of a replaced one are not taken', () => {
  assert.equal(numberOf('De motie-Zand en de motie-Wold (31 765, nr. 12) zijn af.'), undefined);
  assert.equal(
    numberOf('Appreciatie van de gewijzigde motie van het lid Zand over daken (t.v.v. 31765-12)'),
    undefined,
  );
});

test('citations in a sidebar are not the document’s', () => {
  assert.deepEqual(extract('Nieuwe daken\n\nTekst.\n\nLees ook\n\nBrief over Kamerstuk 31 765, nr. 12').citations, []);
});
