/** A small graph of an invented programme, as assertions of invented documents. */
import type { Assertion, Props } from '../../src/model/assertion.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { LinkType } from '../../src/model/link.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import type { SubgraphContext } from '../../src/subgraphs/context.ts';

const TODAY = '2024-06-01';

function node(id: string, kind: Kind, props: Props, identifiers: readonly string[] = []): Assertion {
  const proof = { method: 'register', confidence: 1, statement: `${id} is a ${kind}` };
  return { subject: { node: id, kind, identifiers }, props, proof };
}

function link(type: LinkType, from: string, to: string, props: Props = {}, confidence = 0.9): Assertion {
  const statement = `${from} ${type} ${to}`;
  return {
    subject: { link: type, from, to },
    props,
    proof: { start: 10, end: 16, quote: `zin ${type} ${to}`, method: 'citation', confidence, statement },
  };
}

const REGISTER: readonly Assertion[] = [
  node('publication:register', 'Publication', { title: 'Register', date: '2024' }),
  node('gemeente:GM0001', 'Gemeente', { name: 'Oudstad', code: 'GM0001', validUntil: '2020-01-01' }, ['cbs:GM0001']),
  node('gemeente:GM0002', 'Gemeente', { name: 'Zeedorp', code: 'GM0002', aliases: ['Zeedörp aan Zee'] }, [
    'cbs:GM0002',
    'tooi:gm0002',
  ]),
  node('gemeente:GM0003', 'Gemeente', { name: 'Nieuwstad', code: 'GM0003', validFrom: '2020-01-01' }, ['cbs:GM0003']),
  node('gemeente:GM0004', 'Gemeente', { name: 'Berg', code: 'GM0004', validUntil: '2022-01-01' }, ['cbs:GM0004']),
  node('gemeente:GM0005', 'Gemeente', { name: 'Berg', code: 'GM0005', validFrom: '2001-01-01' }, ['cbs:GM0005']),
  node('gemeente:GM0006', 'Gemeente', { name: 'Dal', code: 'GM0006', validUntil: '2019-01-01' }, ['cbs:GM0006']),
  node('gemeente:GM0007', 'Gemeente', { name: 'Dal', code: 'GM0007', validUntil: '2018-01-01' }, ['cbs:GM0007']),
  node('gemeente:GM0008', 'Gemeente', { name: 'Duin (Z.)', code: 'GM0008', validFrom: '2024-05-01' }, ['cbs:GM0008']),
  node('gemeente:GM0009', 'Gemeente', { name: 'Duin (W.)', code: 'GM0009', validFrom: '2024-05-01' }, ['cbs:GM0009']),
  node('province:PV90', 'Province', { name: 'Waterland', code: 'PV90' }, ['cbs:PV90']),
  link('SUCCEEDED_BY', 'gemeente:GM0001', 'gemeente:GM0003', { date: '2020-01-01' }),
  link('LOCATED_IN', 'gemeente:GM0002', 'province:PV90', { from: '2010-01-01' }),
  node(
    'organisation:mnre1025',
    'Organisation',
    { name: 'Ministerie van Volksgezondheid, Welzijn en Sport', aliases: ['VWS'] },
    ['tooi:mnre1025'],
  ),
  node('office:minister-vws', 'Office', { title: 'minister van Volksgezondheid, Welzijn en Sport' }),
  node('office:ss-vws', 'Office', { title: 'staatssecretaris van Volksgezondheid, Welzijn en Sport' }),
  link('BELONGS_TO', 'office:minister-vws', 'organisation:mnre1025'),
  node('person:jansen', 'Person', { name: 'Anna Jansen', familyName: 'Jansen' }),
  node('person:de-vries', 'Person', { name: 'Bram de Vries', familyName: 'De Vries' }),
  node('tenure:jansen', 'Tenure', { from: '2017-10-26', until: '2022-01-10' }),
  link('HOLDER', 'tenure:jansen', 'person:jansen'),
  link('OF_OFFICE', 'tenure:jansen', 'office:minister-vws'),
  node('cabinet:x', 'Cabinet', { name: 'kabinet-X', from: '2017-10-26' }),
  link('IN_CABINET', 'tenure:jansen', 'cabinet:x'),
  node('dossier:31000', 'Dossier', { number: '31000', title: 'Frisse lucht' }, ['dossier:31000']),
  node(
    'motion:31000-5',
    'Motion',
    {
      title: 'Motie over ramen',
      date: '2019-10-02',
      kamerstuk: '31000-5',
      submitterKey: 'jansen/vries',
      leadSubmitter: 'vries',
    },
    ['kst:31000-5', 'tk-zaak:2019Z00005'],
  ),
  node(
    'motion:31000-6',
    'Motion',
    {
      title: 'Motie over deuren',
      date: '2019-10-02',
      kamerstuk: '31000-6',
      submitterKey: 'bakker',
      leadSubmitter: 'bakker',
    },
    ['kst:31000-6'],
  ),
  node(
    'motion:31000-7',
    'Motion',
    {
      title: 'Motie over daken',
      date: '2020-01-02',
      kamerstuk: '31000-7',
      submitterKey: 'bakker',
      leadSubmitter: 'bakker',
    },
    ['kst:31000-7'],
  ),
  link('IN_DOSSIER', 'motion:31000-5', 'dossier:31000'),
  link('SUBMITTED_BY', 'motion:31000-5', 'person:de-vries', { order: 1 }),
  link('SUBMITTED_BY', 'motion:31000-5', 'person:jansen', { order: 2 }),
  link('ASSIGNED_TO', 'motion:31000-5', 'organisation:mnre1025'),
  link('ASSIGNED_TO', 'motion:31000-6', 'organisation:mnre1025'),
];

