/** Where the head of a document ends and its body begins. */
import { datedAfter } from './datelines.ts';
import { labelLine } from './labels.ts';
import type { Line } from './lines.ts';
import { PAPER_NAME } from './paper-names.ts';

export const SALUTATION =
  /^(?:Geachte|Hooggeachte|Beste|Mijnheer de voorzitter|Mevrouw de voorzitter|Excellentie)(?![\p{L}]).{0,80}$/iu;
/** "36 410 XVI Vaststelling van de begrotingsstaten …": however long, no running text. */
const DOSSIER_LINE = /^\d{2} ?\d{3}(?:[ -]?(?:\d{2}|\(?[IVXLR][\w ]{0,6}\)?))?(?=$|\s+\p{Lu})/u;
/** Lines of a letterhead in whole sentences. */
const SMALL_PRINT =
  /^\*?(?:Correspondentie|(?:Wilt u |Gelieve )?(?:bij|in) beantwoording|> ?Retouradres|Wilt u slechts)/i;
const NOTA_HEADING =
  /^(?:\d\.?\s+)?(?:(?:Aanleiding|Inleiding|Kernpunten|Samenvatting|Beslispunt(?:en)?|(?:Geadviseerd|Gevraagd|Voorgesteld) besluit)(?: ?[/&(]| en ).{1,40}|Aanleiding|Inleiding|Kernpunten|Samenvatting|Beslispunt(?:en)?|(?:Geadviseerd|Gevraagd|Voorgesteld) besluit|Advies|Doel)$/;
const PAPER = new RegExp(`^(?:[Nn]r\\. ?(?:\\d{1,4}|[A-Z]{1,2})|${PAPER_NAME}(?: (?:VAN|HOUDENDE|NAAR)\\b.{0,300})?)$`);
const ADDRESSED = /^Aan de voorzitters? (?:van de|der) /i;
const PROSE = 110;
const FULL_LINE = 55;
/** Small print may look like prose; more of it is running text. */
const MOST_PROSE = 3;

/** The number of lines that the head has; 0 when there is none. */
export function headEnd(lines: readonly Line[]): number {
  return motionEnd(lines) || paperEnd(lines) || salutationEnd(lines) || addressedEnd(lines) || labelledEnd(lines);
}

/** A motion begins with "De Kamer,", however long the title of its dossier is. */
function motionEnd(lines: readonly Line[]): number {
  const opening = lines.findIndex(({ text }) => text === 'De Kamer' || text === 'De Kamer,');
  const titled = lines.slice(0, Math.max(0, opening)).some((line) => /\bMOTIE VAN\b/.test(line.text));
  return titled ? opening : 0;
}

/** A printed paper ends its head with "Den Haag, 3 mei 2021", "Vastgesteld …" or its addressee. */
function paperEnd(lines: readonly Line[]): number {
  const top = lines.slice(0, 40);
  const paper = top.findIndex(
    (line, at) => PAPER.test(line.text) && top.slice(0, at).some((before) => DOSSIER_LINE.test(before.text)),
  );
  if (paper < 0) return 0;
  const under = lines.slice(paper, paper + 25);
  const dated = under.findIndex((line) => datedAfter(line.text) !== null);
  if (dated >= 0) return paper + dated + 1;
  const addressed = under.findIndex((line) => ADDRESSED.test(line.words));
  return addressed < 0 ? 0 : paper + addressed + 1;
}

function salutationEnd(lines: readonly Line[]): number {
  const at = lines.findIndex((line) => SALUTATION.test(line.words));
  if (at < 0) return 0;
  const prose = lines.slice(0, at).filter((line, index) => isProse(lines, index) && !SMALL_PRINT.test(line.text));
  return prose.length > MOST_PROSE ? 0 : at + 1;
}

/** The addressee, and right under it where and when: there a letter begins, whatever page it stands on. */
function addressedEnd(lines: readonly Line[]): number {
  const top = lines.slice(0, 60);
  const addressed = top.findIndex((line) => ADDRESSED.test(line.words));
  if (addressed < 0) return 0;
  const dated = top.findIndex((line, at) => at > addressed && at <= addressed + 2 && datedAfter(line.text) !== null);
  const under = lines[dated + 1];
  return dated < 0 || (under && labelLine(under.text)) ? 0 : dated + 1;
}

/** Labels and values up to the first running text, heading of a nota or, without any, up to a line with a date. */
function labelledEnd(lines: readonly Line[]): number {
  let labels = 0;
  let dated = 0;
  let last = 0;
  for (const [at, line] of lines.entries()) {
    const { text } = line;
    if (/^De Kamer,?$/.test(text)) return at;
    const label = line.split ? null : labelLine(text);
    if (label) {
      labels += 1;
      last = at;
    }
    if (dated === 0 && labels < 2 && text.length < 60 && datedAfter(text)) dated = at + 1;
    const heading =
      !label && labels >= 2 && line.blanks > 0 && (/^1\.?\s+\p{Lu}/u.test(text) || NOTA_HEADING.test(text));
    if (heading || isProse(lines, at)) return labels >= 2 ? at : dated;
  }
  return labels >= 2 ? Math.min(lines.length, last + 2) : dated;
}

/** Running text: a long line, or two full lines under each other, and no value of a label. */
function isProse(lines: readonly Line[], at: number): boolean {
  const { text, split } = lines[at] as Line;
  if (text.length < FULL_LINE || split || labelLine(text) || DOSSIER_LINE.test(text) || SMALL_PRINT.test(text))
    return false;
  const next = lines[at + 1];
  const running =
    text.length >= PROSE ||
    /\p{Ll}[.:]$/u.test(text) ||
    (next?.blanks === 0 && next.text.length >= FULL_LINE && !labelLine(next.text));
  return running && !isTitle(lines, at);
}

/** The value of a label goes on in the lines right under it; the title of a dossier stands under its number. */
function isTitle(lines: readonly Line[], at: number): boolean {
  for (let up = at; up > 0 && at - up < 6; up -= 1) {
    const before = lines[up - 1] as Line;
    const label = before.split ? null : labelLine(before.text);
    if (label) return label.fit === 'text';
    if (before.text.length < 12 && DOSSIER_LINE.test(before.text)) return true;
    if ((lines[up] as Line).blanks > 0) return false;
  }
  return false;
}
