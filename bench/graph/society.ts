/** Who there is: people, parties, ministries and their offices, gemeenten. */
import type { GraphRecord } from '../../src/store/graph-store.ts';
import {
  CABINETS,
  type Census,
  FIRST_YEAR,
  MINISTRIES,
  OFFICES,
  PARTIES,
  PROVINCES,
  TENURES,
  YEARS,
} from './census.ts';
import { drawsOf } from './draws.ts';
import { cabinet, gemeente, gemeenteCode, ministry, office, party, person, province, tenure } from './names.ts';
import { linkOf, nodeOf, REGISTER } from './record.ts';
import { personName } from './words.ts';

const source = REGISTER;
const CABINET_YEARS = YEARS / CABINETS;

export function cabinetOf(year: number): number {
  return Math.min(CABINETS - 1, Math.floor((year - FIRST_YEAR) / CABINET_YEARS));
}

export function* societyNodes({ members, gemeenten }: Census): Generator<GraphRecord> {
  const title = { title: REGISTER.label, placeholder: false };
  yield nodeOf(REGISTER, { kind: 'Publication', props: title, source });
  yield* named(PARTIES, party, 'Party');
  yield* named(MINISTRIES, ministry, 'Organisation', { organisationKind: 'ministerie' });
  for (let index = 0; index < PROVINCES; index += 1) {
    const each = province(index);
    yield nodeOf(each, { kind: 'Province', props: { name: each.label, code: `PV${40 + index}` }, source });
  }
  for (let index = 0; index < OFFICES; index += 1) {
    yield nodeOf(office(index), { kind: 'Office', props: { title: office(index).label }, source });
  }
  for (let index = 0; index < CABINETS; index += 1) {
    const from = `${FIRST_YEAR + index * CABINET_YEARS}-01-01`;
    yield nodeOf(cabinet(index), { kind: 'Cabinet', props: { name: cabinet(index).label, from }, source });
  }
  for (let index = 0; index < TENURES; index += 1) {
    const year = FIRST_YEAR + Math.floor(index / OFFICES) * CABINET_YEARS;
    const props = { from: `${year}-01-01`, until: `${year + CABINET_YEARS}-01-01` };
    yield nodeOf(tenure(index), { kind: 'Tenure', props, source });
  }
  for (let index = 0; index < members + OFFICES; index += 1) {
    const { full, family } = personName(index);
    yield nodeOf(person(index), {
      kind: 'Person',
      props: { name: full, familyName: family.replace(/^.* /, '').toLowerCase() },
      source,
    });
  }
  for (let index = 0; index < gemeenten; index += 1) {
    const { label } = gemeente(index);
    yield nodeOf(gemeente(index), {
      kind: 'Gemeente',
      props: { name: label, officialName: label, code: gemeenteCode(index) },
      identifiers: [`cbs:${gemeenteCode(index)}`],
      source,
    });
  }
}

export function* societyLinks({ members, gemeenten }: Census, seed: number): Generator<GraphRecord> {
  for (let index = 0; index < OFFICES; index += 1) {
    yield linkOf('BELONGS_TO', office(index), ministry(index >> 1), source);
  }
  for (let index = 0; index < TENURES; index += 1) {
    const holder = person(members + ((index * 7) % OFFICES));
    yield linkOf('HOLDER', tenure(index), holder, source);
    yield linkOf('OF_OFFICE', tenure(index), office(index % OFFICES), source);
    yield linkOf('IN_CABINET', tenure(index), cabinet(Math.floor(index / OFFICES)), source);
  }
  for (let index = 0; index < members + OFFICES; index += 1) {
    const draws = drawsOf(seed, 'membership', index);
    const [first, second] = [draws.lowBelow(PARTIES), draws.lowBelow(PARTIES)];
    const turned = `${FIRST_YEAR + 5 + draws.below(5)}-03-01`;
    const turns = first !== second && draws.perMille(100);
    yield linkOf('MEMBER_OF', person(index), party(first), source, turns ? { until: turned } : {});
    if (turns) yield linkOf('MEMBER_OF', person(index), party(second), source, { from: turned });
  }
  for (let index = 0; index < gemeenten; index += 1) {
    yield linkOf('LOCATED_IN', gemeente(index), province(index % PROVINCES), source);
  }
}

function* named(
  count: number,
  name: typeof party,
  kind: 'Party' | 'Organisation',
  more: Readonly<Record<string, string>> = {},
): Generator<GraphRecord> {
  for (let index = 0; index < count; index += 1) {
    yield nodeOf(name(index), { kind, props: { name: name(index).label, ...more }, source });
  }
}
