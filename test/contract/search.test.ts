import assert from 'node:assert/strict';
import { it } from 'node:test';
import { StoreError } from '../../src/store/errors.ts';
import type { GraphStore, SearchQuery } from '../../src/store/graph-store.ts';
import { RANKED } from '../../src/store/ranking.ts';
import { forEachStore } from './for-each-store.ts';
import { apply, node, select } from './world.ts';

const FILLER = 'Dit gaat over heel andere onderwerpen dan die waarnaar gezocht wordt. '.repeat(20);

/** More than Neo4j reads the days of. */
const MANY = 3 * RANKED + 100;

async function tellTexts(store: GraphStore): Promise<void> {
  await apply(
    store,
    'memo:list',
    node('letter:1', 'Letter', {
      title: 'Voortgang wijkteams',
      date: '2020-01-01',
      text: 'De gemeenten werken samen aan wijkteams.',
    }),
    node('letter:2', 'Letter', {
      title: 'Brief over iets anders',
      date: '2021-01-01',
      text: `${FILLER}Een wijkteam is er ook in elke gemeente.`,
    }),
    node('programme:1', 'Programme', { name: 'Wijkteams', aliases: ['Sterke Wijk', 'Élan'] }),
    node('motion:1', 'Motion', { title: 'Motie over de start van kansrijke wijkteams', date: '2019-01-01' }),
    node('motion:2', 'Motion', { title: 'Motie over een kansrijke vroege start' }),
    node('gemeente:GM0001', 'Gemeente', { name: "'s-Voorbeeldhage", code: 'GM0001', officialName: 'Voorbeeldhage' }),
  );
}

