/**
 * The zone above a document's body: letterhead, address, labels with values, salutation. It is no
 * running text, but its subject line is the document's title.
 */
import { byColumns, cellsOf, type Place } from './columns.ts';
import { coverOf } from './cover.ts';
import { datedAfter, datedWithin } from './datelines.ts';
import { type Field, fieldsOf, labelApart, withValuesAbove } from './fields.ts';
import { headEnd } from './head-end.ts';
import { labelLine } from './labels.ts';
import { headOf, type Line, tailOf } from './lines.ts';
import { PAPER_NAME } from './paper-names.ts';
import { titleOf } from './title-line.ts';
import { dateOn, fits } from './values.ts';

export interface Letterhead {
  readonly lines: Line[];
  /** Index of the first line of the body. */
  readonly end: number;
  /** The lines of the head as they are read, one column after the other. */
  readonly zone: readonly Line[];
  readonly fields: readonly Field[];
  /** The lines that hold the title: the subject's value, or an unlabelled title line. */
  readonly title: readonly Line[];
  /** The line that dates the document without a label ("Den Haag, 8 juli 2020"), if any. */
  readonly dateLine: Line | null;
}

const DEEPEST_HEAD = 150;
const DATE_FOLLOWS =
  /^(?:Voorgesteld(?: (?:tijdens|in|bij) .{3,90} (?:van|op|d\.d\.))?|Vastgesteld|Ontvangen|Ingezonden)$/;
/** In two columns another label and its value stand between a place and the date under it. */
const PLACE_NEAR = 2;
/** "Den Haag" on a line of its own, above the date. */
const PLACE = /^(?:['’]s-Gravenhage|Den Haag|\p{Lu}\p{Ll}{2,20}),?$/u;
/** "Nr. 83 MOTIE VAN …": the number of a paper and what it is. */
const NUMBERED = new RegExp(
  `^(?:[Nn]r\\. ?(?:\\d{1,4}|[A-Z]{1,2})\\s+(?=\\p{Lu}{4}|Brief van )|[A-Z]{1,2}\\d?\\s+(?:HERDRUK ?\\d?\\s+)?(?=${PAPER_NAME}(?: VAN | NAAR | HOUDENDE |$)))`,
  'u',
);

/** Finds the head zone; without one, the first short line is a title and a date line may follow it. */
export function letterheadOf(given: Line[]): Letterhead {
  const opened = openedUp(given.slice(0, DEEPEST_HEAD));
  const end = headEnd(opened.lines);
  if (end === 0) return headed(coverOf(given));
  const zone = opened.lines.slice(0, end);
  for (const line of zone) line.role = 'furniture';
  const stream = byColumns(zone, opened.places);
  const fields = withValuesAbove(fieldsOf(stream, 0, stream.length), stream);
  const title = titleOf(stream, fields);
  for (const [index, line] of title.entries()) {
    line.role = 'heading';
    line.wraps = index > 0;
  }
  const body = given.slice((opened.origins[end - 1] ?? 0) + 1);
  return { lines: [...zone, ...body], end, zone: stream, fields, title, dateLine: dateLineOf(stream, fields) };
}

/** A page without a head whose first line says what it is and what it is called: "Antwoord schriftelijke vragen : …". */
function headed(cover: Letterhead): Letterhead {
  const [first, ...rest] = cover.lines;
  const label = first && cover.title.length === 0 ? labelLine(first.text) : null;
  if (!first || label?.name !== 'subject' || label.valueAt === null) return cover;
  const [head, title] = labelApart(first);
  if (!head || !title) return cover;
  head.role = 'furniture';
  title.role = 'heading';
  return { ...cover, lines: [head, title, ...rest], end: 2, zone: [head, title], title: [title] };
}

interface Opened {
  readonly lines: Line[];
  /** Which line as given each one is a part of. */
  readonly origins: number[];
  readonly places: Map<Line, Place>;
}

/** Every cell of a head, every label and every value on a line of its own. */
function openedUp(given: readonly Line[]): Opened {
  const opened: Opened = { lines: [], origins: [], places: new Map() };
  let row = 0;
  for (const [origin, whole] of given.entries()) {
    let owned = -1;
    row += whole.blanks + 1;
    for (const { line, column } of cellsOf(whole)) {
      const label = labelLine(line.text);
      const place = owned >= 0 && !label && answers(opened.lines.at(-1), line) ? owned : column;
      owned = label?.valueAt === null ? column : -1;
      for (const part of apart(line)) {
        opened.lines.push(part);
        opened.origins.push(origin);
        opened.places.set(part, { column: place, row });
      }
    }
  }
  return opened;
}

function apart(line: Line): Line[] {
  const number = NUMBERED.exec(line.text)?.[0].length;
  if (number === undefined) return labelApart(line);
  const { split: _, ...tail } = tailOf(line, number);
  return [headOf(line, number), tail];
}

/** A value far to the right of its label is still its value. */
function answers(before: Line | undefined, line: Line): boolean {
  const label = before ? labelLine(before.text) : null;
  return label !== null && label.fit !== 'text' && label.fit !== 'any' && fits(label.fit, line.words);
}

function dateLineOf(lines: readonly Line[], fields: readonly Field[]): Line | null {
  // A printed paper is dated by the last line of its head, whatever other dates its page bears.
  const last = lines.at(-1);
  if (last && datedAfter(last.text) !== null) return last;
  const dated = lines.find((line) => datedAfter(line.text) !== null);
  if (dated) return dated;
  // A date of its own line: right after "Voorgesteld", or above all else.
  const alone = (line: Line | undefined) =>
    line !== undefined && line.text.length < 30 && dateOn(line.words)?.length === 10;
  const said = lines.findIndex((line) => DATE_FOLLOWS.test(line.text));
  if (said >= 0 && alone(lines[said + 1])) return lines[said + 1] ?? null;
  if (alone(lines[0])) return lines[0] ?? null;
  const [only, ...others] = lines.filter(alone);
  const free = only !== undefined && others.length === 0 && !fields.some(({ values }) => values.includes(only));
  const above = free ? lines.slice(0, lines.indexOf(only)).slice(-PLACE_NEAR) : [];
  if (free && above.some(({ text }) => PLACE.test(text))) return only;
  return lines.find((line) => datedWithin(line.text) !== null) ?? null;
}
