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
import { isOfOthers } from './in-passing.ts';
import type { Moment } from './moments.ts';
import { type Counted, countedAt, isBody, isTelling, isWholeCountry, phraseAt, unitOf } from './nouns.ts';
import { isFiniteVerb, quantifiersIn, singularAt } from './quantifiers.ts';
import { isRate, shareAt } from './shares.ts';

/** "220 (38%) slachtoffers". */
const SHARE_OF_IT = /^ \(\d[\d,]* ?%\)(?= \p{Ll})/u;
/** "3 van de 41 aanvragers": however few. */
const OUT_OF_SO_MANY = new RegExp(
  `^ van de (?:in totaal |circa |ruim |bijna |ongeveer |\\p{Ll}+e )?(?:\\d|(?:${SMALL_NUMBERS}) )`,
  'u',
);
const ANY = /(?:minstens|ten minste|tenminste|meer dan|zeker) $/iu;
/** "220 minder ongevallen dan in 2030". */
const MORE = /^ (?:meer|(?<less>minder))(?= \p{Ll})/u;
const COMPARES = /(?<![\p{L}])(?:dan|ten opzichte van|vergeleken met|in vergelijking met)(?![\p{L}])/iu;
const LABEL =
  /(?:nrs?\.?|nummers?|artikel|art\.|lid|pagina|blz\.|bladzijde|p\.|hoofdstuk|paragraaf|bijlage|top|versie|fase|niveau|mbo|(?<!\p{L})groep|klas|tranche|ronde|stap|spoor|categorie|leeftijd|kamerstuk|dossier|tabel|figuur|vraag|vragen|antwoord|beslispunt|(?<!\p{L})punt|onderdeel|pijler|titel|boek|beschikking|zaak|code|scenario|variant|optie|factor|schaal|covid|zone|(?<!\p{L})(?:lijn|route|kanaal)|tijdvak|graad|toezegging|motie|item|alinea|[«€$£]) ?$/iu;
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
  /(?<![\p{L}])(?:aantal(?:len)?|hoeveel(?:heid|heden)?|geen|meer|minder|veel|weinig|(?<quantity>alle|meeste|(?:merendeel|meerderheid|deel) van de)|groep(?:en)?|hand(?:je)?vol|(?:één|een) of meer(?:dere)?)(?= )/giu,
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
  const after =
    number.end +
    (compared?.[0].length ??
      (isBracketed(text, number) ? 1 : (SHARE_OF_IT.exec(text.slice(number.end, number.end + 16))?.[0].length ?? 0)));
  const phrase = number.value === 1 ? bodyAt(text, number.end) : countedAt(text, after);
  const lead = leadOf(text, number.start);
  const opens = /(?:^|[,;:] |(?<![\p{L}])(?:en|er|zijn|werden|waren|hebben) )$/iu.test(lead.before);
  const part = number.value > 1 && OUT_OF_SO_MANY.test(text.slice(number.end, number.end + 24));
  // "In 30 gemeenten ten minste één locatie": that there is any.
  if (number.value === 1 && ANY.test(lead.approximate)) return null;
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
