import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refs, thing, thingsOf } from './things-of.ts';

describe('programmes', () => {
  it('are found by the word that introduces them', () => {
    const things = thingsOf(
      'Het actieprogramma Samen Buiten loopt goed. De ketenaanpak Gezond in de Wijk ook. Het programma ‘Langer op eigen benen’ begint.',
    );
    assert.deepEqual(refs(things, 'Programme'), [
      'programme:samen-buiten',
      'programme:gezond-in-de-wijk',
      'programme:langer-op-eigen-benen',
    ]);
  });

  it('take an acronym in brackets as alias where it fits the name', () => {
    const things = thingsOf(
      'Het programma Nooit Meer Dorst (NMD) groeit. NMD is er voor iedereen. Het programma Warm Bad (XYZ) niet.',
    );
    assert.deepEqual(thing(things, 'programme:nooit-meer-dorst')?.aliases, ['NMD']);
    assert.equal(thing(things, 'programme:warm-bad')?.aliases, undefined);
    assert.deepEqual(refs(things, 'Programme'), ['programme:nooit-meer-dorst', 'programme:warm-bad']);
  });

  it('are not the same words in lower case', () => {
    const things = thingsOf('Ieder kind verdient een gezonde basis. Het actieprogramma Gezonde Basis helpt.');
    const quotes = things.mentions.filter(({ kind }) => kind === 'Programme').map(({ quote }) => quote);
    assert.deepEqual(quotes, ['Gezonde Basis']);
  });

  it('end where the sentence goes on', () => {
    const things = thingsOf(
      'Het programma Sterke Start in Utrecht en het programma Veilig Thuis van VWS lopen door. Het programma Groen Dak naar de Tweede Kamer.',
    );
    assert.deepEqual(refs(things, 'Programme'), [
      'programme:sterke-start',
      'programme:veilig-thuis',
      'programme:groen-dak',
    ]);
  });

  it('with one capital go on as far as every occurrence does', () => {
    const things = thingsOf(
      'Het programma Volledig leven is nieuw. Het programma Volledig leven, dat in mei begon, groeit.',
    );
    assert.deepEqual(refs(things, 'Programme'), ['programme:volledig-leven']);
  });

  it('that the graph knows need no introduction', () => {
    const lexicon = { names: [{ kind: 'Programme' as const, label: 'Zacht Landen', aliases: ['ZL'] }] };
    const things = thingsOf('Met ZL gaat het goed.', lexicon);
    assert.equal(thing(things, 'programme:zacht-landen')?.label, 'Zacht Landen');
    assert.deepEqual(refs(thingsOf('Met ZL gaat het goed.'), 'Programme'), []);
  });

  it('tell their launch and period, each with its own passage', () => {
    const text =
      'In maart 2019 werd het actieprogramma Open Deur gelanceerd. Met het actieprogramma 2019-2022 is veel bereikt.';
    const things = thingsOf(text);
    const [named, launched, period] = things.mentions.filter(({ ref }) => ref === 'programme:open-deur');
    assert.equal(named?.quote, 'Open Deur');
    assert.equal(launched?.date, '2019-03');
    assert.match(launched?.quote ?? '', /^In maart 2019 .* gelanceerd\.$/);
    assert.equal(period?.period, '2019/2022');
    assert.match(period?.quote ?? '', /^Met het actieprogramma/);
  });

  it('are not organisations, ministries or party programmes', () => {
    const things = thingsOf(
      'Het verkiezingsprogramma Vrij Land is uit. Het programma VWS en het programma RIVM bestaan niet.',
    );
    assert.deepEqual(refs(things, 'Programme'), []);
  });
});

