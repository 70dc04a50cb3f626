import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoreError } from '../../src/store/errors.ts';
import type { ReadPlan } from '../../src/store/plan.ts';
import type { NodeRow, Rows } from '../../src/store/rows.ts';
import { mistake, run } from './harness.ts';

/** Answers keys with rows that repeat them; keys with "unknown" are not found. */
const echo = (plan: ReadPlan): Rows => ({
  keyed: (plan.start.by === 'keys' ? plan.start.keys : []).map((key): NodeRow | null =>
    key.includes('unknown')
      ? null
      : { id: key, kind: key.startsWith('letter') ? 'Letter' : 'Motion', title: `over ${key}` },
  ),
});

test('a thousand entity references of one type are one read, and unknown ones are null', async () => {
  const representations = Array.from({ length: 1000 }, (_, index) => ({ __typename: 'Motion', id: `motion:${index}` }));
  representations[7] = { __typename: 'Motion', id: 'motion:unknown' };
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Motion { id title } } }';
  const { result, asked } = await run(query, { r: representations }, { read: echo });
  assert.equal(asked.plans.length, 1);
  assert.deepEqual(asked.plans[0]?.start.by === 'keys' && asked.plans[0].start.kinds, ['Motion']);
  const entities = (result.data?._entities ?? []) as ({ id: string } | null)[];
  assert.equal(entities[7], null);
  assert.equal(entities[999]?.id, 'motion:999');
});

test('references of several types are a read for each type; other keys become identifiers', async () => {
  const r = [
    { __typename: 'Motion', id: 'motion:1' },
    { __typename: 'Dossier', number: '32279' },
    { __typename: 'Motion', id: 'motion:1' },
  ];
  const query =
    'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Motion { title } ... on Dossier { number } } }';
  const { asked } = await run(query, { r }, { read: () => ({ keyed: [null, null] }) });
  assert.deepEqual(
    asked.plans.map((plan) => plan.start.by === 'keys' && [plan.start.kinds, plan.start.keys]),
    [
      [['Motion'], ['motion:1']],
      [['Dossier'], ['dossier:32279']],
    ],
  );
});

test('a reference without a key says which keys there are', async () => {
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }';
  const { result } = await run(query, { r: [{ __typename: 'Dossier', title: 'x' }] });
  assert.deepEqual(mistake(result), {
    code: 'BAD_USER_INPUT',
    message: 'a reference to Dossier needs "id" or "number"',
  });
});

test('aliases of node with one shape are one read; another shape is another', async () => {
  const { asked, result } = await run(
    `{ a: node(id: "motion:1") { ...T } b: node(id: "letter:2") { ...T } c: node(id: "motion:3") { id } }
     fragment T on Document { title }`,
    {},
    { read: echo },
  );
  assert.deepEqual(
    asked.plans.map((plan) => plan.start.by === 'keys' && plan.start.keys),
    [['motion:1', 'letter:2'], ['motion:3']],
  );
  assert.deepEqual(JSON.parse(JSON.stringify(result.data)), {
    a: { title: 'over motion:1' },
    b: { title: 'over letter:2' },
    c: { id: 'motion:3' },
  });
});

test('nodes keeps order and length', async () => {
  const { result } = await run(
    '{ nodes(ids: ["motion:1", "unknown", "letter:2", "motion:1"]) { __typename id } }',
    {},
    { read: echo },
  );
  assert.deepEqual(
    ((result.data?.nodes ?? []) as ({ id: string; __typename: string } | null)[]).map(
      (node) => node && `${node.__typename} ${node.id}`,
    ),
    ['Motion motion:1', null, 'Letter letter:2', 'Motion motion:1'],
  );
});

