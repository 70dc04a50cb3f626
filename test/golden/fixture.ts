/**
 * A small graph of invented policy: a programme for safe walks to school with a part, three reports, a
 * monitor, motions and toezeggingen in every state that the queries show, a herindeling, coalitions, and
 * measures over time. Every name and number is made up.
 */
import type { Assertion, Proof, Props } from '../../src/model/assertion.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { LinkType } from '../../src/model/link.ts';
import type { Change } from '../../src/store/graph-store.ts';

type Passage = readonly [start: number, quote: string] | null;

/** What one document says: assertions with a passage of it, or with none for a register. */
class Source {
  readonly document: string;
  readonly assertions: Assertion[] = [];

  constructor(document: string, kind: Kind, props: Props, identifiers: readonly string[] = []) {
    this.document = document;
    this.node(document, kind, props, identifiers);
  }

  node(id: string, kind: Kind, props: Props, identifiers: readonly string[] = [], passage: Passage = null): this {
    const proof = proofOf(passage, `${kind} ${id}`, 'head', 0.98);
    this.assertions.push({ subject: { node: id, kind, identifiers }, props, proof });
    return this;
  }

  link(link: LinkType, from: string, to: string, passage: Passage = null, props: Props = {}, confidence = 0.95): this {
    const proof = proofOf(passage, `${from} ${link} ${to}`, 'follow-up', confidence);
    this.assertions.push({ subject: { link, from, to }, props, proof });
    return this;
  }

  change(): Change {
    return { document: this.document, assertions: this.assertions };
  }
}

function proofOf(passage: Passage, statement: string, method: string, confidence: number): Proof {
  if (!passage) return { method: 'register', confidence: 1, statement };
  const [start, quote] = passage;
  return { start, end: start + quote.length, quote, method, confidence, statement };
}

const PROGRAMME = 'programme:veilig-thuiskomen';
const PART = 'programme:samen-fietsen';
const MINISTRY = 'organisation:ministerie-van-wegen';
const INSTITUTE = 'organisation:fietsinstituut';
const MINISTER = 'office:minister-van-wegen';
const STATE_SECRETARY = 'office:staatssecretaris-van-wegen';
const MOTION = 'motion:36901-12';
const OLD_MOTION = 'motion:36901-9';
const OPEN_MOTION = 'motion:36901-15';
const LETTER = 'letter:4402310-1188-W';
const LATER_LETTER = 'letter:4402999-1201-W';
const PROMISE = 'commitment:tz202103-014';
const YEARLY = 'commitment:jaarlijkse-voortgang';
const DEBATE = 'debate:2021A00117';

const register = new Source('publication:register-van-personen', 'Publication', {
  title: 'Register van personen en ambten',
  date: '2022',
  url: 'https://example.org/register',
})
  .node(MINISTRY, 'Organisation', { name: 'Ministerie van Wegen', aliases: ['MvW'], organisationKind: 'MINISTRY' }, [
    'tooi:mnre9901',
    'wikidata:Q900001',
  ])
  .node(INSTITUTE, 'Organisation', { name: 'Fietsinstituut' })
  .node(MINISTER, 'Office', { title: 'minister van Wegen', aliases: ['minister voor Wegen'] })
  .node(STATE_SECRETARY, 'Office', { title: 'staatssecretaris van Wegen' })
  .link('BELONGS_TO', MINISTER, MINISTRY)
  .link('BELONGS_TO', STATE_SECRETARY, MINISTRY)
  .node('cabinet:de-wit-i', 'Cabinet', { name: 'De Wit I', from: '2018-01-10', until: '2022-01-20' })
  .node('cabinet:de-wit-ii', 'Cabinet', { name: 'De Wit II', from: '2022-01-20' })
  .node('person:noor-bakema', 'Person', { name: 'Noor Bakema', familyName: 'Bakema' }, ['wikidata:Q900002'])
  .node('person:teun-olthof', 'Person', { name: 'Teun Olthof', familyName: 'Olthof' })
  .node('person:sara-van-rijn', 'Person', { name: 'Sara van Rijn', familyName: 'van Rijn' })
  .node('person:imre-koster', 'Person', { name: 'Imre Koster', familyName: 'Koster' })
  .node('party:lokaal-verbond', 'Party', { name: 'Lokaal Verbond', aliases: ['LV'], from: '2010' })
  .node('party:nieuw-midden', 'Party', { name: 'Nieuw Midden', from: '2015' })
  .link('MEMBER_OF', 'person:sara-van-rijn', 'party:lokaal-verbond', null, { from: '2016', until: '2020-06-01' })
  .link('MEMBER_OF', 'person:sara-van-rijn', 'party:nieuw-midden', null, { from: '2020-06-01' })
  .link('MEMBER_OF', 'person:imre-koster', 'party:lokaal-verbond', null, { from: '2017' })
  .node('tenure:bakema-minister', 'Tenure', { from: '2018-01-10', until: '2022-01-20' })
  .link('HOLDER', 'tenure:bakema-minister', 'person:noor-bakema')
  .link('OF_OFFICE', 'tenure:bakema-minister', MINISTER)
  .link('IN_CABINET', 'tenure:bakema-minister', 'cabinet:de-wit-i')
  .node('tenure:olthof-minister', 'Tenure', { from: '2022-01-20' })
  .link('HOLDER', 'tenure:olthof-minister', 'person:teun-olthof')
  .link('OF_OFFICE', 'tenure:olthof-minister', MINISTER)
  .link('IN_CABINET', 'tenure:olthof-minister', 'cabinet:de-wit-ii');

