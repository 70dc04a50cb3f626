/** The top of a text without a letterhead: the title of a web page or report, and the date and sender under it. */
import { bylineDate, datedFrom, datedInBrackets } from './datelines.ts';
import type { Letterhead } from './letterhead.ts';
import type { Line } from './lines.ts';
import { holdsSentenceEnd, isWhole } from './shape.ts';
import { isPaperNumber } from './title-line.ts';
import { isDateLine } from './values.ts';

/** What stands above a title and is none: addresses, the way to a web page, the word that says what it is. */
const ADDRESS = /^(?:aan )?de voorzitters?\b|^(?:aan|postbus|ministerie|directie|directoraat|der staten)(?![\p{L}])/iu;
const TRAIL = /^(?:home|u bent hier|actueel|nieuws|onderwerpen)\s*[:>›»/|]|\s[>›»]\s/i;
/** "Terug naar het nieuwsoverzicht", "Spring naar content": the way back from a page, and into it. */
const WAY_BACK =
  /^[«‹<←]? ?(?:(?:terug |spring |ga )?naar (?:(?:het|de|alle) )?(?:\p{Ll}*overzicht|kennisbank|(?:hoofd)?inhoud|content|nieuws|home|(?:home|start|hoofd)pagina)|terug)$/iu;
const NEWS = /^(?:nieuws(?:bericht)?|persbericht|actueel)$/i;
/** The table over a printed paper, run together: the names of its columns and what stands in them. */
const PRINTED = /^Datum publicatie(?=\p{Lu})|^(?:Tweede|Eerste) Kamer der Staten-Generaal(?=\d)/u;
/** Where the running text or the list of contents begins. */
const OPENING =
  /^(?:inhoud(?:sopgave)?|samenvatting|managementsamenvatting|voorwoord|inleiding|colofon|lees ook|zie ook)$|^\d{1,2}\.?\d?\s+\p{L}/iu;
const LONGEST_COVER = 12;
const SHORT = 90;
const QUESTIONS = 30;

/**
 * Title on one of the first lines, its date on a line of its own near it. Questions to the government and their answers
 * say in brackets when they were sent and received.
 */
export function coverOf(lines: Line[]): Letterhead {
  const asked = lines.slice(0, QUESTIONS).filter((line) => datedInBrackets(line.text) !== null);
  const none = { lines, end: 0, zone: [], fields: [], title: [], dateLine: asked.at(-1) ?? null };
  const lead = lines.slice(0, 4).findIndex((line) => !isAbove(line));
  const [first, ...rest] = lead < 0 ? [] : lines.slice(lead, lead + LONGEST_COVER);
  if (!first || asked.length > 0 || !looksLikeTitle(first, rest)) return none;
  for (const line of lines.slice(0, lead)) line.role = 'furniture';
  first.role = 'heading';
  const zone = [...lines.slice(0, lead), ...under(lines, lead)];
  const dateLine = zone.find((line) => line !== first && (isByline(line) || isBareDate(line)));
  if (dateLine) dateLine.role = 'furniture';
  const opening = lines.slice(lead + 1, lead + 5).find((line) => datedFrom(line.text) !== null);
  const dated = dateLine ?? (bylineDate(first.words) ? first : (opening ?? null));
  return { ...none, end: lead + 1, zone, title: [first], dateLine: dated };
}

/** The title and the short lines under it. */
function under(lines: readonly Line[], from: number): readonly Line[] {
  const near = lines.slice(from, from + LONGEST_COVER);
  const end = near.findIndex(({ words }, index) => index > 0 && isRunning(words));
  return end < 0 ? near : near.slice(0, end);
}

function isRunning(words: string): boolean {
  if (bylineDate(words) || isDateLine(words)) return false;
  return words.length > SHORT || OPENING.test(words) || (/[.!?:]$/.test(words) && words.length > 40);
}

function isAbove(line: Line): boolean {
  const { words } = line;
  return (
    ADDRESS.test(words) ||
    TRAIL.test(words) ||
    WAY_BACK.test(words) ||
    isPaperNumber(words) ||
    PRINTED.test(words) ||
    NEWS.test(words) ||
    isByline(line) ||
    isBareDate(line)
  );
}

function isBareDate({ words }: Line): boolean {
  return words.length < 40 && isDateLine(withoutLead(words));
}

/** What a report's cover may say before its date: "Peildatum", or who made it. */
export function withoutLead(words: string): string {
  return words.replace(/^(?:(?:peil)?datum:? |[\p{L} .]{2,40}, (?=(?:\d{1,2} )?\p{Ll}+ \d{4}$))/iu, '');
}

function isByline({ words }: Line): boolean {
  return !/^(?:brief|schrijven)/i.test(words) && bylineDate(words) !== null;
}

/** A few short lines under the title, and then a blank one; without it one of them has to be a date or a sender. */
function isSubtitle(rest: readonly Line[]): boolean {
  const end = rest.findIndex((line, index) => index > 0 && (line.blanks > 0 || isRunning(line.words)));
  if (end < 1 || end > 4) return false;
  const short = rest.slice(0, end);
  const apart = (rest[end]?.blanks ?? 0) > 0 || short.some((line) => isBareDate(line) || ADDRESS.test(line.words));
  return apart && short.every(({ text }) => text.length < 60 && !/[.:;,]$/.test(text));
}

function looksLikeTitle(line: Line, rest: readonly Line[]): boolean {
  const [next] = rest;
  if (line.text.length > 250 || /[.:;,]$/.test(line.text) || /^[-•*–]\s/.test(line.text)) return false;
  if (!/^[#*\s"'«“‘]*[\p{Lu}\d]/u.test(line.text)) return false;
  if (next && /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(next.text)) return false;
  // "Steeds meer gemeenten pakken lawaai aan": with a blank line after it a title may end in any word.
  const whole = next !== undefined && next.blanks > 0 ? !holdsSentenceEnd(line.text) : isWhole(line.text);
  if (!whole || (next !== undefined && next.blanks === 0 && /^\p{Ll}/u.test(next.text) && !isDateLine(next.words)))
    return false;
  if (next === undefined || next.blanks > 0 || /^#/.test(line.text)) return true;
  return isSubtitle(rest) || isByline(next) || isDateLine(next.words);
}
