import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldWord, matches, parseQuery, stemsOf, termsOf, tokens } from '../../src/store/words.ts';

describe('words', () => {
  it('cuts a text into folded words with their places', () => {
    const text = "Één coördinator: 's-Hertogenbosch, nr. 12";
    const found = [...tokens(text)];
    assert.deepEqual(
      found.map((token) => token.word),
      ['een', 'coordinator', 's', 'hertogenbosch', 'nr', '12'],
    );
    assert.equal(text.slice(found[3]?.start, found[3]?.end), 'Hertogenbosch');
  });

  it('takes accents written apart for the same word', () => {
    assert.equal(foldWord('cafe\u0301'), foldWord('café'));
    assert.deepEqual(
      [...tokens('cafe\u0301 au')].map(({ start, end }) => [start, end]),
      [
        [0, 5],
        [6, 8],
      ],
    );
  });

  it('stems as Snowball-Dutch does, and leaves numbers alone', () => {
    assert.deepEqual(stemsOf('De gemeenten, kansrijke toezeggingen 34104-258 A4'), [
      'de',
      'gemeent',
      'kansrijk',
      'toezegg',
      '34104',
      '258',
      'a4',
    ]);
  });

  it('takes plurals in -ies and -es for the word they are of, and leaves short words in -es alone', () => {
    for (const [one, many] of [
      ['motie', 'moties'],
      ['commissie', 'commissies'],
      ['rapportage', 'rapportages'],
      ['gemeente', 'gemeentes'],
      ['fase', 'fases'],
    ] as const) {
      assert.deepEqual(stemsOf(many), stemsOf(one));
    }
    assert.deepEqual(stemsOf('les kies'), ['les', 'kies']);
  });

  it('gives every word of any text a place in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { word, start, end } of tokens(text)) {
          assert.ok(start >= last && end > start && end <= text.length);
          assert.match(word, /^[\p{L}\p{N}]+$/u);
          last = end;
        }
      }),
    );
  });

  it('reads a query: words, quoted phrases, the last word as a beginning', () => {
    assert.deepEqual(parseQuery('sterke "vroege start" wijk'), [
      [{ stem: 'sterk' }],
      [{ stem: 'vroeg' }, { stem: 'start' }],
      [{ stem: 'wijk', prefix: 'wijk' }],
    ]);
    assert.deepEqual(parseQuery('wijk '), [[{ stem: 'wijk' }]]);
    assert.deepEqual(parseQuery('"half'), [[{ stem: 'half', prefix: 'half' }]]);
    assert.deepEqual(parseQuery('start start'), [[{ stem: 'start' }], [{ stem: 'start', prefix: 'start' }]]);
    assert.deepEqual(termsOf(parseQuery('start start')), [{ stem: 'start', prefix: 'start' }]);
    assert.deepEqual(parseQuery(' "" ?! '), []);
  });

  it('matches a stem, or what begins with the word as typed', () => {
    const [term] = termsOf(parseQuery('gemeenten'));
    assert.ok(term);
    assert.ok(matches(term, 'gemeent'));
    assert.ok(matches(term, 'gemeentenfonds'));
    assert.ok(!matches(term, 'gemeentefonds'));
    assert.ok(!matches({ stem: 'gemeent' }, 'gemeentenfonds'));
  });
});
