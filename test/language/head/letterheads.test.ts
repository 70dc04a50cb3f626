import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extract } from '../../../src/language/extract.ts';

const ADDRESS = ['De Voorzitter van de Tweede Kamer', 'der Staten-Generaal', 'Postbus 20018', '2500 EA DEN HAAG'];
const BODY = ['', 'Geachte voorzitter,', '', 'Met deze brief informeer ik uw Kamer over de daken.', ''];

const fieldsOf = (lines: readonly string[]) => {
  const { head } = extract([...lines, ...BODY].join('\n'));
  const { reference, date, title, addressee, organisation, attachments, emptyFields } = head;
  const values = [reference, date, title, addressee, organisation, attachments].map((one) => one?.value ?? null);
  return [...values, emptyFields.join()];
};
const ALL = [
  'DGDT / 20123456',
  '2031-05-03',
  'Voortgang groene daken en tuinen',
  'De Voorzitter van de Tweede Kamer der Staten-Generaal',
  'Ministerie van Daken, Tuinen en Water',
  2,
  'Uw kenmerk',
];
const MINISTRY = ['Ministerie van Daken, Tuinen', 'en Water'];
const beside = (left: readonly string[], right: readonly string[]) =>
  left.map((line, at) => (line.padEnd(60) + (right[at] ?? '')).trimEnd());

describe('one letterhead, however the page was flattened', () => {
  const layouts: Record<string, readonly string[]> = {
    'labels in a column, then values in a column': [
      ...[...MINISTRY, '', ...ADDRESS, '', 'Ons kenmerk', 'Uw kenmerk', 'Bijlage(n)', '', 'DGDT / 20123456', '', '2'],
      ...['', 'Datum', 'Betreft', '', '3 mei 2031', 'Voortgang groene daken en', 'tuinen'],
    ],
    'each label right above its value, no blank line anywhere': [
      ...[...MINISTRY, ...ADDRESS, 'Ons kenmerk', 'DGDT / 20123456', 'Uw kenmerk', 'Bijlage(n)', '2'],
      ...['Datum', '3 mei 2031', 'Betreft', 'Voortgang groene daken en', 'tuinen'],
    ],
    'values two lines below their labels': [
      ...[...MINISTRY, '', ...ADDRESS, '', 'Datum', '', '', '3 mei 2031', '', 'Onderwerp', '', ''],
      ...['Voortgang groene daken en', 'tuinen', '', 'Ons kenmerk', '', '', 'DGDT / 20123456', '', 'Uw kenmerk', ''],
      ...['Bijlage(n)', '', '', '2'],
    ],
    'two columns that kept their layout': beside(
      [...ADDRESS, '', 'Datum     3 mei 2031', 'Betreft   Voortgang groene daken en', '          tuinen', '', '', ''],
      [...MINISTRY, '', 'Ons kenmerk', 'DGDT / 20123456', '', 'Uw kenmerk', '', 'Bijlage(n)', '2'],
    ),
    'a stray kenmerk after the subject': [
      ...[...MINISTRY, '', ...ADDRESS, '', 'Ons kenmerk', 'Datum: 3 mei 2031', 'Betreft: Voortgang groene daken en'],
      ...['tuinen', 'DGDT / 20123456', '', 'Uw kenmerk', '', 'Bijlage(n)', '2'],
    ],
    'values above their labels': [
      ...[...MINISTRY, '', ...ADDRESS, '', '3 mei 2031', 'Voortgang groene daken en tuinen', '', 'Datum', 'Betreft'],
      ...['', 'DGDT / 20123456', 'Ons kenmerk', '', 'Uw kenmerk', '', 'Bijlage(n)', '2'],
    ],
  };
  for (const [name, lines] of Object.entries(layouts)) it(name, () => assert.deepEqual(fieldsOf(lines), ALL));

  it('with a blank line after every line', () => {
    const lines = layouts['labels in a column, then values in a column'] ?? [];
    const text = [...lines, ...BODY].join('\n').replaceAll('\n', '\n\n');
    const { head } = extract(text);
    assert.deepEqual([head.reference?.value, head.title?.value, head.organisation?.value], [ALL[0], ALL[2], ALL[4]]);
  });
});

