/**
 * Whether a size is said in passing of something else: "de inzet van zestien gemeenten", "een stad met 90.000
 * inwoners", "de 40 deelnemers". What a sentence tells of so many of them is none: "met 12 steden is gesproken".
 */
import type { FoundNumber } from '../numbers.ts';
import type { Moment } from './moments.ts';
import { countedAt, isBody } from './nouns.ts';
import { isFiniteVerb } from './quantifiers.ts';

/** What the number is definite of is known already: its size is said in passing. */
const DEFINITE =
  /(?<![\p{L}])(?:de|deze|die|beide|hun|haar|zijn(?= \d)|onze|mijn|elke|elk|iedere|ieder|diezelfde|dezelfde|genoemde|afgelopen|laatste|komende|grootste|volgende|dan|geen|per|onder|tussen|minder dan|namens|vanaf|boven|à|maximaal|minimaal|gemiddeld|hooguit|hoogstens|max\.|min\.) $/iu;
/** "Is een van de 47 gemeenten die meedoen": so many do. */
const ONE_OF = /(?<![\p{L}])[eé][eé]n van de $/iu;
const WHO = /^ \p{Ll}+ die /u;
const SUPERLATIVE = /^ (?:grootste|kleinste|meest|belangrijkste|drukste|oudste|overige|eerste|laatste) /u;
/** "De 40 regio's hebben samen 310 artsen": their own number is said in passing. */
const OTHER_COUNT = /^[^.,;:]{0,80} \d[\d.]* (?!van (?:de|hen)(?!\p{L}))(?:\p{Ll}+e )?\p{Ll}+(?:en|s)(?!\p{L})/u;
/** "Op een totaal van 7.200 huurders". */
const OUT_OF = /(?<![\p{L}])op een totaal van (?:de )?$/iu;
/** "400 van de gevraagde 1.000 plekken". */
const OF_THE_ASKED = /\d van de \p{Ll}+e $/u;
/** "Overgemaakt naar het Dakmuseum en zes kleinere instellingen". */
const AFTER_NAMES = /(?<![\p{L}])(?:naar|aan|voor|tussen) (?:(?:het|de) )?\p{Lu}[^.;:\d]{2,80} en $/u;
/** "Voor 6.100 cliënten een plek gevonden". */
const FOUND =
  /^ (?:(?:een|geen|het|de) )?[^.,;:]{2,50} (?:ge|be|ver|ont|her|inge|uitge|opge|aange|vastge)\p{Ll}+(?:d|t|en)(?![\p{L}])/u;
const OF_OTHERS = /(?<![\p{L}])(?:van|met|uit|tegen|tot|over|in plaats van|voor) $/iu;
const TOLD_OF =
  /(?<![\p{L}])(?:aantal|totaal|achterstand|voorraad|instroom|uitstroom|populatie|stijging|groei|toename|daling|afname|som|gestegen|gegroeid|toegenomen|gedaald|uitgebreid|afgenomen|opgelopen|teruggelopen|uitgegroeid|verspreid|verdeeld|steeg|daalde|groeide|nam(?:en)? (?:toe|af)|geldt (?:dit|dat) nog|sprake|bestaat|bestond|bestaan|beschikt|beschikken|beschikte|beschikten|naar|telde?|start|startte|startten|gestart|begon|begonnen|groep|netwerk|lichting|delegatie|consortium|verband|deelnemers|bezoekers|inzendingen|aanmeldingen|vertegenwoordigers|bestuurders|wethouders|burgemeesters) (?:(?:\p{L}+|(?:19|20)\d\d) ){0,5}$/iu;
const STARTS = /^(?:en |inmiddels |momenteel )?(?:met|voor|tegen|over) $/iu;
/** "Heb ik met 12 steden gesproken". */
const TALKED =
  /^[^.,;]{0,60} (?:gesproken|contact|overlegd|gesloten|gemaakt|samengewerkt|samen|gevoerd|getekend|ondertekend|aangegaan|bereikt|gehaald|behaald|gerealiseerd|overschreden|overtroffen)(?![\p{L}])/u;
/** "Van 19.667 personen in 2030 tot 32.170 personen". */
const RISEN_FROM = /(?<!\p{L})van (?:\p{Ll}+ )?\d[\d.]*[^\d.;:][^.;:]{0,70} $/u;
const TURNS = /^ (?:toe|af|toegenomen|afgenomen|gegroeid|gestegen|gedaald|gekrompen|uitgebreid|verminderd)(?!\p{L})/u;
const SPOKE =
  /(?<![\p{L}])(?:gesproken|overlegd|gesloten|getekend|sprak|spraken|overlegde|overlegden|praatte|praatten)(?: \p{Ll}+){0,3} $/u;
/** "Van 41 gemeenten een reactie ontvangen". */
const HEARD = /^[^.,;]{0,40} (?:ontvangen|gekregen|vernomen|ontving|kreeg)(?![\p{L}])/u;
const DONE =
  /^(?: in \p{Lu}\p{L}+)? (?:is|zijn|werd|werden)(?: \p{Ll}+){0,4} (?:ge|be|ver|aange|inge|uitge|opge|onder)\p{Ll}+(?:d|t|en)(?![\p{L}])/u;
