/** Which of the dates in a text is the one that a promise in it is due. */
import type { Span } from '../reading.ts';
import { type DueDate, dueDates, isAhead } from './due-dates.ts';

/** A word of time, and what may stand between it and the date: "uiterlijk in", "in de loop van". */
const LED =
  /(?<!\p{L})(?:uiterlijk|voor|vóór|in|eind|begin|medio|na|tijdens|op|rond|rondom|gedurende|omstreeks|tegen|richting|bij|per|nog|later|aan|met|vanaf|verwacht|gepland|voorzien)(?: (?:in|het|de|op|eind|einde|begin|aan|van|loop|uiterlijk|week|weken|dagen|maand|maanden|vroege|late|eerste|laatste|helft|half|medio|nog|later|nog|jaar|ommekomst|(?:maan|dins|woens|donder|vrij|zater|zon)dag|start|gelegenheid))* ?$/iu;
/** "Naar ik de Kamer op 7 maart berichtte", "op 4 april heb ik": a day without its year that is past. */
const TOLD_OF_PAST =
  /^(?:[^,;.:]{0,60}?(?<!\p{L})(?:berichtte|meldde|schreef|informeerde|stuurde|zond|aangaf|toezegde|aankondigde)(?!\p{L})| (?:heb|heeft|hebben|werd|werden|was|waren|vond|stuurde|zond|schreef|berichtte|informeerde) )/u;
/** What is due before a debate is due on its day. */
const BEFORE_DEBATE =
  /(?<!\p{L})(?:voor|vóór|voorafgaand aan|uiterlijk) (?:het|de|dit) (?:\p{L}*debat|\p{L}* ?overleg|\p{L}*behandeling)(?: [\p{L}-]+){0,5}? (?:van|op|d\.d\.) $/iu;
/** What comes in a paper that is dated ahead comes with it: "in de verzamelbrief van juni". */
const IN_PAPER =
  /(?<!\p{L})(?:in|met|bij|via|per) (?:de|mijn|onze|een) (?:\p{L}+ )?\p{L}*(?:brief|rapportage|verslag|monitor|nota|agenda|begroting|besluitvorming) (?:van|in|voor) (?:het |de )?$/iu;
/** What such a date tells of is not when something will be done. */
const TOPIC =
  /(?<!\p{L})(?:van|over|sinds|d\.d\.|uit|tot|t\/m|(?<=\d )en|jaar|periode|vanaf|per|tussen)(?: (?:het|de))? ?$/iu;
/** A year after "voor" is what a plan or a budget is for. */
/** "Jaarlijks in november", "in november van elk jaar": no one day. */
const EVERY_YEAR =
  /(?<!\p{L})(?:jaarlijks|(?:elk|ieder) jaar)(?: (?:in|rond|voor|vóór|uiterlijk|aan|op|het|de|maand|einde?|begin|van))* $/iu;
const OF_EVERY_YEAR = /^,? (?:van )?(?:jaarlijks|(?:elk|ieder) jaar)(?!\p{L})/u;
/** "Een brief over de bekostiging na 2030": the years that it is about. */
const ABOUT_YEARS = /(?<!\p{L})over (?:[\p{L}-]+ ){1,8}(?:na|vanaf) $/u;
const FOR_YEAR = /(?<!\p{L})voor (?:het jaar |het |de )?$/u;
/** A date that needs no word before it: "dit najaar", "eind 2024", "binnen drie maanden". */
const SELF_LED =
  /^(?:na|dit|deze|komende?|volgende?|aanstaande|begin|einde?|medio|midden|halverwege|half|binnen|over|voor|vóór|later|(?:voorjaar|zomer|najaar)(?= (?:van )?20))(?!\p{L})/iu;
/** From here on another clause begins, whose dates are its own. */
const RELATIVE =
  /(?<!\p{L})(?:die|dat|waarin|waarmee|waarop|waarvoor|waarvan|waaruit|waarbij|hoe|of|zoals|welke?)(?!\p{L})/u;

/** "In het overzicht, dat in september verschijnt": it comes with that. */
const APPEARS =
  /^ (?:(?:tegemoet )?(?:kunt|kan|mag|zult|zal) (?:tegemoet ?)?(?:zien|ontvangen|verwachten)|verschijnt|verschijnen|uitkomt|uitkomen|ontvangt|volgt|(?:is|staat|wordt) (?:voorzien|gepland|verwacht)(?!\p{L})|(?:aan|naar) (?:u|uw Kamer|de Kamer) )/u;

/** The dates ahead that words of time lead: those that something in this text may be due on. */
export function datesAhead(text: string, own: string | null): DueDate[] {
  return led(text, own).filter((date) => isAhead(date, own));
}

/**
 * Of these dates the one that what the verbs at `anchor` promise is due: in the same clause, or the nearest before
 * or after it. Null where there is none.
 */
export function dueAt(text: string, dates: readonly DueDate[], anchor: Span): string | null {
  const from = text.lastIndexOf(';', anchor.start) + 1;
  const until = endOfPromise(text, anchor.end);
  const within = dates.filter(
    (date) => date.start >= from && (until < 0 || date.end <= until) && sameClause(text, date, anchor),
  );
  return nearest(finest(within), anchor);
}

