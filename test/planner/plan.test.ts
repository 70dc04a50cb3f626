import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mistake, run, slot, slots } from './harness.ts';

const motion = (selection: string) => `{ motion(citation: "34 104, nr. 1") { ${selection} } }`;

test('a selection becomes one read whose slots carry the response keys', async () => {
  const { asked, select } = await run(motion('id titel: title date fullText'));
  assert.equal(asked.plans.length, 1);
  assert.deepEqual(asked.plans[0]?.start, {
    by: 'find',
    kinds: ['Motion'],
    alternatives: [{ keys: ['34 104, nr. 1'] }],
    limit: 2,
  });
  assert.deepEqual(select.properties, [
    { slot: 'titel', property: 'title' },
    { slot: 'date', property: 'date' },
    { slot: 'fullText', property: 'text' },
  ]);
});

test('an alias cannot take the place of what a row says of itself', async () => {
  const { select, result } = await run(
    motion('id: title kind: date toString: title'),
    {},
    {
      read: () => ({
        page: {
          rows: [
            {
              cursor: 'c',
              node: { id: 'motion:1', kind: 'Motion', '=id': 'Titel', '=kind': '2020', '=toString': 'Titel' },
            },
          ],
          total: null,
          hasNext: false,
          hasPrevious: false,
        },
      }),
    },
  );
  assert.deepEqual(
    select.properties.map((property) => property.slot),
    ['=id', '=kind', '=toString'],
  );
  assert.deepEqual({ ...(result.data?.motion as object) }, { id: 'Titel', kind: '2020', toString: 'Titel' });
});

test('@skip and @include with variables decide what is read', async () => {
  const query = `query ($with: Boolean!) { motion(citation: "x") {
    title @skip(if: $with) date @include(if: $with) ... @include(if: $with) { dossiers { number } } } }`;
  const withOut = await run(query, { with: false });
  assert.deepEqual(
    withOut.select.properties.map((property) => property.property),
    ['title'],
  );
  assert.equal(withOut.select.links.length, 0);
  const withIn = await run(query, { with: true });
  assert.deepEqual(
    withIn.select.properties.map((property) => property.property),
    ['date'],
  );
  assert.equal(withIn.select.links.length, 1);
});

test('named fragments and repeated fields merge into one slot', async () => {
  const { select } = await run(
    `{ motion(citation: "x") { ...A ...B dossiers { id } } }
     fragment A on Document { title dossiers { number } }
     fragment B on Motion { title dossiers { title } }`,
  );
  assert.deepEqual(
    select.properties.map((property) => property.slot),
    ['title'],
  );
  assert.deepEqual(
    slot(select, 'dossiers').select?.properties.map((property) => property.slot),
    ['number', 'title'],
  );
});

test('one response key on disjoint types makes slots with disjoint kinds', async () => {
  const { select } = await run(
    '{ node(id: "x") { ... on Letter { x: reference } ... on Motion { x: fullText } ... on Evidence { x: quote } } }',
  );
  assert.deepEqual(select.properties, [
    { slot: 'x', property: 'text', kinds: ['Motion'] },
    { slot: 'x', property: 'reference', kinds: ['Letter'] },
  ]);
});

test('an interface is planned once for all its kinds', async () => {
  const { select } = await run('{ node(id: "x") { ... on Document { title dossiers { number } } } }');
  assert.deepEqual(select.properties, [{ slot: 'title', property: 'title', kinds: ['Motion', 'Letter', 'NewsItem'] }]);
  assert.deepEqual(
    slots(select, 'dossiers').map((link) => link.kinds),
    [['Motion', 'Letter', 'NewsItem']],
  );
});

test('proofs that two kinds select differently under one key have a slot for each kind', async () => {
  const { select } = await run(
    '{ node(id: "x") { ... on Letter { evidence(first: 1) { quote } } ... on Motion { evidence(first: 2) { quote } } } }',
  );
  assert.deepEqual(select.evidence, [
    { slot: 'evidence@Motion', first: 2 },
    { slot: 'evidence@Letter', first: 1 },
  ]);
});

