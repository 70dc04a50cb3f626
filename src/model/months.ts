/** The Dutch names of the months. */

const NAMES = [
  ['januari', 'jan'],
  ['februari', 'febr', 'feb'],
  ['maart', 'mrt'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;
const NUMBERS = new Map<string, string>(
  NAMES.flatMap((names, index) => names.map((name) => [name, String(index + 1).padStart(2, '0')] as const)),
);

/** The full names, January first. */
export const MONTHS: readonly string[] = NAMES.map(([name]) => name);
/** They, as alternatives of a pattern. */
export const MONTH = MONTHS.join('|');
/** As `MONTH`, with the usual abbreviations. */
export const MONTH_OR_SHORT = [MONTH, ...NAMES.flatMap(([, ...short]) => short)].join('|');

/** "08" of "augustus", "Aug" or "aug."; null for anything else. */
export function monthOf(name: string | undefined): string | null {
  return NUMBERS.get((name ?? '').toLowerCase().replace('.', '')) ?? null;
}
