/** Names in lists ("de gemeenten A, B en C"): what the text says of one it often says of all. */
import type { Span } from '../reading.ts';
import type { Found } from './gazetteer.ts';
import type { Standing } from './surroundings.ts';

/** What may stand between two names of a list, brackets after the first included. */
const BETWEEN =
  /^(?: ?\([^()]{1,40}\))?(?:,? (?:en|of|alsmede|als|evenals|respectievelijk|maar ook|en ook|&)|,|(?:: ?[\d.,]+ ?%?)?;|\/| ?[-–‑]) ?(?:(?:in|uit|van|te|met|voor|bij) )?(?:(?:de )?(?:gemeenten?|stad) )?$/iu;

export interface Standee {
  readonly found: Found;
  standing: Standing;
}

/** Splits names of a line, in order, into lists of one or more. */
export function listsOf<T>(text: string, names: readonly T[], spanOf: (name: T) => Span): T[][] {
  const lists: T[][] = [];
  for (const name of names) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && BETWEEN.test(text.slice(spanOf(last).end, spanOf(name).start))) list.push(name);
    else lists.push([name]);
  }
  return lists;
}

/** Lets the names of a list share what stands around one of them. */
export function settleList(list: readonly Standee[]): void {
  const [first] = list;
  if (!first) return;
  if (first.standing === 'none-all') setAll(list, 'none');
  const certain = list.filter(isCertain);
  if (certain.length > 0)
    setAll(
      list.filter(({ standing }) => standing === 'weak'),
      'plain',
    );
  if (isOfProvinces(list))
    setAll(
      list.filter(({ standing }) => standing !== 'called'),
      'province',
    );
  const isAllGemeenten = list.every(({ found }) => found.entry.bearers.length > 0);
  const isCalled = first.standing === 'called' || certain.some(({ found }) => found.entry.province === null);
  // "de gemeenten A, B en C"; in the company of a gemeente, Utrecht is the city.
  const raised = list.filter(
    ({ found, standing }) => standing === 'plain' && (first.standing === 'called' || found.entry.province !== null),
  );
  if (isAllGemeenten && isCalled) setAll(raised, 'called');
}

function setAll(list: readonly Standee[], standing: Standing): void {
  for (const each of list) each.standing = standing;
}

function isCertain({ found, standing }: Standee): boolean {
  return found.entry.bearers.length > 0 && (standing === 'called' || standing === 'plain');
}

/** "Groningen, Drenthe en Overijssel": all are provinces, and one of them is nothing else. */
function isOfProvinces(list: readonly Standee[]): boolean {
  if (!list.every(({ found }) => found.entry.province !== null)) return false;
  return list.some(({ found, standing }) => found.entry.bearers.length === 0 || standing === 'province');
}