/** "…; die komt in juni": a clause that goes on about what was promised. */
const GOES_ON =
  /^; (?:die|deze|dit|dat|zij|ze|het|(?:de|het) (?:eerst)?volgende) (?:volgt|volgen|komt|komen|verschijnt|verschijnen|ontvangt|krijgt|wordt|worden|zend|stuur|bied)(?!\p{L})/u;

/** Whether the clause at an offset goes on about what was promised before it. */
export function goesOnAt(text: string, offset: number): boolean {
  return GOES_ON.test(text.slice(offset, offset + 40));
}

function endOfPromise(text: string, from: number): number {
  const end = text.indexOf(';', from);
  return end >= 0 && goesOnAt(text, end) ? text.indexOf(';', end + 1) : end;
}

/** "Te bezien of voor 1 mei …": the dates of what will be looked at are its own. */
const ASKED = /(?<!\p{L})(?:te \p{L}+|weten|nagaan) (?:of|hoe|hoeveel|welke?|wat|waarom)(?!\p{L})/u;

/**
 * The date that a promise told as made before was due; it may be past by now. `made` is the day of the promise: where it is
 * unknown nothing counts from it.
 */
export function dueInContent(content: string, own: string | null, made: string | null = own): string | null {
  const about =
    /(?<!\p{L})(?:over|of|hoe|hoeveel|welke?|wat|waarom|die|waarin|naar|op basis|van)(?!\p{L})/u.exec(content)?.index ??
    content.length;
  const asked = ASKED.exec(content)?.index ?? content.length;
  const dates = led(content, made ?? own).filter(
    ({ start, end }) => start < asked && (made !== null || !COUNTED.test(content.slice(start, end))),
  );
  const head = dates.find(({ start }) => start < about);
  const due = head ?? finest(dates.filter((date) => isAhead(date, made ?? own))).at(-1);
  return due ? meant(content.slice(due.start, due.end), due.edtf, made ?? own) : null;
}

/** "Binnen drie jaar" counts from the day of the promise. */
const COUNTED = /^(?:binnen|over) /iu;

/** "vóór 15 september", promised by the spring of a letter of October: without a year it is the one just past. */
function meant(written: string, edtf: string, own: string | null): string {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])/.exec(edtf) ?? [];
  const [, ownYear, ownMonth] = /^(\d{4})-(\d{2})/.exec(own ?? '') ?? [];
  if (!month || !ownMonth || /\d{4}|jaar/.test(written)) return edtf;
  const ahead = (Number(year) - Number(ownYear)) * 12 + Number(month) - Number(ownMonth);
  return ahead > FAR ? `${Number(year) - 1}${edtf.slice(4)}` : edtf;
}

/** Nobody promises by a bare month what is further off than so many. */
const FAR = 8;

function led(text: string, own: string | null): DueDate[] {
  return dueDates(text, own).filter(({ start, end, edtf }) => {
    const before = text.slice(Math.max(0, start - 60), start);
    const written = text.slice(start, end);
    if (!/\d{4}|jaar/.test(written) && TOLD_OF_PAST.test(text.slice(end, end + 100))) return false;
    if (/^\d{4}$/.test(edtf) && FOR_YEAR.test(before) && before !== 'voor ') return false;
    if (!/\d{4}/.test(written) && (EVERY_YEAR.test(before) || OF_EVERY_YEAR.test(text.slice(end)))) return false;
    if (/^\d{4}$/.test(edtf) && ABOUT_YEARS.test(before)) return false;
    if (IN_PAPER.test(before) || BEFORE_DEBATE.test(before)) return true;
    return (SELF_LED.test(written) && !TOPIC.test(before)) || LED.test(before);
  });
}

/** A year beside a season or a month is that of something else. */
function finest(dates: readonly DueDate[]): readonly DueDate[] {
  const finer = dates.filter(({ edtf }) => edtf.length > 4);
  return finer.length > 0 ? finer : dates;
}

function sameClause(text: string, date: Span, anchor: Span): boolean {
  if (APPEARS.test(text.slice(date.end))) return true;
  if (date.start >= anchor.end) {
    const between = text
      .slice(anchor.end, date.start)
      .replace(GOES_ON, '')
      .replace(/, (?:zoals|conform|overeenkomstig)[^,]*,/u, ',');
    return !RELATIVE.test(between) || /(?<!\p{L})(?:uiterlijk|vóór)[^,]*$/iu.test(between);
  }
  if (date.end > anchor.start) return !/, (?:die|dat|waar\p{L}*) [^,]*$/u.test(text.slice(anchor.start, date.start));
  const between = text.slice(date.end, anchor.start);
  const clause = text.slice(text.lastIndexOf(',', date.start) + 1, date.start);
  return !(between.includes(',') && RELATIVE.test(clause));
}

/** The nearest to the verbs; between them, of two that "en" joins, the one of the last verb. */
function nearest(dates: readonly DueDate[], anchor: Span): string | null {
  const distance = ({ start, end }: Span) =>
    start >= anchor.start && end <= anchor.end
      ? (anchor.end - end) / 1000
      : Math.max(1, anchor.start - end, start - anchor.end);
  return dates.toSorted((a, b) => distance(a) - distance(b))[0]?.edtf ?? null;
}
