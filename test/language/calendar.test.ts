import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastQuarter, lastTime, monthsOn, schoolYear, yearsOn } from '../../src/language/observations/calendar.ts';

test('years on, in every form of a date', () => {
  assert.deepEqual(
    ['2030', '2030-05-01', '2030-22', '2029/2030', '2030-12~'].map((date) => yearsOn(date, -1)),
    ['2029', '2029-05-01', '2029-22', '2028/2029', '2029-12~'],
  );
});

test('months on, over the end of the year', () => {
  assert.deepEqual(
    [monthsOn('2030-11-30', 3), monthsOn('2030-01', -1), monthsOn('2030-06~', 0)],
    ['2031-02', '2029-12', '2030-06'],
  );
  assert.deepEqual([monthsOn('2030', 1), monthsOn('2030-22', 1)], [null, null]);
});

test('the last time is never after the document', () => {
  assert.equal(lastTime('2031-11', '2031-06-16'), '2030-11');
  assert.equal(lastTime('2031-06', '2031-06-16'), '2031-06');
  assert.equal(lastTime('2031-06-20', '2031-06-16'), '2030-06-20');
  assert.equal(lastTime('2031-23', '2031-06-16'), '2030-23');
  assert.equal(lastTime('2028-11', '2031-06-16'), '2028-11');
});

test('the quarter before, and the school year', () => {
  assert.deepEqual(
    [lastQuarter('2031-06-16'), lastQuarter('2031-02-01'), lastQuarter('2031')],
    ['2031-33', '2030-36', null],
  );
  assert.deepEqual(
    [schoolYear('2031-06-16', 0), schoolYear('2031-09-01', 0), schoolYear('2031-06-16', -1)],
    ['2030/2031', '2031/2032', '2029/2030'],
  );
});
