/**
 * The zone above a document's body: letterhead, address, labels with values, salutation. It is no
 * running text, but its subject line is the document's title.
 */
import { dateOf, findDates } from '../dates.ts';
import { type Field, fieldsOf, withLabelsApart } from './fields.ts';
import { labelLine } from './labels.ts';
import type { Line } from './lines.ts';
import { holdsSentenceEnd, isWhole } from './shape.ts';

export interface Letterhead {
  readonly lines: Line[];
  /** Index of the first line of the body. */
  readonly end: number;
  readonly fields: readonly Field[];
  /** The lines that hold the title: the subject's value, or an unlabelled title line. */
  readonly title: readonly Line[];
  /** The line that dates the document without a label ("Den Haag, 8 juli 2020"), if any. */
  readonly dateLine: Line | null;
}

const SALUTATION = /^(?:Geachte|Hooggeachte|Beste|Mijnheer de voorzitter|Mevrouw de voorzitter|Excellentie)\b.{0,80}$/i;
const DATED =
  /^(?:(?:'s|’s)-Gravenhage|(?:Den )?(?!Vergaderjaar|Datum|Nieuws|Pers|Nummer|Editie)\p{Lu}\p{L}+|Voorgesteld|Ontvangen|Vastgesteld|Ingezonden)(?:,| op)? (?=\d)/u;
const DATED_IN_DEBATE = /^Voorgesteld (?:tijdens|in|bij) (?:het|de) [^.]{3,90} (?:van|op) (?=\d)/;
/** "36 410 XVI Vaststelling van de begrotingsstaten …": however long, no running text. */
const DOSSIER_TITLE = /^\d{2} ?\d{3}(?:[ -]?\(?[IVXR][\w ]{0,6}\)?)?\s+\p{Lu}/u;
const DEEPEST_HEAD = 150;
const PROSE = 110;
/** Words that make an unlabelled line of a head something else than the title. */
const NO_TITLE =
  /^(?:(?:ministerie|directoraat|directie|aan|van|postbus|bezoekadres|retouradres|nota|memo|brief|notitie|ter|de voorzitter|voorzitter|tweede kamer|eerste kamer|der staten|vergaderjaar|nr|pagina|spoed|intern|vertrouwelijk)(?![\p{L}\d])|www\.|\*\*|\d)/iu;
const SHOUTED = /^[^\p{Ll}]*$/u;

/** Finds the head zone; without one, the first short line is a title and a date line may follow it. */
export function letterheadOf(given: Line[]): Letterhead {
  const bound = zoneEnd(given);
  if (bound === 0) return looseTitle(given);
  const { lines, until } = withLabelsApart(given, bound);
  const fields = fieldsOf(lines, 0, until);
  for (let at = 0; at < until; at += 1) (lines[at] as Line).role = 'furniture';
  const title = titleLines(lines, until, fields);
  for (const line of title) line.role = 'heading';
  return { lines, end: until, fields, title, dateLine: dateLineOf(lines.slice(0, until)) };
}

/** The rest of a line that gives the document's date after a place or "Voorgesteld"; null otherwise. */
export function datedAfter(text: string): { readonly at: number; readonly date: string } | null {
  const match = text.length < 60 ? DATED.exec(text) : null;
  const said = match ? null : DATED_IN_DEBATE.exec(text);
  const at = match?.[0].length ?? said?.[0].length ?? -1;
  const date = at < 0 ? null : dateOf(text.slice(at));
  return date?.length === 10 ? { at, date } : null;
}

function zoneEnd(lines: readonly Line[]): number {
  const limit = Math.min(lines.length, DEEPEST_HEAD);
  const motion = motionEnd(lines, limit);
  if (motion > 0) return motion;
  let labels = 0;
  let dated = -1;
  for (let at = 0; at < limit; at += 1) {
    const { text, words } = lines[at] as Line;
    if (SALUTATION.test(words)) return at + 1;
    if (/^De Kamer,$/.test(text)) return at;
    if (text.length < 60 && dated < 0 && datedAfter(text)) dated = at;
    const label = labelLine(text);
    if (label) labels += 1;
    const heading = labels >= 2 && /^1\.?\s+\p{Lu}/u.test(text) && !label;
    if (heading || (!label && !DOSSIER_TITLE.test(text) && startsProse(lines, at))) return labels >= 2 ? at : dated + 1;
  }
  return labels >= 2 ? lastLabelled(lines, limit) : dated + 1;
}

/** A motion begins with "De Kamer,", however long the title of its dossier is; 0 where there is none. */
function motionEnd(lines: readonly Line[], limit: number): number {
  const opening = lines.slice(0, limit).findIndex((line) => /^De Kamer,$/.test(line.text));
  const titled = lines.slice(0, Math.max(0, opening)).some((line) => /\bMOTIE VAN\b/.test(line.text));
  return titled ? opening : 0;
}

/** A head without prose after it: everything up to the last label and its value. */
function lastLabelled(lines: readonly Line[], limit: number): number {
  let last = 0;
  for (let at = 0; at < limit; at += 1) if (labelLine((lines[at] as Line).text)) last = at;
  return Math.min(limit, last + 2);
}

function startsProse(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at] as Line;
  if (text.length >= PROSE) return true;
  const next = lines[at + 1];
  return (
    text.length >= 55 && next !== undefined && next.blanks === 0 && next.text.length >= 55 && !labelLine(next.text)
  );
}

function titleLines(lines: readonly Line[], until: number, fields: readonly Field[]): readonly Line[] {
  const subject = fields.find((field) => field.label.name === 'subject' && field.values.length > 0);
  if (subject) return subject.values;
  const labelled = new Set(fields.flatMap((field) => [field.line, ...field.values]));
  const motion = lines.slice(0, until).find((line) => /\bMOTIE VAN (?:HET |DE )?(?:LID|LEDEN)\b/i.test(line.text));
  if (motion) return [motion];
  const loose = lines
    .slice(0, until)
    .filter(
      (line) => !labelled.has(line) && line.text.length >= 15 && !NO_TITLE.test(line.text) && !SHOUTED.test(line.text),
    )
    .filter((line) => !SALUTATION.test(line.words) && !datedAfter(line.text) && line.text.split(' ').length >= 3)
    .filter((line) => !/^(?:Welzijn en Sport|der Staten-Generaal)/.test(line.text) && !/[*,]$/.test(line.text));
  const best = loose.sort((a, b) => titleScore(b) - titleScore(a))[0];
  return best && titleScore(best) > 0 ? [best] : [];
}

/** Titles of papers say what they bring; a longer line beats a shorter one. */
function titleScore(line: Line): number {
  const words =
    /\b(?:aanbieding|voortgang|reactie|rapport|brief|nota|motie|stand van zaken|uitvoering|verslag|monitor|plan|antwoord|advies|besluit|evaluatie|wet|voorstel|over|beleid|agenda|programma)/i;
  return (words.test(line.text) ? 2 : 0) + (line.blanks > 0 ? 1 : 0) + Math.min(1, line.text.length / 100);
}

function dateLineOf(lines: readonly Line[]): Line | null {
  const dated = lines.find((line) => datedAfter(line.text) !== null);
  if (dated) return dated;
  // A date of its own line: right after "Voorgesteld", or above all else.
  const alone = (line: Line | undefined) =>
    line !== undefined && line.text.length < 24 && dateOf(line.words)?.length === 10;
  const said = lines.findIndex((line) => /^(?:Voorgesteld|Vastgesteld|Ontvangen|Ingezonden)$/.test(line.text));
  if (said >= 0 && alone(lines[said + 1])) return lines[said + 1] ?? null;
  return alone(lines[0]) ? (lines[0] ?? null) : null;
}

/** "Nieuwsbericht | 21-12-2021 | 10:00", "Nummer 7 - december 2021", "Brief van … d.d. 2 april 2019 …". */
const BYLINE =
  /^(?:(?:nieuws(?:bericht|brief)?|persbericht|gepubliceerd(?: op)?|publicatiedatum|nummer \d{1,4}|nr\.? \d{1,4}|editie \d{1,4})[\s|:,–-]+|(?:brief|schrijven) van (?:de|het) .{1,160} (?:d\.d\.|van) (?=\d))/i;
/** What may follow the date of a byline: the time, the name of the section. */
const AFTER_BYLINE = /^(?:$|[\s|,–-]*\d{1,2}[:.]\d{2}|\s*[|–-])/;
const ADDRESS = /^(?:aan )?de voorzitters?\b|^(?:aan|postbus|ministerie|directie|directoraat|der staten)(?![\p{L}])/iu;

/** The date in a line that says when a news item, newsletter or letter came out; null otherwise. */
export function bylineDate(text: string): { readonly at: number; readonly date: string } | null {
  const lead = text.length < 300 ? (BYLINE.exec(text)?.[0].length ?? 0) : 0;
  const [date] = lead > 0 ? findDates(text.slice(lead, lead + 40)) : [];
  if (date?.start !== 0) return null;
  return /^(?:brief|schrijven)/i.test(text) || AFTER_BYLINE.test(text.slice(lead + date.end))
    ? { at: lead, date: date.edtf }
    : null;
}

/**
 * A web page or report: title on the first line, its date on a line of its own right after or before it. An address
 * above the title is none.
 */
function looseTitle(lines: Line[]): Letterhead {
  const none = { lines, end: 0, fields: [], title: [], dateLine: null };
  const lead = lines
    .slice(0, 4)
    .findIndex((line) => !ADDRESS.test(line.words) && !isByline(line) && !isLabelOfNews(line));
  const [first, second, third] = lead < 0 ? [] : lines.slice(lead);
  if (!first || !looksLikeTitle(first, second, third)) return none;
  for (const line of lines.slice(0, lead)) line.role = 'furniture';
  first.role = 'heading';
  const dateLine = [...lines.slice(0, lead), second, third].find(
    (line) => line !== undefined && (isByline(line) || (line.text.length < 40 && dateOf(line.words) !== null)),
  );
  if (dateLine) dateLine.role = 'furniture';
  const dated = dateLine ?? (bylineDate(first.words) ? first : null);
  return { ...none, end: lead + 1, title: [first], dateLine: dated };
}

/** "Persbericht" or a date, alone above the title. */
function isLabelOfNews({ words }: Line): boolean {
  return (
    /^(?:nieuws(?:bericht)?|persbericht)$/i.test(words) || (words.length < 30 && (dateOf(words)?.length ?? 0) >= 7)
  );
}

function isByline({ words }: Line): boolean {
  return !/^(?:brief|schrijven)/i.test(words) && bylineDate(words) !== null;
}

function looksLikeTitle(line: Line, next: Line | undefined, third: Line | undefined): boolean {
  if (line.text.length > 250 || /[.:;,]$/.test(line.text) || /^[-•*–]\s/.test(line.text)) return false;
  if (!/^[#*\s"'«“‘]*[\p{Lu}\d]/u.test(line.text)) return false;
  if (next && /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(next.text)) return false;
  // "Steeds meer gemeenten pakken lawaai aan": with a blank line after it a title may end in any word.
  const whole = next !== undefined && next.blanks > 0 ? !holdsSentenceEnd(line.text) : isWhole(line.text);
  if (!whole || (next !== undefined && /^\p{Ll}/u.test(next.text))) return false;
  if (next === undefined || next.blanks > 0 || /^#/.test(line.text)) return true;
  const subtitle = next.text.length < 60 && third !== undefined && third.blanks > 0 && !/[.:;,]$/.test(next.text);
  return subtitle || isByline(next) || dateOf(next.words) !== null;
}
