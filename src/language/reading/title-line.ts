/** The line or lines of a head that are the document's title. */
import { datedAfter } from './datelines.ts';
import type { Field } from './fields.ts';
import { SALUTATION } from './head-end.ts';
import type { Line } from './lines.ts';
import { goesOn, isDateLine } from './values.ts';

const MOTION = /\bMOTIE VAN (?:HET |DE )?(?:LID|LEDEN)\b/i;
/** What a motion is, on the line above its title where that is broken. */
const CHANGED = /^(?:(?:NADER|TWEEDE|DERDE|VIERDE|\d ?E) ?)*GEWIJZIGDE$/;
const TYPE = /^(?:(?:beslis|ambtelijke |oplegger|aanbiedings)?(?:nota|notitie|memo)(?: ter \p{L}+)?)$/iu;
/** Words that make an unlabelled line of a head something else than the title. */
const NO_TITLE =
  /^(?:(?:ministerie|directoraat|directie|dg|afdeling|aan|van|postbus|bezoekadres|retouradres|correspondentie|nota|memo|brief|notitie|ter|de voorzitter|voorzitter|tweede kamer|eerste kamer|der staten|vergaderjaar|nr|nummer|onderdeel|indieners?|onderwerpen|dossier|gepubliceerd|gemaakt|download|pagina|spoed|intern|vertrouwelijk|gemeente|bij beantwoording|wilt u|actieve openbaarmaking)(?![\p{L}\d])|datum publicatie|\(ter |www\.|[[•–-] ?|>|\*\*|\d)/iu;
const PAPER = /^(?:handeling(?:en)?|kamerstuk|kamervra(?:ag|gen)|document)(?: \d[\dA-Z-]{2,20})?$|^[TM]\d{5}$/iu;
const SHOUTED = /^[^\p{Ll}]*$/u;
const TITLE_WORDS =
  /\b(?:aanbieding|voortgang|reactie|rapport|brief|kamerbrief|nota|motie|stand van zaken|uitvoering|verslag|monitor|plan|antwoord|advies|besluit|evaluatie|wet|voorstel|over|beleid|agenda|programma)/i;

/** "Kamervraag 2031Z01234", "Handeling", "T09991": what kind of paper a page is, and its number. */
export function isPaperNumber(words: string): boolean {
  return PAPER.test(words);
}

/** The subject's value, a motion's own title, what stands under the word "nota", or the likeliest line; none if none is. */
export function titleOf(lines: readonly Line[], fields: readonly Field[]): readonly Line[] {
  const subject = fields.find((field) => field.label.name === 'subject' && field.values.length > 0);
  if (subject) return subject.values;
  const motion = lines.findIndex((line) => MOTION.test(line.text));
  if (motion >= 0) return motionTitle(lines, motion);
  const labelled = new Set(fields.flatMap((field) => [field.line, ...field.values]));
  return underType(lines, labelled) ?? likeliest(lines, labelled);
}

function motionTitle(lines: readonly Line[], at: number): Line[] {
  const before = lines[at - 1];
  const title = [...(before && CHANGED.test(before.text) ? [before] : []), lines[at] as Line];
  for (const next of lines.slice(at + 1, at + 5)) {
    if (!SHOUTED.test(next.text) || next.blanks > 0 || /^De Kamer/i.test(next.text)) break;
    title.push(next);
  }
  return title;
}

/** "nota", and under it what it is about. */
function underType(lines: readonly Line[], labelled: ReadonlySet<Line>): Line[] | null {
  const at = lines.findIndex((line) => TYPE.test(line.words.replace(/\*/g, '')));
  const first = at < 0 ? undefined : lines[at + 1];
  if (!first || labelled.has(first) || !couldBeTitle(first)) return null;
  const title = [first];
  for (const next of lines.slice(at + 2, at + 6)) {
    if (labelled.has(next) || !goesOn(title.at(-1) as Line, next)) break;
    title.push(next);
  }
  return title;
}

/** The choices of a page's menu. */
const MENU = /^\[[^\]]{1,40}\](?: \[|$)/;

function likeliest(lines: readonly Line[], labelled: ReadonlySet<Line>): Line[] {
  const top = lines.find((line) => !MENU.test(line.text));
  const loose = lines.filter(
    (line) =>
      !labelled.has(line) &&
      couldBeTitle(line) &&
      line.text.length >= 15 &&
      line.text.split(' ').length >= (line === top ? 2 : 3) &&
      !/[*,]$|[\p{Ll}\d]{3}\.$|\(\.?\p{Ll}{3,4}\)|(?<!\p{L})kst-\d/u.test(line.text),
  );
  const score = (line: Line) => scoreOf(line) + (line === top ? ON_TOP : 0);
  const best = loose.sort((a, b) => score(b) - score(a))[0];
  return best && scoreOf(best) > 0 ? [best] : [];
}

function couldBeTitle({ text, words }: Line): boolean {
  if (NO_TITLE.test(text) || isPaperNumber(words) || SHOUTED.test(text) || SALUTATION.test(words)) return false;
  return !datedAfter(text) && !isDateLine(words) && !/^(?:Welzijn en Sport|der Staten-Generaal)/.test(text);
}

/** The name of a dossier, which many papers have in common. */
const DOSSIER_NAME = /^(?:[A-Z] )?(?:Vaststelling van de|Wijziging van de|Jaarverslag en slotwet)(?![\p{L}])/u;

/** What a page is called stands above all else. */
const ON_TOP = 2;

/** Titles of papers say what they bring; a longer line beats a shorter one. */
function scoreOf(line: Line): number {
  if (DOSSIER_NAME.test(line.text)) return 0;
  return (TITLE_WORDS.test(line.text) ? 2 : 0) + (line.blanks > 0 ? 1 : 0) + Math.min(1, line.text.length / 100);
}
