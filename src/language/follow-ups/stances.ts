/**
 * How things stand, as a clause tells it without naming the motion or toezegging: done, under way, refused, handed on.
 * Read from tense, denial, who acts and the class of the words (`verb-classes.ts`), whatever the clause is about.
 */
import type { FollowUpOutcome } from '../../model/kind.ts';
import { datesAhead } from '../commitments/due.ts';
import { Cues, cueOf } from '../cues.ts';
import type { Span } from '../reading.ts';
import { remembering } from '../remembering.ts';
import { type Clause, clausesOf } from './clauses.ts';
import * as V from './verb-classes.ts';

const KINDS = ['FULFILLED', 'PARTIAL', 'PENDING', 'REJECTED', 'TRANSFERRED', 'LAPSED', 'APPRECIATION'] as const;
export type StanceKind = (typeof KINDS)[number];

/** Whether an outcome tells how things stand, and not only that a thing is spoken of. */
export function isStance(outcome: FollowUpOutcome): outcome is StanceKind {
  return (KINDS as readonly string[]).includes(outcome);
}

export interface Stance extends Span {
  readonly outcome: StanceKind;
  readonly confidence: number;
  readonly contrast: boolean;
  /** Something was found or heard: it answers a question, and is nothing done. */
  readonly finding: boolean;
}

