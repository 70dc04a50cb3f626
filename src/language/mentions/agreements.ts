/**
 * Agreements and funds. A coalitieakkoord is made by the parties of a cabinet: it is a political
 * agreement, and never a lokale coalitie. All other akkoorden are between administrations.
 */

import { cue } from '../cues.ts';
import type { Lexicon } from '../extraction.ts';
import { matchesOf } from '../matches.ts';
import type { Cast } from './cast.ts';
import type { Line } from './lines.ts';
import { ministryOf } from './ministries.ts';
import { isAcronymOf, NAME, NameFinder, trimName } from './names.ts';
import { isPublicBody } from './public-bodies.ts';
import { namedRef } from './refs.ts';

const POLITICAL = /^(?:coalitie|regeer)akkoord$/i;
/** Many agreements are called so: only with their subject are they one. */
const GENERIC =
  /^(?:bestuurs|hoofdlijnen|onderhandelaars|principe|deel|uitvoerings|samenwerkings|sector|bestuurlijk |nationaal |landelijk |regionaal )akkoord$/i;
const SUBJECT = new RegExp(
  `^ (?:over |voor )?(?:de |het )?(?:(?<named>${NAME})|(?<plain>\\p{Ll}[\\p{L}-]{4,}(?: zorg)?(?= \\(?(?:19|20)\\d\\d|[.,;:)]|$)))(?<years> 20\\d\\d ?[-–/] ?20\\d\\d)?`,
  'u',
);
const AKKOORD =
  /(?<![\p{L}-])(?:(?<long>\p{Lu}[\p{L}-]+(?: (?:en |voor |van )?\p{Lu}[\p{L}-]+){0,5}[ ]Akkoord|\p{Lu}\p{L}+ \p{Lu}?\p{L}+akkoord)|(?<short>\p{L}{3,}akkoord))(?<edition> (?:I{1,3}|IV|VI{0,3})(?![\p{L}]))?(?: \((?<acronym>\p{Lu}[\p{L}]{1,7})\))?(?![\p{L}])/gu;
const IN_ACRONYM =
  /(?<![\p{L}])(?:[Ii]n|[Oo]p basis van|[Vv]anuit|[Bb]innen) (?:het|de) (?<acronym>\p{Lu}{3,6})(?= (?:is|zijn|wordt|worden|staat|staan|hebben|heeft) )(?=.{0,60}(?:opgenomen|afgesproken|vastgelegd|afspra|overeengekomen))/gu;
const FUND = new RegExp(
  `(?<![\\p{L}-])(?<noun>Brede SPUK|[Ss]pecifieke uitkering|[Dd]ecentralisatie-?uitkering|[Ss]ubsidieregeling|[Ss]timuleringsregeling|SPUK|SpUk)(?: \\((?<acronym>\\p{Lu}[\\p{L}]{1,9})\\))?(?: (?<quote>[“‘"'«])?(?<name>(?!(?:De|Het|In) )${NAME}))?`,
  'gu',
);
const NAMED_FUND =
  /(?<![\p{L}-])(?<name>(?:Gemeente|Provincie|Klimaat|Groei|Transitie|Mobiliteits|Waddenfonds|Stikstof|Preventie|Innovatie)fonds)(?![\p{L}])/gu;

/** What a line without an akkoord has none of; so for the other two. */
const AKKOORD_CUE = cue('akkoord');
const FUND_CUE = cue('uitkering', 'regeling', 'spuk');
const FONDS_CUE = cue('fonds');

export function findAgreements(cast: Cast, lexicon: Lexicon | undefined): void {
  const known = new Map<string, string>();
  for (const { kind, label, aliases } of lexicon?.names ?? []) {
    if (kind === 'Agreement') for (const name of [label, ...aliases]) known.set(name, label);
  }
  for (const line of cast.lines) {
    if (line.cues.has(AKKOORD_CUE))
      for (const match of matchesOf(AKKOORD, line.text)) akkoord(cast, line, match, known);
    if (!/[A-Z]{3}/.test(line.text)) continue;
    for (const match of matchesOf(IN_ACRONYM, line.text)) {
      const name = match.groups?.['acronym'] ?? '';
      if (!ministryOf(name) && !isPublicBody(name)) known.set(name, known.get(name) ?? name);
    }
  }
  const finder = new NameFinder([...known].map(([name, value]) => ({ name, value })));
  for (const line of cast.lines) {
    for (const { start, end, value } of finder.find(line)) agreement(cast, line, value, [start, end], 0.93);
    if (line.cues.has(FUND_CUE)) for (const match of matchesOf(FUND, line.text)) fund(cast, line, match);
    if (!line.cues.has(FONDS_CUE)) continue;
    for (const match of matchesOf(NAMED_FUND, line.text)) {
      const name = match.groups?.['name'] ?? '';
      enterFund(cast, line, name, [], [match.index, match.index + match[0].length]);
    }
  }
}

