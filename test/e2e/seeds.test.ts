/**
 * The five documents that the project starts from, read into both stores: the same answers to the contract's
 * queries, the same export, and the facts that must be there, each with its passage. Passages are told by
 * offset and hash: the words stay where they are.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { graphql } from 'graphql';
import { ingestDocument } from '../../src/ingest/ingest.ts';
import { Settling } from '../../src/ingest/settle.ts';
import { readSource } from '../../src/sources/read.ts';
import type { GraphRecord, GraphStore } from '../../src/store/graph-store.ts';
import { mergedSchema } from '../../src/subgraphs/schema.ts';
import { forEachStore } from '../contract/for-each-store.ts';

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);
const CONTRACT = new URL('../../../shared/contract/', import.meta.url);
const skip = existsSync(SEEDS) && existsSync(CONTRACT) ? false : '../shared is not there with the seed documents';

const VARIABLES: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
  'trace-motion': [{ citation: 'motie-Raemakers/Bergkamp' }, { citation: '34 104, nr. 258', asOf: '2020-01-01' }],
  programme: [{ name: 'Kansrijke Start' }, { name: 'NNZ' }],
  observations: [{ programme: 'Kansrijke Start' }, { programme: 'Nu Niet Zwanger' }],
  minister: [
    { office: 'minister van VWS', at: '2021-01-01' },
    { office: 'staatssecretaris van VWS', at: '2024-01-01' },
  ],
  rappel: [{ ministry: 'VWS', asOf: '2022-03-01' }],
  resolve: [{ text: 'Kamerstuk 32 279, nr. 124' }, { text: 'motie Raemakers c.s.' }],
  search: [{ text: 'voortgangsrapportage' }, { text: 'kansrijke', kinds: ['PROGRAMME', 'REPORT'] }],
  path: [{ from: 'kst:34104-258', to: 'programme:kansrijke-start' }],
  node: [{ ids: ['kenmerk:1711810-206934-PG', 'kst:34104-258', 'letter:niet', 'tooi:mnre1025'] }],
  gemeente: [{ name: 'Amsterdam', at: '2022-01-01' }],
};

async function filled(store: GraphStore): Promise<GraphStore> {
  const settling = new Settling();
  const read = async (path: string) => {
    const { document, applied } = await ingestDocument(store, await readSource(path));
    return { document, revision: applied.revision };
  };
  for (const name of readdirSync(SEEDS).sort()) {
    const { pathname } = new URL(name, SEEDS);
    const { document, revision } = await read(pathname);
    settling.note(document, pathname, revision);
  }
  await settling.settle(read);
  return store;
}

async function exported(store: GraphStore): Promise<readonly GraphRecord[]> {
  return Array.fromAsync(store.export());
}

async function answers(store: GraphStore): Promise<Record<string, unknown>> {
  const schema = mergedSchema();
  const all: Record<string, unknown> = {};
  for (const file of readdirSync(CONTRACT).filter((name) => name.endsWith('.graphql'))) {
    const source = readFileSync(new URL(file, CONTRACT), 'utf8');
    const runs = VARIABLES[file.replace('.graphql', '')];
    assert.ok(runs, `${file} has no variables here`);
    for (const variableValues of runs) {
      const contextValue = { store, today: '2026-11-01' };
      const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
      assert.equal(errors, undefined, `${file} ${JSON.stringify(variableValues)}: ${errors?.join('; ')}`);
      all[`${file} ${JSON.stringify(variableValues)}`] = data;
    }
  }
  return all;
}

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
let first: { answers: string; lines: string } | null = null;

describe('the seed documents', { skip }, () => {
  forEachStore((openEmpty, name) => {
    it(`are read into ${name}, answered and exported as on the other store`, { timeout: 120_000 }, async () => {
      const store = await filled(await openEmpty());
      const found = JSON.stringify(await answers(store), null, 1);
      const lines = (await exported(store)).map((record) => JSON.stringify(record)).join('\n');
      if (!first) first = { answers: found, lines };
      assert.equal(sha(lines), sha(first.lines), firstDifference(lines, first.lines));
      assert.equal(sha(found), sha(first.answers), firstDifference(found, first.answers));
    });

    it(`are read a second time into ${name} without a change`, { timeout: 120_000 }, async () => {
      const store = await filled(await openEmpty());
      const { revision } = await store.status();
      await filled(store);
      assert.equal((await store.status()).revision, revision);
    });
  });
});

function firstDifference(actual: string, expected: string): string {
  const wanted = expected.split('\n');
  const index = actual.split('\n').findIndex((line, at) => line !== wanted[at]);
  return index < 0
    ? ''
    : `line ${index + 1}\n${actual.split('\n')[index]?.slice(0, 600)}\n${wanted[index]?.slice(0, 600)}`;
}

interface Fact {
  readonly what: string;
  readonly subject: (record: GraphRecord) => boolean;
  readonly property?: string;
  /** Document, start, end and the first eight digits of the passage's SHA-256. */
  readonly proof: readonly [document: string, start: number, end: number, sha8: string];
}

