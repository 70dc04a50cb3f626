/**
 * Counts that leave the noun to what was said before: "hebben er 9 gereageerd", "vorig jaar waren dat er 21",
 * "van wie 4.106 bij de landmacht", "het aantal meldingen steeg naar 310", "2.300 minder dan op 1 juli".
 */
import { type FoundNumber, SMALL_NUMBERS } from '../numbers.ts';
import { type Count, lastIn, leadOf, type Spoken, withoutDate } from './count.ts';
import type { Moment } from './moments.ts';
import { countedAt, isNoUnit, phraseAt, unitOf } from './nouns.ts';

const ADVERB =
  'op dit moment|nog|nu|al|reeds|toen|inmiddels|intussen|momenteel|sindsdien|daarvan|hiervan|in totaal|slechts|ook|eerder|uiteindelijk|gezamenlijk|samen|landelijk|op dat moment|toen nog';
const PARTITIVE = new RegExp(`(?<![\\p{L}])er (?:(?:${ADVERB}) ){0,2}$`, 'iu');
/** "Van de 42 regio's doen 29 dat". */
const DO = /(?<![\p{L}])(?:\p{Ll}{2,14}en|zijn) (?:(?:nu|inmiddels|al|ook) )?$/u;
const PART =
  /(?<![\p{L}])(?:van wie|waarvan|onder wie|van hen|daarvan|hiervan|van deze groep|van dat aantal|waaronder)(?: \p{Ll}+){0,7} $/iu;
const WERE = new RegExp(
  `(?<![\\p{L}])(?:(?:zijn|waren|is|was|betrof|betreft|bedroeg|ging|gaat) (?:dat|dit|het)|(?:dat|dit) (?:zijn|waren|is|was)|(?:dat|dit) aantal (?:is|was|bedroeg))(?: er| om)? (?:(?:${ADVERB}) ){0,2}$`,
  'iu',
);
/** "Een jaar later was dit gestegen tot", "liep dat aantal op naar". */
const GREW_TO =
  /(?<![\p{L}])(?:is|was|steeg|daalde|groeide|liep) (?:dat|dit|het)(?: aantal)?(?: (?:nu|al|inmiddels|toen|verder|weer))*(?: (?:gestegen|gegroeid|opgelopen|toegenomen|gedaald|afgenomen|verdubbeld|gehalveerd|teruggelopen|op|terug))? (?:tot|naar) $/iu;
/** "Dit jaar bleef het bij 4". */
const STAYED_AT = /(?<![\p{L}])(?:bleef|blijft|is) het(?: \p{Ll}+){0,3} bij $/iu;
const METER = /(?<![\p{L}])(?:teller|stand|totaal|aantal|totale aantal|het)(?: \p{L}+){0,4} (?:op|van|naar|tot) $/iu;
const METER_VERB =
  /(?<![\p{L}])(?:staat|stond|komt|kwam|uit|uitkomt|uitkwam|bleef|blijft|brengt|bracht|gestegen|gedaald|steeg|daalde|groeide|gegroeid|liep|liepen|toegenomen|afgenomen|opgelopen)(?![\p{L}])/iu;
/** "Waarmee het totaal op 214 komt". */
const METER_GOES = /^ (?:is )?(?:komt|kwam|gekomen|uitkomt|uitkwam|staat|stond)(?=[.,;]|$)/u;
const NUMBER_OF = /(?<![\p{L}])(?:aantal|aantallen) /giu;
const AMOUNTS_TO =
  /(?<![\p{L}])(?:(?:is|was|bedroeg|bedraagt|beliep|telde|waren|zijn)(?: (?:nog|nu|inmiddels|toen|al|daarmee|met|in totaal))*|(?:uit|op|naar|tot|van|met)) $/iu;
/** "Op 1 mei bedroeg het aantal woningzoekenden …". */
const INVERTED = /(?<![\p{L}])(?:bedroeg|bedraagt|was|is|lag|beliep) het (?:totale? )?$/iu;
/** "Van 16.100 naar 17.450". */
export const RISES_TO = /^ (?:naar|tot) (?:(?:ruim|circa|ongeveer|bijna) )?\d/u;
/** "Van 87 bibliotheken in 2029 naar 131". */
const ROSE_TO = /(?<![\p{L}])van \d[^.;:]{0,60} (?:naar|tot) $/iu;
const AGAINST = /(?<![\p{L}])(?:tegen|tegenover) $/iu;
const REST = /(?<![\p{L}])(?:de )?(?:overige|andere|resterende) $/iu;
const COMPARED =
  /^ (?:(?!met )\p{Ll}+ )?(?:meer|(?<less>minder))(?= (?:(?:is |zijn |was |waren )?dan|ten opzichte|als)|[.,;)])/u;
