import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../src/language/extract.ts';

const made = (text: string) => extract(text).commitments;

test('a promise made here has no maker of its own', () => {
  const [one] = made('Ik zeg toe dat ik uw Kamer voor de zomer van 2024 informeer over daken.');
  assert.deepEqual(
    [one?.text, one?.madeBy, one?.madeIn, one?.due],
    ['dat ik uw Kamer voor de zomer van 2024 informeer over daken', null, null, '2024-22'],
  );
});

test('a promise reported names its maker, debate and date', () => {
  const [one] = made(
    'De minister voor Daken heeft tijdens het commissiedebat Tuinen van 3 mei 2022 toegezegd om een plan te sturen.',
  );
  assert.deepEqual(
    [one?.text, one?.madeIn, one?.date],
    ['om een plan te sturen', 'commissiedebat Tuinen', '2022-05-03'],
  );
});

test('a promise told by its answer is one as well', () => {
  const [one] = made(
    'Hiermee voldoe ik aan de toezegging van de minister voor Daken tijdens het AO tuinen van 17 juni 2019 om te vergroenen.',
  );
  assert.deepEqual(
    [one?.text, one?.madeBy, one?.madeIn, one?.date],
    ['om te vergroenen', 'de minister voor Daken', 'AO tuinen', '2019-06-17'],
  );
});

test('what was promised and is announced again is one, made where it was promised', () => {
  const all = made(
    'Zoals ik heb toegezegd in mijn brief van 7 maart 2016 zal ik u over de daken twee keer per jaar berichten.',
  );
  assert.deepEqual(
    all.map(({ madeIn, date }) => [madeIn, date]),
    [['brief', '2016-03-07']],
  );
});

test('whose letter it is also, made no promise by that', () => {
  const [one] = made(
    'Mede namens de minister van Defensie en de staatssecretaris van Financiën meld ik u dat is toegezegd uw Kamer te informeren.',
  );
  assert.equal(one?.madeBy, null);
});

test('what is due within some weeks counts from the debate in which it was promised', () => {
  const [one, ...more] = extract(
    'Datum 8 oktober 2015\nBetreft Daken\n\nGeachte voorzitter,\n\nTijdens het AO Daken van 10 september 2015 heb ik toegezegd uw Kamer binnen 4 weken een brief te sturen. Ik heb meer tijd nodig om aan deze toezegging te kunnen voldoen.',
  ).commitments;
  assert.deepEqual([one?.due, more], ['2015-10', []]);
});

test('a season is no place where it was promised', () => {
  const [one] = made('In het najaar van 2018 heb ik uw Kamer toegezegd een onderzoek te laten doen.');
  assert.equal(one?.madeIn, null);
});

test('how often makes it recurring', () => {
  const [one] = made('In het actieprogramma is toegezegd om twee keer per jaar te rapporteren.');
  assert.deepEqual(
    [one?.text, one?.recurring, one?.madeIn],
    ['om twee keer per jaar te rapporteren', true, 'het actieprogramma'],
  );
  assert.equal(made('Ik zeg toe dat ik een plan stuur.')[0]?.recurring, false);
});

test('work announced with a date is one, with that date', () => {
  const due = (text: string) => made(text).map((one) => one.due);
  assert.deepEqual(due('Het plan wordt nader uitgewerkt en is voor de zomer 2022 gereed.'), ['2022-22']);
  assert.deepEqual(due('Ik informeer uw Kamer uiterlijk in het eerste kwartaal van 2025.'), ['2025-33']);
  assert.deepEqual(due('Het plan was in 2019 gereed.'), []);
  assert.deepEqual(due('Het plan is gereed.'), []);
  assert.deepEqual(due('De resultaten worden in november 2022 verwacht.'), []);
});

test('what was not promised, asked or already answered is none', () => {
  for (const text of [
    'Ik kan dat niet toezeggen.',
    'Kunt u toezeggen dat er een plan komt?',
    'Er is niet toegezegd om te rapporteren.',
    'Toezeggingen n.v.t',
  ]) {
    assert.deepEqual(made(text), [], text);
  }
});

test('items under a heading "Toezeggingen" are promises, "n.v.t." is none', () => {
  const text =
    '1. Aanleiding\n\nDe brief gaat uit.\n\n2. Toezeggingen\n\n- De Kamer ontvangt een overzicht van alle daken\n- n.v.t.\n';
  assert.deepEqual(
    made(text).map((one) => one.text),
    ['De Kamer ontvangt een overzicht van alle daken'],
  );
});

test('a promise told by its answer concerns the programme its own words point to', () => {
  const [one] = made(
    'Het programma Kleine Stap is onderdeel van het actieprogramma Open Deur. Inmiddels is dit programma in 24 gemeenten beschikbaar. Hiermee geef ik invulling aan de toezegging van de minister voor Daken tijdens het AO tuinen van 17 juni 2019 om versneld over dit programma te berichten.',
  );
  assert.equal(one?.concerns, 'programme:kleine-stap');
});

