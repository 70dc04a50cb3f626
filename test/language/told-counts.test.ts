import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { thingsOf } from './things-of.ts';

const DAY = '2031-06-16';

/** `value or quantifier unit date`, a change with its sign. */
function told(body: string): string[] {
  return thingsOf(`Datum 16 juni 2031\nBetreft Stand van zaken\n\nGeachte voorzitter,\n\n${body}\n`)
    .observations.filter(({ derivedFrom }) => derivedFrom === undefined)
    .map(
      ({ value, quantifier, unit, date, delta }) =>
        `${delta ? (Number(value) < 0 ? '' : '+') : ''}${value ?? quantifier} ${unit} ${date === DAY ? 'nu' : date}`,
    );
}

function each(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, wanted] of Object.entries(cases)) {
    it(`${wanted.join(', ') || 'nothing'}: ${text}`, () => assert.deepEqual(told(text).sort(), [...wanted].sort()));
  }
}

describe('any noun can be counted', () => {
  each({
    'Nu hebben 9 van de in totaal 17 waterschappen een daktuin.': ['9 waterschappen nu'],
    'Inmiddels zijn er 38 zogeheten ‘lantaarngemeenten’.': ['38 lantaarngemeenten nu'],
    'Zanddorp is een van de 47 gemeenten die daktuinen aanleggen.': ['47 gemeenten nu'],
    'Zanddorp is een van de 47 gemeenten.': [],
    'Bij 31 vergunninghouders zijn overtredingen vastgesteld.': ['31 vergunninghouders nu'],
    'Ruim 300 bruggen en 40 sluizen zijn inmiddels geïnspecteerd.': ['300 bruggen nu', '40 sluizen nu'],
    'Op dit moment wonen er 108.000 Syrische ontheemden in Nederland.': ['108000 ontheemden nu'],
    "Vorig jaar werden 1.050 groene boa's opgeleid.": ["1050 boa's 2030"],
    'Het gaat om 6 310 huurders in 2030.': ['6310 huurders 2030'],
    'Van de zaken zijn er 1.240 afgedaan.': ['1240 zaken nu'],
    'Zes ziekenhuizen zijn gestopt met de behandeling.': ['6 ziekenhuizen nu'],
    'Drie betrokken provincies hebben het beleid aangepast.': ['3 provincies nu'],
    'Landelijk zijn er 24 Blauwe Brug-organisaties.': ['24 Blauwe Brug-organisaties nu'],
    'In 2030 zijn 56 voormalige kazernes gerenoveerd.': ['56 kazernes 2030'],
  });

  it('but no days of a month, and what is to come is not of last year', () => {
    assert.deepEqual(told('In 34 gemeenten vond op 14, 15 en 16 mei een loting plaats.'), ['34 gemeenten 2031-05-16']);
    assert.deepEqual(told('In 34 gemeenten vindt op 14, 15 en 16 juli aanstaande een loting plaats.'), []);
  });

  it('but not what measures, and not the parts of a text', () => {
    const nouns =
      "dagen weken maanden jaren minuten euro's meters hectaren graden procentpunten moties toezeggingen vragen amendementen pagina's artikelen bijlagen aanbevelingen pijlers scenario's doelstellingen maatregelen fracties";
    for (const noun of nouns.split(' ')) assert.deepEqual(told(`Inmiddels zijn er 48 ${noun} bekend.`), [], noun);
  });

  it('and a few only of what acts or lies somewhere', () => {
    assert.deepEqual(told('In vier steden is een proef gestart.'), ['4 steden nu']);
    assert.deepEqual(told('Ik heb daarover twee gesprekken gevoerd.'), []);
  });
});

