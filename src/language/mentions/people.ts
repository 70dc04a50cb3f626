/**
 * Persons and the offices they hold: signatories of the head, "Staatssecretaris Van den Akker (VWS)",
 * "de minister voor …", and "de minister" where the document tells which.
 */

import { cue } from '../cues.ts';
import type { Head, Passage } from '../extraction.ts';
import { matchesOf } from '../matches.ts';
import type { Cast, Thing } from './cast.ts';
import { type Sender, sendersIn } from './headline.ts';
import type { Line } from './lines.ts';
import { ministryOf } from './ministries.ts';
import { ministryOffice, OFFICE_PATTERN, type Office, officeFrom, officeOf } from './offices.ts';
import { officeRef, personRef, type Rank } from './refs.ts';

/** That a person holds an office, with the passage that says so. */
export interface Tenancy {
  readonly person: string;
  readonly office: string;
  readonly passage: Passage;
}

const PARTICLE = "(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Tt]e|['’]t|[Ee]l|[Ll]a|[Ll]e|[Vv]on|[Ii]n|[Oo]p)";
const PERSON = new RegExp(
  `(?<![\\p{L}-])(?:demissionair |oud-)?(?<rank>[Mm]inister-president|[Mm]inister|[Ss]taatssecretaris) (?<name>(?:\\p{Lu}[\\p{Ll}é]+ (?=${PARTICLE} |\\p{Lu}))?(?:${PARTICLE} ){0,3}\\p{Lu}[\\p{L}’']+(?:-\\p{Lu}[\\p{L}]+)?)(?: \\((?<of>[^()]{2,60})\\))?`,
  'gu',
);
const OFFICE = new RegExp(`(?<![\\p{L}-])${OFFICE_PATTERN}`, 'gu');
const BARE =
  /(?<![\p{L}-])(?:[Dd]e|[Dd]eze|[Oo]nze|[Mm]ijn ambtsgenoot de) (?<rank>minister-president|minister|staatssecretaris)(?![\p{L}-])/gu;

const RANK = cue('minister', 'staatssecretaris');

/** How far into a text its headline may stand, in characters. */
const HEAD_LENGTH = 3000;

/** The offices that an official publication names as senders over the letter; none where it names none. */
export function findHeadline(cast: Cast, source: string): Sender[] {
  const senders = sendersIn(source.slice(0, HEAD_LENGTH));
  for (const { office, passage } of senders) enterOffice(cast, office, passage);
  return senders;
}

/** Finds offices and persons, and says who holds what. */
export function findPeople(cast: Cast, head: Head): Tenancy[] {
  const tenancies = signatories(cast, head);
  const addressed = head.addressee && officeOf(head.addressee.value);
  if (addressed && head.addressee) enterOffice(cast, addressed, head.addressee);
  const lines = cast.lines.filter((line) => line.cues.has(RANK));
  for (const line of lines) {
    offices(cast, line);
    persons(cast, line, tenancies);
  }
  for (const line of lines) bareOffices(cast, line, tenancies);
  return tenancies;
}

function signatories(cast: Cast, head: Head): Tenancy[] {
  const tenancies: Tenancy[] = [];
  for (const { name, office: title, ...passage } of head.signatories) {
    const office = title === null ? null : officeOf(title);
    const person = name === null ? null : personOf(name);
    if (office) enterOffice(cast, office, passage);
    if (person) enterPerson(cast, person, passage);
    if (office && person) tenancies.push({ person: personRef(person.family), office: office.ref, passage });
  }
  return tenancies;
}

function persons(cast: Cast, line: Line, tenancies: Tenancy[]): void {
  for (const match of matchesOf(PERSON, line.text)) {
    const { rank = '', name: written = '', of: bracketed } = match.groups ?? {};
    const [name, of] = splitMinistry(written, bracketed);
    const person = personOf(name);
    if (!person || ministryOf(name.replace(/^van /, ''))) continue;
    const end = match.index + match[0].length;
    const from = match.index + match[0].indexOf(name, rank.length);
    if (!cast.isFree(line, match.index, from + name.length)) continue;
    const passage = line.passage(match.index, end, 0.95);
    enterPerson(cast, person, passage, line, [from, from + name.length]);
    const office = officeOfPerson(cast, rank.toLowerCase() as Rank, of, personRef(person.family), tenancies);
    if (!office) continue;
    enterOffice(cast, office, passage, line, [match.index, from - 1]);
    const held = { person: personRef(person.family), office: office.ref, passage };
    if (!tenancies.some((known) => known.person === held.person && known.office === held.office)) tenancies.push(held);
  }
}