test('a proof is a node, and its document is read with it', async () => {
  const { result, asked } = await run(
    '{ nodes(ids: ["evidence:1"]) { ... on Evidence { quote review reviewer d: document { titel: title } } } }',
    {},
    {
      read: () => ({
        keyed: [
          {
            id: 'evidence:1',
            kind: 'Evidence',
            quote: 'het citaat',
            statement: 's',
            start: null,
            end: null,
            sha256: null,
            method: 'head',
            confidence: 1,
            review: { state: 'CONFIRMED', reviewer: 'Jansen' },
            documentId: 'letter:9',
            document: { id: 'letter:9', kind: 'Letter', 'd>titel': 'Een brief' },
            claim: {},
          },
        ],
      }),
    },
  );
  assert.equal(asked.plans.length, 1);
  const [first] = asked.plans[0]?.select.evidence ?? [];
  assert.equal(first?.first, 0, 'nodes give no proofs for it');
  assert.deepEqual(first?.document?.properties, [{ slot: 'd>titel', property: 'title' }]);
  const [proof] = (result.data?.nodes ?? []) as unknown[];
  assert.deepEqual(JSON.parse(JSON.stringify(proof)), {
    quote: 'het citaat',
    review: 'CONFIRMED',
    reviewer: 'Jansen',
    d: { titel: 'Een brief' },
  });
});

test('a cursor that the store does not know is a mistake of the client', async () => {
  const { result } = await run(
    '{ letters(after: "nonsense") { edges { cursor } } }',
    {},
    {
      read: () => {
        throw new StoreError('BAD_CURSOR', 'the cursor "nonsense" is of no answer of this store');
      },
    },
  );
  assert.deepEqual(mistake(result), {
    code: 'BAD_USER_INPUT',
    message: 'the cursor "nonsense" is of no answer of this store',
  });
});

test('a root connection takes its page, order and filter from its arguments', async () => {
  const { asked } = await run(
    '{ letters(first: 2, after: "c", where: { date: { lte: "2020" } }, orderBy: { date: DESC }) { totalCount edges { node { title } } } }',
  );
  assert.deepEqual(asked.plans[0]?.start, {
    by: 'list',
    kinds: ['Letter'],
    filter: { property: 'date', op: 'lte', value: '2020-12-31' },
    order: [{ of: 'node', property: 'date', direction: 'desc' }],
    page: { first: 2, after: 'c' },
    total: true,
  });
});

test('a root connection limits kinds, and to what was valid on the day', async () => {
  const documents = await run('{ documents(kinds: [LETTER]) { edges { node { title } } } }');
  assert.deepEqual(documents.asked.plans[0]?.start.by === 'list' && documents.asked.plans[0].start.kinds, ['Letter']);
  const parties = await run('{ parties(at: "2019") { totalCount } }');
  assert.deepEqual(parties.asked.plans[0]?.start, {
    by: 'list',
    kinds: ['Party'],
    filter: { validOn: '2019-12-31', from: 'from', until: 'until' },
    order: [],
    page: { first: 0 },
    total: true,
  });
});

test('the selection of a node deeper in the answer', async () => {
  const { asked, result } = await run(
    '{ resolve(citation: "motion:1") { reading n: node { ... on Document { title } } } }',
    {},
    {
      read: () => ({ keyed: [{ id: 'motion:1', kind: 'Motion', 'n>title': 'Een motie' }] }),
    },
  );
  assert.deepEqual(asked.plans[0]?.select.properties, [
    { slot: 'n>title', property: 'title', kinds: ['Motion', 'Letter', 'NewsItem'] },
  ]);
  assert.deepEqual(JSON.parse(JSON.stringify(result.data)), {
    resolve: [{ reading: 'a number', n: { title: 'Een motie' } }],
  });
});

test('search reads what its edges select, and names kinds as the enum does', async () => {
  const node = { id: 'newsitem:1', kind: 'NewsItem', title: 'Nieuws' } as const;
  const { asked, result } = await run(
    `{ search(query: "zorg", kinds: [NEWS_ITEM], first: 5) { totalCount facets { kind count } pageInfo { hasNextPage endCursor }
       edges { score highlight { text } node { __typename ... on Document { title } } } } }`,
    {},
    {
      search: {
        hits: [{ cursor: 'c1', score: 2, node, highlight: { text: 'zorg', matches: [] } }],
        total: 9,
        facets: [{ kind: 'NewsItem', count: 9 }],
        ranked: 9,
        hasNext: true,
      },
    },
  );
  const [query] = asked.searches;
  assert.deepEqual(
    { text: query?.text, kinds: query?.kinds, first: query?.first, total: query?.total, facets: query?.facets },
    { text: 'zorg', kinds: ['NewsItem'], first: 5, total: true, facets: true },
  );
  assert.deepEqual(query?.select.properties, [
    { slot: 'title', property: 'title', kinds: ['Motion', 'Letter', 'NewsItem'] },
  ]);
  assert.deepEqual(JSON.parse(JSON.stringify(result.data?.search)), {
    totalCount: 9,
    facets: [{ kind: 'NEWS_ITEM', count: 9 }],
    pageInfo: { hasNextPage: true, endCursor: 'c1' },
    edges: [{ score: 2, highlight: { text: 'zorg' }, node: { __typename: 'NewsItem', title: 'Nieuws' } }],
  });
});