test('readiness told of oneself and "te zullen" promise without the word', () => {
  assert.equal(made('Ik heb mij in het debat bereid verklaard de daken te laten meten.').length, 1);
  assert.equal(made('Ik heb het lid Zand gemeld daarop in een brief te zullen ingaan.').length, 1);
  assert.equal(made('De tuinders hebben zich bereid verklaard mee te betalen.').length, 0);
});

test('toezeggingen that a chairman reads out are promises of whom they name', () => {
  const all = made(
    'De voorzitter: Ik noteer de volgende toezeggingen. De minister stuurt in mei 2031 een lijst van daken. De staatssecretaris gaat na wie de goten schoont.',
  );
  assert.deepEqual(
    all.map(({ madeBy, due }) => [madeBy, due]),
    [
      ['De minister', '2031-05'],
      ['De staatssecretaris', null],
    ],
  );
});

test('what was promised on an unknown day is not due so long after today', () => {
  const [one] = made(
    'Datum 16 juni 2031\n\nGeachte voorzitter,\n\nIk heb toegezegd de daken binnen drie jaar te tellen.',
  );
  assert.deepEqual([one?.due], [null]);
  const [dated] = made('Op 12 oktober 2030 heb ik de Kamer toegezegd de daken binnen een jaar te tellen.');
  assert.deepEqual([dated?.due], ['2031-10']);
});

test('a row under the heading of toezeggingen tells to whom and what', () => {
  const all = made(
    'Datum 16 juni 2031\n\nGeachte voorzitter,\n\nB. Toezeggingen\n\nAan het lid Tegel, in het commissiedebat Daken van 3 mei 2030: nagaan of de goten worden geschoond. ja\n\nDe daken van het land zijn geteld: het zijn er veel.\n',
  );
  assert.deepEqual(
    all.map(({ text, date }) => [text, date]),
    [['nagaan of de goten worden geschoond', '2030-05-03']],
  );
});

const LETTER = 'Datum 15 maart 2024\nBetreft Daken\n\nGeachte voorzitter,\n\nHieronder de stand. ';

test('the next sentence may tell when', () => {
  const [one] = made(
    `${LETTER}Zodra ik de toets heb, zal ik die aan uw Kamer sturen. Naar verwachting is dat in mei.\n`,
  );
  assert.equal(one?.due, '2024-05');
  const [other] = made(
    `${LETTER}Zodra ik de toets heb, zal ik die aan uw Kamer sturen. Ik verwacht dat dit in mei is.\n`,
  );
  assert.equal(other?.due, '2024-05');
});

test('a row of a table about a toezegging tells what the minister will do', () => {
  const rows = made(
    `${LETTER}\n\n| Onderwerp | Overleg | Inhoud | Stand |\n|---|---|---|---|\n| Toezegging TZ202401-017 | commissiedebat Daken, 8 januari 2024 | De Minister spreekt met de dakdekkers over de goten | Loopt |\n| Motie van het lid Tegel | 39 111, nr. 7 | De Minister legt mos | Afgedaan |\n`,
  );
  assert.deepEqual(
    rows.map(({ text, madeBy }) => [text, madeBy]),
    [['De Minister spreekt met de dakdekkers over de goten', 'De Minister']],
  );
});

test('the names of the columns tell where a table has what was promised', () => {
  const rows = [
    'Nr.	Toezegging	Debat	Stand van zaken',
    '1	De Kamer inlichten over de kosten van dakgras	Commissiedebat Daken, 3 januari 2024	Volgt in het derde kwartaal',
    '2	Gesprek met de dakdekkers over veiligheid	Commissiedebat Daken, 3 januari 2024	Afgedaan',
  ];
  for (const parted of [rows, rows.map((row) => `| ${row.replaceAll('\t', ' | ')} |`)])
    assert.deepEqual(
      made(`${LETTER}\n\n${parted.join('\n')}\n`).map(({ text, due, date }) => [text, due, date]),
      [
        ['De Kamer inlichten over de kosten van dakgras', '2024-35', '2024-01-03'],
        ['Gesprek met de dakdekkers over veiligheid', null, '2024-01-03'],
      ],
    );
});

test('under the number of a toezegging stands what it holds', () => {
  const [one] = made(
    `${LETTER}\n\nTZ202401-018\nDe Minister bekijkt het rapport van de dakdekkers.\nCommissiedebat Daken van 8 januari 2024\nLoopt\n`,
  );
  assert.equal(one?.text, 'De Minister bekijkt het rapport van de dakdekkers');
});

test('a motion promises nothing, but may consider what was promised', () => {
  const [one, ...others] = made(
    'MOTIE VAN HET LID TEGEL\nVoorgesteld 15 maart 2024\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\noverwegende dat de minister in het commissiedebat Daken van 8 januari 2024 heeft toegezegd met de dakdekkers te spreken;\n\nverzoekt de regering de Kamer voor de zomer te informeren,\n\nen gaat over tot de orde van de dag.\n\nTegel\n',
  );
  assert.deepEqual([one?.date, others.length], ['2024-01-08', 0]);
});
