import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FOLLOW_UP_OUTCOMES } from '../../src/model/kind.ts';
import { type FollowUp, latest, standing } from '../../src/store/track.ts';

const said = (outcome: string, date: string | null, document = 'letter:x'): FollowUp => ({
  key: `${document} ${outcome}`,
  outcome,
  date,
  document,
});

describe('standing', () => {
  it('is OPEN without follow-ups, since the day it was made', () => {
    assert.deepEqual(standing('2020-01-01', [], '2020-01-31'), {
      state: 'OPEN',
      since: '2020-01-01',
      daysOpen: 30,
      decidedBy: null,
    });
  });

  it('is moved by no mention, appreciation, bare response or vote', () => {
    const quiet = ['MENTION', 'APPRECIATION', 'RESPONSE', 'HELD_OVER', 'VOTED_DOWN'].map((outcome) =>
      said(outcome, '2020-02-01'),
    );
    assert.equal(standing('2020-01-01', quiet, '2021-01-01').state, 'OPEN');
    assert.equal(standing('2020-01-01', [said('PARTIAL', '2020-01-15'), ...quiet], '2021-01-01').state, 'PARTIAL');
  });

  it('is what the latest counting outcome up to the day says', () => {
    const answers = [said('PENDING', '2020-02'), said('FULFILLED', '2021-06-01', 'letter:y')];
    const at = (asOf: string) => standing('2020-01-01', answers, asOf);
    assert.deepEqual(
      [at('2020-01-31').state, at('2020-02-01').state, at('2021-05-31').state, at('2021-06-01').state],
      ['OPEN', 'PENDING', 'PENDING', 'FULFILLED'],
    );
    assert.deepEqual([at('2021-06-01').since, at('2021-06-01').decidedBy?.document], ['2021-06-01', 'letter:y']);
  });

  it('counts no days once closed, before it was made, or without a date', () => {
    for (const outcome of ['FULFILLED', 'REJECTED', 'TRANSFERRED', 'LAPSED']) {
      assert.equal(standing('2020-01-01', [said(outcome, '2020-02-01')], '2021-01-01').daysOpen, null);
    }
    for (const outcome of ['PENDING', 'PARTIAL']) {
      assert.equal(standing('2020-01-01', [said(outcome, '2020-02-01')], '2021-01-01').daysOpen, 366);
    }
    assert.equal(standing('2020-01-01', [], '2019-12-31').daysOpen, null);
    assert.equal(standing(null, [], '2020-01-01').daysOpen, null);
    assert.equal(standing('2020-03', [], '2020-03-31').daysOpen, 30);
  });

  it('takes an undated follow-up for the oldest', () => {
    assert.equal(standing(null, [said('FULFILLED', null)], '2020-01-01').state, 'FULFILLED');
    assert.equal(
      standing(null, [said('FULFILLED', null), said('PENDING', '2019-01-01')], '2020-01-01').state,
      'PENDING',
    );
  });

  it('does not depend on the order of the follow-ups', () => {
    const followUp = fc.record({
      key: fc.uuid(),
      outcome: fc.constantFrom(...FOLLOW_UP_OUTCOMES),
      date: fc.constantFrom(null, '2020', '2020-01-01', '2020-05', '2021-01-01'),
      document: fc.constantFrom('letter:a', 'letter:b'),
    });
    fc.assert(
      fc.property(fc.array(followUp), fc.infiniteStream(fc.nat()), (followUps, random) => {
        const shuffled = followUps
          .map((item) => ({ item, at: random.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
        assert.deepEqual(standing(null, shuffled, '2020-12-31'), standing(null, followUps, '2020-12-31'));
        assert.deepEqual(latest(shuffled, '2020-12-31'), latest(followUps, '2020-12-31'));
      }),
    );
  });
});
