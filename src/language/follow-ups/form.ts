/** A form of words that states what happened to a motion or toezegging. */
import type { FollowUpOutcome } from '../../model/kind.ts';

export interface Form {
  readonly outcome: FollowUpOutcome;
  readonly pattern: RegExp;
  readonly confidence: number;
  /** The words speak of doing it, so that "niet", "deels" and "zal" change the outcome. */
  readonly doing?: true;
  /** Weak ones give way to any other in the sentence. */
  readonly rank?: number;
}

/** One pattern of several phrases, each in the syntax of patterns; letter case does not count. */
export function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(phrases.join('|'), 'giu');
}
