import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LinkPage, LinkRow, NodeRow } from '../../src/store/rows.ts';
import { mistake, run } from './harness.ts';

const page = (rows: readonly LinkRow[], rest: Partial<LinkPage> = {}): LinkPage => ({
  rows,
  total: null,
  hasNext: false,
  hasPrevious: false,
  ...rest,
});
const link = (node: NodeRow, rest: Partial<LinkRow> = {}): LinkRow => ({
  cursor: `cursor of ${node.id}`,
  type: 'RESPONDS_TO',
  node,
  link: {},
  evidence: {},
  ...rest,
});

async function answer(query: string, row: NodeRow): Promise<unknown> {
  const { result } = await run(
    query,
    {},
    {
      read: (plan) =>
        plan.start.by === 'keys'
          ? { keyed: [row] }
          : { page: { rows: [{ cursor: 'c', node: row }], total: null, hasNext: false, hasPrevious: false } },
    },
  );
  assert.deepEqual(result.errors ?? [], []);
  return JSON.parse(JSON.stringify(Object.values(result.data ?? {})[0]));
}

test('what a node does not have is null, false or empty, and never an error', async () => {
  const seen = await answer(
    `{ motion(citation: "x") { id title date placeholder sameAs identifiers { scheme } dossiers { id } evidence { quote }
       followUps { totalCount edges { cursor } pageInfo { endCursor hasNextPage } } } }`,
    { id: 'motion:1', kind: 'Motion' },
  );
  assert.deepEqual(seen, {
    id: 'motion:1',
    title: 'motion:1',
    date: null,
    placeholder: false,
    sameAs: [],
    identifiers: [],
    dossiers: [],
    evidence: [],
    followUps: { totalCount: 0, edges: [], pageInfo: { endCursor: null, hasNextPage: false } },
  });
});

test('identifiers are taken apart, and those with an address make sameAs', async () => {
  const seen = await answer('{ motion(citation: "x") { sameAs identifiers { scheme value uri } } }', {
    id: 'motion:1',
    kind: 'Motion',
    sameAs: ['kst:36901-12', 'kenmerk:12-W', 'not an identifier'],
    identifiers: ['kst:36901-12', 'kenmerk:12-W', 'not an identifier'],
  });
  const uri = 'https://zoek.officielebekendmakingen.nl/kst-36901-12';
  assert.deepEqual(seen, {
    sameAs: [uri],
    identifiers: [
      { scheme: 'kst', value: '36901-12', uri },
      { scheme: 'kenmerk', value: '12-W', uri: null },
    ],
  });
});

test('a connection gives its page, its edges the link, and aliases their own values', async () => {
  const letter: NodeRow = {
    id: 'letter:1',
    kind: 'Letter',
    title: 'Een brief',
    'a>n>title': 'Een brief',
    reference: 'W-1',
  };
  const seen = await answer(
    `{ motion(citation: "x") { followUps(first: 1) { totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
       a: edges { n: node { title } uitkomst: outcome }
       edges { cursor outcome evidence { statement } node { __typename title ... on Letter { reference } } } } } }`,
    {
      id: 'motion:1',
      kind: 'Motion',
      followUps: page(
        [link(letter, { link: { outcome: 'PENDING', 'a>uitkomst': 'PENDING' }, evidence: { evidence: [] } })],
        { total: 3, hasNext: true },
      ),
    },
  );
  assert.deepEqual(seen, {
    followUps: {
      totalCount: 3,
      pageInfo: {
        startCursor: 'cursor of letter:1',
        endCursor: 'cursor of letter:1',
        hasNextPage: true,
        hasPreviousPage: false,
      },
      a: [{ n: { title: 'Een brief' }, uitkomst: 'PENDING' }],
      edges: [
        {
          cursor: 'cursor of letter:1',
          outcome: 'PENDING',
          evidence: [],
          node: { __typename: 'Letter', title: 'Een brief', reference: 'W-1' },
        },
      ],
    },
  });
});

test('a view takes each field from the link or from the node at its end', async () => {
  const office: NodeRow = { id: 'office:1', kind: 'Office', title: 'minister van Wegen' };
  const self = page([link(office)]);
  const view = link(
    { id: 'office:1', kind: 'Office', office: self },
    { link: { order: 2 }, evidence: { evidence: [] } },
  );
  const seen = await answer(
    '{ node(id: "x") { ... on Letter { signatories { order person { name } office { title } evidence { quote } } } } }',
    {
      id: 'letter:1',
      kind: 'Letter',
      signatories: page([view]),
    },
  );
  assert.deepEqual(seen, {
    signatories: [{ order: 2, person: null, office: { title: 'minister van Wegen' }, evidence: [] }],
  });
});

test('code sees the slots it asked for, and its object gives rows under an alias of their own', async () => {
  const answers = page([
    link({ id: 'letter:1', kind: 'Letter', 'd>title': 'Een brief' }, { link: { outcome: 'FULFILLED' } }),
  ]);
  const seen = await answer('{ motion(citation: "x") { s: status { state d: document { title } } } }', {
    id: 'motion:1',
    kind: 'Motion',
    's#date': '2020-01-01',
    's#answers': answers,
  });
  assert.deepEqual(seen, { s: { state: 'FULFILLED', d: { title: 'Een brief' } } });
});

test('a row of a type that the schema does not have is an error that names it', async () => {
  const { result } = await run(
    '{ node(id: "x") { __typename } }',
    {},
    {
      read: () => ({ keyed: [{ id: 'vote:1', kind: 'Vote' }] }),
    },
  );
  assert.match(mistake(result).message, /Vote/);
});
