/** A form of words that states what happened to a motion or toezegging. */
import type { FollowUpOutcome } from '../../model/kind.ts';
import type { Cues } from '../cues.ts';
import { Gated } from '../gated.ts';
import type { Span } from '../reading.ts';

export interface Form {
  readonly outcome: FollowUpOutcome;
  readonly phrases: Phrases;
  readonly confidence: number;
  /** The words speak of doing it, so that "niet", "deels" and "zal" change the outcome. */
  readonly doing?: true;
  /** Weak ones give way to any other in the sentence. */
  readonly rank?: number;
}

/** Of several phrases, each in the syntax of patterns, those that a text has the words for are looked for. */
export class Phrases {
  readonly #phrases: readonly Gated[];

  constructor(patterns: readonly RegExp[]) {
    this.#phrases = patterns.map((pattern) => new Gated(pattern));
  }

  /** In order and not overlapping, as one pattern of all of them would find them: of two at one place the first. */
  in(text: string, cues: Cues): readonly Span[] {
    const possible: RegExp[] = [];
    const found: Span[] = [];
    for (const phrase of this.#phrases) if (phrase.mayMatch(cues)) possible.push(phrase.pattern);
    for (let next = first(possible, text, 0); next; next = first(possible, text, next.end)) found.push(next);
    return found;
  }
}

function first(patterns: readonly RegExp[], text: string, from: number): Span | null {
  let best: Span | null = null;
  for (const pattern of patterns) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match && (best === null || match.index < best.start))
      best = { start: match.index, end: match.index + match[0].length };
  }
  return best;
}

/** Letter case does not count. */
export function anyOf(phrases: readonly string[]): Phrases {
  return new Phrases(phrases.map((phrase) => new RegExp(phrase, 'giu')));
}
