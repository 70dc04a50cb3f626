/** Fictional gemeenten: two merge and the result merges again, one is divided, one is enlarged, one is renamed. */
import { Division, type GemeenteTerm, type Succession } from '../../src/model/division.ts';

const TERMS: readonly GemeenteTerm[] = [
  { code: 'GM9101', validFrom: null, validUntil: '2018-01-01' },
  { code: 'GM9102', validFrom: null, validUntil: '2018-01-01' },
  { code: 'GM9103', validFrom: '2018-01-01', validUntil: '2021-01-01' },
  { code: 'GM9104', validFrom: null, validUntil: null },
  { code: 'GM9105', validFrom: null, validUntil: '2021-01-01' },
  { code: 'GM9106', validFrom: null, validUntil: null },
  { code: 'GM9107', validFrom: null, validUntil: '2019-07-01' },
  { code: 'GM9108', validFrom: '2019-07-01', validUntil: null },
  { code: 'GM9109', validFrom: null, validUntil: '2020-01-01' },
];

/** GM9105 is divided over GM9104 and GM9106; nobody takes over from GM9109. */
const SUCCESSIONS: readonly Succession[] = [
  { from: 'GM9101', to: 'GM9103', date: '2018-01-01' },
  { from: 'GM9102', to: 'GM9103', date: '2018-01-01' },
  { from: 'GM9103', to: 'GM9104', date: '2021-01-01' },
  { from: 'GM9105', to: 'GM9104', date: '2021-01-01' },
  { from: 'GM9105', to: 'GM9106', date: '2021-01-01' },
  { from: 'GM9107', to: 'GM9108', date: '2019-07-01' },
];

export const FICTIONAL = new Division(TERMS, SUCCESSIONS);
