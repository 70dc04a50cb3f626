import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { encodeCursor, orderTag } from '../../../src/store/cursor.ts';
import { compileAggregate } from '../../../src/store/neo4j/aggregate.ts';
import { compilePath } from '../../../src/store/neo4j/path.ts';
import { compileRappel } from '../../../src/store/neo4j/rappel.ts';
import { compilePlan } from '../../../src/store/neo4j/read.ts';
import { compileSearch, searchingFor } from '../../../src/store/neo4j/search.ts';
import { type Compiled, StatementCache } from '../../../src/store/neo4j/statement.ts';
import { type Filter, type LinkSlot, NOTHING, type Order, type ReadPlan } from '../../../src/store/plan.ts';
import type { Rows } from '../../../src/store/rows.ts';

const ORDER: readonly Order[] = [{ of: 'node', property: 'date', direction: 'desc' }];

interface Values {
  readonly text: string;
  readonly count: number;
  readonly day: string | null;
}

/** Every value that a caller chooses, at every place where a plan holds one. */
function planOf({ text, count, day }: Values): ReadPlan {
  const filter: Filter = {
    or: [
      { property: 'title', op: 'eq', value: text },
      { not: { property: 'title', op: 'contains', value: text } },
      { property: 'kamerstuk', op: 'in', value: [text, text] },
      { property: 'identifiers', op: 'in', value: [text] },
      { linked: { types: ['ABOUT'], direction: 'out', keys: [text] } },
      { linked: { types: ['MEMBER_OF'], direction: 'out', keys: [text], validOn: text } },
      { validOn: text, from: 'validFrom', until: 'validUntil' },
    ],
  };
  const link: LinkSlot = {
    slot: 'answers',
    types: ['RESPONDS_TO'],
    direction: 'out',
    targets: ['Motion'],
    filter,
    linkFilter: { property: 'outcome', op: 'eq', value: text },
    rows: 'target',
    order: ORDER,
    page: { first: count, after: encodeCursor(orderTag(ORDER), [day, text]) },
    total: true,
    properties: [{ slot: 'outcome', property: 'outcome' }],
    evidence: [{ slot: 'evidence', first: count, document: NOTHING }],
    select: { ...NOTHING, properties: [{ slot: 'title', property: 'title' }] },
  };
  return {
    start: {
      by: 'list',
      kinds: ['Letter'],
      filter,
      order: ORDER,
      page: { last: count, before: encodeCursor(orderTag(ORDER), [day, text]) },
      total: true,
    },
    select: { ...NOTHING, links: [link], evidence: [{ slot: 'evidence', first: count, property: 'title' }] },
  };
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom("'", '"', '`', '\\', "') DETACH DELETE n //", '$q.p0', '\u0000', '}] RETURN 1', '*/', '\\u0027'),
);
const dayOrNot = fc.constantFrom('2020-07-08', '1999-12-31');

it('keeps the text byte for byte, whatever the values', () => {
  const { text } = compilePlan(planOf({ text: 'gewoon', count: 20, day: '2020-01-01' }));
  fc.assert(
    fc.property(hostile, fc.nat(1000), dayOrNot, (value, count, day) => {
      assert.equal(compilePlan(planOf({ text: value, count, day })).text, text);
    }),
  );
});

it('keeps the texts of search, path, rappel and aggregate, whatever the values', () => {
  const texts = (value: string) => [
    compileSearch(searchingFor({ text: value, first: 3, select: NOTHING, total: true, facets: true })).text,
    compilePath({ from: value, to: value, maxLength: 6, way: true, select: NOTHING, evidence: [] }).text,
    compileRappel({ ministry: [value], asOf: value, first: 3, select: NOTHING, document: NOTHING, evidence: [] }).text,
    compileAggregate({ kinds: ['Motion'], filter: { property: 'title', op: 'startsWith', value } }).text,
  ];
  const expected = texts('gewoon');
  fc.assert(
    fc.property(hostile, (value) => {
      assert.deepEqual(texts(value), expected);
    }),
  );
});

it('passes the values of each plan, not those that it was compiled for', () => {
  const cache = new StatementCache<ReadPlan, Rows>(compilePlan);
  const first = cache.of(planOf({ text: 'een', count: 1, day: '2020-01-01' }));
  const plan = planOf({ text: 'twee', count: 7, day: '2021-01-01' });
  const second: Compiled<ReadPlan, Rows> = cache.of(plan);
  assert.equal(first, second);
  const parameters = JSON.stringify(second.parameters(plan));
  assert.ok(parameters.includes('twee') && parameters.includes('2021-01-01'));
  assert.ok(!parameters.includes('een') && !parameters.includes('2020-01-01'));
});

it('tells plans apart whose cursors lack other values', () => {
  const cache = new StatementCache<ReadPlan, Rows>(compilePlan);
  const dated = cache.of(planOf({ text: 'een', count: 1, day: '2020-01-01' }));
  const undated = cache.of(planOf({ text: 'een', count: 1, day: null }));
  assert.notEqual(dated.text, undated.text);
});

for (const name of ["title' OR true", 'title`', 'titel', '__proto__', 'constructor']) {
  it(`refuses the property ${JSON.stringify(name)}, which is not the model's`, () => {
    const select = { ...NOTHING, properties: [{ slot: 'a', property: name }] };
    assert.throws(() => compilePlan({ start: { by: 'keys', keys: ['motion:1'] }, select }), /has a property/);
    const filter: Filter = { property: name, op: 'eq', value: 1 };
    assert.throws(() => compileAggregate({ kinds: ['Motion'], filter }), /has a property/);
  });
}

it('refuses kinds and link types that are not the model’s', () => {
  const kinds = ['Motion) DETACH DELETE (n'] as unknown as ['Motion'];
  assert.throws(() => compileAggregate({ kinds }), /no kind of the model/);
  const types = ['ABOUT]->() DETACH DELETE n //'] as unknown as ['ABOUT'];
  const query = { from: 'a:b', to: 'a:c', maxLength: 2, types, way: true, select: NOTHING, evidence: [] };
  assert.throws(() => compilePath(query), /no link type of the model/);
});