/** "127 van hen". */
const OF_THEM = /^ (?:van hen|daarvan|hiervan|ervan|van deze)(?![\p{L}])/u;
const JOINED = /^ (?:sindsdien |nieuw |er )?(?:bij|bijgekomen|erbij|afgevallen|weggevallen|toegetreden)(?![\p{L}])/u;
/** What may follow a number whose noun was left out. */
const AFTER =
  /^(?:$|[.,;:)»”]| \(| (?!(?:uur|jaar|keer|maal|euro|cent|dag|week|maand|meter|kilometer|km|hectare|ha|ton|kilo|liter|punt|MW|GW|kWh|fte|mln|mld|procent|jarige|na|à|of \d|%)(?![\p{L}]))\p{Ll})/u;
const NEXT_WORD = /^ (\p{L}+)/u;
const CHAINED = /^(?! (?:die|dat) )[^.;:]{0,70}?(?:, | en |, en |; )(?:(?:de |in )?\p{L}+ )?$/u;
const CHAIN_AFTER =
  /^ (?:in|bij|uit|op|voor|van|aan|door|binnen|met|naar|een|geen|als|via|zich|werken|zijn|hebben|hadden|waren|kwamen) /u;
/** "…, in Brabant 23", "dat van Lochem 18", "en onthielden 2 zich": words that a number without noun may stand after. */
const STANDS_AFTER =
  /(?:[,;]|(?<![\p{L}])(?:en|maar|of|nog|er|al|zelfs|slechts|maar liefst|\p{Ll}{3,}en|is|was|had|heeft|werd|wordt)|(?<=[\p{L},;] )\p{Lu}[\p{L}-]+|(?<=[,;] |en )(?:voor|bij|in|binnen|op|aan|uit)(?: (?:de|het) \p{Ll}+)?|(?<=[,;] |en )de (?:tweede|derde|vierde|vijfde|laatste|andere)) $/u;
const ANOTHER = /(?:,|;| en| maar) (?:(?:dat|die) )?$/u;
const WHOLE =
  /(?:^|[,;:] |(?<![\p{L}])(?:dat|en|maar) )(?:[Vv]an (?:alle|de|deze|die)|[Oo]p een totaal van)(?: \d[\d.]*)?(?= )/gu;
/** "Van de tien waterbedrijven": how many there are in all. */
const SIZE = new RegExp(`^ (?:${SMALL_NUMBERS}|\\p{Ll}+(?:tien|tig))(?= )`, 'u');
/** "… is voor 4.900 een woning gevonden", "zijn bij 12 gebreken vastgesteld". */
const DONE_FOR =
  /(?<![\p{L}])(?:is|zijn|was|waren|werd|werden|wordt|worden|heeft|hebben) (?:er )?(?:(?:nu|inmiddels|al|reeds) )?(?:voor|bij|aan|met|in|op) $/u;
/** "De meeste kwamen uit de bouw: 1.240." */
const APPOSED = /(?:: |, (?:namelijk|te weten|om precies te zijn) | (?:namelijk|te weten) | [–—-] )$/u;
const ALONE =
  /^(?:[.;,)»”]| om precies te zijn(?=[,.])|$| [–—] | (?:ten opzichte van|vergeleken met|tegenover|tegen) | (?:in|op|eind|begin|medio) [^.,;]{4,20}[.,;)])/u;
