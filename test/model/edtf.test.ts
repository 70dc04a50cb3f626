import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayRange, isDate, sortDay } from '../../src/model/edtf.ts';

const RANGES: readonly (readonly [string, string | null, string | null])[] = [
  ['2020-07-08', '2020-07-08', '2020-07-08'],
  ['2019-12', '2019-12-01', '2019-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2021', '2021-01-01', '2021-12-31'],
  ['2022-22', '2022-06-01', '2022-08-31'],
  ['2023-24', '2022-12-01', '2023-02-28'],
  ['2018/2021', '2018-01-01', '2021-12-31'],
  ['../2022-06', null, '2022-06-30'],
  ['2018-09/..', '2018-09-01', null],
  ['2022-06~', '2022-06-01', '2022-06-30'],
];

for (const [text, first, last] of RANGES) {
  test(`${text} may mean ${first ?? 'any day'} to ${last ?? 'any day'}`, () => {
    assert.deepEqual(dayRange(text), { first, last });
  });
}

for (const text of [
  '',
  '2020-13',
  '2020-02-30',
  '8 juli 2020',
  '0001-01-01T00:00:00Z',
  '2021/2018',
  '/',
  '../..',
  '20201-01',
  'Y20000',
  '-0044',
  '-0044-03-15',
  '2020~~',
  '2020-06?~',
  '44256',
  '20200708',
]) {
  test(`"${text}" is no date`, () => assert.equal(isDate(text), false));
}

test('a date is sorted by its first day, an open start by its last', () => {
  assert.equal(sortDay('2022-22'), '2022-06-01');
  assert.equal(sortDay('../2022-06'), '2022-06-30');
  assert.equal(sortDay('zomer'), null);
});

test('any text is read or refused, never thrown at', () => {
  fc.assert(fc.property(fc.string({ maxLength: 80 }), (text) => typeof isDate(text) === 'boolean'));
});

test('every real day is itself', () => {
  const days = fc.date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      assert.deepEqual(dayRange(day), { first: day, last: day });
    }),
  );
});
