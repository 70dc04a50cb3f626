/** What a sentence is about, for the sentences after it that only point or say nothing. */
import type { Cast, Occurrence } from './cast.ts';
import type { Line } from './lines.ts';

/** Whether a sentence begins with the thing, its article and noun left aside. */
export function isTopic(line: Line, { start }: Occurrence): boolean {
  return /^(?:(?:het|de|dit|deze) )?(?:\p{L}*(?:programma|aanpak|project) )?$/iu.test(line.text.slice(0, start));
}

/** "… als onderdeel van X": X is the whole that something else is part of. */
export function isWhole(line: Line, { start }: Occurrence): boolean {
  return /(?:deel(?:programma)? (?:uit )?van|valt onder) (?:het |de )?(?:\p{L}+ )?$/u.test(line.text.slice(0, start));
}

/** The programme that the nearest of so many lines before is about; null where they name none. */
export function topicBefore(cast: Cast, line: Line, back: number): Occurrence | null {
  for (let at = line.index - 1; at >= 0 && at >= line.index - back; at -= 1) {
    const here = cast.lines[at];
    if (!here) continue;
    const named = cast.at(here).filter((each) => each.kind === 'Programme');
    const parts = named.filter((each) => !isWhole(here, each));
    const [first] = parts;
    if (first && isTopic(here, first)) return first;
    const last = parts.at(-1) ?? named.at(-1);
    if (last) return last;
  }
  return null;
}
