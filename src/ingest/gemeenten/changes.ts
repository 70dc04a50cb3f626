/** The changes of gemeenten (herindelingen) that follow from which came of which, where it lay and what it was called. */
import type { Succession } from '../../model/division.ts';
import { provinceName } from '../../model/province.ts';
import type { Register, RegisteredGemeente } from './register.ts';

export interface MunicipalChange {
  readonly id: string;
  /**
   * - `SAMENVOEGING`: several became a new one; `HERSCHIKKING`: one, or a part of it, became a new one
   * - `UITBREIDING`: one that stayed took over others, or parts of them
   * - `SPLITSING`: one was divided over several
   * - `PROVINCE_CHANGE`: what lay in one province lies in another since
   * - `RENAMING`: one took another name and kept its code
   */
  readonly kind: 'SAMENVOEGING' | 'UITBREIDING' | 'HERSCHIKKING' | 'SPLITSING' | 'PROVINCE_CHANGE' | 'RENAMING';
  readonly date: string;
  readonly title: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** All changes, by date. */
export function changesOf(register: Register): readonly MunicipalChange[] {
  const known = new Map(register.gemeenten.map((gemeente) => [gemeente.code, gemeente]));
  const found = [
    ...takingOver(register.successions, known),
    ...dividing(register.successions, known),
    ...movedBySuccession(register.successions, known),
    ...register.gemeenten.flatMap(moved),
    ...register.renamings.map(({ code, date, title }) => change('RENAMING', date, code, title, [code], [code])),
  ];
  return found.sort((a, b) => (a.date === b.date ? compare(a.id, b.id) : compare(a.date, b.date)));
}

type Known = ReadonlyMap<string, RegisteredGemeente>;

function takingOver(successions: readonly Succession[], known: Known): MunicipalChange[] {
  return grouped(successions, ({ to }) => to).map(({ date, code, group }) => {
    const from = group.map((succession) => succession.from);
    const validFrom = known.get(code)?.validFrom ?? null;
    if (validFrom === null || validFrom < date) {
      return change('UITBREIDING', date, code, `Uitbreiding van ${named(known, code)}`, [code, ...from], [code]);
    }
    const title = `${from.map((each) => named(known, each)).join(', ')} tot ${named(known, code)}`;
    return from.length > 1
      ? change('SAMENVOEGING', date, code, `Samenvoeging van ${title}`, from, [code])
      : change('HERSCHIKKING', date, code, `Herschikking van ${title}`, from, [code]);
  });
}

function dividing(successions: readonly Succession[], known: Known): MunicipalChange[] {
  return grouped(successions, ({ from }) => from).flatMap(({ date, code, group }) => {
    const until = known.get(code)?.validUntil ?? null;
    const stays = until === null || until > date;
    const over = [...(stays ? [code] : []), ...group.map(({ to }) => to)];
    if (over.length < 2) return [];
    const title = `Splitsing van ${named(known, code)} over ${over.map((each) => named(known, each)).join(', ')}`;
    return [change('SPLITSING', date, code, title, [code], over)];
  });
}

function movedBySuccession(successions: readonly Succession[], known: Known): MunicipalChange[] {
  return grouped(successions, ({ to }) => to).flatMap(({ date, code, group }) => {
    const into = known.get(code)?.lay.find(({ until }) => until === null || until > date)?.province;
    const from = group
      .map((succession) => succession.from)
      .filter((each) => into && lastProvince(known, each) !== into);
    if (!into || from.length === 0) return [];
    const title = `${from.map((each) => named(known, each)).join(', ')} naar provincie ${provinceName(into)}`;
    return [change('PROVINCE_CHANGE', date, code, title, from, [code])];
  });
}

function moved({ code, name, lay }: RegisteredGemeente): MunicipalChange[] {
  return lay.slice(1).flatMap(({ province, from }) => {
    const title = `${name} naar provincie ${provinceName(province)}`;
    return from === null ? [] : [change('PROVINCE_CHANGE', from, code, title, [code], [code])];
  });
}

function lastProvince(known: Known, code: string): string | undefined {
  return known.get(code)?.lay.at(-1)?.province;
}

function named(known: Known, code: string): string {
  return known.get(code)?.name ?? code;
}

function change(
  kind: MunicipalChange['kind'],
  date: string,
  code: string,
  title: string,
  before: readonly string[],
  after: readonly string[],
): MunicipalChange {
  const id = `municipalchange:${date}-${kind.toLowerCase().replace('_', '-')}-${code}`;
  return { id, kind, date, title, before: [...before].sort(), after: [...after].sort() };
}

function grouped(successions: readonly Succession[], by: (succession: Succession) => string) {
  const groups = new Map<string, { date: string; code: string; group: Succession[] }>();
  for (const succession of successions) {
    const { date } = succession;
    const code = by(succession);
    const key = `${date} ${code}`;
    const found = groups.get(key) ?? { date, code, group: [] };
    found.group.push(succession);
    groups.set(key, found);
  }
  return [...groups.values()];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
