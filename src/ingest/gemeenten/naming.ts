/** What a gemeente is called after a list has been read, and whether that is another name or a form of the same. */
import type { ListedGemeente, OfficialList } from '../../sources/gemeenten/list.ts';
import { otherNames, type Register, type RegisteredGemeente, type Renaming } from './register.ts';

type Names = Pick<RegisteredGemeente, 'name' | 'officialName' | 'preferredName' | 'aliases'>;

export function named(
  register: Register,
  before: RegisteredGemeente,
  listed: ListedGemeente,
  list: OfficialList,
): Names {
  const isRenamed = takesNewName(register, before, listed, list);
  // Of the forms of one name, the TOOI register tells the official one.
  const isOfficial = isRenamed || (list.holds === 'EVERY' && !hasLaterName(register, before, list));
  const name = isRenamed ? listed.name : before.name;
  const officialName = isOfficial ? listed.name : before.officialName;
  const preferredName = isOfficial ? (listed.preferredName ?? listed.name) : before.preferredName;
  return { name, officialName, preferredName, aliases: otherNames(name, [...formsOf(before), listed.name]) };
}

export function renamingsBy(register: Register, list: OfficialList): readonly Renaming[] {
  const listed = new Map(list.gemeenten.map((gemeente) => [gemeente.code, gemeente]));
  return register.gemeenten.flatMap((before) => {
    const now = listed.get(before.code);
    if (!now || !takesNewName(register, before, now, list)) return [];
    return [{ code: before.code, date: list.date, title: `${before.name} heet voortaan ${now.name}` }];
  });
}

/** Another form of a name that it bears, such as "Bergen (NH)", is no new name, nor is one that it had before. */
function takesNewName(
  register: Register,
  before: RegisteredGemeente,
  { name }: ListedGemeente,
  list: OfficialList,
): boolean {
  return !hasLaterName(register, before, list) && !formsOf(before).includes(name);
}

function hasLaterName({ renamings }: Register, { code }: RegisteredGemeente, { date }: OfficialList): boolean {
  return renamings.some((renaming) => renaming.code === code && renaming.date > date);
}

function formsOf({ name, officialName, preferredName, aliases }: RegisteredGemeente): readonly string[] {
  return [name, officialName, preferredName, ...aliases];
}