describe('values of labels', () => {
  it('are no address, whatever digits it has', () => {
    const lines = [...ADDRESS, '', 'Ons kenmerk', '', 'Rijnstraat 50', '2515 XP Den Haag', '070 340 79 11', ''];
    assert.deepEqual(fieldsOf([...lines, 'Datum 3 mei 2031', 'Betreft Daken'])[0], null);
  });

  it('of a kenmerk of the sender go before one of the addressee', () => {
    const run = ['Ons kenmerk', 'Uw kenmerk', '3118204', '', 'Datum 3 mei 2031', 'Betreft Daken'];
    assert.deepEqual([fieldsOf(run)[0], fieldsOf(run)[6]], ['3118204', 'Uw kenmerk']);
    const apart = ['Ons kenmerk', '', 'Uw kenmerk', '2031Z01234', '', 'Datum 3 mei 2031', 'Betreft Daken'];
    assert.deepEqual([fieldsOf(apart)[0], fieldsOf(apart)[6]], [null, 'Ons kenmerk']);
  });

  it('of attachments may be a list', () => {
    assert.equal(
      fieldsOf(['Datum', 'Bijlagen', '', '3 mei 2031', '1. Concept', '2. Tijdpad', '', 'Betreft: Daken'])[5],
      2,
    );
    assert.equal(fieldsOf(['Datum 3 mei 2031', 'Betreft Daken', 'Bijlage(n) geen'])[5], 0);
  });
});

describe('a nota', () => {
  it('has its title under the word and its addressee after "Aan"', () => {
    const { head } = extract(
      'Ministerie van Daken\n\nAan de minister van Tuinen\n\nTER BESLISSING\n\nAfgestemd met\n\nDatum\nNotanummer\nBijlagen\n\n16 april 2031\n2031-0000217733\n1. Concept\n\nnota ter beslissing\n\nKamerbrief over daken\n\nAanleiding\nU ontvangt de brief over de daken.\n',
    );
    assert.deepEqual(
      [head.kind, head.title, head.addressee, head.reference, head.date, head.attachments].map((one) => one?.value),
      ['Memo', 'Kamerbrief over daken', 'De minister van Tuinen', '2031-0000217733', '2031-04-16', 1],
    );
    assert.deepEqual(head.emptyFields, ['Afgestemd met']);
  });

  it('is not what is printed in reply to a report', () => {
    const paper =
      '39 200\n\nWaterwet\n\nNr. 6\n\nNOTA NAAR AANLEIDING VAN HET VERSLAG\n\nOntvangen 14 juli 2031\n\nMet dank.\n';
    assert.deepEqual([extract(paper).head.kind, extract(paper).head.kamerstuk?.value], [null, '39200-6']);
  });
});

describe('a letterhead in columns', () => {
  it('has its place as the heading of the day, and an office without a name under it', () => {
    const { head } = extract(
      `Aan de Voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 12345
2500 AB DEN HAAG

Ons kenmerk        Inlichtingen bij        Doorkiesnummer        Den Haag
GRAS/2003/0412     drs. A. Bloem           070-1234567           12 mei 2003

Onderwerp                                  Bijlage(n)            Uw brief
Voortgang gras                             1

Geachte Voorzitter,

Hierbij bied ik u de voortgang aan.

DE STAATSSECRETARIS VAN TUINEN,
`,
    );
    assert.deepEqual(
      [head.reference?.value, head.date?.value, head.title?.value, head.attachments?.value, head.emptyFields],
      ['GRAS/2003/0412', '2003-05-12', 'Voortgang gras', 1, ['Uw brief']],
    );
    assert.deepEqual(
      head.signatories.map(({ office, name }) => [office, name]),
      [['DE STAATSSECRETARIS VAN TUINEN', null]],
    );
  });
});

describe('a nota', () => {
  it('may be known by what it calls itself alone', () => {
    const nota = (words: string) =>
      `Aan: Minister\nVan: Directie Gras\nDatum: 14-05-2031\nKenmerk: TUIN/2031/12345\nOnderwerp: Verzending brief gras\nContactpersoon:\n\n1. Inleiding\nMet deze ${words} wordt u gevraagd in te stemmen met verzending van de brief over gras.\n`;
    for (const [words, kind] of [
      ['nota', 'Memo'],
      ['beslisnota', 'Memo'],
      ['nota van wijziging', 'Letter'],
    ] as const) {
      const { head } = extract(nota(words));
      assert.deepEqual([head.kind?.value, head.emptyFields], [kind, ['Contactpersoon']], words);
    }
  });
});

