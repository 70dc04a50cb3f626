/** Registers of fictional gemeenten, in the expanded JSON-LD of TOOI. */
const ID = 'https://identifier.overheid.nl/tooi/id/';
const ONT = 'https://identifier.overheid.nl/tooi/def/ont/';
const PROV = 'http://www.w3.org/ns/prov#';

interface Fictional {
  readonly code: string;
  readonly name: string;
  readonly preferred?: string;
  readonly from?: string;
  readonly until?: string;
  readonly province?: string;
}

interface FictionalChange {
  readonly kind?: string;
  readonly ended: readonly string[];
  readonly made?: readonly string[];
  readonly enlarged?: readonly string[];
}

const values = (...texts: readonly string[]) => texts.map((text) => ({ '@value': text }));
const ids = (codes: readonly string[]) => codes.map((code) => ({ '@id': `${ID}gemeente/${code.toLowerCase()}` }));

export function gemeente({ code, name, preferred = name, from, until, province = 'PV26' }: Fictional) {
  return {
    '@id': `${ID}gemeente/${code.toLowerCase()}`,
    '@type': [`${ONT}Gemeente`],
    [`${ONT}gemeentecode`]: values(code.slice(2)),
    [`${ONT}officieleNaamExclSoort`]: values(name),
    [`${ONT}voorkeursnaamExclSoort`]: values(preferred),
    [`${ONT}ligtInProvincie`]: [{ '@id': `${ID}provincie/${province.toLowerCase()}` }],
    ...(from && { [`${PROV}generatedAtTime`]: values(`${from}T00:00:00`) }),
    ...(until && { [`${PROV}invalidatedAtTime`]: values(`${until}T00:00:00`) }),
  };
}

export function change({ kind = 'Samenvoeging', ended, made = [], enlarged = [] }: FictionalChange) {
  return {
    '@id': `${ID}gemeente/wzg_${ended.join('_')}`,
    '@type': [ONT + kind],
    [`${PROV}invalidated`]: ids(ended),
    ...(made.length > 0 && { [`${PROV}generated`]: ids(made) }),
    ...(enlarged.length > 0 && { [`${PROV}used`]: ids(enlarged) }),
  };
}

export function about(date: string, title = 'Register gemeenten compleet') {
  return {
    '@id': 'https://identifier.overheid.nl/tooi/set/rwc_gemeenten_compleet/9',
    '@type': ['https://identifier.overheid.nl/tooi/def/wl/RegisterwaardelijstCompleet'],
    [`${ONT}titel`]: values(title),
    [`${ONT}zichtdatum`]: values(date),
  };
}

/** Duinrand and Heidedorp became Zandhove; Wilgenoord was divided over it and over Beekdal, which stayed. */
export const FICTIONAL_TOOI: readonly object[] = [
  about('2024-05-01'),
  gemeente({ code: 'GM9101', name: 'Duinrand', until: '2019-01-01', province: 'PV28' }),
  gemeente({ code: 'GM9102', name: 'Heidedorp', until: '2019-01-01' }),
  gemeente({ code: 'GM9103', name: 'Zandhove', from: '2019-01-01' }),
  gemeente({ code: 'GM9104', name: 'Wilgenoord', until: '2021-01-01' }),
  gemeente({ code: 'GM9105', name: "'s-Beekdal", preferred: 'Beekdal' }),
  change({ ended: ['GM9101', 'GM9102'], made: ['GM9103'] }),
  change({ kind: 'Uitbreiding', ended: ['GM9104'], enlarged: ['GM9103', 'GM9105'] }),
];
