import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inText } from '../../../src/language/citations/citations.ts';

const ids = (text: string) => inText(text).map(({ id }) => id);

const forms: readonly [string, string][] = [
  ['(Kamerstuk 31 765, nr. 258)', 'kst:31765-258'],
  ['Kamerstuk 31765-258', 'kst:31765-258'],
  ['(31765, nr. 25)', 'kst:31765-25'],
  ['(24170-253)', 'kst:24170-253'],
  ['Kamerstuk 35925-XIV-45', 'kst:35925-XIV-45'],
  ['Kamerstuk 33 400-VII, nr. 38', 'kst:33400-VII-38'],
  ['t.v.v. 32500 XIII, nr. 40', 'kst:32500-XIII-40'],
  ['(32710 VI-2)', 'kst:32710-VI-2'],
  ['19 700 hoofdstuk XV, nr. 2', 'kst:19700-XV-2'],
  ['Kamerstuk 21501-02-2917', 'kst:21501-02-2917'],
  ['t.v.v. 21501-32-1107', 'kst:21501-32-1107'],
  ['21 501-20, nr. 1916', 'kst:21501-20-1916'],
  ['t.v.v. 35570-A-39', 'kst:35570-A-39'],
  ['(35300-A, nr. 15)', 'kst:35300-A-15'],
  ['t.v.v. 36321-(R2181)-12', 'kst:36321-(R2181)-12'],
  ['Kamerstukken I 2020/21, 34430, nr. AB', 'kst:34430-AB'],
  ['Kamerstukken I 2008/09, 31700 VI, D', 'kst:31700-VI-D'],
  ['Kamerstuk 33506-AB', 'kst:33506-AB'],
  ['t.v.v. 31016, nr.83', 'kst:31016-83'],
  ['(31874 nr. 49)', 'kst:31874-49'],
  ['motie 31.070, nr. 40', 'kst:31070-40'],
  ['TK 2008-2009, 31473, nummer 25', 'kst:31473-25'],
  ['Kamerstukken II 2009/10, 27858, nr. 88, p. 3', 'kst:27858-88'],
  ['Tweede Kamer, vergaderjaar 2022–2023, 31 288, nr. 1013', 'kst:31288-1013'],
  ['Zij krijgt nr. 147 (29323).', 'kst:29323-147'],
  ['op stuk nr. 203(28286)', 'kst:28286-203'],
  ['geregistreerd onder nummer 61 van dossier 35 926 VII', 'kst:35926-VII-61'],
  ['op stuk nr. 4, dossier 31 868', 'kst:31868-4'],
  ['(nr. 72, eveneens uit dossier 30 596)', 'kst:30596-72'],
  ['nrs. 22, 23 en 25 van Kamerstuk 36 411-X', 'kst:36411-X-22 kst:36411-X-23 kst:36411-X-25'],
  ['Kamerstuk 23 654, nr. 2, Kamerstuk 31 868, nr. 5', 'kst:23654-2 kst:31868-5'],
  ['Kamerstukken I, 2017/18 30 998 AA', 'kst:30998-AA'],
  ['met kenmerk 33098-308/2018D42999', 'kst:33098-308 tk-document:2018D42999'],
  ['wetsvoorstel 35 593', 'dossier:35593'],
  ['(31 889)', 'dossier:31889'],
  ['Kamerstuk 36577', 'dossier:36577'],
  ['Kamerstuk 36 577, XVI, nr. 115', 'kst:36577-XVI-115'],
  ['(t.v.v. 36577. nr. 43)', 'kst:36577-43'],
  ['Kamerstuk 36577/43', 'kst:36577-43'],
  ['36577 XVI-57', 'kst:36577-XVI-57'],
  ['Kamerstuk 36 577\u2011XVI, nr. 8', 'kst:36577-XVI-8'],
];
for (const [text, all] of forms) test(`${text} is ${all}`, () => assert.deepEqual(ids(text), all.split(' ')));

test('several numbers are several citations, each with its own range', () => {
  const text = 'Kamerstuk 33037, nrs. 65 en 72, en (31839, nrs. 3, 4 en 8)';
  assert.deepEqual(
    inText(text).map(({ id, start, end }) => [id, text.slice(start, end)]),
    [
      ['kst:33037-65', '33037, nrs. 65'],
      ['kst:33037-72', '72'],
      ['kst:31839-3', '31839, nrs. 3'],
      ['kst:31839-4', '4'],
      ['kst:31839-8', '8'],
    ],
  );
});

test('a range cites what lies between, each number in the passage of the range', () => {
  const text = '(31839, nrs. 91 t/m 93)';
  assert.deepEqual(
    inText(text).map(({ id, start, end }) => [id, text.slice(start, end)]),
    [
      ['kst:31839-91', '31839, nrs. 91'],
      ['kst:31839-92', '91 t/m 93'],
      ['kst:31839-93', '93'],
    ],
  );
});

test('two dossiers with one number', () => {
  assert.deepEqual(ids('(33400 B/ 33400 C, nr. 13)'), ['kst:33400-B-13', 'kst:33400-C-13']);
  assert.deepEqual(ids('Kamerstukken 29 323 en 31 765, nr. 140'), ['kst:29323-140', 'kst:31765-140']);
  assert.deepEqual(ids('35526 / 25295, CF'), ['kst:35526-CF', 'kst:25295-CF']);
});

test('t.v.v. marks a replacement, the parliamentary year is kept', () => {
  assert.equal(inText('(t.v.v. 26643-881)')[0]?.role, 'replaces');
  assert.equal(inText('Kamerstukken II 2009/10, 27858, nr. 88')[0]?.year, '2009/10');
  assert.deepEqual(
    inText('Gewijzigde motie (t.v.v. nr. 39)', '31765').map(({ id }) => id),
    ['kst:31765-39'],
  );
});

test('phone numbers, years, amounts, postcodes and accounts are no citations', () => {
  for (const text of [
    'Bel 070-340 79 11 of 06 12345678 of 088-12345',
    'Postbus 20350, 2500 EJ Den Haag',
    'in totaal 12.500 kinderen en 34 104 gemeenten',
    'een bedrag van € 31 765 in 2019-2020',
    'IBAN NL02 ABNA 0123 4567 89',
    'de periode 2018-2021 en 1000 dagen',
    'kenmerk 1711810-206934-PG',
    '(12 500 euro)',
  ]) {
    assert.deepEqual(ids(text), [], text);
  }
});
