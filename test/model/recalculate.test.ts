import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Division, type GemeenteTerm, type Succession } from '../../src/model/division.ts';
import { recalculate } from '../../src/model/recalculate.ts';
import { FICTIONAL } from './fictional-division.ts';

const recalculated = (values: Readonly<Record<string, number>>, from: string, to: string, additive = true) =>
  recalculate(FICTIONAL, { values: new Map(Object.entries(values)), from, to, additive });

test('values of gemeenten that merged whole are summed', () => {
  const { values, refused, unplaced } = recalculated({ GM9101: 3, GM9102: 4, GM9106: 5 }, '2017-01-01', '2020-01-01');
  assert.deepEqual(Object.fromEntries(values), { GM9103: 7, GM9106: 5 });
  assert.deepEqual([refused, unplaced], [[], []]);
});

test('what took over a part of a divided gemeente is refused, naming the gemeente and the day', () => {
  const { values, refused, unplaced } = recalculated(
    { GM9103: 1, GM9104: 2, GM9105: 3, GM9106: 4, GM9108: 5 },
    '2020-06-01',
    '2021-01-01',
  );
  const steps = [{ date: '2021-01-01', code: 'GM9105', became: ['GM9104', 'GM9106'] }];
  assert.deepEqual(Object.fromEntries(values), { GM9108: 5 });
  assert.deepEqual(refused, [
    { code: 'GM9104', reason: 'DIVIDED', because: ['GM9105'], steps },
    { code: 'GM9106', reason: 'DIVIDED', because: ['GM9105'], steps },
  ]);
  assert.deepEqual(unplaced, ['GM9103', 'GM9104', 'GM9105', 'GM9106']);
});

test('a merged gemeente is refused while one of its parts was not counted', () => {
  const { values, refused } = recalculated({ GM9101: 3 }, '2017-01-01', '2018-01-01');
  assert.equal(values.size, 0);
  assert.deepEqual(refused[0]?.because, ['GM9102']);
  assert.equal(refused[0]?.reason, 'INCOMPLETE');
});

test('shares are not summed, but stay with a gemeente that was only renamed', () => {
  const { values, refused } = recalculated({ GM9101: 50, GM9102: 60, GM9107: 70 }, '2017-01-01', '2020-01-01', false);
  assert.deepEqual(Object.fromEntries(values), { GM9108: 70 });
  assert.deepEqual(
    refused.map(({ code, reason }) => [code, reason]),
    [['GM9103', 'NOT_ADDITIVE']],
  );
});

test('back to an earlier division, a merged gemeente cannot be taken apart', () => {
  const { values, refused } = recalculated({ GM9103: 7, GM9106: 5 }, '2020-01-01', '2017-01-01');
  assert.deepEqual(Object.fromEntries(values), { GM9106: 5 });
  assert.deepEqual(
    refused.map(({ code, reason, because }) => [code, reason, because]),
    [
      ['GM9101', 'DIVIDED', ['GM9103']],
      ['GM9102', 'DIVIDED', ['GM9103']],
    ],
  );
});

test('a value of a gemeente that did not exist, or that nobody took over from, stays unplaced', () => {
  assert.deepEqual(recalculated({ GM9108: 1, GM9109: 2 }, '2018-01-01', '2020-06-01').unplaced, ['GM9108', 'GM9109']);
});

const DAYS = ['2016-01-01', '2017-01-01', '2018-01-01', '2019-01-01', '2020-01-01'];

/** Every year some gemeenten merge into a new one, and now and then one is divided over two that stay. */
const divisions = fc
  .array(fc.record({ merge: fc.nat(3), at: fc.nat(20), divide: fc.nat(3) }), { minLength: 4, maxLength: 4 })
  .map((years) => {
    const terms = new Map<string, GemeenteTerm>();
    const successions: Succession[] = [];
    let living = Array.from({ length: 12 }, (_, index) => `GM${9300 + index}`);
    for (const code of living) terms.set(code, { code, validFrom: null, validUntil: null });
    const end = (code: string, date: string) => {
      terms.set(code, { code, validFrom: terms.get(code)?.validFrom ?? null, validUntil: date });
      living = living.filter((each) => each !== code);
    };
    years.forEach(({ merge, at, divide }, index) => {
      const date = String(DAYS[index + 1]);
      const merging = living.slice(at % living.length).slice(0, merge);
      const code = `GM${9400 + index}`;
      for (const from of merging) {
        successions.push({ from, to: code, date });
        end(from, date);
      }
      const divided = divide === 0 && living.length > 2 ? living[0] : undefined;
      if (divided) {
        end(divided, date);
        for (const to of living.slice(0, 2)) successions.push({ from: divided, to, date });
      }
      if (merging.length > 0) {
        living.push(code);
        terms.set(code, { code, validFrom: date, validUntil: null });
      }
    });
    return new Division(terms.values(), successions);
  });

const countedIn = (division: Division, day: string, numbers: readonly number[]) =>
  new Map(division.at(day).map((code, index) => [code, numbers[index % numbers.length] ?? 0]));

const cases = fc.record({
  division: divisions,
  numbers: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 }),
  days: fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS), fc.constantFrom(...DAYS)),
});

const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0);

test('property: nothing is added or lost; what is not in a number is named', () => {
  fc.assert(
    fc.property(cases, ({ division, numbers, days: [from, to] }) => {
      const values = countedIn(division, from, numbers);
      const result = recalculate(division, { values, from, to, additive: true });
      const unplaced = sum(result.unplaced.map((code) => values.get(code) ?? 0));
      assert.equal(sum(result.values.values()) + unplaced, sum(values.values()));
      const accounted = [...result.values.keys(), ...result.refused.map(({ code }) => code)].sort();
      assert.deepEqual(accounted, division.at(to));
    }),
  );
});

test('property: to the same day nothing changes', () => {
  fc.assert(
    fc.property(cases, ({ division, numbers, days: [day] }) => {
      const values = countedIn(division, day, numbers);
      const result = recalculate(division, { values, from: day, to: day, additive: false });
      assert.deepEqual([result.values, result.refused, result.unplaced], [values, [], []]);
    }),
  );
});

test('property: a gemeente that is exact by way of a day between has the same number directly', () => {
  fc.assert(
    fc.property(cases, ({ division, numbers, days }) => {
      const [first, between, last] = [...days].sort() as [string, string, string];
      const values = countedIn(division, first, numbers);
      const halfway = recalculate(division, { values, from: first, to: between, additive: true });
      const stepwise = recalculate(division, { values: halfway.values, from: between, to: last, additive: true });
      const direct = recalculate(division, { values, from: first, to: last, additive: true });
      for (const [code, value] of stepwise.values) assert.equal(direct.values.get(code), value);
    }),
  );
});