test('one field under two aliases with different arguments makes two slots', async () => {
  const { select } = await run(
    motion('first: followUps(first: 1) { totalCount edges { outcome } } rest: followUps(last: 3) { edges { date } }'),
  );
  assert.deepEqual(slot(select, 'first').page, { first: 1 });
  assert.equal(slot(select, 'first').total, true);
  assert.deepEqual(slot(select, 'rest').page, { last: 3 });
  assert.equal(slot(select, 'rest').total, false);
});

test('an edge reads the properties and proofs of its link', async () => {
  const { select } = await run(
    motion(
      'followUps { edges { outcome wanneer: date evidence(first: 2) { quote document { title } } node { title } } }',
    ),
  );
  const followUps = slot(select, 'followUps');
  assert.equal(followUps.rows, 'link');
  assert.equal(followUps.direction, 'in');
  assert.deepEqual(followUps.page, { first: 20 });
  assert.deepEqual(followUps.properties, [
    { slot: 'outcome', property: 'outcome' },
    { slot: 'wanneer', property: 'date' },
  ]);
  assert.deepEqual(
    followUps.evidence.map(({ slot: name, first }) => [name, first]),
    [['evidence', 2]],
  );
  assert.deepEqual(followUps.evidence[0]?.document?.properties, [{ slot: 'title', property: 'title' }]);
});

test('a total alone reads no rows, and no node is read that is not selected', async () => {
  const { select } = await run(motion('total: followUps { totalCount } dates: followUps { edges { date } }'));
  assert.deepEqual(slot(select, 'total').page, { first: 0 });
  assert.equal(slot(select, 'dates').select, undefined);
});

test('aliases of edges and node keep their slots apart', async () => {
  const { select } = await run(
    motion('followUps { a: edges { n: node { x: title } outcome } edges { node { x: date } } }'),
  );
  assert.deepEqual(slot(select, 'followUps').select?.properties, [
    { slot: 'a>n>x', property: 'title' },
    { slot: 'x', property: 'date' },
  ]);
  assert.deepEqual(slot(select, 'followUps').properties, [{ slot: 'a>outcome', property: 'outcome' }]);
});

test('signing order is kept where the link has an order', async () => {
  const { select } = await run(motion('submitters { name }'));
  assert.deepEqual(slot(select, 'submitters').order, [{ of: 'link', property: 'order', direction: 'asc' }]);
  assert.equal(slot(select, 'submitters').page, undefined);
});

test('a view reads the link, the node at its end, and that node itself where it is already the answer', async () => {
  const { select } = await run(
    '{ node(id: "x") { ... on Letter { signatories { order person { name } office { title } evidence { quote } } } } }',
  );
  const view = slot(select, 'signatories');
  assert.deepEqual(view.properties, [{ slot: 'order', property: 'order' }]);
  assert.deepEqual(
    slots(view.select, 'person').map(({ kinds, types }) => ({ kinds, types })),
    [
      { kinds: ['Tenure'], types: ['HOLDER'] },
      { kinds: ['Person'], types: [] },
    ],
  );
  assert.deepEqual(
    slots(view.select, 'office').map(({ kinds, types }) => ({ kinds, types })),
    [
      { kinds: ['Office'], types: [] },
      { kinds: ['Tenure'], types: ['OF_OFFICE'] },
    ].reverse(),
  );
});

test('a field without link types is the node at the end of the view', async () => {
  const { select } = await run('{ programme(name: "x") { officeHolders { tenure { from } } } }');
  const [tenure] = slots(slot(select, 'officeHolders').select, 'tenure');
  assert.deepEqual(
    { types: tenure?.types, properties: tenure?.select?.properties },
    {
      types: [],
      properties: [{ slot: 'from', property: 'from' }],
    },
  );
});

test('within reaches the object further up that the SDL names', async () => {
  const { select } = await run('{ programme(name: "x") { officeHolders { documents(first: 5) { totalCount } } } }');
  assert.deepEqual(slot(slot(select, 'officeHolders').select, 'documents').within, {
    types: ['ABOUT'],
    direction: 'out',
    levels: 1,
  });
});

