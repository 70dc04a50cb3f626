import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announcementsIn } from '../../../src/language/commitments/announcements.ts';

const due = (text: string) => announcementsIn(text, '2024-03-15', 'Letter').map((one) => one.due);

test('the sender announces in every word order', () => {
  for (const text of [
    'Ik zal uw Kamer vóór de zomer informeren over de daken.',
    'De uitkomsten deel ik voor het zomerreces met uw Kamer.',
    'Voor de zomer stuur ik u een brief over de daken.',
    'Ik vroeg de gilden om raad en stuur u hun antwoord voor de zomer.',
    'Het plan komt dit voorjaar gereed, waarna ik uw Kamer voor de zomer informeer.',
    'Het streven is de uitkomsten voor de zomer aan uw Kamer te zenden.',
    'Ik ben voornemens het wetsvoorstel voor de zomer bij uw Kamer in te dienen.',
  ]) {
    assert.deepEqual(due(text), ['2024-22'], text);
  }
});

test('the Kamer receives, hears or may expect', () => {
  assert.deepEqual(due('Uw Kamer ontvangt de reactie in oktober.'), ['2024-10']);
  assert.deepEqual(due('Ook deze eindrapportage zal ik u doen toekomen.'), [null]);
  assert.deepEqual(due('In deze rapportage wordt uw Kamer geïnformeerd.'), []);
  assert.deepEqual(due('Ik besluit later; u hoort daarover uiterlijk eind mei.'), ['2024-05~']);
  assert.deepEqual(due('U kunt mijn antwoord voor het kerstreces tegemoetzien.'), ['2024-12']);
  assert.deepEqual(due('In verband hiermee kunt u mijn antwoord in oktober tegemoet zien.'), ['2024-10']);
  assert.deepEqual(due('Over de daken wordt uw Kamer in het najaar geïnformeerd.'), ['2024-23']);
  assert.deepEqual(due('De tegels liggen vast in de nota die u in mei krijgt toegestuurd.'), ['2024-05']);
});

test('others of the government announce too', () => {
  assert.deepEqual(due('De minister voor Daken zal uw Kamer daarover zelf informeren.'), [null]);
  assert.deepEqual(due('Mijn ambtgenoot van Tuinen informeert uw Kamer in mei.'), ['2024-05']);
});

test('what goes without naming the Kamer', () => {
  assert.deepEqual(due('Na de zomer kom ik hierop terug.'), ['2024-23']);
  assert.deepEqual(due('Een brief hierover volgt in het najaar.'), ['2024-23']);
  assert.deepEqual(due('Ik zal de vragen zo spoedig mogelijk beantwoorden.'), [null]);
  assert.deepEqual(due('In de volgende voortgangsbrief ga ik hier nader op in.'), [null]);
});

test('two things with two dates are two', () => {
  assert.deepEqual(due('Het plan wordt in mei met uw Kamer gedeeld en in het najaar ontvangt uw Kamer de evaluatie.'), [
    '2024-05',
    '2024-23',
  ]);
});

test('what this letter brings, what was sent before and a closing are none', () => {
  for (const text of [
    'Met deze brief informeer ik uw Kamer over de daken.',
    'Hierbij stuur ik u het rapport.',
    'Op 12 januari heb ik uw Kamer geïnformeerd.',
    'Tevens stuur ik u het verslag van de tuinraad.',
    'Ik vertrouw erop u hiermee voldoende te hebben geïnformeerd.',
    'Uw Kamer ontving op 4 maart 2024 het advies.',
    'Hierop kom ik in paragraaf 3 terug.',
    'Ik heb u laten weten dat de regels in mei veranderen.',
  ]) {
    assert.deepEqual(due(text), [], text);
  }
});

test('what is asked, obliged, denied or done by others is none', () => {
  for (const text of [
    'De motie verzoekt de regering de Kamer voor de zomer te informeren.',
    'Het lid Tegel vroeg of ik de Kamer in mei zal informeren.',
    'De Kamer moet voor 1 juni worden geïnformeerd.',
    'Ik zal uw Kamer hierover niet informeren.',
    'Bent u bereid de Kamer voor de zomer te informeren?',
    'Gemeenten informeren bewoners in mei over de daken.',
    'De Kamer van Koophandel informeert ondernemers in het najaar.',
    'Ik acht het van belang dat de Kamer goed wordt geïnformeerd.',
    'Ik zou uw Kamer nog laten weten wat ik ervan vind.',
  ]) {
    assert.deepEqual(due(text), [], text);
  }
});

