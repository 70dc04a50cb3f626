/**
 * What the words around the name of a gemeente make of it: the gemeente itself, a person, a body or an event called
 * after it, an address, or a word that is only written alike.
 */

import { MONTH } from '../../model/months.ts';
import { isGivenName } from './given-names.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

/**
 * - `called`: the text says that it is a gemeente or a city
 * - `plain`: nothing speaks against it
 * - `weak`: a word that may be an ordinary one; a gemeente only in the company of others
 * - `province`: the province of the same name
 * - `none`: something else
 * - `none-all`: so are the names that follow in the same list ("de leden Goes en Weert")
 */
export type Standing = 'called' | 'plain' | 'weak' | 'province' | 'none' | 'none-all';

/** A name in a line; `caps` where the line is all capitals, which then tell nothing. */
export interface Setting {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly caps: boolean;
  /** A hyphen or slash joins it with another name of the register before it, after it. */
  readonly joined: readonly [before: boolean, after: boolean];
}

/** How far back and on the words are looked at, in characters. */
const NEAR = 80;

const PARTICLES = "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Tt]e|[’']t|[Ii]n|[Oo]p) ){0,3}";
const DEGREES = '(?:(?:[Pp]rof|[Dd]rs?|[Mm]r|[Ii]r|[Ii]ng|[Mm]w|[Dd]hr)\\. ?){0,3}';
const INITIALS = '(?:(?:\\p{Lu}\\. ?){1,4}|\\p{Lu}[\\p{Ll}é]+ )?';

const CALLED =
  /(?<![\p{L}\d])(?:\p{L}*(?:gemeenten?|stad|steden)(?:,? (?:zo)?als|,? waaronder)? |(?:gemeentera(?:ad|den)|ra(?:ad|den)|rekenkamer|colleges?|wethouders?|burgemeesters?|B ?(?:en|&) ?W|(?:in|be)woners|raadsleden|gemeentebesturen|gemeentebestuur|binnenstad) (?:van|uit|in) (?:de (?:gemeenten?|stad) )?)$/iu;
const PERSON = new RegExp(
  `(?<![\\p{L}])(?:(?:[Dd]e (?:heer|collega)|[Mm]evrouw|[Mm]eneer|[Mm]w\\.|[Dd]hr\\.|[Ll]id|Kamerlid|[Mm]otie|[Aa]mendement|[Mm]inister|[Ss]taatssecretaris|[Pp]rof\\.|[Pp]rofessor|[Dd]rs?\\.|[Ii]r\\.|[Ii]ng\\.|[Mm]r\\.) ${DEGREES}${INITIALS}${PARTICLES}|(?:[Ww]ethouder|[Bb]urgemeester|[Rr]aadslid|[Vv]oorzitter|[Dd]irecteur|[Hh]oogleraar|[Oo]nderzoeker) ${DEGREES}${INITIALS}(?:(?:Van|De|Den|Ter|Ten|Te)(?: de[rn]?)? )?)$`,
  'u',
);
const PERSONS = new RegExp(
  `(?<![\\p{L}])(?:[Ll]eden|Kamerleden|[Hh]eren|[Dd]ames|[Mm]oties|[Aa]mendementen|[Mm]inisters) ${INITIALS}${PARTICLES}$`,
  'u',
);
/** "Van Delft" within a sentence, "Van Voorst tot Voorst"; an initial before it. */
const FAMILY_NAME = /(?:(?<=\S )Van(?: de[rn]?)?|(?<=Van )\p{Lu}\p{L}+ (?:tot|van)|(?<!\p{L})\p{Lu}\.) $/u;
const AFTER_PERSON =
  /^(?:,? c\.s\.| \((?:VVD|PVV|CDA|D66|SP|PvdA|GL|GroenLinks(?:-PvdA)?|GL-PvdA|NSC|BBB|SGP|FVD|FvD|PvdD|DENK|Denk|JA21|Volt|CU|ChristenUnie|50PLUS|BIJ1|OSF|[Ll]id \p{Lu}\p{L}+)\))/u;