describe('a letter of an inspectie', () => {
  it('is signed with the name above the office', () => {
    const { head } = extract(
      'Onze referentie\nIG-31-001\n\nDatum 2 februari 2031\nOnderwerp Jaarverslag\n\nGeachte minister,\n\nHierbij bied ik u het jaarverslag aan.\n\nMet vriendelijke groet,\n\n\ndrs. P. Hark\nInspecteur-generaal\n',
    );
    assert.deepEqual(
      head.signatories.map(({ office, name }) => [office, name]),
      [['Inspecteur-generaal', 'drs. P. Hark']],
    );
  });
});

describe('what else a head tells', () => {
  const headOf = (text: string) => extract(text).head;

  it('is the page among values that stand under all labels', () => {
    const head = headOf(
      'Ministerie van Tuinen\n\nOnderwerp\nStand van zaken gras\n\nDatum\nKenmerk\nAantal bijlagen\nBlad\n\n3 maart 2031\n2031-2000071344\n2\n1 van 3\n\nGeachte voorzitter,\n\nHet gras groeit.\n',
    );
    assert.deepEqual([head.date?.value, head.attachments?.value, head.emptyFields], ['2031-03-03', 2, []]);
  });

  it('is that a label is empty where the next one has its value right under it', () => {
    const head = headOf(
      'Ons kenmerk\n3441207-1036611-GRAS\n\nUw kenmerk\n\nUw brief\n171204.03u\n\nBijlage(n)\n2\n\nDatum 5 oktober 2031\nBetreft Gras\n\nGeachte voorzitter,\n\nHet gras groeit.\n',
    );
    assert.deepEqual(head.emptyFields, ['Uw kenmerk']);
  });

  it('is who signed, without the note that it was signed', () => {
    const head = headOf(
      'Datum 5 oktober 2031\nBetreft Gras\n\nGeachte voorzitter,\n\nHet gras groeit.\n\nDe Minister van Tuinen,\n\n(w.g.) ir. L.C. Halm\n',
    );
    assert.deepEqual(
      head.signatories.map(({ name }) => name),
      ['ir. L.C. Halm'],
    );
  });

  it('is the number of a report in its colophon', () => {
    const head = headOf(
      'Monitor Gras 2031\n\nTweede meting\n\nMaart 2031\n\nColofon\n\nOpgesteld door bureau Halm. Rapportnummer R-2031-118.\n\nInhoud\n\nSamenvatting 3\n\nSamenvatting\n\nHet gras groeit.\n',
    );
    assert.equal(head.reference?.value, 'R-2031-118');
  });

  it('is who puts out news, beside its date', () => {
    const head = headOf(
      'Bermgras wordt hoger\n\nRijkswaterstaat | 22-11-2031\n\nHet gras in de bermen groeit dit jaar hard.\n',
    );
    assert.deepEqual([head.organisation?.value, head.date?.value], ['Rijkswaterstaat', '2031-11-22']);
  });

  it('is a day of which a scanner read noughts and ones as letters', () => {
    const head = headOf(
      "39 111\n\nNr. 34\n\nMOTIE VAN HET LID HALM\n\nVoorgesteld I3 februari 2OO3\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering te maaien,\n\nen gaat over tot de orde van de dag.\n\nHalm\nZode'\n",
    );
    assert.equal(head.date?.value, '2003-02-13');
  });
});

