/**
 * Who does what: who sent a letter and when, who holds which office, which ministry an office belongs to,
 * and who aims at what. A claim is kept as the text makes it, also where another text contradicts it.
 */

import { findDates } from '../dates.ts';
import type { Head } from '../extraction.ts';
import { Gated } from '../gated.ts';
import type { Cast, Occurrence, Thing } from '../mentions/cast.ts';
import { letterOf } from '../mentions/letters.ts';
import type { Line } from '../mentions/lines.ts';
import { nearestBefore } from '../mentions/main-programme.ts';
import { ministryOf } from '../mentions/ministries.ts';
import { ministryNaming } from '../mentions/organisations.ts';
import type { Tenancy } from '../mentions/people.ts';
import { topicBefore } from '../mentions/topics.ts';
import type { Belonging } from '../mentions/units.ts';
import { itselfIn } from './documents.ts';
import { type Ledger, SELF } from './ledger.ts';

const SENT = new Gated(
  /(?<![\p{L}])(?:stuurde|stuurt|zond|zendt|verzond|verstuurde|bood|biedt|(?:heeft|is) (?=.*(?:gestuurd|verzonden|aangeboden|toegezonden|verstuurd|gezonden)))/u,
);
const AIMS =
  /(?<![\p{L}])(?:(?<first>ik|wij|we)|(?<third>hij|zij)) (?:streef|streven|streeft) naar|streef ik naar|(?<verb>streeft) naar/iu;

export function relateSenders(
  cast: Cast,
  head: Head,
  tenancies: readonly Tenancy[],
  own: Thing | null,
  ledger: Ledger,
): void {
  for (const { person, office, passage } of tenancies) ledger.add('OF_OFFICE', person, office, passage);
  for (const line of cast.lines) {
    sending(cast, line, head, tenancies, own, ledger);
    aiming(cast, line, tenancies, ledger);
  }
  ministries(cast, ledger);
}

function sending(
  cast: Cast,
  line: Line,
  head: Head,
  tenancies: readonly Tenancy[],
  own: Thing | null,
  ledger: Ledger,
): void {
  if (!line.text.includes('Kamer') || !SENT.test(line.text, line.cues)) return;
  const here = cast.at(line);
  const senders = here.filter((each) => each.kind === 'Person' || each.kind === 'Office');
  const reported = itselfIn(cast, line).find((each) => each.kind === 'Report');
  const report = reported && cast.things.get(reported.ref);
  const [sender] = senders;
  if (!sender || !report) return;
  const date = sentOn(cast, line, head.date?.value ?? null);
  const passage = line.passage(0, line.text.length, 0.95);
  const from = letterRef(cast, line, head, report, own, date);
  if (from !== SELF) ledger.add('REFERS_TO', SELF, from, passage);
  for (const each of sendersOf(senders, tenancies)) ledger.add('SENT_BY', from, each, passage, { date });
  for (const each of itselfIn(cast, line)) if (each.kind !== 'Letter') ledger.add('ENCLOSES', from, each.ref, passage);
  const chamber = here.find((each) => /^organisation:(?:tweede|eerste)-kamer$/.test(each.ref));
  if (chamber) ledger.add('ADDRESSED_TO', from, chamber.ref, passage);
}

/** The letter is the document itself where it is a letter about its own report; else a thing it speaks of. */
function letterRef(cast: Cast, line: Line, head: Head, report: Thing, own: Thing | null, date: string | null): string {
  if (head.kind?.value === 'Letter' && own?.ref === report.ref) return SELF;
  const { ref, label, traits } = letterOf(cast, report);
  const passage = line.passage(0, line.text.length, 0.9);
  cast.enter({ ref, kind: 'Letter', label, traits: date ? { ...traits, date } : traits }, passage);
  return ref;
}