test('in a memo "u" is who signs, not the Kamer', () => {
  const memo = (text: string) => announcementsIn(text, '2024-03-15', 'Memo').map((one) => one.due);
  assert.deepEqual(memo('Wij informeren u in april over de gesprekken.'), []);
  assert.deepEqual(memo('In de brief kondigt u aan de Kamer voor de zomer een plan te sturen.'), ['2024-22']);
});

test('what hangs on a condition is less certain', () => {
  const [certain] = announcementsIn('Ik zal uw Kamer hierover informeren.', null, 'Letter');
  const [doubtful] = announcementsIn('Indien dit tot nieuwe regels leidt, zal ik uw Kamer informeren.', null, 'Letter');
  assert.ok((certain?.confidence ?? 0) > 0.8 && (doubtful?.confidence ?? 1) <= 0.6);
});

test('the Kamer will have it, or finds it in a paper to come', () => {
  assert.deepEqual(due('De planning is dat de Kamer medio juli over de lijst kan beschikken.'), ['2024-07~']);
  assert.deepEqual(due('Het streven is dat u het dakenplan vóór 1 oktober in huis heeft.'), ['2024-10-01']);
  assert.deepEqual(due('De stukken liggen eind mei bij u.'), ['2024-05~']);
  assert.deepEqual(due('In de volgende brief, die in mei verschijnt, ga ik nader in op de tegels.'), ['2024-05']);
  assert.deepEqual(due('Bij de ontwerpbegroting 2025 kom ik hierop terug.'), ['2024-09']);
  assert.deepEqual(due('Het kabinet reageert na de zomer op het advies over daken.'), ['2024-23']);
  assert.deepEqual(due('Een lijst heeft u nog van mij te verwachten; die volgt in juni.'), []);
  assert.deepEqual(due('De lijst zal ik u toesturen; die volgt in juni.'), ['2024-06']);
  assert.deepEqual(due('De Europese Commissie zal het Parlement in mei informeren.'), []);
  assert.deepEqual(due('Zoals ik de Kamer op 7 februari meldde, zal ik u nader informeren.'), [null]);
});

test('who has said what he did goes on with what he will send', () => {
  assert.deepEqual(due('Wij hebben de dakdekkers om raad gevraagd en komen hierop in mei bij uw Kamer terug.'), [
    '2024-05',
  ]);
  assert.deepEqual(due('Ik heb de toets laten doen en stuur die, zodra hij af is, met een reactie aan beide Kamers.'), [
    null,
  ]);
  assert.deepEqual(due('Zodra ik de toets heb, zal ik die aan uw Kamer doorgeleiden.'), [null]);
  assert.deepEqual(due('Ik verwacht u in mei een analyse te doen toekomen.'), ['2024-05']);
  assert.deepEqual(due('Ik bespreek dit met de dakdekkers en kom daar voor de zomer op terug.'), ['2024-22']);
  assert.deepEqual(due('Ik deel uw analyse dat er in mei meer daken zijn.'), []);
});

test('what is usual, or comes now, is not announced', () => {
  assert.deepEqual(due('Gebruikelijk is dat de Kamer binnen zes weken een antwoord krijgt.'), []);
  assert.deepEqual(due('Op verzoek van het lid Tegel ontvangt u thans een schets van de daken.'), []);
});

test('what comes every year has no one day', () => {
  assert.deepEqual(due('Over de daken rapporteer ik uw Kamer jaarlijks in mei.'), [null]);
  assert.deepEqual(due('Elk jaar in mei informeer ik uw Kamer over de daken.'), [null]);
});

test('what is taken along in a paper to come, and what a letter told already', () => {
  assert.deepEqual(due('Ik neem dit mee in de voortgangsbrief van het najaar.'), ['2024-23']);
  assert.deepEqual(due('Ik hoop u voor de zomer meer over de daken te kunnen vertellen.'), ['2024-22']);
  assert.deepEqual(due('Ik verwijs u naar mijn brief van 3 februari, waarin u wordt geïnformeerd.'), []);
});