const LETTER: readonly Assertion[] = [
  node(
    'letter:1-2-X',
    'Letter',
    { title: 'Voortgang Frisse Lucht', date: '2020-07-08', reference: '1-2-X', kamerstuk: '31000-20', attachments: 1 },
    ['kenmerk:1-2-X', 'kst:31000-20'],
  ),
  node('programme:frisse-lucht', 'Programme', {
    name: 'Frisse Lucht',
    aliases: ['FL'],
    launched: '2018-09',
    period: '2018/2021',
  }),
  node('programme:open-ramen', 'Programme', { name: 'Open Ramen' }),
  link('PART_OF', 'programme:open-ramen', 'programme:frisse-lucht'),
  link('RESPONDS_TO', 'letter:1-2-X', 'motion:31000-5', { outcome: 'FULFILLED', date: '2020-07-08' }),
  link('SENT_BY', 'letter:1-2-X', 'office:minister-vws', { date: '2020-07-08' }),
  link('SIGNED_BY', 'letter:1-2-X', 'tenure:jansen', { order: 1 }),
  link('ABOUT', 'letter:1-2-X', 'programme:frisse-lucht'),
  link('RESPONSIBLE_FOR', 'tenure:jansen', 'programme:frisse-lucht'),
  node('report:frisse-lucht-1', 'Report', { title: 'Eerste voortgangsrapportage', ordinal: 1, placeholder: true }),
  link('REPORTS_ON', 'report:frisse-lucht-1', 'programme:frisse-lucht'),
  link('ENCLOSES', 'letter:1-2-X', 'report:frisse-lucht-1'),
  node('measure:gemeenten', 'Measure', { name: 'gemeenten met open ramen', unit: 'gemeenten', measureKind: 'COUNT' }),
  link('MEASURES', 'measure:gemeenten', 'programme:frisse-lucht'),
  node('observation:1', 'Observation', { date: '2020-07-08', value: 2, unit: 'gemeenten' }),
  node('observation:2', 'Observation', { date: '2020-07-08', value: 1, unit: 'gemeenten', delta: true }),
  node('observation:3', 'Observation', { date: '2023', quantifier: 'ALL', unit: 'gemeenten' }),
  ...['observation:1', 'observation:2', 'observation:3'].map((id) => link('OBSERVES', id, 'measure:gemeenten')),
  node('commitment:1', 'Commitment', { text: 'de Kamer over ramen te berichten', date: '2020-06-17', due: '2022-22' }),
  node('debate:1', 'Debate', { title: 'AO ramen', date: '2020-06-17', debateKind: 'AO' }),
  link('MADE_BY', 'commitment:1', 'office:minister-vws'),
  link('MADE_IN', 'commitment:1', 'debate:1'),
  link('CONCERNS', 'commitment:1', 'programme:frisse-lucht'),
  link('ASSIGNED_TO', 'commitment:1', 'organisation:mnre1025'),
  node('agreement:gala', 'Agreement', { name: 'Luchtakkoord', agreementKind: 'ADMINISTRATIVE' }),
  link('PROVIDES_FOR', 'agreement:gala', 'programme:frisse-lucht'),
];

/** The graph in a store of its own; close it when done. */
export async function openGraph(): Promise<GraphStore> {
  const store = await openStore('sqlite::memory:');
  await store.apply({ document: 'publication:register', assertions: REGISTER });
  await store.apply({ document: 'letter:1-2-X', assertions: LETTER });
  return store;
}

const QUERIES = new Set<PropertyKey>(['read', 'search', 'path', 'aggregate', 'rappel']);

/** A store that counts the statements it is sent. */
export function counting(store: GraphStore): { readonly store: GraphStore; readonly statements: () => number } {
  let statements = 0;
  const proxy = new Proxy(store, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: readonly unknown[]): unknown => {
        if (QUERIES.has(name)) statements += 1;
        return value.apply(target, args);
      };
    },
  });
  return { store: proxy, statements: () => statements };
}

export function contextOf(store: GraphStore, more: Partial<SubgraphContext> = {}): SubgraphContext {
  return { store, today: TODAY, ...more };
}
