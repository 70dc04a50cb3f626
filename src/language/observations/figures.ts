/**
 * Figures listed under a caption: "Aandeel gemeenten naar deelname, 2031: ja 54%, nee 46%", or a line for each
 * after "Aantal loketten per provincie:". What they are of is said once, above them.
 */
import { slugOf } from '../../model/identifier.ts';
import type { Observation } from '../extraction.ts';
import { Gated } from '../gated.ts';
import type { Line } from '../mentions/lines.ts';
import { digitsOf } from '../numbers.ts';
import type { Span } from '../reading.ts';
import { phraseAt, unitOf } from './nouns.ts';

/** What the figures under a caption are of. */
export interface Caption {
  readonly noun: string;
  /** They are percentages of it, also where no sign says so. */
  readonly share: boolean;
  /** The year it gives, or null. */
  readonly year: string | null;
}

/** A number and what stands before it. */
export interface Figure extends Span {
  readonly label: string;
  readonly value: number;
  readonly percentage: boolean;
}

const CAPTION = new Gated(
  /^(?:(?:Figuur|Tabel|Grafiek) [\d.]+[:.]? )?(?:(?<share>Aandeel|Percentage)|Aantal(?:len)?|Verdeling)(?: van)?(?: de| alle)?(?= )/u,
);
/** "Werknemers per bedrijfsgrootte:". */
const PER = new Gated(
  /^(?:(?:Figuur|Tabel|Grafiek) [\d.]+[:.]? )?(?=\p{Lu}\p{Ll}+(?:en|s) (?:per|naar) [^:]{2,60}:$)/u,
);
const IN_PERCENT = /%|procent/u;
const FIGURES =
  /(?<![\p{L}\d(])(?<label>\p{L}[\p{L} /-]{1,40}?):? (?<number>\d[\d.]*(?:,\d+)?)(?<sign> ?%| procent)?(?=[ ;,.]|$)/gu;
const ROW =
  /^(?<label>[^:]{1,60}:|(?!(?:Totaal|Pagina|Blz|Bijlage|Tabel|Figuur|Grafiek|Hoofdstuk|Bron|Noot)(?!\p{L}))\p{L}[\p{L} /-]{1,40}) (?<number>\d[\d.]*(?:,\d+)?)(?<sign> ?%| procent)?[.;]?$/u;
/** "Tabel 1. Gemeenten met een loket naar inwonertal". */
const TABLE = new Gated(
  /^(?:Figuur|Tabel|Grafiek) [\d.]+[:.]? (?=\p{Lu}\p{Ll}+(?:en|s) [^:.]{0,80}(?:per|naar) [^:.]{2,60}$)/u,
);
/** "25.000 tot 50.000 104": a number for each size. */
const BANDS =
  /(?<![\d.])(?<label>(?:tot|onder|minder dan|meer dan|boven|vanaf|\d[\d.]* (?:tot|-|–)) \d[\d.]*(?: (?:en|of) meer)?) +(?<number>\d[\d.]*)(?<sign> ?%)?(?= |$)/gu;
/** "…, 2031", "(2031)". */
const OF_YEAR = /(?<=(?:, |\(|in |over ))(?:19|20)\d\d(?![\d.])/u;
const YEAR = /^(?:19|20)\d\d$/;
/** One figure after a caption is a sentence, and no list. */
const FEWEST = 2;

/** What a line says that the figures in it, or under it, are of; null where it is no caption. */
export function captionOf({ text, cues }: Pick<Line, 'text' | 'cues'>): Caption | null {
  const lead = CAPTION.exec(text, cues) ?? PER.exec(text, cues) ?? TABLE.exec(text, cues);
  if (!lead) return null;
  const at = lead[0].length;
  const phrase = phraseAt(at === 0 ? ` ${text}` : text, at, at) ?? phraseAt(` ${text.slice(at)}`, 0, 0);
  if (!phrase) return null;
  const share = lead.groups?.['share'] !== undefined || IN_PERCENT.test(text);
  return { noun: unitOf(phrase.noun).toLowerCase(), share, year: OF_YEAR.exec(text)?.[0] ?? null };
}

/** The figures that a caption is followed by in its own line. */
export function figuresAfter(text: string, { share }: Caption): Figure[] {
  const found = [...text.matchAll(FIGURES)].flatMap((match) => figureOf(match, share) ?? []);
  const same = found.filter(({ percentage }) => percentage === share);
  return same.length >= FEWEST ? same : [];
}

/** The figure of a row under a caption: "Drenthe: 14". */
export function rowOf(text: string, { share }: Caption): Figure | null {
  const match = ROW.exec(text);
  return match ? figureOf(match, share) : null;
}

/** "Regio Aantal": the names of the columns, between the caption and the rows. */
const COLUMNS = /^\p{Lu}[\p{L} ]{1,40} [Aa]antal(?:len)?$/u;

export function isColumns(text: string): boolean {
  return COLUMNS.test(text);
}

/** The figures of rows under a caption that came out as one line. */
export function rowsOf(text: string, caption: Caption): Figure[] {
  if (/[.!?]$/u.test(text)) return [];
  const bands = [...text.matchAll(BANDS)].flatMap((match) => figureOf(match, caption.share) ?? []);
  return bands.length > 0 ? bands : figuresAfter(text, caption);
}

/** What a figure observes of what its caption names; a row of a year is of that year. */
export function observedBy(line: Line, { noun }: Caption, figure: Figure, date: string | null): Observation {
  const { label, value, percentage } = figure;
  const unit = percentage ? `aandeel ${noun}` : noun;
  const dated = YEAR.test(label);
  return {
    measure: dated ? unit : `${unit}: ${label}`,
    measureKey: `x:${slugOf(unit)}:${dated ? 'aantal' : slugOf(label)}`,
    programme: null,
    value,
    quantifier: null,
    unit: percentage ? 'procent' : noun,
    date: dated ? label : date,
    delta: false,
    ...(percentage ? { percentage: value } : {}),
    ...line.passage(figure.start, figure.end, LISTED),
  };
}

/** How certain a figure in a list is. */
const LISTED = 0.8;

function figureOf(match: RegExpExecArray | RegExpMatchArray, share: boolean): Figure | null {
  const { label = '', number = '', sign } = match.groups ?? {};
  const value = digitsOf(number);
  if (value === null || (sign === undefined && (share || YEAR.test(number) || !Number.isInteger(value)))) return null;
  const start = match.index ?? 0;
  return {
    label: label.trim().replace(/:$/u, ''),
    value,
    percentage: sign !== undefined,
    start,
    end: start + match[0].length,
  };
}