/** The persons and offices that the sentence names, and the offices that its persons are known to hold. */
function sendersOf(senders: readonly Occurrence[], tenancies: readonly Tenancy[]): Set<string> {
  const refs = new Set(senders.map((each) => each.ref));
  for (const { person, office } of tenancies) if (refs.has(person)) refs.add(office);
  return refs;
}

/**
 * The day it was sent. A day without a year is of the document's own year, or the year before where it
 * would be later than the document; without a date of its own, of the only year that the text names with
 * that month. Else it stays unknown.
 */
function sentOn(cast: Cast, line: Line, own: string | null): string | null {
  const full = findDates(line.text).find((date) => date.form === 'day');
  if (full) return full.edtf;
  const year = own?.slice(0, 4);
  if (own && year) {
    const day = findDates(line.text, own).find((date) => date.form === 'day' && date.resolved);
    if (!day) return null;
    return day.edtf <= own ? day.edtf : `${Number(year) - 1}${day.edtf.slice(4)}`;
  }
  const [bare] = findDates(line.text, '2000').filter((date) => date.form === 'day' && date.resolved);
  if (!bare) return null;
  const month = bare.edtf.slice(4, 7);
  const years = new Set(
    cast.lines.flatMap((each) =>
      findDates(each.text)
        .filter(({ edtf, form }) => (form === 'month' || form === 'day') && edtf.slice(4, 7) === month)
        .map(({ edtf }) => edtf.slice(0, 4)),
    ),
  );
  const [only] = years;
  return years.size === 1 && only ? `${only}${bare.edtf.slice(4)}` : null;
}

function aiming(cast: Cast, line: Line, tenancies: readonly Tenancy[], ledger: Ledger): void {
  const match = line.text.includes('stre') ? AIMS.exec(line.text) : null;
  if (!match) return;
  const who = subjectOf(cast, line, match, tenancies);
  const programme = cast.at(line).find((each) => each.kind === 'Programme') ?? topicBefore(cast, line, 3);
  if (who && programme) ledger.add('STRIVES_FOR', who, programme.ref, line.passage(0, line.text.length, 0.88));
}

function subjectOf(cast: Cast, line: Line, match: RegExpExecArray, tenancies: readonly Tenancy[]): string | null {
  const { third, verb } = match.groups ?? {};
  const isSomeone = (each: Occurrence) => each.kind === 'Office' || each.kind === 'Person';
  if (verb) {
    const at = match.index + match[0].indexOf(verb);
    return cast.at(line).find((each) => isSomeone(each) && each.end <= at && at - each.end <= 2)?.ref ?? null;
  }
  if (third) return nearestBefore(cast, line.index, match.index, 'Office', 2)?.ref ?? null;
  const [signed] = tenancies;
  return signed?.office ?? null;
}

/** Units of an organisation, and the directoraat-generaal of a ministry. */
export function relateUnits(cast: Cast, units: readonly Belonging[], ledger: Ledger): void {
  for (const { part, whole, passage } of units) {
    const naming = 'ministry' in whole ? ministryNamed(whole.ministry) : null;
    if (naming && !cast.things.has(naming.ref)) cast.enter(naming, passage);
    const to = 'ref' in whole ? whole.ref : naming?.ref;
    if (to) ledger.add('BELONGS_TO', part, to, passage);
  }
}

function ministryNamed(key: string) {
  const ministry = ministryOf(key);
  return ministry && ministryNaming(ministry);
}

/** An office belongs to the ministry that its name names. */
function ministries(cast: Cast, ledger: Ledger): void {
  if (!cast.of('Office').some((thing) => thing.traits.ministry)) return;
  for (const mention of cast.mentions('Office')) {
    if (!mention.ministry) continue;
    const ministry = ministryOf(mention.ministry);
    if (!ministry) continue;
    const naming = ministryNaming(ministry);
    if (!cast.things.has(naming.ref)) cast.enter(naming, mention);
    ledger.add('BELONGS_TO', mention.ref, naming.ref, mention);
  }
}
