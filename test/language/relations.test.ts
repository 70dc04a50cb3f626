import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { links, thing, thingsOf } from './things-of.ts';

const LETTER = `Datum 3 mei 2022
Betreft Zesde voortgangsrapportage Open Deur

Geachte voorzitter,

`;
const SIGNED = `

Hoogachtend,

de staatssecretaris van Volksgezondheid,
Welzijn en Sport,

K. van den Akker
`;

describe('documents', () => {
  it('enclose what is sent with them', () => {
    const things = thingsOf(
      `${LETTER}Hierbij ontvangt u de zesde voortgangsrapportage van het actieprogramma Open Deur. De factsheet met de resultaten van de tweede landelijke monitor van het RIVM stuur ik als bijlage mee.`,
    );
    assert.deepEqual(links(things, 'ENCLOSES'), [
      'ENCLOSES self publication:factsheet-open-deur/2',
      'ENCLOSES self report:open-deur/6',
    ]);
    assert.deepEqual(links(things, 'PRESENTS'), ['PRESENTS publication:factsheet-open-deur/2 monitor:open-deur/2']);
    assert.deepEqual(links(things, 'PUBLISHED_BY'), ['PUBLISHED_BY monitor:open-deur/2 organisation:rivm']);
    assert.deepEqual(links(things, 'MONITORS'), ['MONITORS monitor:open-deur/2 programme:open-deur']);
  });

  it('present the results of a monitor, with an ordinal of its own', () => {
    const things = thingsOf(
      `${LETTER}In de voortgangsrapportage worden de resultaten van de tweede landelijke monitor Open Deur gepresenteerd.`,
    );
    assert.deepEqual(links(things, 'PRESENTS'), ['PRESENTS report:open-deur/6 monitor:open-deur/2']);
  });

  it('are presented as often as a sentence says so, each a proof', () => {
    const things = thingsOf(
      `${LETTER}In de voortgangsrapportage worden de resultaten van de tweede landelijke monitor Open Deur gepresenteerd. Tot slot: deze zesde voortgangsrapportage beschrijft de resultaten van de tweede jaarlijkse monitor.`,
    );
    const starts = things.relations.filter(({ type }) => type === 'PRESENTS').map(({ start }) => start);
    assert.equal(new Set(starts).size, 2);
  });

  it('report on a part of the programme too, where they tell how it goes', () => {
    const part = 'Het programma Kleine Stap (KS) is onderdeel van het actieprogramma Open Deur.';
    const tells = thingsOf(`${LETTER}${part} In deze voortgangsrapportage wordt een korte\n\nupdate van KS gegeven.`);
    assert.deepEqual(links(tells, 'REPORTS_ON'), [
      'REPORTS_ON report:open-deur/6 programme:kleine-stap',
      'REPORTS_ON report:open-deur/6 programme:open-deur',
    ]);
    const silent = thingsOf(`${LETTER}${part} In elke voortgangsrapportage staat de voortgang van KS.`);
    assert.deepEqual(links(silent, 'REPORTS_ON'), ['REPORTS_ON report:open-deur/6 programme:open-deur']);
  });

  it('follow the one before in the series', () => {
    const things = thingsOf(`${LETTER}De vorige voortgangsrapportage (mei 2021) was kort.`);
    assert.deepEqual(links(things, 'FOLLOWS'), ['FOLLOWS report:open-deur/6 report:open-deur/5']);
  });
});

