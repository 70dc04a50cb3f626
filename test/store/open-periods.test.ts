import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sortDay } from '../../src/model/edtf.ts';
import { FOLLOW_UP_OUTCOMES } from '../../src/model/kind.ts';
import { NO_END, OPEN_STATES, openPeriods, summaryOf } from '../../src/store/open-periods.ts';
import { type FollowUp, standing } from '../../src/store/track.ts';

const said = (outcome: string, date: string | null): FollowUp => ({
  key: outcome,
  outcome,
  date,
  document: 'letter:x',
});

const DATES = [null, '2019', '2020-01-01', '2020-05', '2020-05-01', '2021-01-01', '../2020-03-01', '2021-22'] as const;
const DAYS = ['2018-12-31', '2019-01-01', '2020-03-01', '2020-05-01', '2020-12-31', '2021-06-01', '2030-01-01'];

describe('open periods', () => {
  it('run from state to state until something closes, and begin again when it is taken up again', () => {
    const followUps = [
      said('FULFILLED', '2021-01-01'),
      said('PENDING', '2020-06-01'),
      said('MENTION', '2020-07-01'),
      said('PARTIAL', '2022-01-01'),
    ];
    assert.deepEqual(openPeriods({ date: '2020-01-01', followUps }), [
      { state: 'OPEN', since: '2020-01-01', until: '2020-06-01' },
      { state: 'PENDING', since: '2020-06-01', until: '2021-01-01' },
      { state: 'PARTIAL', since: '2022-01-01', until: NO_END },
    ]);
  });

  it('say of every day what the standing of that day says', () => {
    const followUp = fc.record({
      key: fc.uuid(),
      outcome: fc.constantFrom(...FOLLOW_UP_OUTCOMES),
      date: fc.constantFrom(...DATES),
      document: fc.constantFrom('letter:a', 'letter:b'),
    });
    fc.assert(
      fc.property(fc.constantFrom(...DATES), fc.array(followUp), (date, followUps) => {
        const periods = openPeriods({ date, followUps });
        for (const day of DAYS) {
          const { state } = standing(date, followUps, day);
          const existed = date === null || (sortDay(date) ?? '') <= day;
          const found = periods.filter(({ since, until }) => since <= day && day < until).map((period) => period.state);
          assert.deepEqual(found, existed && OPEN_STATES.includes(state) ? [state] : [], day);
        }
      }),
    );
  });

  it('count the days from the day in the middle', () => {
    const counts = [
      { state: 'PENDING', count: 3, medianMade: null },
      { state: 'OPEN', count: 2, medianMade: 18262.5 },
      { state: 'PARTIAL', count: 0, medianMade: null },
    ] as const;
    assert.deepEqual(summaryOf(counts, '2020-01-31'), [
      { state: 'OPEN', count: 2, medianDaysOpen: 29.5 },
      { state: 'PENDING', count: 3, medianDaysOpen: null },
    ]);
  });
});
