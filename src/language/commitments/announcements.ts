/**
 * What the sender, or another of the government, announces to the Kamer without the word toezegging: "zal ik
 * uw Kamer vóór de zomer informeren", "u hoort daarover", "de uitkomsten deel ik met uw Kamer". What this very
 * letter brings, what was sent before and what will not be done is none.
 */
import { type Cues, cuesOf } from '../cues.ts';
import type { DocumentKind } from '../extraction.ts';
import { Gated } from '../gated.ts';
import type { Span } from '../reading.ts';
import { datesAhead, dueAt } from './due.ts';
import type { DueDate } from './due-dates.ts';
import { companyOf, type Frame, framesFor, receiverOf } from './frames.ts';

/** An announcement found in a sentence; the span holds its verbs. */
export interface Announced extends Span {
  /** EDTF, or null. */
  readonly due: string | null;
  readonly confidence: number;
}

/** Of what goes without naming the Kamer every sentence has one of these. */
const UNADDRESSED = new Gated(
  /terug|kom ik|komen wij|rapporteer|bericht|vragen|volg|verschijnt|gepland|voorzien|komende|ingaan|in te gaan|schriftelijk|aangeven|toelichten|meenemen|opnemen|betrekken|beantwoord|komt|komen|reageert|neem|betrek/,
);

/** What comes with this letter. */
const THIS_LETTER =
  /(?<!\p{L})(?:hierbij|(?<!in verband )hiermee|hiermede|hierna|hieronder|bij dezen?|bijgaand\p{L}*|bijgevoegd\p{L}*|bijgesloten|onderstaand\p{L}*|als bijlage|in de bijlagen?|(?:in|met|via|middels|per|bij|door middel van|door|tezamen met|gelijktijdig met|tegelijk met) (?:deze|dit|onderhavige|voorliggende|bijgaande) (?:\p{L}+ )?(?:\p{L}*brief|nota|\p{L}*rapportage|antwoord|beantwoording|verslag|reactie|bericht|stuk)|in het navolgende|achtereenvolgens|langs deze weg|vandaag|heden|(?<=(?:[Oo]ntvangt|[Ss]tuur ik|[Zz]end ik|[Bb]ied ik|[Dd]oe ik) (?:u|uw Kamer|de Kamer) )(?:thans|nu)|treft|afschrift(?! van (?!deze|dit|bijgaand))|gelijktijdig(?! met (?:de|het|een)(?!\p{L})))(?!\p{L})/iu;
const ASIDE = /, (?:waar\p{L}*|die|dat|zoals) [^,]{0,120},/gu;
const ABOUT_THIS_LETTER =
  /(?<!(?:[Oo]p|[Nn]a|[Nn]aast|[Ss]inds|volgend op|aanvulling op) )(?<!\p{L})(?:(?:deze|bijgevoegde|bijgaande) (?:\p{L}*brief|nota|beantwoording)|(?:bijgevoegde|bijgaande|(?:in|met|bij|van|via) deze) \p{L}*rapportage)(?!\p{L})/iu;
const WITH_THE_REPORT = /(?<!\p{L})[Mm]et (?:de|het|die) \p{L}*(?:brief|rapportage|verslag|rapport)(?!\p{L})/u;
const IN_THE_LETTER = /(?<!\p{L})[Dd]e (?:\p{L}*brief|nota)(?!\p{L})/u;
const ELSEWHERE_HERE =
  /(?<!\p{L})(?:verderop|paragraaf|hoofdstuk|onder (?:punt|het kopje|kopje)|bij (?:vraag|punt|het antwoord)|in (?:het|mijn|de) (?:antwoord|beantwoording|reactie) (?:op|van)|later in|aan het (?:slot|einde) van deze|in het vervolg van)(?!\p{L})/iu;
