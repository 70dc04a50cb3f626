/**
 * What a passage about one motion or toezegging comes to. Each clause says how something stands; together they say what
 * became of it: what is done here and refused there is done in part, what was begun and is still to come is pending.
 */
import type { Stance, StanceKind } from './stances.ts';

/** Inflection comes after so many letters. */
const LONGEST_STEM = 6;
/** These say nothing of what is spoken of. */
const EMPTY =
  /^(?:regering|kabinet|kamer|verzoe\p{L}*|motie\p{L}*|leden|minister|hiervoor|hierover|daarvoor|daarover|worden|wordt|hebben|heeft|kunnen|zullen|zoals|waarin|waarmee|tussen|onder|tegen|alsmede|nader|verder|informeren|gevraagd|vraagt|onderzoek\p{L}*|mogelijk\p{L}*|nederland\p{L}*)$/u;

/** The words that tell what a passage is about. */
export function contentOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return [...new Set(words.filter((word) => !EMPTY.test(word)))];
}

/** Of these words those that are, inflected or compounded, among the others. */
export function sharedWords(words: readonly string[], others: readonly string[]): string[] {
  const stem = (word: string) => word.slice(0, LONGEST_STEM);
  return words.filter((word) => others.some((other) => other.includes(stem(word)) || word.includes(stem(other))));
}

export interface Weighed {
  readonly stance: Stance;
  /** Of its words those of what was asked or promised. */
  readonly onPoint: readonly string[];
}

/** One part of what was asked is told of here, and another, or its rest, there. */
function isOfTwo(one: readonly Weighed[], other: readonly Weighed[], contrasted: boolean): boolean {
  const told = new Set(one.flatMap(({ onPoint }) => onPoint));
  const rest = other.some(
    ({ stance, onPoint }) =>
      stance.otherPart ||
      (onPoint.length > 0 && (stance.contrast || (!contrasted && onPoint.every((word) => !told.has(word))))),
  );
  return told.size > 0 && rest;
}

/** What stays so, whatever is told after it. */
const FINAL: ReadonlySet<StanceKind> = new Set(['TRANSFERRED', 'LAPSED']);
/** What is surely still to come after a first step is what the matter waits for. */
const SURE = 0.65;

/** The outcome of a passage up to here, and how sure; null when it tells none. `effort`: to try was all that was asked. */
export function outcomeOf(
  all: readonly Weighed[],
  effort: boolean,
): { outcome: StanceKind; confidence: number } | null {
  const last = all.at(-1);
  if (!last) return null;
  const of = (kind: StanceKind) => all.filter(({ stance }) => stance.outcome === kind);
  const final = all.findLast(({ stance }) => FINAL.has(stance.outcome));
  if (final) return final.stance;
  const [partial] = of('PARTIAL');
  if (partial) return partial.stance;
  const done = of('FULFILLED');
  const refused = effort && done.length > 0 ? [] : of('REJECTED');
  const pending = of('PENDING');
  const positive = [...done, ...pending];
  if (refused.length > 0 && isOfTwo(positive, refused, false)) return { outcome: 'PARTIAL', confidence: 0.56 };
  if (done.length > 0 && isOfTwo(done, pending, true)) return { outcome: 'PARTIAL', confidence: 0.56 };
  if (refused.length > 0) return { outcome: 'REJECTED', confidence: refused.length === all.length ? 0.66 : 0.56 };
  if (done.length > 0 && pending.length > 0) {
    const open = pending.some(({ stance }) => stance.confidence >= SURE);
    return open ? { outcome: 'PENDING', confidence: 0.58 } : { outcome: 'FULFILLED', confidence: 0.58 };
  }
  return last.stance;
}
