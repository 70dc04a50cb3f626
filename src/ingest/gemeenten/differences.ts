/** How one state of the register differs from another, for people to read before it is taken over. */
import { changesOf } from './changes.ts';
import type { Register, RegisteredGemeente } from './register.ts';

export interface Difference {
  /** `GEMEENTE_ENDED`: it has an end that it had not. `CHANGE`: a herindeling, as it follows from the rest. */
  readonly what: 'GEMEENTE_ADDED' | 'GEMEENTE_ENDED' | 'GEMEENTE_CHANGED' | 'CHANGE_ADDED' | 'CHANGE_REMOVED';
  /** The CBS code of a gemeente, the id of a change. */
  readonly subject: string;
  readonly name: string;
  /** The property, or null where the whole was added or removed. */
  readonly property: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** In the order of their codes and dates; none when the two are alike. */
export function differences(before: Register, after: Register): readonly Difference[] {
  const known = new Map(before.gemeenten.map((gemeente) => [gemeente.code, gemeente]));
  const ofGemeenten = after.gemeenten.flatMap((gemeente) => {
    const old = known.get(gemeente.code);
    return old ? changed(old, gemeente) : [addition(gemeente)];
  });
  return [...ofGemeenten, ...ofChanges(before, after)];
}

function addition({ code, name, validFrom, validUntil }: RegisteredGemeente): Difference {
  const bounds = [validFrom ? `from ${validFrom}` : '', validUntil ? `until ${validUntil}` : ''].filter(Boolean);
  return { what: 'GEMEENTE_ADDED', subject: code, name, property: null, before: null, after: bounds.join(' ') || null };
}

function changed(old: RegisteredGemeente, now: RegisteredGemeente): Difference[] {
  const before = shown(old);
  const after = shown(now);
  return Object.keys(after)
    .filter((property) => before[property] !== after[property])
    .map((property) => ({
      what: property === 'validUntil' && before[property] === null ? 'GEMEENTE_ENDED' : 'GEMEENTE_CHANGED',
      subject: now.code,
      name: old.name,
      property,
      before: before[property] ?? null,
      after: after[property] ?? null,
    }));
}

function shown(gemeente: RegisteredGemeente): Record<string, string | null> {
  const { name, officialName, preferredName, aliases, validFrom, validUntil, lay } = gemeente;
  const provinces = lay.map(({ province, from }, index) => (index > 0 ? `${province} from ${from}` : province));
  return {
    name,
    officialName,
    preferredName,
    aliases: aliases.join(', ') || null,
    validFrom,
    validUntil,
    province: provinces.join(', ') || null,
  };
}

function ofChanges(before: Register, after: Register): Difference[] {
  const rows = (register: Register) =>
    new Map(
      changesOf(register).map(({ id, title, date, before: from, after: into }) => [
        id,
        { title, said: `${date}: ${from.join(', ')} to ${into.join(', ')}` },
      ]),
    );
  const old = rows(before);
  const now = rows(after);
  const missing = (from: typeof now, other: typeof now) =>
    [...from].filter(([id, { said }]) => other.get(id)?.said !== said);
  return [
    ...missing(old, now).map(([subject, { title, said }]) => difference('CHANGE_REMOVED', subject, title, said, null)),
    ...missing(now, old).map(([subject, { title, said }]) => difference('CHANGE_ADDED', subject, title, null, said)),
  ];
}

function difference(
  what: Difference['what'],
  subject: string,
  name: string,
  before: string | null,
  after: string | null,
): Difference {
  return { what, subject, name, property: null, before, after };
}