const NOT = /(?<!\p{L})(?:niet|geen|nooit|evenmin|niets)(?!\p{L})(?! (?:later|alleen|langer|uitgesloten|eerder dan))/iu;
/** What is asked, wished for or only imagined. */
const ASKED =
  /(?<!\p{L})(?:(?:verz(?:oekt|oeken|ocht)|vraagt|vragen|vroeg|vroegen|gevraagd|wens(?:en|t)?|pleit\p{L}*|stel(?:t|len)? voor|overwegen|belang|belangrijk|wenselijk|noodzakelijk|hecht\p{L}*|kunt|adviseren|adviseert|opgeroepen|oproept|roept)(?!\p{L})[^;]{0,100} (?:om|of|dat|wanneer|hoe|waarom|welke?)(?!\p{L})[^,;]{0,140}|(?:zou|zouden|had|hadden|geadviseerd)(?!\p{L})[^,;]{0,140})$/iu;
const ASKED_BY_VERB = /(?<!\p{L})(?:verzocht|gevraagd|opgeroepen|gewenst)(?!\p{L})/u;
/** "De Europese Commissie zal het Parlement informeren": another parliament. */
const OTHER_PARLIAMENT =
  /(?<!\p{L})(?:Europese|Duitse|Vlaamse|Franse|Britse) (?:Commissie|Raad|regering|minister)(?!\p{L})[^,;]{0,60}$/u;
/** "moet worden gestuurd" obliges and promises nothing. */
const MODAL =
  /(?<!\p{L})(?:moet|moeten|dient|dienen|mag|mogen|zou|zouden|hoeft|hoeven|te|had|hadden|kan|kunnen|is|zijn)(?!\p{L})/u;
/** "Ik heb u laten weten", "ik zou u laten weten". */
const NOT_NOW = /^(?:ik|wij|we) (?:zou|zouden|heb|hebben|had|hadden|kon|konden|wilde|wilden|was|waren)(?!\p{L})/iu;
const CONDITIONAL =
  /(?<!\p{L})(?:indien|mocht|mochten|tenzij|desgewenst|desgevraagd|zo nodig|waar nodig|als (?:er|dit|dat|daar|uit|blijkt))(?!\p{L})/iu;
const REGULARLY =
  /(?<!\p{L})(?:(?:half)?jaarlijkse?|(?:twee|één|een|drie|vier)(?: ?keer|maal) per|elk (?:half)?jaar|ieder (?:half)?jaar|elk kwartaal|regelmatig|periodieke?|doorgaans|gebruikelijk)(?!\p{L})/iu;
/** "Mijn brief van 3 mei, waarin u wordt geïnformeerd": told already. */
const IN_EARLIER =
  /(?:brief|nota|antwoorden|stukken) van \d[^,;]{3,40}, waar(?:in|mee|bij) (?:(?:ik|wij|u|uw Kamer|de Kamer) )?$/u;
/** "Gebruikelijk is dat de Kamer binnen drie weken een antwoord heeft": a rule, and no promise. */
const USUAL =
  /(?<!\p{L})(?:gebruikelijk is|is (?:het )?gebruikelijk|gewoonlijk|normaliter|normaal gesproken|in de regel)(?!\p{L})/iu;
/** Words that make a present tense tell of what is still to come. */
const TO_COME =
  /(?<!\p{L})(?:zodra|wanneer|nadat|na (?:afronding|ommekomst|besluitvorming|ontvangst|afloop|overleg|publicatie|behandeling|(?:ver|toe)zending|vaststelling|ondertekening|goedkeuring|oplevering|beëindiging|de|het)|te zijner tijd|t\.z\.t|binnenkort|spoedig|op (?:een later|korte|zo kort)|zo (?:spoedig|snel|kort)|separaat|afzonderlijke?|later|nader|nadere|vervolgens|daarna|dan|(?:tweede|derde|vierde|vijfde|volgende|eerstvolgende|komende) \p{L}*(?:bericht|brief|rapportage|monitor|verslag)|(?:volgende|eerstvolgende|komende) (?:gelegenheid|periode|weken|maanden|jaar)|op de hoogte|nog|aparte|tijdig|verder|voortaan|(?:jaarlijks|(?:elk|ieder) jaar) (?:in|rond|voor|vóór|uiterlijk)|(?:elk|ieder|elke|iedere) (?:voorjaar|zomer|najaar|herfst|winter)|vanaf nu|in het vervolg|tussentijds|zelf|te gelegener tijd|daarvan|hiervan)(?!\p{L})/iu;
