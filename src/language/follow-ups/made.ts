/**
 * A toezegging as a noun phrase: who made it, to whom, in which debate, when, and what was promised:
 * "de toezegging van de minister van X aan het lid Y tijdens het commissiedebat Z van 3 mei om …".
 */

import { findDates } from '../dates.ts';
import { debatesIn, type FoundDebate } from '../debates/debates.ts';
import type { FollowUp } from '../extraction.ts';
import { OFFICE_PATTERN, officeOf } from '../mentions/offices.ts';
import type { Span } from '../reading.ts';

export interface Made {
  /** Where the phrase ends in the sentence. */
  readonly end: number;
  readonly madeBy: string | null;
  readonly madeByAt: Span | null;
  readonly madeByRef: string | null;
  readonly debate: FoundDebate | null;
  /** A document it was made in, as written ("brief van 3 mei 2022"). */
  readonly document: string | null;
  readonly madeOn: string | null;
  readonly about: string | null;
  readonly number: string | null;
  /** It is told by its subject ("over daken"), and the sentence may go on within what was read of it. */
  readonly topic: boolean;
}

const HOLDER = new RegExp(
  `^ (?:van|door) ((?:de |het |mijn |onze )?(?:toenmalige? |toenmalig |vorige |voormalig(?:e)? )?(?:${OFFICE_PATTERN}|[Mm]inister|[Ss]taatssecretaris|ambtsvoorganger|ambtsgenoot|collega|kabinet|regering|minister-president))(?![\\p{L}])`,
  'u',
);
const RECEIVER =
  /^,? aan (?:het (?:Kamer)?lid|de leden|de heer|mevrouw|de geachte afgevaardigde|uw Kamer|de Kamer|de Tweede Kamer|u|haar|hem|hen)(?:,? (?:(?:van|de|der|den|ten|ter|[’']t|en) ){0,3}\p{Lu}[\p{L}’'-]{0,30}){0,8}(?: \((?!TZ?\d)[^()]{1,20}\))?/u;
const ABOUT =
  /^,? (om|over|inzake|dat|te(?! (?:laten )?(?:vervallen|beschouwen|schrappen|sluiten|kwalificeren))|betreffende|met betrekking tot|t\.a\.v\.|aangaande|waarin|tot)(?= )/;
const GIVEN = /^,? (?:die|welke|zoals)? ?(?:ik |is |zijn |de \p{L}+ )?(?:heb |heeft |werd )?(?:gedaan|gegeven)/u;
/** "die ik tijdens … aan … deed": what stands between is read as the rest of the phrase is. */
const RELATIVE =
  /^,? (?:die|welke) (?:ik|wij|u|door mij|(?:de|mijn) \p{Ll}+)(?= (?:(?:u|uw Kamer|daarover|hierover|al|eerder|destijds|toen) )*(?:tijdens|in|op|bij|aan|heb|heeft|deed|gaf|gedaan))/u;
const RELATIVE_ENDS =
  /^ (?:(?:daarover|hierover|al|eerder|destijds|toen|zelf) )*(?:deed|deden|gaf|gaven|heb gedaan|gedaan heb|heeft gedaan|gedaan heeft|heb gegeven|gegeven heb)(?![\p{L}])/u;
const NUMBER = /^[ (]{1,2}(?:met (?:nummer|kenmerk) |nr\.? ?)?(T\d{5}|TZ\d{6}-\d{1,4})\)?/;
const WHERE = /^,? (?:gedaan )?(?:tijdens|in|bij|op|uit|van|gedurende|vanuit) (?:het |de |een |mijn )?/;
const DOCUMENT =
  /^((?:kamer|voortgangs|aanbiedings)?(?:brief|nota|rapportage|plan|agenda|actieprogramma|programma|beleidsreactie)(?: [^.,;:()]{1,60}?)??)(?= (?:om|over|inzake|dat|van|en|heb|is)\b|[.,;:()]|$)/u;
/** Another object of the same verb: the promise's own words end here. */
const COORDINATED =
  / (?:en|alsmede|evenals) (?:tevens |ook )?(?:aan )?(?:de |mijn |het )?(?:(?:gewijzigde |aangenomen )?moties?\b|toezegging)| (?:geef|geven|heb|kom|doe|voldoe|beschouw|wordt|is|zijn) (?:ik|wij|hiermee|hierbij|daarmee|met deze)\b|, (?:geef|heb|kom|doe|voldoe|beschouw|wordt|ontvangt|stuur|zend|informeer)/;

const FINITE =
  '(?:heeft|hebben|is|zijn|was|werd|wordt|worden|kan|kunnen|zal|zullen|staat|blijft|loopt|beschouw|acht|ben|heb|kom|doe|geef|kon|moet|geldt|merk|meld|bericht|deel|laat|informeer|voldoe|ligt|berust|valt|blijkt|lukt|gaat|gaan|schuift|vergt|wacht|vervalt)(?![\\p{L}])';
/** Where the sentence goes on after what was promised. */
const CONTINUES =
  '(?:ik|wij|als|over naar|door|meer tijd|hiermee|daarmee|met|nog|niet|inmiddels|door|dus|dan|hierbij|bij|deels|daarom|reeds|al|ook|voldaan|afgedaan|vertraging|nagekomen|opgenomen|uitgevoerd|overgedragen|vervallen|ingelost|worden|helaas|pas|in|op|nu|volledig)(?![\\p{L}])';
const AFTER_INFINITIVE = new RegExp(
  ` te \\p{L}+(?: \\p{L}+en)?(?=,? (?:gedaan |${FINITE}))| te \\p{L}+[^.;:,]{0,90}?(?= ${FINITE} ${CONTINUES})|, (?=gedaan |gegeven |${FINITE})`,
  'u',
);
const AFTER_TOPIC = new RegExp(` (?=${FINITE})|, (?=gedaan |gegeven )`, 'u');
const GOES_ON: Readonly<Record<string, RegExp>> = {
  over: AFTER_TOPIC,
  tot: AFTER_TOPIC,
  inzake: AFTER_TOPIC,
  betreffende: AFTER_TOPIC,
  aangaande: AFTER_TOPIC,
  'met betrekking tot': AFTER_TOPIC,
  't.a.v.': AFTER_TOPIC,
};

/** Nothing is told of it. */
export const UNTOLD: Omit<Made, 'end'> = {
  madeBy: null,
  madeByAt: null,
  madeByRef: null,
  debate: null,
  document: null,
  madeOn: null,
  about: null,
  number: null,
  topic: false,
};

/** Reads the phrase that goes on after "toezegging", at an offset of the sentence. */
export function madeAt(text: string, from: number, own: string | null): Made {
  const debates = debatesIn(text, own);
  const made: Draft = { ...UNTOLD, end: from };
  const limit = from + 700;
  while (made.end < Math.min(text.length, limit)) {
    if (!step(text, made, debates, own)) break;
  }
  return made;
}

type Draft = { -readonly [Key in keyof Made]: Made[Key] };

/** Takes one part of the phrase; false when what follows is no part of it. */
function step(text: string, made: Draft, debates: readonly FoundDebate[], own: string | null): boolean {
  const rest = text.slice(made.end, made.end + 500);
  const number = NUMBER.exec(rest);
  if (number && made.number === null) {
    made.number = number[1] ?? null;
    made.end += number[0].length;
    return true;
  }
  const holder = made.madeBy === null ? HOLDER.exec(rest) : null;
  if (holder) {
    takeHolder(made, holder);
    return true;
  }
  const plain = RECEIVER.exec(rest) ?? RELATIVE.exec(rest) ?? RELATIVE_ENDS.exec(rest) ?? GIVEN.exec(rest);
  if (plain) {
    made.end += plain[0].length;
    return true;
  }
  return takePlace(rest, made, debates) || takeDate(rest, made, own) || takeAbout(rest, made);
}

function takeHolder(made: Draft, holder: RegExpExecArray): void {
  const written = holder[1] ?? '';
  const start = made.end + holder[0].length - written.length;
  made.madeBy = written;
  made.madeByAt = { start, end: start + written.length };
  made.madeByRef = officeOf(written)?.ref ?? null;
  made.end += holder[0].length;
}

function takePlace(rest: string, made: Draft, debates: readonly FoundDebate[]): boolean {
  const where = WHERE.exec(rest);
  if (!where || made.debate || made.document !== null) return false;
  const at = made.end + where[0].length;
  const debate = debates.find((one) => one.start === at);
  if (debate) {
    made.debate = debate;
    made.madeOn = debate.date;
    made.end = debate.end;
    if (/^\)/.test(rest.slice(debate.end - made.end))) made.end += 1;
    return true;
  }
  const document = DOCUMENT.exec(rest.slice(where[0].length));
  if (!document) return false;
  made.document = document[1] ?? null;
  made.end = at + document[0].length;
  return true;
}

function takeDate(rest: string, made: Draft, own: string | null): boolean {
  const lead = /^,? (?:van|op|d\.d\.) /.exec(rest)?.[0].length ?? -1;
  if (lead < 0 || made.madeOn !== null) return false;
  const [date] = findDates(rest.slice(lead, lead + 40), own);
  if (date?.start !== 0) return false;
  made.madeOn = date.edtf;
  made.end += lead + date.end;
  return true;
}

/** What was promised runs on to the next object of the verb, or to the end. */
function takeAbout(rest: string, made: Draft): boolean {
  const lead = ABOUT.exec(rest);
  if (!lead || made.about !== null || (made.number !== null && lead[1] === 'te')) return false;
  const words = rest.slice(lead[0].length - (lead[1] ?? '').length);
  const ends = [COORDINATED, GOES_ON[lead[1] ?? ''] ?? AFTER_INFINITIVE, /[.;:!?](?: |$)/].map((end) =>
    stopOf(end, words),
  );
  const stop = Math.min(...ends);
  made.topic = (lead[1] ?? '') in GOES_ON;
  made.about = words
    .slice(0, stop)
    .replace(/[\s,]+$/, '')
    .trim();
  made.end += lead[0].length - (lead[1] ?? '').length + made.about.length;
  return false;
}

/** An infinitive still belongs to what was promised. */
function stopOf(end: RegExp, words: string): number {
  const match = end.exec(words);
  if (!match) return words.length;
  return match[0].startsWith(' te ') ? match.index + match[0].length : match.index;
}

/** The fields of a follow-up that say who made a promise, where and when. */
export function madeFields(made: Made): Partial<FollowUp> {
  const madeIn = made.debate?.label ?? made.document;
  return {
    ...(made.madeBy === null ? {} : { madeBy: made.madeBy }),
    ...(made.madeByRef === null ? {} : { madeByRef: made.madeByRef }),
    ...(madeIn === null || madeIn === undefined ? {} : { madeIn }),
    ...(made.debate ? { madeInRef: made.debate.ref } : {}),
    ...(made.madeOn === null ? {} : { madeOn: made.madeOn }),
    ...(made.about === null ? {} : { about: made.about }),
  };
}
