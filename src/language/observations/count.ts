/** A count in a sentence, and the words before it that make it rough. */
import type { Quantifier } from '../../model/kind.ts';
import { matchesOf } from '../matches.ts';
import type { Span } from '../reading.ts';

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
  /** The noun was told before: the count is of the same, of a part of it, or of a part of what its own clause names. */
  readonly again?: 'same' | 'part' | 'here';
  /** "14 meer dan": a change, and which way. */
  readonly change?: 1 | -1;
}

/** A noun that was counted or spoken of, for counts that leave it out. */
export interface Spoken {
  readonly noun: string;
  readonly adjectives: string;
  readonly share: boolean;
  /** Of all of them, most or none something was said: a share of them may follow. */
  readonly quantified?: true;
  /** It only opened the sentence, without a number. */
  readonly subject?: true;
}

const APPROXIMATELY =
  "ruim|circa|ca\\.|ongeveer|bijna|zo['’]n|meer dan|minstens|ten minste|tenminste|zeker|maar liefst|in totaal|alle|slechts|maar|nog maar|krap|rond de|om en nabij de|al|nu|nog|nog eens|inmiddels|naar schatting|in ieder geval|totaal|niet minder dan|dik|iets meer dan|iets minder dan|net geen|al meer dan|een kleine|een goede|een dikke";
const APPROXIMATION = new RegExp(`(?<![\\p{L}])(?:(?:${APPROXIMATELY}) ){1,2}$`, 'iu');
export const ROUGH =
  /(?:circa|ca\.|ongeveer|bijna|zo['’]n|ruim|meer dan|minstens|ten minste|zeker|naar schatting|minder dan|net geen) $/i;
/** What stands before a number, with and without the words that make it rough. */
export function leadOf(text: string, start: number): { before: string; approximate: string } {
  const said = text.slice(0, start);
  const approximate = APPROXIMATION.exec(said.slice(-60))?.[0] ?? '';
  return { before: said.slice(0, said.length - approximate.length), approximate };
}

/** "bedroeg in het schooljaar 2030-2031 42": the date says when, the words before it what. */
export function withoutDate(before: string, dates: readonly Span[]): string {
  const date = dates.findLast(({ end }) => end <= before.length && /^[ :]{0,2}$/.test(before.slice(end)));
  if (!date) return before;
  return before
    .slice(0, date.start)
    .replace(
      /(?<![\p{L}])(?:in|op|per|tot en met|t\/m|eind|begin|medio|over|het|de|van|(?:school|studie|kalender|begrotings)?jaar) ?$/iu,
      '',
    )
    .replace(/(?<![\p{L}])(?:in|op|per|over) (?:het )?$/iu, '');
}

/** How far what a number belongs to may stand before it, in characters. */
const REACH = 160;

/** The last place where a pattern fits in the words just before a number. */
export function lastIn(lead: string, pattern: RegExp): Span | null {
  const from = Math.max(0, lead.length - REACH);
  const match = matchesOf(pattern, lead.slice(from)).at(-1);
  if (!match) return null;
  const start = from + match.index;
  return { start, end: start + match[0].length };
}