function akkoord(cast: Cast, line: Line, match: RegExpExecArray, known: Map<string, string>): void {
  const { long, short = '', acronym } = match.groups ?? {};
  const written = long ?? short;
  const linked = acronym && isAcronymOf(acronym, written.replace(/akkoord/, ' Akkoord')) ? acronym : null;
  const label =
    linked ?? (long && !/^(?:Het|Een|Dit|In)\b/.test(long) ? long : short || written.split(' ').slice(1).join(' '));
  if (!label || /^(?:het|een|dit)?akkoord$/i.test(label)) return;
  const name = long === undefined ? label.toLowerCase() : label;
  if (linked) known.set(linked, linked);
  if (long && !POLITICAL.test(label) && !GENERIC.test(label)) known.set(written, linked ?? label);
  if (!linked && GENERIC.test(label)) {
    subjectOf(cast, line, match.index + written.length - label.length, label);
    return;
  }
  const edition = linked ? '' : (match.groups?.['edition'] ?? '');
  const end = match.index + (linked ? match[0].length : written.length + edition.length);
  const start = match.index + (written.endsWith(label) ? written.length - label.length : 0);
  agreement(cast, line, linked ?? `${name}${edition}`, [start, end], 0.97, linked ? [written] : []);
}

/** "het bestuursakkoord Stille Straten", "het hoofdlijnenakkoord wijkzorg 2019-2022"; without a subject it is none. */
function subjectOf(cast: Cast, line: Line, start: number, noun: string): void {
  const from = start + noun.length;
  const { named, plain, years = '' } = SUBJECT.exec(line.text.slice(from, from + 120))?.groups ?? {};
  const subject = named ? trimName(named, () => false) : plain;
  if (!subject) return;
  const label = `${noun.toLowerCase()} ${subject}${years.replace(/ ?[–/-] ?/, '-')}`;
  const end = line.text.indexOf(subject, from) + subject.length + years.length;
  // The subject may be a programme, which stays one.
  const core = cast.isFree(line, start, end) ? ([start, end] as const) : ([start, from] as const);
  agreement(cast, line, label, core, 0.9, [], [start, end]);
}

function agreement(
  cast: Cast,
  line: Line,
  label: string,
  core: readonly [number, number],
  confidence: number,
  aliases: readonly string[] = [],
  shown = core,
): void {
  if (!cast.isFree(line, core[0], core[1])) return;
  const agreementKind = POLITICAL.test(label) ? 'POLITICAL' : 'ADMINISTRATIVE';
  const ref = namedRef('agreement', label);
  cast.name(line, core, { ref, kind: 'Agreement', label, aliases, traits: { agreementKind } }, confidence, shown);
}

/** "de specifieke uitkering (SPUK)" is one fund, "SPUK Sterke Wijk" another. */
function fund(cast: Cast, line: Line, match: RegExpExecArray): void {
  const { noun = '', acronym, name } = match.groups ?? {};
  const own = name && !/^(?:Tweede|Eerste|Rijk)/.test(name) ? name : null;
  const isSpuk = /^(?:specifieke uitkering|(?:brede )?spuk)$/i.test(noun);
  const kind = /^Brede/.test(noun) ? noun : isSpuk ? 'SPUK' : noun.toLowerCase();
  if (!own && !isSpuk) return;
  const label = own ? `${kind} ${own}` : kind;
  const aliases = isSpuk && !own && /^s/i.test(noun) && noun.includes(' ') ? [noun] : [];
  const bare = match.index + noun.length + (acronym ? acronym.length + 3 : 0);
  const end = own ? match.index + match[0].length : bare;
  enterFund(cast, line, label, aliases, [match.index, bare], [match.index, end]);
}

function enterFund(
  cast: Cast,
  line: Line,
  label: string,
  aliases: readonly string[],
  core: readonly [number, number],
  shown = core,
): void {
  if (!cast.isFree(line, core[0], core[1])) return;
  cast.name(line, core, { ref: namedRef('fund', label), kind: 'Fund', label, aliases }, 0.93, shown);
}
