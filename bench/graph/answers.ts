/** Which motions and toezeggingen a letter answers, and what it says was done. */
import type { FollowUpOutcome } from '../../src/model/kind.ts';
import { type Draws, drawsOf } from './draws.ts';
import { commitment, type Names } from './names.ts';
import type { Named } from './record.ts';

/** How often letters say each, of a thousand. */
const OUTCOMES: readonly (readonly [FollowUpOutcome, number])[] = [
  ['FULFILLED', 260],
  ['PENDING', 220],
  ['RESPONSE', 150],
  ['MENTION', 150],
  ['PARTIAL', 90],
  ['APPRECIATION', 50],
  ['REJECTED', 40],
  ['TRANSFERRED', 25],
  ['LAPSED', 15],
];
/** Every so many there is a motion that letters come back to again and again. */
const RECURRING = 997;

export interface Answer {
  readonly to: Named;
  readonly outcome: FollowUpOutcome;
}

/** None for nearly half of the letters, up to 25 in a collective one; of what was asked before its day. */
export function answersOf(letter: number, names: Names, seed: number): readonly Answer[] {
  const draws = drawsOf(seed, 'answers', letter);
  const time = letter / names.census.letters;
  const answered = new Map<string, Answer>();
  for (let left = howMany(draws); left > 0; left -= 1) {
    const to = askedBefore(time, names, draws);
    answered.set(to.id, { to, outcome: outcomeOf(draws) });
  }
  return [...answered.values()];
}

function howMany(draws: Draws): number {
  if (draws.perMille(450)) return 0;
  if (draws.perMille(600)) return 1;
  return draws.perMille(60) ? 8 + draws.below(18) : 2 + draws.lowBelow(5);
}

function askedBefore(time: number, names: Names, draws: Draws): Named {
  const { census } = names;
  const recent = time * (1 - 0.4 * (draws.lowBelow(1000) / 1000));
  if (draws.perMille(80)) return commitment(Math.floor(recent * census.commitments));
  const asked = Math.floor(recent * census.motions);
  return names.motion(draws.perMille(20) ? asked - (asked % RECURRING) : asked);
}

function outcomeOf(draws: Draws): FollowUpOutcome {
  let at = draws.below(1000);
  const found = OUTCOMES.find(([, share]) => {
    at -= share;
    return at < 0;
  });
  return found?.[0] ?? 'MENTION';
}