describe('printed papers', () => {
  it('of the Eerste Kamer bear letters', () => {
    const { head } = extract(
      'Eerste Kamer der Staten-Generaal\n1\n\nVergaderjaar 2030–2031\n\n39 925 XV Vaststelling van de begrotingsstaten van het Ministerie van Tuinen (XV) voor het jaar 2031\n\nG BRIEF VAN DE MINISTER VAN TUINEN\n\nAan de Voorzitter van de Eerste Kamer der Staten-Generaal\n\nDen Haag, 3 mei 2031\n\nIk bericht u het volgende.\n\nDe Minister van Tuinen,\nC. van Gras\n',
    );
    assert.deepEqual(
      [head.kind, head.kamerstuk, head.date, head.addressee, head.organisation].map((one) => one?.value),
      ['Letter', '39925-XV-G', '2031-05-03', 'De Voorzitter van de Eerste Kamer der Staten-Generaal', undefined],
    );
  });

  it('of the Eerste Kamer bear them whatever they are called, and whatever note or reprint their page tells of', () => {
    for (const [line, number] of [
      ['C MEMORIE VAN ANTWOORD', '39925-C'],
      ['B HERDRUK1 VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR TUINEN', '39925-B'],
      ['D NADERE MEMORIE VAN ANTWOORD', '39925-D'],
      ['AB1 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', '39925-AB'],
      ['A BRIEF VAN DE MINISTER VAN TUINEN', '39925-A'],
    ]) {
      const paper = `39 925 Wijziging van de Tuinwet\n\n${line}\n\nVastgesteld 3 mei 2031\n\nDe leden van de fractie van de ABC hebben met belangstelling kennisgenomen van het voorstel.\n`;
      const { head } = extract(paper);
      assert.deepEqual([head.kamerstuk?.value, head.date?.value, head.title], [number, '2031-05-03', null], line);
    }
  });

  it('of a debate are reports, signed above their text', () => {
    const { head } = extract(
      `39 689\n\nTuinen\n\nNr. 54\n\nVERSLAG VAN EEN COMMISSIEDEBAT\n\nVastgesteld 14 juli 2031\n\nDe vaste commissie heeft op 22 juni 2031 overleg gevoerd.\n\nDe voorzitter van de commissie,\nBloem\n\nDe griffier van de commissie,\nTak\n\n${'De heer Roos: Dank.\n'.repeat(60)}`,
    );
    assert.deepEqual([head.kind?.value, head.date?.value], ['DebateReport', '2031-07-14']);
    assert.deepEqual(
      head.signatories.map(({ name }) => name),
      ['Bloem', 'Tak'],
    );
  });

  it('with questions and answers are dated by the answer', () => {
    const { head } = extract(
      'Vergaderjaar 2030–2031 Aanhangsel van de Handelingen\n\nVragen van het lid Roos (ABC) aan de Minister van Tuinen over gras (ingezonden 4 mei 2031).\n\nAntwoord van Minister Bloem (Tuinen) (ontvangen 1 juni 2031).\n\nVraag 1\nKent u het gras?\n\nAntwoord 1\nJa.\n',
    );
    assert.deepEqual([head.kind?.value, head.date?.value], ['ParliamentaryQuestion', '2031-06-01']);
  });
});

describe('covers and news', () => {
  const kinds = (text: string) => {
    const { head } = extract(text);
    return [head.kind, head.date, head.title, head.organisation].map((one) => one?.value ?? null);
  };

  it('tell date and sender under the title', () => {
    assert.deepEqual(
      kinds(
        'Monitor Groen 2031\nDerde meting\n\nMinisterie van Tuinen\nDecember 2031\n\nInhoud\n1 Inleiding 5\n\nHet gaat goed.\n',
      ),
      ['Monitor', '2031-12', 'Monitor Groen 2031', 'Ministerie van Tuinen'],
    );
  });

  it('date a news item by its byline, day or place', () => {
    for (const dated of [
      'dinsdag 3 mei 2031',
      'Gepubliceerd op 3 mei 2031, door de redactie',
      'Publicatiedatum: 3-5-2031',
    ])
      assert.deepEqual(kinds(`Meer bomen in de wijk\n\n${dated}\n\nIn de wijk komen meer bomen.\n`).slice(0, 3), [
        'NewsItem',
        '2031-05-03',
        'Meer bomen in de wijk',
      ]);
    assert.equal(kinds('Persbericht\n\nMeer bomen\n\nDorp, 3 mei 2031 – Het dorp plant bomen.\n')[1], '2031-05-03');
  });

  it('take no date of the body for their own', () => {
    assert.equal(kinds('Meer bomen in de wijk\n\nOp 3 mei 2031 kwamen er bomen, zei minister De Wit.\n')[1], null);
  });
});

describe('the sender of a letter', () => {
  const sender = (...lines: string[]) =>
    extract([...lines, '', ...ADDRESS, '', 'Datum 3 mei 2031', 'Betreft Groene daken', ...BODY].join('\n')).head
      .organisation?.value;

  it('is a ministry, wherever its name is broken', () => {
    assert.equal(
      sender('Ministerie van Binnenlandse', 'Zaken en Koninkrijksrelaties', 'DG Daken'),
      'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
    );
  });

  it('is a directorate-general, also where its name goes on in the next line', () => {
    assert.equal(sender('Directoraat-Generaal', 'Daken', 'Directie Tuinen'), 'Directoraat-Generaal Daken');
    assert.equal(
      sender('Directoraat-generaal Groene', 'Daken', 'Directie Tuinen'),
      'Directoraat-generaal Groene Daken',
    );
  });
});
