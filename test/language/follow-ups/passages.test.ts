import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extract } from '../../../src/language/extract.ts';

const LETTER = 'Datum 10 mei 2023\nBetreft Daken en tuinen\n\nGeachte voorzitter,\n\n';
const ASKED =
  'De motie van het lid Zand (Kamerstuk 39 111, nr. 12) verzoekt om een loket voor daken en een keurmerk voor tuinen.';

function outcomes(body: string): string[] {
  return extract(LETTER + body)
    .followUps.filter(({ outcome }) => outcome !== 'MENTION')
    .map(
      ({ outcome, targetId, targetNames, targetKind }) =>
        `${outcome} ${targetId ?? targetNames?.join('/') ?? targetKind}`,
    );
}

describe('What became of a motion told without its name', () => {
  const told: readonly [string, string][] = [
    ['Het loket is op 1 maart geopend.', 'FULFILLED'],
    ['Sinds 1 maart helpt het ministerie eigenaren van daken.', 'FULFILLED'],
    ['Met de sector bespreek ik welke vorm daarbij past.', 'PENDING'],
    ['Het wetsvoorstel daartoe ligt thans bij de Raad van State.', 'PENDING'],
    ['Het loket opent in september.', 'PENDING'],
    ['Voor zo’n loket is geen budgettaire dekking.', 'REJECTED'],
    ['Een loket vind ik niet proportioneel.', 'REJECTED'],
    ['Ik ga daarom niet over tot een loket.', 'REJECTED'],
    ['Het is aan een volgend kabinet om hierover te besluiten.', 'TRANSFERRED'],
    ['Door de nieuwe wet is een loket niet langer nodig.', 'LAPSED'],
  ];
  for (const [sentence, outcome] of told)
    it(`reads ${outcome} in "${sentence}"`, () =>
      assert.deepEqual(outcomes(`${ASKED} ${sentence}`), [`${outcome} kst:39111-12`]));

  it('is found again over many sentences where the text knows no other motion', () => {
    const between = 'Daken zijn er in vele vormen. '.repeat(20);
    const body = `${ASKED} ${between}Met deze werkwijze geef ik invulling aan het in de motie verwoorde verzoek.`;
    assert.deepEqual(outcomes(body), ['FULFILLED kst:39111-12']);
  });

  it('is not refused by what another clause denies', () => {
    const body =
      'Ter uitvoering van de motie-Zand is een commissie ingesteld. Haar rapport is openbaar en kent geen bijlage.';
    assert.deepEqual(outcomes(body), ['FULFILLED Zand']);
  });

  it('is not told by what the motion under its own name asks', () => {
    const heading = 'Motie van het lid Zand (Kamerstuk 39 111, nr. 12)';
    const asks = 'Verzoekt de regering in overleg met de sector daken te plaatsen en dat niet later te doen.';
    assert.deepEqual(outcomes(`${heading}\n\n${asks}`), []);
    assert.deepEqual(outcomes(`${heading}\n\n${asks}\n\nDeze motie is uitgevoerd.`), ['FULFILLED kst:39111-12']);
  });

  it('is not undone by what a sentence says of a matter of its own', () => {
    const body =
      'In mei heb ik u toegezegd een onderzoek naar daken te doen. De uitkomsten van dit onderzoek heb ik u toegestuurd. Nu het overleg is afgerond willen wij u informeren over de gevolgen ervan.';
    assert.deepEqual(outcomes(body), ['FULFILLED Commitment']);
  });

  it('is not refused where something bad is found to be absent', () => {
    const body = `${ASKED} Daaruit komt naar voren dat geen sprake is van strijd met de wet. Het verslag gaat niet in op de kosten.`;
    assert.deepEqual(outcomes(body), []);
  });

  it('is partly done where one part is there and the other is refused', () => {
    const body = `${ASKED} Het loket voor daken is op 1 maart geopend. Een keurmerk voor tuinen komt er echter niet.`;
    assert.deepEqual(outcomes(body), ['PARTIAL kst:39111-12']);
  });

  it('waits for what is still to come after a first step', () => {
    const body = `${ASKED} Ik heb de sector hierover gesproken. Ik verwacht het plan voor het einde van het jaar.`;
    assert.deepEqual(outcomes(body), ['PENDING kst:39111-12']);
  });

  it('is not told by what others say or ask', () => {
    assert.deepEqual(outcomes(`${ASKED} De leden vragen of het loket is geopend.`), []);
  });

  it('is told in the paragraph after the one that names it, under its heading', () => {
    const body = `Motie van het lid Perk over sloten\nIn de motie wordt verzocht om een kaart van alle sloten.\n\nDe waterschappen hebben deze kaart gemaakt. Zij is in maart gepubliceerd.`;
    assert.deepEqual(outcomes(body), ['FULFILLED Perk']);
  });

  it('gives no outcome to a motion named in passing', () => {
    const body = 'Het onderzoek, dat volgde op de motie van het lid Zand, bestrijkt tien jaar. De daken zijn gemeten.';
    assert.deepEqual(outcomes(body), []);
  });

  it('leaves an opinion before the vote for what it is', () => {
    const body = 'De motie van het lid Zand ontraad ik. Voor een loket is geen dekking.';
    assert.deepEqual(outcomes(body), ['APPRECIATION Zand']);
  });

  it('takes "sinds januari" and "in februari" of what was done for past', () => {
    assert.deepEqual(outcomes(`${ASKED} De richtlijn is in februari gepubliceerd.`), ['FULFILLED kst:39111-12']);
  });

  it('is less sure than what is said of it by name', () => {
    const implied = extract(`${LETTER}${ASKED} Het loket is op 1 maart geopend.`).followUps[0];
    const named = extract(`${LETTER}De motie van het lid Zand is uitgevoerd.`).followUps[0];
    assert.ok((implied?.confidence ?? 1) < 0.7 && (named?.confidence ?? 0) >= 0.9);
  });
});

