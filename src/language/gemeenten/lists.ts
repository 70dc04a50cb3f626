/** Names in lists ("de gemeenten A, B en C"): what the text says of one it often says of all. */
import type { Found } from './gazetteer.ts';
import type { Standing } from './surroundings.ts';

/** What may stand between two names of a list, brackets after the first included. */
const BETWEEN =
  /^(?: ?\([^()]{1,40}\))?(?:,? (?:en|of|alsmede|als|evenals|respectievelijk|maar ook|en ook|&)|,|\/| ?[-–‑]) ?(?:(?:in|uit|van|te|met|voor|bij) )?(?:(?:de )?(?:gemeenten?|stad) )?$/iu;

export interface Standee {
  readonly found: Found;
  standing: Standing;
}

/** Splits the names of a line into lists of one or more. */
export function listsOf<T extends Standee>(text: string, names: readonly T[]): T[][] {
  const lists: T[][] = [];
  for (const name of names) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && BETWEEN.test(text.slice(last.found.end, name.found.start))) list.push(name);
    else lists.push([name]);
  }
  return lists;
}

/** Lets the names of a list share what stands around one of them. */
export function settleList(list: readonly Standee[]): void {
  const [first] = list;
  if (!first) return;
  if (first.standing === 'none-all') for (const each of list) each.standing = 'none';
  const isCertain = ({ found, standing }: Standee) =>
    found.entry.bearers.length > 0 && (standing === 'called' || standing === 'plain');
  if (list.some(isCertain)) {
    for (const each of list) if (each.standing === 'weak') each.standing = 'plain';
  }
  if (isOfProvinces(list)) for (const each of list) each.standing = 'province';
}

/** "Groningen, Drenthe en Overijssel": all are provinces, and one of them is nothing else. */
function isOfProvinces(list: readonly Standee[]): boolean {
  if (!list.every(({ found }) => found.entry.province !== null)) return false;
  return list.some(({ found, standing }) => found.entry.bearers.length === 0 || standing === 'province');
}
