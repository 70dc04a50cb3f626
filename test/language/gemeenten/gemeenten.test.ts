/** Gemeenten in Dutch text: which are meant, on which day, and what only bears the name of one. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { extract } from '../../../src/language/extract.ts';
import { GAZETTEER, scoreOf, sentencesOf } from './gold.ts';

/** What the sentences give; a rule that mends one must not lose others. */
const FLOORS = { precision: 0.97, recall: 0.97 };

function named(text: string, date?: string) {
  return extract(text, { lexicon: { names: [], gazetteer: GAZETTEER }, ...(date && { date }) }).gemeenten;
}

const codes = (text: string, date?: string) => named(text, date).map((mention) => mention.codes.join('/'));

describe('The sentences that name gemeenten', () => {
  for (const part of ['dev', 'heldout'] as const) {
    it(`are read as well as before: ${part}`, () => {
      const sentences = sentencesOf(part);
      assert.equal(sentences.length, 100);
      const { precision, recall, mistakes } = scoreOf(sentences);
      assert.ok(precision >= FLOORS.precision && recall >= FLOORS.recall, mistakes.join('\n'));
    });
  }
});

describe('A gemeente in a text', () => {
  it('is a word at the start of a sentence where it does what only one who acts does', () => {
    assert.deepEqual(codes('Best krijgt geld. Houten heeft een loket.'), ['GM0753', 'GM0321']);
    assert.deepEqual(codes('Best krijgt hij geld. Huizen krijgen een dak. Leiden tot iets doet het.'), []);
  });

  it('is known with its "aan den" in short', () => {
    for (const short of ['Alphen a/d Rijn', 'Alphen a.d. Rijn', 'Alphen ad Rijn', 'Alphen aan den Rijn'])
      assert.deepEqual(codes(`De wethouder van ${short} schreef mij.`), ['GM0484']);
  });

  it('is the one that existed on the day of the document', () => {
    const [before] = named('De wethouder van Weesp schreef mij.', '2021-05-01');
    assert.deepEqual([before?.codes, before?.endedOn], [['GM0457'], undefined]);
    const [after] = named('De wethouder van Weesp schreef mij.', '2023-05-01');
    assert.deepEqual([after?.codes, after?.endedOn, after?.successors], [['GM0457'], '2022-03-24', ['GM0363']]);
  });

  it('has all successors where it was divided', () => {
    assert.deepEqual(named('De gemeente Haaren heeft een loket.', '2022-05-01')[0]?.successors, [
      'GM0757',
      'GM0824',
      'GM0855',
      'GM0865',
    ]);
  });

  it('is a place when it ended long ago, unless the text calls it a gemeente', () => {
    assert.deepEqual(codes('In Naaldwijk staan kassen.', '2022-05-01'), []);
    assert.deepEqual(codes('In de gemeente Naaldwijk stonden kassen.', '2022-05-01'), ['GM0565']);
    assert.deepEqual(codes('In Naaldwijk staan kassen.', '2003-05-01'), ['GM0565']);
  });

  it('is told from one of the same name by what the document says elsewhere', () => {
    assert.deepEqual(codes('De gemeente Bergen (L.) deed mee. Later viel Bergen af.'), ['GM0893', 'GM0893']);
    assert.deepEqual(named('De gemeente Bergen deed mee.')[0]?.reading, 'open');
  });

  it('keeps its place in the text as given, over a line end too', () => {
    const text = 'Er is een loket in Rotter-\ndam, zo schreven de wethouders.';
    for (const { quote, start, end } of named(text)) assert.equal(quote, text.slice(start, end));
    assert.deepEqual(codes(text), ['GM0599']);
    assert.equal(named(text)[0]?.quote, 'Rotter-\ndam');
  });

  it('is no submitter of a motion, no body and no address', () => {
    for (const text of [
      'De motie-Van Houten/De Goes c.s. is aangenomen.',
      'De motie van het lid Westerveld over wachtlijsten is aangenomen.',
      'De politie-eenheid Rotterdam en het UMC Groningen werken samen.',
      'Postbus 1, 1300 AA Almere',
    ])
      assert.deepEqual(codes(text), [], text);
  });
});

describe('A group of gemeenten', () => {
  it('is all of a province when the text counts as many as there were that day', () => {
    const [group] = named('Alle twaalf Groningse gemeenten doen mee.', '2020-06-01');
    assert.deepEqual([group?.codes.length, group?.said, group?.existing], [12, 12, 12]);
  });

  it('has no members when the text counts otherwise, or means some of them', () => {
    assert.deepEqual(
      named('Alle twaalf Groningse gemeenten doen mee.', '2022-06-01').map(({ codes: all, existing }) => [
        all,
        existing,
      ]),
      [[[], 10]],
    );
    assert.deepEqual(named('Vijf Drentse gemeenten doen mee.')[0]?.codes, []);
  });

  it('is the G4 with its cities, and the G40 without', () => {
    assert.deepEqual(codes('De G4 en de G40 schreven mij.'), ['GM0344/GM0363/GM0518/GM0599', '']);
  });
});

it('reads any text, and quotes what stands there', () => {
  const word = fc.constantFrom(
    'Best',
    'Huizen',
    'Den',
    'Haag',
    "'s-",
    'Gravenhage',
    'de gemeenten',
    'en',
    ',',
    '(',
    ')',
    'Van',
    'G4',
    '\n',
    '-',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }), (parts) => {
      const text = parts.join(' ');
      for (const { quote, start, end } of named(text)) assert.equal(quote, text.slice(start, end));
    }),
    { numRuns: 200 },
  );
});

it('takes no more than linear time over many names', () => {
  const cost = (times: number) => {
    const text = 'De gemeenten Best, Huizen en Almere (Flevoland) en Bergen doen mee. '.repeat(times);
    const before = process.cpuUsage();
    named(text);
    return process.cpuUsage(before).user;
  };
  cost(200);
  const [one, four] = [cost(500), cost(2000)];
  assert.ok(four < one * 12, `${one} µs, four times as much text ${four} µs`);
});