describe('a count that leaves out its noun', () => {
  each({
    'De bond hoopte op de helft van de gemeenten. Nu werken er 143 met groene daken.': ['143 gemeenten nu'],
    'Van de 14 vervoerders hebben er 9 gereageerd.': ['9 vervoerders nu'],
    'Inmiddels draaien 640 steunpunten. In 2029 waren dat er 310.': ['640 steunpunten nu', '310 steunpunten 2029'],
    'In 2030 zijn 56 kazernes gesloten, tegen 40 in het jaar daarvoor.': ['56 kazernes 2030', '40 kazernes 2029'],
    'Er waren 7.812 reservisten, van wie 4.106 bij de landmacht, 1.225 bij de marine en 611 bij de staven.': [
      '7812 reservisten nu',
      '4106 reservisten nu',
      '1225 reservisten nu',
      '611 reservisten nu',
    ],
    'Er zijn 40.000 aanvragen ingediend, waarvan er 31.000 konden worden toegekend.': [
      '40000 aanvragen nu',
      '31000 aanvragen nu',
    ],
    'Zeven provincies hebben een plan. De overige vijf werken daar nog aan.': ['7 provincies nu', '5 provincies nu'],
    'Het aantal nieuwe voortijdig schoolverlaters bedroeg in het schooljaar 2029-2030 42.600.': [
      '42600 schoolverlaters 2029/2030',
    ],
    'Op 1 april 2031 bedroeg het aantal woningzoekenden 1.120.000.': ['1120000 woningzoekenden 2031-04-01'],
    'Gemeenten zijn daarin vrij en 127 van hen doen dit.': ['127 gemeenten nu'],
    'In Limburg meldden zich 17 kandidaten, in Brabant 23 en in Gelderland 41.': [
      '17 kandidaten nu',
      '23 kandidaten nu',
      '41 kandidaten nu',
    ],
    'Van de 27 lidstaten stemden er 4 tegen en onthielden 2 zich van stemming.': ['4 lidstaten nu', '2 lidstaten nu'],
    'Zes scholen doen dit; in 2028 was dat er nog maar één.': ['6 scholen nu', '1 scholen 2028'],
    'Het kabinet wil 100 loketten openen. Eind 2030 waren dat er 71.': ['71 loketten 2030-12~'],
  });
});

describe('a share', () => {
  each({
    'Bijna één derde van de kazernes (31%) heeft een daktuin.': ['31 procent nu'],
    'Een derde van de kazernes (95%) heeft een daktuin.': ['33.33 procent nu'],
    'Ruim drie kwart van de gemeenten doet mee.': ['75 procent nu'],
    'Het aantal scholen met een daktuin groeide van 6% in 2027 naar bijna 14% in 2030.': [
      '6 procent 2027',
      '14 procent 2030',
    ],
    'Het aantal scholen met een daktuin is 12% hoger.': [],
    'In 2029 had 34% van de gemeenten een daktuin en in 2030 is dit aandeel verder opgelopen tot 52%.': [
      '34 procent 2029',
      '52 procent 2030',
    ],
    'Van de ondervraagde gemeenten verwacht 60 procent dat het aantal vragen in 2033 stijgt.': ['60 procent nu'],
    'Bij 68 procent van deze huishoudens kwam het tot een gesprek.': ['68 procent nu'],
    'Een derde van de scholen kampt met een tekort.': ['33.33 procent nu'],
    'Zes op de tien jongeren maken zich zorgen.': ['60 procent nu'],
    'In 2029 had 35 procent van de gemeenten een plan, in 2030 was dat 52 procent.': [
      '35 procent 2029',
      '52 procent 2030',
    ],
    'Er werken 412 makelaars, van wie ruim de helft in loondienst.': ['412 makelaars nu', 'HALF makelaars nu'],
    'Het aandeel vrouwelijke hoogleraren bedroeg in 2030 31 procent.': ['31 procent 2030'],
    'Een op de zes gezinnen kent het, onder ouderen is dat 4 procent.': ['16.67 procent nu', '4 procent nu'],
    'In 2029 kreeg 1 op de 4 aanvragers hulp, in 2030 was dat 1 op de 8.': ['25 procent 2029', '12.5 procent 2030'],
    'Van de 2.400 leraren blijkt dat 61 procent dit merkt en 7 procent niet.': ['61 procent nu', '7 procent nu'],
    'Veertig procent van de leraren werkt voltijd.': ['40 procent nu'],
    'De kosten stegen met 12 procent en 5 procent van het budget is over.': [],
    'Driekwart van de kosten komt voor rekening van het Rijk.': [],
    'De inflatie bedroeg in 2030 3,1 procent.': [],
    'Gemeenten dragen ongeveer een derde van het bedrag.': [],
  });
});