describe('a letter that another document speaks of', () => {
  const news = (sentence: string) => thingsOf(`Zesde voortgangsrapportage Open Deur\n\n12 mei 2022\n\n${sentence}`);

  it('has its sender and its sending date, not the date of the news', () => {
    const things = news(
      'Staatssecretaris Van den Akker (VWS) stuurde de Tweede Kamer op 3 mei 2022 de zesde voortgangsrapportage van het actieprogramma Open Deur.',
    );
    const sent = things.relations.filter(({ type }) => type === 'SENT_BY');
    assert.deepEqual(sent.map(({ from, to, date }) => [from, to, date]).sort(), [
      ['letter:open-deur/6', 'office:staatssecretaris-vws', '2022-05-03'],
      ['letter:open-deur/6', 'person:van-den-akker', '2022-05-03'],
    ]);
    assert.equal(thing(things, 'letter:open-deur/6')?.ordinal, 6);
    assert.deepEqual(links(things, 'ENCLOSES'), ['ENCLOSES letter:open-deur/6 report:open-deur/6']);
  });

  it('takes the year from the document, the year before where it would be later', () => {
    const sent = (day: string) =>
      news(
        `Op ${day} heeft minister Bos (VWS) de zesde voortgangsrapportage van het actieprogramma Open Deur naar de Tweede Kamer gestuurd.`,
      ).relations.find(({ type }) => type === 'SENT_BY')?.date;
    assert.equal(sent('3 mei'), '2022-05-03');
    assert.equal(sent('20 december'), '2021-12-20');
  });

  it('keeps its date unknown where nothing tells the year', () => {
    const text =
      'Zesde voortgangsrapportage Open Deur\n\nOp 3 mei heeft minister Bos (VWS) de zesde voortgangsrapportage van het actieprogramma Open Deur naar de Tweede Kamer gestuurd.';
    assert.equal(thingsOf(text).relations.find(({ type }) => type === 'SENT_BY')?.date, undefined);
    const told = thingsOf(`${text}\n\nOpen Deur - 6e voortgangsrapportage mei 2022`);
    assert.equal(told.relations.find(({ type }) => type === 'SENT_BY')?.date, '2022-05-03');
  });
});

describe('programmes', () => {
  it('are part of another, also as a relative clause', () => {
    for (const sentence of [
      'Het programma Stille Straat (SS) is onderdeel van het actieprogramma Open Deur.',
      'Over Stille Straat, dat als onderdeel van Open Deur wordt uitgerold, is geschreven.',
      'Het programma Stille Straat is een deelprogramma van Open Deur.',
    ]) {
      const things = thingsOf(`Het actieprogramma Open Deur loopt. ${sentence}`);
      assert.deepEqual(links(things, 'PART_OF'), ['PART_OF programme:stille-straat programme:open-deur'], sentence);
    }
  });

  it('are provided for by an agreement and paid by a fund that belongs to it', () => {
    const things = thingsOf(
      'In het GGAA is opgenomen dat er een lokale ketenaanpak Open Deur in elke gemeente komt en structurele middelen via de bijbehorende specifieke uitkering (SPUK).',
    );
    assert.deepEqual(links(things, 'PROVIDES_FOR'), ['PROVIDES_FOR agreement:ggaa programme:open-deur']);
    assert.deepEqual(links(things, 'FUNDS'), ['FUNDS fund:spuk programme:open-deur']);
    assert.deepEqual(links(things, 'ARRANGED_BY'), ['ARRANGED_BY fund:spuk agreement:ggaa']);
  });

  it('are not provided for by an agreement that is merely used', () => {
    const things = thingsOf('Ook wordt het preventieakkoord benut bij de aanpak Open Deur.');
    assert.deepEqual(links(things, 'PROVIDES_FOR'), []);
  });

  it('have those who take part, with their role', () => {
    const things = thingsOf(
      `${LETTER}In de voortgangsrapportage zijn voorbeelden opgenomen, verzameld door Stichting Zonlicht.`,
    );
    const [found] = things.relations.filter(({ type }) => type === 'TAKES_PART_IN');
    assert.deepEqual(
      [found?.from, found?.to, found?.role],
      ['organisation:stichting-zonlicht', 'report:open-deur/6', 'voorbeelden verzameld'],
    );
  });

  it('are what a document is about, by its title first', () => {
    const things = thingsOf(`${LETTER}Het programma Stille Straat wordt eens genoemd.`);
    assert.deepEqual(links(things, 'ABOUT'), ['ABOUT self programme:open-deur']);
  });
});

describe('offices', () => {
  it('have holders and ministries', () => {
    const things = thingsOf(`${LETTER}Alles gaat goed.${SIGNED}`);
    assert.deepEqual(links(things, 'OF_OFFICE'), ['OF_OFFICE person:van-den-akker office:staatssecretaris-vws']);
    assert.deepEqual(links(things, 'BELONGS_TO'), [
      'BELONGS_TO office:staatssecretaris-vws organisation:ministerie-vws',
    ]);
  });

  it('strive for what the text says they do: "ik" is who signed', () => {
    const own = thingsOf(`${LETTER}Open Deur gaat door, waarbij ik streef naar resultaat.${SIGNED}`);
    assert.deepEqual(links(own, 'STRIVES_FOR'), ['STRIVES_FOR office:staatssecretaris-vws programme:open-deur']);
    const other = thingsOf(
      'Zesde voortgangsrapportage Open Deur\n\nStaatssecretaris Van den Akker (VWS) schreef een brief. Open Deur gaat door, waarbij de minister streeft naar resultaat.',
    );
    assert.deepEqual(links(other, 'STRIVES_FOR'), ['STRIVES_FOR office:minister-vws programme:open-deur']);
  });
});