test('search is read from its start only', async () => {
  const { result, asked } = await run('{ search(query: "zorg", last: 5) { totalCount } }');
  assert.equal(mistake(result).code, 'BAD_USER_INPUT');
  assert.equal(asked.searches.length, 0);
});

test('a path keeps apart what is selected of its nodes and of the ends of its links', async () => {
  const { asked, result } = await run(
    `{ path(from: "motion:1", to: "letter:2") { length nodes { id } links { type from { ... on Document { x: title } }
       to { ... on Document { x: date } id } evidence(first: 1) { quote } } } }`,
    {},
    {
      path: {
        length: 1,
        nodes: [
          { id: 'motion:1', kind: 'Motion', 'from:x': 'Motie', 'to:x': '2019' },
          { id: 'letter:2', kind: 'Letter', 'from:x': 'Brief', 'to:x': '2020' },
        ],
        links: [{ type: 'RESPONDS_TO', from: 'letter:2', to: 'motion:1', evidence: {} }],
      },
    },
  );
  assert.deepEqual(asked.paths[0]?.evidence, [{ slot: 'evidence', first: 1 }]);
  assert.deepEqual(JSON.parse(JSON.stringify(result.data?.path)), {
    length: 1,
    nodes: [{ id: 'motion:1' }, { id: 'letter:2' }],
    links: [{ type: 'RESPONDS_TO', from: { x: 'Brief' }, to: { x: '2019', id: 'motion:1' }, evidence: [] }],
  });
});

test('a path of which the length alone is selected is not asked for its way', async () => {
  const asks = async (fields: string) => {
    const { asked } = await run(`{ path(from: "motion:1", to: "letter:2") { ${fields} } }`);
    return asked.paths[0]?.way;
  };
  assert.deepEqual(
    [await asks('length'), await asks('length nodes { id }'), await asks('... on Path { links { type } }')],
    [false, true, true],
  );
});

test('rappel asks for the motions, and for the document and proofs of the last answer', async () => {
  const { asked, result } = await run(
    `{ rappel(ministry: "VWS", asOf: "2022-03") { asOf totalCount summary { state count } edges { daysOpen
       node { __typename ... on Motion { title } } lastFollowUp { outcome document { title } evidence(first: 2) { statement } } } } }`,
    {},
    {
      rappel: {
        known: true,
        total: 1,
        hasNext: false,
        summary: [{ state: 'PENDING', count: 1, medianDaysOpen: 10 }],
        rows: [
          {
            cursor: 'c',
            node: { id: 'motion:1', kind: 'Motion', title: 'Een motie' },
            daysOpen: 10,
            lastFollowUp: {
              outcome: 'PENDING',
              date: '2022-01-01',
              document: { id: 'letter:1', kind: 'Letter', title: 'Een brief' },
              evidence: { evidence: [] },
            },
          },
        ],
      },
    },
  );
  const [query] = asked.rappels;
  assert.equal(query?.asOf, '2022-03-31');
  assert.equal(query?.first, 20);
  assert.deepEqual(
    query?.document.properties.map((property) => property.property),
    ['title'],
  );
  assert.deepEqual(query?.evidence, [{ slot: 'evidence', first: 2 }]);
  assert.deepEqual(JSON.parse(JSON.stringify(result.data?.rappel)), {
    asOf: '2022-03-31',
    totalCount: 1,
    summary: [{ state: 'PENDING', count: 1 }],
    edges: [
      {
        daysOpen: 10,
        node: { __typename: 'Motion', title: 'Een motie' },
        lastFollowUp: { outcome: 'PENDING', document: { title: 'Een brief' }, evidence: [] },
      },
    ],
  });
});
