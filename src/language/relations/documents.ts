/**
 * How documents hang together: what a letter encloses, which monitor a report presents, which report
 * follows which, who published a monitor, and what else the document refers to.
 */

import type { Head } from '../extraction.ts';
import { Gated } from '../gated.ts';
import { matchesOf } from '../matches.ts';
import { type Cast, maskOf, type Occurrence, occurrenceAt, SIGNS, type Thing } from '../mentions/cast.ts';
import type { Line } from '../mentions/lines.ts';
import type { Described } from '../mentions/publications.ts';
import { type Ledger, SELF } from './ledger.ts';

const HEREWITH = new Gated(
  /(?<![\p{L}])(?:(?:hierbij|bijgaand|bijgevoegd|hierbijgevoegd) (?:\p{L}+ ){0,3}?(?:ontvangt|ontvangen|bied|bieden|stuur|sturen|zend|zenden|treft|doe|ga|informeer)|als bijlage|in de bijlage (?:ontvangt|treft)|(?:bied|stuur|zend) ik (?:u|uw Kamer)|doe ik u toekomen|bijgevoegd treft)(?![\p{L}])/iu,
);
const ENCLOSABLE = new Set(['Report', 'Monitor', 'Publication', 'Letter']);
const RESULTS_OF =
  /(?:resultaten|uitkomsten|cijfers|bevindingen|conclusies) (?:van|uit|op basis van) (?:de |het |deze )?$/u;
const TOLD =
  /(?:gepresenteerd|presenteert|presenteren|ge[iï]nformeerd|beschreven|beschrijft|weergegeven|opgenomen|besproken|gerapporteerd)/u;
const TO_PARLIAMENT = /(?:sturen|zenden|verzenden|aanbieden|aan te bieden|verzending)(?![\p{L}])/u;
const PUBLISHED = new RegExp(
  `(?<!${SIGNS.Monitor})(?<monitor>${SIGNS.Monitor}+)(?:[^.;,${SIGNS.Report}${SIGNS.Letter}${SIGNS.Publication}]{0,60}?(?:, (?:uitgevoerd|opgesteld|gemaakt|uitgebracht|gepubliceerd|verzorgd))?) (?:van|door) (?:het |de )?(?<body>${SIGNS.Organisation}+)`,
  'gu',
);
const BROUGHT_OUT = new RegExp(
  `(?<!${SIGNS.Organisation})(?<body>${SIGNS.Organisation}+) (?:heeft|bracht|publiceerde|brengt|publiceert) (?:op [^,.;]{4,30} )?(?:de |het )?(?<monitor>${SIGNS.Monitor}+)`,
  'gu',
);
const PUBLISHED_LATER = new RegExp(
  `(?<!${SIGNS.Monitor})(?<monitor>${SIGNS.Monitor}+)[^.;]{0,90}? door (?:het |de )?(?<body>${SIGNS.Organisation}+)(?= (?:gepubliceerd|uitgebracht|uitgevoerd|opgesteld|gemaakt))`,
  'gu',
);

export function relateDocuments(cast: Cast, head: Head, own: Thing | null, ledger: Ledger): void {
  for (const line of cast.lines) {
    if (cast.at(line).length === 0) continue;
    enclosed(cast, line, ledger);
    toBeSent(cast, line, ledger);
    presented(cast, line, ledger);
    published(cast, line, ledger);
  }
  followed(cast, ledger);
  referred(cast, head, own, ledger);
}

function whole(line: Line, confidence: number) {
  return line.passage(0, line.text.length, confidence);
}

/** What of a line is a document by itself, and not the source of results that another tells. */
export function itselfIn(cast: Cast, line: Line): Occurrence[] {
  return cast.at(line).filter((each) => ENCLOSABLE.has(each.kind) && !RESULTS_OF.test(line.text.slice(0, each.start)));
}

function enclosed(cast: Cast, line: Line, ledger: Ledger): void {
  if (!cast.at(line).some((each) => ENCLOSABLE.has(each.kind)) || !HEREWITH.test(line.text, line.cues)) return;
  for (const each of itselfIn(cast, line)) {
    if (each.how === 'pointer' && each.kind === 'Monitor') continue;
    ledger.add('ENCLOSES', SELF, each.ref, whole(line, 0.95));
  }
}