const gemeenten = new Source('publication:register-van-gemeenten', 'Publication', {
  title: 'Register van gemeenten',
  url: 'https://example.org/gemeenten',
})
  .node('province:PV91', 'Province', { name: 'Waterland', code: 'PV91' }, ['cbs:PV91'])
  .node('province:PV92', 'Province', { name: 'Heideland', code: 'PV92' }, ['cbs:PV92']);
const GEMEENTEN: readonly (readonly [string, string, Props, string])[] = [
  ['GM9001', 'Oosterbrug', { validFrom: '1990', validUntil: '2022-01-01' }, 'PV91'],
  ['GM9002', 'Westerbrug', { validFrom: '1990', validUntil: '2022-01-01' }, 'PV91'],
  ['GM9003', 'Twee Bruggen', { validFrom: '2022-01-01' }, 'PV91'],
  ['GM9004', 'Heidestad', { validFrom: '1990' }, 'PV92'],
  ['GM9005', 'Duinrand', { validFrom: '1990' }, 'PV91'],
];
for (const [code, name, valid, province] of GEMEENTEN) {
  const tooi = code.replace('GM', 'tooi:gm');
  gemeenten
    .node(`gemeente:${code}`, 'Gemeente', { name, code, ...valid }, [`cbs:${code}`, tooi])
    .link('LOCATED_IN', `gemeente:${code}`, `province:${province}`, null, { from: '1990' });
}
gemeenten
  .link('SUCCEEDED_BY', 'gemeente:GM9001', 'gemeente:GM9003', null, { date: '2022-01-01' })
  .link('SUCCEEDED_BY', 'gemeente:GM9002', 'gemeente:GM9003', null, { date: '2022-01-01' })
  .node('municipalchange:twee-bruggen', 'MunicipalChange', {
    title: 'Samenvoeging van Oosterbrug en Westerbrug',
    date: '2022-01-01',
    changeKind: 'SAMENVOEGING',
  })
  .link('CHANGED_FROM', 'municipalchange:twee-bruggen', 'gemeente:GM9001')
  .link('CHANGED_FROM', 'municipalchange:twee-bruggen', 'gemeente:GM9002')
  .link('CHANGED_INTO', 'municipalchange:twee-bruggen', 'gemeente:GM9003');

const motions = new Source(
  OLD_MOTION,
  'Motion',
  {
    title: 'Motie van het lid Van Rijn over verlichte fietsroutes',
    date: '2020-11-03',
    kamerstuk: '36901-9',
  },
  ['kst:36901-9'],
)
  .node('dossier:36901', 'Dossier', { number: '36901', title: 'Veilig onderweg' }, ['dossier:36901'])
  .link('IN_DOSSIER', OLD_MOTION, 'dossier:36901')
  .link('SUBMITTED_BY', OLD_MOTION, 'person:sara-van-rijn', null, { order: 1 });

const motion = new Source(
  MOTION,
  'Motion',
  {
    title: 'Gewijzigde motie van de leden Van Rijn en Koster over verlichte fietsroutes',
    date: '2020-11-17',
    kamerstuk: '36901-12',
    url: 'https://example.org/kst-36901-12',
    submitterKey: 'koster/van rijn',
    leadSubmitter: 'van rijn',
  },
  ['kst:36901-12', 'tk-zaak:2020Z99012'],
)
  .link('IN_DOSSIER', MOTION, 'dossier:36901')
  .link('SUBMITTED_BY', MOTION, 'person:sara-van-rijn', [40, 'Van Rijn'], { order: 1 })
  .link('SUBMITTED_BY', MOTION, 'person:imre-koster', [53, 'Koster'], { order: 2 })
  .link('REPLACES', MOTION, OLD_MOTION, [90, 't.v.v. 36 901, nr. 9'])
  .link('CONCERNS', MOTION, PROGRAMME)
  .link('ASSIGNED_TO', MOTION, MINISTRY);

