/**
 * Counts in a sentence: "in 275 gemeenten", "160 van de 355 gemeenten", "43% van de ouders", and those that
 * leave the noun to what was said before. Bases of a share and sizes in passing are none.
 */

import { MONTH } from '../../model/months.ts';
import { cuesOf } from '../cues.ts';
import { Gated } from '../gated.ts';
import { type FoundNumber, findNumbers, SMALL_NUMBERS } from '../numbers.ts';
import type { Span } from '../reading.ts';
import { amountsIn } from './amounts.ts';
import { bareCount } from './bare-counts.ts';
import { type Count, leadOf, ROUGH, type Spoken } from './count.ts';
import type { Moment } from './moments.ts';
import { type Counted, countedAt, isBody, isTelling, isWholeCountry, phraseAt, unitOf } from './nouns.ts';
import { isFiniteVerb, quantifiersIn, singularAt } from './quantifiers.ts';
import { isRate, shareAt } from './shares.ts';

/** What the number is definite of is known already: its size is said in passing. */
const DEFINITE =
  /(?<![\p{L}])(?:de|deze|die|beide|hun|haar|zijn(?= \d)|onze|mijn|elke|elk|iedere|ieder|diezelfde|dezelfde|genoemde|afgelopen|laatste|komende|grootste|volgende|dan|geen|per|onder|tussen|minder dan|namens|vanaf|boven|à|maximaal|minimaal|gemiddeld|hooguit|hoogstens|max\.|min\.) $/iu;
/** "Is een van de 47 gemeenten die meedoen": so many do. */
const ONE_OF = /(?<![\p{L}])[eé][eé]n van de $/iu;
const WHO = /^ \p{Ll}+ die /u;
const SUPERLATIVE = /^ (?:grootste|kleinste|meest|belangrijkste|drukste|oudste|overige|eerste|laatste) /u;
/** "De 40 regio's hebben samen 310 artsen": their own number is said in passing. */
const OTHER_COUNT = /^[^.,;:]{0,80} \d[\d.]* (?!van (?:de|hen)(?!\p{L}))(?:\p{Ll}+e )?\p{Ll}+(?:en|s)(?!\p{L})/u;
/** "3 van de 41 aanvragers": however few. */
const OUT_OF_SO_MANY = /^ van de (?:in totaal |circa |ruim |bijna |ongeveer |\p{Ll}+e )?\d/u;
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
  /(?<![\p{L}])(?:aantal|totaal|achterstand|voorraad|instroom|uitstroom|populatie|stijging|groei|toename|daling|afname|som|gestegen|gegroeid|toegenomen|gedaald|uitgebreid|afgenomen|opgelopen|teruggelopen|uitgegroeid|verspreid|verdeeld|steeg|daalde|groeide|nam(?:en)? (?:toe|af)|geldt (?:dit|dat) nog|sprake|bestaat|bestond|bestaan|beschikt|beschikken|beschikte|beschikten|naar|telde?|start|startte|startten|gestart|begon|begonnen|groep|netwerk|lichting|delegatie|consortium|verband|vertegenwoordigers|bestuurders|wethouders|burgemeesters) (?:(?:\p{L}+|(?:19|20)\d\d) ){0,5}$/iu;
/** "220 minder ongevallen dan in 2030". */
const MORE = /^ (?:meer|(?<less>minder))(?= \p{Ll})/u;
const COMPARES = /(?<![\p{L}])(?:dan|ten opzichte van|vergeleken met|in vergelijking met)(?![\p{L}])/iu;
const STARTS = /^(?:en |inmiddels |momenteel )?(?:met|voor|tegen|over) $/iu;
const LABEL =
  /(?:nrs?\.?|nummers?|artikel|art\.|lid|pagina|blz\.|bladzijde|p\.|hoofdstuk|paragraaf|bijlage|top|versie|fase|niveau|mbo|groep|klas|tranche|ronde|stap|spoor|categorie|leeftijd|kamerstuk|dossier|tabel|figuur|vraag|vragen|antwoord|beslispunt|punt|onderdeel|pijler|titel|boek|beschikking|zaak|code|scenario|variant|optie|factor|schaal|covid|zone|lijn|route|kanaal|tijdvak|graad|toezegging|motie|item|alinea|[«€$£]) ?$/iu;
