/** What a line can be the value of: a kenmerk, a number of attachments, a subject, an address or none of these. */
import { dateOf } from '../dates.ts';
import { cardinalOf } from '../numbers.ts';
import type { LabelLine } from './labels.ts';
import type { Line } from './lines.ts';

export type Fit = 'date' | 'reference' | 'count' | 'text' | 'any';

const WRITTEN_IN = /^(?:[’']s-Gravenhage|(?:Den )?\p{Lu}\p{Ll}{2,20}),? (?=\d)/u;
const REFERENCE = /^(?=.*\d)[\p{L}\d][\p{L}\d./_&+()-]*(?: ?[/&] ?[\p{L}\d./_&+()-]+| [\p{L}\d./_&+()-]+){0,3}$/u;
/** Parts of an address and of a page, however much they look like a kenmerk. */
const PLACE =
  /^(?:\d{4} ?[A-Z]{2}(?:$|[\s\d])|Postbus\b|[TFME]:? +[\d+(]|(?:\+\d{2}|0\d{1,3})[ -]\(?\d|\(0|www\.|IPC |MPC |Pagina\b|Blad\b|\d{1,3} van \d{1,3}$|Binnenhof\b|Plein \d|(?:\p{L}+ ){0,3}\p{L}{0,30}(?:straat|weg|plein|laan|gracht|kade|singel|hof|markt|dijk|voorhout) \d{1,4}\b)/iu;
/** "Kamerbrief 2", "Rijnstraat 50": words with a number behind them. */
const WORDS_WITH_NUMBER = /^\p{Lu}\p{Ll}{2,}(?: \p{L}+)* \d{1,4}(?: ?[A-Za-z])?$/u;
/** Lines of a head that begin something else than a value. */
const NO_VALUE =
  /^(?:(?:beslis|ambtelijke |oplegger|aanbiedings)?(?:nota|memo|notitie|brief)(?: ter \p{L}+)?|ter (?:beslissing|informatie|bespreking|ondertekening|besluitvorming|kennisneming)|aanleiding|inleiding|kernpunten|samenvatting|geadviseerd besluit|gevraagd besluit|beslispunt(?:en)?|advies|toelichting|pagina \d.{0,12})$|^(?:geachte|excellentie|mijnheer de voorzitter|> ?retouradres|correspondentie uitsluitend|(?:wilt u )?bij beantwoording)(?![\p{L}])/iu;
/** An item of a numbered or dashed list. */
export const LISTED = /^(?:\d{1,2}[.)]|[-•–])\s/;
const NO_CONTINUATION = /^(?:(?:aan )?de voorzitters? |aan de |ministerie van|directoraat|directie |den haag, )/i;
/** "36 410 XVI Vaststelling van …": the dossier of a paper. */
const DOSSIER = /^\d{2} \d{3}(?=$|[ -](?:\p{Lu}|\d{2}(?!\d)))/u;
const PERSON =
  /^(?!Den Haag$)(?:(?:drs|mr|dr|ir|ing|prof|dhr|mw)\.|(?:\p{Lu}\.){1,5} ?\p{L}|[^\s@]{1,60}@|[+(]?\d[\d ()-]{7,}$|\p{Lu}\p{Ll}+ (?:(?:van|de|der|den|ten|ter|el) ){0,3}\p{Lu}[\p{L}-]+$)/u;

const PAGES = /^\d{1,3}(?: ?(?:van|\/) ?\d{1,3})?$/;

/** Whether a value is of the form that a label asks for. */
export function fits(fit: Fit, value: string): boolean {
  const text = value.trim();
  if (fit === 'date') return isDateLine(text);
  if (fit === 'count') return countOf(text) !== null;
  if (fit === 'reference') return isReferenceLine(text);
  return text !== '';
}

/** Whether a text is a date and nothing else but the place it was written in. */
export function isDateLine(text: string): boolean {
  return dateOn(text) !== null;
}

/** The date (EDTF) that a line is, after the day of the week or the place where one is written. */
export function dateOn(text: string): string | null {
  if (text.length > 60 || !/\d/.test(text)) return null;
  const date = dateOf(text) ?? dateOf(text.replace(WRITTEN_IN, ''));
  return date !== null && /^\d{4}-/.test(date) ? date : null;
}

/** Part of an address: a street, a postcode, a telephone number. */
export function isPlace(text: string): boolean {
  return PLACE.test(text);
}

/** "2023-0000123456", "PO/FenV/184423", "DGNV / 20123456": short, with a digit, and no date or address. */
export function isReferenceLine(text: string): boolean {
  if (text.length < 4 || text.length > 48 || !REFERENCE.test(text) || isDateLine(text)) return false;
  return !PLACE.test(text) && !WORDS_WITH_NUMBER.test(text);
}

/** Whether a line can be what a label asks for. `under`: it stands right under the label. */
export function isValueOf(label: LabelLine, value: Line, under: boolean): boolean {
  const { words } = value;
  if (NO_VALUE.test(words)) return false;
  if (label.name === 'attachments')
    return fits('count', words) || LISTED.test(words) || (under && value.blanks === 0 && !PLACE.test(words));
  if (label.fit === 'text')
    return !isDateLine(words) && ((under && value.blanks === 0) || !(PLACE.test(words) || isReferenceLine(words)));
  if (label.fit !== 'any') return fits(label.fit, words);
  if (under && value.blanks === 0) return true;
  if (label.name === 'page') return PAGES.test(words);
  if (label.name === 'yourLetter') return under && (isDateLine(words) || isReferenceLine(words));
  return PERSON.test(words);
}

/** Whether a line goes on with the text that the line before it began. */
export function goesOn(before: Line, line: Line): boolean {
  const unfinished = /(?:,|[-–]| (?:en|van|voor|de|het|over|in|op|aan|met|tot|bij))$/.test(before.words);
  if (line.blanks > 0 && !(unfinished && line.blanks === 1 && /^\p{Ll}/u.test(line.words))) return false;
  if (/[.!?]$/.test(before.text) && before.text.length > 40) return false;
  const { words } = line;
  if (NO_VALUE.test(words) || NO_CONTINUATION.test(words) || PLACE.test(words) || DOSSIER.test(words)) return false;
  return !isDateLine(words) && (!isReferenceLine(words) || /^\p{Ll}|^\d{1,4}[.-]/u.test(words));
}

/** "1", "twee", "geen", "3 (waarvan 1 vertrouwelijk)" as a number of attachments, or null. */
export function countOf(text: string): number | null {
  const trimmed = text
    .trim()
    .replace(/[.,;]$/, '')
    .replace(/ \([^()]{1,60}\)$/, '')
    .replace(/^\((\d{1,3})\)$/, '$1')
    .replace(/ (?:bijlagen?|stuks?)$/i, '');
  if (/^\d{1,3}$/.test(trimmed)) return Number(trimmed);
  if (/^(?:geen|-|n\.?v\.?t\.?)$/i.test(trimmed)) return 0;
  return trimmed.length < 20 ? cardinalOf(trimmed) : null;
}
