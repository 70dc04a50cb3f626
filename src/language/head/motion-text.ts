/** What a motion's own text says: who submitted it, on what grounds, what it asks, and which motion it replaces. */
import { inText } from '../citations/citations.ts';
import { namesAt } from '../citations/member-names.ts';
import type { Located, MotionText } from '../extraction.ts';
import type { Line } from '../reading/lines.ts';
import type { LaidOut } from '../reading/read-text.ts';
import { located, wordsOf } from './located.ts';

/** Verbs that a motion asks or says something with, and whom it asks. */
const DICTUM =
  /^(?:en )?(?:(?:verzoekt|vraagt|gelast|machtigt|nodigt|spoort|dringt|draagt|roept)(?= (?:de|het|haar|hem|er|alle|zijn|dit|deze|onze|voorts|tevens|daarom)(?![\p{L}])|$)|spreekt(?= (?:als |haar |de |hierbij |tevens |zijn )?.{0,60}\buit\b| (?:als|haar|zich|de wens|het vertrouwen|de verwachting)(?![\p{L}])|$)|besluit(?= |$)|constateert dat de kamer|verklaart |betreurt |keurt |zegt het vertrouwen |stelt (?:vast|als))/iu;
const GROUND =
  /^(?:en )?(?:(?:tevens|voorts|verder|eveneens|daarnaast) )?(?:constaterende?|overwegende?|van mening|van oordeel|gezien|gelet op|gehoord hebbende|kennis ?genomen|kennisnemende?|in aanmerking|indachtig|erkennende?|herinnerende?|verwijzende?|betreurende?|verheugd|bezorgd|vaststellende?|ervan overtuigd|zich realiserende?|wetende)(?![\p{L}])/iu;
const HEARD = /^gehoord de (?:beraadslaging|beraadslagingen)/i;
const END = /\ben gaat over tot de orde van de dag\b/i;
const TITLE = /\bmotie van (?:(?:het )?lid|(?:de )?leden) /i;
const REPLACED = /\b(?:ter vervanging van|t\.? ?v\.? ?v\.?)(?![\p{L}])/iu;
const NUMBER = /\bnrs?\.? ?(\d{1,4})(?!\d)/i;
const LONGEST_SIGNING = 25;

/** Null when the text is no motion. `own`: the motion's own kamerstuk number, where it bears one. */
export function readMotionText(reading: LaidOut, own: string | null): MotionText | null {
  const { lines, source, letterhead } = reading;
  const opening = lines.findIndex(({ text }) => text === 'De Kamer' || text.startsWith('De Kamer,'));
  const end = opening < 0 ? -1 : lines.findIndex((line, index) => index > opening && END.test(line.text));
  if (end < 0) return null;
  const body = lines.slice(opening + 1, end + 1).flatMap((line) => clipped(line));
  const asks = body.findIndex((line, index) => DICTUM.test(line.text) && begins(body, index));
  const signed = signers(lines.slice(end + 1), source);
  const title = letterhead.title.some((line) => TITLE.test(line.text)) ? letterhead.title : [];
  return {
    dictum: asks < 0 ? null : passage(source, body.slice(asks), 0.95),
    considerations: grounds(asks < 0 ? body : body.slice(0, asks), source),
    submitters: signed.length > 0 ? signed : fromTitle(title, source),
    replaces: replaced(title, own, source),
  };
}

/** A line of the motion's own text, up to its closing formula; nothing of what the page repeats. */
function clipped(line: Line): Line[] {
  const end = END.exec(line.text)?.index;
  if (line.role === 'furniture' || end === 0) return [];
  if (end === undefined) return [line];
  const text = line.text.slice(0, end).trimEnd();
  return text ? [{ ...line, text, words: text, end: line.start + text.length }] : [];
}

/** A clause begins on its own line, after the stop of the one before. */
function begins(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1];
  return before === undefined || (lines[at]?.blanks ?? 0) > 0 || /[;,:.]$/.test(before.text);
}

function passage(source: string, lines: readonly Line[], confidence: number): Located<string> | null {
  const whole = located(source, lines, wordsOf(lines), confidence);
  if (!whole) return null;
  const quote = whole.quote.replace(/[\s,;:]+$/, '');
  return { ...whole, value: whole.value.replace(/[\s,;:]+$/, ''), quote, end: whole.start + quote.length };
}

/** The clauses between "gehoord de beraadslaging" and the dictum. */
function grounds(lines: readonly Line[], source: string): Located<string>[] {
  const clauses: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    if (HEARD.test(line.text)) continue;
    const opens = begins(lines, at) && GROUND.test(line.text);
    if (opens) clauses.push([line]);
    else clauses.at(-1)?.push(line);
  }
  return clauses.flatMap((clause) => passage(source, clause, 0.93) ?? []);
}

/** Surnames, one or more a line, until a line that is no name or stands apart. */
function signers(lines: readonly Line[], source: string): Located<string>[] {
  const found: Located<string>[] = [];
  for (const line of lines) {
    if (line.role === 'furniture' && found.length === 0) continue;
    if (found.length > 0 && line.blanks > 1) break;
    const text = line.text.normalize('NFC').replace(/(?: \(\p{Lu}[\p{L}\d+-]{1,14}\))?[.,;'’`]?$/u, '');
    const list = line.text.length < 200 ? namesAt(text, 0) : null;
    if (!list || list.end < text.length || found.length >= LONGEST_SIGNING) break;
    for (const [index, place] of list.places.entries()) {
      const value = list.names[index] as string;
      const only = list.places.length === 1;
      const [start, end] = only ? [line.start, line.end] : [line.start + place.start, line.start + place.end];
      found.push({ value, quote: source.slice(start, end), start, end, confidence: 0.95 });
    }
  }
  return found;
}

/** The title is in capitals, which tell no particle from a name: only its case is mended. */
function fromTitle(title: readonly Line[], source: string): Located<string>[] {
  const words = wordsOf(title);
  const match = TITLE.exec(words);
  if (!match) return [];
  const cased = words
    .slice(match.index + match[0].length)
    .split(REPLACED, 1)
    .join('')
    .toLowerCase()
    .replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
  const list = namesAt(cased.replace(/ En /g, ' en ').replace(/ C\.s\./gi, ' c.s.'), 0);
  return (list?.names ?? []).flatMap((name) => located(source, title, name, 0.8) ?? []);
}

/** "ter vervanging van die gedrukt onder nr. 8": a number in the motion's own dossier, unless it names another. */
function replaced(title: readonly Line[], own: string | null, source: string): Located<string> | null {
  const [, ...after] = wordsOf(title).split(REPLACED);
  const words = after.join(' ');
  const named = inText(words).find(({ kind }) => kind === 'kamerstuk')?.id;
  const number = NUMBER.exec(words)?.[1];
  const value = named ?? (number && own ? `kst:${own.replace(/-[^-]*$/, '')}-${number}` : null);
  return value ? located(source, title, value, 0.94) : null;
}