/** "Heb ik met 12 steden gesproken". */
const TALKED =
  /^[^.,;]{0,60} (?:gesproken|overlegd|gesloten|gemaakt|samengewerkt|samen|gevoerd|getekend|ondertekend|aangegaan|bereikt|gehaald|behaald|gerealiseerd|overschreden|overtroffen)(?![\p{L}])/u;
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
const RANGE_AFTER = new RegExp(`^ ?(?:à|tot|t\\/m|of|tot en met|[-–/x×]) ?(?:\\d|${SMALL_NUMBERS}|meer)`, 'iu');
/** "160 van de 355 gemeenten in Nederland": no longer all of them. */
const PART_OF = /^ van (?:de|alle) /u;
const WITHIN = /(?<![\p{L}])(?:in|binnen|bij|op) (?:al )?$/iu;
const INTO = /(?<=\d)[ \u00a0](\d{3})(?= \p{Ll})/uy;

export interface Counts {
  readonly counts: readonly Count[];
  /** The nouns that the sentence spoke of with a number, also those it counted nothing of. */
  readonly spoken: readonly Spoken[];
}

/** A sentence with more numbers is a list of figures. */
const MOST = 40;

/** All counts in a sentence, in order. `earlier` tells what the sentences before spoke of. */
export function countsIn(text: string, moments: readonly Moment[], earlier: readonly Spoken[]): Counts {
  const counts: Count[] = [];
  const quantities = quantifiersIn(text);
  const unsaid = [
    ...numberedNouns(text),
    ...quantities.map((quantity) => ({ end: quantity.end, spoken: spokenOf(quantity) })),
  ].sort((a, b) => a.end - b.end);
  const spoken: Spoken[] = [];
  let passed = -1;
  for (const number of withSpaces(text, findNumbers(text).slice(0, MOST))) {
    if (isDated(text, number, moments) || isLabel(text, number) || counts.some((count) => overlap(count, number)))
      continue;
    while (unsaid[0] && unsaid[0].end <= number.start) spoken.push((unsaid.shift() as Named).spoken);
    const heard = [...earlier, ...spoken].filter(({ subject }) => !subject);
    const count =
      shareAt(text, number, moments, heard) ??
      (isRate(text, number) || joins(text, number, passed)
        ? null
        : (counted(text, number, moments) ?? bareCount(text, number, moments, { earlier, spoken, counts })));
    const phrase = number.kind === 'cardinal' ? countedAt(text, number.end) : null;
    if (count && !counts.some((other) => overlap(other, count))) {
      counts.push(count);
      spoken.push(spokenOf(count));
    } else if (phrase) {
      spoken.push({ noun: unitOf(phrase.noun), adjectives: phrase.adjectives, share: false });
      const { before } = leadOf(text, number.start);
      if (joins(text, number, passed) || isOfOthers(text, number, before, moments)) passed = number.end + phrase.length;
    }
  }
  for (const other of [...amountsIn(text), ...quantities]) {
    if (!counts.some((count) => overlap(other, count))) counts.push(other);
  }
  spoken.push(...unsaid.map((each) => each.spoken));
  return { counts: counts.sort((a, b) => a.start - b.start).slice(0, MOST), spoken };
}

const AND = ' en ';

/** "De inzet van 120 boswachters en 40 vrijwilligers": joined to a size that was passed over. */
function joins(text: string, { start }: FoundNumber, passed: number): boolean {
  return passed >= 0 && text.slice(passed, leadOf(text, start).before.length) === AND;
}

function spokenOf({ noun, adjectives, percentage, quantifier }: Count): Spoken {
  return { noun, adjectives, share: percentage !== null, ...(quantifier === null ? {} : { quantified: true }) };
}

const NUMBERED = new Gated(
  /(?<![\p{L}])(?:aantal(?:len)?|hoeveel(?:heid|heden)?|geen|meer|minder|veel|weinig|(?<quantity>alle|meeste|(?:merendeel|meerderheid|deel) van de)|groep(?:en)?|(?:één|een) of meer(?:dere)?)(?= )/giu,
);

/** A noun that was spoken of without a number, and where it ends. */
interface Named {
  readonly end: number;
  readonly spoken: Spoken;
}

/** "Het aantal aanvragen neemt toe": what later numbers may be of. */
function numberedNouns(text: string): Named[] {
  const subject = /^(?:De )?(\p{L}+)(?= \p{Ll})/u.exec(text)?.[1]?.toLowerCase() ?? '';
  const opening = isBody(subject)
    ? [{ end: 0, spoken: { noun: subject, adjectives: '', share: false, subject: true as const } }]
    : [];
  const named = NUMBERED.matches(text, cuesOf(text)).flatMap(({ index, groups, 0: { length } }) => {
    const phrase = phraseAt(text, index + length, index + length);
    const quantified = groups?.['quantity'] ? { quantified: true as const } : {};
    const spoken = phrase && {
      noun: unitOf(phrase.noun),
      adjectives: phrase.adjectives,
      share: false,
      ...quantified,
    };
    return spoken ? [{ end: index + length + phrase.length, spoken }] : [];
  });
  return [...opening, ...named];
}

