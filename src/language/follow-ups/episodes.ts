/**
 * What a passage about one motion or toezegging comes to. Each clause says how something stands; together they say what
 * became of it: what is done here and refused there is done in part, what was begun and is still to come is pending.
 */
import { partOf } from './parts.ts';
import type { Stance, StanceKind } from './stances.ts';
import { sharedWords } from './words.ts';

export interface Weighed {
  readonly stance: Stance;
  /** The words of the clause. */
  readonly words: readonly string[];
  /** It was done to the very thing that was asked: "Deze is op 1 september ingesteld". */
  readonly itself: boolean;
  /** The noun that it opens with, where that is one told of before: "De regeling", "Deze kaart". */
  readonly subject: string | null;
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

/** What was asked in several parts. */
export interface Asked {
  /** The words of each part; none where it was asked in one. */
  readonly parts: readonly string[][];
  /** Parts that a sentence speaks of without denying anything: told as so. -1 is one that nobody knows. */
  readonly affirmed: readonly number[];
  /** The text says that there are several. */
  readonly twofold: boolean;
}

/** One part of what was asked came to be, and another did not or not yet. */
function isDoneInPart(all: readonly Weighed[], { parts, affirmed, twofold }: Asked): boolean {
  const last = new Map(all.map(({ stance, words }) => [partOf(parts, words), stance.outcome]));
  last.delete(-1);
  const outcomes = [...last.values(), ...(affirmed.some((part) => part >= 0 && !last.has(part)) ? ['FULFILLED'] : [])];
  if (twofold && parts.length === 0 && all.some(({ stance }) => stance.outcome === 'REJECTED'))
    return affirmed.length > 0 || all.some(({ stance }) => stance.outcome === 'FULFILLED');
  return outcomes.includes('FULFILLED') && outcomes.some((one) => one === 'REJECTED' || one === 'PENDING');
}

/** What was done by these is there, and not in effect. */
const PREPARED =
  /^(?:opgesteld|besteld|ontworpen|voorbereid|uitgewerkt|opgezet|ontwikkeld|geschreven|aangekondigd|vrijgemaakt|gegund|aanbesteed|ingediend)$/u;

/** "Er is een regeling opgesteld. De regeling gaat open op …": the same thing, done up to here and not in effect. */
function goesOn({ subject }: Weighed, all: readonly Weighed[]): boolean {
  return (
    subject !== null &&
    all.some(
      ({ stance, words }) =>
        stance.outcome === 'FULFILLED' &&
        sharedWords([subject], words).length > 0 &&
        words.some((word) => PREPARED.test(word)),
    )
  );
}

/** What talk or study is for. */
const RESULT = /^(?:uitkomst|resulta|bevinding|conclusi)/u;

/** What stays so, whatever is told after it. */
const FINAL: ReadonlySet<StanceKind> = new Set(['TRANSFERRED', 'LAPSED']);
/** What is surely still to come after a first step is what the matter waits for. */
const SURE = 0.65;

/**
 * The outcome of a passage up to here, and how sure; null when it tells none. `effort`: to try was all that was asked.
 */
export function outcomeOf(
  all: readonly Weighed[],
  effort: boolean,
  asked: Asked,
): { outcome: StanceKind; confidence: number } | null {
  const last = all.at(-1);
  if (!last) return null;
  const of = (kind: StanceKind) => all.filter(({ stance }) => stance.outcome === kind);
  const final = all.findLast(({ stance }) => FINAL.has(stance.outcome));
  if (final) return final.stance;
  const [partial] = of('PARTIAL');
  if (partial) return partial.stance;
  if (isDoneInPart(all, asked)) return { outcome: 'PARTIAL', confidence: 0.62 };
  const done = of('FULFILLED');
  if (done.length > 0 && all.some(({ stance }) => stance.outcome === 'PENDING' && stance.otherPart))
    return { outcome: 'PARTIAL', confidence: 0.56 };
  const refused = effort && done.length > 0 ? [] : of('REJECTED');
  const pending = of('PENDING');
  const positive = [...done, ...pending];
  if (refused.length > 0 && isOfTwo(positive, refused, false)) return { outcome: 'PARTIAL', confidence: 0.56 };
  if (done.length > 0 && isOfTwo(done, pending, true)) return { outcome: 'PARTIAL', confidence: 0.56 };
  if (refused.length > 0) return { outcome: 'REJECTED', confidence: refused.length === all.length ? 0.66 : 0.56 };
  if (done.length > 0 && pending.length > 0) {
    // Whatever was late, or comes of it: here it is.
    const itselfAhead =
      !effort && pending.some(({ stance, onPoint }) => stance.confidence >= SURE && onPoint.length > 0);
    if (done.some(({ stance, onPoint }) => stance.brought && (onPoint.length > 0 || !itselfAhead)))
      return { outcome: 'FULFILLED', confidence: 0.62 };
    if (done.some(({ itself }) => itself)) return { outcome: 'FULFILLED', confidence: 0.58 };
    const open =
      pending.some((one) => one.stance.confidence >= SURE || goesOn(one, all)) ||
      // How far the matter itself is was only told on the way to what was promised.
      done.every(({ stance }) => stance.step && stance.finding) ||
      (!effort &&
        done.every(({ stance }) => stance.step) &&
        (pending.length > 1 || pending.some(({ words }) => words.some((word) => RESULT.test(word)))));
    return open ? { outcome: 'PENDING', confidence: 0.58 } : { outcome: 'FULFILLED', confidence: 0.58 };
  }
  return last.stance;
}
