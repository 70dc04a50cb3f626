/**
 * The TOOI register of gemeenten as expanded JSON-LD: `rwc_gemeenten_compleet` of
 * https://standaarden.overheid.nl/tooi/waardelijsten, with the ontology https://identifier.overheid.nl/tooi/def/ont.
 */
import type { Succession } from '../../model/division.ts';
import { SourceError } from '../errors.ts';
import { findDuplicates, gemeenteCode, isDay, type ListedGemeente, ListProblems, type OfficialList } from './list.ts';

const ONT = 'https://identifier.overheid.nl/tooi/def/ont/';
const PROV = 'http://www.w3.org/ns/prov#';
const COMPLETE = 'https://identifier.overheid.nl/tooi/def/wl/RegisterwaardelijstCompleet';
const CHANGES = ['Samenvoeging', 'Uitbreiding', 'Herschikking'].map((kind) => ONT + kind);
const EXPECTED = 'download rwc_gemeenten_compleet as JSON from https://standaarden.overheid.nl/tooi/waardelijsten';

type Resource = Readonly<Record<string, unknown>> & { readonly '@id': string };

/** @throws {SourceError} BAD_LIST when the text is no such register, or says what cannot be */
export function readTooi(origin: string, text: string): OfficialList {
  const resources = resourcesIn(origin, text);
  const about = resources.find((resource) => first(resource, `${ONT}zichtdatum`) !== null);
  const listed = resources.filter((resource) => isA(resource, `${ONT}Gemeente`));
  if (listed.length === 0) throw otherKind(origin, about);
  const problems = new ListProblems();
  const gemeenten = listed.flatMap((resource) => gemeenteOf(resource, problems) ?? []);
  findDuplicates(gemeenten, problems);
  const date = about ? first(about, `${ONT}zichtdatum`)?.slice(0, 10) : undefined;
  if (!date || !isDay(date)) problems.add('the list', `does not tell its date (zichtdatum); ${EXPECTED}`);
  const successions = resources.flatMap((resource) => successionsOf(resource, gemeenten, problems));
  problems.throwIfAny(origin);
  const holds = about && isA(about, COMPLETE) ? 'EVERY' : 'OF_THE_DAY';
  return { date: date ?? '', holds, gemeenten, successions };
}

function resourcesIn(origin: string, text: string): readonly Resource[] {
  const value = parsed(origin, text);
  const graph = isObject(value) ? value['@graph'] : value;
  if (!Array.isArray(graph)) throw new SourceError('BAD_LIST', origin, `is JSON, but no TOOI register; ${EXPECTED}`);
  return graph.filter((item): item is Resource => isObject(item) && typeof item['@id'] === 'string');
}

function parsed(origin: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = `is no JSON that can be read (${(cause as Error).message}); ${EXPECTED}`;
    throw new SourceError('BAD_LIST', origin, reason, { cause });
  }
}

function otherKind(origin: string, about: Resource | undefined): SourceError {
  const title = about ? first(about, `${ONT}titel`) : null;
  const what = title ? `is the TOOI list "${title}", which holds no gemeenten` : 'holds no gemeenten of TOOI';
  return new SourceError('BAD_LIST', origin, `${what}; ${EXPECTED}`);
}

function gemeenteOf(resource: Resource, problems: ListProblems): ListedGemeente | null {
  const place = resource['@id'];
  const code = codeOf(place);
  const name = first(resource, `${ONT}officieleNaamExclSoort`)?.trim();
  if (!code || !name) {
    problems.add(
      place,
      code ? 'has no officieleNaamExclSoort' : 'is no address of a gemeente such as …/gemeente/gm0363',
    );
    return null;
  }
  const written = first(resource, `${ONT}gemeentecode`);
  if (written && gemeenteCode(written) !== code) problems.add(place, `has the gemeentecode ${written} of another`);
  const validFrom = dayIn(resource, [`${PROV}generatedAtTime`, `${ONT}begindatum`], problems);
  const validUntil = dayIn(resource, [`${PROV}invalidatedAtTime`], problems);
  if (validFrom !== null && validUntil !== null && validFrom >= validUntil) {
    problems.add(place, `ends on ${validUntil}, but begins on ${validFrom}`);
  }
  const preferred = first(resource, `${ONT}voorkeursnaamExclSoort`)?.trim();
  const preferredName = preferred && preferred !== name ? { preferredName: preferred } : {};
  return { code, name, ...preferredName, validFrom, validUntil, province: provinceOf(resource), place };
}

function codeOf(id: string): string | null {
  const last = /\/gemeente\/(gm\d{4})$/.exec(id)?.[1];
  return last ? gemeenteCode(last) : null;
}

function provinceOf(resource: Resource): string | null {
  const [id] = ids(resource, `${ONT}ligtInProvincie`);
  return id ? (/\/provincie\/(pv\d{2})$/.exec(id)?.[1]?.toUpperCase() ?? null) : null;
}

function dayIn(resource: Resource, properties: readonly string[], problems: ListProblems): string | null {
  const value = properties.map((property) => first(resource, property)).find((found) => found !== null);
  if (value === undefined || value === null) return null;
  const day = value.slice(0, 10);
  if (isDay(day)) return day;
  problems.add(resource['@id'], `has "${value}" for a date`);
  return null;
}

/** What a change made an end to was taken over by what it made, or enlarged. */
function successionsOf(
  resource: Resource,
  gemeenten: readonly ListedGemeente[],
  problems: ListProblems,
): readonly Succession[] {
  if (!CHANGES.some((kind) => isA(resource, kind))) return [];
  const listed = (property: string) =>
    ids(resource, property).flatMap((id) => {
      const found = gemeenten.find(({ place }) => place === id);
      if (!found) problems.add(resource['@id'], `names ${id}, which is not in the list`);
      return found ?? [];
    });
  const after = [...listed(`${PROV}generated`), ...listed(`${PROV}used`)];
  return listed(`${PROV}invalidated`).flatMap((before) => {
    // The change and the gemeente itself may differ by a day; the gemeente's own end is what counts.
    const date = before.validUntil;
    if (!date)
      problems.add(resource['@id'], `made an end to ${before.code} ${before.name}, which has no end in the list`);
    return date ? after.map(({ code }) => ({ from: before.code, to: code, date })) : [];
  });
}

function isA(resource: Resource, type: string): boolean {
  const types = resource['@type'];
  return Array.isArray(types) && types.includes(type);
}

function first(resource: Resource, property: string): string | null {
  const [value] = values(resource, property);
  return isObject(value) && typeof value['@value'] === 'string' ? value['@value'] : null;
}

function ids(resource: Resource, property: string): string[] {
  return values(resource, property).flatMap((value) =>
    isObject(value) && typeof value['@id'] === 'string' ? [value['@id']] : [],
  );
}

function values(resource: Resource, property: string): readonly unknown[] {
  const found = resource[property];
  return Array.isArray(found) ? found : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
