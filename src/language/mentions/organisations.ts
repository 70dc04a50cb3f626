/**
 * Organisations: ministries, public bodies, bodies known by their form ("GGD Haaglanden", "Stichting …"),
 * and who a participle names ("verzameld door X"). Persons, programmes and parties are none.
 */

import { cue } from '../cues.ts';
import type { Head, Lexicon } from '../extraction.ts';
import { matchesOf } from '../matches.ts';
import type { Cast } from './cast.ts';
import type { Line } from './lines.ts';
import { MINISTRY_NAMES, type Ministry, ministryOf } from './ministries.ts';
import { NAME, NameFinder } from './names.ts';
import { PUBLIC_BODIES } from './public-bodies.ts';
import { ministryRef, namedRef } from './refs.ts';

const MINISTRY = new RegExp(
  `(?<![\\p{L}-])[Mm]inisterie (?:van )?(?<full>${MINISTRY_NAMES})(?![\\p{L}&])|(?<![\\p{L}\\p{N}&-])(?<short>AZ|BZK|BZ|EZK|EZ|IenW|I&W|JenV|J&V|LNV|LVVN|OCW|SZW|VRO|VWS|KGG)(?![\\p{L}\\p{N}&])`,
  'gu',
);
const BY_FORM =
  /(?<![\p{L}-])(?<name>(?:GGD|Stichting|Vereniging|Universiteit|Hogeschool|Veiligheidsregio|Omgevingsdienst|Jeugdzorgregio|Zorgkantoor) (?:van )?\p{Lu}[\p{L}-]+(?:(?:-| )\p{Lu}[\p{L}-]+){0,3})/gu;
const MADE_BY = new RegExp(
  `(?<![\\p{L}])(?:verzameld|uitgevoerd|opgesteld|ontwikkeld|gemaakt|begeleid|gecoördineerd|uitgebracht|gepubliceerd|samengesteld) door (?:het |de )?(?:onderzoeksbureau |kennisinstituut |bureau |stichting )?(?<name>${NAME})`,
  'gu',
);
const OF_ACRONYM = /(?<![\p{L}])(?:van|door) (?:het|de) (?<name>\p{Lu}{3,6})(?![\p{L}\p{N}'’-])/gu;
/** "het Integraal Leefakkoord (ILA)": the letters of an agreement are no body. */
const AGREED = /akkoord \((?:hierna:? ?)?(\p{Lu}{2,8})\)/giu;
const AGREED_CUE = cue('kkoord (');
const PARTY =
  /^(?:VVD|PVV|CDA|D66|SP|PvdA|PVDA|NSC|BBB|SGP|FVD|FvD|PvdD|PVDD|GL|DENK|JA21|TK|EK|EU|AO|AMvB|MKB|GGZ|WMO|AVG)$/;
const NO_BODY = /^(?:De |Het |Een |Tweede|Eerste|Kamer|Nederland|Europ|Minister|Staatssecretaris|Kabinet)/;

const PUBLIC_NAMES = PUBLIC_BODIES.flatMap(({ label, names }) => names.map((name) => ({ name, value: label })));
const PUBLIC_FINDER = new NameFinder(PUBLIC_NAMES);
/** What a line without a ministry has none of; so for the other two. */
const MINISTRY_CUE = /inisterie|[A-Z](?:[A-Z]|en|&)[A-Z]?/;
const FORM_CUE = cue('ggd', 'stichting', 'vereniging', 'universiteit', 'hogeschool', 'regio', 'dienst', 'kantoor');
const MAKER_CUE = cue('d door ', 't door ');

export function findOrganisations(cast: Cast, head: Head, lexicon: Lexicon | undefined): void {
  const known = (lexicon?.names ?? []).filter(({ kind }) => kind === 'Organisation');
  const finder =
    known.length === 0
      ? PUBLIC_FINDER
      : new NameFinder([
          ...PUBLIC_NAMES,
          ...known.flatMap(({ label, aliases }) => [label, ...aliases].map((name) => ({ name, value: label }))),
        ]);
  fromHead(cast, head);
  const agreed = new Set(
    cast.lines
      .flatMap((line) => (line.cues.has(AGREED_CUE) ? matchesOf(AGREED, line.text) : []))
      .map((match) => match[1] ?? ''),
  );
  for (const line of cast.lines) {
    const { text, cues } = line;
    if (MINISTRY_CUE.test(text)) ministries(cast, line);
    for (const { start, end, value } of finder.find(line)) {
      if (!ministryOf(value)) organisation(cast, line, value, [start, end], 0.97);
    }
    if (cues.has(FORM_CUE)) for (const match of matchesOf(BY_FORM, text)) named(cast, line, match, 0.9);
    if (cues.has(MAKER_CUE)) for (const match of matchesOf(MADE_BY, text)) named(cast, line, match, 0.8);
    if (!/[A-Z]{3}/.test(text)) continue;
    for (const match of matchesOf(OF_ACRONYM, text)) {
      if (!agreed.has(match.groups?.['name'] ?? '')) named(cast, line, match, 0.75);
    }
  }
}

function fromHead(cast: Cast, { organisation: sender, addressee }: Head): void {
  if (sender) {
    const ministry = ministryOf(sender.value);
    const label = sender.value.replace(/\*/g, '').trim();
    cast.enter(
      ministry ? ministryNaming(ministry) : { ref: namedRef('organisation', label), kind: 'Organisation', label },
      sender,
    );
  }
  const chamber = /(?:Tweede|Eerste) Kamer/.exec(addressee?.value ?? '')?.[0];
  if (addressee && chamber) {
    // A letter to the chair is one to the Kamer: the address is another name for it.
    const ref = namedRef('organisation', chamber);
    cast.enter({ ref, kind: 'Organisation', label: chamber, aliases: [addressee.value] }, addressee);
  }
}

function ministries(cast: Cast, line: Line): void {
  for (const match of matchesOf(MINISTRY, line.text)) {
    const written = match.groups?.['full'] ?? match.groups?.['short'] ?? '';
    const ministry = ministryOf(written);
    if (!ministry) continue;
    const core = [match.index, match.index + match[0].length] as const;
    if (cast.isFree(line, core[0], core[1])) cast.name(line, core, ministryNaming(ministry), 0.95);
  }
}

/** How a ministry is named in a mention: full name, abbreviation as alias, TOOI code. */
export function ministryNaming(ministry: Ministry) {
  return {
    ref: ministryRef(ministry.key),
    kind: 'Organisation' as const,
    label: `Ministerie van ${ministry.name}`,
    aliases: [ministry.key],
    traits: {
      ministry: ministry.key,
      ...(ministry.tooi ? { identifiers: [`tooi:${ministry.tooi}`] } : {}),
    },
  };
}

function named(cast: Cast, line: Line, match: RegExpExecArray, confidence: number): void {
  const written = match.groups?.['name'] ?? '';
  const name = written.replace(/ (?:en|in|op|voor|van|met|om|te) .*$/, '');
  if (PARTY.test(name) || NO_BODY.test(name) || /akkoord/i.test(name)) return;
  const start = match.index + match[0].lastIndexOf(written);
  organisation(cast, line, name, [start, start + name.length], confidence);
}

function organisation(
  cast: Cast,
  line: Line,
  label: string,
  core: readonly [number, number],
  confidence: number,
): void {
  if (!cast.isFree(line, core[0], core[1])) return;
  cast.name(line, core, { ref: namedRef('organisation', label), kind: 'Organisation', label }, confidence);
}