/** "Bakker van EZK" is Bakker, of that ministry. */
function splitMinistry(written: string, bracketed: string | undefined): readonly [string, string | undefined] {
  const owned = /^(?<name>.+) van (?<of>\S+)$/u.exec(written)?.groups;
  return owned && ministryOf(owned['of'] ?? '') ? [owned['name'] ?? written, owned['of']] : [written, bracketed];
}

/** The office of a person named by rank: as in the brackets, as said elsewhere, or the only one of its rank. */
function officeOfPerson(
  cast: Cast,
  rank: Rank,
  of: string | undefined,
  person: string,
  tenancies: readonly Tenancy[],
): Office | null {
  if (of) return ministryOffice(rank, of) ?? officeOf(`${rank} voor ${of}`);
  const held = tenancies.find((tenancy) => tenancy.person === person && isRank(tenancy.office, rank));
  const known = held ? cast.things.get(held.office) : undefined;
  return known ? officeLike(known) : null;
}

function offices(cast: Cast, line: Line): void {
  for (const match of matchesOf(OFFICE, line.text)) {
    const office = officeFrom(match);
    if (!office) continue;
    const end = match.index + match[0].length;
    if (!cast.isFree(line, match.index, end)) continue;
    enterOffice(cast, office, line.passage(match.index, end, 0.97), line, [match.index, end]);
  }
}

/** "de minister": the one of that rank that the document names, else one of the only ministry it names. */
function bareOffices(cast: Cast, line: Line, tenancies: readonly Tenancy[]): void {
  for (const match of matchesOf(BARE, line.text)) {
    const rank = (match.groups?.['rank'] ?? '') as Rank;
    const core = [match.index, match.index + match[0].length] as const;
    if (!cast.isFree(line, core[0], core[1])) continue;
    const named = cast.of('Office').filter((thing) => isRank(thing.ref, rank));
    const only = named.length === 1 ? named[0] : named.find((thing) => tenancies.some((t) => t.office === thing.ref));
    if (only) {
      cast.point(line, core, only.ref);
      continue;
    }
    const ministries = new Set(cast.of('Office').flatMap((thing) => thing.traits.ministry ?? []));
    const [ministry] = ministries;
    const guessed = ministries.size === 1 && ministry ? ministryOffice(rank, ministry) : null;
    const unknown = { ref: officeRef(rank, null), title: rank, under: null };
    // The text does not say which ministry, so the mention does not either.
    const office = { ...(guessed ?? unknown), ministry: null, aliases: [] };
    enterOffice(cast, office, line.passage(core[0], core[1], 0.7), line, core);
  }
}

function isRank(ref: string, rank: Rank): boolean {
  return ref === `office:${rank}` || (ref.startsWith(`office:${rank}-`) && !ref.startsWith(`office:${rank}-president`));
}

function officeLike(thing: Thing): Office {
  return { ref: thing.ref, title: thing.label, ministry: thing.traits.ministry ?? null, under: null, aliases: [] };
}

function enterOffice(
  cast: Cast,
  office: Office,
  passage: Passage,
  line?: Line,
  core?: readonly [number, number],
): void {
  cast.enter(
    {
      ref: office.ref,
      kind: 'Office',
      label: office.title,
      aliases: office.aliases,
      traits: office.ministry ? { ministry: office.ministry } : {},
    },
    passage,
    line,
    core,
  );
}

interface PersonName {
  readonly name: string;
  readonly family: string;
}

function enterPerson(
  cast: Cast,
  person: PersonName,
  passage: Passage,
  line?: Line,
  core?: readonly [number, number],
): void {
  const naming = {
    ref: personRef(person.family),
    kind: 'Person' as const,
    label: person.name,
    traits: { familyName: person.family },
  };
  const thing = cast.enter(naming, passage, line, core);
  if (person.name.length > thing.label.length) thing.label = person.name;
}

/** Family name with its particle, its first letter a capital: "Hugo de Jonge" gives "De Jonge". */
function personOf(written: string): PersonName | null {
  const name = written
    .replace(/\s+/g, ' ')
    .replace(/\b(?:drs|dr|mr|ir|ing|prof|mw|dhr)\.? /gi, '')
    .replace(/,.*$/, '')
    .trim();
  const words = name.split(' ');
  if (name === '' || words.length > 6 || !/\p{Lu}/u.test(name)) return null;
  const isParticle = (word: string) => new RegExp(`^${PARTICLE}$`, 'u').test(word);
  const initials = words.findIndex((word) => !/^(?:\p{Lu}[\p{Ll}]?\.)+$/u.test(word));
  const particle = words.findIndex(isParticle);
  const from = initials > 0 ? initials : particle >= 0 ? particle : words.length - 1;
  const family = words.slice(from).join(' ');
  if (initials < 0 || !/\p{Lu}\p{L}/u.test(family)) return null;
  return { name, family: family.charAt(0).toUpperCase() + family.slice(1) };
}
