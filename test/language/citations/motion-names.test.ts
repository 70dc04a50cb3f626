import assert from 'node:assert/strict';
import { test } from 'node:test';
import { motionNames } from '../../../src/language/citations/motion-names.ts';

const forms: readonly [string, readonly string[], string][] = [
  ['de motie Zandstra / Wold is', ['Zandstra', 'Wold'], 'motie Zandstra / Wold'],
  ['de motie-Zandstra/Wold is', ['Zandstra', 'Wold'], 'motie-Zandstra/Wold'],
  ['de motie-Van Zand/Remco Wold (', ['Van Zand', 'Remco Wold'], 'motie-Van Zand/Remco Wold'],
  ['de motie-Zandstra c.s. over', ['Zandstra'], 'motie-Zandstra c.s.'],
  ['de gewijzigde motie van het lid De Wit c.s. over', ['De Wit'], 'gewijzigde motie van het lid De Wit c.s.'],
  [
    'de motie van de leden Van der Zand, El Wold en Dik-Faber over',
    ['Van der Zand', 'El Wold', 'Dik-Faber'],
    'motie van de leden Van der Zand, El Wold en Dik-Faber',
  ],
  ['een motie van Tweede Kamerlid Zandstra (ABC)', ['Zandstra'], 'motie van Tweede Kamerlid Zandstra'],
  ['motie Van ’t Zand over', ['Van ’t Zand'], 'motie Van ’t Zand'],
  ['de motie van het lid Peter de Wit over', ['Peter de Wit'], 'motie van het lid Peter de Wit'],
  ['de motie-Özdil', ['Özdil'], 'motie-Özdil'],
  ['de motie-Van Zandstra Wold (39 111', ['Van Zandstra Wold'], 'motie-Van Zandstra Wold'],
  ['de motie Van Zandstra Wold/Dik is', ['Van Zandstra Wold', 'Dik'], 'motie Van Zandstra Wold/Dik'],
  ['de motie-De Zand van Zandstrecht is', ['De Zand van Zandstrecht'], 'motie-De Zand van Zandstrecht'],
  ['de motie De Wit van GroenLinks is', ['De Wit'], 'motie De Wit'],
  ['de motie-Van der Zand Kamerstuk 39 111', ['Van der Zand'], 'motie-Van der Zand'],
];
for (const [text, names, passage] of forms) {
  test(`${text} names ${names.join(' and ')}`, () => {
    const [found, ...more] = motionNames(text);
    assert.deepEqual(found?.names, names);
    assert.equal(text.slice(found?.start, found?.end), passage);
    assert.deepEqual(more, []);
  });
}

test('what is left out after a hyphen is a topic and no name', () => {
  assert.deepEqual(motionNames('Stemmingen moties Water- en natuurbeheer'), []);
});

test('coordinated motions are parted', () => {
  const named = (text: string) => motionNames(text).map(({ names }) => names);
  assert.deepEqual(named('de moties Zand/Wold en Van den Berg c.s.'), [['Zand', 'Wold'], ['Van den Berg']]);
  assert.deepEqual(named('de motie van het lid Zand (31 765, nr. 3) en van de leden Wold en De Wit'), [
    ['Zand'],
    ['Wold', 'De Wit'],
  ]);
  assert.deepEqual(named('de motie-Zand en de motie-Wold'), [['Zand'], ['Wold']]);
});

test('other capitalised words after "motie" are no names', () => {
  for (const text of [
    'de motie Kamerstuk 31 765',
    'de motie Nu Graag Groene Daken',
    'de motie van de VVD',
    'promotie Zandstra',
    'emotie',
  ]) {
    assert.deepEqual(motionNames(text), [], text);
  }
});