/** A thing right before a name is called after it: "rechtbank Utrecht", "station Ede". */
const THING =
  /(?<![\p{L}\d])\p{L}*(?:regio|bank|hof|parket|arrondissement|universiteit|school|dienst|bedrijf|basis|haven|station|gevangenis|inrichting|complex|kliniek|ziekenhuis|museum|park|politie|eenheid|district|akkoord|convenant|verdrag|verklaring|deal|marathon|festival|campus|stichting|vereniging|corporatie|programma|platform|netwerk|kazerne|veld|gebied|knooppunt|waterschap|heemraadschap|bisdom|theater|schouwburg|stadion|arena|club|fonds|lijn|beurs|akademie|academie|instituut|centrale|kantoor|vestiging|locatie|afdeling|azc|brandweer|bibliotheek|orkest|umc|ggd|ggz|roc|tu) $/iu;
const THINGS =
  /(?<![\p{L}\d])\p{L}*(?:regio['’]s|(?:universiteiten|hogescholen|rechtbanken|bisdommen) van|banken|hoven|universiteiten|scholen|diensten|bedrijven|bases|havens|stations|gevangenissen|inrichtingen|ziekenhuizen|musea|parken|vestigingen|locaties|instituten|kantoren|eenheden|districten|ggd['’]en|umc['’]s) $/iu;
/** What is called after the place where it was made or has its seat, with "van" between. */
const OF_PLACE =
  /(?<![\p{L}\d])\p{L}*(?:universiteit|hogeschool|verdrag|akkoord|verklaring|unie|vrede|conventie|protocol|slag|beleg|manifest|pact|bisdom|heemraadschap|waterschap|gerechtshof|graaf|hertog|ROC) van $/iu;
const PROVINCE =
  /(?<![\p{L}\d])(?:provincies? |(?:provinciale|gedeputeerde) staten (?:van|in) |(?:gedeputeerden?|provinciebestu(?:ur|ren)|commissaris van de koning(?:in)?) (?:van|in|uit) )(?:de provincies? )?$/iu;
const POLITICS = /(?<![\p{L}])(?:politiek|ambtelijk|bestuurlijk) $/iu;
const ARTICLE = /(?:^|[^\p{L}])(?:de|het|een|deze|dit) $/iu;
/** Gemeenten as large as the land of their name, which has an article. */
const WITH_ARTICLE = /^(?:Beemster|Haarlemmermeer|Hoeksche Waard|Krimpenerwaard|Noordoostpolder|Westland)$/;

const POSTCODE = /\d{4} ?[A-Z]{2},? {1,2}$/;
const DATELINE = new RegExp(
  `^,? (?:\\d{1,2} (?:${MONTH})|(?:${MONTH}) \\d{4}|[.…]{2,}|\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4})`,
  'i',
);
/** Under each page of a kamerstuk. */
const IMPRINT = /^,? (?:19|20)\d\d(?:$|\s+(?:Tweede|Eerste) Kamer)/;
/** What only one who acts does: "Best krijgt geld", not "Best krijgt hij geld", "Leiden tot", "Huizen krijgen". */
const ACTS =
  /^ (?:krijgt|kreeg|ontvangt|ontving|doet|deed|neemt|nam|heeft|had|wil|wilde|werkt|werkte|startte|begon|kiest|koos|vraagt|vroeg|meldt|meldde|telt|telde|organiseert|voert|zet|investeert|sloot) (?!(?:hij|zij|ze|ik|je|jij|u|we|wij|men|er|iemand|iedereen|niemand)(?!\p{L}))/u;
/** Nothing before but what opens a sentence or an item of a list. */
const OPENING = /^(?:.*[.!?:;] )?["'“‘«(•*\d.)\s-]*$/;
const ADDRESS = /^(?:\.(?:nl|com|eu|org)|@)/;

/** "Bergen aan Zee" is a village, as is "Beek en Donk". */
const LONGER_PLACE = /^ (?:aan Zee|en Donk|aan de[nr]? \p{Lu}\p{L}*)(?!\p{L})/u;
/** "Pieter Hengelo", "Amsterdam UMC": with a capital beside it the name is a part of another. */
const CAPITAL_BEFORE = /(?<word>\p{Lu}[\p{L}\p{N}+&’'.-]*) $/u;
const CAPITAL_AFTER = /^ (?:\p{Lu}|& \p{Lu})/u;
const CAPITAL_OF = /(?<word>\p{Lu}[\p{L}\p{N}+&’'-]*) van (?:de[rn]? )?$/u;
const MUNICIPAL =
  /(?<![\p{L}])(?:[Ww]ethouder|[Bb]urgemeester|[Rr]aadslid|[Gg]emeentesecretaris|[Gg]riffier)(?: \p{Lu}[\p{L}.-]*)?(?: (?:[Vv]an|[Dd]e|[Dd]e[nr]|[Tt]e[nr]?)){0,3} $/u;
/** "het Limburgse Bergen". */
const LOCATED = /(?<![\p{L}])(?:[Hh]et|[’']t) \p{Lu}[\p{L}-]+(?:se|er) $/u;
/** Words with a capital that names of places often follow at the start of a sentence. */
const STARTERS = new Set(
  (
    'Aan Alleen Als Behalve Bij Binnen Buiten Daar Daarom Daarna Dat De Deed Deden Die Dit Door Doet Eerst En Gaat Geeft Had Hadden ' +
    'Heeft Hebben Hier Hoe Hoewel In Inmiddels Is Jaarlijks Kan Kent Kiest Kreeg Krijgt Later Ligt Maar Met Momenteel Na Naar ' +
    'Naast Namens Net Nabij Nu Of Omdat Ondanks Onder Ook Op Over Per Rond Rondom Samen Sinds Start Steunt Te Tegen Terwijl Toen Tot ' +
    'Tussen Uit Vanaf Vanuit Vlak Volgens Voor Vooral Vraagt Waar Waarom Wanneer Want Was Waren Werkt Wil Wordt Zal Zelfs ' +
    'Ziet Zijn Zo Zoals Zodra Zou Zowel Gemeente Gemeenten Stad Steden Pilot Pilots Proef Proeftuin'
  ).split(' '),
);

export function standingOf({ text, start, end, caps, joined }: Setting): Standing {
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  if (isPartOfWord(before, after, joined) || isAddress(before, after)) return 'none';
  if (PERSONS.test(before) || THINGS.test(before)) return 'none-all';
  if (PERSON.test(before) || AFTER_PERSON.test(after)) return 'none';
  if (PROVINCE.test(before)) return 'province';
  if (CALLED.test(before)) return 'called';
  if (THING.test(before) || OF_PLACE.test(before) || POLITICS.test(before)) return 'none';
  if (ARTICLE.test(before) && !WITH_ARTICLE.test(name)) return 'none';
  if (LONGER_PLACE.test(after) || (!caps && isPartOfName(before, after))) return 'none';
  const opens = start <= NEAR && OPENING.test(before);
  if (opens && /^van /i.test(name)) return 'none';
  if (!isOrdinaryWord(name) || !(opens || caps)) return 'plain';
  return ACTS.test(after) ? 'plain' : 'weak';
}

/** "Klein-Zundert", "Rotterdam-Zuid": a hyphen joins it with what is no gemeente; two gemeenten are split before. */
function isPartOfWord(before: string, after: string, [left, right]: Setting['joined']): boolean {
  return (
    (!left && /[\p{L}\p{N}][-‑–/]$/u.test(before)) || (!right && /^[-‑–](?=\S)/u.test(after)) || ADDRESS.test(after)
  );
}

function isAddress(before: string, after: string): boolean {
  if (POSTCODE.test(before) || before.endsWith('@')) return true;
  return (/^(?:Te )?$/.test(before) && DATELINE.test(after)) || IMPRINT.test(after);
}

function isPartOfName(before: string, after: string): boolean {
  if (CAPITAL_AFTER.test(after) || FAMILY_NAME.test(before)) return true;
  const beside = LOCATED.test(before) ? null : CAPITAL_BEFORE.exec(before);
  if (beside) return !(OPENING.test(before.slice(0, beside.index)) && STARTERS.has(beside.groups?.['word'] ?? ''));
  const owner = CAPITAL_OF.exec(before);
  if (!owner) return false;
  const lead = before.slice(0, owner.index);
  const isGiven = isGivenName(owner.groups?.['word'] ?? '');
  return isGiven || !(OPENING.test(lead) || MUNICIPAL.test(lead));
}