/** A nota: the letter is to be sent together with report and monitor. */
function toBeSent(cast: Cast, line: Line, ledger: Ledger): void {
  const letter = cast.at(line).find((each) => each.kind === 'Letter');
  if (!letter || !/Kamer/.test(line.text) || !TO_PARLIAMENT.test(line.text)) return;
  if (/(?:samen met|inclusief|tezamen met|met bijbehorende)/.test(line.text)) {
    for (const each of itselfIn(cast, line))
      if (each.kind !== 'Letter') ledger.add('ENCLOSES', letter.ref, each.ref, whole(line, 0.85));
  }
  const chamber = cast.at(line).find((each) => /^organisation:(?:tweede|eerste)-kamer$/.test(each.ref));
  if (chamber) ledger.add('ADDRESSED_TO', letter.ref, chamber.ref, whole(line, 0.85));
}

function presented(cast: Cast, line: Line, ledger: Ledger): void {
  const here = cast.at(line);
  for (const monitor of here.filter((each) => each.kind === 'Monitor')) {
    if (!RESULTS_OF.test(line.text.slice(0, monitor.start))) continue;
    const teller = here.findLast(
      (each) => (each.kind === 'Report' || each.kind === 'Publication') && each.end <= monitor.start,
    );
    if (!teller) continue;
    const direct = teller.kind === 'Publication' && monitor.start - teller.end < 60;
    if (direct || (teller.kind === 'Report' && TOLD.test(line.text))) {
      ledger.add('PRESENTS', teller.ref, monitor.ref, whole(line, direct ? 0.92 : 0.95));
    }
  }
}

function published(cast: Cast, line: Line, ledger: Ledger): void {
  if (!cast.at(line).some((each) => each.kind === 'Monitor')) return;
  const mask = maskOf(cast, line);
  for (const match of [PUBLISHED, PUBLISHED_LATER, BROUGHT_OUT].flatMap((pattern) => matchesOf(pattern, mask))) {
    const { monitor: what = '', body: who = '' } = match.groups ?? {};
    const monitor = occurrenceAt(cast, line, match.index + match[0].indexOf(what));
    const body = occurrenceAt(cast, line, match.index + match[0].indexOf(who));
    if (monitor && body) ledger.add('PUBLISHED_BY', monitor.ref, body.ref, whole(line, 0.93));
  }
}

/** The numbered things of a series, each after the one before it. */
function followed(cast: Cast, ledger: Ledger): void {
  const first = new Map<string, Line>();
  for (const line of cast.lines) for (const { ref } of cast.at(line)) if (!first.has(ref)) first.set(ref, line);
  for (const kind of ['Report', 'Monitor'] as const) {
    const numbered = new Map<string, Thing>();
    const place = (thing: Thing, ordinal: number) => `${thing.traits.of} ${ordinal}`;
    for (const thing of cast.of(kind)) {
      const { of, ordinal } = thing.traits;
      if (of !== undefined && ordinal !== undefined) numbered.set(place(thing, ordinal), thing);
    }
    for (const thing of numbered.values()) {
      const before = numbered.get(place(thing, (thing.traits.ordinal ?? 0) - 1));
      const line = before && first.get(before.ref);
      if (before && line) ledger.add('FOLLOWS', thing.ref, before.ref, whole(line, 0.85));
    }
  }
}

/** What footnotes describe, and which programme they say it is about. */
export function relatePublications(publications: readonly Described[], ledger: Ledger): void {
  for (const { ref, passage, programmes } of publications) {
    ledger.add('REFERS_TO', SELF, ref, passage);
    for (const programme of programmes) ledger.add('ABOUT', ref, programme, passage);
  }
}

/** Every document that it speaks of and does not itself enclose. */
function referred(cast: Cast, head: Head, own: Thing | null, ledger: Ledger): void {
  const isOwn = head.kind?.value === 'Report' ? own?.ref : undefined;
  for (const line of cast.lines) {
    for (const { kind, ref, how } of cast.at(line)) {
      if (!ENCLOSABLE.has(kind) || how === 'pointer' || ref === isOwn) continue;
      if (ledger.has('ENCLOSES', SELF, ref) || ledger.has('REFERS_TO', SELF, ref)) continue;
      ledger.add('REFERS_TO', SELF, ref, whole(line, 0.9));
    }
  }
}
