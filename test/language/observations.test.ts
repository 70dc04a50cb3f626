import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Observation } from '../../src/language/extraction.ts';
import { thingsOf } from './things-of.ts';

const HEAD =
  'Datum 4 juni 2021\nBetreft Voortgang Open Deur\n\nGeachte voorzitter,\n\nHet actieprogramma Open Deur loopt. ';

function observe(sentence: string): Observation[] {
  return [...thingsOf(`${HEAD}${sentence}`).observations];
}

function only(sentence: string): Observation {
  const found = observe(sentence);
  assert.equal(found.length, 1, `${sentence} gave ${found.length}`);
  return found[0] as Observation;
}

describe('counts', () => {
  it('have value, unit, programme and the date of the document', () => {
    const found = only('Inmiddels is dit programma in 124 gemeenten beschikbaar.');
    assert.deepEqual(
      [found.value, found.unit, found.programme, found.date, found.delta, found.quantifier],
      [124, 'gemeenten', 'Open Deur', '2021-06-04', false, null],
    );
    assert.equal(found.measure, 'gemeenten waar Open Deur beschikbaar is');
  });

  it('have one key for one measure, in any word order, number and document', () => {
    const keys = [
      'Inmiddels is dit programma in 124 gemeenten beschikbaar.',
      'Het programma Open Deur is nu in 3 gemeenten beschikbaar.',
      'Zo is Open Deur, dat als onderdeel van het beleid wordt uitgerold en inmiddels in 1.176 gemeenten beschikbaar is, een begrip.',
    ].map((sentence) => only(sentence).measureKey);
    assert.deepEqual(new Set(keys), new Set(['open-deur:gemeenten:beschikbaar']));
    assert.notEqual(only('In 9 gemeenten wordt aan een plan gewerkt.').measureKey, keys[0]);
    assert.equal(
      only('In 9 gemeenten wordt in lokale teams gewerkt aan rust.').measureKey,
      only('Dit heeft opgeleverd dat in 80 gemeenten in lokale teams wordt gewerkt aan rust.').measureKey,
    );
  });

  it('take a date from their own sentence before the document’s', () => {
    assert.equal(only('Eind 2020 deden 112 gemeenten mee.').date, '2020-12~');
    assert.equal(only('Op 1 maart 2021 deden 112 gemeenten mee.').date, '2021-03-01');
    assert.equal(only('Sinds 2019 doen 112 gemeenten mee.').date, '2021-06-04');
  });

  it('without any date have none', () => {
    assert.equal(thingsOf('Het programma Open Deur is in 12 gemeenten beschikbaar.').observations[0]?.date, null);
  });

  it('of a part, in words, percent or out of a whole', () => {
    assert.deepEqual(
      [
        only('Driekwart van de gemeenten heeft een plan.').percentage,
        only('Driekwart van de gemeenten heeft een plan.').unit,
      ],
      [75, 'procent'],
    );
    assert.equal(only('Ongeveer 43% van de ouders doet mee.').value, 43);
    assert.equal(only('Meer dan de helft van de scholen heeft een plan.').quantifier, 'HALF');
    assert.deepEqual([only('In totaal doen 160 van de 355 gemeenten mee.').value], [160]);
  });

  it('out of a whole that is named first', () => {
    assert.deepEqual([only('Van de 21 scholen hebben er 18 een plan.').value], [18]);
  });

  it('are of the programme that the sentence before is about, not of its whole', () => {
    const [found] = observe('Het project Stille Straat is onderdeel van Open Deur. Nu doen 9 scholen mee.');
    assert.equal(found?.programme, 'Stille Straat');
  });

  it('of all are a quantifier, not a number', () => {
    const found = only('Inmiddels hebben alle gemeenten de middelen aangevraagd.');
    assert.deepEqual([found.quantifier, found.value, found.unit], ['ALL', null, 'gemeenten']);
    assert.equal(only('Vrijwel alle gemeenten hebben een coördinator aangesteld.').quantifier, 'NEARLY_ALL');
    assert.equal(only('Geen enkele gemeente heeft zich teruggetrokken.').quantifier, 'NONE');
  });

  it('of money count where it is granted', () => {
    assert.deepEqual(
      [only('Hiervoor is € 2,5 miljoen beschikbaar.').value, only('Hiervoor is 3 miljoen euro beschikbaar.').unit],
      [2_500_000, 'euro'],
    );
    assert.deepEqual(observe('Een kaartje kost 3 euro.'), []);
  });
});

describe('no observation', () => {
  for (const sentence of [
    'De eerste 1.000 dagen van een kind zijn belangrijk.',
    'De afgelopen 3 jaar is in 2 jaar veel gebeurd, op weg naar 2040.',
    'In elke gemeente zal een programma worden ingevoerd.',
    'In 2023 moeten 300 gemeenten meedoen.',
    'De ambitie is dat 300 gemeenten meedoen.',
    'In 2025 doen 300 gemeenten mee.',
    'In het akkoord is afgesproken dat alle gemeenten meedoen.',
    'De monitor geeft een percentage voor alle gezinnen.',
    'Zie bijlage 3, bladzijde 12 en de vragen van 5 leden.',
    'Steeds meer gemeenten doen mee en veel gemeenten hebben een plan.',
    'De monitor van 2020 van de gemeenten is uit.',
  ]) {
    it(`in: ${sentence}`, () => assert.deepEqual(observe(sentence), []));
  }
});

describe('a change', () => {
  const text =
    'In totaal wordt er nu in 75 gemeenten gewerkt aan lokale teams. Er zijn sinds de vorige voortgangsrapportage (december 2019) maar liefst 28 gemeenten bijgekomen.';

  it('is a delta of the level before it, with its since', () => {
    const [level, delta] = observe(text);
    assert.deepEqual([delta?.value, delta?.delta, delta?.since], [28, true, '2019-12']);
    assert.equal(delta?.measureKey, level?.measureKey);
  });

  it('gives the level it started from, and says from what', () => {
    const before = observe(text)[2];
    assert.deepEqual([before?.value, before?.date, before?.delta, before?.derivedFrom], [47, '2019-12', false, [0, 1]]);
  });

  it('downwards is negative', () => {
    const [, delta, before] = observe('Nu doen 75 gemeenten mee. Sinds maart 2020 zijn 5 gemeenten afgevallen.');
    assert.deepEqual([delta?.value, before?.value, before?.date], [-5, 80, '2020-03']);
  });

  it('gives no level where the date is unknown or there is none to count from', () => {
    assert.equal(observe('Er zijn 28 gemeenten bijgekomen.').length, 1);
    assert.equal(observe('Nu doen 75 gemeenten mee. Er zijn 28 gemeenten bijgekomen.').length, 2);
  });

  it('"van 40 naar 61" is the level it came to', () => {
    assert.equal(only('Het aantal is gestegen van 40 naar 61 gemeenten.').value, 61);
  });

  it('counted again keeps its measure', () => {
    const [first, again] = observe('Eind 2020 deden 112 gemeenten mee. Inmiddels zijn dat er 145.');
    assert.deepEqual([again?.value, again?.measureKey, again?.date], [145, first?.measureKey, '2021-06-04']);
  });
});
