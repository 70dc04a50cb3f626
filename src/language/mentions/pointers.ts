/**
 * What points back: "dit programma", "het actieprogramma", "deze aanpak". The noun comes first: "het
 * actieprogramma" is a thing that was called so. Then the topic: the thing a sentence begins with, else
 * the one it names last, in the nearest sentence before.
 */

import { cue } from '../cues.ts';
import { Gated } from '../gated.ts';
import { matchesOf } from '../matches.ts';
import type { Cast, Occurrence } from './cast.ts';
import type { Line } from './lines.ts';
import { mainProgramme } from './main-programme.ts';
import { isOtherProgramme } from './other-programmes.ts';
import { isTopic } from './topics.ts';

const POINTER =
  /(?<![\p{L}-])(?<det>[Dd]it|[Hh]et|[Dd]eze|[Dd]e) (?<noun>\p{L}*(?:programma|aanpak|actieplan|project))(?![\p{L}-])/gu;
/** "de aanpak van armoede" is no programme, "het programma van" is one of something else. */
const OWN_OBJECT = /^ (?:van|voor|tegen|rond|om|gericht) /u;
const NOUN_CUE = cue('programma', 'aanpak', 'actieplan', 'project');
/** What a programme may be called after: "de beweging van …". */
const WIDE_NOUN = new Gated(/(?:aanpak|impact|beweging) van /);
const LOOK_BACK = 12;

export function resolvePointers(cast: Cast): void {
  const main = mainProgramme(cast)?.ref ?? null;
  if (main === null) return;
  for (const line of cast.lines) {
    if (line.cues.has(NOUN_CUE))
      for (const match of matchesOf(POINTER, line.text)) {
        const { det = '', noun = '' } = match.groups ?? {};
        const end = match.index + match[0].length;
        if (isOtherProgramme(noun) || !cast.isFree(line, match.index, end) || followedByName(cast, line, end)) continue;
        const demonstrative = /^d(?:it|eze)$/i.test(det);
        if (/aanpak|project/.test(noun) && !demonstrative && OWN_OBJECT.test(line.text.slice(end, end + 12))) continue;
        const ref = antecedent(cast, line, match.index, noun.toLowerCase(), demonstrative, main);
        if (ref) cast.point(line, [match.index, end], ref);
      }
    lowerCase(cast, line);
  }
}

function followedByName(cast: Cast, line: Line, end: number): boolean {
  return cast.at(line).some((each) => each.kind === 'Programme' && each.start >= end && each.start <= end + 2);
}

function antecedent(
  cast: Cast,
  line: Line,
  offset: number,
  noun: string,
  demonstrative: boolean,
  main: string,
): string | null {
  const called = cast.of('Programme').filter((thing) => thing.nouns.has(noun));
  // "Het programma" is any programme; "het actieprogramma" only one that was called so.
  const specific = noun !== 'programma' && !/^(?:aanpak|project)$/.test(noun);
  const fits = (each: Occurrence) => !specific || called.length === 0 || called.some((thing) => thing.ref === each.ref);
  const behind = /deel(?:programma)? (?:uit )?van $/.test(line.text.slice(0, offset)) ? 1 : 0;
  for (let at = line.index - behind; at >= 0 && at >= line.index - LOOK_BACK; at -= 1) {
    const here = cast.lines[at];
    if (!here) continue;
    const named = cast
      .at(here)
      .filter((each) => each.kind === 'Programme' && fits(each) && (at < line.index || each.end <= offset));
    const [first] = named;
    const last = named.at(-1);
    if (!first || !last) continue;
    const topic = at < line.index && isTopic(here, first) ? first : last;
    return topic.ref;
  }
  const fallback = called.length === 1 ? called[0]?.ref : main;
  return demonstrative ? null : (fallback ?? null);
}

/** "de impact van de open deur" may mean the programme where its name has several words. */
function lowerCase(cast: Cast, line: Line): void {
  if (!WIDE_NOUN.test(line.text, line.cues)) return;
  for (const thing of cast.of('Programme').slice(0, 20)) {
    if (!thing.label.includes(' ')) continue;
    const name = thing.label.toLowerCase();
    const at = line.text.indexOf(name);
    if (at < 0 || !/(?:aanpak|impact|beweging) van (?:de |het )?$/.test(line.text.slice(0, at))) continue;
    cast.point(line, [at, at + name.length], thing.ref);
  }
}
