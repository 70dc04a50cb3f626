import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOf, findDates } from '../../src/language/dates.ts';
import { dayRange } from '../../src/model/edtf.ts';

const found = (text: string, own: string | null = null) => findDates(text, own).map(({ edtf }) => edtf);

test('days, months, years and intervals become EDTF', () => {
  assert.deepEqual(found('op 3 mei 2019 en 03-06-2020'), ['2019-05-03', '2020-06-03']);
  assert.deepEqual(found('in september 2017'), ['2017-09']);
  assert.deepEqual(found('sinds 2016 en voor 2025'), ['2016', '2025']);
  assert.deepEqual(found('het plan 2018-2021'), ['2018/2021']);
  assert.deepEqual(found('2 t/m 4 maart 2021'), ['2021-03-04']);
});

test('seasons, quarters and halves keep their EDTF codes', () => {
  assert.deepEqual(found('voor de zomer 2023'), ['2023-22']);
  assert.deepEqual(found('vóór de zomer van 2023'), ['2023-22']);
  assert.deepEqual(found('in het derde kwartaal van 2023'), ['2023-35']);
  assert.deepEqual(found('in Q1 2024'), ['2024-33']);
  assert.deepEqual(found('de tweede helft van 2024'), ['2024-41']);
  assert.deepEqual(found('medio 2022, eind 2023'), ['2022-06~', '2023-12~']);
  assert.deepEqual(dayRange('2023-35'), { first: '2023-07-01', last: '2023-09-30' });
});

test('dates without a year need the document’s own date', () => {
  assert.deepEqual(found('op 10 februari'), []);
  assert.deepEqual(found('op 10 februari', '2021-03-01'), ['2021-02-10']);
  assert.deepEqual(found('dit najaar', '2021-03-01'), ['2021-23']);
  assert.deepEqual(found('voor de zomer', '2021-10-01'), ['2022-22']);
  assert.deepEqual(found('volgend jaar', '2021-10-01'), ['2022']);
});

test('what looks like a date is none', () => {
  assert.deepEqual(found('1000 dagen, 2040 euro, 31 februari 2020, nr. 2019'), []);
  assert.deepEqual(found('35 300-XVI, nr. 150'), []);
});

test('a passage is the date alone and dates do not overlap', () => {
  const text = 'Op 3 mei 2019, in mei 2019 en sinds 2016';
  assert.deepEqual(
    findDates(text).map(({ start, end }) => text.slice(start, end)),
    ['3 mei 2019', 'mei 2019', '2016'],
  );
});

test('a whole text is a date or not', () => {
  assert.equal(dateOf('vrijdag 3 mei 2019'), '2019-05-03');
  assert.equal(dateOf('3 mei 2019'), '2019-05-03');
  assert.equal(dateOf('3 mei 2019 te Utrecht'), null);
});
