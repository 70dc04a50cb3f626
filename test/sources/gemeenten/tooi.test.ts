import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SourceError } from '../../../src/sources/errors.ts';
import { readTooi } from '../../../src/sources/gemeenten/tooi.ts';
import { about, change, FICTIONAL_TOOI, gemeente } from './fictional-tooi.ts';

const read = (resources: unknown) => readTooi('lijst.json', JSON.stringify(resources));

function refusal(resources: unknown): string {
  try {
    read(resources);
  } catch (error) {
    assert.ok(error instanceof SourceError && error.code === 'BAD_LIST', String(error));
    return error.message;
  }
  throw new assert.AssertionError({ message: 'the list was taken' });
}

test('names, bounds, provinces and successions are read, in whatever form of the graph', () => {
  const list = read({ '@graph': FICTIONAL_TOOI });
  assert.deepEqual(list, read(FICTIONAL_TOOI));
  assert.equal(list.date, '2024-05-01');
  assert.equal(list.holds, 'EVERY');
  const [duinrand] = list.gemeenten;
  assert.deepEqual(duinrand, {
    code: 'GM9101',
    name: 'Duinrand',
    validFrom: null,
    validUntil: '2019-01-01',
    province: 'PV28',
    place: 'https://identifier.overheid.nl/tooi/id/gemeente/gm9101',
  });
  assert.equal(list.gemeenten.at(-1)?.preferredName, 'Beekdal');
  assert.deepEqual(list.successions, [
    { from: 'GM9101', to: 'GM9103', date: '2019-01-01' },
    { from: 'GM9102', to: 'GM9103', date: '2019-01-01' },
    { from: 'GM9104', to: 'GM9103', date: '2021-01-01' },
    { from: 'GM9104', to: 'GM9105', date: '2021-01-01' },
  ]);
});

test('what is no TOOI list of gemeenten says what it is, and what to take', () => {
  assert.match(
    refusal([about('2024-05-01', 'Register ministeries compleet')]),
    /"Register ministeries compleet".*rwc_/,
  );
  assert.match(refusal({ gemeenten: [] }), /no TOOI register/);
  assert.throws(() => readTooi('lijst.json', '[{"@id": '), /lijst\.json: is no JSON that can be read/);
});

test('every mistake is told with its place', () => {
  const twice = gemeente({ code: 'GM9101', name: 'Duinrand' });
  const message = refusal([
    about('2024-05-01'),
    twice,
    twice,
    gemeente({ code: 'GM9102', name: 'Heidedorp', from: '2020-01-01', until: '2019-01-01' }),
    gemeente({ code: 'GM9103', name: 'Zandhove', from: 'gisteren' }),
    gemeente({ code: 'GM9104', name: '' }),
    change({ ended: ['GM9101'], made: ['GM9199'] }),
  ]);
  assert.match(message, /has 6 mistakes, nothing was taken from it/);
  assert.match(message, /GM9101 Duinrand stands in .*gm9101 already/);
  assert.match(message, /gm9102: ends on 2019-01-01, but begins on 2020-01-01/);
  assert.match(message, /gm9103: has "gisteren/);
  assert.match(message, /gm9104: has no officieleNaamExclSoort/);
  assert.match(message, /names .*gm9199, which is not in the list/);
  assert.match(message, /made an end to GM9101 Duinrand, which has no end in the list/);
});

test('property: whatever JSON it is given, it is read or refused', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      assert.throws(() => readTooi('lijst.json', text), SourceError);
    }),
  );
});
