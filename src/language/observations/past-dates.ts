/**
 * Dates as those write them who look back at what was counted: "in april" is the last one before the document,
 * "vorig jaar" the year before it, "het schooljaar 2023-2024" a year of its own.
 */
import type { FoundDate } from '../dates.ts';

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const MONTH = new RegExp(
  `(?<![\\p{L}\\d] |\\d)(?<![\\p{L}])(?:in|per|eind|begin|medio|over) (?:de maand )?(${MONTHS.join('|')})(?! \\d{4}|[\\p{L}])`,
  'giu',
);
const LAST_YEAR = /(?<![\p{L}])(?:vorig|(?:het )?afgelopen) jaar(?![\p{L}])/giu;
const LAST_SCHOOL_YEAR = /(?<![\p{L}])(?:vorig|(?:het )?afgelopen) (?:school|studie|college)jaar(?![\p{L}])/giu;
const LONG_YEAR =
  /(?<![\p{L}])(?:(?:school|studie|college|beheer|zorg|boek)jaar|seizoen|periode|tijdvak|jaren) (?:van )?((?:19|20)\d\d) ?[-–/] ?((?:19|20)\d\d)/giu;
const HALF = /(?<![\p{L}])(eerste|tweede) (?:helft|halfjaar) van dit jaar(?![\p{L}])/giu;
const THAT_YEAR = /(?<![\p{L}])(?:in )?(?:dat|hetzelfde) jaar(?![\p{L}])/giu;

/** All of a text; `year`: the one that was spoken of last. */
export function pastDatesIn(text: string, own: string | null, year: string | null): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray, edtf: string | null) => {
    if (edtf !== null)
      found.push({ edtf, form: 'relative', resolved: true, start: match.index, end: match.index + match[0].length });
  };
  for (const match of text.matchAll(LONG_YEAR)) add(match, `${match[1]}/${match[2]}`);
  if (year !== null) for (const match of text.matchAll(THAT_YEAR)) add(match, year);
  if (own === null || own.length < 4) return found;
  const now = Number(own.slice(0, 4));
  const month = Number(own.slice(5, 7) || '12');
  for (const match of text.matchAll(MONTH)) {
    const at = MONTHS.indexOf((match[1] ?? '').toLowerCase()) + 1;
    add(match, `${at <= month ? now : now - 1}-${String(at).padStart(2, '0')}`);
  }
  for (const match of text.matchAll(LAST_YEAR)) add(match, String(now - 1));
  for (const match of text.matchAll(HALF)) add(match, `${now}-${match[1]?.toLowerCase() === 'eerste' ? 40 : 41}`);
  const began = month < 8 ? now - 2 : now - 1;
  for (const match of text.matchAll(LAST_SCHOOL_YEAR)) add(match, `${began}/${began + 1}`);
  return found;
}