const openMotion = new Source(
  OPEN_MOTION,
  'Motion',
  {
    title: 'Motie van het lid Koster over oversteekplaatsen',
    date: '2021-03-02',
    kamerstuk: '36901-15',
    submitterKey: 'koster',
    leadSubmitter: 'koster',
  },
  ['kst:36901-15'],
)
  .link('IN_DOSSIER', OPEN_MOTION, 'dossier:36901')
  .link('SUBMITTED_BY', OPEN_MOTION, 'person:imre-koster', null, { order: 1 })
  .link('ASSIGNED_TO', OPEN_MOTION, MINISTRY);

const programme = new Source('newsitem:start-veilig-thuiskomen', 'NewsItem', {
  title: 'Programma Veilig Thuiskomen van start',
  date: '2019-02-15',
  url: 'https://example.org/nieuws/veilig-thuiskomen',
})
  .node(
    PROGRAMME,
    'Programme',
    { name: 'Veilig Thuiskomen', aliases: ['VT'], launched: '2019-02', period: '2019/2023' },
    [],
    [10, 'Het programma Veilig Thuiskomen loopt van 2019 tot en met 2023.'],
  )
  .node(
    PART,
    'Programme',
    { name: 'Samen Fietsen', aliases: ['SF'] },
    [],
    [120, 'Samen Fietsen maakt er deel van uit.'],
  )
  .link('PART_OF', PART, PROGRAMME, [120, 'Samen Fietsen maakt er deel van uit.'])
  .link('ABOUT', 'newsitem:start-veilig-thuiskomen', PROGRAMME)
  .link('RESPONSIBLE_FOR', 'tenure:bakema-minister', PROGRAMME, [200, 'Minister Bakema geeft het startsein.'])
  .node('agreement:wegenakkoord', 'Agreement', { name: 'Wegenakkoord', agreementKind: 'ADMINISTRATIVE', date: '2019' })
  .link('PROVIDES_FOR', 'agreement:wegenakkoord', PROGRAMME, [260, 'zoals afgesproken in het Wegenakkoord'])
  .node('fund:spuk-schoolroutes', 'Fund', { name: 'SPUK Schoolroutes', fundKind: 'SPUK' })
  .link('FUNDS', 'fund:spuk-schoolroutes', PROGRAMME, [310, 'betaald uit de SPUK Schoolroutes'])
  .link('ARRANGED_BY', 'fund:spuk-schoolroutes', 'agreement:wegenakkoord');

