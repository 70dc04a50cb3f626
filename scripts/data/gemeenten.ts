/** The gemeenten that existed since 2016, from the CBS list and the TOOI register in ../shared/data/gemeenten. */
import { readFileSync } from 'node:fs';
import { type SourcedFacts, sourced } from './facts.ts';

interface History {
  readonly code: string;
  readonly naam: string;
  readonly geldigVanaf: string | null;
  readonly geldigTot: string | null;
  readonly opvolgers: readonly { readonly code: string }[];
}

interface TooiValue {
  readonly '@value'?: string;
  readonly '@id'?: string;
}
type TooiResource = Readonly<Record<string, readonly TooiValue[]>> & { readonly '@id': string };

const ONT = 'https://identifier.overheid.nl/tooi/def/ont/';
const PROVINCES: Readonly<Record<string, string>> = {
  PV20: 'Groningen',
  PV21: 'Fryslân',
  PV22: 'Drenthe',
  PV23: 'Overijssel',
  PV24: 'Flevoland',
  PV25: 'Gelderland',
  PV26: 'Utrecht',
  PV27: 'Noord-Holland',
  PV28: 'Zuid-Holland',
  PV29: 'Zeeland',
  PV30: 'Noord-Brabant',
  PV31: 'Limburg',
};

/** `folder` is ../shared/data/gemeenten/. */
export function gemeenteFacts(folder: URL): SourcedFacts {
  const history = JSON.parse(readFileSync(new URL('gemeenten-historie-2016-2026.json', folder), 'utf8')) as History[];
  const tooi = tooiByCode(
    JSON.parse(readFileSync(new URL('tooi-rwc_gemeenten_compleet_4.json', folder), 'utf8')) as TooiResource[],
  );
  const provinces = Object.entries(PROVINCES).map(([code, name]) => ({
    id: `province:${code}`,
    kind: 'Province' as const,
    props: { name, code },
    identifiers: [`cbs:${code}`, `tooi:${code.toLowerCase()}`],
  }));
  const gemeenten = history.map((row) => ({
    id: `gemeente:${row.code}`,
    kind: 'Gemeente' as const,
    props: {
      name: row.naam,
      code: row.code,
      ...(tooi.get(row.code)?.official ? { officialName: tooi.get(row.code)?.official ?? '' } : {}),
      ...(aliasesOf(row, tooi.get(row.code)).length > 0 ? { aliases: aliasesOf(row, tooi.get(row.code)) } : {}),
      ...(row.geldigVanaf ? { validFrom: row.geldigVanaf } : {}),
      ...(row.geldigTot ? { validUntil: row.geldigTot } : {}),
    },
    identifiers: [`cbs:${row.code}`, `tooi:${row.code.toLowerCase()}`],
  }));
  const located = history.flatMap((row) => {
    const province = tooi.get(row.code)?.province;
    return province ? [{ type: 'LOCATED_IN' as const, from: `gemeente:${row.code}`, to: `province:${province}` }] : [];
  });
  const succeeded = history.flatMap((row) =>
    row.opvolgers.map(({ code }) => ({
      type: 'SUCCEEDED_BY' as const,
      from: `gemeente:${row.code}`,
      to: `gemeente:${code}`,
      props: row.geldigTot ? { date: row.geldigTot } : {},
    })),
  );
  return sourced({
    source: {
      id: 'publication:register-gemeenten',
      title: 'Register gemeenten (CBS gebiedsindelingen, TOOI)',
      url: 'https://identifier.overheid.nl/tooi/set/rwc_gemeenten_compleet/4',
    },
    nodes: [...provinces, ...gemeenten],
    links: [...located, ...succeeded],
  });
}

interface TooiGemeente {
  readonly official: string | null;
  readonly preferred: string | null;
  readonly province: string | null;
}

function tooiByCode(resources: readonly TooiResource[]): ReadonlyMap<string, TooiGemeente> {
  const byCode = new Map<string, TooiGemeente>();
  for (const resource of resources) {
    const code = /\/gemeente\/(gm\d{4})$/.exec(resource['@id'])?.[1];
    if (!code) continue;
    const province = resource[`${ONT}ligtInProvincie`]?.[0]?.['@id']?.match(/pv\d{2}$/)?.[0]?.toUpperCase() ?? null;
    const official = resource[`${ONT}officieleNaamExclSoort`]?.[0]?.['@value'] ?? null;
    const preferred = resource[`${ONT}voorkeursnaamExclSoort`]?.[0]?.['@value'] ?? null;
    byCode.set(code.toUpperCase(), { official, preferred, province });
  }
  return byCode;
}

function aliasesOf(row: History, tooi: TooiGemeente | undefined): string[] {
  const names = [tooi?.official, tooi?.preferred].filter((name) => typeof name === 'string');
  return [...new Set(names)].filter((name) => name !== row.naam).sort();
}
