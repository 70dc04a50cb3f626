/** What of a measure can be drawn, and how it is told: numbers as sources give them, and those that follow from them. */
import { dayRange } from '../model/edtf.ts';
import { dutchDate, dutchNumber, dutchShare } from './dutch.ts';
import type { MeasureSeries, Observed } from './programme-measures.ts';

export interface Point {
  /** The days that its date covers: the first, and the day after the last. */
  readonly from: Date;
  readonly until: Date;
  readonly value: number;
  /** Not a number that a source gives, but one that follows from what it gives. */
  readonly isDerived: boolean;
  /** Beside the point. */
  readonly label: string;
  /** The whole of it, in a sentence. */
  readonly sentence: string;
}

export interface Drawable {
  readonly points: readonly Point[];
  /** What cannot be drawn, in sentences. */
  readonly left: readonly string[];
}

const WORDS: Readonly<Record<string, string>> = {
  ALL: 'alle',
  NEARLY_ALL: 'bijna alle',
  MOST: 'de meeste',
  HALF: 'de helft van de',
  SOME: 'enkele',
  NONE: 'geen',
};
const DAY = 86_400_000;

/** Levels of the whole country; a change since an earlier moment is told in words. */
export function drawable({ unit, observations }: Pick<MeasureSeries, 'unit' | 'observations'>): Drawable {
  const points: Point[] = [];
  const left: string[] = [];
  for (const observation of observations) {
    const range = observation.date === null ? null : dayRange(observation.date);
    const level = levelOf(observation, unit);
    if (!range?.first || !range.last || !level) {
      left.push(toldOf(observation, unit));
      continue;
    }
    points.push({
      from: new Date(range.first),
      until: new Date(Date.parse(range.last) + DAY),
      ...level,
      label: labelOf(observation, level.value, unit),
      sentence: `${toldOf(observation, unit)}${workedOut(observation, level.value)}`,
    });
  }
  return { points: points.sort((a, b) => a.from.getTime() - b.from.getTime()), left };
}

/** "Alle gemeenten" were as many as existed that day, and "geen" is none; other words are no numbers. */
function levelOf(observation: Observed, unit: string): { readonly value: number; readonly isDerived: boolean } | null {
  const { value, quantifier, delta, derived, gemeenteCount } = observation;
  if (delta) return null;
  if (value !== null) return { value, isDerived: derived };
  if (quantifier === 'NONE') return { value: 0, isDerived: true };
  return quantifier === 'ALL' && unit === 'gemeenten' && gemeenteCount !== null
    ? { value: gemeenteCount, isDerived: true }
    : null;
}

function labelOf(observation: Observed, value: number, unit: string): string {
  const { quantifier, gemeenteCount, derived } = observation;
  if (quantifier === 'ALL') return `alle ${dutchNumber(value)}`;
  const number = dutchNumber(value) + (/procent|percent|%/.test(unit) ? '%' : '');
  const sum = derived ? sumOf(observation) : null;
  const of = unit === 'gemeenten' && gemeenteCount !== null ? ` van ${dutchNumber(gemeenteCount)}` : '';
  return `${number}${sum ? ` (${sum})` : ''}${of}`;
}

function toldOf({ date, value, quantifier, delta, gemeenteCount, share }: Observed, unit: string): string {
  const amount = value === null ? (WORDS[quantifier ?? ''] ?? 'een onbekend aantal') : dutchNumber(value);
  const change = delta && value !== null && value > 0 ? 'een verandering van +' : delta ? 'een verandering van ' : '';
  const of = share !== null && gemeenteCount !== null ? ` van de ${gemeenteCount} (${dutchShare(share)})` : '';
  return `${date === null ? 'zonder datum' : dutchDate(date)}: ${change}${amount} ${unit}${of}`;
}

function workedOut(observation: Observed, value: number): string {
  const { derived, quantifier, gemeenteCount } = observation;
  if (quantifier === 'ALL' && observation.value === null) {
    return `, afgeleid: ${dutchNumber(gemeenteCount ?? value)} gemeenten bestonden op die dag`;
  }
  const sum = derived ? sumOf(observation) : null;
  return derived ? `, afgeleid${sum ? `: ${sum}` : ''}` : '';
}

/** "275 − 128", where the inputs make the value so; else their numbers. */
function sumOf({ value, derivedFrom }: Observed): string | null {
  const numbers = derivedFrom.toSorted((a, b) => Number(a.delta) - Number(b.delta)).map((input) => input.value);
  const [one, other] = numbers;
  if (value === null || typeof one !== 'number' || typeof other !== 'number') return null;
  if (numbers.length === 2 && one - other === value) return `${dutchNumber(one)} − ${dutchNumber(other)}`;
  if (numbers.length === 2 && one + other === value) return `${dutchNumber(one)} + ${dutchNumber(other)}`;
  return `uit ${numbers.map((number) => (number === null ? '?' : dutchNumber(number))).join(', ')}`;
}
