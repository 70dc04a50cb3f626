/** Shares of what is counted: "driekwart van de gemeenten", "van hen werkt 41 procent", "in 2016 was dat 7 procent". */
import { cardinalOf, type FoundNumber, SMALL_NUMBERS } from '../numbers.ts';
import type { Span } from '../reading.ts';
import { type Count, lastIn, leadOf, type Spoken, withoutDate } from './count.ts';
import { type Counted, isBody, isFew, phraseAt, unitOf } from './nouns.ts';

const OF = new RegExp(
  `^ (?:deel )?(?:van|der) (?:(?:de|alle|deze|die|onze|al deze|hun|zijn|haar|het (?:totale? )?aantal) )?(?:(?:\\d[\\d.]*|\\p{Ll}*(?:tien|tig)|${SMALL_NUMBERS}) )?`,
  'u',
);
const OF_THEM = /^ (?:deel )?(?:hiervan|daarvan|ervan|van (?:hen|deze groep|die groep))(?![\p{L}])/u;
/** "43 procent van deze huishoudens": of those just counted. */
const OF_THESE = /(?<!\p{L})(?:deze|die)(?!\p{L})/u;
const PEOPLE = /^ (?:deel )?van (?:de|alle) (?:\p{Ll}+e )?(?<noun>bevolking|beroepsbevolking|doelgroep)(?![\p{L}])/u;
/** "Van de ondervraagde werkgevers zegt 35% …". */
const WHOLE =
  /(?:^|[,;:] |(?<![\p{L}])(?:dat|en|maar) )[«“‘"']?(?:[Vv]an|[Oo]nder|[Bb]ij) (?:alle|de|deze|die)(?= )(?! (?:zijde|kant))/gu;
const PART = /(?<![\p{L}])(?:van wie|waarvan|onder wie|van hen|daarvan|hiervan|van deze groep)(?: \p{Ll}+){0,4} $/iu;
const AGAIN =
  /(?<![\p{L}])(?:gaat het|ging het|het gaat|het ging) (?:(?:hierbij|daarbij|dan) )?om $|(?<![\p{L}])(?:dat|dit|het)(?: percentage| aandeel)? (?:is|was|bedroeg|bedraagt|lag|ligt)(?: (?:nog|nu|al|inmiddels|toen|op))* $|(?<![\p{L}])(?:was|is|bedroeg|bedraagt|lag|ligt|komt|kwam|steeg|daalde) (?:dat|dit|het|dat percentage|dat aandeel|dit percentage|dit aandeel)(?: (?:nog|toen|op|uit|nu|al|verder|weer|inmiddels|gestegen|gedaald|opgelopen|toegenomen|afgenomen|gegroeid|naar|tot))* $/iu;
const AGAINST = /(?<![\p{L}])(?:tegen|tegenover) $/iu;
/** "…, in 2034 nog 18 procent". */
const NEXT = /(?:[,;:] | en )$/u;
/** "(2030: 11%)". */
const DATED_NEXT = /(?:[,;:] | en |\()$/u;
/** "… dat 61 procent een te hoge werkdruk ervaart", "en 7 procent voldeed niet": what a share may be the subject after. */
const OPENS =
  /(?:^|[,;:] |(?<![\p{L}])(?:bij|dat|en|maar|omdat|terwijl|waarvan|zegt|zeggen|geeft|geven|vindt|heeft|is|was|weet|wil|kent|ervaart|noemt|ziet|denkt|meldt|beschikt|gebruikt|werkt|deed|had|gaf|zei|vond|kende|slechts|nog|kwam|komt) )$/iu;
/** "Van de grotere 79 procent": of those that were spoken of. */
const OF_SUCH = /(?<![\p{L}])(?:[Vv]an|[Bb]ij|[Oo]nder) de \p{Ll}+(?:ere|ste) (?:(?:was|is|heeft|doet) )?$/u;
/** "Bijna alle bewoners, 94 procent, voelen". */
const APPOSED = /, $/u;
/** What tells how much of something else a percentage is. */
const OF_ELSE =
  /^ (?:meer|minder|hoger|lager|groter|kleiner|van|per|extra|rente|btw|korting|groei|stijging|daling|toename|afname|boven|onder|kans|op jaarbasis|ten opzichte)(?![\p{L}])/u;
const GOES_ON = /^ \p{Ll}/u;
/** "Het aantal scholen steeg van 4% naar 9%": with a percentage a number of is a part of. */
const PORTION = /(?<![\p{L}])(?:aandeel|percentage|aantal) (?:van (?:de|alle|onze) )?/giu;
const AMOUNTS_TO =
  /(?<![\p{L}])(?:is|was|bedroeg|bedraagt|beliep|op|naar|tot|van)(?: (?:nog|nu|inmiddels|toen|al))* $/iu;
const OF_OTHERS = /(?<![\p{L}])(?:van|met|tot|naar|over|tegen|per) (?:de |een )?$/iu;
const ARTICLE =
  /(?<![\p{L}])(?:(?:ruim|bijna|meer dan|iets meer dan|iets minder dan|ongeveer|circa|zo['’]n) )?(?:de |een )$/iu;
const EVERY = new RegExp(`^ (?:op|van) (?:de|elke|iedere) (\\d{1,3}|${SMALL_NUMBERS}|honderd)(?=[ .,;:)]|$)`, 'u');

const EXACT = /^(?: (?:en|of) \p{Ll}+)? \((\d{1,3}(?:,\d{1,2})?)(?: ?%| procent)\)/u;
const NEAR = 10;

/** The share that a number tells, or null where it tells none of something counted. */
export function shareAt(
  text: string,
  number: FoundNumber,
  dates: readonly Span[],
  heard: readonly Spoken[],
): Count | null {
  const every = everyOf(text, number);
  const percent = every?.percent ?? percentOf(text, number);
  if (percent === null) return null;
  const { before } = leadOf(text, number.start);
  const article = number.kind === 'percentage' || every ? '' : (ARTICLE.exec(before)?.[0] ?? '');
  const lead = before.slice(0, before.length - article.length);
  const said = withoutDate(lead, dates);
  const end = every?.end ?? number.end;
  const whole = (every ? nounAt(text, end, end, 0.85) : null) ?? wholeOf(text, said, end, said !== lead, heard);
  if (!whole) return null;
  const exact = number.kind === 'percentage' ? null : exactly(text.slice(whole.end, whole.end + 60), percent);
  const half = exact === null && number.kind === 'fraction' && number.value === 0.5;
  const inside = /(?<![\p{L}])(?:in|binnen|bij) $/iu.exec(lead)?.[0] ?? '';
  return {
    start: lead.length - inside.length,
    end: whole.end,
    value: half ? null : (exact ?? percent),
    quantifier: half ? 'HALF' : null,
    percentage: exact ?? percent,
    unit: half ? whole.noun : 'procent',
    noun: whole.noun,
    within: inside !== '',
    adjectives: whole.adjectives,
    confidence: whole.confidence,
    ...(whole.again ? { again: whole.again } : {}),
  };
}

/** "Bijna een derde van de gemeenten (31%)": the percentage that the part in words is near to. */
function exactly(rest: string, near: number): number | null {
  const said = EXACT.exec(rest)?.[1];
  const percent = said === undefined ? null : Number(said.replace(',', '.'));
  return percent !== null && Math.abs(percent - near) < NEAR ? percent : null;
}

function percentOf(text: string, { kind, value, start, end }: FoundNumber): number | null {
  if (kind === 'percentage') return value <= 100 ? value : null;
  if (kind === 'fraction') return Math.round(value * 10_000) / 100;
  // "Een derde van": the article makes the ordinal a part.
  const part =
    kind === 'ordinal' && value >= 3 && value <= 10 && /(?<![\p{L}])[eé][eé]n $/iu.test(text.slice(0, start));
  return part && !/^ (?!deel |een |van |hiervan|daarvan)\p{Ll}+(?:en|s)(?![\p{L}])/u.test(text.slice(end))
    ? Math.round(10_000 / value) / 100
    : null;
}

/** "Vier op de tien" tells a share, and no count. */
export function isRate(text: string, number: FoundNumber): boolean {
  return everyOf(text, number) !== null;
}

/** "Vier op de tien jongeren". */
function everyOf(text: string, number: FoundNumber): { percent: number; end: number } | null {
  const { kind, value, end } = number;
  if (kind !== 'cardinal' || value >= 100) return null;
  const match = EVERY.exec(text.slice(end, end + 30));
  const base = match ? (cardinalOf(match[1] ?? '') ?? Number(match[1])) : 0;
  const at = end + (match?.[0].length ?? 0);
  const phrase = match?.[0].startsWith(' van') ? phraseAt(text, at, at) : null;
  const usual =
    base === 10 || base === 100 || (match?.[0].startsWith(' op') && base > 1) || isSaying(text, number, base, phrase);
  if (!match || !usual || (phrase && isFew(phrase.noun)) || base <= value) return null;
  return { percent: Math.round((value / base) * 10_000) / 100, end: end + match[0].length };
}

/** "Drie van de vier vrachtwagens", in words and of no places: how it goes with all of them. */
function isSaying(text: string, { start }: FoundNumber, base: number, phrase: Counted | null): boolean {
  const inWords = /^\p{L}/u.test(text.slice(start));
  return inWords && base > 1 && base <= 5 && phrase !== null && phrase.adjectives === '' && !isBody(phrase.noun);
}

interface Whole {
  readonly noun: string;
  readonly adjectives: string;
  readonly end: number;
  readonly confidence: number;
  readonly again?: 'same' | 'part';
}

function wholeOf(text: string, lead: string, end: number, dated: boolean, heard: readonly Spoken[]): Whole | null {
  const last = heard.at(-1);
  // "87% (2030: 88%) van de verzoeken".
  const bracket = BRACKET.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  if (bracket > 0) return wholeOf(text, lead, end + bracket, dated, heard);
  const joint = JOINT.exec(text.slice(end, end + 24))?.[0].length ?? 0;
  const both = joint > 0 ? wholeOf(text, lead, end + joint, dated, heard) : null;
  if (both) return { ...both, end };
  const rest = text.slice(end, end + 120);
  if (OF_THEM.test(rest) && last) {
    return { ...last, end: end + (OF_THEM.exec(rest)?.[0].length ?? 0), confidence: 0.85, again: 'part' };
  }
  const people = PEOPLE.exec(rest);
  if (people)
    return { noun: people.groups?.['noun'] ?? '', adjectives: '', end: end + people[0].length, confidence: 0.85 };
  if (OF_OTHERS.test(lead) && !PORTION_BEFORE.test(lead)) return againWhole(lead, end, dated, heard);
  const of = OF.exec(rest)?.[0];
  const named = of === undefined ? null : nounAt(text, end, end + of.trimEnd().length, 0.95);
  if (named && OF_THESE.test(of ?? '') && last?.noun === named.noun) return { ...named, again: 'part' };
  if (named || (of !== undefined && !(last?.share && NEXT.test(lead)))) return named;
  if ((PART.test(lead) || OF_SUCH.test(lead)) && last) return { ...last, end, confidence: 0.85, again: 'part' };
  if (last?.quantified && APPOSED.test(lead) && /^,/u.test(rest))
    return { ...last, end, confidence: 0.85, again: 'same' };
  return (
    topicOf(text, lead, end) ??
    portionOf(text, lead, end) ??
    againWhole(lead, end, dated, heard) ??
    subjectWhole(lead, end, rest, heard)
  );
}

/** "De 2.400 leraren zijn gevraagd: 61 procent vindt …": those who were spoken of. */
function subjectWhole(lead: string, end: number, rest: string, heard: readonly Spoken[]): Whole | null {
  const last = heard.at(-1);
  if (!last || !OPENS.test(lead) || !GOES_ON.test(rest) || OF_ELSE.test(rest)) return null;
  if (phraseAt(rest, 0, 0)) return null;
  return { ...last, end, confidence: 0.75, again: 'part' };
}

const BRACKET = /^ \([^()]{1,24}\)(?= van )/u;
/** "25 procent en 18 procent van de leraren". */
const JOINT = /^ (?:en|of) \d[\d,]*(?: ?%| procent)(?= van )/u;
const COLLECTIVE = /^ (?<noun>bevolking|beroepsbevolking|doelgroep)(?!\p{L})/u;
const PORTION_BEFORE =
  /(?<![\p{L}])(?:(?:aandeel|percentage|aantal) [^.;]{0,150}|(?:een|de) (?:\p{Ll}+ )?(?:minderheid|meerderheid) van )$/iu;

function nounAt(text: string, from: number, at: number, confidence: number): Whole | null {
  const phrase = phraseAt(text, from, at);
  return phrase
    ? { noun: unitOf(phrase.noun), adjectives: phrase.adjectives, end: from + phrase.length, confidence }
    : null;
}

/** The whole that the sentence began with. */
function topicOf(text: string, lead: string, end: number): Whole | null {
  const match = lastIn(lead, WHOLE);
  if (!match) return null;
  const at = match.end;
  const phrase = phraseAt(text, at, skipNumber(text, at));
  const people = COLLECTIVE.exec(text.slice(at, at + 30))?.groups?.['noun'];
  if (people) return { noun: people, adjectives: '', end, confidence: 0.8 };
  return phrase ? { noun: unitOf(phrase.noun), adjectives: phrase.adjectives, end, confidence: 0.85 } : null;
}

/** "Het aandeel vrouwelijke hoogleraren bedroeg 28 procent". */
function portionOf(text: string, lead: string, end: number): Whole | null {
  const match = AMOUNTS_TO.test(lead) ? lastIn(lead, PORTION) : null;
  if (!match) return null;
  const rest = text.slice(end, end + 40);
  if (/^ (?:naar|tot) /u.test(rest) || OF_ELSE.test(rest)) return null;
  const at = match.end - 1;
  const phrase = phraseAt(text, at, at);
  return phrase ? { noun: unitOf(phrase.noun), adjectives: phrase.adjectives, end, confidence: 0.8 } : null;
}

function againWhole(lead: string, end: number, dated: boolean, heard: readonly Spoken[]): Whole | null {
  const last = heard.at(-1);
  const again = AGAIN.test(lead) || AGAINST.test(lead) || (dated && DATED_NEXT.test(lead));
  return (again || (last?.share && NEXT.test(lead))) && (last?.share || last?.quantified)
    ? { ...last, end, confidence: 0.82, again: 'same' }
    : null;
}

function skipNumber(text: string, at: number): number {
  return at + (/^ \d[\d.]*(?= )/u.exec(text.slice(at, at + 20))?.[0].length ?? 0);
}
