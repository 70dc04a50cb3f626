/** The queries of the contract, with variables that fit the small graph. */
import { existsSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../shared/contract/', import.meta.url);

/** Why tests of the contract are skipped, or false when they are not. */
export const NO_CONTRACT = existsSync(FOLDER) ? false : 'no ../shared/contract here';

export function contractQuery(name: string): string {
  return readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8');
}

export const CONTRACT_VARIABLES: Readonly<Record<string, Record<string, unknown>>> = {
  'trace-motion': { citation: '31 000, nr. 5' },
  resolve: { text: '31 000, nr. 20' },
  programme: { name: 'Frisse Lucht' },
  observations: { programme: 'FL' },
  minister: { office: 'de minister van VWS', at: '2020-07-08' },
  gemeente: { name: 'Oudstad', at: '2019-06-01' },
  node: { ids: ['kst:31000-5', 'nothing:1', 'gemeente:GM0002'] },
  rappel: { ministry: 'VWS', asOf: '2020-12-01' },
  path: { from: 'motion:31000-5', to: 'person:jansen' },
  search: { text: 'ramen' },
};
