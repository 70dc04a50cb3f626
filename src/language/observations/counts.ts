/**
 * Counts in a sentence: "in 275 gemeenten", "160 van de 355 gemeenten", "driekwart van de gemeenten",
 * "43% van de ouders", "alle gemeenten". Intentions, bases of a fraction and sizes in passing are none.
 */
import type { Quantifier } from '../../model/kind.ts';
import { matchesOf } from '../matches.ts';
import { digitsOf, type FoundNumber, findNumbers } from '../numbers.ts';
import type { Span } from '../reading.ts';
import { COUNTED, isBody, isCountable, unitOf } from './units.ts';

export interface Count extends Span {
  readonly value: number | null;
  readonly quantifier: Quantifier | null;
  readonly percentage: number | null;
  readonly unit: string;
  /** What is counted, also where the unit is procent. */
  readonly noun: string;
  readonly within: boolean;
  readonly adjectives: string;
  readonly confidence: number;
}

const AFTER_NUMBER = new RegExp(
  `^ (?:van (?:de|alle|deze|die|zulke|dergelijke|het totaal van) (?:\\d[\\d.]* |\\p{Ll}+ )?)?${COUNTED}`,
  'u',
);
const AFTER_SHARE = new RegExp(
  `^ (?:deel )?van (?:de|alle|deze|die|onze|hun|het aantal) (?:\\d[\\d.]* )?${COUNTED}`,
  'u',
);
/** "Van de gebruikers is 44% jonger dan 30": the whole stands before its part. */
const WHOLE_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:[Vv]an|[Oo]nder|[Bb]ij) (?:de|deze|die|onze|alle) (?:\\d[\\d.]* )?${COUNTED}(?: [\\p{L}\\d]+){1,6} $`,
  'u',
);
const APPROXIMATION =
  /(?<![\p{L}])(?:ruim|circa|ca\.|ongeveer|bijna|zo['’]n|meer dan|minstens|ten minste|zeker|maar liefst|in totaal|alle) $/iu;
/** "meer dan de helft": the article belongs to the fraction. */
const APPROXIMATE_SHARE = /(?<![\p{L}])(?:(?:ruim|bijna|meer dan|ongeveer|circa) )?(?:de |een )?$/iu;
const ROUGH = /(?:circa|ca\.|ongeveer|bijna|zo['’]n|ruim|meer dan|minstens|ten minste|zeker) (?:de |een )?$/i;
const BASE = /(?<![\p{L}])(?:van|uit|onder|met|tussen|voor) (?:de|alle|deze|die|totaal) $/iu;
/** "de inzet van zestien gemeenten", "gemeenten met in totaal 7 miljoen inwoners": said in passing of something else. */
const OF_OTHERS =
  /(?<!(?:aantal|totaal|stijging|groei|toename|daling|som) )(?<![\p{L}])(?:van|met|door|tussen|namens|over) $/iu;
const NOT_A_COUNT = /(?:nr\.?|nummer|artikel|art\.|pagina|blz\.|p\.|hoofdstuk|paragraaf|bijlage|top|versie) $/i;
const QUANTIFIED = new RegExp(
  `(?<![\\p{L}])(?<words>(?<nearly>vrijwel|bijna|nagenoeg|praktisch|op \\S+ na) alle|alle|geen enkele|geen van de|de meeste|sommige|een meerderheid van de) ${COUNTED}`,
  'giu',
);
/** "Van de 21 scholen hebben er 18 een plan": 18 scholen. */
const OUT_OF = new RegExp(
  `(?<![\\p{L}])van de (?:\\d[\\d.]* |\\p{Ll}+ )?${COUNTED} (?:\\p{L}+ ){1,2}er (?:al |inmiddels |nu |nog |ruim |slechts )?(?=[\\p{L}\\d])`,
  'giu',
);
/** Money counts where it is what the sentence is about: made available, not spent in passing. */
const AMOUNT =
  /(?:€ ?(?<after>\d[\d.]*(?:,\d+)?)|(?<before>\d[\d.]*(?:,\d+)?))(?: (?<scale>miljoen|miljard|duizend|mln\.?|mld\.?))?(?<euro> euro)?(?![\d])/gu;
const GRANTED =
  /(?<![\p{L}])(?:bedraagt|bedragen|beschikbaar|uitgetrokken|gereserveerd|toegekend|vrijgemaakt|geïnvesteerd)(?![\p{L}])/u;
const SCALES: Readonly<Record<string, number>> = { miljoen: 1e6, mln: 1e6, miljard: 1e9, mld: 1e9, duizend: 1e3 };
const DONE =
  /(?<![\p{L}])(?:hebben|heeft|zijn|is|werken|doen|nemen|bieden|wordt|worden|zeggen|geven|gaven|hadden|waren|vinden|kennen|beschikken|bleven|blijven)(?![\p{L}])/u;

/** All counts in a sentence, in order. */
export function countsIn(text: string): Count[] {
  const numbers = findNumbers(text);
  const counts = numbers.flatMap((number) => numbered(text, number) ?? []);
  for (const match of text.includes(' er ') ? matchesOf(OUT_OF, text) : []) {
    const count = outOf(match, numbers);
    if (count) counts.push(count);
  }
  for (const match of text.includes('€') || text.includes('euro') ? matchesOf(AMOUNT, text) : []) {
    const count = amount(text, match);
    if (count) counts.push(count);
  }
  for (const match of matchesOf(QUANTIFIED, text)) {
    const count = quantified(text, match);
    if (count && !counts.some((other) => other.start < count.end && count.start < other.end)) counts.push(count);
  }
  return counts.sort((a, b) => a.start - b.start);
}

function numbered(text: string, number: FoundNumber): Count | null {
  if (number.kind === 'ordinal' || isYear(text, number)) return null;
  const before = text.slice(Math.max(0, number.start - 40), number.start);
  const share = number.kind === 'fraction' || number.kind === 'percentage';
  const written = text.slice(number.start, number.end);
  const small = number.value < 10 || !/^\d/.test(written);
  const match = (share ? AFTER_SHARE : AFTER_NUMBER).exec(text.slice(number.end, number.end + 120));
  const whole = share && !match ? WHOLE_BEFORE.exec(text.slice(Math.max(0, number.start - 120), number.start)) : null;
  const told = (match ?? whole)?.groups?.['unit'];
  if (told === undefined || !isCountable(told, small && !share)) return null;
  if (NOT_A_COUNT.test(before) || BASE.test(before) || /^één$/i.test(written)) return null;
  if (/(?:€|euro) ?$|(?<![\p{L}])een op de $/iu.test(before)) return null;
  const length = match?.[0].length ?? 0;
  if (/^ in (?:heel )?Nederland(?!\p{L})/u.test(text.slice(number.end + length))) return null;
  if (!share && isRangeStart(text, number, before)) return null;
  const noun = unitOf(told);
  const approximate = (share ? APPROXIMATE_SHARE : APPROXIMATION).exec(before)?.[0] ?? '';
  const from = number.start - approximate.length;
  if (OF_OTHERS.test(text.slice(0, from))) return null;
  const inside = /(?<![\p{L}])(?:in|binnen|bij) (?:al )?$/iu.exec(text.slice(0, from))?.[0] ?? '';
  const percentage = share
    ? Math.round((number.kind === 'fraction' ? number.value * 100 : number.value) * 10) / 10
    : null;
  const half = number.kind === 'fraction' && number.value === 0.5;
  return {
    start: from - inside.length,
    end: number.end + length,
    value: half ? null : (percentage ?? number.value),
    quantifier: half ? 'HALF' : null,
    percentage,
    unit: percentage === null || half ? noun : 'procent',
    noun,
    within: inside !== '',
    adjectives: (match?.groups?.['adjectives'] ?? '').trim(),
    confidence: ROUGH.test(approximate) ? 0.85 : 0.95,
  };
}

function isYear(text: string, { start, end, value, kind }: FoundNumber): boolean {
  return kind === 'cardinal' && value >= 1900 && value < 2100 && /^\d{4}$/.test(text.slice(start, end));
}

/** The first of "van 124 naar 176 gemeenten" is a level of a moment that is not named. */
function isRangeStart(text: string, number: FoundNumber, before: string): boolean {
  return (
    /(?<![\p{L}])(?:van|tussen) $/u.test(before) &&
    /^[^.,;]{0,30} (?:naar|tot|en) \d/u.test(text.slice(number.end, number.end + 60))
  );
}

function outOf(match: RegExpExecArray, numbers: readonly FoundNumber[]): Count | null {
  const at = match.index + match[0].length;
  const number = numbers.find(({ start, kind }) => start === at && kind === 'cardinal');
  const value = number?.value ?? null;
  const noun = unitOf(match.groups?.['unit'] ?? '');
  if (!number || !isCountable(match.groups?.['unit'] ?? '', false)) return null;
  const { adjectives = '' } = match.groups ?? {};
  const { end } = number;
  const whole = { start: match.index, end, value, quantifier: null, percentage: null, unit: noun, noun };
  return { ...whole, within: false, adjectives: adjectives.trim(), confidence: 0.85 };
}

function amount(text: string, match: RegExpExecArray): Count | null {
  const { after, before, scale = '', euro } = match.groups ?? {};
  const value = digitsOf(after ?? before ?? '');
  if (value === null || (after === undefined && euro === undefined) || !GRANTED.test(text)) return null;
  return {
    start: match.index,
    end: match.index + match[0].length,
    value: value * (SCALES[scale.replace('.', '')] ?? 1),
    quantifier: null,
    percentage: null,
    unit: 'euro',
    noun: 'euro',
    within: false,
    adjectives: '',
    confidence: 0.8,
  };
}

function quantified(text: string, match: RegExpExecArray): Count | null {
  const { words = '', nearly, adjectives = '', unit = '' } = match.groups ?? {};
  const noun = unitOf(unit);
  const before = text.slice(0, match.index);
  const inside = /(?<![\p{L}])(?:in|binnen) $/iu.exec(before)?.[0] ?? '';
  const bound = /(?<![\p{L}])(?:van|voor|aan|met|door|naar|bij|uit|over|tussen|om|dat|onder) $/iu.test(before);
  const first = match.index === 0 && isCountable(unit.toLowerCase(), false);
  if (!(first || isBody(noun)) || bound || !DONE.test(text)) return null;
  return {
    start: match.index - inside.length,
    end: match.index + match[0].length,
    value: null,
    quantifier: quantifierOf(words.toLowerCase(), nearly !== undefined),
    percentage: null,
    unit: noun,
    noun,
    within: inside !== '',
    adjectives: adjectives.trim(),
    confidence: 0.88,
  };
}

function quantifierOf(words: string, nearly: boolean): Quantifier {
  if (nearly) return 'NEARLY_ALL';
  if (words === 'alle') return 'ALL';
  if (words === 'sommige') return 'SOME';
  return words.startsWith('geen') ? 'NONE' : 'MOST';
}
