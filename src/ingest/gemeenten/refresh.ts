/** The register as an official list makes it: what the list says counts, what it is silent on stays. */
import type { Succession } from '../../model/division.ts';
import type { ListedGemeente, OfficialList } from '../../sources/gemeenten/list.ts';
import { named, renamingsBy } from './naming.ts';
import { type Lying, otherNames, type Register, type RegisteredGemeente } from './register.ts';

export function refreshed(register: Register, list: OfficialList): Register {
  const known = new Map(register.gemeenten.map((gemeente) => [gemeente.code, gemeente]));
  const isNew = register.gemeenten.length === 0;
  const listed = list.gemeenten.map((gemeente) => {
    const before = known.get(gemeente.code);
    return before ? updated(register, before, gemeente, list) : added(gemeente, isNew ? null : list.date);
  });
  const codes = new Set(listed.map(({ code }) => code));
  const kept = register.gemeenten.filter(({ code }) => !codes.has(code)).map((gemeente) => absent(gemeente, list));
  const gemeenten = [...listed, ...kept].sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    gemeenten,
    successions: succeeding(register, list, new Map(gemeenten.map((gemeente) => [gemeente.code, gemeente]))),
    renamings: [...register.renamings, ...renamingsBy(register, list)],
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

function updated(
  register: Register,
  before: RegisteredGemeente,
  listed: ListedGemeente,
  list: OfficialList,
): RegisteredGemeente {
  const validFrom = listed.validFrom === undefined ? before.validFrom : listed.validFrom;
  const validUntil = endOf(before, listed, list.date);
  return {
    ...before,
    ...named(register, before, listed, list),
    validFrom,
    validUntil,
    lay: lying(before.lay, listed.province, list.date, { from: validFrom, until: validUntil }),
  };
}

/** A list cannot know of an end that the register has after the list's day. */
function endOf(before: RegisteredGemeente, { validUntil }: ListedGemeente, date: string): string | null {
  if (validUntil === undefined) return before.validUntil;
  const isLater = before.validUntil !== null && before.validUntil > date;
  return validUntil === null && isLater ? before.validUntil : validUntil;
}

/** A list tells one province, that of its day, or of the last day that the gemeente had. */
function lying(
  before: readonly Lying[],
  province: string | null,
  date: string,
  { from, until }: Pick<Lying, 'from' | 'until'>,
): readonly Lying[] {
  const last = before.at(-1);
  if (!last) return province === null ? [] : [{ province, from, until }];
  const earlier = before.slice(0, -1);
  const since = earlier.length > 0 ? last.from : from;
  const isOlder = since !== null && date < since;
  if (province === null || province === last.province || isOlder) return [...earlier, { ...last, from: since, until }];
  const hasEnded = until !== null && until <= date;
  if (hasEnded) return [...earlier, { province, from: since, until }];
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
