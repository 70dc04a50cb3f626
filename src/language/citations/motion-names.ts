/**
 * Motions cited by their submitters: "motie Raadsma / Bergen", "gewijzigde motie-Van Aalst c.s.",
 * "de motie van de leden X en Y", "een motie van Tweede Kamerlid X (ABC)".
 */
import type { FoundCitation } from './found.ts';
import { type NameList, namesAt } from './member-names.ts';

const MOTION =
  /(?<![\p{L}-])(?:(?:tweede|derde|vierde|2e|3e|tweemaal|nader|gewijzigde?|gew\.?|aangenomen|verworpen|aangehouden|ingediende|(?:niet )?uitgevoerde|oranje|gele|roze|rode) ){0,5}moties?(?![\p{L}])/giu;
const DIRECT = / ?- ?| /y;
const OF =
  / van (?:(?:het|de) )?(?:voormalig(?:e)? )?(?:(?:Tweede |Eerste )?[Kk]amer)?(?:lid|leden|heer|mevrouw)(?: de heer| mevrouw)? | van (?=\p{Lu}|de \p{Lu}|den |der |’t |'t )/uy;
/** The next one in "de motie van het lid X (…) en van de leden Y en Z". */
const AND_OF =
  /^(?: \([^()]{1,120}\))?(?: over [^.;:(]{1,160}(?: \([^()]{1,120}\))?)?,? (?:en|alsmede|evenals)(?: die)?( van (?:het lid|de leden) )/u;
const PARTY = /^ \((?:[A-Z][\p{L}\d]{1,14})\)/u;

/** All motions named in a text, in order; each with the passage from "motie" to the last name. */
export function motionNames(text: string): FoundCitation[] {
  const found: FoundCitation[] = [];
  if (!/motie/i.test(text)) return found;
  for (const match of text.matchAll(MOTION)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    found.push(...motionsAt(text, match));
  }
  return found;
}

function motionsAt(text: string, match: RegExpExecArray): FoundCitation[] {
  const end = match.index + match[0].length;
  const plural = /moties$/i.test(match[0]);
  const of = sticky(OF, text, end);
  if (of) {
    const list = namesAt(text, end + of[0].length);
    if (!list) return [];
    const told = /lid|leden|heer|mevrouw/.test(of[0]);
    if (
      !told &&
      !list.others &&
      list.joined === 'none' &&
      !/^[ ]?[(/,.]|^ (?:over|uit|om|die|is|wordt|en)\b/.test(text.slice(list.end, list.end + 8))
    )
      return [];
    return [motion(list, match.index, told ? 0.97 : 0.8), ...further(text, list)];
  }
  const direct = sticky(DIRECT, text, end);
  const list = direct && namesAt(text, end + direct[0].length);
  if (!direct || !list) return [];
  const sure = direct[0].includes('-') || list.others || list.joined === 'slash';
  const confidence = sure ? 0.97 : PARTY.test(text.slice(list.end, list.end + 20)) ? 0.93 : 0.88;
  return plural ? apart(list, match.index, confidence) : [motion(list, match.index, confidence)];
}

function motion(list: NameList, start: number, confidence: number): FoundCitation {
  return { kind: 'motion-name', id: null, names: list.names, start, end: list.end, confidence };
}

/** "de motie van het lid X (nr. 1) en van de leden Y en Z (nr. 2)": two motions. */
function further(text: string, before: NameList): FoundCitation[] {
  const found: FoundCitation[] = [];
  let at = before.end;
  while (found.length < 20) {
    const match = AND_OF.exec(text.slice(at, at + 460));
    if (!match) break;
    const from = at + match[0].length - (match[1]?.length ?? 0) + 1;
    const list = namesAt(text, at + match[0].length);
    if (!list) break;
    found.push(motion(list, from, 0.93));
    at = list.end;
  }
  return found;
}

/** "de moties-Jansen/Smit en De Wit c.s.": a comma or "en" between names parts two motions, a slash does not. */
function apart(list: NameList, start: number, confidence: number): FoundCitation[] {
  const groups: { names: string[]; start: number; end: number }[] = [];
  for (const [index, name] of list.names.entries()) {
    const place = list.places[index];
    const last = groups.at(-1);
    if (!place) continue;
    const slashed = last !== undefined && place.start - last.end <= 3 && list.joined === 'slash' && index > 0;
    if (last && slashed && gapIsSlash(list, index)) {
      last.names.push(name);
      last.end = place.end;
    } else {
      groups.push({ names: [name], start: index === 0 ? start : place.start, end: place.end });
    }
  }
  const final = groups.at(-1);
  if (final) final.end = list.end;
  return groups.map((group) => ({ kind: 'motion-name', id: null, confidence: confidence - 0.04, ...group }));
}

/** " en " is four characters, a slash with its blanks at most three. */
function gapIsSlash(list: NameList, index: number): boolean {
  const gap = (list.places[index]?.start ?? 0) - (list.places[index - 1]?.end ?? 0);
  return gap === 1 || gap === 3;
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