const THIRD = 'letter:1711810-206934-PG';
const FIFTH = 'letter:kansrijke-start-5';
const MEMO = 'memo:3799370-1063459-PG';
const NEWSLETTER = 'newsitem:vijfde-voortgangsrapportage-kansrijke-start-naar-de-tweede-kamer';
const link = (type: string, from: string, to: RegExp, outcome?: string) => (record: GraphRecord) =>
  'link' in record &&
  record.link === type &&
  record.from === from &&
  to.test(record.to) &&
  (outcome === undefined || record.props['outcome'] === outcome);
const observation =
  (value: number | string, traits: Record<string, unknown> = {}) =>
  (record: GraphRecord) =>
    'node' in record &&
    record.kind === 'Observation' &&
    (record.props['value'] === value || record.props['quantifier'] === value) &&
    Object.entries(traits).every(([name, wanted]) => record.props[name] === wanted);
const node = (id: string, property: string, value: unknown) => (record: GraphRecord) =>
  'node' in record && record.node === id && JSON.stringify(record.props[property]) === JSON.stringify(value);

const FACTS: readonly Fact[] = [
  {
    what: 'the motion, numbered in the footnote, is fulfilled',
    subject: link('RESPONDS_TO', THIRD, /^motion:34104-258$/, 'FULFILLED'),
    proof: [THIRD, 2238, 2464, '0bf52644'],
  },
  {
    what: 'the toezegging of another office is fulfilled',
    subject: link('RESPONDS_TO', THIRD, /^commitment:ao-pakketbeheer-2020-06-17/, 'FULFILLED'),
    proof: [THIRD, 2238, 2464, '0bf52644'],
  },
  {
    what: '275 gemeenten',
    subject: observation(275, { date: '2020-07-08' }),
    property: 'value',
    proof: [THIRD, 969, 1052, 'e1cb7eb6'],
  },
  {
    what: '128 more, a change',
    subject: observation(128, { delta: true }),
    property: 'value',
    proof: [THIRD, 1053, 1211, '7eb09f1e'],
  },
  {
    what: '147, computed',
    subject: observation(147, { derived: true, date: '2019-12' }),
    property: 'value',
    proof: [THIRD, 1053, 1211, '7eb09f1e'],
  },
  {
    what: '124 gemeenten with the part programme',
    subject: observation(124),
    property: 'value',
    proof: [THIRD, 2101, 2157, 'eac1a2f0'],
  },
  {
    what: '176 gemeenten with the part programme',
    subject: observation(176, { date: '2022-02-10' }),
    property: 'value',
    proof: [FIFTH, 4579, 4829, '98bc3265'],
  },
  {
    what: '279 gemeenten with the part programme',
    subject: observation(279, { date: '2024-03-22' }),
    property: 'value',
    proof: [MEMO, 1811, 1883, 'bc68b9b0'],
  },
  {
    what: 'all gemeenten asked for the money',
    subject: observation('ALL'),
    property: 'quantifier',
    proof: [MEMO, 1498, 1633, '8e9daa58'],
  },
  {
    what: 'the programme was launched in September 2018',
    subject: node('programme:kansrijke-start', 'launched', '2018-09'),
    property: 'launched',
    proof: [FIFTH, 684, 854, 'a863ebde'],
  },
  {
    what: 'the programme ran from 2018 to 2021',
    subject: node('programme:kansrijke-start', 'period', '2018/2021'),
    property: 'period',
    proof: [FIFTH, 6466, 6649, '98856b16'],
  },
  {
    what: 'the fifth report presents the third monitor',
    subject: link('PRESENTS', 'report:kansrijke-start-5', /^monitor:kansrijke-start-3$/),
    proof: [FIFTH, 427, 593, 'e2721e8d'],
  },
  {
    what: 'the seventh report presents the fifth monitor',
    subject: link('PRESENTS', 'report:kansrijke-start-7', /^monitor:kansrijke-start-5$/),
    proof: [MEMO, 781, 1004, '63bfd2d7'],
  },
  {
    what: 'the toezegging concerns the part programme that it points to',
    subject: link('CONCERNS', 'commitment:ao-pakketbeheer-2020-06-17-5903ae4a', /^programme:nu-niet-zwanger$/),
    proof: [THIRD, 2238, 2464, '0bf52644'],
  },
  {
    what: 'the third report tells of the part programme, over a page break',
    subject: link('REPORTS_ON', 'report:kansrijke-start-3', /^programme:nu-niet-zwanger$/),
    proof: [THIRD, 2158, 2237, '6fb43672'],
  },
  {
    what: 'the debate is referred to',
    subject: link('REFERS_TO', THIRD, /^debate:ao-pakketbeheer-2020-06-17$/),
    proof: [THIRD, 2376, 2408, 'aeb322d1'],
  },
  {
    what: 'the kamerstuk of the launch is about the programme',
    subject: link('ABOUT', 'document:32279-124', /^programme:kansrijke-start$/),
    proof: [FIFTH, 684, 854, 'a863ebde'],
  },
  {
    what: 'the schriftelijk overleg of the summer of 2023',
    subject: link('REFERS_TO', MEMO, /^debate:schriftelijk-overleg-2023-22$/),
    proof: [MEMO, 3846, 3897, '33eb9e28'],
  },
  {
    what: 'the unit that wrote the nota',
    subject: link('BELONGS_TO', 'organisation:gezond-leven-en-preventie', /^organisation:publieke-gezondheid$/),
    proof: [MEMO, 199, 224, '88cac544'],
  },
  {
    what: 'another letter, of another subject, comes at the same time',
    subject: link('REFERS_TO', MEMO, /^letter:voortgangsbrief-/),
    proof: [MEMO, 1007, 1250, '42451618'],
  },
  {
    what: 'the publisher of the fifth monitor, said twice',
    subject: link('PUBLISHED_BY', 'monitor:kansrijke-start-5', /^organisation:rivm$/),
    proof: [MEMO, 781, 1004, '63bfd2d7'],
  },
  {
    what: 'the third monitor in the fifth report, said twice in one newsletter',
    subject: link('PRESENTS', 'report:kansrijke-start-5', /^monitor:kansrijke-start-3$/),
    proof: [NEWSLETTER, 2942, 3115, '382bbf62'],
  },
  {
    what: 'a family name with its article',
    subject: node('person:hugo-de-jonge', 'familyName', 'de jonge'),
    property: 'familyName',
    proof: [THIRD, 2508, 2573, '734e58bc'],
  },
];