describe('a quantity without a number', () => {
  each({
    'Momenteel beschikken vrijwel alle ziekenhuizen over een noodplan.': ['NEARLY_ALL ziekenhuizen nu'],
    'De meeste bakkerijen blijven daar ruim onder.': ['MOST bakkerijen nu'],
    'Nog geen enkele provincie heeft bezwaar gemaakt.': ['NONE provincies nu'],
    'Sommige gemeenten hebben de regeling uitgebreid.': ['SOME gemeenten nu'],
    'Bijna alle provincies, waterschappen en gemeenten werken mee.': ['NEARLY_ALL provincies nu'],
    'Iedere gemeente heeft een plan.': ['ALL gemeenten nu'],
    'Er is nog geen enkel waterschap dat dit doet.': ['NONE waterschappen nu'],
    'Afgesproken is dat elke gemeente een plan maakt.': [],
    'De meeste mensen willen thuis blijven wonen.': [],
    'Alle gemeenten zijn verplicht een loket te hebben.': [],
    'Dat vraagt iets van alle gemeenten.': [],
  });
});

describe('a change', () => {
  each({
    'In 2030 zijn 14 kernen aangesloten, 6 minder dan in 2029.': ['14 kernen 2030', '-6 kernen 2030'],
    'Het aantal deelnemende gemeenten nam toe met 12.': ['+12 gemeenten nu'],
    'Het aantal abonnementen daalde in een jaar met 140.000 tot 900.000.': [
      '-140000 abonnementen nu',
      '900000 abonnementen nu',
    ],
    'Het aantal windmolens steeg van 289 in 2029 naar 341 in 2030.': ['289 windmolens 2029', '341 windmolens 2030'],
    'Het aantal gedetineerden daalde van 9.400 naar 8.900.': ['8900 gedetineerden nu'],
    'Er zijn 58 gemeenten met een visie bij gekomen.': ['+58 gemeenten nu'],
    'In 2030 hebben 26.000 ouders meer dan € 1.000 terugbetaald.': ['26000 ouders 2030'],
    'In acht regio’s is de aanbieder intussen gestopt.': ["8 regio's nu"],
  });
});

