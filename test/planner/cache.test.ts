import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'graphql';
import { type Answers, run, slot } from './harness.ts';

const document =
  parse(`query ($citation: String!, $at: Date, $with: Boolean = true, $where: FollowUpWhere, $after: String) {
  motion(citation: $citation) {
    title @include(if: $with)
    submitters { party(at: $at) { name } }
    ...Answers
  }
}
fragment Answers on Motion { followUps(first: 5, after: $after, where: $where) { totalCount edges { cursor } } }`);

const select = async (variables: Readonly<Record<string, unknown>>, answers: Answers = {}) =>
  (await run(document, { citation: 'x', ...variables }, answers)).select;

test('a document that is asked again is not planned again, whatever the read starts at', async () => {
  const first = await select({});
  assert.equal(await select({ citation: 'another' }), first);
  assert.equal(await select({ at: null }), first, 'null is what a variable that is left out is');
});

test('a value that the selection uses makes another plan', async () => {
  const first = await select({});
  for (const variables of [
    { with: false },
    { at: '2020' },
    { after: 'cursor' },
    { where: { outcome: { eq: 'PENDING' } } },
  ]) {
    const other = await select(variables);
    assert.notEqual(other, first, JSON.stringify(variables));
    assert.notDeepEqual(other, first, JSON.stringify(variables));
    assert.equal(await select(variables), other, 'which is kept as well');
  }
});

test('another day is another plan, so that "today" does not grow old', async () => {
  const party = (selection: Awaited<ReturnType<typeof select>>) => slot(slot(selection, 'submitters').select, 'party');
  assert.deepEqual(party(await select({}, { today: '2024-03-16' })).linkFilter, {
    validOn: '2024-03-16',
    from: 'from',
    until: 'until',
  });
});

test('field nodes that @include leaves out do not lend their plan to those it leaves in', async () => {
  const twice = parse(`query ($more: Boolean!, $at: Date) {
    motion(citation: "x") { title }
    motion(citation: "x") @include(if: $more) { submitters { party(at: $at) { id } } }
  }`);
  const less = await run(twice, { more: false });
  assert.equal(less.select.links.length, 0);
  const more = await run(twice, { more: true, at: '2020' });
  assert.equal(more.select.links.length, 1);
  const later = await run(twice, { more: true, at: '2021' });
  assert.notDeepEqual(later.select, more.select);
});

test('a client that pages on and on does not make the cache grow without end', async () => {
  const first = await select({ after: 'c0' });
  for (let page = 1; page <= 70; page += 1) await select({ after: `c${page}` });
  assert.notEqual(await select({ after: 'c0' }), first, 'the oldest plan was let go');
  assert.deepEqual(await select({ after: 'c0' }), first);
});

test('page after page of a list is planned once, and each asks for its own', async () => {
  const list = parse(`query ($kinds: [NodeKind!], $first: Int) {
    documents(kinds: $kinds, first: $first) { edges { node { id ... on Letter { signatories { order } } } } }
  }`);
  const first = await run(list, { first: 5 });
  const second = await run(list, { first: 7 });
  assert.equal(second.select, first.select);
  assert.partialDeepStrictEqual(second.asked.plans[0]?.start, { page: { first: 7 } });
  const motions = await run(list, { kinds: ['MOTION'] });
  assert.notEqual(motions.select, first.select, 'other kinds have other fields');
  assert.deepEqual(motions.select.links, []);
});
