import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openGraph } from './graph.ts';
import { run } from './run.ts';

let graph: GraphStore;
before(async () => {
  graph = await openGraph();
});
after(() => graph.close());

test('the status of a motion is that of the day asked for', async () => {
  const { data, errors, statements } = await run(
    graph,
    `{
      motion(citation: "31000-5") {
        before: status(asOf: "2020-07-07") { state since daysOpen document { id } }
        now: status { state since daysOpen document { id date } }
      }
    }`,
  );
  assert.deepEqual(errors, []);
  assert.equal(statements, 1);
  assert.deepEqual(data['motion'], {
    before: { state: 'OPEN', since: '2019-10-02', daysOpen: 279, document: null },
    now: {
      state: 'FULFILLED',
      since: '2020-07-08',
      daysOpen: null,
      document: { id: 'letter:1-2-X', date: '2020-07-08' },
    },
  });
});

test('a share is a fraction of the gemeenten of the day, for levels in gemeenten only', async () => {
  const { data, errors } = await run(
    graph,
    `{ programme(name: "FL") { measures { edges { node { observations(orderBy: [{ date: ASC }, { value: DESC }]) {
      edges { node { value quantifier delta derived gemeenteCount share } } } } } } } }`,
  );
  assert.deepEqual(errors, []);
  const { measures } = data['programme'] as { measures: { edges: { node: { observations: { edges: unknown[] } } }[] } };
  const flags = { derived: false };
  assert.deepEqual(measures.edges[0]?.node.observations.edges, [
    { node: { value: 2, quantifier: null, delta: false, ...flags, gemeenteCount: 4, share: 0.5 } },
    { node: { value: 1, quantifier: null, delta: true, ...flags, gemeenteCount: 4, share: null } },
    { node: { value: null, quantifier: 'ALL', delta: false, ...flags, gemeenteCount: 3, share: null } },
  ]);
});

test("an office holder's documents are those about the programme, and a report knows its letter", async () => {
  const { data, errors, statements } = await run(
    graph,
    `{ programme(name: "FL") {
      officeHolders { person { id } office { id } documents { edges { node { id } } } evidence { quote } }
      documents(kinds: [REPORT]) { totalCount }
      reports { edges { node { ordinal placeholder letter { id placeholder } } } }
      agreements(where: { kind: { eq: ADMINISTRATIVE } }) { edges { node { kind } } }
      none: agreements(where: { kind: { eq: POLITICAL } }) { totalCount }
      commitments { edges { node { text madeBy { id } madeIn { __typename ... on Debate { debateKind } } } } }
    } }`,
  );
  assert.deepEqual(errors, []);
  assert.equal(statements, 1);
  assert.deepEqual(data['programme'], {
    officeHolders: [
      {
        person: { id: 'person:jansen' },
        office: { id: 'office:minister-vws' },
        documents: { edges: [{ node: { id: 'letter:1-2-X' } }] },
        evidence: [{ quote: 'zin RESPONSIBLE_FOR programme:frisse-lucht' }],
      },
    ],
    documents: { totalCount: 1 },
    reports: {
      edges: [{ node: { ordinal: 1, placeholder: true, letter: { id: 'letter:1-2-X', placeholder: false } } }],
    },
    agreements: { edges: [{ node: { kind: 'ADMINISTRATIVE' } }] },
    none: { totalCount: 0 },
    commitments: {
      edges: [
        {
          node: {
            text: 'de Kamer over ramen te berichten',
            madeBy: { id: 'office:minister-vws' },
            madeIn: { __typename: 'Debate', debateKind: 'AO' },
          },
        },
      ],
    },
  });
});

test('a letter that was signed in an office gives the person and the office; its answers may be filtered', async () => {
  const { data, errors } = await run(
    graph,
    `{ letters(where: { programmes: { eq: "programme:frisse-lucht" }, date: { lte: "2020" } }) { edges { node {
      signatories { person { name } office { title } }
      all: answers { edges { outcome date node { ... on Motion { id } } } }
      pending: answers(where: { outcome: { eq: PENDING } }) { totalCount }
    } } } }`,
  );
  assert.deepEqual(errors, []);
  const { edges } = data['letters'] as { edges: { node: unknown }[] };
  assert.deepEqual(edges, [
    {
      node: {
        signatories: [
          { person: { name: 'Anna Jansen' }, office: { title: 'minister van Volksgezondheid, Welzijn en Sport' } },
        ],
        all: { edges: [{ outcome: 'FULFILLED', date: '2020-07-08', node: { id: 'motion:31000-5' } }] },
        pending: { totalCount: 0 },
      },
    },
  ]);
});

test('the rappel of a ministry is asked by its name, abbreviation or id', async () => {
  for (const ministry of [
    'VWS',
    'Ministerie van Volksgezondheid, Welzijn en Sport',
    'organisation:mnre1025',
    'tooi:mnre1025',
  ]) {
    const { data, errors, statements } = await run(
      graph,
      `{ rappel(ministry: "${ministry}", asOf: "2020-12-31") {
        asOf totalCount summary { state count } edges { daysOpen lastFollowUp { outcome } node { id } } } }`,
    );
    assert.deepEqual(errors, [], ministry);
    assert.equal(statements, 1);
    assert.deepEqual(data['rappel'], {
      asOf: '2020-12-31',
      totalCount: 2,
      summary: [{ state: 'OPEN', count: 2 }],
      edges: [
        { daysOpen: 456, lastFollowUp: null, node: { id: 'motion:31000-6' } },
        { daysOpen: 197, lastFollowUp: null, node: { id: 'commitment:1' } },
      ],
    });
  }
  for (const ministry of ['Raad van Wijzen', 'organisation:onbekend', 'tooi:mnre9999', 'motion:31000-5', '']) {
    const { data, errors } = await run(graph, `{ rappel(ministry: "${ministry}") { totalCount } }`);
    assert.deepEqual([data, errors], [{ rappel: null }, []], ministry);
  }
  const { data } = await run(graph, '{ rappel(ministry: "Defensie") { totalCount } }');
  assert.deepEqual(data, { rappel: { totalCount: 0 } }, 'a ministry that people know, with nothing open here');
});

test('nodes keep their order and understand identifiers; several in one request make one statement', async () => {
  const { data, errors, statements } = await run(
    graph,
    `{
      nodes(ids: ["tk-zaak:2019Z00005", "nothing:1", "cbs:GM0002"]) { __typename id }
      a: node(id: "motion:31000-6") { id }
      b: node(id: "kst:31000-7") { id }
    }`,
  );
  assert.deepEqual(errors, []);
  assert.deepEqual(data, {
    nodes: [{ __typename: 'Motion', id: 'motion:31000-5' }, null, { __typename: 'Gemeente', id: 'gemeente:GM0002' }],
    a: { id: 'motion:31000-6' },
    b: { id: 'motion:31000-7' },
  });
  assert.ok(statements <= 2, `${statements} statements`);
});

test('a flag that was never set is false in a filter', async () => {
  const { data, errors } = await run(
    graph,
    `{
      levels: observations(where: { delta: false }) { totalCount }
      changes: observations(where: { delta: true }) { totalCount }
      known: reports(where: { placeholder: false }) { totalCount }
      letters(where: { placeholder: false }) { totalCount }
    }`,
  );
  assert.deepEqual(errors, []);
  assert.deepEqual(data, {
    levels: { totalCount: 2 },
    changes: { totalCount: 1 },
    known: { totalCount: 0 },
    letters: { totalCount: 1 },
  });
});