describe('the date of a count', () => {
  each({
    'Dit voorjaar zijn zes regio’s gestart.': ["6 regio's 2031-21"],
    'In 2030 legden 118 van de 330 gemeenten in Nederland daktuinen aan.': ['118 gemeenten 2030'],
    'In februari meldden zich 1.140 deelnemers.': ['1140 deelnemers 2031-02'],
    'In november hebben 61 gemeenten de monitor ingevuld.': ['61 gemeenten 2030-11'],
    'In de eerste vier maanden van dit jaar zijn 8.300 dossiers gesloten.': ['8300 dossiers 2031-01/2031-04'],
    'In de tweede helft van vorig jaar bezochten 640 ondernemers het loket.': ['640 ondernemers 2030-41'],
    'Eind vorig jaar waren 73 van de 90 bruggen hersteld.': ['73 bruggen 2030-12~'],
    'Vorig schooljaar deden nog 380 scholen mee.': ['380 scholen 2029/2030'],
    'Op de peildatum, 1 april 2031, waren 640 winkels open. In 74 dorpen was geen winkel.': [
      '640 winkels 2031-04-01',
      '74 dorpen 2031-04-01',
    ],
    'Op 1 mei 2031 waren er 72 coaches. Op dezelfde datum in 2030 waren er 60 coaches.': [
      '72 coaches 2031-05-01',
      '60 coaches 2030-05-01',
    ],
    'Eind 2029 deed de helft mee. In dat jaar kregen 61.000 huishoudens bezoek.': ['61000 huishoudens 2029'],
    'In 2030 kregen 90 winkels steun; in 30 winkels is nu een balie.': ['90 winkels 2030', '30 winkels nu'],
    'Tussen 2027 en 2030 zijn 1.450 bunkers gesloopt.': ['1450 bunkers 2027/2030'],
    'Van maart tot en met mei 2030 zijn 210 boten gecontroleerd.': ['210 boten 2030-03/2030-05'],
    'Van 1 januari tot 1 april van dit jaar kwamen 90 klachten binnen.': ['90 klachten 2031-01-01/2031-04-01'],
    'In de zomer van vorig jaar waren 80 zwembaden open.': ['80 zwembaden 2030-22'],
    'In maart van het vorige jaar werkten er 40 coaches.': ['40 coaches 2030-03'],
    'Vorige maand zijn 25 trainers begonnen.': ['25 trainers 2031-05'],
    'Het afgelopen kwartaal zijn 310 vergunningen verleend.': ['310 vergunningen 2031-33'],
    'Een jaar geleden waren er 45 hubs.': ['45 hubs 2030-06'],
    'Halverwege 2030 waren er 45 hubs.': ['45 hubs 2030-06~'],
    'In juli 2029 deden 12 kernen mee. Een half jaar later waren dat er 30.': [
      '12 kernen 2029-07',
      '30 kernen 2030-01',
    ],
    'In schooljaar 2028/29 hielp het team 605 leerlingen. In het schooljaar daarvoor waren dit er 748.': [
      '605 leerlingen 2028/2029',
      '748 leerlingen 2027/2028',
    ],
    'Waar in 2025 nog 61 gemeenten een bank hadden, zijn dat er nu 38.': ['61 gemeenten 2025', '38 gemeenten nu'],
    'Het aantal gezinnen groeide tussen 2028 en 2030 van 16.100 naar 17.450.': [
      '16100 gezinnen 2028',
      '17450 gezinnen 2030',
    ],
    'Op 1 mei 2030 waren 188 kernen aangesloten. Bij 23 van deze kernen was de lijn te zwak.': [
      '188 kernen 2030-05-01',
      '23 kernen 2030-05-01',
    ],
  });
});

describe('not told as a fact', () => {
  const sentences = [
    'Het streefcijfer voor eind 2032 is 320 gemeenten.',
    'De regeling had ruimte voor 120 deelnemers.',
    'Uiterlijk 1 januari 2032 moeten 300 scholen zijn aangesloten.',
    'Vanaf 1 januari 2032 doen 40 gemeenten mee.',
    'Naar verwachting stromen volgend jaar 5.000 leraren in.',
    'Om 600 gemeenten te bereiken is meer geld beschikbaar gekomen.',
    'Met de subsidie kunnen 3.000 woningen worden geïsoleerd.',
    'Zou de helft van de gemeenten meedoen, dan is dat mooi.',
    'Als alle gemeenten over een visie beschikken, is dit onderdeel gereed.',
    'Kunt u aangeven of er 400 agenten worden ingezet?',
    'Het lid Van Aalst stelt dat 20.000 gezinnen in armoede leven.',
    'De motie verzoekt de regering om 100 extra agenten aan te stellen.',
    'Er is een tekort van 4.000 verpleegkundigen.',
    'Een gemiddelde gemeente telt 51.000 inwoners.',
    'De norm is één huisarts op 2.095 inwoners.',
    'Werkgevers met minder dan 50 werknemers zijn uitgezonderd.',
    'Daarnaast spreek ik met de 30 grootste gemeenten.',
    'Het kabinet heeft besloten 300 agenten extra aan te stellen.',
  ];
  for (const sentence of sentences) it(sentence, () => assert.deepEqual(told(sentence), []));

  it('unless the wish or the duty is of those who are counted', () => {
    assert.deepEqual(told('Zeventien gemeenten hebben aangegeven voorlopig niet te willen aansluiten.'), [
      '17 gemeenten nu',
    ]);
    assert.deepEqual(told('In 2030 hebben 260 ouders geld moeten terugbetalen.'), ['260 ouders 2030']);
  });
});

