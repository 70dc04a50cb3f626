/** Money counts where it is what the sentence is about: made available, not spent in passing. */

import { matchesOf } from '../matches.ts';
import { digitsOf } from '../numbers.ts';
import type { Count } from './count.ts';

const AMOUNT =
  /(?:€ ?(?<after>\d[\d.]*(?:,\d+)?)|(?<before>\d[\d.]*(?:,\d+)?))(?: (?<scale>miljoen|miljard|duizend|mln\.?|mld\.?))?(?<euro> euro)?(?![\d])/gu;
const GRANTED =
  /(?<![\p{L}])(?:bedraagt|bedragen|beschikbaar|uitgetrokken|gereserveerd|toegekend|vrijgemaakt|geïnvesteerd)(?![\p{L}])/u;
const SCALES: Readonly<Record<string, number>> = { miljoen: 1e6, mln: 1e6, miljard: 1e9, mld: 1e9, duizend: 1e3 };

/** All amounts that a sentence says are granted. */
export function amountsIn(text: string): Count[] {
  if (!/€|euro/.test(text) || !GRANTED.test(text)) return [];
  return matchesOf(AMOUNT, text).flatMap((match) => {
    const { after, before, scale = '', euro } = match.groups ?? {};
    const value = digitsOf(after ?? before ?? '');
    if (value === null || (after === undefined && euro === undefined)) return [];
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
  });
}
