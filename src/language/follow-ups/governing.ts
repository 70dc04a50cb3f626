/** Which phrase of a sentence a motion or toezegging is the object of. */
import type { Trigger } from './outcomes.ts';
import type { Target } from './targets.ts';

const CLAUSES = /[;:]|, (?:maar|terwijl|waarbij|omdat|doch|want) |\b(?:maar|echter)\b/g;
const TOO_FAR = 4000;

/** One before it, else one after it; strong before weak. */
export function governing(
  text: string,
  target: Target,
  triggers: readonly Trigger[],
  targets: readonly Target[] = [],
): Trigger | null {
  const reachable = triggers.filter((trigger) => !isAcross(text, target, trigger, targets));
  const scored = reachable.map((trigger) => ({ trigger, score: distance(text, target, trigger) + trigger.rank * 400 }));
  const best = scored.sort((a, b) => a.score - b.score)[0];
  return best && best.score < TOO_FAR ? best.trigger : null;
}

/** "A is uitgevoerd; B is aangenomen": after a semicolon another one has the say. */
function isAcross(text: string, target: Target, trigger: Trigger, targets: readonly Target[]): boolean {
  const [from, to] = trigger.end <= target.start ? [trigger.end, target.start] : [target.end, trigger.start];
  const semicolon = from < to ? text.slice(from, to).lastIndexOf(';') : -1;
  if (semicolon < 0) return false;
  const before = trigger.end <= target.start;
  return targets.some(
    (other) => other !== target && (before ? other.end <= from + semicolon : other.start >= from + semicolon),
  );
}

function distance(text: string, target: Target, trigger: Trigger): number {
  const before = trigger.end <= target.start;
  const gap = before
    ? text.slice(trigger.end, target.start)
    : text.slice(target.end, Math.max(target.end, trigger.start));
  const clauses = gap.match(CLAUSES)?.length ?? 0;
  const fronted = !before && gap.length <= 1;
  return gap.length + clauses * 600 + (before ? 10 : fronted ? 0 : 30);
}