describe('a day that figures are told to be of', () => {
  each({
    'De provincie gaf geld om de proef met daktuinen uit te breiden naar 14 regio’s.': [],
    'Per 1 mei 2031 hebben 680 mensen zich gemeld als mogelijk benadeelde. Van 410 mensen is de aanvraag afgerond.': [
      '680 mensen 2031-05-01',
      '410 mensen 2031-05-01',
    ],
    'Per 1 mei 2031 deden 12 gemeenten mee. Inmiddels doen 14 gemeenten mee.': [
      '12 gemeenten 2031-05-01',
      '14 gemeenten nu',
    ],
    'In dit schooljaar kwamen 46 leerlingen te laat.': ['46 leerlingen 2030/2031'],
  });
});

describe('figures that stand beside what they are of', () => {
  each({
    'De meeste daktuinen liggen in het oosten: 46.': ['46 daktuinen nu', 'MOST daktuinen nu'],
    'Vrijwel alle waterschappen (19 van de 21) hebben een daktuin.': [
      'NEARLY_ALL waterschappen nu',
      '19 waterschappen nu',
    ],
    'Het meldpunt ontving vorig jaar 760 klachten (2029: 510).': ['760 klachten 2030', '510 klachten 2029'],
    'Aantal klachten in 2030: 760.': ['760 klachten 2030'],
    'Er zijn 63 kassen in gebruik: 41 in het westen en 22 in het zuiden.': [
      '63 kassen nu',
      '41 kassen nu',
      '22 kassen nu',
    ],
    'Een half miljoen (527 duizend) kinderen hebben een daktuin.': ['527000 kinderen nu'],
    'De meeste tuinders kwamen uit Oman (320), gevolgd door Peru (276).': [
      'MOST tuinders nu',
      '320 tuinders nu',
      '276 tuinders nu',
    ],
    'Bij hogescholen is dat bij 22 van de 36 het geval.': ['22 hogescholen nu'],
    'Dat in 2030 slechts 3 van de 41 aanvragers werden afgewezen, is goed.': ['3 aanvragers 2030'],
    'Op een totaal van 7.200 huurders is voor 4.900 een kas gevonden.': ['4900 huurders nu'],
    'Van alle 342 gemeenten hebben er 299 gereageerd.': ['299 gemeenten nu'],
  });
});

describe('growth and what it is compared with', () => {
  each({
    'In mei nam de bevolking met 32.000 inwoners toe.': ['+32000 inwoners 2031-05'],
    'Er werken 2.310 hoveniers, een afname van 90 ten opzichte van 2028.': ['2310 hoveniers nu', '-90 hoveniers nu'],
    'Ten opzichte van 2028 zijn er 220 minder ongevallen.': ['-220 ongevallen nu'],
    'In 2029 waren er 80 kassen. Inmiddels is dat aantal verdubbeld tot 160.': ['80 kassen 2029', '160 kassen nu'],
    'Het waren 512 kassen in 2028, 487 in 2029 en 431 in 2030.': [
      '512 kassen 2028',
      '487 kassen 2029',
      '431 kassen 2030',
    ],
    'Op 1 januari waren er 3.400 kassen, een jaar eerder 2.900.': ['3400 kassen 2031-01-01', '2900 kassen 2030-01-01'],
  });
});

describe('what is denied, supposed or only claimed', () => {
  each({
    'Het is niet zo dat alle waterschappen een daktuin hebben.': [],
    'Was er geen subsidie geweest, dan hadden 1.200 tuinders hun kas gesloten.': [],
    'Ik ken het bericht dat 600 kassen leegstaan.': [],
    'Aan de eis dat 90 procent van de kassen dicht is, wordt gewerkt.': [],
    'Op dit moment kunnen 330 kassen niet worden gebruikt.': ['330 kassen nu'],
  });
});

describe('the day of figures on a line of its own', () => {
  each({
    'Peildatum 1 april 2031\n\nDe dienst had 640 hoveniers. Van hen werkten er 310 in kassen.': [
      '640 hoveniers 2031-04-01',
      '310 hoveniers 2031-04-01',
    ],
  });
});