const IN_NUMBER = /^ in (?:getal|aantal|totaal)(?=[.,;)])/u;
/** "Bij 22 van de 36". */
const OF_SO_MANY = new RegExp(
  `^ van de (?:in totaal |circa |ruim |bijna |ongeveer )?(?:\\d[\\d.]*|\\p{Ll}*(?:tien|tig)|${SMALL_NUMBERS})(?=[.,;)]| (?:is|zijn|was|waren|het|heeft|hebben|werd|werden|wel|niet|nog|al)(?!\\p{L}))`,
  'u',
);
const TOPIC = /(?:^|[,;:] )(?:[Bb]ij|[Oo]nder|[Ii]n|[Vv]an) (?:de )?(?=\p{Ll}+(?:en|s) )/gu;
const NAMED = /(?<![\p{L}])(?:uit|in|door|naar|van|voor|en) \p{Lu}[\p{L}-]+ \($/u;
/** "De horeca volgt met 610". */
const FOLLOWS = /(?<![\p{L}])(?:volgt|volgen|volgde|volgden|gevolgd door [^.,;:]{2,40}) met $/u;
/** "Een afname van 90 ten opzichte van 2030". */
const TURN = /(?<![\p{L}])(?:toename|stijging|groei|plus|afname|daling|vermindering|krimp|min|terugloop) van $/u;

/** What was spoken of before a number: in the sentence before, and in its own. */
export interface Heard {
  readonly earlier: readonly Spoken[];
  readonly spoken: readonly Spoken[];
  readonly counts: readonly Count[];
}

/** The count of a number that no noun follows, or null. */
export function bareCount(text: string, number: FoundNumber, moments: readonly Moment[], heard: Heard): Count | null {
  const rest = text.slice(number.end, number.end + 90);
  if (number.kind !== 'cardinal' || !Number.isInteger(number.value) || !AFTER.test(rest)) return null;
  const next = NEXT_WORD.exec(rest)?.[1] ?? '';
  if (isNoUnit(next) || countedAt(text, number.end)) return null;
  const { before, approximate } = leadOf(text, number.start);
  const lead = withoutDate(before, moments);
  if (/^[eé][eé]n$/iu.test(text.slice(number.start, number.end)) && !WERE.test(lead)) return null;
  const labelled = /:\s*$/u.test(before);
  const told = toldBy(
    {
      text,
      lead,
      rest,
      number,
      moments,
      dated: lead.length < before.length,
      labelled,
      summed: /totaal/u.test(approximate),
    },
    heard,
  );
  if (!told) return null;
  const compared = COMPARED.exec(rest);
  return {
    start: number.start,
    end: number.end,
    value: number.value,
    quantifier: null,
    percentage: null,
    unit: told.noun,
    noun: told.noun,
    within: false,
    adjectives: told.adjectives,
    confidence: told.confidence,
    again: told.again,
    ...(compared ? { change: compared.groups?.['less'] ? -1 : 1 } : {}),
  };
}

interface Told {
  readonly noun: string;
  readonly adjectives: string;
  readonly confidence: number;
  readonly again: 'same' | 'part' | 'here';
}

/** The place of a number without its noun. */
interface Gap {
  readonly text: string;
  /** What stands before the number, without its date. */
  readonly lead: string;
  readonly rest: string;
  readonly number: FoundNumber;
  readonly moments: readonly Moment[];
  /** A date stood right before the number. */
  readonly dated: boolean;
  /** A colon did: "Aantal meldingen in 2031: 410". */
  readonly labelled: boolean;
  /** Words that make it rough, or "in totaal", did. */
  readonly summed: boolean;
}

function toldBy(gap: Gap, { earlier, spoken, counts }: Heard): Told | null {
  const { text, lead, rest, moments, labelled } = gap;
  const all = [...earlier, ...spoken];
  const last = all.findLast(({ share, subject }) => !share && !subject);
  // What its own sentence spoke of last.
  const here = spoken.findLast(({ subject }) => !subject);
  // "87 gemeenten en negen provincies; dat zijn er 23 meer" does not say of which.
  const first = (spoken.length > 0 ? spoken : earlier).find(({ share, subject }) => !share && !subject);
  const unclear =
    new Set((spoken.length > 0 ? spoken : earlier).filter(({ subject }) => !subject).map(({ noun }) => noun)).size > 1;
  const of = (again: 'same' | 'part', confidence: number) => (last ? { ...last, again, confidence } : null);
  // The first of "van 124 naar 176" is a level of a moment that only a period names.
  if (/van $/u.test(lead) && RISES_TO.test(rest) && !moments.some(({ edtf }) => edtf.includes('/'))) return null;
  const total = numberOf(text, lead, labelled);
  if (total) return { ...total, again: 'same', confidence: 0.88 };
  if (COMPARED.test(rest) && unclear) return null;
  if (COMPARED.test(rest))
    return /(?:^|, |(?<![\p{L}])(?:en|er(?: daar| nu| inmiddels| samen)?|is|zijn|was|waren|dat|wat|dus) )$/iu.test(lead)
      ? of('same', 0.85)
      : null;
  const apposed = isApposed(gap) || (here !== undefined && isSaidOf(gap, here));
  if (apposed && here) return { ...here, again: 'same', confidence: 0.8 };
  const whole =
    apposed || PARTITIVE.test(lead) || PART.test(lead) || DO.test(lead) || DONE_FOR.test(lead)
      ? wholeOf(text, lead)
      : null;
  if (whole) return { ...whole, again: 'here', confidence: 0.9 };
  const shared = last ? undefined : all.findLast(({ subject }) => !subject);
  if (TURN.test(lead)) return of('same', 0.8);
  if (isBracketed(gap, last)) return of('same', 0.8);
  if (here && isOfNamed(gap)) return { ...here, again: 'part', confidence: 0.75 };
  if (OF_SO_MANY.test(rest)) return topicOf(text, lead) ?? of('part', 0.8);
  if (FOLLOWS.test(lead)) return of('part', 0.8);
  if (GREW_TO.test(lead) || STAYED_AT.test(lead)) return of('same', 0.85);
  if (WERE.test(lead)) return unclear && first ? { ...first, again: 'same', confidence: 0.75 } : of('same', 0.88);
  const they = OF_THEM.test(rest) ? all.findLast(({ share }) => !share) : undefined;
  if (they) return { ...they, again: 'part', confidence: 0.8 };
  if (PART.test(lead)) return of('part', 0.86);
  if (PARTITIVE.test(lead) && shared) return { ...shared, again: 'part', confidence: 0.8 };
  if (PARTITIVE.test(lead)) return of(JOINED.test(rest) ? 'same' : 'part', 0.85);
  if (JOINED.test(rest)) return of('same', 0.85);
  if (REST.test(lead)) return of('same', 0.8);
  if (METER.test(lead) && (METER_VERB.test(lead.slice(-60)) || METER_GOES.test(rest))) return of('same', 0.8);
  if ((AGAINST.test(lead) || ROSE_TO.test(lead)) && counts.length > 0) return of('same', 0.85);
  return isChained(gap, counts) ? of('part', 0.85) : null;
}

function isApposed({ lead, rest, summed }: Gap): boolean {
  return IN_NUMBER.test(rest) || ((APPOSED.test(lead) || (summed && /, $/u.test(lead))) && ALONE.test(rest));
}

/** "De meeste musea, 126 in 2031": right after what they are. */
function isSaidOf({ lead, rest }: Gap, { noun }: Spoken): boolean {
  return lead.endsWith(`${noun}, `) && ALONE.test(rest);
}

/** "Vrijwel alle waterschappen (20 van de 21)", "2.760 meldingen (2031: 2.310)". */
function isBracketed({ lead, rest, dated }: Gap, last: Spoken | undefined): boolean {
  const before = /^(.*[\p{L}\d]) \((?:tegen |tegenover |in |was )?$/su.exec(lead)?.[1];
  if (before === undefined || last === undefined) return false;
  return dated ? /^[);]/u.test(rest) : before.endsWith(last.noun) && /^(?: (?:van de|op de|uit de) \d+)?\)/u.test(rest);
}

