/** Lines that date a document without a label: after a place, after "Voorgesteld", in the byline of a news item. */
import { dateOf, findDates } from '../dates.ts';

interface DatedAt {
  /** Where in the line the date begins. */
  readonly at: number;
  /** EDTF. */
  readonly date: string;
}

const DATED =
  /^(?:(?:'s|’s)-Gravenhage|(?:Den )?(?!Vergaderjaar|Datum|Nieuws|Pers|Nummer|Editie|Peildatum|Gepubliceerd|Geplaatst|Bijgewerkt|Publicatie)\p{Lu}\p{L}+|Voorgesteld|Ontvangen|Vastgesteld|Ingezonden)(?:,| op)?\s+(?=\d)/u;
/** What a scanner makes of a nought or a one beside other digits. */
const SCANNED_DIGIT = /[OIl](?=[OIl]{0,3}\d)|(?<=\d[OIl]{0,3})[OIl]/g;
const WITHIN = /^\p{Lu}\p{Ll}+: [^,:]{1,60}, datum: (?=\d)/u;
const DATED_IN_DEBATE = /^Voorgesteld (?:tijdens|in|bij) (?:het|de) [^.]{3,90} (?:van|op|d\.d\.) (?=\d)/;
/** "(ingezonden 4 mei 2021)", "(ontvangen 1 juni 2021)": of questions and of their answers. */
const IN_BRACKETS = /\((?:ingezonden|ontvangen|vastgesteld)(?: op)? (?=\d)/i;
/** What a page says before the day on which it was put there or changed. */
const PUBLISHED = '(?:gepubliceerd|geplaatst|bijgewerkt|update|publicatie|laatst (?:gewijzigd|bijgewerkt))(?: op)?';
/** "Nieuwsbericht | 21-12-2021 | 10:00", "Nummer 7 - december 2021", "Brief van … d.d. 2 april 2019 …". */
const BYLINE = new RegExp(
  String.raw`^(?:(?:nieuws(?:bericht|brief)?|persbericht|blog|${PUBLISHED}|(?:publicatie|plaatsings)?datum|nummer \d{1,4}|nr\.? \d{1,4}|editie \d{1,4})[\s|:,–-]+(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?|(?:brief|schrijven) van (?:de|het) .{1,160} (?:d\.d\.|van) (?=\d))`,
  'i',
);
/** What sets the cells of a byline apart; kept by `split`, so that offsets hold. */
export const CELLS = /(\s?[|·•]\s?|\s[–—-]\s)/u;
const CELL_EDGE = /[|·•]|\s[–—-]\s/u;
const CELL_LEAD = new RegExp(`^(?:${PUBLISHED}:? )?`, 'iu');
const CLOCK = /,?(?: om)? \d{1,2}[:.]\d{2}(?: uur)?$/u;
/** A longer line is running text. */
const LONGEST_CELLS = 90;
/** What may follow the date of a byline: the time, the name of the section, the author. */
const AFTER_BYLINE = /^(?:$|[\s|,–-]*\d{1,2}[:.]\d{2}|\s*[|–-]|, (?:door|om) )/;

/** "Zwolle, 3 mei 2022 – De provincie …", "3 mei 2022 – De provincie …": the date that a report begins with. */
export function datedFrom(text: string): DatedAt | null {
  const place = /^\p{Lu}[\p{L}’' -]{1,30}, (?=\d)/u.exec(text)?.[0];
  if (place === undefined && !/^\d/.test(text)) return null;
  const at = place?.length ?? 0;
  const [date] = findDates(text.slice(at, at + 40));
  if (date?.start !== 0 || date.edtf.length !== 10) return null;
  return /^ ?[–—-] \p{Lu}/u.test(text.slice(at + date.end)) ? { at, date: date.edtf } : null;
}

/** The rest of a line that gives the document's date after a place or "Voorgesteld"; null otherwise. */
export function datedAfter(text: string): DatedAt | null {
  const plain = text.length < LONGEST_CELLS ? text.replace(SCANNED_DIGIT, (sign) => (sign === 'O' ? '0' : '1')) : text;
  const match = text.length < 60 ? DATED.exec(plain) : null;
  const said = match ? null : DATED_IN_DEBATE.exec(plain);
  const at = match?.[0].length ?? said?.[0].length ?? -1;
  const date = at < 0 ? null : dateOf(plain.slice(at).replace(/\s*[;,.]$/, ''));
  return date?.length === 10 ? { at, date } : null;
}

/** "Nummer: 12, datum: 2021-05-03, bijgewerkt: …": a date among the labels and values of one line; null otherwise. */
export function datedWithin(text: string): DatedAt | null {
  const at = text.length < 300 ? (WITHIN.exec(text)?.[0].length ?? -1) : -1;
  const [date] = at < 0 ? [] : findDates(text.slice(at, at + 40));
  return date?.start === 0 && date.edtf.length === 10 ? { at, date: date.edtf } : null;
}

/** The date in brackets of a question or an answer. */
export function datedInBrackets(text: string): DatedAt | null {
  const match = IN_BRACKETS.exec(text);
  if (!match) return null;
  const at = match.index + match[0].length;
  const [date] = findDates(text.slice(at, at + 40));
  return date?.start === 0 && date.edtf.length === 10 ? { at, date: date.edtf } : null;
}

/** "Korte aantekeningen vergadering commissie X van 3 mei 2022": minutes are named by the day of the meeting. */
const MINUTES =
  /^(?:korte aantekeningen|besluitenlijst|notulen|verslag van (?:de|een) (?:\p{L}+ )?vergadering)(?![\p{L}]).{0,600} (?:van|op|d\.d\.) (?:(?:maan|dins|woens|donder|vrij)dag )?(?=\d{1,2} )/iu;

/** The day that the title of minutes ends with; null otherwise. */
export function minutesDate(text: string): DatedAt | null {
  const at = MINUTES.exec(text)?.[0].length ?? -1;
  const date = at < 0 ? null : dateOf(text.slice(at));
  return date?.length === 10 ? { at, date } : null;
}

/** "Behorend bij de brief van 3 mei 2022": an annex is of the day of its letter. */
const ANNEX =
  /^(?:[Bb]ijlage \d{1,2},? )?(?:[Bb]ehorende?|[Hh]oort|[Bb]ehoort|[Bb]ijlage) bij (?:de|mijn|onze|het) (?:\p{L}*brief|nota|schrijven)(?: aan de (?:Tweede|Eerste) Kamer)?,? (?:van|d\.d\.) (?=\d)/u;

/** The day of the letter that a line says it is annexed to; null otherwise. */
export function annexDate(text: string): DatedAt | null {
  const at = ANNEX.exec(text)?.[0].length ?? -1;
  const [date] = at < 0 ? [] : findDates(text.slice(at, at + 40));
  return date?.start === 0 && date.edtf.length === 10 ? { at, date: date.edtf } : null;
}

/** The date in a line that says when a news item, newsletter or letter came out; null otherwise. */
export function bylineDate(text: string): DatedAt | null {
  return cellDate(text) ?? ledDate(text) ?? gluedDate(text);
}

/** "12 februari 2019Nieuws": a page's cells that lost what set them apart. */
function gluedDate(text: string): DatedAt | null {
  const date = text.length < 60 ? /^\d{1,2} \p{Ll}{3,9}\.? \d{4}(?=\p{Lu})/u.exec(text)?.[0] : undefined;
  const edtf = date === undefined ? null : dateOf(date);
  return edtf?.length === 10 ? { at: 0, date: edtf } : null;
}

/** "21 december 2021 10:30 | Redactie": a line of short cells, of which one is a date. */
function cellDate(text: string): DatedAt | null {
  if (text.length > LONGEST_CELLS || !CELL_EDGE.test(text)) return null;
  let at = 0;
  for (const part of text.split(CELLS)) {
    const cell = part.replace(CLOCK, '');
    const lead = CELL_LEAD.exec(cell)?.[0].length ?? 0;
    const date = /\d/.test(cell) ? dateOf(cell.slice(lead)) : null;
    if (date?.length === 10) return { at: at + lead, date };
    at += part.length;
  }
  return null;
}

function ledDate(text: string): DatedAt | null {
  const lead = text.length < 300 ? (BYLINE.exec(text)?.[0].length ?? 0) : 0;
  const [date] = lead > 0 ? findDates(text.slice(lead, lead + 40)) : [];
  if (date?.start !== 0) return null;
  return /^(?:brief|schrijven)/i.test(text) || AFTER_BYLINE.test(text.slice(lead + date.end))
    ? { at: lead, date: date.edtf }
    : null;
}