describe('facts of the seed documents', { skip }, () => {
  forEachStore((openEmpty, name) => {
    it(`stand in ${name} with their passages`, { timeout: 120_000 }, async () => {
      const records = await exported(await filled(await openEmpty()));
      for (const { what, subject, property, proof } of FACTS) {
        const found = records.filter(subject);
        assert.equal(found.length, 1, `${what}: ${found.length} in the graph`);
        const record = found[0] as GraphRecord;
        const proofs = 'link' in record ? record.evidence : (record.evidence[property ?? ''] ?? []);
        const [document, start, end, sha8] = proof;
        const match = proofs.find((one) => one.document === document && one.start === start && one.end === end);
        assert.ok(
          match,
          `${what}: ${JSON.stringify(proofs.map((one) => [one.document, one.start, one.end, one.sha256?.slice(0, 8)]))}`,
        );
        assert.ok(match.sha256?.startsWith(sha8), `${what}: ${match.sha256}`);
        assert.equal(sha(match.quote ?? ''), match.sha256);
      }
      const kinds = (kind: string) => records.filter((record) => 'node' in record && record.kind === kind);
      const twice = records.find(observation(272)) as Extract<GraphRecord, { node: string }>;
      assert.equal(new Set(twice.evidence['value']?.map((one) => one.document)).size, 2, '272 has two proofs');
      assert.equal(kinds('Coalition').length, 0);
      const sent = records.find(node(FIFTH, 'date', '2022-02-10'));
      assert.ok(sent, 'the fifth letter was sent on 10 February');
      assert.ok(
        records.some(
          (record) => 'node' in record && record.kind === 'NewsItem' && record.props['date'] === '2022-02-15',
        ),
      );
      const due = kinds('Commitment').filter((record) => 'props' in record && record.props['due'] === '2022-22');
      assert.equal(due.length, 1, 'one commitment is due before the summer of 2022');
      const memoCommitments = records.filter(
        (record) => 'link' in record && record.link === 'MADE_IN' && record.to === MEMO,
      );
      assert.equal(memoCommitments.length, 0);
    });
  });
});
