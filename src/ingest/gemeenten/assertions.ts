/** The register as assertions of one document, so that applying it again replaces exactly what it said before. */
import type { Assertion, Props } from '../../model/assertion.ts';
import type { Kind } from '../../model/kind.ts';
import { type LinkType, linkSpec } from '../../model/link.ts';
import { PROVINCES, provinceName } from '../../model/province.ts';
import { changesOf, type MunicipalChange } from './changes.ts';
import type { Register, RegisteredGemeente } from './register.ts';

export const REGISTER = {
  id: 'publication:register-gemeenten',
  title: 'Register gemeenten (CBS gebiedsindelingen, TOOI)',
  url: 'https://identifier.overheid.nl/tooi/set/rwc_gemeenten_compleet',
} as const;

export function registerAssertions(register: Register): readonly Assertion[] {
  const names = new Map(register.gemeenten.map(({ code, name }) => [code, name]));
  const succession = ({ from, to, date }: Register['successions'][number]) =>
    link('SUCCEEDED_BY', [gemeenteId(from), names.get(from)], [gemeenteId(to), names.get(to)], { date });
  return [
    node(
      REGISTER.id,
      'Publication',
      REGISTER.title,
      { title: REGISTER.title, url: REGISTER.url, placeholder: false },
      [],
    ),
    ...Object.entries(PROVINCES).map(([code, { name, iso, aliases }]) =>
      node(provinceId(code), 'Province', name, { name, code, ...(aliases.length > 0 && { aliases }) }, [
        ...schemes(code),
        `iso3166-2:${iso}`,
      ]),
    ),
    ...register.gemeenten.flatMap(gemeenteAssertions),
    ...register.successions.map(succession),
    ...changesOf(register).flatMap((change) => changeAssertions(change, names)),
  ];
}

function gemeenteAssertions(gemeente: RegisteredGemeente): Assertion[] {
  const { code, name, officialName, preferredName, aliases, validFrom, validUntil, lay } = gemeente;
  const props = {
    name,
    code,
    officialName,
    preferredName,
    ...(aliases.length > 0 && { aliases }),
    ...(validFrom !== null && { validFrom }),
    ...(validUntil !== null && { validUntil }),
  };
  return [
    node(gemeenteId(code), 'Gemeente', name, props, schemes(code)),
    ...lay.map(({ province, from, until }) =>
      link('LOCATED_IN', [gemeenteId(code), name], [provinceId(province), provinceName(province)], {
        ...(from !== null && { from }),
        ...(until !== null && { until }),
      }),
    ),
  ];
}

function changeAssertions(change: MunicipalChange, names: ReadonlyMap<string, string>): Assertion[] {
  const { id, kind, date, title, before, after } = change;
  const joins = (type: LinkType, codes: readonly string[]) =>
    codes.map((code) => link(type, [id, title], [gemeenteId(code), names.get(code)], {}));
  return [
    node(id, 'MunicipalChange', title, { title, date, changeKind: kind }, []),
    ...joins('CHANGED_FROM', before),
    ...joins('CHANGED_INTO', after),
  ];
}

const gemeenteId = (code: string) => `gemeente:${code}`;
const provinceId = (code: string) => `province:${code}`;
/** TOOI writes the code of Statistics Netherlands in small letters. */
const schemes = (code: string) => [`cbs:${code}`, `tooi:${code.toLowerCase()}`];

function node(id: string, kind: Kind, label: string, props: Props, identifiers: readonly string[]): Assertion {
  return { subject: { node: id, kind, identifiers }, props, proof: proof(`${label} (${kind})`) };
}

type End = readonly [id: string, label: string | undefined];

function link(type: LinkType, [from, fromLabel]: End, [to, toLabel]: End, props: Props): Assertion {
  const statement = linkSpec(type)
    .statement.replace('{from}', fromLabel ?? from)
    .replace('{to}', toLabel ?? to);
  return { subject: { link: type, from, to }, props, proof: proof(statement) };
}

const proof = (statement: string) => ({ method: 'register', confidence: 1, statement });
