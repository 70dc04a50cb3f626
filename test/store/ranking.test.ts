import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { KIND_NAMES, propertiesOf } from '../../src/model/kind.ts';
import { highlight } from '../../src/store/highlight.ts';
import {
  byRank,
  dayOfSearch,
  facetsOf,
  pageOfRanked,
  scoreOf,
  scoreOfColumns,
  searchColumns,
  stemsIn,
  UNDATED,
  WEIGHTS,
} from '../../src/store/ranking.ts';
import { parseQuery, termsOf } from '../../src/store/words.ts';

describe('ranking', () => {
  it('has a column for every weight of the model', () => {
    const weights = KIND_NAMES.flatMap((kind) => Object.values(propertiesOf(kind)).map((spec) => spec.searchable));
    const known: readonly (number | undefined)[] = [...WEIGHTS, undefined];
    assert.deepEqual(
      weights.filter((weight) => !known.includes(weight)),
      [],
    );
  });

  it('puts the words of a node in columns, a break between its properties', () => {
    const props = { name: 'Sterke Wijken', aliases: ['SW', 'Élan in de wijk'], launched: '2018' };
    assert.deepEqual(searchColumns('Programme', props), ['sterk wijk', 'sw _ elan in de wijk', '', '']);
    assert.deepEqual(stemsIn('sw _ elan in de wijk'), ['sw', 'elan', 'in', 'de', 'wijk']);
    assert.deepEqual(stemsIn(''), []);
  });

  it('weighs a title over a text, and a whole title over a part', () => {
    const title = scoreOf([[1, 0, 0, 0]], [5, 0, 0, 0]);
    const text = scoreOf([[0, 0, 0, 20]], [5, 0, 0, 400]);
    const whole = scoreOf([[1, 0, 0, 0]], [1, 0, 0, 0]);
    assert.ok(whole > title && title > text && text > 0);
  });

  it('saturates: the tenth time counts less than the second', () => {
    const times = (count: number) => scoreOf([[0, 0, 0, count]], [0, 0, 0, 1000]);
    assert.ok(times(2) - times(1) > times(10) - times(9));
  });

  it('orders by score, then id, and pages', () => {
    const found = [
      { id: 'b', score: 1 },
      { id: 'a', score: 1 },
      { id: 'c', score: 2 },
    ];
    assert.deepEqual(
      found.toSorted(byRank).map(({ id }) => id),
      ['c', 'a', 'b'],
    );
    const more = [...found, { id: 'd', score: 0.5 }];
    const first = pageOfRanked(more, { first: 2 });
    assert.deepEqual([first.rows.map(({ id }) => id), first.hasNext], [['c', 'a'], true]);
    const next = pageOfRanked(more, { first: 2, after: first.rows[1]?.cursor ?? '' });
    assert.deepEqual([next.rows.map(({ id }) => id), next.hasNext], [['b', 'd'], false]);
  });

  it('scores columns by what they hold', () => {
    const terms = termsOf(parseQuery('wijk tea'));
    const columns = ['sterk wijk _ wijkteam', '', '', 'in de wijk en het team'];
    assert.equal(
      scoreOfColumns(columns, terms),
      scoreOf(
        [
          [1, 0, 0, 1],
          [0, 0, 0, 1],
        ],
        [3, 0, 0, 6],
      ),
    );
    assert.equal(scoreOfColumns(['school', '', '', ''], terms), 0);
  });

  it('takes the first day of a date, and none for what has no date or no day', () => {
    assert.equal(dayOfSearch({ date: '2018-09' }), '2018-09-01');
    for (const props of [{}, { date: 'ooit' }, { date: '0000-24' }]) assert.equal(dayOfSearch(props), UNDATED);
  });

  it('counts kinds, the most first', () => {
    assert.deepEqual(facetsOf(['Motion', 'Letter', 'Fund', 'Motion']), [
      { kind: 'Motion', count: 2 },
      { kind: 'Fund', count: 1 },
      { kind: 'Letter', count: 1 },
    ]);
  });
});

describe('highlight', () => {
  const terms = (text: string) => termsOf(parseQuery(text));
  const marked = (found: ReturnType<typeof highlight>) =>
    found?.matches.map(({ start, end }) => found.text.slice(start, end));

  it('takes the heaviest property that matches', () => {
    const props = { title: 'Brief over wijken', text: 'In wijken en wijkteams.' };
    assert.deepEqual(marked(highlight('Letter', props, terms('wijk '))), ['wijken']);
    assert.deepEqual(marked(highlight('Letter', props, terms('wijkteam '))), ['wijkteams']);
    assert.equal(highlight('Letter', props, terms('school')), null);
  });

  it('cuts a piece from a long text, at words, with the matches in it', () => {
    const text = `${'woord '.repeat(200)}en hier staat het Wijkteam van de wijkteams ${'slot '.repeat(200)}`;
    const found = highlight('Letter', { title: 'x', text }, terms('wijkteam '));
    assert.ok(found && found.text.length <= 240);
    assert.deepEqual(marked(found), ['Wijkteam', 'wijkteams']);
    assert.ok(text.includes(found.text));
    assert.match(found.text, /^woord .* slot$/);
  });

  it('never cuts a surrogate pair in two', () => {
    const text = `${'🎉'.repeat(300)} wijk ${'🎉'.repeat(300)}`;
    const found = highlight('Letter', { title: 'x', text }, terms('wijk '));
    assert.ok(found?.text.isWellFormed());
    assert.deepEqual(marked(found), ['wijk']);
  });
});
