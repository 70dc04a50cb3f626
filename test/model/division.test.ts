import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Division } from '../../src/model/division.ts';
import { FICTIONAL } from './fictional-division.ts';

test('a gemeente exists from its first day up to, not including, the day it ended', () => {
  assert.equal(FICTIONAL.existed('GM9103', '2017-12-31'), false);
  assert.equal(FICTIONAL.existed('GM9103', '2018-01-01'), true);
  assert.equal(FICTIONAL.existed('GM9103', '2020-12-31'), true);
  assert.equal(FICTIONAL.existed('GM9103', '2021-01-01'), false);
  assert.equal(FICTIONAL.existed('GM0000', '2020-01-01'), false);
});

test('the division of a day lists the codes of that day, sorted', () => {
  assert.deepEqual(FICTIONAL.at('2018-01-01'), ['GM9103', 'GM9104', 'GM9105', 'GM9106', 'GM9107', 'GM9109']);
  assert.deepEqual(FICTIONAL.at('2022-01-01'), ['GM9104', 'GM9106', 'GM9108']);
});

test('a gemeente is followed through several changes', () => {
  assert.deepEqual(FICTIONAL.follow('GM9101', '2017-06-01', '2022-01-01'), {
    codes: ['GM9104'],
    steps: [
      { date: '2018-01-01', code: 'GM9101', became: ['GM9103'] },
      { date: '2021-01-01', code: 'GM9103', became: ['GM9104'] },
    ],
  });
});

test('a gemeente that was divided is found in all that took over from it', () => {
  const { codes, steps } = FICTIONAL.follow('GM9105', '2020-12-31', '2021-01-01');
  assert.deepEqual(codes, ['GM9104', 'GM9106']);
  assert.deepEqual(steps, [{ date: '2021-01-01', code: 'GM9105', became: ['GM9104', 'GM9106'] }]);
});

test('followed back, a gemeente is found in all that it came of, and in itself where it was only enlarged', () => {
  const { codes, steps } = FICTIONAL.follow('GM9104', '2021-01-01', '2017-01-01');
  assert.deepEqual(codes, ['GM9101', 'GM9102', 'GM9104', 'GM9105']);
  assert.deepEqual(
    steps.map(({ date, code }) => [date, code]),
    [
      ['2021-01-01', 'GM9104'],
      ['2018-01-01', 'GM9103'],
    ],
  );
});

test('nothing is passed between two days without a change, or on one day', () => {
  for (const [from, to] of [
    ['2021-01-01', '2026-11-26'],
    ['2020-05-01', '2020-05-01'],
  ] as const) {
    assert.deepEqual(FICTIONAL.follow('GM9104', from, to), { codes: ['GM9104'], steps: [] });
  }
});

test('a gemeente that nobody took over from is found nowhere, and one that did not exist neither', () => {
  const lost = FICTIONAL.follow('GM9109', '2019-01-01', '2020-01-01');
  assert.deepEqual(lost, { codes: [], steps: [{ date: '2020-01-01', code: 'GM9109', became: [] }] });
  assert.deepEqual(FICTIONAL.follow('GM9108', '2018-01-01', '2022-01-01'), { codes: [], steps: [] });
});

test('a gemeente that stays may give a part of itself to a new one', () => {
  const split = new Division(
    [
      { code: 'GM9201', validFrom: null, validUntil: null },
      { code: 'GM9202', validFrom: '2020-01-01', validUntil: null },
    ],
    [{ from: 'GM9201', to: 'GM9202', date: '2020-01-01' }],
  );
  assert.deepEqual(split.follow('GM9201', '2019-12-31', '2020-01-01').codes, ['GM9201', 'GM9202']);
  assert.deepEqual(split.follow('GM9202', '2020-01-01', '2019-12-31').codes, ['GM9201']);
});