const letter = new Source(
  LETTER,
  'Letter',
  {
    title: 'Tweede voortgangsrapportage Veilig Thuiskomen',
    date: '2021-06-18',
    reference: '4402310-1188-W',
    kamerstuk: '36901-20',
    attachments: 1,
  },
  ['kenmerk:4402310-1188-W', 'kst:36901-20'],
)
  .link('IN_DOSSIER', LETTER, 'dossier:36901')
  .link('SENT_BY', LETTER, MINISTER)
  .link('SIGNED_BY', LETTER, 'tenure:bakema-minister', [5020, 'N. Bakema'], { order: 1 })
  .link('SIGNED_BY', LETTER, STATE_SECRETARY, [5060, 'de staatssecretaris van Wegen'], { order: 2 })
  .link('ABOUT', LETTER, PROGRAMME)
  .link(
    'RESPONDS_TO',
    LETTER,
    MOTION,
    [812, 'Met de motie Van Rijn/Koster zijn we aan de slag; de uitwerking volgt in het najaar.'],
    { outcome: 'PENDING', date: '2021-06-18' },
  )
  .link(
    'RESPONDS_TO',
    LETTER,
    MOTION,
    [1400, 'De motie verzoekt om verlichte routes.'],
    { outcome: 'MENTION', date: '2021-06-18' },
    0.8,
  )
  .link('RESPONDS_TO', LETTER, PROMISE, [2100, 'Hiermee is de toezegging over de proef nagekomen.'], {
    outcome: 'FULFILLED',
    date: '2021-06-18',
  })
  .node(
    'report:voortgang-2',
    'Report',
    { title: 'Tweede voortgangsrapportage', date: '2021-06-18', ordinal: 2 },
    [],
    [0, 'Tweede voortgangsrapportage'],
  )
  .node('report:voortgang-1', 'Report', {
    title: 'eerste voortgangsrapportage (juni 2020)',
    ordinal: 1,
    placeholder: true,
  })
  .link('FOLLOWS', 'report:voortgang-2', 'report:voortgang-1', [300, 'de vorige voortgangsrapportage'])
  .link('REPORTS_ON', 'report:voortgang-1', PROGRAMME, [300, 'de vorige voortgangsrapportage'])
  .link('REPORTS_ON', 'report:voortgang-2', PROGRAMME, [0, 'Tweede voortgangsrapportage'])
  .link('ENCLOSES', LETTER, 'report:voortgang-2')
  .node('monitor:fietsmonitor-2020', 'Monitor', {
    title: 'Fietsmonitor 2020',
    date: '2021-05',
    ordinal: 1,
    editionYear: 2020,
  })
  .link('PRESENTS', 'report:voortgang-2', 'monitor:fietsmonitor-2020', [640, 'de eerste Fietsmonitor'])
  .link('PUBLISHED_BY', 'monitor:fietsmonitor-2020', INSTITUTE)
  .link('MONITORS', 'monitor:fietsmonitor-2020', PROGRAMME)
  .node(
    PROMISE,
    'Commitment',
    { text: 'De minister stuurt de uitkomst van de proef met schoolstraten.', date: '2021-03-02', due: '2021-22' },
    ['toezegging:TZ202103-014'],
  )
  .node(DEBATE, 'Debate', { title: 'Commissiedebat Verkeersveiligheid', date: '2021-03-02', debateKind: 'COMMITTEE' }, [
    'tk-activiteit:2021A00117',
  ])
  .link('MADE_BY', PROMISE, STATE_SECRETARY, [2040, 'De staatssecretaris heeft toegezegd'])
  .link('MADE_IN', PROMISE, DEBATE)
  .link('CONCERNS', PROMISE, PROGRAMME)
  .link('ASSIGNED_TO', PROMISE, MINISTRY)
  .node(
    YEARLY,
    'Commitment',
    { text: 'De Kamer ontvangt elk jaar een voortgangsrapportage.', date: '2021-06-18', recurring: true },
    [],
    [2300, 'U ontvangt elk jaar een voortgangsrapportage.'],
  )
  .link('MADE_BY', YEARLY, MINISTER)
  .link('MADE_IN', YEARLY, LETTER)
  .link('CONCERNS', YEARLY, PROGRAMME)
  .link('ASSIGNED_TO', YEARLY, MINISTRY);

const laterLetter = new Source(
  LATER_LETTER,
  'Letter',
  {
    title: 'Derde voortgangsrapportage Veilig Thuiskomen',
    date: '2022-06-24',
    reference: '4402999-1201-W',
  },
  ['kenmerk:4402999-1201-W'],
)
  .link('SENT_BY', LATER_LETTER, MINISTER)
  .link('SIGNED_BY', LATER_LETTER, 'tenure:olthof-minister', [4100, 'T. Olthof'], { order: 1 })
  .link('ABOUT', LATER_LETTER, PROGRAMME)
  .link('RESPONDS_TO', LATER_LETTER, MOTION, [700, 'Daarmee is de motie Van Rijn/Koster uitgevoerd.'], {
    outcome: 'FULFILLED',
    date: '2022-06-24',
  })
  .node('report:voortgang-3', 'Report', { title: 'Derde voortgangsrapportage', date: '2022-06-24', ordinal: 3 })
  .link('REPORTS_ON', 'report:voortgang-3', PROGRAMME)
  .link('FOLLOWS', 'report:voortgang-3', 'report:voortgang-2')
  .link('ENCLOSES', LATER_LETTER, 'report:voortgang-3');

const REACHED = [500, 'In vier gemeenten zijn de schoolroutes inmiddels verlicht.'] as const;