const OPENS_WITH_OUTCOME =
  /^(?:Over |Van |Op )?(?:(?:de|het|deze|dit|die|dat|mijn|haar|zijn) )?(?:nadere |verdere |eerste |definitieve )?(?:uitkomst|resulta|bevinding|conclusie|uitwerking|vervolg|evaluatie|antwoord|reactie|beantwoording|besluit|planning|kabinetsreactie|beleidsreactie|rapport|(?:hier|daar)(?:over|van|op))/iu;
const OPENS_THE_LETTER =
  /^(?:Graag|Tevens|Ook|Daarnaast|Voorts|Verder|Allereerst|Tot slot|Ten slotte|Mede namens|Met dit)(?!\p{L})/u;
const SHARED_VIEW =
  /(?<!\p{L})(?:mening|zorgen?|opvatting|wens|ambitie|analyse|overtuiging|constatering|oordeel|waardering)(?!\p{L})/u;
/** "Ik deel uw analyse", but not "ik verwacht u een analyse te sturen". */
const SHARES = /(?<!\p{L})(?:deel|delen|deelt|gedeeld)(?!\p{L})/u;
/** "Wat u van mij kunt verwachten": told in this letter. */
const TO_EXPECT = /(?<!\p{L})wat (?:u|uw Kamer|de Kamer) (?:\p{L}+ ){0,4}(?:kunt|kan|mag)(?!\p{L})/iu;
/** What is told for later counts less where it hangs on a condition or is a habit. */
const DOUBTFUL = 0.6;

/** The announcements in a sentence: mostly one, two where it names two dates for two things. */
export function announcementsIn(
  text: string,
  own: string | null,
  kind: DocumentKind | null,
  cues: Cues = cuesOf(text),
): Announced[] {
  const receiver = receiverOf(kind);
  const possible = framesFor(kind).filter(({ form }) => form.mayMatch(cues));
  if (possible.length === 0 || text.endsWith('?')) return [];
  const addressed = receiver.test(text);
  const unaddressed = UNADDRESSED.test(text, cues);
  if (!addressed && !unaddressed) return [];
  let dates: readonly DueDate[] | null = null;
  const dueOf = (span: Span) => {
    dates ??= datesAhead(text, own);
    return dueAt(text, dates, span);
  };
  const found = possible.flatMap((frame) => {
    if (frame.receiver ? !addressed : !unaddressed) return [];
    return matchesOf(frame.form.pattern, text).flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const one = announced(text, span, frame, match.groups?.['tells'], receiver, dueOf, kind);
      return one ? [one] : [];
    });
  });
  return best(found);
}

/** All matches, those that begin within another as well: "zal worden verkend, waarna het wordt gestuurd". */
function matchesOf(regex: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match; match = regex.exec(text)) {
    found.push(match);
    regex.lastIndex = match.index + 1;
  }
  return found;
}

interface Clause {
  /** Where the Kamer must be named. */
  readonly around: string;
  readonly before: string;
  /** The verbs and what follows them in the clause. */
  readonly after: string;
}

/** How far from the verbs the Kamer may be named. */
const REACH = 160;

function announced(
  text: string,
  span: Span,
  frame: Frame,
  tells: string | undefined,
  receiver: RegExp,
  dueOf: (span: Span) => string | null,
  kind: DocumentKind | null,
): Announced | null {
  const clause = clauseOf(text, span);
  if (tells && companyOf(tells)?.test(clause.after) === false) return null;
  if (frame.receiver && !receiver.test(clause.around)) return null;
  const due = dueOf(span);
  if (isNone(text, span, clause, due, kind)) return null;
  if (due === null && (frame.needsDate === 'always' || (frame.needsDate === 'unless' && !isToCome(text, clause))))
    return null;
  // "De Kamer ontvangt jaarlijks": a practice, unless it is said that it will be.
  if (
    due === null &&
    REGULARLY.test(clause.around) &&
    !/zal|zullen|ik|wij|van plan|voornemens/u.test(text.slice(span.start, span.end))
  )
    return null;
  const doubtful = CONDITIONAL.test(text) || (due === null && REGULARLY.test(clause.around));
  const certain = due === null ? frame.confidence - 0.05 : frame.confidence;
  return { ...span, due, confidence: doubtful ? DOUBTFUL : certain };
}