describe('reports', () => {
  it('have an ordinal as word or number, and belong to their programme', () => {
    for (const ordinal of ['vierde', '4e', '4de', '4^e', '4°']) {
      const things = thingsOf(
        `Hierbij ontvangt u de ${ordinal} voortgangsrapportage van het actieprogramma Open Deur.`,
      );
      assert.deepEqual(thing(things, 'report:open-deur/4')?.ordinal, 4, ordinal);
      assert.equal(thing(things, 'report:open-deur/4')?.of, 'programme:open-deur');
    }
  });

  it('before this one are counted back, with the date in brackets', () => {
    const things = thingsOf(
      'Hierbij ontvangt u de vierde voortgangsrapportage van het actieprogramma Open Deur. Sinds de vorige voortgangsrapportage (juni 2021) is veel gebeurd.',
    );
    assert.deepEqual(refs(things, 'Report'), ['report:open-deur/4', 'report:open-deur/3']);
    assert.equal(thing(things, 'report:open-deur/3')?.date, '2021-06');
  });

  it('in general are no report', () => {
    const things = thingsOf(
      'Het actieprogramma Open Deur kent voortgangsrapportages. In elke voortgangsrapportage staat iets.',
    );
    assert.deepEqual(refs(things, 'Report'), []);
  });
});

describe('monitors', () => {
  const enclosed =
    'Datum 3 mei 2022\nBetreft Zesde voortgangsrapportage Open Deur\n\nGeachte voorzitter,\n\nHierbij ontvangt u de zesde voortgangsrapportage van het actieprogramma Open Deur en de monitor Open Deur 2021. In de voortgangsrapportage worden de resultaten van de tweede landelijke monitor Open Deur van het RIVM gepresenteerd.';

  it('keep their own ordinal beside the report', () => {
    const things = thingsOf(enclosed);
    assert.equal(thing(things, 'monitor:open-deur/2')?.ordinal, 2);
    assert.equal(thing(things, 'report:open-deur/6')?.ordinal, 6);
  });

  it('join the only ordinal and the only edition year', () => {
    const things = thingsOf(enclosed);
    assert.deepEqual(refs(things, 'Monitor'), ['monitor:open-deur/2']);
    assert.equal(thing(things, 'monitor:open-deur/2')?.editionYear, 2021);
  });

  it('stay apart when the edition is too old, or compared with', () => {
    const old = thingsOf(enclosed.replace('monitor Open Deur 2021', 'monitor Open Deur 2017'));
    assert.deepEqual(refs(old, 'Monitor').sort(), ['monitor:open-deur/2', 'monitor:open-deur/2017']);
    const compared = thingsOf(
      'Het actieprogramma Open Deur is er. De tweede landelijke monitor Open Deur is uit. Vergeleken met de monitor Open Deur 2021 gaat het beter.',
    );
    assert.deepEqual(refs(compared, 'Monitor').sort(), ['monitor:open-deur/2', 'monitor:open-deur/2021']);
  });

  it('of another subject are other monitors', () => {
    const things = thingsOf(
      'Het actieprogramma Open Deur is er, met de vijfde landelijke monitor Open Deur en de monitor ongewenste stilte.',
    );
    assert.deepEqual(refs(things, 'Monitor'), ['monitor:open-deur/5', 'monitor:ongewenste-stilte']);
  });
});

describe('agreements and funds', () => {
  it('tell political from administrative agreements', () => {
    const things = thingsOf(
      'In het coalitieakkoord staat dit. Het preventieakkoord en het Nationaal Sportakkoord ook. In het ABCD is opgenomen dat het blijft.',
    );
    assert.equal(thing(things, 'agreement:coalitieakkoord')?.agreementKind, 'POLITICAL');
    for (const ref of ['agreement:preventieakkoord', 'agreement:nationaal-sportakkoord', 'agreement:abcd']) {
      assert.equal(thing(things, ref)?.agreementKind, 'ADMINISTRATIVE', ref);
    }
  });

  it('take no coalition of a cabinet for a coalition of gemeenten', () => {
    const things = thingsOf(
      'Het actieprogramma Open Deur loopt. De coalitie wil meer. De lokale coalities groeien. In de lokale coalitie in Zonnedam werken tien partijen.',
    );
    assert.deepEqual(refs(things, 'Coalition'), ['coalition:lokale-coalitie-open-deur-zonnedam']);
  });

  it('tell one fund from another', () => {
    const things = thingsOf(
      'De specifieke uitkering (SPUK) is er. De SPUK-middelen ook. De SPUK Sterke Buurt is iets anders.',
    );
    assert.deepEqual(refs(things, 'Fund'), ['fund:spuk', 'fund:spuk-sterke-buurt']);
  });
});