/** "Kwamen uit Iran (320), gevolgd door Oman (276)". */
function isOfNamed({ lead, rest, number }: Gap): boolean {
  const year = number.value >= 1900 && number.value < 2100;
  return !year && NAMED.test(lead) && /^\)/u.test(rest);
}

/** "… van wie 4.106 bij de landmacht, 1.225 bij de marine en 611 bij de marechaussee". */
function isChained({ text, lead, rest, number, dated }: Gap, counts: readonly Count[]): boolean {
  const previous = counts.at(-1);
  if (!previous || previous.percentage !== null || previous.value === null || lead.length < previous.end) return false;
  const between = text.slice(previous.end, lead.length);
  // "63 locaties: 41 in het westen, …": the parts of it.
  if (/^[^.:]*: $/u.test(between)) return CHAIN_AFTER.test(rest) && number.value < previous.value;
  if (/[.:]/u.test(between) || !/[,;]| (?:en|maar|of) /u.test(between)) return false;
  if (CHAIN_AFTER.test(rest) && CHAINED.test(between) && (number.value >= 10 || previous.again !== undefined))
    return true;
  return (dated ? ANOTHER : STANDS_AFTER).test(between) && number.value > 1;
}

/** "Het aantal voortijdig schoolverlaters bedroeg …". */
function numberOf(text: string, lead: string, labelled: boolean): Spoken | null {
  const match = lastIn(lead, NUMBER_OF);
  if (!match) return null;
  const at = match.end - 1;
  const adverb = /^ \p{Ll}+(?= )/u.exec(text.slice(at, at + 30))?.[0].length ?? 0;
  const phrase = phraseAt(text, at, at) ?? phraseAt(text, at, at + adverb);
  if (!phrase) return null;
  const named = at + phrase.length >= lead.replace(/[\s:]+$/u, '').length;
  const inverted = named && (labelled || INVERTED.test(lead.slice(0, match.start)));
  if (!inverted && !AMOUNTS_TO.test(lead)) return null;
  return { noun: unitOf(phrase.noun), adjectives: phrase.adjectives, share: false };
}

/** "Bij hogescholen is dat bij 22 van de 36 het geval". */
function topicOf(text: string, lead: string): Told | null {
  const match = lastIn(lead, TOPIC);
  const phrase = match ? phraseAt(text, match.end - 1, match.end - 1) : null;
  return phrase ? { noun: unitOf(phrase.noun), adjectives: phrase.adjectives, again: 'here', confidence: 0.85 } : null;
}

function wholeOf(text: string, lead: string): Spoken | null {
  const match = lastIn(lead, WHOLE);
  if (!match) return null;
  const at = match.end;
  const words = SIZE.exec(text.slice(at, at + 30))?.[0].length ?? 0;
  const phrase = phraseAt(text, at, at + words);
  return phrase ? { noun: unitOf(phrase.noun), adjectives: phrase.adjectives, share: false } : null;
}
