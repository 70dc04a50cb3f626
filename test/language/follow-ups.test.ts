import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extract } from '../../src/language/extract.ts';

const letter = (body: string) =>
  `Ministerie van Verkeer en Lucht\n\nDatum 14 juni 2031\nBetreft Stand van het water\nOns kenmerk VL-2031/778\n\nGeachte voorzitter,\n\n${body}\n`;

function outcomes(body: string): string[] {
  return extract(letter(body)).followUps.map(
    ({ outcome, targetId, targetText }) => `${outcome} ${targetId ?? targetText}`,
  );
}

describe('what is said of a motion', () => {
  it('takes a verb parted from its object for what it is', () => {
    assert.deepEqual(
      outcomes('De motie van het lid Zandvliet (Kamerstuk 39 111, nr. 12) voer ik niet uit, want dat kan niet.'),
      ['REJECTED kst:39111-12'],
    );
    assert.deepEqual(outcomes('De motie van het lid Zandvliet (Kamerstuk 39 111, nr. 12) voeren wij volledig uit.'), [
      'FULFILLED kst:39111-12',
    ]);
  });

  it('knows what is under way from what is done', () => {
    assert.deepEqual(outcomes('De motie van het lid Zandvliet (39 111, nr. 13) wordt na de zomer uitgevoerd.'), [
      'PENDING kst:39111-13',
    ]);
    assert.deepEqual(outcomes('De motie van het lid Zandvliet (39 111, nr. 13) is nog in behandeling.'), [
      'PENDING kst:39111-13',
    ]);
    assert.deepEqual(outcomes('De motie van het lid Zandvliet (39 111, nr. 13) is inmiddels uitgevoerd.'), [
      'FULFILLED kst:39111-13',
    ]);
  });

  it('reads no promise in a condition', () => {
    assert.deepEqual(outcomes('Indien de motie van het lid Zandvliet wordt aangenomen, zal ik haar uitvoeren.'), [
      'MENTION motie van het lid Zandvliet',
    ]);
  });

  it('leaves a motion to the Kamer', () => {
    assert.deepEqual(outcomes('De motie van het lid Oeverman laat ik aan het oordeel van de Kamer.'), [
      'APPRECIATION motie van het lid Oeverman',
    ]);
  });

  it('reads numbers before their dossier, and points at no motion named before', () => {
    assert.deepEqual(
      outcomes('De motie Oeverman voer ik uit. De moties met nrs. 22 en 23 (Kamerstuk 39 410 X) heb ik ontraden.'),
      ['FULFILLED motie Oeverman', 'APPRECIATION kst:39410-X-22', 'APPRECIATION kst:39410-X-23'],
    );
  });

  it('names all who submitted it, their parties left aside', () => {
    const [found] = extract(
      letter(
        'In reactie op de motie van de leden Roos (ABC), Van der Tuin (DE) en Perk-Haag (FG) (Kamerstuk 39 111, nr. 80) meld ik het volgende.',
      ),
    ).followUps;
    assert.deepEqual(found?.targetNames, ['Roos', 'Van der Tuin', 'Perk-Haag']);
    assert.equal(found?.targetId, 'kst:39111-80');
  });

  it('says nothing of a motion in the title of a request', () => {
    const outcome = (title: string) => extract(title).followUps.map((each) => each.outcome);
    assert.deepEqual(outcome('Verzoek om een brief over de uitvoering van de motie-Zandvliet (Kamerstuk 39111-12)'), [
      'MENTION',
    ]);
    assert.deepEqual(outcome('Uitvoering van de motie-Zandvliet (Kamerstuk 39111-12)'), ['FULFILLED']);
  });
});

describe('what is said of a promise', () => {
  it('finds one told without "om", and what was done with it in the next sentence', () => {
    const { commitments, followUps } = extract(
      letter(
        'Tijdens het commissiedebat Waterhuishouding van 20 mei 2031 heb ik het lid Roos toegezegd uw Kamer te informeren over de gemalen. Met deze brief doe ik die toezegging gestand.',
      ),
    );
    assert.deepEqual(
      commitments.map(({ text, date }) => [text, date]),
      [['uw Kamer te informeren over de gemalen', '2031-05-20']],
    );
    assert.deepEqual(
      followUps.map(({ outcome, targetKind, madeOn }) => [outcome, targetKind, madeOn]),
      [['FULFILLED', 'Commitment', '2031-05-20']],
    );
  });

  it('ends what was promised at a semicolon', () => {
    const [found] = extract(
      letter(
        'Ik heb nog niet voldaan aan mijn toezegging aan het lid Perk om de Kamer te informeren over sluizen; dat doe ik in het eerste kwartaal van 2032.',
      ),
    ).followUps;
    assert.equal(found?.about, 'om de Kamer te informeren over sluizen');
    assert.equal(found?.outcome, 'PENDING');
    assert.equal(found?.due, '2032-33');
  });

  it('keeps a number in brackets after the member it was made to', () => {
    const [found] = extract(
      letter('De toezegging aan het lid Perk (T09876) beschouw ik hiermee als afgedaan.'),
    ).followUps;
    assert.equal(found?.targetId, 'toezegging:T09876');
    assert.equal(found?.outcome, 'FULFILLED');
  });

  it('takes going into something for an answer, not for an intention', () => {
    const [found] = extract(
      letter(
        'Zoals toegezegd tijdens het commissiedebat Waterhuishouding op 9 februari 2031 ga ik in op de evaluatie.',
      ),
    ).followUps;
    assert.equal(found?.outcome, 'FULFILLED');
  });
});
