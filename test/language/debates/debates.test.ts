import assert from 'node:assert/strict';
import { test } from 'node:test';
import { debatesIn } from '../../../src/language/debates/debates.ts';
import { extract } from '../../../src/language/extract.ts';

const found = (text: string, own: string | null = null) =>
  debatesIn(text, own).map(({ debateKind, label, date }) => [debateKind, label, date]);

test('debates with their kind, subject and date', () => {
  assert.deepEqual(found('tijdens het AO daken van 17 juni 2019 om'), [['AO', 'AO daken', '2019-06-17']]);
  assert.deepEqual(found('in het commissiedebat Daken en tuinen op 3 mei 2022 heb ik'), [
    ['Commissiedebat', 'commissiedebat Daken en tuinen', '2022-05-03'],
  ]);
  assert.deepEqual(found('tijdens het algemeen overleg over groene daken (3 mei 2012)'), [
    ['AO', 'algemeen overleg over groene daken', '2012-05-03'],
  ]);
  assert.deepEqual(found('het tweeminutendebat Daken van 12 oktober 2023'), [
    ['Tweeminutendebat', 'tweeminutendebat Daken', '2023-10-12'],
  ]);
  assert.deepEqual(found('In de zomer van 2021 zijn via een schriftelijk overleg vragen gesteld'), [
    ['Schriftelijk overleg', 'schriftelijk overleg', '2021-22'],
  ]);
});

test('a title may hold "van", commas and a weekday goes before the date', () => {
  assert.deepEqual(found('het debat over de toekomst van de daken van 3 mei 2023'), [
    ['Debat', 'debat over de toekomst van de daken', '2023-05-03'],
  ]);
  assert.deepEqual(found('Tijdens het commissiedebat Daken, Goten en Pannen van woensdag 11 mei 2023 vroeg'), [
    ['Commissiedebat', 'commissiedebat Daken, Goten en Pannen', '2023-05-11'],
  ]);
  assert.deepEqual(found('Toezegging (commissiedebat Daken, 24 januari 2024)'), [
    ['Commissiedebat', 'commissiedebat Daken', '2024-01-24'],
  ]);
  assert.deepEqual(found('het commissiedebat Daken dat voor 13 september 2023 staat geagendeerd'), [
    ['Commissiedebat', 'commissiedebat Daken', '2023-09-13'],
  ]);
});

test('an abbreviation and the Kamer may stand beside the title', () => {
  assert.deepEqual(found('het Wetgevingsoverleg Daken (WGO) gepland op 4 december 2017'), [
    ['Wetgevingsoverleg', 'Wetgevingsoverleg Daken (WGO)', '2017-12-04'],
  ]);
  assert.deepEqual(found('tijdens het debat met uw Kamer over daken op 24 november 2022'), [
    ['Debat', 'debat met uw Kamer over daken', '2022-11-24'],
  ]);
});

test('a verb after the kind of debate is no title, and a request has a date of its own', () => {
  assert.deepEqual(found('U heeft het AO verplaatst.'), []);
  assert.deepEqual(found('het verzoek om het AO te verplaatsen'), []);
  assert.deepEqual(found('Op 7 december 2022 stuurden wij een verzoek om het algemeen overleg uit te stellen.'), []);
  assert.deepEqual(found('een appreciatie van de tijdens het wetgevingsoverleg ingediende stukken'), []);
});

test('the day before a debate is its day where something happened in it then', () => {
  assert.equal(found('Op 1 maart 2023 vond het commissiedebat Daken plaats')[0]?.[2], '2023-03-01');
  assert.equal(found('Op 1 maart 2023 stuurde ik een brief over het commissiedebat Daken')[0]?.[2], null);
  assert.equal(found('het commissiedebat Daken verwees naar de brief van 3 mei 2023')[0]?.[2], null);
});

test('a day without a year is the nearest', () => {
  assert.equal(found('het commissiedebat Daken van 12 december jl.', '2024-01-15')[0]?.[2], '2023-12-12');
  assert.equal(found('het commissiedebat Daken van 24 januari', '2024-03-15')[0]?.[2], '2024-01-24');
});

test('"the debate of that day" is the one that was named, a motion was proposed in one', () => {
  const debates = (text: string) => extract(text).mentions.filter(({ kind }) => kind === 'Debate');
  const text =
    'In het commissiedebat Daken van 3 mei 2023 is dit gevraagd. In het commissiedebat van 3 mei 2023 heb ik toegezegd een plan te sturen.';
  assert.deepEqual(
    debates(text).map(({ ref }) => ref),
    ['debate:commissiedebat-daken-2023-05-03'],
  );
  assert.equal(extract(text).commitments[0]?.madeInRef, 'debate:commissiedebat-daken-2023-05-03');
});

test('the same debate has the same ref wherever it is named', () => {
  const ref = (text: string) => debatesIn(text, null)[0]?.ref;
  assert.equal(ref('Op het AO daken van 17 juni 2019.'), ref('tijdens het AO daken van 17 juni 2019 is gevraagd'));
});

test('a debate at large is none', () => {
  assert.deepEqual(found('het debat over daken gaat door'), []);
  assert.deepEqual(found('het maatschappelijk debat'), []);
});

test('a debate that a text names is one it refers to, with a passage that holds its date', () => {
  const text = 'Over daken zijn in de zomer van 2021 via een schriftelijk overleg vragen gesteld.';
  const { mentions, relations } = extract(text);
  const debate = mentions.find(({ kind }) => kind === 'Debate');
  assert.equal(debate?.quote, 'zomer van 2021 via een schriftelijk overleg');
  assert.equal(debate?.quote, text.slice(debate?.start, debate?.end));
  assert.deepEqual(
    relations.filter(({ type }) => type === 'REFERS_TO').map(({ from, to }) => [from, to]),
    [['self', debate?.ref]],
  );
});
