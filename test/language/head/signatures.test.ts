import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../src/language/extract.ts';

const TEXT = 'Hierbij bericht ik u over de daken en de tuinen in het land.\n\n';
const signed = (text: string) => extract(`${TEXT}${text}`).head.signatories.map(({ name, office }) => [office, name]);

test('an office goes on over its lines, however they break', () => {
  for (const office of [
    'De minister voor Buitenlandse Tuinen en\nDakbedekking,',
    'De Minister voor Buitenlandse Tuinen\nen Dakbedekking,',
    'DE MINISTER VOOR BUITENLANDSE TUINEN EN\nDAKBEDEKKING',
  ]) {
    const [[title, name] = []] = signed(`${office}\n\n\nmr. A.P. Vreedenburg\n`);
    assert.equal(title?.toLowerCase(), 'de minister voor buitenlandse tuinen en dakbedekking');
    assert.equal(name, 'mr. A.P. Vreedenburg');
  }
});

test('two sign beside each other, in columns or in what is left of them', () => {
  const both = [
    ['De Minister van Tuinen en Gras', 'L.A. Schoon'],
    ['De Minister voor Daken', 'E.C.M. van Tong'],
  ];
  assert.deepEqual(
    signed(
      'De Minister van Tuinen           De Minister voor Daken,\nen Gras,\n\nL.A. Schoon                      E.C.M. van Tong\n',
    ),
    both,
  );
  assert.deepEqual(
    signed('De Minister van Tuinen en Gras, De Minister voor Daken,\n\nL.A. Schoon E.C.M. van Tong\n'),
    both,
  );
  assert.deepEqual(
    signed('De Minister van Tuinen en Gras,\n\nDe Minister voor Daken,\n\n\nL.A. Schoon\n\nE.C.M. van Tong\n'),
    both,
  );
});

test('who is named "mede namens" does not sign', () => {
  assert.deepEqual(
    signed('Hoogachtend,\n\nDe minister van Tuinen,\nmede namens de minister van Daken,\n\nW.B. Hoek\n'),
    [['De minister van Tuinen', 'W.B. Hoek']],
  );
});

test('names above their offices', () => {
  assert.deepEqual(signed('Hoogachtend,\n\nCato Bloem\nMinister van Tuinen\n\nFerdi Tak\nMinister van Daken\n'), [
    ['Minister van Tuinen', 'Cato Bloem'],
    ['Minister van Daken', 'Ferdi Tak'],
  ]);
});

test('a sentence about a minister is no signature', () => {
  assert.deepEqual(signed('Groene Daken\nDe minister van Tuinen heeft gezegd dat\nBergen op Zoom meedoet.\n'), []);
});