describe('What became of a toezegging told without the word', () => {
  it('is answered by what was to be told', () => {
    const body =
      'Ik heb het lid Wold toegezegd uit te zoeken hoeveel daken lekken. Navraag leert dat het om 300 daken gaat.';
    assert.deepEqual(outcomes(body), ['FULFILLED Commitment']);
  });

  it('is one with the toezegging that the same paragraph names again', () => {
    const body =
      'Ik heb het lid Wold toegezegd de daken te meten. De metingen zijn in april verricht. De toezegging over de daken is daarmee ingelost.';
    assert.deepEqual(outcomes(body), ['FULFILLED Commitment']);
  });

  it('is the one that the heading numbers', () => {
    const body =
      'Toezegging T03222 Meting van daken\nDe toezegging aan het lid Perk om de daken te meten heb ik bij brief van 3 maart 2023 gestand gedaan.';
    assert.deepEqual(outcomes(body), ['FULFILLED toezegging:T03222']);
  });

  it('is made by the government alone', () => {
    assert.deepEqual(outcomes('De tuinders hebben toegezegd mee te betalen. Het geld is overgemaakt.'), []);
  });
});

describe('Statements by name', () => {
  it('are in part where another clause tells the opposite', () => {
    const body = 'De motie van het lid Zand is uitgevoerd voor scholen, maar voor zwembaden is dat nog niet gelukt.';
    assert.deepEqual(outcomes(body), ['PARTIAL Zand']);
  });

  it('tell of the vote after an opinion', () => {
    const body = 'De motie van het lid Zand heb ik ontraden en is door uw Kamer verworpen.';
    assert.deepEqual(outcomes(body), ['VOTED_DOWN Zand']);
  });

  it('hold for all items of the list before them', () => {
    const body =
      'Uw Kamer nam drie moties aan:\n- de motie van het lid Zand (39 111, nr. 1);\n- de motie van het lid Wold (39 111, nr. 2);\n- de motie van het lid Perk (39 111, nr. 3).\n\nDeze drie moties zijn met de nieuwe regeling uitgevoerd.';
    assert.deepEqual(outcomes(body), ['FULFILLED kst:39111-1', 'FULFILLED kst:39111-2', 'FULFILLED kst:39111-3']);
  });

  it('stand in a motion too, of another motion', () => {
    const motion =
      'MOTIE VAN HET LID WOLD\nVoorgesteld 3 mei 2023\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\nconstaterende dat de motie van het lid Zand (39 111, nr. 12) nog niet is uitgevoerd;\n\nverzoekt de regering de daken te meten,\n\nen gaat over tot de orde van de dag.\n\nWold';
    const stated = extract(motion).followUps.map(({ outcome, targetId }) => `${outcome} ${targetId}`);
    assert.deepEqual(stated, ['PENDING kst:39111-12']);
  });
});

describe('A motion that only a footnote names', () => {
  it('is what the sentence with its mark asks', () => {
    const body =
      'De Kamer heeft verzocht om een kaart van alle sloten.1 Die kaart is in maart gepubliceerd.\n\n1 Motie van het lid Perk, Kamerstuk 39 111, nr. 14.';
    assert.deepEqual(outcomes(body), ['FULFILLED kst:39111-14']);
  });
});

