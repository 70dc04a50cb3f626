import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extract } from '../../src/language/extract.ts';
import { refs, thing, thingsOf } from './things-of.ts';

describe('names of programmes', () => {
  it('keep a preposition that always stands in them, and lose one of the sentence', () => {
    assert.deepEqual(
      refs(
        thingsOf('Het programma Roeier aan Boord loopt. Volgens het programma Roeier aan Boord is dat goed.'),
        'Programme',
      ),
      ['programme:roeier-aan-boord'],
    );
    assert.deepEqual(refs(thingsOf('Het programma Stille Kade in Oeverstad loopt.'), 'Programme'), [
      'programme:stille-kade',
    ]);
    assert.deepEqual(refs(thingsOf('Ik bied het programma Stille Kade aan de Tweede Kamer aan.'), 'Programme'), [
      'programme:stille-kade',
    ]);
  });

  it('keep the noun that they begin with', () => {
    assert.deepEqual(refs(thingsOf('Dat staat in het Nationaal Actieplan Oevers, dat begon.'), 'Programme'), [
      'programme:nationaal-actieplan-oevers',
    ]);
  });

  it('have the short form that the text gives them', () => {
    const aliases = (text: string) => thing(thingsOf(text), 'programme:stille-kade')?.aliases;
    assert.deepEqual(aliases('Het programma Stille Kade (hierna: SKP) is begonnen.'), ['SKP']);
    assert.deepEqual(aliases('Het programma Stille Kade (STK) is begonnen.'), ['STK']);
    assert.equal(aliases('Het programma Stille Kade (VWS) is begonnen.'), undefined);
  });

  it('are told by a voortgangsbrief too', () => {
    assert.deepEqual(refs(thingsOf('Dat staat in de voortgangsbrief Waken met Gezag van maart.'), 'Programme'), [
      'programme:waken-met-gezag',
    ]);
  });
});

describe('agreements that many are called', () => {
  it('are told by their subject, years and edition', () => {
    const text =
      'Het hoofdlijnenakkoord wijkzorg 2029-2032 liep af. Het bestuursakkoord Stille Kade geldt. Het Nationaal Oeverakkoord II ook.';
    assert.deepEqual(refs(thingsOf(text), 'Agreement'), [
      'agreement:hoofdlijnenakkoord-wijkzorg-2029-2032',
      'agreement:bestuursakkoord-stille-kade',
      'agreement:nationaal-oeverakkoord-ii',
    ]);
  });

  it('are none without a subject', () => {
    assert.deepEqual(refs(thingsOf('Het bestuursakkoord is gesloten.'), 'Agreement'), []);
  });

  it('are no body by their letters', () => {
    const things = thingsOf('Het Integraal Oeverakkoord (IOA) geldt. De ondertekenaars van het IOA zijn blij.');
    assert.deepEqual(refs(things, 'Organisation'), []);
    assert.deepEqual(refs(things, 'Agreement'), ['agreement:ioa']);
  });
});

describe('yearly reports', () => {
  it('are known by their year before the programme', () => {
    const report = thing(
      thingsOf('Hierbij stuur ik u de jaarrapportage 2031 van het programma Stille Kade.'),
      'report:stille-kade/2031',
    );
    assert.equal(report?.label, 'jaarrapportage 2031 Stille Kade');
    assert.equal(report?.editionYear, 2031);
  });
});

describe('footnotes', () => {
  it('go on with the next number right under a note', () => {
    const { followUps } = extract(
      'Datum 3 mei 2031\nBetreft Oevers\n\nGeachte voorzitter,\n\nHiermee geef ik uitvoering aan de motie-Roos c.s.3 en aan de motie van de leden Perk en Tuin over sluizen.4\n\n1 Kamerstuk 39 410, nr. 90.\n2 Aangenomen op 5 december 2030.\n3 Kamerstuk 39 410, nr. 75.\n4 Kamerstuk 39 839, nr. 1001.\n',
    );
    assert.deepEqual(
      followUps.map(({ outcome, targetId }) => `${outcome} ${targetId}`),
      ['FULFILLED kst:39410-75', 'FULFILLED kst:39839-1001'],
    );
  });
});
