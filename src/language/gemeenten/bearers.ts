/** Which gemeente a name means: by what stands in brackets, by the document's day, by the provinces spoken of. */
import { type Bearer, type Entry, type Gazetteer, lettersOf, provincesOf } from './gazetteer.ts';

/** Years after which the name of a gemeente that is no more is that of a place, unless the text calls it a gemeente. */
const REMEMBERED = 5;

const BRACKETS = /^ ?\((?<inner>[\p{L}][\p{L}. -]{0,15})\)/u;

/** The gemeenten that may be meant, and where the name ends; none where the brackets tell of another place. */
export function bearersAt(
  text: string,
  { entry, end }: { readonly entry: Entry; readonly end: number },
  gazetteer: Gazetteer,
): { readonly bearers: readonly Bearer[]; readonly end: number } {
  const match = BRACKETS.exec(text.slice(end, end + 24));
  const letters = lettersOf(match?.groups?.['inner'] ?? '');
  const provinces = letters === '' ? [] : gazetteer.provincesCalled(letters);
  const meant = entry.bearers.filter(
    ({ gemeente, qualifier }) =>
      letters !== '' && (qualifier === letters || gemeente.lay.some(({ province }) => provinces.includes(province))),
  );
  const isTold = match !== null && (meant.length > 0 || provinces.length > 0);
  return isTold ? { bearers: meant, end: end + match[0].length } : { bearers: entry.bearers, end };
}

/** Those that existed on the day; else the last that had, and else the first that will. */
export function bearersOn(bearers: readonly Bearer[], day: string, { division }: Gazetteer): readonly Bearer[] {
  const existing = bearers.filter(({ gemeente }) => division.existed(gemeente.code, day));
  if (existing.length > 0) return existing;
  const ended = bearers.filter(({ gemeente: { validUntil } }) => validUntil !== null && validUntil <= day);
  const last = ended
    .map(({ gemeente }) => gemeente.validUntil ?? '')
    .sort()
    .at(-1);
  if (last !== undefined) return ended.filter(({ gemeente }) => gemeente.validUntil === last);
  const first = bearers.map(({ gemeente }) => gemeente.validFrom ?? '').sort()[0];
  return bearers.filter(({ gemeente }) => gemeente.validFrom === first);
}

/** Those in one of the provinces; all, where that leaves none. */
export function bearersIn(bearers: readonly Bearer[], provinces: ReadonlySet<string>, day: string): readonly Bearer[] {
  if (bearers.length < 2 || provinces.size === 0) return bearers;
  const inside = bearers.filter(({ gemeente }) => provincesOf(gemeente, day).some((code) => provinces.has(code)));
  return inside.length > 0 ? inside : bearers;
}

/** Whether none has existed for so long that the name alone does not mean the gemeente. */
export function areForgotten(bearers: readonly Bearer[], day: string): boolean {
  const since = `${String(Number(day.slice(0, 4)) - REMEMBERED).padStart(4, '0')}${day.slice(4)}`;
  return bearers.every(({ gemeente: { validUntil } }) => validUntil !== null && validUntil < since);
}
