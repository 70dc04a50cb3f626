/**
 * Lists of other items beside a web page's own text ("Lees ook"): teasers with dates and subjects
 * that are not this document's.
 */
import type { Line } from './lines.ts';

const OPENING =
  /^[#*\s]*(?:Lees (?:ook|verder|meer)|Zie ook|(?:Meer|Verder) lezen|Meer nieuws|Meer (?:over|weten)\b.{0,40}|Gerelateerd(?:e)?(?: (?:artikelen|berichten|nieuws|items|onderwerpen))?|Verwante (?:artikelen|berichten)|Andere (?:berichten|artikelen)|Ook interessant|Overig nieuws|Laatste nieuws|Recent nieuws|Aanbevolen|Deel dit (?:bericht|artikel)|Deel deze pagina|Nieuwsarchief|Nieuwsbrieven?)\s*[:>]*\**$/i;
const INLINE = /^(?:Lees ook|Zie ook|Lees meer):? +\S/i;
/** A paragraph this long that does not trail off is running text again. */
const RUNNING_TEXT = 320;

/** Marks each list from its opening line until running text or a new chapter begins. */
export function markSidebars(lines: readonly Line[], from: number): void {
  let inside = false;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (line.role !== 'text') continue;
    if (line.text.length < 70 && OPENING.test(line.text)) {
      inside = true;
    } else if (inside && leaves(line)) {
      inside = false;
    }
    if (inside || (line.text.length < 160 && INLINE.test(line.text))) line.role = 'sidebar';
  }
}

function leaves(line: Line): boolean {
  if (/^#{1,6}\s/.test(line.text) || /^\d{1,2}\.\s+\p{Lu}/u.test(line.text)) return true;
  return line.text.length >= RUNNING_TEXT && !/(?:\.\.\.|…)$/.test(line.text);
}
