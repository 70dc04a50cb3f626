import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Read, readAmount, readMoment, readSource } from '../../../src/ingest/table/cells.ts';

const TODAY = '2024-06-01';

const readAs = <T>(read: Read<T>): T => {
  assert.ok('value' in read, JSON.stringify(read));
  return read.value;
};
const wrong = (read: Read<unknown>): string => ('wrong' in read ? read.wrong : `read as ${JSON.stringify(read.value)}`);
const number = (text: string | number, unit = 'gezinnen', decimal?: 'comma' | 'point') =>
  readAs(readAmount(text, '', unit, decimal)).value;

test('a date is a day, month, quarter or year; Dutch days are read as such', () => {
  const moment = (cell: string | number) => readAs(readMoment(cell, TODAY));
  assert.deepEqual(moment('2021-03-01'), { date: '2021-03-01', first: '2021-03-01', last: '2021-03-01' });
  assert.equal(moment('1-3-2021').date, '2021-03-01');
  assert.deepEqual(moment('2021-02'), { date: '2021-02', first: '2021-02-01', last: '2021-02-28' });
  assert.deepEqual(moment(2021), { date: '2021', first: '2021-01-01', last: '2021-12-31' });
  assert.deepEqual(moment('2021-33'), { date: '2021-33', first: '2021-01-01', last: '2021-03-31' });
});

test('a day that a spreadsheet counts is not guessed, and told how to become a date', () => {
  assert.match(wrong(readMoment(44256, TODAY)), /"44256" is no date \(a day that a spreadsheet counts\?/);
});

test('what is no date, or is yet to come, is refused', () => {
  for (const cell of ['', '31-2-2021', '2021-13', '44256', 'maart 2021', '2020/2021', '3/1/2021', '21', 44256]) {
    assert.match(wrong(readMoment(cell, TODAY)), /no date/, String(cell));
  }
  assert.match(wrong(readMoment('2024-06-02', TODAY)), /yet to come/);
  assert.equal(readAs(readMoment('2024', TODAY)).date, '2024');
});

test('numbers are read in Dutch and in English, and never guessed', () => {
  assert.equal(number('12,5'), 12.5);
  assert.equal(number('12.5'), 12.5);
  assert.equal(number('1.234.567'), 1_234_567);
  assert.equal(number('1,234,567.5'), 1_234_567.5);
  assert.equal(number('1.234,5'), 1234.5);
  assert.equal(number('12 345'), 12_345);
  assert.equal(number('0'), 0);
  assert.equal(number(0.1), 0.1);
  assert.equal(number('45%', 'procent'), 45);
  assert.match(wrong(readAmount('1.234', '', 'gezinnen')), /--decimal comma or point/);
  assert.equal(number('1.234', 'gezinnen', 'comma'), 1234);
  assert.equal(number('1.234', 'gezinnen', 'point'), 1.234);
  assert.equal(number('1,234', 'gezinnen', 'comma'), 1.234);
  for (const text of ['twaalf', '-', 'n.b.', '1e5', '12,', '1.2.3', '45%', '0x10', 'Infinity']) {
    assert.match(wrong(readAmount(text, '', 'gezinnen')), /is no number/, text);
  }
});

test('every number as the Dutch write it, and as the English do, is read as that number', () => {
  const numbers = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }));
  fc.assert(
    fc.property(numbers, ([whole, part]) => {
      const value = Number(`${whole}.${String(part).padStart(2, '0')}`);
      const written = (language: string) => new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(value);
      assert.equal(number(written('nl').replace('\u2212', '-'), 'euro'), value);
      assert.equal(number(written('en'), 'euro'), value);
    }),
  );
});

test('no cell of any kind is more than a wrong one', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double()), (cell) => {
      for (const read of [readMoment(cell, TODAY), readAmount(cell, '', 'euro'), readSource(cell)]) {
        assert.ok('value' in read || read.wrong.length > 0);
      }
    }),
  );
});

test('a word stands for a number, in the one column or the other', () => {
  assert.deepEqual(readAs(readAmount('alle', '', 'gemeenten')), { value: null, quantifier: 'ALL' });
  assert.deepEqual(readAs(readAmount('', 'de meeste', 'gemeenten')), { value: null, quantifier: 'MOST' });
  assert.match(wrong(readAmount('3', 'alle', 'gemeenten')), /keep one of them/);
  assert.match(wrong(readAmount('', 'veel', 'gemeenten')), /no quantifier/);
  assert.match(wrong(readAmount('', '', 'gemeenten')), /no value/);
});

test('a source is an address, a number or a title; an empty word is none', () => {
  assert.deepEqual(readAs(readSource('www.example.nl/a b')), {
    text: 'www.example.nl/a b',
    url: 'https://www.example.nl/a%20b',
  });
  assert.equal(readAs(readSource('35 800, nr. 12')).url, null);
  assert.equal(readAs(readSource('Jaarbericht Boekenbrug 2021, tabel 4')).url, null);
  for (const text of ['', '-', '?', 'n.v.t.', 'nvt', 'onbekend', 'x', 'http://', 'https://lokaal']) {
    assert.match(wrong(readSource(text)), /source|address/, text);
  }
});