describe('figures under a caption', () => {
  each({
    'Aantal kassen per provincie:\n- Drenthe: 14\n- Limburg: 9': ['14 kassen nu', '9 kassen nu'],
    'Aandeel scholen met een daktuin (2030)\nbasisscholen: 71%\nmbo: 44%': ['71 procent 2030', '44 procent 2030'],
    'Hoveniers per bedrijfsgrootte:\ntot 10 hoveniers: 34\n10 tot 50 hoveniers: 51': [
      '34 hoveniers nu',
      '51 hoveniers nu',
    ],
    'Tabel 3. Aantal klachten per jaar\n2029: 410\n2030: 530': ['410 klachten 2029', '530 klachten 2030'],
    'Aantal pagina’s per hoofdstuk:\n- Drenthe: 14\n- Limburg: 9': [],
    'Tabel 2. Aantal loketten per regio\n\nRegio          Aantal\nNoord          14\nOost           22\nTotaal         36':
      ['14 loketten nu', '22 loketten nu'],
    'Tabel 1. Gemeenten met een daktuin naar inwonertal\n\nInwonertal          Aantal\ntot 25.000           52\n25.000 tot 50.000    104\nmeer dan 50.000      31':
      ['52 gemeenten nu', '104 gemeenten nu', '31 gemeenten nu'],
  });
});

describe('what others claim, plan or ask is no count', () => {
  each({
    'In het debat stelde Kamerlid Van Zandvoort dat de helft van de burgemeesters ontevreden is.': [],
    'Door het lid Duinkerk is gesteld dat in 30 gemeenten geen loket meer open is.': [],
    'De motie luidt: «constaterende dat 60 gemeenten geen duinwachter hebben; verzoekt de regering te helpen».': [],
    'In het duinplan van de gemeenten staat dat zij 4.000 bankjes plaatsen.': [],
    'De bond vroeg in een open brief om een garantie dat geen enkele gemeente geld verliest.': [],
    'Er wordt gestreefd naar 900 deelnemers.': [],
    'De aanleiding was een bericht waarin stond dat 70 procent van de stranden vuil is.': [],
    'De bond stelt dat 300 leden zijn vertrokken; mijn ministerie heeft dat niet kunnen nagaan.': [],
    'Volgens Kamerlid Duinkerk zijn er 300 stranden zonder trap.': [],
    'De leden van de fractie wijzen erop dat 300 stranden geen trap hebben.': [],
    'In de motie staat dat 300 stranden geen trap hebben.': [],
    'Een van de bonden eist dat 40 scholen open blijven.': [],
    'Gemiddeld wacht een bewoner twee jaar en bedraagt de huur € 400, te betalen aan dertien verhuurders.': [],
    'Vragen die het lid Duinkerk heeft gesteld, gaan over de 30 gemeenten; 12 gemeenten hebben een loket.': [
      '12 gemeenten nu',
    ],
  });
});

describe('so many out of how many', () => {
  each({
    'Van de negen veerdiensten hebben er zes een nieuwe boot gekocht.': ['6 veerdiensten nu'],
    'Bij twee van de drie gerechtshoven is de wachttijd gedaald.': ['2 gerechtshoven nu'],
    'Op vier van de vijf geplande aanlegsteigers ligt een mat.': ['4 aanlegsteigers nu'],
    'Vorig jaar zijn 36 gemeenten toegetreden, waarmee het totaal op 214 komt.': [
      '+36 gemeenten 2030',
      '214 gemeenten 2030',
    ],
    'Vier van de vijf automobilisten rijden te hard.': ['80 procent nu'],
    'In 2029 vroegen 612 gezinnen hulp aan. Daarvan kregen er 540 hulp; de overige 72 wachten nog.': [
      '612 gezinnen 2029',
      '540 gezinnen 2029',
      '72 gezinnen nu',
    ],
    'Slechts een handvol gemeenten, zes om precies te zijn, heeft geen plan.': ['6 gemeenten nu'],
    'De eerste ronde bereikte 140 dorpen, de tweede 95.': ['140 dorpen nu', '95 dorpen nu'],
    'In 41 gemeenten staat minstens één loket.': ['41 gemeenten nu'],
  });
});

