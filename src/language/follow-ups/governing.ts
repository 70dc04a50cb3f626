/** Which phrase of a sentence a motion or toezegging is the object of. */
import type { Trigger } from './outcomes.ts';
import type { Target } from './targets.ts';

const CLAUSES = /[;:]|, (?:maar|terwijl|waarbij|omdat|doch|want) |\b(?:maar|echter)\b/g;
const TOO_FAR = 4000;

/** One before it, else one after it; strong before weak. */
export function governing(text: string, target: Target, triggers: readonly Trigger[]): Trigger | null {
  const scored = triggers.map((trigger) => ({ trigger, score: distance(text, target, trigger) + trigger.rank * 400 }));
  const best = scored.sort((a, b) => a.score - b.score)[0];
  return best && best.score < TOO_FAR ? best.trigger : null;
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
