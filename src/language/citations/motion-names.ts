/**
 * Motions cited by their submitters: "motie Raadsma / Bergen", "gewijzigde motie-Van Aalst c.s.",
 * "de motie van de leden X en Y", "een motie over daken van het lid X", "de door het lid X ingediende motie".
 */

import { matchesOf } from '../matches.ts';
import { MINISTRY_NAMES } from '../mentions/ministries.ts';
import type { FoundCitation } from './found.ts';
import { type NameList, namesAt } from './member-names.ts';

const MOTION =
  /(?<![\p{L}-])(?:(?:tweede|derde|vierde|2e|3e|tweemaal|nader|gewijzigde?|gew\.?|aangenomen|verworpen|aangehouden|ingediende|(?:niet )?uitgevoerde|oranje|gele|roze|rode) ){0,5}moties?(?![\p{L}])/giu;
const DIRECT = / ?[-‑] ?| (?:(?:het )?(?:[Kk]amer)?lid |senator )?/y;
const MEMBER =
  '(?:(?:het|de) )?(?:toenmalige?|voormalige?|oud[- ]?)? ?(?:(?:Tweede |Eerste )?[Kk]amer)?(?:lid|leden|heer|heren|mevrouw|geachte afgevaardigden?|senator|senatoren|(?:haar |zijn |mijn )?(?:partijgenoot|partijgenote|collega))(?: de heer| mevrouw)?';
const OF = new RegExp(` van ${MEMBER} | van (?=\\p{Lu}|de \\p{Lu}|den |der |’t |'t )`, 'uy');
/** "Toezeggingen en moties Infrastructuur en Waterstaat". */
const MINISTRY = new RegExp(`(?:${MINISTRY_NAMES})(?![\\p{L}])`, 'uy');
/** What the motion is about, or that it was moved, may stand before who moved it. */
const OF_AFTER = new RegExp(
  `(?: van (?:afkeuring|wantrouwen|orde|treurnis))?(?: aan| op stuk nr\\.? ?\\d{1,4}| met nummer \\d{1,4}| nr\\.? \\d{1,4}| \\([^()]{0,80}\\))?(?:,? (?:over|inzake|betreffende|aangaande|met betrekking tot|omtrent|om|ter|tot) [^.;:()]{1,180}?(?: \\([^()]{0,80}\\))?|,? (?:ingediend|voorgesteld|aangenomen|ondertekend)[^.;:()]{0,60}?)?,? (?:van|door) ${MEMBER} |,? (?:die|welke) (?=(?:het lid|de leden|mevrouw|de heer) )(?:het lid|de leden|mevrouw|de heer) `,
  'uy',
);
/** "motie nr. 12 van Van Ommeren", "de motie op stuk nr. 203 (28 286), ingediend door de leden X en Y". */
const NUMBERED_OF = new RegExp(
  `(?: op stuk)? nr\\.? ?\\d{1,4}(?: \\([^()]{0,60}\\))?(?:,? (?:van (?:${MEMBER} )?|(?:ingediend|voorgesteld) door (?:${MEMBER} )?))(?=\\p{Lu}|van |de |den |der )`,
  'uy',
);
/** "in haar motie verzoekt het lid X". */
const ASKED_BY = new RegExp(` (?:verzoekt|verzoeken|vraagt|vragen|verzocht|vroeg) ${MEMBER} `, 'uy');
/** "Bij motie van 3 maart 2022 heeft het lid X …". */
const ASKED_IN = new RegExp(
  `(?: van \\d{1,2} \\p{L}+ \\d{4})?(?: \\([^()]{0,80}\\))? (?:heeft|hebben|verzoekt|verzoeken|vraagt|vragen|verzocht|verzochten|vroeg|vroegen|riep|riepen|roept|roepen) ${MEMBER} `,
  'uy',
);
const BY_MOTION = /(?<![\p{L}])(?:[Bb]ij|[Pp]er|[Mm]et|[Ii]n|[Vv]ia|[Mm]iddels)(?: een)? $/u;
const POSSESSIVE = /(?<![\p{L}])(?:haar|zijn|hun) $/u;
/** "is ondertekend door X, Y en Z". */
const MOVED_BY = new RegExp(
  `(?: \\([^()]{0,80}\\))? (?:is|was|werd|zijn) (?:mede )?(?:ingediend|ondertekend|voorgesteld) door (?:${MEMBER} )?(?=\\p{Lu}|van |de |den |der )`,
  'uy',
);
/** A clause of its own between the motion and a member says that the member did something else. */
const CLAUSE =
  /(?<![\p{L}])(?:verzoekt|verzocht|vraagt|vroeg|wordt|werd|is|zijn|heeft|hebben|roept|moties?)(?![\p{L}])/u;