test('a link of the day: null and left out mean today, a coarser date its last day', async () => {
  const query =
    'query ($at: Date) { motion(citation: "x") { submitters { a: party { id } b: party(at: $at) { id } } } }';
  const valid = (day: string) => ({ validOn: day, from: 'from', until: 'until' });
  const missing = slot((await run(query, { at: null })).select, 'submitters').select;
  assert.deepEqual(slot(missing, 'a').linkFilter, valid('2024-03-15'));
  assert.deepEqual(slot(missing, 'b').linkFilter, valid('2024-03-15'));
  const coarse = slot((await run(query, { at: '2020-02' })).select, 'submitters').select;
  assert.deepEqual(slot(coarse, 'b').linkFilter, valid('2020-02-29'));
  assert.deepEqual(slot(coarse, 'b').filter, valid('2020-02-29'));
  assert.deepEqual(slot(coarse, 'a').linkFilter, valid('2024-03-15'));
  const interval = await run(query, { at: '2020/2021' });
  assert.equal(mistake(interval.result).code, 'BAD_USER_INPUT');
  assert.match(mistake(interval.result).message, /interval "2020\/2021"/);
});

test('the latest link counts where its field is asked of no day', async () => {
  const query = `query ($at: Date) {
    motion(citation: "x") { submitters { a: lastParty { id } b: lastParty(at: $at) { id } c: lastParty(at: "2020") { id } } }
  }`;
  const submitters = slot((await run(query, { at: null })).select, 'submitters').select;
  for (const name of ['a', 'b']) {
    const { order, linkFilter } = slot(submitters, name);
    assert.deepEqual([order, linkFilter], [[{ of: 'link', property: 'from', direction: 'desc' }], undefined]);
  }
  const { order, linkFilter } = slot(submitters, 'c');
  assert.deepEqual([order, linkFilter], [[], { validOn: '2020-12-31', from: 'from', until: 'until' }]);
});

test('a union or interface field reads only the kinds that the link can reach', async () => {
  const { select } = await run(
    '{ node(id: "x") { ... on Letter { sender { ... on Person { name } } encloses(kinds: [NEWS_ITEM]) { title } } } }',
  );
  assert.deepEqual(slot(select, 'sender').targets, ['Person', 'Office']);
  assert.deepEqual(slot(select, 'encloses').targets, ['NewsItem']);
});

test('only links are followed that can lead from the kind to one of those wanted', async () => {
  const papers = (kinds: string) => `{ programme(name: "x") { papers${kinds} { title } } }`;
  const every = slot((await run(papers(''))).select, 'papers');
  assert.deepEqual(
    [every.types, every.targets],
    [
      ['ABOUT', 'CONCERNS'],
      ['Motion', 'Letter', 'NewsItem'],
    ],
  );
  const letters = slot((await run(papers('(kinds: [LETTER])'))).select, 'papers');
  assert.deepEqual([letters.types, letters.targets], [['ABOUT'], ['Letter']]);
  assert.deepEqual((await run(papers('(kinds: [PERSON])'))).select.links, []);
});

test('a computed field reads its needs under slots of its own, and the sub-selection of the client', async () => {
  const { select } = await run(motion('date status(asOf: "2020-01-01") { state document { title } }'));
  assert.deepEqual(select.properties, [
    { slot: 'date', property: 'date' },
    { slot: 'status#date', property: 'date' },
  ]);
  const answers = slot(select, 'status#answers');
  assert.deepEqual(answers.linkFilter, { property: 'date', op: 'lte', value: '2020-01-01' });
  assert.deepEqual(answers.select?.properties, [{ slot: 'title', property: 'title' }]);
  const withoutDocument = await run(motion('status { state }'));
  assert.equal(slot(withoutDocument.select, 'status#answers').select, undefined);
  assert.deepEqual(slot(withoutDocument.select, 'status#answers').linkFilter, {
    property: 'date',
    op: 'lte',
    value: '2024-03-15',
  });
});

test('two kinds that compute a field by different code are planned apart', async () => {
  const { select } = await run('{ node(id: "x") { ... on Trackable { status { state } } } }');
  assert.deepEqual(
    select.properties.map(({ slot: name, kinds }) => [name, kinds]),
    [
      ['status#date', ['Motion']],
      ['status#text', ['Commitment']],
    ],
  );
});
