/**
 * Counts without their noun: "vorig jaar waren dat er 21", "waarvan er 402 zijn gehonoreerd", "van wie 4.106 bij
 * de landmacht en 1.225 bij de marine": what is counted was said just before.
 */
import { type FoundNumber, findNumbers } from '../numbers.ts';
import type { Span } from '../reading.ts';
import { COUNTED, isCountable } from './units.ts';

export interface CountedAgain extends Span {
  readonly value: number;
  /** A part of the whole in percent. */
  readonly percentage: boolean;
  readonly half: boolean;
  /** "een jaar eerder": so many years before what was counted last. */
  readonly yearsBefore: number;
}

const FEW = '(?: (?:nog|al|inmiddels|nu|toen|ruim|circa|ongeveer|ten minste|slechts|maar|bijna|zelfs|dus))*';
const LEAD = new RegExp(
  `(?<![\\p{L}])(?:(?:daarvan|hiervan|waarvan|van wie|van hen|van deze)(?: (?!er )\\p{Ll}+){0,2}(?: er)?|(?:waren|zijn|is|was|werden)(?: het| dat| dit)?(?: er)?|(?:dat|het|er) (?:waren|zijn)(?: er)?|tegen|stond de teller op)${FEW} $`,
  'iu',
);
/** A further part of the same whole: ", 1.225 bij de marine". */
const FURTHER = /(?:,|(?<![\p{L}])en) $/u;
const PLACED = /^ (?:bij|in|op|uit|voor|van) (?:de|het|een|\p{Lu})/u;
const NOUN = new RegExp(`^ (?:van (?:de|deze|zulke) (?:\\d[\\d.]* )?)?${COUNTED}`, 'u');
/** What follows a number that is no count of the same: its own unit, a comparison, a part of a date or amount. */
const OWN_UNIT =
  /^ ?(?:jaar|jaren|maanden|weken|dagen|uur|euro|keer|maal|km|kilometer|hectare|ton|miljoen euro|miljard|meer|minder|[%])|^[-–/]\d|^ (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/iu;
const EARLIER = /(?<![\p{L}])(?:een jaar eerder|het jaar (?:daarvoor|ervoor)|jaar daarvoor)(?![\p{L}])/iu;

/** The counts of a text that are told so, in order. */
export function countedAgainIn(text: string): CountedAgain[] {
  if (!/\b(?:er|dat|van wie|waarvan|daarvan|hiervan|tegen|teller|van hen)\b/i.test(text)) return [];
  const found: CountedAgain[] = [];
  for (const number of findNumbers(text)) {
    const before = text.slice(Math.max(0, number.start - 60), number.start);
    const last = found.at(-1);
    const led = LEAD.exec(before);
    const further =
      last !== undefined &&
      FURTHER.test(before) &&
      PLACED.test(text.slice(number.end)) &&
      PLACED.test(text.slice(last.end));
    if (!(led || further) || !isBare(text, number, led?.[0] ?? '')) continue;
    const share = number.kind === 'percentage' || number.kind === 'fraction';
    found.push({
      start: number.start - (led?.[0].length ?? 0),
      end: number.end,
      value: number.kind === 'fraction' ? Math.round(number.value * 1000) / 10 : number.value,
      percentage: share,
      half: number.kind === 'fraction' && number.value === 0.5,
      yearsBefore: EARLIER.test(text) ? 1 : 0,
    });
  }
  return found;
}

/** A number with a noun of its own counts that; "is 3 mei" and "zijn 2 jaar" count nothing. */
function isBare(text: string, { start, end, kind, value }: FoundNumber, lead: string): boolean {
  if (
    kind === 'ordinal' ||
    (kind === 'cardinal' && value >= 1900 && value < 2100 && /^\d{4}$/.test(text.slice(start, end)))
  )
    return false;
  const after = text.slice(end, end + 60);
  if (kind === 'cardinal' && OWN_UNIT.test(after)) return false;
  const noun = NOUN.exec(after)?.groups?.['unit'];
  if (noun !== undefined && isCountable(noun, value < 10)) return false;
  // "Zijn 12 …" without "er", "dat" or "het" counts what follows.
  return (
    /(?<![\p{L}])(?:er|dat|dit|het|waarvan|daarvan|hiervan|wie|hen|tegen|op)(?![\p{L}])/iu.test(lead) || lead === ''
  );
}