describe('a size beside a preposition', () => {
  each({
    'De helplijn had in 2030 met 3.120 huurders contact.': ['3120 huurders 2030'],
    'De wedstrijd trok in 2030 deelnemers uit 64 gemeenten.': ['64 gemeenten 2030'],
    'In 2030 liep het aantal reparaties met 450 terug.': ['-450 reparaties 2030'],
    'In 2030 liep het aantal storingen met 80 op.': ['+80 storingen 2030'],
    'Het aantal storingen liep vorig jaar terug met 120.': ['-120 storingen 2030'],
    'Eén op de vier duinwachters fietst, een jaar geleden was dat één op de vijf.': [
      '25 procent nu',
      '20 procent 2030-06',
    ],
  });
});

describe('moments', () => {
  each({
    'Er zijn nu 744 kassen. Dat waren er vorig jaar om deze tijd nog 688.': ['744 kassen nu', '688 kassen 2030-06'],
    'Op 1 januari 2031 waren er 500 kassen. In de eerste vier maanden kwamen er 20 kassen bij.': [
      '500 kassen 2031-01-01',
      '+20 kassen 2031-01/2031-04',
    ],
    'Op 1 mei 2030 stonden er 900 fietsen. Van de loketten met een bewaakte stalling is 22% vol.': [
      '900 fietsen 2030-05-01',
      '22 procent nu',
    ],
    'In 88 gemeenten zaaien boeren de komende weken, elf gemeenten meer dan een jaar geleden.': [
      '88 gemeenten nu',
      '+11 gemeenten nu',
    ],
    'In het eerste kwartaal van dit jaar waren er 77 boetes. In dezelfde periode vorig jaar waren het er 65.': [
      '77 boetes 2031-33',
      '65 boetes 2030-33',
    ],
    'Uit het jaarverslag 2029 blijkt dat 340 tuinders een cursus deden. Van deze tuinders slaagde 38 procent.': [
      '340 tuinders 2029',
      '38 procent 2029',
    ],
    'Sinds maart nam de hulplijn 1.240 meldingen aan; het meldpunt kreeg 310 klachten.': [
      '1240 meldingen nu',
      '310 klachten nu',
    ],
  });
});

describe('of which time', () => {
  each({
    'Vorig jaar kregen 2.100 tuinders bezoek. Bij 43 procent van deze tuinders lukte het om te meten.': [
      '2100 tuinders 2030',
      '43 procent 2030',
    ],
    'Per 1 mei 2031 hebben 312 gemeenten een daktuin. Een jaar geleden stond de teller op 205 gemeenten.': [
      '312 gemeenten 2031-05-01',
      '205 gemeenten 2030-05',
    ],
    'Peildatum 31 mei 2031: op die dag waren er 840 kassen. Nog altijd is er te weinig toezicht; slechts 18 gemeenten hebben beleid vastgesteld.':
      ['840 kassen 2031-05-31', '18 gemeenten nu'],
    'De regeling is in maart opengesteld. Voor het eind van de eerste ronde was er geld gevraagd door 17 tuinders.': [
      '17 tuinders nu',
    ],
    'De afgelopen jaren nam het aantal nesten van de kievit hier af met 630.': ['-630 nesten nu'],
  });

  it('past figures of a report on a year are of that year', () => {
    const report =
      'Monitor Daktuinen gemeenten 2030\n\nMaart 2031\n\nSamenvatting\n\nIn totaal vulden 287 gemeenten de vragenlijst in.\n';
    assert.deepEqual(
      thingsOf(report).observations.map(({ value, date }) => [value, date]),
      [[287, '2030']],
    );
  });
});

describe('quantities beside another subject, and of none', () => {
  each({
    'Op 1 mei 2031 beschikten 214 van de 344 gemeenten over een daktuin, evenals alle provincies.': [
      '214 gemeenten 2031-05-01',
      'ALL provincies 2031-05-01',
    ],
    'Geen enkele gemeente hanteert nog een wachttijd.': ['NONE gemeenten nu'],
    'Dit blijkt ook: geen van de gemeenten met minder dan 20.000 inwoners diende een aanvraag in.': [
      'NONE gemeenten nu',
    ],
  });
});
