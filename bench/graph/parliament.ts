/** What parliament asks: motions with their submitters, toezeggingen made in debates, dossiers. */
import type { GraphRecord } from '../../src/store/graph-store.ts';
import { type Census, MINISTRIES, OFFICES } from './census.ts';
import { drawsOf } from './draws.ts';
import {
  commitment,
  debate,
  dossier,
  dossierNumber,
  ministry,
  momentOf,
  type Names,
  numbered,
  office,
  person,
  programme,
} from './names.ts';
import { linkOf, nodeOf } from './record.ts';
import { Shares } from './shares.ts';
import { personName, subjectOf } from './words.ts';

/** The one who signs first, then the others: one to four, some members far more often. */
function submittersOf(motion: number, { members }: Census, seed: number): readonly number[] {
  const draws = drawsOf(seed, 'submitters', motion);
  const count = draws.perMille(600) ? 1 : 2 + draws.lowBelow(3);
  return [...new Set(Array.from({ length: count }, () => draws.lowBelow(members)))];
}

export function* parliamentNodes(names: Names, seed: number): Generator<GraphRecord> {
  const { census } = names;
  for (let index = 0; index < census.dossiers; index += 1) {
    const title = subjectOf(drawsOf(seed, 'dossier', index));
    const number = String(dossierNumber(index));
    yield nodeOf(dossier(index), {
      kind: 'Dossier',
      props: { number, title: title.charAt(0).toUpperCase() + title.slice(1) },
      identifiers: [`dossier:${number}`],
      source: names.motion(index),
    });
  }
  for (let index = 0; index < census.motions; index += 1) yield motionNode(index, names, seed);
  for (let index = 0; index < census.debates; index += 1) {
    const title = `Commissiedebat ${subjectOf(drawsOf(seed, 'debate', index))}`;
    const date = momentOf(index, census.debates).day;
    yield nodeOf(debate(index), {
      kind: 'Debate',
      props: { title, date, debateKind: 'commissiedebat' },
      source: debate(index),
    });
  }
  for (let index = 0; index < census.commitments; index += 1) {
    const text = `De Kamer ontvangt een brief over ${subjectOf(drawsOf(seed, 'commitment', index))}.`;
    yield nodeOf(commitment(index), {
      kind: 'Commitment',
      props: { text, date: momentOf(index, census.commitments).day },
      identifiers: [`toezegging:TZ${numbered(index)}`],
      source: debate(index % census.debates),
    });
  }
}

function motionNode(index: number, names: Names, seed: number): GraphRecord {
  const { census } = names;
  const draws = drawsOf(seed, 'motion', index);
  const { day, year, number } = momentOf(index, census.motions);
  const families = submittersOf(index, census, seed).map((each) => personName(each).family);
  const subject = subjectOf(draws);
  const surnames = families.map((family) => family.toLowerCase());
  const leden = families.length === 1 ? `het lid ${families[0]}` : `de leden ${families[0]} en ${families[1]}`;
  const { text } = names.kamerstuk(index);
  return nodeOf(names.motion(index), {
    kind: 'Motion',
    props: {
      title: `Motie van ${leden} over ${subject}`,
      date: day,
      kamerstuk: text,
      url: `https://example.org/kst-${text}`,
      placeholder: false,
      leadSubmitter: surnames[0] ?? '',
      submitterKey: surnames.sort().join('/'),
      dictum: `verzoekt de regering ${draws.one(['te zorgen voor', 'te komen tot', 'onderzoek te doen naar'])} ${subjectOf(draws)}`,
    },
    identifiers: [`kst:${text}`, `tk-zaak:${year}Z${String(number + 1).padStart(5, '0')}`],
    source: names.motion(index),
  });
}

export function* parliamentLinks(names: Names, seed: number): Generator<GraphRecord> {
  const { census } = names;
  const adopted = Math.round(census.motions * 0.55);
  const others = { owners: MINISTRIES - 1, things: adopted - census.ministryMotions };
  const ministries = new Shares(census.motions, [census.ministryMotions], others);
  for (let index = 0; index < census.motions; index += 1) {
    const motion = names.motion(index);
    for (const [order, each] of submittersOf(index, census, seed).entries()) {
      yield linkOf('SUBMITTED_BY', motion, person(each), motion, { order });
    }
    yield linkOf('IN_DOSSIER', motion, dossier(names.kamerstuk(index).dossier), motion);
    const assigned = ministries.of(index);
    if (assigned) yield linkOf('ASSIGNED_TO', motion, ministry(assigned.owner), motion);
    const draws = drawsOf(seed, 'concern', index);
    if (draws.perMille(100)) yield linkOf('CONCERNS', motion, programme(draws.lowBelow(census.programmes)), motion);
  }
  for (let index = 0; index < census.commitments; index += 1) {
    const draws = drawsOf(seed, 'promise', index);
    const by = draws.below(OFFICES - 2) + 2;
    const source = debate(index % census.debates);
    yield linkOf('MADE_BY', commitment(index), office(by), source);
    yield linkOf('MADE_IN', commitment(index), source, source);
    yield linkOf('ASSIGNED_TO', commitment(index), ministry(by >> 1), source);
  }
}
