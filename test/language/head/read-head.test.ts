import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHead } from '../../../src/language/head/read-head.ts';
import { read } from '../../../src/language/reading/read-text.ts';

const headOf = (source: string) => readHead(read(source));
const values = (source: string) => {
  const { kind, reference, date, title, addressee, organisation, deadline, attachments } = headOf(source);
  const of = (located: { value: unknown } | null) => located?.value ?? null;
  return [kind, reference, date, title, addressee, organisation, deadline, attachments].map(of);
};

const LETTER = `Ministerie van Groen,
Daken en Tuinen

De Voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 12345
2500 AA STAD

Ons kenmerk
234567-876543-GD

Uw kenmerk

Bijlage(n)
2

Datum 3 mei 2019
Betreft Tweede voortgangsbrief Groene
Daken

Geachte voorzitter,

Hierbij zend ik u de brief van 4 april 2018 met kenmerk 999999-111111-XX.

Hoogachtend,

de minister van Groen,
Daken en Tuinen,

A.B. van der Zand

mede namens de staatssecretaris van Water,
C. Wold
`;

test('a letter with labels on, under and above their values', () => {
  assert.deepEqual(values(LETTER), [
    'Letter',
    '234567-876543-GD',
    '2019-05-03',
    'Tweede voortgangsbrief Groene Daken',
    'De Voorzitter van de Tweede Kamer der Staten-Generaal',
    'Ministerie van Groen, Daken en Tuinen',
    null,
    2,
  ]);
  const head = headOf(LETTER);
  assert.deepEqual(head.emptyFields, ['Uw kenmerk']);
  assert.deepEqual(
    head.signatories.map(({ name, office }) => [office, name]),
    [
      ['de minister van Groen, Daken en Tuinen', 'A.B. van der Zand'],
      ['de staatssecretaris van Water', 'C. Wold'],
    ],
  );
  for (const located of [head.title, head.date, head.reference, ...head.signatories]) {
    assert.equal(LETTER.slice(located?.start, located?.end), located?.quote);
  }
});

test('labels in a row followed by values in a row', () => {
  const source =
    'Datum\nOns kenmerk\nUw kenmerk\nBijlage(n)\n\n3 mei 2019\n234567-8-GD\n4\n\nBetreft: Groene daken\n\nGeachte voorzitter,\n\nTekst.';
  assert.deepEqual(values(source).slice(0, 4), ['Letter', '234567-8-GD', '2019-05-03', 'Groene daken']);
  assert.deepEqual([headOf(source).attachments?.value, headOf(source).emptyFields], [4, ['Uw kenmerk']]);
});

test('a nota: type word alone on its line, title without label, empty author', () => {
  const source =
    'Aan\n\nMinister GDT\n\nDeadline: 9 juni 2021\n\nnota\n\nAanbieding Kamer Derde rapportage Groene Daken\n\nTER BESLISSING\n\n**Directie\nGroen**\n\nOpgesteld door\n\nDatum\n\n1 juni 2021\n\nKenmerk\n\n345678-GD\n\n1. Aanleiding\n\nTekst van de nota.\n';
  assert.deepEqual(values(source), [
    'Memo',
    '345678-GD',
    '2021-06-01',
    'Aanbieding Kamer Derde rapportage Groene Daken',
    'Minister GDT',
    'Directie Groen',
    '2021-06-09',
    null,
  ]);
  assert.deepEqual(headOf(source).emptyFields, ['Opgesteld door']);
});

test('a news item: title, date line, no date from its sidebar', () => {
  const source =
    'Nieuwe rapportage Groene Daken\n\n15 maart 2020\n\nOp 10 maart stuurde minister Zand de rapportage.\n\nLees ook\n\n1 mei 2021\n\nIets anders';
  assert.deepEqual(values(source).slice(0, 4), ['NewsItem', null, '2020-03-15', 'Nieuwe rapportage Groene Daken']);
  assert.equal(headOf('Nieuwe daken\n\nTekst over 3 mei 2019.\n\nLees ook\n\n1 mei 2021\n\nAnders').date, null);
});

test('a letter without its head is known by its signature alone', () => {
  const source = 'Hierbij ontvangt u de rapportage over daken.\n\nDe Staatssecretaris van Groen,\nM. de Wit\n';
  const head = headOf(source);
  assert.deepEqual([head.kind?.value, head.date, head.title, head.reference], ['Letter', null, null, null]);
  assert.deepEqual(
    head.signatories.map(({ name }) => name),
    ['M. de Wit'],
  );
});

test('an official publication bears its own number', () => {
  const source =
    'Tweede Kamer der Staten-Generaal\n\n2\n\nVergaderjaar 2018–2019\n\n31 765\n\nGroene daken\n\nNr. 12\n\nBRIEF VAN DE MINISTER VAN GROEN\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 mei 2019\n\nHierbij zend ik u een brief over daken en tuinen in alle provincies.\n\nkst-31765-12\n';
  const head = headOf(source);
  assert.equal(head.kamerstuk?.value, '31765-12');
  assert.equal(head.date?.value, '2019-05-03');
  assert.equal(head.kind?.value, 'Letter');
});

test('a title alone is the title', () => {
  assert.equal(
    headOf('Reactie op de motie van het lid Zand over daken').title?.value,
    'Reactie op de motie van het lid Zand over daken',
  );
});
