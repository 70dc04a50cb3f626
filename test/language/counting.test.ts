import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { thingsOf } from './things-of.ts';

/** `value or quantifier | measure | date`, a change with its sign. */
function counted(body: string): string[] {
  return thingsOf(
    `Datum 1 juni 2031\nBetreft Stille Kade\nKenmerk 12-A/31\n\nGeachte voorzitter,\n\n${body}\n`,
  ).observations.map(
    ({ value, quantifier, measure, date, delta }) => `${delta ? '±' : ''}${value ?? quantifier} | ${measure} | ${date}`,
  );
}

describe('counts beside each other', () => {
  it('share their predicate and not each other', () => {
    assert.deepEqual(counted('Inmiddels doen 87 gemeenten en negen provincies mee aan het programma Stille Kade.'), [
      '87 | gemeenten die doen mee aan Stille Kade | 2031-06-01',
      '9 | provincies die doen mee aan Stille Kade | 2031-06-01',
    ]);
  });

  it('each have the clause of their own', () => {
    assert.deepEqual(
      counted('342 gemeenten hebben subsidie aangevraagd en op tien na alle gemeenten hebben een plan ingediend.'),
      [
        '342 | gemeenten die subsidie hebben aangevraagd | 2031-06-01',
        'NEARLY_ALL | gemeenten die een plan hebben ingediend | 2031-06-01',
      ],
    );
  });
});

describe('counts told again', () => {
  it('have the date of their own clause', () => {
    assert.deepEqual(
      counted('In 2030 namen 1.250 bedrijven deel aan het programma Stille Kade; in 2029 waren dat er 890.'),
      [
        '1250 | bedrijven die namen deel aan Stille Kade | 2030',
        '890 | bedrijven die namen deel aan Stille Kade | 2029',
      ],
    );
  });

  it('may be compared with a moment before', () => {
    assert.deepEqual(
      counted(
        'Eind maart 2031 waren 289 gemeenten aangesloten bij het programma Stille Kade. Dat zijn er 14 meer dan in oktober 2030.',
      ),
      [
        '289 | gemeenten die waren aangesloten bij Stille Kade | 2031-03~',
        '±14 | gemeenten die waren aangesloten bij Stille Kade | 2031-03~',
        '275 | gemeenten die waren aangesloten bij Stille Kade | 2030-10',
      ],
    );
  });

  it('are left alone where the text does not say of what', () => {
    const found = counted(
      'Er doen 87 gemeenten en negen provincies mee aan het programma Stille Kade. Dat zijn er 23 meer dan in 2030.',
    );
    assert.equal(found.filter((each) => each.startsWith('±')).length, 0);
  });

  it('make a total of what was counted before', () => {
    assert.deepEqual(
      counted(
        'Sinds vorig jaar ontvangen 15 gemeenten geld. Op 1 mei 2031 zijn er 12 gemeenten bijgekomen, waarmee het totaal op 27 gemeenten komt.',
      ),
      [
        '15 | gemeenten die ontvangen geld | 2031-06-01',
        '±12 | gemeenten die ontvangen geld | 2031-05-01',
        '27 | gemeenten die ontvangen geld | 2031-05-01',
      ],
    );
  });
});

describe('what is no measure', () => {
  it('is what the counted are part of', () => {
    assert.deepEqual(
      counted('Van de 198 gemeenten hebben 61 gemeenten een regisseur aangesteld voor het programma Stille Kade.'),
      ['61 | gemeenten die een regisseur hebben aangesteld voor Stille Kade | 2031-06-01'],
    );
  });

  it('is a goal, nor a bare number of all there are', () => {
    assert.deepEqual(counted('Het doel is dat eind 2031 alle gemeenten meedoen. Er zijn 355 gemeenten.'), []);
  });

  it('is the word that tells how often', () => {
    assert.deepEqual(counted('Nog geen enkele provincie is aangesloten bij het programma Stille Kade.'), [
      'NONE | provincies die is aangesloten bij Stille Kade | 2031-06-01',
    ]);
  });
});
