/** The head of a document: what it says of itself before (and, signing, after) its body. */
import type { Head, Located } from '../extraction.ts';
import { withoutLead } from '../reading/cover.ts';
import {
  annexDate,
  bylineDate,
  datedAfter,
  datedFrom,
  datedInBrackets,
  datedWithin,
  minutesDate,
} from '../reading/datelines.ts';
import type { Field } from '../reading/fields.ts';
import type { LabelName } from '../reading/labels.ts';
import type { LaidOut } from '../reading/read-text.ts';
import { countOf, dateOn, LISTED } from '../reading/values.ts';
import { documentKind } from './document-kind.ts';
import { located, locatedIn, wordsOf } from './located.ts';
import { ownKamerstuk } from './own-number.ts';
import { addresseeOf, organisationOf } from './sender.ts';
import { signatoriesOf } from './signatories.ts';

/** Reads the head; a field that is not there is null, one that stands there without a value is in `emptyFields`. */
export function readHead(reading: LaidOut): Head {
  const { source, letterhead } = reading;
  const { fields, title } = letterhead;
  const written = (name: LabelName) => textOf(source, fields, name);
  const kind = documentKind(reading);
  return {
    kind,
    reference: written('reference') ?? bookNumber(reading),
    date: dateIn(source, fields, 'date') ?? lineDate(reading) ?? titleDate(reading) ?? letterDate(reading),
    title: located(source, title, wordsOf(title), fields.length > 0 ? 0.95 : 0.85),
    addressee: addresseeOf(reading),
    organisation: kind?.value === 'Motion' ? null : organisationOf(reading),
    deadline: dateIn(source, fields, 'deadline'),
    caseNumber: written('case'),
    kamerstuk: ownKamerstuk(reading),
    attachments: countIn(source, fields),
    signatories: signatoriesOf(reading),
    emptyFields: emptyLabels(fields),
  };
}

function valued(fields: readonly Field[], name: LabelName): Field | undefined {
  return fields.find((field) => field.label.name === name && field.values.length > 0);
}

function textOf(source: string, fields: readonly Field[], name: LabelName): Located<string> | null {
  const field = valued(fields, name);
  return field ? located(source, field.values, wordsOf(field.values), 0.97) : null;
}

function dateIn(source: string, fields: readonly Field[], name: LabelName): Located<string> | null {
  const field = valued(fields, name);
  const date = field ? dateOn(wordsOf(field.values)) : null;
  return field && date !== null ? located(source, field.values, date, 0.97) : null;
}

function lineDate({ source, letterhead }: LaidOut): Located<string> | null {
  const line = letterhead.dateLine;
  if (!line) return null;
  const after = datedAfter(line.text) ?? datedInBrackets(line.text) ?? datedFrom(line.text) ?? datedWithin(line.text);
  if (after) return locatedIn(source, line, after.at, after.date, 0.95);
  const byline = bylineDate(line.text);
  if (byline) return locatedIn(source, line, byline.at, byline.date, 0.93);
  const date = dateOn(withoutLead(line.words));
  return date === null ? null : locatedIn(source, line, 0, date, 0.93);
}

/** Minutes bear their date in the first line. */
function titleDate({ source, lines }: LaidOut): Located<string> | null {
  const [first] = lines;
  const found = first ? minutesDate(first.text) : null;
  return first && found ? locatedIn(source, first, found.at, found.date, 0.93) : null;
}

/** In so many lines an annex says what it is annexed to. */
const ANNEX_NEAR = 12;

function letterDate({ source, lines }: LaidOut): Located<string> | null {
  for (const line of lines.slice(0, ANNEX_NEAR)) {
    const found = annexDate(line.text);
    if (found) return locatedIn(source, line, found.at, found.date, 0.9);
  }
  return null;
}

function countIn(source: string, fields: readonly Field[]): Located<number> | null {
  const field = valued(fields, 'attachments');
  const listed = field?.values.filter((line) => LISTED.test(line.words)).length ?? 0;
  const count = listed > 0 ? listed : field ? countOf(wordsOf(field.values)) : null;
  return field && count !== null ? located(source, field.values, count, 0.95) : null;
}

/** "Rapportnummer 2031-118.": what the colophon of a report says among other things. */
const BOOK_NUMBER =
  /(?<!\p{L})(?:rapport|publicatie)(?:nummer|nr\.?):? ((?=[^\s]*\d)[\p{L}\d][\p{L}\d./-]{1,24}[\p{L}\d])/iu;
const COLOPHON_NEAR = 60;

function bookNumber({ source, lines }: LaidOut): Located<string> | null {
  for (const line of lines.slice(0, COLOPHON_NEAR)) {
    const number = BOOK_NUMBER.exec(line.text);
    if (number) return locatedIn(source, line, number.index, number[1] as string, 0.9);
  }
  return null;
}

/** A label that is filled in elsewhere in the head is not empty. */
function emptyLabels(fields: readonly Field[]): string[] {
  const filled = new Set(fields.filter((field) => field.values.length > 0).map((field) => field.label.name));
  const empty = fields.filter(
    ({ label, values }) => values.length === 0 && (label.name === 'other' || !filled.has(label.name)),
  );
  return [...new Set(empty.map(({ label }) => label.label))];
}
