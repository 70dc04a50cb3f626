import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Filter } from '../../src/store/plan.ts';
import { mistake, run, slot } from './harness.ts';

async function letters(args: string, variables: Readonly<Record<string, unknown>> = {}, head = '') {
  return run(`${head} { office(title: "x") { letters${args} { totalCount edges { cursor } } } }`, variables);
}

async function filterOf(where: string): Promise<Filter | undefined> {
  const { select } = await letters(`(where: ${where})`);
  return slot(select, 'letters').filter;
}

test('the page is first and after, or last and before; the SDL has the default', async () => {
  assert.deepEqual(slot((await letters('')).select, 'letters').page, { first: 10 });
  assert.deepEqual(slot((await letters('(first: 3, after: "c")')).select, 'letters').page, { first: 3, after: 'c' });
  assert.deepEqual(slot((await letters('(last: 3, before: "c")')).select, 'letters').page, { last: 3, before: 'c' });
  assert.deepEqual(slot((await letters('(last: 0)')).select, 'letters').page, { first: 0 });
  assert.deepEqual(slot((await letters('(first: null)')).select, 'letters').page, { first: 20 });
});

test('a variable that is left out leaves the default of the SDL', async () => {
  const head = 'query ($first: Int, $after: String)';
  const { select } = await letters('(first: $first, after: $after)', {}, head);
  assert.deepEqual(slot(select, 'letters').page, { first: 10 });
});

test('a page that nobody should ask for is refused, and the refusal says what to do', async () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ['(first: 1, last: 1)', /"first" or "last", not both/],
    ['(first: -1)', /whole number of 0 or more/],
    ['(first: 101)', /is 101; the limit is 100/],
    ['(last: 500)', /"last".*the limit is 100/],
  ];
  for (const [args, message] of cases) {
    const { result, asked } = await letters(args);
    assert.equal(mistake(result).code, 'BAD_USER_INPUT', args);
    assert.match(mistake(result).message, message);
    assert.equal(asked.plans.length, 0, 'the store is not asked');
  }
});

test('too many proofs are refused', async () => {
  const { result } = await run('{ motion(citation: "x") { evidence(first: 1000) { quote } } }');
  assert.match(mistake(result).message, /limit is 100/);
});

test('orderBy is a list of one-field objects, and one object is a list of one', async () => {
  const one = await letters('(orderBy: { date: DESC })');
  assert.deepEqual(slot(one.select, 'letters').order, [{ of: 'node', property: 'date', direction: 'desc' }]);
  const two = await letters('(orderBy: [{ date: ASC }, { title: DESC }])');
  assert.deepEqual(slot(two.select, 'letters').order, [
    { of: 'node', property: 'date', direction: 'asc' },
    { of: 'node', property: 'title', direction: 'desc' },
  ]);
  const both = await letters('(orderBy: { date: ASC, title: DESC })');
  assert.equal(mistake(both.result).code, 'BAD_USER_INPUT');
  assert.match(mistake(both.result).message, /exactly one field/);
  assert.equal(mistake((await letters('(orderBy: [{}])')).result).code, 'BAD_USER_INPUT');
});

test('a field of the edge is the link, another field is the node', async () => {
  const { select } = await run(`{ motion(citation: "x") {
    followUps(orderBy: [{ date: DESC }, { title: ASC }], where: { date: { gte: "2020" }, title: { contains: "zorg" } }) {
      totalCount } } }`);
  const followUps = slot(select, 'followUps');
  assert.deepEqual(
    followUps.order.map((order) => order.of),
    ['link', 'node'],
  );
  assert.deepEqual(followUps.linkFilter, { property: 'date', op: 'gte', value: '2020-01-01' });
  assert.deepEqual(followUps.filter, { property: 'title', op: 'contains', value: 'zorg' });
});

test('a condition over node and link together cannot be an alternative', async () => {
  const { result } = await run(`{ motion(citation: "x") {
    followUps(where: { or: [{ outcome: { eq: "PENDING" } }, { title: { eq: "a" } }] }) { totalCount } } }`);
  assert.match(mistake(result).message, /"or" in "where"/);
});

test('a coarse date means its last day for lte and gt, its first for gte and lt, all of them for eq', async () => {
  const day = (op: string, value: string) => ({ property: 'date', op, value });
  assert.deepEqual(await filterOf('{ date: { lte: "2020-02" } }'), day('lte', '2020-02-29'));
  assert.deepEqual(await filterOf('{ date: { gt: "2020" } }'), day('gt', '2020-12-31'));
  assert.deepEqual(await filterOf('{ date: { gte: "2020-22" } }'), day('gte', '2020-06-01'));
  assert.deepEqual(await filterOf('{ date: { lt: "2020" } }'), day('lt', '2020-01-01'));
  assert.deepEqual(await filterOf('{ date: { eq: "2020-02-03" } }'), day('eq', '2020-02-03'));
  assert.deepEqual(await filterOf('{ date: { eq: "2020" } }'), {
    and: [day('gte', '2020-01-01'), day('lte', '2020-12-31')],
  });
  assert.deepEqual(await filterOf('{ date: { ne: "2020" } }'), {
    or: [day('lt', '2020-01-01'), day('gt', '2020-12-31')],
  });
  assert.deepEqual(await filterOf('{ date: { in: ["2020-01-02", "2021-01-02"] } }'), {
    or: [day('eq', '2020-01-02'), day('eq', '2021-01-02')],
  });
});

test('a date that is none is refused', async () => {
  for (const date of ['2020-02-30', 'gisteren', '2018/2021']) {
    const { result } = await letters(`(where: { date: { lte: "${date}" } })`);
    assert.equal(mistake(result).code, 'BAD_USER_INPUT', date);
  }
});

test('two ways of writing one where make one filter, and null is no condition', async () => {
  const one = await filterOf('{ title: { contains: "a" }, placeholder: false }');
  const other = await filterOf('{ placeholder: false, title: { missing: null, contains: "a" }, date: null }');
  assert.deepEqual(one, other);
  assert.deepEqual(one, {
    and: [
      { not: { property: 'placeholder', op: 'eq', value: true } },
      { property: 'title', op: 'contains', value: 'a' },
    ],
  });
});

test('or, not, and a field that follows links', async () => {
  const linked = (keys?: string[]) => ({
    linked: { types: ['IN_DOSSIER'], direction: 'out', ...(keys ? { keys } : {}) },
  });
  assert.deepEqual(
    await filterOf('{ or: [{ dossiers: { eq: "d:1" } }, { not: { dossiers: { in: ["d:2", "d:3"] } } }] }'),
    {
      or: [linked(['d:1']), { not: linked(['d:2', 'd:3']) }],
    },
  );
  assert.deepEqual(await filterOf('{ dossiers: { missing: true } }'), { not: linked() });
});

test('a filter with too many conditions is refused, however they are nested', async () => {
  const many = (count: number) => `{ or: [${'{ not: { title: { contains: "a" } } } '.repeat(count)}] }`;
  assert.notEqual(await filterOf(many(100)), undefined);
  const { result, asked } = await letters(`(where: ${many(101)})`);
  assert.match(mistake(result).message, /"where" takes at most 100 conditions and got 101/);
  assert.equal(asked.plans.length, 0);
});
