import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sortDay } from '../../src/model/edtf.ts';
import { TRACK_STATES } from '../../src/model/kind.ts';
import type { GraphStore, RappelQuery } from '../../src/store/graph-store.ts';
import { CLOSING_OUTCOMES, standing } from '../../src/store/track.ts';
import { forEachStore } from './for-each-store.ts';
import { apply, exported, link, node, proofs, proofsIn, select } from './world.ts';

async function tellOpen(store: GraphStore): Promise<void> {
  const tracked = [
    node('motion:open', 'Motion', { title: 'Motie open', date: '2020-01-01' }),
    node('motion:done', 'Motion', { title: 'Motie gedaan', date: '2020-01-02' }),
    node('motion:busy', 'Motion', { title: 'Motie bezig', date: '2020-01-11' }),
    node('motion:later', 'Motion', { title: 'Motie later', date: '2022-01-01' }),
    node('commitment:undated', 'Commitment', { text: 'Toezegging zonder datum' }),
    node('motion:elsewhere', 'Motion', { title: 'Motie van een ander', date: '2020-01-01' }),
  ];
  await apply(
    store,
    'memo:list',
    ...tracked,
    node('organisation:mvw', 'Organisation', { name: 'Ministerie van Wijken' }, { identifiers: ['tooi:mnre0001'] }),
    node('organisation:other', 'Organisation', { name: 'Een ander ministerie' }),
    ...['motion:open', 'motion:done', 'motion:busy', 'motion:later', 'commitment:undated'].map((id) =>
      link('ASSIGNED_TO', id, 'organisation:mvw'),
    ),
    link('ASSIGNED_TO', 'motion:elsewhere', 'organisation:other'),
    node('letter:1', 'Letter', { title: 'Brief een', date: '2020-06-01' }),
    node('letter:2', 'Letter', { title: 'Brief twee', date: '2021-06-01' }),
    link('RESPONDS_TO', 'letter:1', 'motion:busy', { outcome: 'PENDING' }),
    link('RESPONDS_TO', 'letter:1', 'motion:done', { outcome: 'PARTIAL', date: '2020-06-01' }),
    link('RESPONDS_TO', 'letter:2', 'motion:done', { outcome: 'FULFILLED' }),
    link('RESPONDS_TO', 'letter:2', 'motion:open', { outcome: 'MENTION' }),
  );
}

/** The same, of the records of an export: each motion and commitment judged on the day. */
async function judged(store: GraphStore, asOf: string, ministry: readonly string[]) {
  const records = (await exported(store)).filter((record) => record.unsupported !== true);
  const nodes = new Map(records.flatMap((record) => ('node' in record ? [[record.node, record] as const] : [])));
  const links = records.flatMap((record) => ('link' in record ? [record] : []));
  const dateOf = (id: string) => (nodes.get(id)?.props['date'] ?? null) as string | null;
  const mine = (id: string) =>
    ministry.length === 0 ||
    links.some(({ link: type, from, to }) => type === 'ASSIGNED_TO' && from === id && ministry.includes(to));
  const open = [...nodes.values()]
    .filter(({ node: id, kind }) => (kind === 'Motion' || kind === 'Commitment') && mine(id))
    .map(({ node: id }) => {
      const followUps = links
        .filter(({ link: type, to }) => type === 'RESPONDS_TO' && to === id)
        .map(({ from, props }) => ({
          key: `${from} ${String(props['outcome'])}`,
          outcome: String(props['outcome']),
          date: (props['date'] ?? dateOf(from)) as string | null,
          document: from,
        }));
      const date = dateOf(id);
      return { id, day: (date === null ? null : sortDay(date)) ?? '~', ...standing(date, followUps, asOf) };
    })
    .filter(({ day, state }) => (day === '~' || day <= asOf) && !CLOSING_OUTCOMES.includes(state))
    .sort((a, b) => (a.day + a.id < b.day + b.id ? -1 : 1));
  const states = TRACK_STATES.filter((state) => open.some((item) => item.state === state));
  return {
    ids: open.map(({ id }) => id),
    days: open.map(({ daysOpen }) => daysOpen),
    total: open.length,
    summary: states.map((state) => {
      const found = open.filter((item) => item.state === state);
      const days = found.flatMap(({ daysOpen }) => (daysOpen === null ? [] : [daysOpen])).sort((a, b) => a - b);
      const [lower, upper] = [days[Math.ceil(days.length / 2) - 1], days[Math.floor(days.length / 2)]];
      const medianDaysOpen = lower === undefined || upper === undefined ? null : (lower + upper) / 2;
      return { state, count: found.length, medianDaysOpen };
    }),
  };
}

