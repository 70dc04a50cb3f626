import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { graphql } from 'graphql';
import type { Assertion, Props } from '../../src/model/assertion.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { LinkType } from '../../src/model/link.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { mergedSchema } from '../../src/subgraphs/schema.ts';

const proof = { method: 'register', confidence: 1, statement: 'Een feit uit de toets.' };
const node = (id: string, kind: Kind, props: Props): Assertion => ({ subject: { node: id, kind }, props, proof });
const link = (type: LinkType, from: string, to: string, props: Props = {}): Assertion => ({
  subject: { link: type, from, to },
  props,
  proof,
});

const gemeente = (code: string, name: string, props: Props = {}) =>
  node(`gemeente:${code}`, 'Gemeente', { name, code, ...props });
const succeeded = (from: string, to: string, date: string) =>
  link('SUCCEEDED_BY', `gemeente:${from}`, `gemeente:${to}`, { date });

function observed(measure: string, code: string, date: string, value: number, props: Props = {}): Assertion[] {
  const id = `observation:${measure}-${code}-${date}-${value}`;
  return [
    node(id, 'Observation', { date, value, ...props }),
    link('OBSERVES', id, `measure:${measure}`),
    link('IN_GEMEENTE', id, `gemeente:${code}`),
  ];
}

/** Duinrand and Heidedorp became Zandhove; Wilgenoord was divided over it and Beekdal two years later. */
const GRAPH: readonly Assertion[] = [
  node('publication:register', 'Publication', { title: 'Register' }),
  gemeente('GM9101', 'Duinrand', { validUntil: '2019-01-01' }),
  gemeente('GM9102', 'Heidedorp', { validUntil: '2019-01-01' }),
  gemeente('GM9103', 'Zandhove', { validFrom: '2019-01-01' }),
  gemeente('GM9104', 'Wilgenoord', { validUntil: '2021-01-01' }),
  gemeente('GM9105', 'Beekdal'),
  gemeente('GM9106', 'Zeedam', { validFrom: '2001-01-01' }),
  succeeded('GM9101', 'GM9103', '2019-01-01'),
  succeeded('GM9102', 'GM9103', '2019-01-01'),
  succeeded('GM9104', 'GM9103', '2021-01-01'),
  succeeded('GM9104', 'GM9105', '2021-01-01'),
  node('measure:lezers', 'Measure', { name: 'Lezers', unit: 'kinderen', measureKind: 'PEOPLE' }),
  node('measure:aandeel', 'Measure', { name: 'Aandeel lezers', unit: 'procent', measureKind: 'SHARE' }),
  ...observed('lezers', 'GM9101', '2018-03-01', 7),
  ...observed('lezers', 'GM9101', '2018-06-01', 10),
  ...observed('lezers', 'GM9102', '2018-06-01', 20),
  ...observed('lezers', 'GM9104', '2018-06-01', 5),
  ...observed('lezers', 'GM9105', '2018-06-01', 1),
  ...observed('lezers', 'GM9105', '2018-12-01', 99, { delta: true }),
  ...observed('lezers', 'GM9106', '2018', 3),
  ...observed('lezers', 'GM9106', '2018', 4),
  ...observed('lezers', 'GM9103', '2020', 40),
  ...observed('aandeel', 'GM9101', '2018', 50),
  ...observed('aandeel', 'GM9102', '2018', 60),
  ...observed('aandeel', 'GM9106', '2018', 70),
];

let store: GraphStore;
before(async () => {
  store = await openStore('sqlite::memory:');
  await store.apply({ document: 'publication:register', assertions: GRAPH });
});

interface Answer {
  readonly from: string | null;
  readonly values: readonly { readonly code: string; readonly value: number; readonly sumOf: readonly string[] }[];
  readonly refused: readonly { readonly code: string; readonly reason: string; readonly statement: string }[];
  readonly unplaced: readonly string[];
  readonly contradicted: readonly string[];
}