const OBJECT = /(?<![\p{L}])(?:is|zijn|werd|werden|heeft|hebben)(?![\p{L}])[^.,;:]{0,60} (?:de|het) \p{Ll}+ $/u;
const TAKEN = /^ (?:ge|be|ver|ont|her|over|onder|inge|uitge|opge|aange|afge|overge)\p{Ll}+(?:d|t|en)(?=[.,;:]|$)/u;
const AUXILIARY = /^ (?:is|zijn|was|waren|werd|werden|wordt|worden|heb|heeft|hebben|had|hadden)(?![\p{L}])/u;
/** "Van alle 342 gemeenten hebben er 299": the others are the count. */
const THEY = /^ \p{Ll}+ (?:\p{Ll}+ ){0,2}er (?:\p{Ll}+ ){0,2}\d/u;
const RANGE_BEFORE = /\d ?(?:tot|à|of|en|-|–|tot en met|t\/m) $/u;

/** `before` is what stands before the number, without the words that make it rough. */
export function isOfOthers(text: string, number: FoundNumber, before: string, moments: readonly Moment[]): boolean {
  if (ONE_OF.test(before) && WHO.test(text.slice(number.end))) return false;
  if (OUT_OF.test(before) || OF_THE_ASKED.test(before) || AFTER_NAMES.test(before)) return true;
  if (DEFINITE.test(before.slice(-40))) return !/^De $/u.test(before) || !isSubject(text.slice(number.end));
  if (RANGE_BEFORE.test(text.slice(Math.max(0, number.start - 12), number.start))) return true;
  const preposition = OF_OTHERS.exec(before)?.[0];
  if (preposition === undefined) return false;
  const earlier = before.slice(0, before.length - preposition.length);
  if (
    /^van $/iu.test(preposition) &&
    /^[^.,;]{0,50} (?:naar|tot) (?:\p{Ll}+ )?\d/u.test(text.slice(number.end, number.end + 80))
  )
    return !moments.some(({ start }) => start > number.end && start < number.end + 60);
  if (/^op $/u.test(preposition)) return false;
  return !(
    TOLD_OF.test(earlier.slice(-60)) ||
    STARTS.test(before.replace(/^.*[;:] /u, '')) ||
    isBeneficiary(preposition, earlier, text.slice(number.end)) ||
    isOwner(preposition, earlier, text.slice(number.end)) ||
    isOwnerOfObject(preposition, earlier, text.slice(number.end)) ||
    isFronted(earlier, text.slice(number.end)) ||
    (/^(?:tot|naar) $/u.test(preposition) && RISEN_FROM.test(earlier)) ||
    isTurn(preposition, text.slice(number.end)) ||
    isSpokenWith(preposition, earlier, text.slice(number.end))
  );
}

/** "Is verlengd voor 30 gemeenten" tells of how many; "subsidies voor 30 gemeenten" tells of subsidies. */
function isBeneficiary(preposition: string, earlier: string, rest: string): boolean {
  if (!/^voor $/iu.test(preposition)) return false;
  const phrase = countedAt(rest, 0);
  return (
    (phrase !== null && FOUND.test(rest.slice(phrase.length))) ||
    /(?<![\p{L}])(?:geldt|gold|gelden|golden|is|zijn|was|waren)(?: \p{Ll}+){0,3} $/u.test(earlier.slice(-60))
  );
}

/** "De 24 waterschappen zijn van oordeel": who they are is said for the first time. */
function isSubject(rest: string): boolean {
  if (SUPERLATIVE.test(rest) || OTHER_COUNT.test(rest)) return false;
  const phrase = countedAt(rest, 0);
  const verb = phrase
    ? /^ (\p{Ll}+)(?! (?:bevraagd|gevraagd|aangeschreven|uitgenodigd|benaderd|verzocht))/u.exec(
        rest.slice(phrase.length),
      )?.[1]
    : undefined;
  return phrase !== null && isBody(phrase.noun) && verb !== undefined && isFiniteVerb(verb);
}

/** "De plannen van 40 gemeenten zijn beoordeeld": of so many something was done. */
function isOwner(preposition: string, earlier: string, rest: string): boolean {
  const phrase =
    /^van $/u.test(preposition) && /^(?:De|Het) \p{Ll}+(?: \p{Ll}+){0,4} $/u.test(earlier) ? countedAt(rest, 0) : null;
  return phrase !== null && DONE.test(rest.slice(phrase.length));
}

/** "De schulden van 18.600 ouders overgenomen": as the object of what was done. */
function isOwnerOfObject(preposition: string, earlier: string, rest: string): boolean {
  const phrase = /^van $/u.test(preposition) && OBJECT.test(earlier) ? countedAt(rest, 0) : null;
  return phrase !== null && TAKEN.test(rest.slice(phrase.length));
}

/** "Van 410 aanvragers is de eerste toets afgerond": what the sentence opens with is what it tells of. */
function isFronted(earlier: string, rest: string): boolean {
  const phrase = earlier === '' ? countedAt(rest, 0) : null;
  return phrase !== null && AUXILIARY.test(rest.slice(phrase.length)) && !THEY.test(rest.slice(phrase.length));
}

/** "Nam met 32.000 inwoners toe". */
function isTurn(preposition: string, rest: string): boolean {
  const phrase = /^met $/iu.test(preposition) ? countedAt(rest, 0) : null;
  return phrase !== null && TURNS.test(rest.slice(phrase.length));
}

function isSpokenWith(preposition: string, earlier: string, rest: string): boolean {
  return /^met $/iu.test(preposition)
    ? TALKED.test(rest) || SPOKE.test(earlier)
    : /^van $/iu.test(preposition) && HEARD.test(rest);
}