forEachStore((openEmpty) => {
  const ask = (store: GraphStore, asOf: string, more: Partial<RappelQuery> = {}) =>
    store.rappel({
      ministry: ['tooi:mnre0001'],
      asOf,
      first: 10,
      select: select('title'),
      document: select('title'),
      evidence: [proofs(3)],
      ...more,
    });

  it('gives what was open on a day, the oldest first, undated last', async () => {
    const store = await openEmpty();
    await tellOpen(store);
    const rappel = await ask(store, '2021-12-31');
    assert.deepEqual(
      rappel.rows.map((row) => [row.node.id, row.daysOpen, row.lastFollowUp?.outcome ?? null]),
      [
        ['motion:open', 730, 'MENTION'],
        ['motion:busy', 720, 'PENDING'],
        ['commitment:undated', null, null],
      ],
    );
    assert.deepEqual([rappel.total, rappel.hasNext], [3, false]);
    assert.deepEqual(rappel.summary, [
      { state: 'OPEN', count: 2, medianDaysOpen: 730 },
      { state: 'PENDING', count: 1, medianDaysOpen: 720 },
    ]);
  });

  it('judges by what had been answered on the day', async () => {
    const store = await openEmpty();
    await tellOpen(store);
    const states = async (asOf: string) =>
      (await ask(store, asOf)).summary.map(({ state, count, medianDaysOpen }) => [state, count, medianDaysOpen]);
    assert.deepEqual(await states('2020-01-31'), [['OPEN', 4, 29]]);
    assert.deepEqual(await states('2020-06-01'), [
      ['OPEN', 2, 152],
      ['PENDING', 1, 142],
      ['PARTIAL', 1, 151],
    ]);
    assert.deepEqual(await states('2022-01-01'), [
      ['OPEN', 3, 365.5],
      ['PENDING', 1, 721],
    ]);
  });

  it('shows the last follow-up with its document and proof', async () => {
    const store = await openEmpty();
    await tellOpen(store);
    const last = (await ask(store, '2020-12-31')).rows.find((row) => row.node.id === 'motion:busy')?.lastFollowUp;
    assert.deepEqual([last?.outcome, last?.date, last?.document['title']], ['PENDING', '2020-06-01', 'Brief een']);
    assert.deepEqual(
      proofsIn(last?.evidence).map((proof) => proof.statement),
      ['letter:1 RESPONDS_TO motion:busy'],
    );
  });

  it('pages', async () => {
    const store = await openEmpty();
    await tellOpen(store);
    const first = await ask(store, '2021-12-31', { first: 2 });
    assert.deepEqual([first.rows.length, first.total, first.hasNext], [2, 3, true]);
    const next = await ask(store, '2021-12-31', { first: 2, after: first.rows[1]?.cursor ?? '' });
    assert.deepEqual(
      next.rows.map((row) => row.node.id),
      ['commitment:undated'],
    );
    assert.equal(next.hasNext, false);
  });

  it('is what the follow-ups say, whatever happens to them', async () => {
    const store = await openEmpty();
    await tellOpen(store);
    const answer = (id: string, date: string | null, ...links: readonly ReturnType<typeof link>[]) =>
      apply(store, id, node(id, 'Letter', { title: id, ...(date !== null && { date }) }), ...links);
    const steps: Readonly<Record<string, () => Promise<unknown>>> = {
      'an answer': () =>
        answer('letter:3', '2020-03-01', link('RESPONDS_TO', 'letter:3', 'motion:open', { outcome: 'REJECTED' })),
      'its date changes': () =>
        answer('letter:3', '2021-12', link('RESPONDS_TO', 'letter:3', 'motion:open', { outcome: 'REJECTED' })),
      'it is taken back': () => answer('letter:3', '2021-12'),
      'an undated one': () =>
        answer('letter:4', null, link('RESPONDS_TO', 'letter:4', 'motion:open', { outcome: 'LAPSED' })),
      'taken up again': () =>
        answer(
          'letter:5',
          '2021-02',
          link('RESPONDS_TO', 'letter:5', 'motion:done', { outcome: 'PARTIAL', date: '2022' }),
        ),
      'the motion gets another day': () =>
        apply(store, 'motion:busy', node('motion:busy', 'Motion', { title: 'Motie bezig', date: '2020-05-05' })),
      'another ministry as well': () =>
        apply(
          store,
          'memo:shared',
          node('motion:busy', 'Motion', { title: 'Motie bezig' }, { confidence: 0.1 }),
          node('organisation:other', 'Organisation', { name: 'Een ander ministerie' }),
          link('ASSIGNED_TO', 'motion:busy', 'organisation:other'),
        ),
      'two motions are one': () =>
        apply(
          store,
          'memo:one',
          node('motion:open', 'Motion', { title: 'Motie open' }, { identifiers: ['kst:11111-1'], confidence: 0.1 }),
          node(
            'motion:elsewhere',
            'Motion',
            { title: 'Motie open' },
            { identifiers: ['kst:11111-1'], confidence: 0.1 },
          ),
        ),
      'a proof is rejected': async () => {
        const { rows } = await ask(store, '2020-12-31');
        const proof = rows.flatMap((row) => proofsIn(row.lastFollowUp?.evidence))[0];
        await store.apply({ evidence: proof?.id ?? '', review: { state: 'REJECTED', reviewer: 'A. Tester' } });
      },
      'all is taken back': () => apply(store, 'memo:list'),
    };
    for (const [step, change] of Object.entries(steps)) {
      await change();
      for (const asOf of ['2020-01-31', '2020-12-31', '2022-06-01']) {
        for (const ministry of [[], ['organisation:mvw'], ['organisation:mvw', 'organisation:other']]) {
          const { rows, total, summary } = await ask(store, asOf, { ministry });
          const told = {
            ids: rows.map(({ node: { id } }) => id),
            days: rows.map(({ daysOpen }) => daysOpen),
            total,
            summary,
          };
          assert.deepEqual(told, await judged(store, asOf, ministry), `${step}, ${asOf}, ${ministry}`);
        }
      }
    }
  });

  it('takes several keys, none for all, and knows nothing of an unknown ministry', async () => {
    const store = await openEmpty();
    await tellOpen(store);
    const total = async (ministry: readonly string[]) => (await ask(store, '2021-12-31', { ministry })).total;
    assert.equal(await total(['organisation:mvw', 'tooi:mnre0001', 'organisation:other']), 4);
    assert.equal(await total([]), 4);
    assert.equal(await total(['organisation:none']), 0);
  });

  it('tells whether the ministry is known', async () => {
    const store = await openEmpty();
    await tellOpen(store);
    const known = async (...ministry: string[]) => (await ask(store, '2021-12-31', { ministry })).known;
    assert.equal(await known(), true);
    assert.equal(await known('organisation:other'), true);
    assert.equal(await known('tooi:nobody', 'tooi:mnre0001'), true);
    assert.equal(await known('tooi:nobody'), false);
    assert.equal(await known('motion:open', ''), false);
  });
});
