/** What a text says of a part of what was asked, of all that a list names, and of lists themselves. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extract } from '../../../src/language/extract.ts';

const letter = (body: string) =>
  extract(`Datum 3 mei 2023\nBetreft Verzamelbrief daken\n\nGeachte voorzitter,\n\n${body}\n`).followUps.map(
    ({ outcome, targetKind, targetId }) => `${outcome} ${targetId ?? targetKind}`,
  );

describe('A part of a motion', () => {
  it('that is refused or cannot be done leaves the rest', () => {
    for (const told of [
      'Dat onderdeel van de motie voer ik niet uit.',
      'Ik ben niet van plan dat onderdeel van de motie nog uit te voeren.',
      'Identificatie is een dwingende eis, zodat dit onderdeel van de motie niet te realiseren is.',
    ])
      assert.deepEqual(
        letter(`De motie-Zand (39 111, nr. 12) vraagt om groene daken en om een noodtelefoon. ${told}`),
        ['PARTIAL kst:39111-12'],
        told,
      );
  });

  it('may be what some have not done', () => {
    const body =
      'De motie-Zand (39 111, nr. 12) beoogt dat alle diensten hun daken vergroenen. Voor twee diensten is dit in 2022 geregeld. Voor deze overige diensten is de motie dus nog niet gerealiseerd.';
    assert.deepEqual(letter(body), ['PARTIAL kst:39111-12']);
  });
});

describe('What stands over a list', () => {
  it('holds for all motions in it, though it names none', () => {
    const body =
      'Met de publicatie van het plan beschouw ik als afgerond:\n\n• de motie van het lid Zand over daken (Kamerstuk 39 111, nr. 12);\n• de gewijzigde motie-Perk (Kamerstuk 39 111, nr. 14).';
    assert.deepEqual(letter(body), ['FULFILLED kst:39111-12', 'FULFILLED kst:39111-14']);
  });

  it('says nothing of them where it only tells that they are listed', () => {
    assert.deepEqual(letter('Een overzicht van alle openstaande toezeggingen is opgenomen in de tweede bijlage.'), []);
    assert.deepEqual(
      letter('In dit overzicht zijn de moties en toezeggingen opgenomen die bij aanvang van het jaar openstonden.'),
      [],
    );
  });
});

describe('A status on a line of its own', () => {
  it('belongs to the number at the end of the line above it', () => {
    const body =
      'De stand is als volgt.\n\nToezegging\nStatus\nBrief over de daken (TZ202311-207)\nAfgedaan (Kamerstuk 39 111, nr. 20)\nGesprek over goten (TZ202312-140)\nVervallen na intrekking van het wetsvoorstel';
    assert.deepEqual(letter(body), ['FULFILLED toezegging:TZ202311-207', 'LAPSED toezegging:TZ202312-140']);
  });
});

describe('A toezegging', () => {
  it('told by a verb is the one named later by whom it was made to', () => {
    const body =
      'Het lid Van Zand heeft mij in het commissiedebat Daken van 6 april 2023 gevraagd om een vergelijking. Ik heb toegezegd die te laten maken. De gegevens zijn nog niet bewerkt. De toezegging aan het lid Van Zand blijft dus nog even staan.';
    assert.deepEqual(letter(body), ['PENDING Commitment']);
  });

  it('is proved from the words that name it on, however often it is pointed at', () => {
    const [found] = extract(
      'Datum 3 mei 2023\nBetreft Daken\n\nGeachte voorzitter,\n\nVerder heb ik bij die gelegenheid toegezegd uw Kamer te berichten over de daken. Deze toezegging schuift door: de audit is later gereed dan gedacht. De bewuste informatie kunt u in het vierde kwartaal verwachten.\n',
    ).followUps;
    assert.deepEqual([found?.outcome, found?.quote.startsWith('Verder heb ik')], ['PENDING', true]);
  });

  it('goes over to another minister, and what was promised ends before that', () => {
    const body =
      'De toezegging om de haalbaarheid van een register te laten beoordelen, gaat over naar de Minister voor Tuinen, die het eerst verantwoordelijk is.';
    assert.deepEqual(letter(body), ['TRANSFERRED Commitment']);
  });

  it('is met as it was "beloofd" too', () => {
    const body = 'Zoals daar door mij beloofd, is er een lijst van daken gemaakt; u vindt hem in de bijlage.';
    assert.deepEqual(letter(body), ['FULFILLED Commitment']);
  });
});

describe('A motion', () => {
  it('that the cabinet took note of is reacted to', () => {
    const body = 'Het kabinet heeft van de motie-Zand (39 111, nr. 12) kennisgenomen.';
    assert.deepEqual(letter(body), ['RESPONSE kst:39111-12']);
  });

  it('is handed on where another minister tells of it', () => {
    const body = 'De minister van Tuinen informeert u separaat over de motie-Zand (39 111, nr. 12).';
    assert.deepEqual(letter(body), ['TRANSFERRED kst:39111-12']);
  });

  it('is refused where it is not feasible, and late where only its day is not', () => {
    const asked = 'De motie-Zand (39 111, nr. 12) vraagt om groene daken.';
    assert.deepEqual(letter(`${asked} Uitvoering van de motie is op dit moment niet haalbaar.`), [
      'REJECTED kst:39111-12',
    ]);
    assert.deepEqual(letter(`${asked} Uitvoering van de motie is niet haalbaar vóór de zomer.`), [
      'PENDING kst:39111-12',
    ]);
  });

  it('is refused where its execution is left undone', () => {
    const body = 'De motie-Zand (39 111, nr. 12) vraagt om loketten. Uitvoering van de motie blijft daarom achterwege.';
    assert.deepEqual(letter(body), ['REJECTED kst:39111-12']);
  });

  it('is pending where the Kamer will hear of what follows', () => {
    const body =
      'De motie-Zand (39 111, nr. 12) gaat over daken. Over de opvolging van de motie ontvangt u na de zomer bericht.';
    assert.deepEqual(letter(body), ['PENDING kst:39111-12']);
  });
});

describe('What is still asked', () => {
  it('is nothing done, whatever verb it ends with', () => {
    for (const told of [
      'Ik laat nu doorrekenen welke bedragen daarmee gemoeid zijn.',
      'Over de vraag of dit mag, zijn juridische vragen gerezen. Ik kom hierop in het najaar bij u terug.',
      'Voordat ik kan melden hoe ik aan de motie vervolg geef, wil ik die cijfers kennen.',
    ])
      assert.deepEqual(
        letter(`De motie-Zand (39 111, nr. 12) verzoekt de regering de grens op te trekken naar 27 jaar. ${told}`),
        ['PENDING kst:39111-12'],
        told,
      );
  });

  it('may have been met in part', () => {
    const body =
      'De motie-Zand (39 111, nr. 12) verzoekt om groene daken. Ik heb dus ten dele aan de wens van uw Kamer tegemoet kunnen komen.';
    assert.deepEqual(letter(body), ['PARTIAL kst:39111-12']);
  });
});
