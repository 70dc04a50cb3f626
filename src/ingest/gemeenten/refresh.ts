/** The register as an official list makes it: what the list says counts, what it is silent on stays. */
import type { Succession } from '../../model/division.ts';
import type { ListedGemeente, OfficialList } from '../../sources/gemeenten/list.ts';
import { type Lying, otherNames, type Register, type RegisteredGemeente, type Renaming } from './register.ts';

export function refreshed(register: Register, list: OfficialList): Register {
  const known = new Map(register.gemeenten.map((gemeente) => [gemeente.code, gemeente]));
  const isNew = register.gemeenten.length === 0;
  const listed = list.gemeenten.map((gemeente) => {
    const before = known.get(gemeente.code);
    return before ? updated(before, gemeente, list) : added(gemeente, isNew ? null : list.date);
  });
  const codes = new Set(listed.map(({ code }) => code));
  const kept = register.gemeenten.filter(({ code }) => !codes.has(code)).map((gemeente) => absent(gemeente, list));
  const gemeenten = [...listed, ...kept].sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    gemeenten,
    successions: succeeding(register, list, new Map(gemeenten.map((gemeente) => [gemeente.code, gemeente]))),
    renamings: [...register.renamings, ...list.gemeenten.flatMap((gemeente) => renaming(known, gemeente, list.date))],
  };
}

/** A list of one day does not tell since when: a gemeente that the register did not know begins on that day. */
function added(listed: ListedGemeente, day: string | null): RegisteredGemeente {
  const { code, name, preferredName = name, province } = listed;
  const validFrom = listed.validFrom === undefined ? day : listed.validFrom;
  const validUntil = listed.validUntil ?? null;
  return {
    code,
    name,
    officialName: name,
    preferredName,
    aliases: otherNames(name, [preferredName]),
    validFrom,
    validUntil,
    lay: province === null ? [] : [{ province, from: validFrom, until: validUntil }],
  };
}

function updated(before: RegisteredGemeente, listed: ListedGemeente, list: OfficialList): RegisteredGemeente {
  const renames = isRenamed(before, listed);
  const name = renames ? listed.name : before.name;
  // Of the forms of one name, a list of TOOI tells the official one.
  const isOfficial = renames || list.holds === 'EVERY';
  const officialName = isOfficial ? listed.name : before.officialName;
  const preferredName = isOfficial ? (listed.preferredName ?? listed.name) : before.preferredName;
  const validFrom = listed.validFrom === undefined ? before.validFrom : listed.validFrom;
  const validUntil = listed.validUntil === undefined ? before.validUntil : listed.validUntil;
  return {
    ...before,
    name,
    officialName,
    preferredName,
    aliases: otherNames(name, [...before.aliases, before.name, listed.name, officialName, preferredName]),
    validFrom,
    validUntil,
    lay: lying(before.lay, listed.province, list.date, { from: validFrom, until: validUntil }),
  };
}

/** Another form of the name that it bears, such as "Bergen (NH)", is no other name. */
function isRenamed(before: RegisteredGemeente, { name }: ListedGemeente): boolean {
  return ![before.name, before.officialName, before.preferredName, ...before.aliases].includes(name);
}

function renaming(known: ReadonlyMap<string, RegisteredGemeente>, listed: ListedGemeente, date: string): Renaming[] {
  const before = known.get(listed.code);
  if (!before || !isRenamed(before, listed)) return [];
  return [{ code: before.code, date, before: before.name, after: listed.name }];
}

/** A list tells one province, that of its day, or of the last day that the gemeente had. */
function lying(
  before: readonly Lying[],
  province: string | null,
  date: string,
  { from, until }: Pick<Lying, 'from' | 'until'>,
): readonly Lying[] {
  const last = before.at(-1);
  const earlier = before.slice(0, -1);
  const since = last && earlier.length > 0 ? last.from : from;
  if (!last) return province === null ? [] : [{ province, from, until }];
  if (province === null || province === last.province) return [...earlier, { ...last, from: since, until }];
  return [...earlier, { ...last, from: since, until: date }, { province, from: date, until }];
}

/** Of those that existed on its day, a list of one day leaves out what has ended; the register's own older past stays. */
function absent(gemeente: RegisteredGemeente, { holds, date }: OfficialList): RegisteredGemeente {
  const existed =
    (gemeente.validFrom === null || gemeente.validFrom <= date) &&
    (gemeente.validUntil === null || gemeente.validUntil > date);
  if (holds === 'EVERY' || !existed) return gemeente;
  const lay = gemeente.lay.map((each, index) => (index === gemeente.lay.length - 1 ? { ...each, until: date } : each));
  return { ...gemeente, validUntil: date, lay };
}

/** Those of the list, and those of the register that still fit the day on which a gemeente ended. */
function succeeding(
  register: Register,
  list: OfficialList,
  gemeenten: ReadonlyMap<string, RegisteredGemeente>,
): readonly Succession[] {
  const stays = ({ from, date }: Succession) => {
    const before = register.gemeenten.find(({ code }) => code === from)?.validUntil ?? null;
    return (gemeenten.get(from)?.validUntil ?? null) === before || gemeenten.get(from)?.validUntil === date;
  };
  const all = [...list.successions, ...register.successions.filter(stays)];
  const byKey = new Map(
    all.map((succession) => [`${succession.from} ${succession.date} ${succession.to}`, succession]),
  );
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, succession]) => succession);
}