function counted(text: string, number: FoundNumber, moments: readonly Moment[]): Count | null {
  if (number.kind !== 'cardinal') return null;
  const more = MORE.exec(text.slice(number.end, number.end + 12));
  const compared = more !== null && COMPARES.test(text) ? more : null;
  const after = number.end + (compared?.[0].length ?? (isBracketed(text, number) ? 1 : 0));
  const phrase = number.value === 1 ? bodyAt(text, number.end) : countedAt(text, after);
  const lead = leadOf(text, number.start);
  const opens = /(?:^|[,;:] |(?<![\p{L}])(?:en|er|zijn|werden|waren|hebben) )$/iu.test(lead.before);
  const part = number.value > 1 && OUT_OF_SO_MANY.test(text.slice(number.end, number.end + 24));
  if (
    !phrase ||
    !(part || isTelling(phrase.noun, number.value, opens, /^\d/u.test(text.slice(number.start)))) ||
    !Number.isInteger(number.value)
  )
    return null;
  if (isYear(text, number) && !ROUGH.test(lead.approximate)) return null;
  if (
    isOfOthers(text, number, lead.before, moments) ||
    (isWholeCountry(phrase.noun) &&
      !PART_OF.test(text.slice(number.end)) &&
      /^ in (?:heel )?Nederland(?!\p{L})/u.test(text.slice(number.end + phrase.length)))
  ) {
    return null;
  }
  const inside = WITHIN.exec(lead.before)?.[0] ?? '';
  const noun = unitOf(phrase.noun);
  return {
    start: lead.before.length - inside.length,
    end: after + phrase.length,
    value: number.value,
    quantifier: null,
    percentage: null,
    unit: noun,
    noun,
    within: inside !== '',
    adjectives: phrase.adjectives,
    confidence: 0.96,
    ...(compared ? { change: compared.groups?.['less'] ? -1 : 1 } : {}),
  };
}

/** "Een half miljoen (527 duizend) kinderen". */
function isBracketed(text: string, { start, end }: FoundNumber): boolean {
  return text[start - 1] === '(' && /^\) \p{Ll}/u.test(text.slice(end, end + 3));
}

/** "Eén provincie heeft". */
function bodyAt(text: string, at: number): Counted | null {
  const phrase = singularAt(text, at);
  const verb = phrase ? /^ (\p{Ll}+)/u.exec(text.slice(at + phrase.length))?.[1] : undefined;
  return phrase && isBody(phrase.noun) && verb !== undefined && isFiniteVerb(verb) ? phrase : null;
}

/** "De inzet van zestien gemeenten", "gemeenten met in totaal 7 miljoen inwoners": said in passing of something else. */
function isOfOthers(text: string, number: FoundNumber, before: string, moments: readonly Moment[]): boolean {
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

function isLabel(text: string, number: FoundNumber): boolean {
  const before = text.slice(Math.max(0, number.start - 24), number.start);
  return (
    LABEL.test(before) ||
    /[-–/]$/u.test(before) ||
    (RANGE_AFTER.test(text.slice(number.end, number.end + 12)) && !/met $/u.test(before))
  );
}

/** "14, 15 en 16 maart": days of one month. */
const DAYS = new RegExp(`^(?:, \\d{1,2}){0,6}(?: en| of|,| tot en met| t\\/m) \\d{1,2} (?:${MONTH})(?!\\p{L})`, 'iu');

function isDated(text: string, number: FoundNumber, dates: readonly Span[]): boolean {
  return dates.some((date) => overlap(date, number)) || DAYS.test(text.slice(number.end, number.end + 60));
}

function isYear(text: string, { start, end, value }: FoundNumber): boolean {
  return value >= 1900 && value < 2100 && /^\d{4}$/.test(text.slice(start, end));
}

/** "6 310 huurders": thousands set off by a space, where a noun follows. */
function withSpaces(text: string, numbers: readonly FoundNumber[]): FoundNumber[] {
  return numbers.flatMap((number, at) => {
    const last = numbers[at - 1];
    if (last && isFollowedByThousands(text, last, number)) return [];
    const next = numbers[at + 1];
    if (!next || !isFollowedByThousands(text, number, next)) return [number];
    return [{ ...number, value: number.value * 1000 + next.value, end: next.end }];
  });
}

function isFollowedByThousands(text: string, first: FoundNumber, second: FoundNumber): boolean {
  if (second.start !== first.end + 1 || first.kind !== 'cardinal' || second.kind !== 'cardinal') return false;
  INTO.lastIndex = first.end;
  return (
    /^\d{1,3}$/.test(text.slice(first.start, first.end)) && INTO.test(text) && countedAt(text, second.end) !== null
  );
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