describe('Ways of telling what became of a motion', () => {
  const asked = 'De motie van het lid Zand (39 111, nr. 12) verzoekt de regering de daken te meten.';

  it('is pending while the work is being done', () => {
    const body = `${asked} Samen met de dakdekkers wordt verkend onder welke voorwaarden dat mogelijk is.`;
    assert.deepEqual(outcomes(body), ['PENDING kst:39111-12']);
  });

  it('is handed on where others decide', () => {
    assert.deepEqual(outcomes(`${asked} Het is aan gemeenten om hierover regels te stellen.`), [
      'TRANSFERRED kst:39111-12',
    ]);
  });

  it('is in part where another part of it, told apart in so many words, has another end', () => {
    const body =
      'Aan het eerste verzoek uit de motie van het lid Zand is met de nieuwe regeling voldaan. Voor het tweede verzoek ontbreekt een grondslag.';
    assert.deepEqual(outcomes(body), ['PARTIAL Zand']);
  });

  for (const [told, outcome] of [
    ['strandde bij de stemmingen', 'VOTED_DOWN'],
    ['is door uw Kamer niet overgenomen', 'VOTED_DOWN'],
    ['blijft onuitgevoerd', 'REJECTED'],
    ['valt niet te rijmen met het bouwbesluit', 'REJECTED'],
    ['staat op de rol voor het overleg van juni', 'PENDING'],
    ['gaat mee in de regeling voor scholen', 'PENDING'],
    ['is door alle scholen nagevolgd', 'FULFILLED'],
    ['laat ik gelet op de formatie over aan mijn opvolger', 'TRANSFERRED'],
  ] as const)
    it(`"${told}" is ${outcome}`, () => {
      assert.deepEqual(outcomes(`De motie van het lid Zand ${told}.`), [`${outcome} Zand`]);
    });
});

describe('A promise to tell something', () => {
  const PROMISE = 'Ik heb het lid Wold toegezegd de Kamer te informeren over de bouw van daken.';

  it('is kept by what the letter tells, also of work that goes on', () => {
    assert.deepEqual(outcomes(`${PROMISE} In 2022 zijn 300 daken vernieuwd. Het streven is 400 daken per jaar.`), [
      'FULFILLED Commitment',
    ]);
  });

  it('is open while the telling is still to come', () => {
    assert.deepEqual(outcomes(`${PROMISE} De proef met daken loopt. De cijfers stuur ik uw Kamer in het najaar toe.`), [
      'PENDING Commitment',
    ]);
  });

  it('has the number that its footnote tells', () => {
    const body = `${PROMISE.slice(0, -1)}.1 Daken zijn er genoeg. Ik kom deze toezegging hiermee na.\n\n1 Toezegging TZ202303-114.`;
    assert.deepEqual(outcomes(body), ['FULFILLED toezegging:TZ202303-114']);
  });

  it('that had a day and is not kept is kept later', () => {
    const body = 'De toezegging om uw Kamer voor de zomer een kaart te sturen, kan ik niet gestand doen.';
    assert.deepEqual(outcomes(body), ['PENDING Commitment']);
  });

  it('is none where it is said that none was made', () => {
    assert.deepEqual(outcomes('Ik heb in het debat geen toezegging gedaan over daken.'), []);
  });
});

describe('What is done for a motion', () => {
  const told: readonly [string, string][] = [
    ['Om uitvoering te geven aan de motie van het lid Zand wordt een loket gebouwd.', 'PENDING'],
    ['Om uitvoering te geven aan de motie van het lid Zand is een loket geopend.', 'FULFILLED'],
    ['Het loket, waarmee invulling wordt gegeven aan de motie van het lid Zand, volgt in september.', 'PENDING'],
    ['In reactie op de motie van het lid Zand bericht ik u dat overleg met de sector plaatsvindt.', 'PENDING'],
    ['Het loket waar de motie van het lid Zand om vraagt, is op 1 maart geopend.', 'FULFILLED'],
    ['De motie van het lid Zand wordt met de begroting in september uitgevoerd.', 'PENDING'],
    ['Dat betekent dat ik de motie van het lid Zand niet uitvoer.', 'REJECTED'],
    ['Bij de regeling is rekening gehouden met de motie van het lid Zand.', 'FULFILLED'],
  ];
  for (const [text, outcome] of told)
    it(`${outcome}: ${text}`, () => {
      assert.deepEqual(outcomes(text), [`${outcome} Zand`]);
    });

  it('by this letter stands, whatever the findings in it', () => {
    const body =
      'Uw Kamer nam de motie van het lid Zand (39 111, nr. 12) aan. Met deze brief geef ik uitvoering aan deze motie.\n\nBij 40 eigenaren is de aanvraag afgewezen.';
    assert.deepEqual(outcomes(body), ['FULFILLED kst:39111-12']);
  });

  it('is told of both of two that were named', () => {
    const body =
      'Ik heb het lid Perk toegezegd de daken te meten. Ook heb ik toegezegd de tuinen te tellen.\n\nDe resultaten van beide onderzoeken stuur ik u in september.';
    assert.deepEqual(outcomes(body), ['PENDING Commitment', 'PENDING Commitment']);
  });

  it('is asked in the passive, and that tells nothing', () => {
    assert.deepEqual(outcomes('In de motie van het lid Zand wordt verzocht om een loket.'), []);
  });
});
