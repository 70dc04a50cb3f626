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

  it('stands with each of several motions named together', () => {
    const body =
      'De moties van de leden Zand (Kamerstuk 39 111, nr. 12), Perk cs. (Kamerstuk 39 111, nr. 13) en Van den Hof (Kamerstuk 39 111, nr. 14) zullen bij het wetsvoorstel worden betrokken.';
    assert.deepEqual(told(body), ['PENDING kst:39111-12', 'PENDING kst:39111-13', 'PENDING kst:39111-14']);
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

  it('is met by what the letter brings in line with it', () => {
    assert.deepEqual(told('Conform mijn toezegging bied ik u hierbij het onderzoek aan.'), ['FULFILLED Commitment']);
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

  it('for which something is done is as far as that is', () => {
    assert.deepEqual(
      told('Om invulling te geven aan de motie-Zand onderzoekt het kabinet momenteel welke daken er zijn.'),
      ['PENDING Zand'],
    );
    assert.deepEqual(told('Conform de motie-Zand wordt de regeling per 1 september 2023 opengesteld.'), [
      'PENDING Zand 2023-09-01',
    ]);
    assert.deepEqual(told('Ik heb besloten de motie-Zand uit te voeren.'), ['PENDING Zand']);
  });

  it('that led to something is done by what came of it', () => {
    const body = 'In april heb ik, mede naar aanleiding van de motie-Zand, met de sector afspraken over daken gemaakt.';
    assert.deepEqual(told(body), ['FULFILLED Zand']);
  });

  it('keeps the opinion on it, whatever the reason says', () => {
    const body =
      'De motie van het lid Zand (Kamerstuk 39 111, nr. 12) ontraad ik. De motie loopt vooruit op het onderzoek.';
    assert.deepEqual(told(body), ['APPRECIATION kst:39111-12']);
  });

  it('is named by the member who asks in it', () => {
    for (const asked of [
      'Het lid Zand verzoekt in zijn motie om een loket.',
      'De leden Zand en Perk hebben in een motie gevraagd om een loket.',
      'In haar motie verzoekt het lid Zand om een loket.',
    ])
      assert.deepEqual(told(`${asked} Het loket is op 1 maart geopend.`), [
        `FULFILLED ${asked.includes('Perk') ? 'Zand/Perk' : 'Zand'}`,
      ]);
  });

  it('is refused where it was decided not to', () => {
    const body =
      'Met de motie-Zand vroeg de Kamer om een loket. Het kabinet heeft besloten geen loket voor daken in te richten.';
    assert.deepEqual(told(body), ['REJECTED Zand']);
  });

  it('is told of by what the sender reports', () => {
    const body =
      'Ten aanzien van de motie-Zand kan ik u melden dat alle eigenaren van daken in april een brief hebben ontvangen.';
    assert.deepEqual(told(body), ['FULFILLED Zand']);
  });

  it('is advised against whatever the reason', () => {
    const under = (answer: string) => `Motie van het lid Zand over daken (Kamerstuk 39 111, nr. 12)\n\n${answer}`;
    for (const answer of [
      'Appreciatie: ontraden. Voor deze motie ontbreekt dekking.',
      'De motie vraagt om een loket. Dat bestaat al. De motie is daarmee overbodig en ik ontraad haar.',
    ])
      assert.deepEqual(told(under(answer)), ['APPRECIATION kst:39111-12'], answer);
  });

  it('is done by what is left undone in line with it', () => {
    assert.deepEqual(told('In lijn met de motie-Zand is de bijdrage voor daken in 2023 niet verhoogd.'), [
      'FULFILLED Zand',
    ]);
    assert.deepEqual(told('Dit besluit is niet in lijn met de motie-Zand.'), ['REJECTED Zand']);
  });

  it('is done as it asks', () => {
    assert.deepEqual(told('Zoals de motie-Zand vraagt, zijn de regels voor daken vereenvoudigd.'), ['FULFILLED Zand']);
    assert.deepEqual(told('Het verzoek in de motie-Zand om daken te vergroenen, is in de nota verwerkt.'), [
      'FULFILLED Zand',
    ]);
    assert.deepEqual(told('Hiermee is invulling gegeven aan het eerste deel van de motie-Zand.'), ['PARTIAL Zand']);
  });

  it('is still to be carried out where the letter tells how that will be', () => {
    const body = 'Hierbij informeren wij u over de wijze waarop het kabinet uitvoering wil geven aan de motie-Zand.';
    assert.deepEqual(told(body), ['PENDING Zand']);
  });

  it('is answered by no question', () => {
    const body =
      'Kent u de motie-Zand over daken?\nBent u bereid de daken voortaan in overeenstemming met deze motie te bouwen?';
    assert.deepEqual(told(body), []);
  });

  it('is no more done or left undone than its sender says', () => {
    for (const body of [
      'Volgens het lid Zand is haar motie-Zand nog niet uitgevoerd.',
      'Ten onrechte wordt in het artikel gesteld dat de motie-Zand niet is uitgevoerd.',
      'Zolang de motie-Zand niet is uitgevoerd, blijft de huidige regeling van kracht.',
    ])
      assert.deepEqual(told(body), [], body);
  });

  it('is told of by how far its execution is', () => {
    assert.deepEqual(told('De uitvoering van de motie-Zand is in volle gang.'), ['PENDING Zand']);
    assert.deepEqual(told('De motie-Zand heeft geleid tot een loket voor daken.'), ['FULFILLED Zand']);
    assert.deepEqual(told('Met dit besluit wijk ik af van de motie-Zand.'), ['REJECTED Zand']);
    assert.deepEqual(told('De uitvoering van de motie-Zand laat ik over aan mijn ambtsopvolger.'), [
      'TRANSFERRED Zand',
    ]);
  });

  it('waits for what must be before it', () => {
    const body = 'De motie-Zand kan ik niet uitvoeren voordat de rechter uitspraak heeft gedaan.';
    assert.deepEqual(told(body), ['PENDING Zand']);
  });

  it('is met in part where something is excepted', () => {
    const body = 'De motie-Zand is uitgevoerd, zij het dat platte daken niet meetellen.';
    assert.deepEqual(told(body), ['PARTIAL Zand']);
  });
});

describe('What was late', () => {
  it('is there when the letter brings it', () => {
    const body =
      'Ik heb u toegezegd de evaluatie in maart te sturen. De onderzoekers hadden meer tijd nodig. Bijgaand ontvangt u de evaluatie.';
    assert.deepEqual(told(body), ['FULFILLED Commitment']);
  });
});

describe('What the letter brings', () => {
  it('is done, whatever the minister means to do about it', () => {
    const body =
      'Naar aanleiding van de motie-Zand heb ik het bureau gevraagd om daken te onderzoeken. Het rapport treft u als bijlage bij deze brief aan. Ik ben voornemens de keuring van daken te verplichten.';
    assert.deepEqual(told(body), ['FULFILLED Zand']);
  });
});

describe('The letter that was asked for', () => {
  it('does nothing of what the motion asks', () => {
    const body =
      'Uw Kamer heeft de motie-Zand aangenomen. Hierbij ontvangt u de gevraagde brief in reactie op deze motie. De bespreking ervan zal in de ministerraad plaatsvinden, waarna ik u zal informeren.';
    assert.deepEqual(told(body), ['PENDING Zand']);
  });
});

describe('A letter', () => {
  it('reacts to each motion in the list of what it goes into', () => {
    const body =
      'In deze brief ga ik in op:\n\n• de bouw van daken;\n• de motie-Zand over daken;\n• de motie-Perk over tuinen.';
    assert.deepEqual(told(body), ['RESPONSE Zand', 'RESPONSE Perk']);
  });

  it('tells nothing of a motion in the answer to the next question', () => {
    const body =
      'Kent u de motie-Zand waarin om een loket wordt gevraagd?\nJa.\nWat kost de bouw van daken?\nDe bouw is in 2022 afgerond en kostte veel.';
    assert.deepEqual(told(body), []);
  });

  it('does the rest of what a motion asks later', () => {
    const body =
      'In lijn met de motie-Zand (Kamerstuk 39 111, nr. 12) zijn in 2022 op acht scholen daken vergroend. Voor de resterende vier scholen, waar de motie ook om vraagt, gebeurt dat in 2024.';
    assert.deepEqual(told(body), ['PARTIAL kst:39111-12']);
  });

  it('tells what was promised to be told, whatever is still to come of it', () => {
    const body =
      'Toegezegd is om de Kamer voor de zomer te informeren over de daken. Met de sector zijn afspraken gemaakt. De eerste daken zijn naar verwachting in 2025 groen.';
    assert.deepEqual(told(body), ['FULFILLED Commitment']);
  });
});

describe('An opinion', () => {
  it('that the letter gives stands after what was told before', () => {
    const body =
      'Het lid Zand heeft de motie over daken (Kamerstuk 39 111, nr. 12) aangehouden. Ik moet de motie ontraden.';
    assert.deepEqual(told(body), ['APPRECIATION kst:39111-12']);
  });

  it('that the letter recalls, or gives in case of a vote, does not', () => {
    assert.deepEqual(told('De motie-Zand is uitgevoerd. Ik heb de motie destijds ontraden.'), ['FULFILLED Zand']);
    const body = 'De motie-Zand is aangehouden. Mocht zij in stemming komen, dan ontraad ik de motie.';
    assert.deepEqual(told(body), ['HELD_OVER Zand']);
  });
});

describe('What others are asked to do', () => {
  it('is on its way', () => {
    const body = 'De motie-Zand verzoekt de regering daken te keuren. Ik heb het bureau gevraagd dit voor te bereiden.';
    assert.deepEqual(told(body), ['PENDING Zand']);
  });

  it('is done where the motion asks to ask them', () => {
    const body =
      'De motie-Zand verzoekt de regering gemeenten op te roepen daken te keuren. Ik heb gemeenten verzocht dit te doen.';
    assert.deepEqual(told(body), ['FULFILLED Zand']);
  });
});

describe('A motion that asks for the same', () => {
  it('is what the next sentence is about', () => {
    const body =
      'Daken vragen om toezicht, zoals ook de motie-Zand bepleit. De inspectie heeft daarom keurders aangesteld.';
    assert.deepEqual(told(body), ['FULFILLED Zand']);
  });

  it('is carried out by what is done giving effect to it', () => {
    const body = 'Gehoor gevend aan de wens van uw Kamer in de motie-Zand heb ik het tarief voor daken verlaagd.';
    assert.deepEqual(told(body), ['FULFILLED Zand']);
  });
});

describe('A motion by which a member asks', () => {
  it('may be named before the member', () => {
    const body =
      'Bij motie van 6 maart 2022 heeft het lid Zand (ABC) de regering opgeroepen een loket voor daken op te richten (Kamerstuk 39 111, nr. 12). Het loket is in mei geopend.';
    assert.deepEqual(told(body), ['FULFILLED kst:39111-12']);
  });

  it('is not carried out by an advice on what is still to start', () => {
    const body =
      'De motie-Zand verzoekt de regering een loket voor daken op te richten. Het advies van de kwartiermaker treft u als bijlage aan. Het loket zal naar verwachting in 2025 van start gaan.';
    assert.deepEqual(told(body), ['PENDING Zand 2025']);
  });
});

describe('What comes too early', () => {
  it('is not asked by anyone', () => {
    const body = 'De motie-Zand verzoekt de regering daken te keuren. Het kabinet acht dat te vroeg.';
    assert.deepEqual(told(body), ['PENDING Zand']);
  });
});

describe('What was to be looked into', () => {
  it('is so once it is found that it cannot be', () => {
    const body =
      'Ik heb het lid Zand toegezegd te bezien of de keuring eenvoudiger kan. Ik ben tot de conclusie gekomen dat dit binnen de wet niet mogelijk is.';
    assert.deepEqual(told(body), ['FULFILLED Commitment']);
  });
});

describe('A letter that comes back to something', () => {
  it('reacts to it, and does not put it off', () => {
    assert.deepEqual(told('In deze brief kom ik terug op de motie-Zand.'), ['RESPONSE Zand']);
    assert.deepEqual(told('In deze brief kom ik terug op de toezeggingen en moties uit dat debat.'), []);
    assert.deepEqual(
      told('In het najaar kom ik terug op de motie-Zand.').map((one) => one.split(' ')[0]),
      ['PENDING'],
    );
  });

  it('points to what it brings', () => {
    const body = 'Het lid Zand heb ik toegezegd een tabel over daken te sturen. Zie hiervoor bijlage 1.';
    assert.deepEqual(told(body), ['FULFILLED Commitment']);
  });

  it('reacts as promised, also where it says no', () => {
    const body =
      'Ik heb het lid Zand toegezegd te reageren op het plan voor daken. Het plan is te kostbaar en ik neem het niet over.';
    assert.deepEqual(told(body), ['FULFILLED Commitment']);
  });

  it('tells two promises of one paragraph apart by what they are about', () => {
    const body =
      'Ik heb toegezegd een brief over daken te sturen. Deze brief heeft u op 7 maart ontvangen. De toezegging om met de sector te overleggen over tuinen staat nog open.';
    assert.deepEqual(told(body), ['FULFILLED Commitment', 'PENDING Commitment']);
  });
});

describe('A letter that goes into a motion', () => {
  it('leaves nothing to be done by that', () => {
    const body = 'Uw Kamer heeft zeven moties aangenomen, waaronder de motie-Zand. In deze brief ga ik daarop in.';
    assert.deepEqual(told(body), []);
  });
});
