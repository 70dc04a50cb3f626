/** Turns of phrase that letters of ministries have, in words of our own. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extract } from '../../../src/language/extract.ts';

const LETTER = 'Datum 10 mei 2023\nBetreft Daken en tuinen\n\nGeachte voorzitter,\n\n';

function told(body: string, letter = LETTER): string[] {
  return extract(letter + body)
    .followUps.filter(({ outcome }) => outcome !== 'MENTION')
    .map(
      ({ outcome, targetId, targetNames, targetKind, due }) =>
        `${outcome} ${targetId ?? targetNames?.join('/') ?? targetKind}${due ? ` ${due}` : ''}`,
    );
}

describe('The number of a motion', () => {
  it('is not that of the debate in which a promise was made', () => {
    const body =
      'Hiermee geef ik invulling aan de motie-Zand en aan mijn toezegging in het commissiedebat van 3 maart 2023 (Kamerstuk 39 111, nr. 40) om een brief te sturen.';
    assert.deepEqual(told(body), ['FULFILLED Zand', 'FULFILLED Commitment']);
  });

  it('is not that of a letter named after it', () => {
    const body = 'De motie-Zand is uitgevoerd, zoals gemeld in mijn brief van 3 maart 2023 (Kamerstuk 39 111, nr. 40).';
    assert.deepEqual(told(body), ['FULFILLED Zand']);
  });

  it('may stand in brackets before the name', () => {
    const body = 'Hiermee kom ik tegemoet aan de aangenomen motie (Kamerstuk 39 111, nr. 12) van het lid Zand (ABC).';
    assert.deepEqual(told(body), ['FULFILLED kst:39111-12']);
  });

  it('may open the line that names it, and its answer stands under a label', () => {
    const body =
      'Moties\n\n39 111, nr. 12 motie Zand en Perk over daken «verzoekt de regering daken te vergroenen»\n\nReactie\n\nIk zal met de sector in gesprek gaan over de daken.';
    assert.deepEqual(told(body), ['PENDING kst:39111-12']);
  });

  it('may follow the last of several names with their parties', () => {
    const body =
      'De motie van de leden Zand, Perk (beiden ABC) en Van den Hof (DEF) met Kamerstuk 39 111, nr. 12 is uitgevoerd.';
    assert.deepEqual(told(body), ['FULFILLED kst:39111-12']);
  });
});

describe('What was promised', () => {
  it('is still to come where "zoals toegezegd" has a day ahead', () => {
    const body =
      'Een reactie hierop ontvangt u, zoals toegezegd tijdens het commissiedebat van 3 maart 2023, uiterlijk eind juni.';
    assert.deepEqual(told(body), ['PENDING Commitment 2023-06~']);
  });

  it('is not told again by "dit heb ik ook toegezegd"', () => {
    const body = 'De Kamer wil meer groen. Dit heb ik ook toegezegd. Er worden stappen gezet.';
    assert.deepEqual(told(body), []);
  });
});

describe('A motion', () => {
  it('is not what a letter about other motions says of these', () => {
    const body =
      'In de brief van 3 maart over het plan voor de ontraden moties heb ik u bericht over de motie van het lid Zand.';
    assert.deepEqual(told(body), []);
  });

  it('that is gone into is reacted to, whatever is made impossible further on', () => {
    const body =
      'Tot slot wordt in deze brief ingegaan op de motie van het lid Zand om daken te vergroenen. Het doel is om misbruik onmogelijk te maken.';
    assert.deepEqual(told(body), ['RESPONSE Zand']);
  });

  it('is under way where the title is of a report on its progress', () => {
    const { followUps } = extract(
      'Tweede voortgangsrapportage over de uitvoering motie van het lid Zand (Kamerstuk 39 111, nr. 12)\n\nGeachte voorzitter,\n\nEen inleiding.',
    );
    assert.deepEqual(
      followUps.map(({ outcome, targetId }) => `${outcome} ${targetId}`),
      ['PENDING kst:39111-12'],
    );
  });

  it('is nothing that the Kamer hands on by speaking of a department of whom it writes to', () => {
    const body =
      'Hierbij ontvangt u een overzicht van openstaande toezeggingen op het beleidsterrein van uw ministerie.';
    assert.deepEqual(told(body), []);
  });
});