const numbers = new Source('publication:factsheet-schoolroutes', 'Publication', {
  title: 'Factsheet schoolroutes',
  date: '2021-12',
})
  .node('measure:verlichte-schoolroutes', 'Measure', {
    name: 'Gemeenten met verlichte schoolroutes',
    unit: 'gemeenten',
    definition: 'Gemeenten waar ten minste één route naar elke basisschool verlicht is.',
    measureKind: 'COUNT',
  })
  .link('MEASURES', 'measure:verlichte-schoolroutes', PROGRAMME)
  .node(
    'observation:verlicht-2020',
    'Observation',
    { date: '2020-12-31', value: 2, unit: 'gemeenten' },
    [],
    [430, 'Eind 2020 waren het er twee.'],
  )
  .node(
    'observation:verlicht-2021',
    'Observation',
    { date: '2021-12-01', value: 4, unit: 'gemeenten' },
    [],
    [...REACHED],
  )
  .node('observation:verlicht-groei', 'Observation', {
    date: '2021-12-01',
    value: 2,
    unit: 'gemeenten',
    delta: true,
    derived: true,
  })
  .node('observation:verlicht-doel', 'Observation', { date: '2023', quantifier: 'ALL', unit: 'gemeenten' })
  .link('DERIVED_FROM', 'observation:verlicht-groei', 'observation:verlicht-2020')
  .link('DERIVED_FROM', 'observation:verlicht-groei', 'observation:verlicht-2021');
for (const name of ['2020', '2021', 'groei', 'doel']) {
  numbers.link('OBSERVES', `observation:verlicht-${name}`, 'measure:verlichte-schoolroutes');
}
const repeated = new Source('newsitem:vier-gemeenten', 'NewsItem', {
  title: 'Vier gemeenten verlicht',
  date: '2021-12-10',
}).node(
  'observation:verlicht-2021',
  'Observation',
  { date: '2021-12-01', value: 4, unit: 'gemeenten' },
  [],
  [12, REACHED[1]],
);

const perGemeente = new Source('publication:tabel-fietslessen', 'Publication', { title: 'Fietslessen' })
  .node('measure:fietslessen', 'Measure', {
    name: 'Gemeenten met fietslessen',
    unit: 'gemeenten',
    definition: 'Gemeenten waar elke school fietslessen geeft.',
    measureKind: 'COUNT',
  })
  .node('document:jaarbericht-fietsen', 'UnknownDocument', { title: 'Jaarbericht fietsen', placeholder: true });
const LESSONS: readonly (readonly [gemeente: string, date: string, value: number])[] = [
  ['GM9001', '2020', 1],
  ['GM9004', '2020', 0],
  ['GM9004', '2022-03', 1],
  ['GM9005', '2021', 0],
  ['GM9003', '2022-09', 1],
];
for (const [gemeente, date, value] of LESSONS) {
  const id = `observation:fietslessen-${gemeente}-${date}`;
  perGemeente
    .node(id, 'Observation', { date, value, unit: 'gemeenten' })
    .link('OBSERVES', id, 'measure:fietslessen')
    .link('IN_GEMEENTE', id, `gemeente:${gemeente}`)
    .link('PRIMARY_SOURCE', id, 'document:jaarbericht-fietsen');
}
perGemeente
  .node('observation:fietslessen-land', 'Observation', { date: '2022', value: 3, unit: 'gemeenten' })
  .link('OBSERVES', 'observation:fietslessen-land', 'measure:fietslessen');

const coalitions = new Source('publication:overzicht-coalities', 'Publication', { title: 'Overzicht van coalities' })
  .node('coalition:oosterbrug', 'Coalition', { name: 'Coalitie Oosterbrug', scope: 'LOCAL', validFrom: '2019-09-01' })
  .link('OF_PROGRAMME', 'coalition:oosterbrug', PROGRAMME)
  .link('COVERS', 'coalition:oosterbrug', 'gemeente:GM9001', [10, 'Oosterbrug'], {
    from: '2019-09-01',
    until: '2022-01-01',
  })
  .link('COVERS', 'coalition:oosterbrug', 'gemeente:GM9003', [30, 'Twee Bruggen'], {
    from: '2022-01-01',
    via: ['GM9001'],
  })
  .node('coalition:heide', 'Coalition', { name: 'Coalitie Heide', scope: 'REGIONAL', validFrom: '2020-01-01' })
  .link('OF_PROGRAMME', 'coalition:heide', PROGRAMME)
  .link('COVERS', 'coalition:heide', 'gemeente:GM9004', [80, 'Heidestad']);

/** In an order in which every link finds its ends. */
export const FIXTURE: readonly Change[] = [
  register,
  gemeenten,
  motions,
  programme,
  motion,
  openMotion,
  letter,
  laterLetter,
  numbers,
  perGemeente,
  repeated,
  coalitions,
].map((source) => source.change());