describe('people and offices', () => {
  it('know an office by its ministry, in full or in short', () => {
    for (const text of [
      'de staatssecretaris van VWS',
      'Staatssecretaris VWS',
      'De staatssecretaris van Volksgezondheid, Welzijn en Sport',
    ]) {
      const things = thingsOf(`Dit zei ${text}, gisteren.`);
      assert.deepEqual(refs(things, 'Office'), ['office:staatssecretaris-vws'], text);
      assert.equal(thing(things, 'office:staatssecretaris-vws')?.ministry, 'VWS');
    }
  });

  it('end a portfolio where the sentence goes on', () => {
    const things = thingsOf(
      'De toezegging van de minister voor Wonen en Water tijdens het debat van 3 mei 2021 staat.',
    );
    assert.equal(thing(things, 'office:minister-wonen-en-water')?.label, 'minister voor Wonen en Water');
  });

  it('keep the particle of a family name', () => {
    const things = thingsOf(
      'Staatssecretaris Van der Duin (SZW) en minister De Graaf spraken. De staatssecretaris van Financiën zweeg.',
    );
    assert.equal(thing(things, 'person:van-der-duin')?.familyName, 'Van der Duin');
    assert.equal(thing(things, 'person:de-graaf')?.familyName, 'De Graaf');
    assert.deepEqual(refs(things, 'Person'), ['person:van-der-duin', 'person:de-graaf']);
  });

  it('do not invent a ministry for "de minister"', () => {
    const things = thingsOf('De staatssecretaris van SZW sprak, en de minister ook.');
    assert.equal(thing(things, 'office:minister-szw')?.ministry, undefined);
    assert.equal(thing(thingsOf('De minister sprak.'), 'office:minister')?.label, 'minister');
  });
});

describe('what points back', () => {
  it('takes the topic of the sentence before, not the name that stands nearest', () => {
    const things = thingsOf(
      'Het actieprogramma Open Deur is breed. Het programma Stille Straat (SS) is onderdeel van het actieprogramma Open Deur en helpt. Dit programma is in 12 gemeenten beschikbaar.',
    );
    assert.equal(things.observations[0]?.programme, 'Stille Straat');
  });

  it('takes the thing that was called by the same noun', () => {
    const things = thingsOf(
      'Het actieprogramma Open Deur is breed. Het project Stille Straat helpt. Het actieprogramma is in 12 gemeenten beschikbaar.',
    );
    assert.equal(things.observations[0]?.programme, 'Open Deur');
  });
});

describe('every mention', () => {
  it('quotes the text as given, over line ends and hyphens', () => {
    const text =
      'Hierbij ontvangt u de vijfde voortgangsrapportage van het actiepro-\ngramma Open\nDeur. In het coalitieak-\nkoord is opgenomen dat het programma\nOpen Deur blijft bestaan in iedere gemeente van het land.';
    const things = thingsOf(text);
    assert.ok(things.mentions.length >= 3);
    for (const { quote, start, end } of [...things.mentions, ...things.relations])
      assert.equal(quote, text.slice(start, end));
    assert.match(thing(things, 'agreement:coalitieakkoord')?.quote ?? '', /coalitieak-\nkoord/);
  });
});

describe('any text', () => {
  const odd = {
    'nothing at all': '',
    'one long word': 'a'.repeat(200_000),
    'one long line of names': 'Alpha Beta en '.repeat(15_000),
    'brackets and signs': '((«»“”‘’)) € % 1.000. ; '.repeat(5_000),
    'control characters': '\x01\x02 het programma \x01 is in 3 gemeenten beschikbaar. '.repeat(200),
    'private use characters': '\uE000\uE001 het programma \uE000 is in 3 gemeenten beschikbaar. '.repeat(200),
    'the words themselves': 'het programma de monitor vijfde voortgangsrapportage alle gemeenten minister van '.repeat(
      1_000,
    ),
  };
  for (const [name, text] of Object.entries(odd)) {
    it(`is read without failing, in time that grows with its length: ${name}`, () => {
      const started = performance.now();
      const things = thingsOf(text);
      assert.ok(performance.now() - started < 10_000);
      for (const { quote, start, end } of things.mentions) assert.equal(quote, text.slice(start, end));
    });
  }
});