const whole = (words: string, flags = 'iu') => new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}])`, flags);
const S = V.SENDER;
const few = (most: number) => `(?:[\\p{L}’'-]+,? ){0,${most}}?`;
const gap = (most: number) => `[^.;:]{0,${most}}?`;

/** Opinions before a vote. */
const OPINION = whole(
  `oordeel ${gap(60)}aan (?:de|uw) Kamer|(?:ontraad|ontraden) (?:${S})|(?:${S}) ontraadt?|steun in de rug|ondersteuning van (?:het |mijn )?beleid|oordeel Kamer`,
);
const HANDED_ON = [
  whole(
    `(?:over)?(?:laat|laten|gelaten) ${gap(80)}(?:over )?aan (?:de |het |een |mijn )?(?:volgend|nieuw|${V.MINISTERS})e?`,
  ),
  whole(`is (?:${few(3)})aan (?:een |het |de )?(?:volgend|nieuw|${V.MINISTERS})e?(?: kabinet)?`),
  whole(
    `(?:overgedragen|overgeheveld|doorgeleid|doorgezonden|doorgestuurd|neergelegd|belegd|ondergebracht|terechtgekomen)(?: (?:bij|aan|naar))? (?:bij |aan |naar )?(?:de |het |mijn )?(?:\\p{L}+ )?(?:${V.MINISTERS})`,
  ),
  whole(
    `(?:${V.MINISTERS}) ${gap(90)}(?:op zich genomen|onder zich genomen|naar zich toe|overgenomen|de regie|in portefeuille)`,
  ),
  whole(
    `(?:ligt|liggen|berust|rust|valt|vallen|hoort|thuishoort|behoort) ${gap(60)}(?:bij|onder|tot) (?:de |het |mijn )?(?:portefeuille |verantwoordelijkheid |beleidsterrein )?(?:van )?(?:de |het |mijn )?(?:\\p{L}+ )?(?:${V.MINISTERS})`,
  ),
  new RegExp(
    `^(?:De|Mijn|Het) (?:\\p{L}+ )?(?:${V.MINISTERS})(?![\\p{L}])[^.;:]{0,90} (?:zal|informeert|bericht|komt) ${gap(60)}(?:u|uw Kamer|de Kamer|terug)(?![\\p{L}])`,
    'u',
  ),
  /^(?:Zij|Hij) (?:zal|informeert|bericht|komt)(?![\p{L}])[^.;:]{0,80}(?:u|uw Kamer|de Kamer|terug)(?![\p{L}])/u,
  whole(`door (?:de |het |mijn )?(?:\\p{L}+ )?(?:${V.MINISTERS}) ${gap(60)}(?:opgepakt|afgehandeld|ter hand genomen)`),
  whole(
    '(?:aan|door) (?:hem|haar|hen) (?:over|door|uit|af)ge\\p{L}+|(?:hij|zij) (?:haar|hem|deze|die) (?:\\p{L}+ ){0,4}(?:afwikkelt|afhandelt|uitvoert|oppakt|overneemt)',
  ),
  whole(
    'regardeert|de portefeuille van|op het (?:beleids)?terrein van|in handen (?:van|gelegd|gesteld)|uit handen gegeven',
  ),
];
const NO_LONGER = [
  whole(
    'niet (?:meer|langer)(?! (?:dan|haalbaar te halen))|achterhaald|overbodig|vervallen|ingetrokken|ingehaald|van de baan|van tafel|zonder voorwerp|overtollig|niet meer opportuun',
  ),
  whole(`geen (?:\\p{L}+ ){0,3}meer`),
];
const NOT_YET = whole(
  `nog (?:steeds |altijd )?(?:niet|geen|gaande|lopende?|moet|moeten|te)|nog (?:steeds|altijd)|op zijn vroegst|te vroeg|niet (?:\\p{L}+ )?(?:gelukt|gehaald|geslaagd|afgerond|zover|tijdig|op tijd)|(?:moet|moeten|dient|dienen) (?:\\p{L}+ ){0,3}nog|pas (?:in|na|als|wanneer|vanaf|daarna|dan|begin|eind|medio)|niet eerder dan|vooruitlopen|volgt|volgen|${V.PUT_OFF}`,
);
const REFUSED = [
  whole(`(?:geen|onvoldoende|nauwelijks) (?:enkele? )?${few(3)}(?:${V.LACKING})`),
  whole(`ontbre(?:ekt|ken) ${gap(80)}(?:${V.LACKING})|(?:${V.LACKING}) (?:\\p{L}+ ){0,2}ontbre(?:ekt|ken)`),
  whole(`(?:niet|noch) ${few(3)}(?:${V.FEASIBLE})`),
  whole(V.UNFEASIBLE),
  whole(`(?:${V.ACTS}) (?:${S}) ${gap(110)}(?:niet|geen|niets|evenmin)`),
  whole(`(?:${S}) (?:${V.ACTS}|voornemens|van plan) ${gap(110)}(?:niet|geen|niets|evenmin)`),
  whole(`(?:kan|kunnen|mag|mogen|zal|zullen|hoeft|hoeven) ${gap(60)}(?:niet|geen|niets)`),
  whole(
    `(?:komt|komen|gaat|gaan|wordt|worden|is|zijn|biedt|bieden|laat|laten|past|passen|weegt|wegen|vindt|ziet|zien|leent) ${gap(70)}(?:niet|geen|niets)`,
  ),
  new RegExp(
    `(?<![\\p{L}])(?:niet|geen) ${gap(50)}(?:zal|zullen|wil|ga|gaan|kan|kunnen|wordt|worden)(?: \\p{L}+)?$`,
    'iu',
  ),
  whole(V.REFRAINS),
  whole(
    `(?:zie|zien|ziet) ${gap(60)}(?:af van|(?:hier|daar|er)van af|af)|wijs(?:t)? ${gap(60)}af|afzien van|houd(?:t)? ${gap(40)}vast aan`,
  ),
];
/** What "niet" denies here is not the doing. */
const NO_DENIAL =
  /(?<![\p{L}])(?:niet (?:alleen|slechts|enkel|minder|uitgesloten|uitsluiten|eerder dan|ongebruikelijk)|niettemin|geen (?:onomkeerbare|uitzondering|twijfel|bezwaar))(?![\p{L}])/iu;
const DENIED = /(?<![\p{L}])(?:niet|geen|niets|nooit|evenmin)(?![\p{L}])/iu;
const AHEAD = whole(
  `zal|zullen|ga (?:${S})|gaan (?:${S})|(?:${S}) (?:ga|gaan|gaat)|gaat (?=[^.;:]{0,60}\\p{L}+en(?:[ .,]|$))|van plan|voornemens|voorzien (?:voor|in|na)|gepland|verwacht(?:e|ing)?|(?<!(?:de|het|van) )(?:start|starten|begint|beginnen|volgt|volgen)|beoogd|het streven|streef(?:t)?|hoop`,
);
const UNDER_WAY = [
  whole(`(?:${V.PROCESS}) (?:\\p{L}+ ){0,4}(?:loopt|lopen|duurt|duren|vindt plaats|ligt|liggen|is gaande|vergt)`),
  whole(`(?:loopt|lopen|duurt|duren|ligt|liggen|vergt) (?:\\p{L}+ ){0,5}(?:${V.PROCESS}|bij|voor|ter)`),
  whole(V.UNDER_WAY),
  whole(`(?:${V.WORKS}) (?:${S})|(?:${S}) (?:\\p{L}+ ){0,2}?(?:${V.WORKS})`),
  whole(`(?:momenteel|thans|nu|op dit moment) (?:\\p{L}+ ){0,3}(?:wordt|worden|werkt|werken|${V.WORKS})`),
  whole(`(?:wordt|worden|werkt|werken|${V.WORKS}) (?:\\p{L}+ ){0,4}?(?:momenteel|thans|op dit moment|nu)`),
];
const PASSIVE_NOW = whole('(?:wordt|worden)');
const PERFECT = /(?<![\p{L}-])(?:heb|heeft|hebben|ben|is|zijn|werd|werden|was|waren|had|hadden)(?![\p{L}])/iu;
const PARTICIPLE =
  /(?<![\p{L}])(?:(?:aan|af|op|uit|in|toe|voor|mee|na|om|terug|samen|bij|vast|open|vrij|over|door|weg|neer|klaar|plaats|vorm|goed|deel|tegemoet|bekend|gelijk|onder|binnen|voort|terecht|los|stop|teleur|rond|waar|mede|recht|voorop|achter|hernieuwd|ver|be)?ge(?:\p{Ll}{2,}(?:d|t|en)|daan|gaan|staan)|(?:be|ver|ont|her|er|onder|over|vol|mis|weer|door|aanbe|aanver|voorbe|goedge)\p{Ll}{2,}(?:d|t)|(?:\p{Ll}{2,5})?(?:besproken|ontvangen|vergeleken|verschenen|bekeken|besloten|begonnen|overwogen|verwezen|verstreken|ontheven|verdwenen|beschreven|verbonden|onderworpen|herzien|voorzien|ontworpen|ontstaan|betrokken|verboden|geworven|onderschreven|bezien))(?![\p{L}])/giu;
const NO_DEED = new RegExp(`^(?:${V.NO_DEED}|\\p{L}*heid|\\p{L}+iteit)$`, 'iu');
const AGREED = whole(V.AGREED);
const PROCESS = whole(V.PROCESS);
const BEGUN = whole(V.BEGUN);
const PARTLY = whole(V.PARTLY);
const BY_NOW = whole(V.BY_NOW);
const IN_PLACE = whole(`(?:is|zijn|staat|staan|ligt|liggen) ${gap(90)}(?:${V.IN_PLACE})|(?:${V.IN_PLACE}) (?:is|zijn)`);
const HERE = whole(V.HERE);
const FINDING = new RegExp(`(?<![\\p{L}])(?:${V.FOUND}) (?:\\p{L}+ ){0,3}?(?:dat|of)(?![\\p{L}])`, 'iu');
const SHOWS = whole(
  'vindt u|treft u|ontvangt u|bied(?:t|en)?|stuur(?:t)?|zend(?:t)?|doe|staan|staat|bevat|bevatten|is|zijn|gaat|opgenomen|informeer|geef|deel|licht|schets|wordt|ga',
);
/** Who decided, proposed or asked tells nothing of the execution. */
const OTHERS =
  /^(?:In (?:de|deze|zijn|haar|hun) motie|(?:De |Deze |Die |Een )?motie|(?:De|Uw|Deze) Kamer (?:heeft|hebben|is|nam|sprak|vroeg)|Het lid|De leden|De heer|Mevrouw|Tijdens|In het (?:debat|commissiedebat|tweeminutendebat))(?![\p{L}])[^.;:]{0,200}(?:aangenomen|ingediend|verzocht|gevraagd|aanvaard|gewisseld|gesproken|debat|overwogen)/u;

/** What the text itself does or leaves out. */
const UNTREATED =
  /(?<![\p{L}])(?:buiten (?:beschouwing|bespreking)|(?:niet|geen) (?:nader|verder|apart)? ?(?:in|genoemd|ingegaan|besproken|behandeld)(?=[.,;]|$)|in een andere brief|elders in deze brief|laat ik hier rusten|onbesproken|(?:dat|dit|het) is (?:dus |echter |evenwel )?(?:niet (?:juist|zo|waar)|onjuist))/iu;

/** What the clauses of a text say of how things stand, in order; `own` is the date of the document (EDTF). */
export function stancesIn(text: string, own: string | null): Stance[] {
  // "Voor de overige … ontbreekt het nog. Daar …": the contrast holds for what follows it.
  let contrast = false;
  let told = false;
  return clausesOf(text).flatMap((clause) => {
    const silent = OTHERS.test(clause.text) || UNTREATED.test(clause.text) || (clause.relative && told);
    const found = silent ? null : stanceOf(clause, own);
    contrast ||= clause.contrast;
    told ||= found !== null;
    const finding = FINDING.test(clause.text);
    return found ? [{ ...found, start: clause.start, end: clause.end, contrast, finding }] : [];
  });
}

type Told = Pick<Stance, 'outcome' | 'confidence'>;
const told = (outcome: StanceKind, confidence: number): Told => ({ outcome, confidence });
/** Most clauses have none of the words that a pattern needs. */
const NEEDED = new Map([HANDED_ON, NO_LONGER, REFUSED, UNDER_WAY].flat().map((pattern) => [pattern, cueOf(pattern)]));
const cuesOf = remembering((text: string) => new Cues(text));
const any = (patterns: readonly RegExp[], text: string) => {
  const cues = cuesOf(text);
  return patterns.some((pattern) => cues.allow(NEEDED.get(pattern) ?? null) && pattern.test(text));
};

/** The surest signs first. */
function stanceOf({ text }: Clause, own: string | null): Told | null {
  if (OPINION.test(text)) return told('APPRECIATION', 0.75);
  if (any(HANDED_ON, text)) return told('TRANSFERRED', 0.68);
  const undeniable = text.replace(NO_DENIAL, ' ');
  const denied = DENIED.test(undeniable);
  if (NOT_YET.test(text)) return told(PARTLY.test(text) && !denied ? 'PARTIAL' : 'PENDING', 0.7);
  if (any(NO_LONGER, text)) return told('LAPSED', 0.66);
  if (any(REFUSED, undeniable)) return told(PARTLY.test(text) && isDone(text) ? 'PARTIAL' : 'REJECTED', 0.68);
  if (denied) return null;
  return affirmed(text, own);
}

function affirmed(text: string, own: string | null): Told | null {
  if (HERE.test(text) && SHOWS.test(text) && !AHEAD.test(text)) return told('FULFILLED', 0.7);
  if (AHEAD.test(text)) return told('PENDING', 0.7);
  const done = isDone(text);
  if (done && PARTLY.test(text)) return told('PARTIAL', 0.64);
  if (any(UNDER_WAY, text) && !done) return told('PENDING', 0.66);
  // "In februari" is the one to come only of what has not been done.
  if ((!done || AGREED.test(text) || PASSIVE_NOW.test(text)) && datesAhead(text, own).length > 0)
    return told('PENDING', 0.62);
  if (done && AGREED.test(text)) return told('PENDING', 0.55);
  if (done && PROCESS.test(text) && BEGUN.test(text)) return told('PENDING', 0.6);
  if (done) return told('FULFILLED', 0.66);
  if (PASSIVE_NOW.test(text)) return BY_NOW.test(text) ? told('FULFILLED', 0.6) : told('PENDING', 0.58);
  return BY_NOW.test(text) ? told(PARTLY.test(text) ? 'PARTIAL' : 'FULFILLED', 0.58) : null;
}

/** Whether all that a text tells is that something was done. */
export function tellsDone(text: string): boolean {
  const all = stancesIn(text, null);
  return all.length > 0 && all.every(({ outcome }) => outcome === 'FULFILLED');
}

/** A perfect or a past passive, or a state that only something done is in. */
function isDone(text: string): boolean {
  if (IN_PLACE.test(text)) return true;
  if (!PERFECT.test(text)) return false;
  PARTICIPLE.lastIndex = 0;
  for (let match = PARTICIPLE.exec(text); match; match = PARTICIPLE.exec(text))
    if (!NO_DEED.test(match[0])) return true;
  return false;
}