const BEFORE =
  /(?<![\p{L}])door (?:(?:het lid|de leden|mevrouw|de heer|het Kamerlid) )?(?=\p{Lu}|van |de |den |der |ter |ten |[’']t )/gu;
const MOVED =
  /^(?: (?:eerder|destijds|toen|vorig jaar))? (?:ingediende?|voorgestelde|aangehouden|ondertekende) ((?:aangenomen |gewijzigde |nader ){0,3}moties?)(?![\p{L}])/u;
const THOSE = /(?<![\p{L}])die(?= van (?:het lid|de leden|mevrouw|de heer|\p{Lu}))/gu;
const MOVING =
  /ngedien|oorgesteld|ndertekend|diende|(?:haar|zijn|hun|wiens|wier) (?:\p{Ll}+ ){0,2}motie|(?:bij|per|via|middels|in een|met een|via een|middels een) motie/u;
const MOVER =
  /(?<![\p{L}])(?:[Hh]et lid|[Dd]e leden|[Mm]evrouw|[Dd]e heer) (?=\p{Lu}|van |de |den |der |ter |ten |[’']t )/gu;
/** What the member did with a motion that is the member's own. */
const OWN =
  /^(?: \(\p{Lu}[^()]{1,14}\))?(?:[^.;:()]{0,100}? (?:haar|zijn|hun|wiens|wier) (?:aangenomen |gewijzigde |nader |aangehouden |eerdere ){0,3}motie(?![\p{L}])|[^.;:()]{0,120}? een (?:gewijzigde |nader gewijzigde )?motie(?= (?:ingediend|voorgesteld|aangekondigd|in[,. ]))|[^.;:()]{0,60}? (?:bij|per|middels|via) motie(?![\p{L}])|[^.;:()]{0,60}? (?:in|bij|met|via|per|middels) een motie(?= (?:verzocht|gevraagd|opgeroepen|verzoekt|vraagt)))/u;
/** "de motie over daken (Van der Wal c.s., Kamerstuk …)". */
const IN_BRACKETS = /(?: over| inzake| betreffende)[^.;:()]{1,180} \((?=\p{Lu})/uy;
/** The next one in "de motie van het lid X (…) en van de leden Y en Z". */
const AND_OF =
  /^(?: \([^()]{1,120}\))?(?: over [^.;:(]{1,160}(?: \([^()]{1,120}\))?)?,?(?: (?:en|alsmede|evenals|respectievelijk|resp\.)(?: die)?( van (?:het lid|de leden) )|(?: en)?( -)(?=\p{Lu}))/u;
const FOLLOWS_NAME = new Set(
  (
    'over inzake om die waarin waarmee waarop is wordt werd was zijn heb heeft hebben zal zullen kan kunnen en of uit tot van voor met bij op in aan ' +
    'door niet ook nog verzoekt vraagt vroeg verzocht roept beschouw voer geef acht uitvoert betreffende te af als hiermee daarmee inmiddels ' +
    'ontraad laat neem ga wil beoogt strekt spreekt draagt stelt pleit waarover waaraan naar ten tijdens dat dan maar zoals heeft geeft blijft moet ' +
    'uitvoeren uitgevoerd afgedaan overgenomen aangehouden verworpen aangenomen ingediend sluit vind zie ziet kom doe nodigt constateert c onverkort'
  ).split(' '),
);
const PARTY = /^ \((?:[A-Z][\p{L}\d]{1,14})\)/u;

/** All motions named in a text, in order; each with the passage from "motie" to the last name. */
export function motionNames(text: string): FoundCitation[] {
  const found: FoundCitation[] = [];
  if (!/motie/i.test(text)) return found;
  const moved = movedBefore(text);
  const matches = [...matchesOf(MOTION, text), ...thoseOf(text)].sort((a, b) => a.index - b.index);
  for (const match of matches) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const before = moved.find((one) => one.start <= match.index && one.end >= match.index + match[0].length);
    found.push(...(before ? [before] : motionsAt(text, match)));
  }
  return found;
}

/** "van de moties is die van het lid X uitgevoerd": each "die" is one of them. */
function thoseOf(text: string): readonly RegExpExecArray[] {
  return /moties/i.test(text) ? matchesOf(THOSE, text) : [];
}

/** "de door de leden X en Y ingediende motie", "heeft het lid X haar motie aangehouden", "het lid X diende een motie in". */
function movedBefore(text: string): FoundCitation[] {
  if (!MOVING.test(text)) return [];
  const by = matchesOf(BEFORE, text).map((match) => ({ match, after: MOVED }));
  const own = matchesOf(MOVER, text).map((match) => ({ match, after: OWN }));
  return [...by, ...own].flatMap(({ match, after }) => {
    const list = namesAt(text, match.index + match[0].length);
    const moved = list && after.exec(text.slice(list.end, list.end + 240));
    if (!list || !moved) return [];
    return [{ ...motion(list, match.index, 0.9), end: list.end + moved[0].length }];
  });
}

function motionsAt(text: string, match: RegExpExecArray): FoundCitation[] {
  const end = match.index + match[0].length;
  const plural = /moties$/i.test(match[0]);
  const of = sticky(OF, text, end);
  if (of) {
    const list = namesAt(text, end + of[0].length);
    if (!list) return [];
    const told = /lid|leden|heer|heren|mevrouw|afgevaardigde/.test(of[0]);
    if (
      !told &&
      !list.others &&
      list.joined === 'none' &&
      !/^[ ]?[(/,.:;]|^$|^ (?:over|uit|om|die|is|wordt|en|heb|heeft|beschouw|voer|geef|waarin|inzake|tot)\b/.test(
        text.slice(list.end, list.end + 12),
      )
    )
      return [];
    const first = motion(list, match.index, told ? 0.97 : 0.8);
    return [first, ...(plural ? numberedEach(text, list) : []), ...further(text, list)];
  }
  return directly(text, match.index, end, plural) ?? afterwards(text, match.index, end);
}

function directly(text: string, start: number, end: number, plural: boolean): FoundCitation[] | null {
  const direct = sticky(DIRECT, text, end);
  const list = direct && namesAt(text, end + direct[0].length);
  if (!direct || !list || sticky(MINISTRY, text, list.start)) return null;
  const sure = /[-‑]/.test(direct[0]) || list.others || list.joined === 'slash';
  if (!sure && !plural && !isNameBefore(text.slice(list.end, list.end + 24))) return null;
  const confidence = sure ? 0.97 : PARTY.test(text.slice(list.end, list.end + 20)) ? 0.93 : 0.88;
  return plural ? [...apart(list, start, confidence), ...numberedEach(text, list)] : [motion(list, start, confidence)];
}

/** "motie Rijksbreed inkopen" is called by its subject: a name is followed by a word of the sentence. */
function isNameBefore(after: string): boolean {
  const next = /^ (\p{Ll}+)/u.exec(after)?.[1];
  return next === undefined || FOLLOWS_NAME.has(next);
}

/** Who moved it stands after what it is about. */
function afterwards(text: string, start: number, end: number): FoundCitation[] {
  const own = POSSESSIVE.test(text.slice(Math.max(0, start - 8), start))
    ? sticky(ASKED_BY, text, end)
    : BY_MOTION.test(text.slice(Math.max(0, start - 12), start))
      ? sticky(ASKED_IN, text, end)
      : null;
  const of = sticky(NUMBERED_OF, text, end) ?? sticky(MOVED_BY, text, end) ?? own ?? aboutOf(text, end);
  if (of) {
    const list = namesAt(text, end + of[0].length);
    return list ? [motion(list, start, 0.88), ...further(text, list)] : [];
  }
  const bracket = sticky(IN_BRACKETS, text, end);
  const list = bracket && !CLAUSE.test(bracket[0]) ? namesAt(text, end + bracket[0].length) : null;
  const closed = list && (list.others || list.joined !== 'none') && /^[,)]/.test(text.slice(list.end));
  return list && closed ? [motion(list, start, 0.85)] : [];
}

function aboutOf(text: string, end: number): RegExpExecArray | null {
  const of = sticky(OF_AFTER, text, end);
  return of && !CLAUSE.test(of[0]) ? of : null;
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
    const from = at + match[0].length - (match[1] ?? match[2] ?? '').length + 1;
    const list = namesAt(text, at + match[0].length);
    if (!list) break;
    found.push(motion(list, from, 0.93));
    at = list.end;
  }
  return found;
}

/** "de moties van de leden X (Kamerstuk …), Y (Kamerstuk …) en Z (Kamerstuk …)": one for each number. */
function numberedEach(text: string, before: NameList): FoundCitation[] {
  const found: FoundCitation[] = [];
  let at = before.end;
  while (found.length < 20) {
    const match = NUMBERED_AND.exec(text.slice(at, at + 200));
    const list = match && namesAt(text, at + match[0].length);
    if (!match || !list || !OPENS_NUMBER.test(text.slice(list.end, list.end + 40))) break;
    found.push(motion(list, at + match[0].length, 0.9));
    at = list.end;
  }
  return found;
}

const NUMBERED_AND =
  /^ \( ?(?=[^()]{0,40}\d)[^()]{1,120}\)(?:, en|,| en) (?=\p{Lu}|van |de |den |der )(?!van (?:het lid|de leden))/u;
const OPENS_NUMBER = /^ \( ?(?:Kamerst|\d{2} ?\d{3})/u;

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