forEachStore((openEmpty) => {
  const search = (store: GraphStore, text: string, more: Partial<SearchQuery> = {}) =>
    store.search({ text, first: 20, select: select(), total: true, facets: true, ...more });
  const found = async (store: GraphStore, text: string, more: Partial<SearchQuery> = {}) =>
    (await search(store, text, more)).hits.map((hit) => hit.node.id);

  it('finds stems, the best match first', async () => {
    const store = await openEmpty();
    await tellTexts(store);
    assert.deepEqual(await found(store, 'wijkteam '), ['programme:1', 'letter:1', 'motion:1', 'letter:2']);
    assert.deepEqual(await found(store, 'GEMEENTE '), ['letter:1', 'letter:2']);
    assert.deepEqual(await found(store, 'elan '), ['programme:1']);
  });

  it('finds plurals in -ies and -es by the singular, and the singular by them', async () => {
    const store = await openEmpty();
    await apply(
      store,
      'memo:list',
      node('letter:1', 'Letter', { title: 'Twee moties en drie rapportages' }),
      node('letter:2', 'Letter', { title: 'Een motie en een rapportage' }),
    );
    for (const text of ['motie ', 'moties ', 'rapportage ', 'rapportages ', 'moties', 'rapportages', '"motie" ']) {
      assert.deepEqual((await found(store, text)).toSorted(), ['letter:1', 'letter:2'], text);
    }
    const { hits } = await search(store, 'moties ', { first: 1 });
    assert.equal(hits[0]?.highlight?.matches.length, 1);
  });

  it('scores alike on every engine', async () => {
    const store = await openEmpty();
    await tellTexts(store);
    const { hits } = await search(store, 'wijkteams ');
    assert.deepEqual(
      hits.map((hit) => hit.score),
      [5.8182, 4.4394, 2.3896, 0.4589],
    );
  });

  it('wants all words, the last also as a beginning', async () => {
    const store = await openEmpty();
    await tellTexts(store);
    assert.deepEqual(await found(store, 'kansrijk start'), ['motion:2', 'motion:1']);
    assert.deepEqual(await found(store, 'motie kansrijk wijk'), ['motion:1']);
    assert.deepEqual(await found(store, 'voorb'), ['gemeente:GM0001']);
    assert.deepEqual(await found(store, 'voorb '), []);
    assert.deepEqual(await found(store, 'voorb hage'), []);
  });

  it('wants quoted words to follow each other', async () => {
    const store = await openEmpty();
    await tellTexts(store);
    assert.deepEqual(await found(store, '"start van kansrijke"'), ['motion:1']);
    assert.deepEqual(await found(store, '"kansrijke start"'), []);
    assert.deepEqual(await found(store, '"sterke wijk"'), ['programme:1']);
    assert.deepEqual(await found(store, '"wijk élan"'), [], 'not across two aliases');
  });

  it('finds nothing for no words, and takes no operators from input', async () => {
    const store = await openEmpty();
    await tellTexts(store);
    for (const text of ['', '  ', '""', '*', '"', '- ( ) : ^ *']) assert.deepEqual(await found(store, text), [], text);
    for (const text of [
      'wijkteams OR',
      'NEAR(wijkteams',
      'title:wijkteams',
      'wijkteams AND NOT motie',
      "wijkteams' --",
      'w1:wijkteams~',
    ]) {
      const { total } = await search(store, text);
      assert.ok(Number(total) >= 0, text);
    }
    assert.deepEqual(await found(store, '"wijkteams'), await found(store, 'wijkteams'));
  });

  it('filters, and counts the hits by kind', async () => {
    const store = await openEmpty();
    await tellTexts(store);
    const all = await search(store, 'wijkteams ');
    assert.equal(all.total, 4);
    assert.deepEqual(all.facets, [
      { kind: 'Letter', count: 2 },
      { kind: 'Motion', count: 1 },
      { kind: 'Programme', count: 1 },
    ]);
    assert.deepEqual(await found(store, 'wijkteams ', { kinds: ['Motion', 'Programme'] }), ['programme:1', 'motion:1']);
    const filter = { property: 'date', op: 'lt', value: '2020-06-01' } as const;
    const early = await search(store, 'wijkteams ', { filter });
    assert.deepEqual(
      early.hits.map((hit) => hit.node.id),
      ['letter:1', 'motion:1'],
    );
    assert.equal(early.total, 2);
  });

  it('pages by rank', async () => {
    const store = await openEmpty();
    await tellTexts(store);
    const seen: string[] = [];
    let after: string | undefined;
    for (;;) {
      const page = await search(store, 'wijkteams ', { first: 1, ...(after && { after }) });
      assert.equal(page.total, 4);
      seen.push(...page.hits.map((hit) => hit.node.id));
      after = page.hits.at(-1)?.cursor;
      if (!page.hasNext) break;
    }
    assert.deepEqual(seen, ['programme:1', 'letter:1', 'motion:1', 'letter:2']);
    const bad = (error: unknown) => error instanceof StoreError && error.code === 'BAD_CURSOR';
    await assert.rejects(search(store, 'wijkteams', { after: 'x' }), bad);
  });

  it('counts when asked', async () => {
    const store = await openEmpty();
    await tellTexts(store);
    const counts = async (total: boolean, facets: boolean) => {
      const found = await search(store, 'wijkteams ', { total, facets });
      return [found.total, found.facets.length, found.ranked];
    };
    assert.deepEqual(await counts(false, false), [null, 0, 4]);
    assert.deepEqual(await counts(true, false), [4, 0, 4]);
    assert.deepEqual(await counts(false, true), [null, 3, 4]);
  });

  it('ranks the newest of many, and counts all', async () => {
    const store = await openEmpty();
    const motions = Array.from({ length: MANY }, (_, at) =>
      node(`motion:${at}`, 'Motion', {
        title: `Motie over ${at % 10 === 0 ? 'fietsen' : 'fietsen en wandelen langs een lange weg'}`,
        date: new Date(Date.UTC(2000, 0, 1 + Math.floor(at / 4))).toISOString().slice(0, 10),
      }),
    );
    await apply(
      store,
      'memo:list',
      ...motions,
      node('programme:1', 'Programme', { name: 'Fietsen' }),
      node('motion:old', 'Motion', { title: 'Fietsen', date: '1990' }),
    );
    const all = await search(store, 'fietsen ', { first: 3 });
    assert.deepEqual([all.total, all.ranked], [MANY + 2, RANKED + 1]);
    assert.deepEqual(all.facets, [
      { kind: 'Motion', count: MANY + 1 },
      { kind: 'Programme', count: 1 },
    ]);
    // The programme has no date and is one of the newest; the last motion among them shares its day with three others.
    assert.deepEqual(
      all.hits.map((hit) => hit.node.id),
      ['programme:1', 'motion:2100', 'motion:2110'],
    );
    const uncounted = await search(store, 'fietsen ', { first: 3, total: false, facets: false });
    assert.deepEqual([uncounted.total, uncounted.hits], [null, all.hits]);
    const filter = { property: 'date', op: 'lt', value: '2000-01-01' } as const;
    assert.deepEqual(await found(store, 'fietsen ', { filter }), ['motion:old']);
    assert.deepEqual(await found(store, 'fietsen ', { kinds: ['Programme'] }), ['programme:1']);
    const motionsAlone = await search(store, 'fietsen ', { kinds: ['Motion'], first: 1 });
    assert.deepEqual([motionsAlone.total, motionsAlone.ranked], [MANY + 1, RANKED]);
    const few = await search(store, 'fietsen ', { filter: { property: 'date', op: 'lt', value: '2000-02-01' } });
    assert.deepEqual([few.total, few.ranked], [125, 125]);
  });

  it('follows the day of a node when it changes', async () => {
    const store = await openEmpty();
    const told = (date: string) => node('letter:1', 'Letter', { title: 'Brief over fietsen', date });
    for (const date of ['2001-01-01', '1999', '2020-21', '0000']) {
      await apply(store, 'memo:list', told(date));
      assert.deepEqual(await found(store, 'fietsen '), ['letter:1'], date);
    }
    await apply(store, 'memo:list');
    assert.deepEqual(await found(store, 'fietsen '), []);
  });

  it('shows where the words stand, as plain text and ranges', async () => {
    const store = await openEmpty();
    await tellTexts(store);
    const shown = async (text: string, id: string) => {
      const hit = (await search(store, text)).hits.find((item) => item.node.id === id);
      return hit?.highlight?.matches.map(({ start, end }) => hit.highlight?.text.slice(start, end));
    };
    assert.deepEqual(await shown('kansrijk wijkteam', 'motion:1'), ['kansrijke', 'wijkteams']);
    assert.deepEqual(await shown('gemeente', 'letter:2'), ['gemeente']);
    const long = (await search(store, 'gemeente')).hits.find((item) => item.node.id === 'letter:2');
    assert.ok((long?.highlight?.text.length ?? 999) <= 240);
  });

  it('follows the words of a node when they change', async () => {
    const store = await openEmpty();
    await tellTexts(store);
    await apply(store, 'memo:list', node('letter:1', 'Letter', { title: 'Scholen en sport' }));
    assert.deepEqual(await found(store, 'wijkteams'), []);
    assert.deepEqual(await found(store, 'school'), ['letter:1']);
    await apply(store, 'memo:list');
    assert.deepEqual(await found(store, 'school'), []);
  });

  it('takes a word of any length, and refuses more words than an engine can count', async () => {
    const store = await openEmpty();
    await tellTexts(store);
    const long = 'wijkteam'.repeat(200);
    await apply(store, 'memo:long', node('letter:long', 'Letter', { title: `Brief ${long}` }));
    assert.deepEqual(await found(store, `brief ${long}`.slice(0, 40)), ['letter:long']);
    assert.deepEqual(await found(store, 'x'.repeat(50_000)), []);
    const many = (count: number) => Array.from({ length: count }, (_, at) => `woord${at}`).join(' ');
    assert.deepEqual(await found(store, many(100)), []);
    for (const text of [many(101), `"${many(101)}"`, many(5000)]) {
      await assert.rejects(found(store, text), (error) => error instanceof StoreError && error.code === 'BAD_SEARCH');
    }
  });
});