/** Where another clause, cell or sentence begins. */
const BOUNDARY = /[;|]|[.:] (?=\p{Lu})/u;
/** A text without these has no boundary. */
const PARTED = /[;|]|[.:] /;

function upTo(boundary: RegExp, text: string): string {
  const match = boundary.exec(text);
  return match ? text.slice(0, match.index) : text;
}

function clauseOf(text: string, { start, end }: Span): Clause {
  const before = PARTED.test(text) ? (text.slice(0, start).split(BOUNDARY).at(-1) ?? '') : text.slice(0, start);
  const rest = upTo(BOUNDARY, text.slice(end));
  const around = `${before.slice(-REACH)}${text.slice(start, end)}${rest.slice(0, REACH)}`;
  return { around, before, after: `${text.slice(start, end)}${rest.slice(0, REACH)}` };
}

/** What this letter brings, what will not be done, what is asked or was done before. */
function isNone(text: string, span: Span, clause: Clause, due: string | null, kind: DocumentKind | null): boolean {
  const verbs = text.slice(span.start, span.end);
  const main = `${clause.before.slice(-REACH).replace(ASIDE, ',')}${deniable(text, span)}`;
  if (THIS_LETTER.test(main)) return true;
  if (
    due === null &&
    (ABOUT_THIS_LETTER.test(clause.around) || WITH_THE_REPORT.test(clause.around) || ELSEWHERE_HERE.test(clause.around))
  )
    return true;
  if (due === null && kind === 'Memo' && IN_THE_LETTER.test(clause.around)) return true;
  if (
    (ASKED.test(clause.before) && !/^(?:en|maar|waarna|,) /u.test(verbs)) ||
    ASKED_BY_VERB.test(verbs) ||
    (SHARED_VIEW.test(verbs) && SHARES.test(verbs))
  )
    return true;
  if (/het [Pp]arlement/u.test(verbs) && OTHER_PARLIAMENT.test(clause.before)) return true;
  if (USUAL.test(clause.around) || IN_EARLIER.test(text.slice(0, span.start))) return true;
  if (NOT_NOW.test(verbs) || (due === null && TO_EXPECT.test(clause.around))) return true;
  if (/^wor?den/u.test(verbs) && MODAL.test(segmentBefore(text, span.start))) return true;
  if (/^ (?:te )?(?:hebben|heb|heeft)(?!\p{L})/u.test(text.slice(span.end, span.end + 12))) return true;
  return NOT.test(deniable(text, span));
}

const TOLD = /[,.;:]|(?<!\p{L})(?:over|dat|die|of|wat|hoe|waarom|omdat|als)(?!\p{L})/u;
const TOLD_BY_VERBS = /(?<!\p{L})(?:over|of|die|dat|waar\p{L}+)(?!\p{L})/u;

/** The part of the clause that a "niet" would deny: up to where what is told of begins. */
function deniable(text: string, { start, end }: Span): string {
  const before = segmentBefore(text, start).slice(-40);
  const after = upTo(TOLD, text.slice(end));
  const verbs = upTo(TOLD_BY_VERBS, text.slice(start, end));
  return `${before}${verbs}${after}`;
}

function segmentBefore(text: string, start: number): string {
  const from = Math.max(...[',', ';', ':'].map((mark) => text.lastIndexOf(mark, start)));
  return text.slice(from + 1, start);
}

function isToCome(text: string, { around }: Clause): boolean {
  if (OPENS_THE_LETTER.test(text))
    return /(?<!\p{L})(?:zodra|wanneer|nadat|op de hoogte|volgende)(?!\p{L})/u.test(around);
  return OPENS_WITH_OUTCOME.test(text) || TO_COME.test(around);
}

/** The dated one before the undated; another one only where it has a date of its own. */
function best(found: readonly Announced[]): Announced[] {
  const [first, ...rest] = found.toSorted(
    (a, b) => Number(b.due !== null) - Number(a.due !== null) || b.confidence - a.confidence,
  );
  if (!first) return [];
  const other = rest.find(
    ({ due, start, end }) => due !== null && due !== first.due && (start >= first.end || end <= first.start),
  );
  return other ? [first, other].sort((a, b) => a.start - b.start) : [first];
}
