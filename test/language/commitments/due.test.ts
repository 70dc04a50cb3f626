import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesAhead, dueAt, dueInContent } from '../../../src/language/commitments/due.ts';
import { dueDates } from '../../../src/language/commitments/due-dates.ts';

const read = (text: string, own: string) => dueDates(text, own).map(({ edtf }) => edtf);
/** The date that what stands between brackets is due. */
const due = (marked: string, own = '2024-03-15') => {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  return dueAt(text, datesAhead(text, own), { start, end: marked.indexOf(']') - 1 });
};

test('a month or a day without a year is the first to come', () => {
  assert.deepEqual(read('in september', '2023-07-06'), ['2023-09']);
  assert.deepEqual(read('uiterlijk eind maart', '2019-11-02'), ['2020-03~']);
  assert.deepEqual(read('vóór 1 juli', '2024-08-01'), ['2025-07-01']);
  assert.deepEqual(read('in maart', '2024-03-15'), ['2024-03']);
  assert.deepEqual(read('in de tweede helft van juni', '2014-05-19'), ['2014-06']);
  assert.deepEqual(read('op 3 mei jl.', '2024-06-01'), []);
});

test('before the summer is the summer, after it is autumn', () => {
  assert.deepEqual(read('voor de zomer', '2021-10-01'), ['2022-22']);
  assert.deepEqual(read('na de zomer', '2024-03-15'), ['2024-23']);
  assert.deepEqual(read('na het zomerreces van 2025', '2024-03-15'), ['2025-23']);
  assert.deepEqual(read('dit voorjaar', '2024-09-01'), ['2024-21']);
  assert.deepEqual(read('komend voorjaar', '2022-11-14'), ['2023-21']);
  assert.deepEqual(read('deze winter', '2024-11-14'), ['2025-24']);
});

test('recesses and budget days are the month they fall in, budget notes their season', () => {
  assert.deepEqual(read('voor het kerstreces', '2022-09-28'), ['2022-12']);
  assert.deepEqual(read('na het kerstreces', '2022-12-01'), ['2023-01']);
  assert.deepEqual(read('voor het herfstreces', '2022-09-28'), ['2022-10']);
  assert.deepEqual(read('met Prinsjesdag', '2024-03-15'), ['2024-09']);
  assert.deepEqual(read('bij de Voorjaarsnota', '2024-03-15'), ['2024-21']);
});

test('quarters, halves and parts of a year', () => {
  assert.deepEqual(read('in het eerste kwartaal', '2024-11-01'), ['2025-33']);
  assert.deepEqual(read('in het eerste kwartaal van het nieuwe jaar', '2024-11-01'), ['2025-33']);
  assert.deepEqual(read('komend kwartaal', '2024-11-01'), ['2025-33']);
  assert.deepEqual(read('voor het einde van het derde kwartaal van 2024', '2024-05-01'), ['2024-35']);
  assert.deepEqual(read('in de tweede helft van dit jaar', '2022-03-01'), ['2022-41']);
  assert.deepEqual(read('voor het einde van het jaar', '2024-03-15'), ['2024-12~']);
  assert.deepEqual(read('begin volgend jaar', '2024-12-15'), ['2025-01~']);
  assert.deepEqual(read('in de loop van volgend jaar', '2024-03-15'), ['2025']);
  assert.deepEqual(read('halverwege 2025', '2024-03-15'), ['2025-06~']);
});

test('spans of time count from the document', () => {
  assert.deepEqual(read('binnen drie maanden', '2024-11-15'), ['2025-02']);
  assert.deepEqual(read('binnen zes weken', '2024-05-25'), ['2024-07']);
  assert.deepEqual(read('volgende maand', '2024-12-15'), ['2025-01']);
  assert.deepEqual(read('over een half jaar', '2024-06-01'), ['2024-12']);
  assert.deepEqual(read('binnen drie weken na het advies', '2024-06-01'), []);
});

test('what is due is led by a word of time, and ahead', () => {
  assert.equal(due('Voor de zomer [informeer ik] uw Kamer.'), '2024-22');
  assert.equal(due('De brief van 1 mei 2024 [deel ik] met uw Kamer.'), null);
  assert.equal(due('In 2023 was er een brief; ik [zal berichten].'), null);
  assert.equal(due('De plannen voor 2025 [zend ik] u in mei.'), '2024-05');
  assert.equal(due('Ik [zal u informeren] over de wet die in juli ingaat.'), null);
  assert.equal(due('Voor het commissiedebat Daken van 12 juni 2024 [ontvangt uw Kamer] een brief.'), '2024-06-12');
  assert.equal(due('Dit [wordt in mei afgerond en in het najaar met uw Kamer gedeeld].'), '2024-23');
});

test('what was promised before may have been due by now', () => {
  assert.equal(dueInContent('om vóór 1 februari 2024 een plan te sturen', '2024-03-15'), '2024-02-01');
  assert.equal(dueInContent('om te bezien hoeveel daken in 2022 lekten', '2024-03-15'), null);
});

test('what comes in a paper dated ahead comes with it', () => {
  assert.equal(due('Daar [kom ik] in de verzamelbrief van juni op terug.'), '2024-06');
});

test('a promise told as made was due by the month just past, not by the one far ahead', () => {
  assert.equal(dueInContent('om het plan vóór 15 februari te sturen', '2024-03-15'), '2024-02-15');
  assert.equal(dueInContent('om het plan vóór 15 juni te sturen', '2024-03-15'), '2024-06-15');
  assert.equal(dueInContent('om het plan in februari 2025 te sturen', '2024-03-15'), '2025-02');
});

test('that day is the one named before it', () => {
  assert.deepEqual(
    due('Ik verplaats de termijn naar 1 juli 2024 en [zal] uw Kamer vóór die datum berichten.'),
    '2024-07-01',
  );
});

test('the years that a brief is about are not when it comes', () => {
  assert.equal(due('Zodra dat kan, [ontvangt] uw Kamer een brief over het onderhoud van daken na 2026.'), null);
});

test('what is expected in a paper comes with it', () => {
  assert.equal(due('In het verslag, dat u in mei tegemoet kunt zien, [zal ik terugkomen] op de daken.'), '2024-05');
});