async function ask(measure: string, observed: string, division: string): Promise<Answer | null> {
  const source = `query ($measure: String!, $observed: Date!, $division: Date!) {
    recalculation(measure: $measure, observed: $observed, division: $division) {
      from values { code value sumOf } refused { code reason statement } unplaced contradicted
    }
  }`;
  const variableValues = { measure, observed, division };
  const { data, errors } = await graphql({ schema: mergedSchema(), source, variableValues, contextValue: { store } });
  assert.deepEqual(errors, undefined);
  return JSON.parse(JSON.stringify(data?.['recalculation']));
}

test('the last level of each gemeente is summed where gemeenten merged', async () => {
  assert.deepEqual(await ask('lezers', '2018-06', '2020'), {
    from: '2018-06-01',
    values: [
      { code: 'GM9103', value: 30, sumOf: ['GM9101', 'GM9102'] },
      { code: 'GM9104', value: 5, sumOf: ['GM9104'] },
      { code: 'GM9105', value: 1, sumOf: ['GM9105'] },
    ],
    refused: [],
    unplaced: [],
    contradicted: [],
  });
});

test('what holds a part of a divided gemeente is refused, naming it and the day', async () => {
  const answer = await ask('measure:lezers', '2018-06', '2021-01-01');
  assert.deepEqual(answer?.values, []);
  assert.deepEqual(answer?.refused, [
    {
      code: 'GM9103',
      reason: 'DIVIDED',
      statement:
        'Zandhove (GM9103): Wilgenoord (GM9104) was divided over Zandhove (GM9103), Beekdal (GM9105) on 2021-01-01',
    },
    {
      code: 'GM9105',
      reason: 'DIVIDED',
      statement:
        'Beekdal (GM9105): Wilgenoord (GM9104) was divided over Zandhove (GM9103), Beekdal (GM9105) on 2021-01-01',
    },
  ]);
  assert.deepEqual(answer?.unplaced, ['GM9101', 'GM9102', 'GM9104', 'GM9105']);
});

test('back to an earlier division the refusal tells what the gemeente came of', async () => {
  const answer = await ask('lezers', '2020', '2018');
  assert.equal(
    answer?.refused[0]?.statement,
    'Duinrand (GM9101): Zandhove (GM9103) came of Duinrand (GM9101), Heidedorp (GM9102) on 2019-01-01',
  );
});

test('a gemeente that is made of one that was not observed, and shares, are refused', async () => {
  const incomplete = await ask('lezers', '2018-03', '2019');
  assert.deepEqual(incomplete?.refused, [
    {
      code: 'GM9103',
      reason: 'INCOMPLETE',
      statement: 'Zandhove (GM9103): nothing was observed of Heidedorp (GM9102), which it is made of',
    },
  ]);
  const shares = await ask('Aandeel lezers', '2018', '2019');
  assert.deepEqual(shares?.values, [{ code: 'GM9106', value: 70, sumOf: ['GM9106'] }]);
  assert.equal(shares?.refused[0]?.reason, 'NOT_ADDITIVE');
});

test('a gemeente whose last observations contradict each other is left out', async () => {
  assert.deepEqual((await ask('lezers', '2018', '2018'))?.contradicted, ['GM9106']);
});

test('no measure, nothing observed', async () => {
  assert.equal(await ask('niets', '2018', '2019'), null);
  assert.deepEqual(await ask('lezers', '2015', '2019'), {
    from: null,
    values: [],
    refused: [],
    unplaced: [],
    contradicted: [],
  });
});

test('a division before the register begins is refused, and not made up', async () => {
  const source = '{ recalculation(measure: "lezers", observed: "2018", division: "1995") { to } }';
  const { errors } = await graphql({ schema: mergedSchema(), source, contextValue: { store } });
  assert.equal(errors?.[0]?.extensions['code'], 'BAD_USER_INPUT');
  assert.match(errors?.[0]?.message ?? '', /begins on 2001-01-01: it tells no division of 1995-01-01/);
});
