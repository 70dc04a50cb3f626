/** What layout tells: headings, lists and paragraphs under the name of a motion or toezegging. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extract } from '../../../src/language/extract.ts';

function outcomes(body: string): string[] {
  return extract(`Datum 10 mei 2023\nBetreft Voortgang\n\nGeachte voorzitter,\n\nEen inleiding.\n\n${body}`)
    .followUps.filter(({ outcome }) => outcome !== 'MENTION')
    .map(({ outcome, targetKind, targetId }) => `${outcome} ${targetId ?? targetKind}`);
}

describe('A heading', () => {
  it('tells how all stands that is under it', () => {
    const body = (heading: string) =>
      `${heading}\n\n1. Motie Perk (39 111, nr. 12) over bruggen\nDe bruggen zijn blauw.`;
    assert.deepEqual(outcomes(body('Uitgevoerde moties')), ['FULFILLED kst:39111-12']);
    assert.deepEqual(outcomes(body('Moties in uitvoering')), ['PENDING kst:39111-12']);
    assert.deepEqual(outcomes(body('Moties die niet worden uitgevoerd')), ['REJECTED kst:39111-12']);
    assert.deepEqual(outcomes(body('Afgedane en openstaande moties')), []);
  });

  it('names a toezegging by its topic, and an answer to the question meets it', () => {
    const body =
      'Toezegging houten bruggen\n\nDe heer Perk vroeg hoe het staat met de bruggen. De bruggen zijn in mei geopend.';
    assert.deepEqual(outcomes(body), ['FULFILLED Commitment']);
  });

  it('names a motion whose number the paragraph begins with', () => {
    const body =
      'Motie Perk/Zand over bruggen\n\nHet verzoek om bruggen te bouwen (Kamerstuk 39 111, nr. 12) is uitgevoerd: alle bruggen zijn open.';
    const { citations } = extract(`Geachte voorzitter,\n\nEen inleiding.\n\n${body}`);
    assert.equal(citations.find(({ kind }) => kind === 'motion-name')?.number, 'kst:39111-12');
  });

  it('ends what was told of the items of a list above it', () => {
    const body =
      'Met deze brief doe ik de volgende moties af:\n\n- de motie-Perk (39 111, nr. 12).\n\nBruggen\n\nIn 2023 zijn er 40 bruggen gebouwd.';
    assert.deepEqual(outcomes(body), ['FULFILLED kst:39111-12']);
  });
});

describe('A list', () => {
  it('under "heb ik toegezegd:" holds promises, each with what became of it', () => {
    const body =
      'In het debat heb ik toegezegd:\n\n- de bruggen te laten keuren. De keuring is afgerond;\n- de kosten te berekenen. Deze berekening volgt na de zomer.';
    assert.deepEqual(outcomes(body), ['FULFILLED Commitment', 'PENDING Commitment']);
  });
});

describe('Several', () => {
  it('are told apart by "de eerste" and "de tweede", and by their words', () => {
    const body =
      'De leden Perk en Zand hebben twee moties ingediend. De eerste (Kamerstuk 39 111, nr. 12) vraagt om houten bruggen, de tweede (Kamerstuk 39 111, nr. 13) om gratis veerponten. De houten bruggen zijn in mei geopend. Gratis veerponten vind ik niet doelmatig.';
    assert.deepEqual(outcomes(body), ['FULFILLED kst:39111-12', 'REJECTED kst:39111-13']);
  });

  it('parts of one request may come to different ends', () => {
    const asked =
      'De motie-Perk (39 111, nr. 12) verzoekt de regering om een loket te openen en de regels te vereenvoudigen.';
    assert.deepEqual(
      outcomes(`${asked} Het loket is sinds maart open. Voor vereenvoudiging van de regels zie ik geen aanleiding.`),
      ['PARTIAL kst:39111-12'],
    );
    assert.deepEqual(
      outcomes(
        'De motie-Perk (39 111, nr. 12) bevat twee verzoeken. Het register houdt de inspectie bij. Een keurmerk neem ik niet over.',
      ),
      ['PARTIAL kst:39111-12'],
    );
  });

  it('questions are several matters', () => {
    const body =
      'Ik heb het lid Perk toegezegd de bruggen te laten keuren. De keuring is afgerond. Het lid Perk vroeg ook naar een veerpont. Een veerpont vind ik niet haalbaar.';
    assert.deepEqual(outcomes(body), ['FULFILLED Commitment']);
  });
});

describe('A footnote', () => {
  it('with a number alone names the motion that its mark stands by', () => {
    const text =
      'Geachte voorzitter,\n\nDe leden Perk en Zand verzochten in hun motie¹ om houten bruggen. De bruggen zijn in mei geopend.\n\n¹ Kamerstuk 39 111, nr. 12\n';
    assert.deepEqual(
      extract(text).followUps.map(({ outcome, targetId }) => `${outcome} ${targetId}`),
      ['FULFILLED kst:39111-12'],
    );
  });
});