describe('footnotes', () => {
  it('describe publications, and what they are about', () => {
    const things = thingsOf(
      'Over het programma Stille Straat is een boek verschenen¹ dat aansluit bij ander werk².\n\n¹ «Zachte stappen» — over het leven in Stille Straat, Jo van Dam, 2020.\n² Stilte in de stad. A. Bakker, C.D. de Wit, 2019.\n',
    );
    assert.equal(thing(things, 'publication:zachte-stappen')?.date, '2020');
    assert.equal(thing(things, 'publication:stilte-in-de-stad')?.date, '2019');
    assert.ok(links(things, 'ABOUT').includes('ABOUT publication:zachte-stappen programme:stille-straat'));
    assert.deepEqual(links(things, 'REFERS_TO'), [
      'REFERS_TO self publication:stilte-in-de-stad',
      'REFERS_TO self publication:zachte-stappen',
    ]);
  });
});

describe('official publications', () => {
  it('name the sender over the letter, and sign in capitals', () => {
    const things = thingsOf(
      '29 000 Zorg\n\nNr. 7 BRIEF VAN DE MINISTER VAN VOLKSGEZONDHEID, WELZIJN EN SPORT\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 mei 2022\n\nHet programma Open Deur loopt.\n\nDE MINISTER VAN VOLKSGEZONDHEID, WELZIJN EN SPORT,\n\nK. van den Akker\n',
    );
    assert.deepEqual(links(things, 'SENT_BY'), ['SENT_BY self office:minister-vws']);
    assert.deepEqual(links(things, 'OF_OFFICE'), ['OF_OFFICE person:van-den-akker office:minister-vws']);
  });

  it('tell who brought out a monitor, before or after naming it', () => {
    for (const sentence of [
      'Het RIVM heeft de monitor Zoet Water 2020 uitgebracht.',
      'De monitor Zoet Water, editie 2020, is op 3 mei 2021 door het RIVM gepubliceerd.',
    ]) {
      assert.deepEqual(
        links(thingsOf(sentence), 'PUBLISHED_BY'),
        ['PUBLISHED_BY monitor:zoet-water/2020 organisation:rivm'],
        sentence,
      );
    }
  });
});

describe('a nota', () => {
  const memo = `Aan

Staatssecretaris VWS

nota

Aanbieding TK Zesde voortgangsrapportage Open Deur

TER BESLISSING

**Directoraat-Generaal
Jeugd**
Jeugdhulp
Vroege Zorg

Datum

3 mei 2022

Kenmerk

100-200-J

1. Kernpunten

`;

  it('comes from units, each part of the one above it, and the first of the ministry it is written to', () => {
    assert.deepEqual(links(thingsOf(memo), 'BELONGS_TO'), [
      'BELONGS_TO office:staatssecretaris-vws organisation:ministerie-vws',
      'BELONGS_TO organisation:directoraat-generaal-jeugd organisation:ministerie-vws',
      'BELONGS_TO organisation:jeugdhulp organisation:directoraat-generaal-jeugd',
      'BELONGS_TO organisation:vroege-zorg organisation:jeugdhulp',
    ]);
  });

  it('refers to the letter and the monitor of another subject, both called after it', () => {
    const things = thingsOf(
      `${memo}De voortgangsrapportage verschijnt samen met de voortgangsbrief en de monitor groene daken, vanwege de samenhang.`,
    );
    assert.equal(thing(things, 'letter:voortgangsbrief-groene-daken')?.label, 'Voortgangsbrief groene daken');
    assert.deepEqual(links(things, 'REFERS_TO'), [
      'REFERS_TO self letter:voortgangsbrief-groene-daken',
      'REFERS_TO self monitor:groene-daken',
      'REFERS_TO self report:open-deur/6',
    ]);
  });
});
