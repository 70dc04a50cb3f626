/** Promises told as a noun with what was promised: "de toezegging aan het lid X om …", "die belofte hield in dat …". */
import type { Cues } from '../cues.ts';
import { debatesIn } from '../debates/debates.ts';
import { type Made, madeAt } from '../follow-ups/made.ts';
import { Gated } from '../gated.ts';
import { matchesOf } from '../matches.ts';
import type { Span } from '../reading.ts';

/** A promise found in a text; offsets are into that text. */
export interface Promised extends Span {
  /** What was promised. */
  readonly text: string;
  readonly madeBy: string | null;
  /** The phrase that tells where it was made, for a toezegging told as a noun. */
  readonly made: Made | null;
  /** Told as made before, so that it may have been due before today. */
  readonly told: boolean;
  readonly confidence: number;
}

/** As many as a row of a table names. */
const MOST = 20;
const NOUN = /(?<![\p{L}-])(?:toezegging|belofte)(?![\p{L}-])/giu;
const RECEIVER = '(?:het (?:Kamer)?lid|de leden|de heer|mevrouw)';
const LISTED = new Gated(
  new RegExp(
    `(?<![\\p{L}-])(?:[Tt]oezegging|Toegezegd)(?: (?:aan )?${RECEIVER}[^:|]{1,60})?(?: \\([^()]{1,40}\\))?: (?<about>(?!.{0,20}(?:afgedaan|voldaan|nagekomen|loopt))[^|]{12,300})`,
    'u',
  ),
);
const CONTENT = /^(?:om|dat|te|tot)(?!\p{L})/u;
/** Where a told content goes over to where, when and as what number it was made. */
const CONTENT_ENDS =
  / \||(?<=\p{L}en) (?:heeft|is|wordt|kan|zal|ligt|staat|blijft|was|werd)(?!\p{L})|, een toezegging |,? (?:gedaan|gemaakt) (?:in|tijdens|bij|op)(?!\p{L})|,? zoals gedaan| \((?=[^()]{0,80}(?:debat|overleg|AO|behandeling)|TZ?\d|Kamerst|\d{2} ?\d{3})| TZ?\d{5}/u;

/** Not made, or only asked for. */
const NONE_MADE = /(?<!\p{L})(?:geen|niet|om een|om de|wens\p{L}*|vraagt|verzoekt)(?: \p{L}+){0,2} $/iu;
/** "aan de heer X (CDA)", which stands between the noun and what was promised. */
const TO_SOMEONE = new RegExp(
  `^,? (?:aan|jegens) (?:${RECEIVER}(?: (?:\\p{Lu}|van |de |der |den |en |ten |ter )[\\p{L}-]{0,30}){1,6}|haar|hem|hen)(?: \\([^()]{1,20}\\))?(?: (?:na|gestand|af|in)(?= (?:om|dat) ))?`,
  'u',
);
const TO_DO = /(?<!\p{L})om (?:\p{L}+ ){1,5}$/u;
const HELD =
  /^(?: [^.;:|]{1,120})?,? (?:hield in|houdt in|luidde|behelsde|strekte ertoe|ertoe strekte|inhield|inhoudende),? (?=dat(?!\p{L})|om(?!\p{L})|[^,;|]{3,120} te \p{L})|^(?: [^.;:|]{1,80})? (?:was|is),? (?=dat(?!\p{L})|om(?!\p{L}))|^ (?:betreft|gedaan) (?=dat(?!\p{L})|om(?!\p{L})|[^,;|]{3,120} te \p{L})/u;
/** "Het door mij toegezegde overzicht", "de aan het lid X toegezegde brief": told by what it was. */
const ATTRIBUTIVE =
  /(?<!\p{L})(?:[Hh]et|[Dd]e|[Ee]en|vijf|vier|drie|twee)(?: [^ .,;:|()]+){0,7}? (?:door (?:mij|ons|mijn|de|het)|aan (?:u|uw|de|het|mevrouw))(?!\p{L})[^.,;:|]{0,60}? (?:toegezegde|beloofde) (?!middelen|bijdrage|subsidie|steun|bedrag|geld)\p{L}[^.,;:|]{3,80}?(?= (?:is|zijn|was|waren|wordt|worden|heeft|hebben|had|hadden|kan|kunnen|zal|zullen|vond|vindt|laat|volgt|komt|treft|ontvangt|heb|ligt|staat|blijft|bleek|blijkt)(?!\p{L})|[.,;:|]|$)/gu;
const TOPIC = /^[^;|]{0,120}?(?<!\p{L})(?:over|inzake|betreffende|die zag op|die zag op)(?!\p{L})/u;
const TO_MEMBER = new RegExp(`^,? (?:aan|jegens) ${RECEIVER}`, 'u');
/** "de toezegging die ik op 3 mei in het AO deed", "gedaan tijdens". */
const MADE_THERE =
  /^[^;|]{0,60}?,? (?:die|welke) (?:ik|wij|mijn|de|door)(?!\p{L})[^;|]{0,160}?(?<!\p{L})(?:deed|deden|gaf|gedaan|gegeven)(?!\p{L})/u;
/** "deed ik de toezegging de bedrijven te vragen". */
const MAKES = /(?<!\p{L})(?:deed|deden|doe|doen|gaf|geef)(?!\p{L})[^;|]{0,60}$/iu;
/** "mijn toezegging de normen te herzien". */
const OWN = /(?<!\p{L})(?:mijn|onze|haar|zijn|uw)(?: eerdere?)? $/iu;
const BARE_CONTENT = /^ [^,;|]{3,120}? te \p{L}+en(?!\p{L})[^,.;|]{0,120}/u;

/** "De toezegging dat zag op", "als toezegging te hebben opgevat": said of it, and not what it holds. */
const OF_ELSE = /^(?:dat (?:zag|ziet|ging|gaat|betrekking)|te hebben|te zijn)(?!\p{L})/u;
/** "Over de toezegging kan ik u melden dat …". */
const SAYS_MORE =
  /(?<!\p{L})(?:kan|kunnen|heb|hebben|wil|meld|deel|merk|geldt|is|zijn) (?:ik|wij|u|het|hierbij)(?!\p{L})/u;
/** "Mijn toezegging over X na te komen". */
const DONE_WITH_IT =
  /(?<!\p{L})(?:(?:in|na|gestand|af|uit) te (?:willigen|lossen|komen|doen|voeren)|te (?:vervullen|voldoen|honoreren))(?!\p{L})/u;

/** How certain a promise is of which only place and topic are told; a sentence that names it twice tells it once. */
const PLACED = 0.75;

/** The toezeggingen named with what they hold, each with the phrase that names it. */
export function nounsIn(text: string, own: string | null): Promised[] {
  const nouns = matchesOf(NOUN, text)
    .slice(0, MOST)
    .flatMap((match) => {
      const start = match.index;
      if (NONE_MADE.test(text.slice(Math.max(0, start - 80), start))) return [];
      const after = start + match[0].length;
      const rest = text.slice(after, after + 200);
      const held = HELD.exec(rest);
      const passed = (TO_SOMEONE.exec(rest) ?? held)?.[0].trimEnd().length ?? 0;
      const made = madeAt(text, after + passed, own);
      const told = made.about?.split(CONTENT_ENDS)[0]?.trim() ?? '';
      const before = text.slice(Math.max(0, start - 80), start);
      // "Om aan deze toezegging te voldoen": what is done with it, and not what it holds.
      if (/^te /.test(told) && TO_DO.test(before)) return [];
      if (OF_ELSE.test(told) || SAYS_MORE.test(text.slice(after, text.indexOf(told, after)))) return [];
      if (told.length >= 12 && CONTENT.test(told)) return [found(told, made, start, 0.9)];
      const bare = held || MAKES.test(before) || OWN.test(before) ? BARE_CONTENT.exec(rest.slice(passed)) : null;
      if (bare && !DONE_WITH_IT.test(bare[0]))
        return [found(bare[0].trim(), { ...made, end: after + passed + bare[0].length }, start, 0.85)];
      return isPlaced(text, start, after, own) ? [found(topicOf(text, start, made), made, start, PLACED)] : [];
    });
  const kept = nouns.filter((one, index) => index === 0 || one.confidence > PLACED);
  return kept.length > 0 ? kept : attributed(text);
}

function attributed(text: string): Promised[] {
  if (!/(?:toegezegde|beloofde) /u.test(text)) return [];
  return matchesOf(ATTRIBUTIVE, text)
    .slice(0, MOST)
    .map((match) => ({
      text: match[0],
      madeBy: null,
      made: null,
      told: true,
      start: match.index,
      end: match.index + match[0].length,
      confidence: PLACED,
    }));
}

function found(text: string, made: Made, start: number, confidence: number): Promised {
  return { text, madeBy: made.madeBy, made, told: true, start, end: made.end, confidence };
}

/** "Een tijdens het debat van 3 mei gedane toezegging", "de toezegging die ik in dat debat deed over": made there, then. */
function isPlaced(text: string, start: number, after: number, own: string | null): boolean {
  const before = text.slice(Math.max(0, start - 160), start);
  const rest = text.slice(after, after + 260);
  if (/(?<!\p{L})(?:deze|die|genoemde|bedoelde) $/iu.test(before)) return false;
  const isMade = /gedane $/u.test(before) || MADE_THERE.test(rest) || (TO_MEMBER.test(rest) && TOPIC.test(rest));
  return isMade && debatesIn(`${before}${text.slice(start, after)}${rest}`, own).some(({ date }) => date !== null);
}

/** What it was about, else the phrase itself. */
function topicOf(text: string, start: number, made: Made): string {
  const about = made.about?.split(CONTENT_ENDS)[0]?.trim() ?? '';
  if (about.length >= 12) return about;
  return (text.slice(start).split(/[;:|]|, (?:is|heeft|kan|zijn)(?!\p{L})/u)[0] ?? '')
    .replace(/[.\s]+$/u, '')
    .slice(0, 240);
}

/** A toezegging in a list, told after a colon. */
export function listedIn(text: string, cues: Cues): Promised | null {
  const match = LISTED.exec(text, cues);
  const about = match?.groups?.['about']?.split(CONTENT_ENDS)[0]?.replace(/[.\s]+$/u, '');
  if (!match || !about || about.length < 12) return null;
  const end = match.index + match[0].length;
  return { text: about, madeBy: null, made: null, told: true, start: match.index, end, confidence: 0.7 };
}
