/** Which programme a document is about, and where a name stands for it. */
import type { Cast, Occurrence, Thing } from './cast.ts';

const IN_TITLE = 6;
const IN_HEADING = 2;

/** The programme that a document speaks of most, its title counting for much; null where it names none. */
export function mainProgramme(cast: Cast): Thing | null {
  const score = new Map<string, number>();
  for (const line of cast.lines) {
    const weight = line.role === 'title' ? IN_TITLE : line.role === 'heading' ? IN_HEADING : 1;
    for (const { kind, ref } of cast.at(line)) {
      if (kind === 'Programme') score.set(ref, (score.get(ref) ?? 0) + weight);
    }
  }
  const [best] = [...score].sort((a, b) => b[1] - a[1]);
  return best ? (cast.things.get(best[0]) ?? null) : null;
}

/** The occurrence of a kind that ends last before an offset of the line, in this line or up to `back` lines earlier. */
export function nearestBefore(
  cast: Cast,
  line: number,
  offset: number,
  kind: Occurrence['kind'],
  back: number,
): Occurrence | null {
  for (let at = line; at >= 0 && at >= line - back; at -= 1) {
    const here = cast.lines[at];
    if (!here) continue;
    const found = cast.at(here).findLast((each) => each.kind === kind && (at < line || each.end <= offset));
    if (found) return found;
  }
  return null;
}
