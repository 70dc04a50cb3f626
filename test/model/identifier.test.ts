import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldName } from '../../src/model/fold.ts';
import { mintId, parseIdentifier, sameAs, slugOf } from '../../src/model/identifier.ts';

test('an identifier is a known scheme and a value of its form', () => {
  assert.deepEqual(parseIdentifier('kst:35300-XVI-150'), { scheme: 'kst', value: '35300-XVI-150' });
  assert.deepEqual(parseIdentifier('tk-zaak:2021Z00001'), { scheme: 'tk-zaak', value: '2021Z00001' });
  assert.equal(parseIdentifier('tk-zaak:2021D00001'), null);
  assert.equal(parseIdentifier('isbn:978'), null);
  assert.equal(parseIdentifier('kst'), null);
});

test('an id is minted from the strongest identifier', () => {
  assert.equal(mintId('Letter', ['tk-zaak:2021Z00001', 'kst:31000-7', 'kenmerk:12-ab'], 'x'), 'letter:12-ab');
  assert.equal(mintId('UnknownDocument', ['kst:31000-7'], 'x'), 'document:31000-7');
  assert.equal(mintId('Programme', [], 'Élan & Énergie'), 'programme:elan-energie');
});

test('identifiers with a page or a URI give one, in their order', () => {
  assert.deepEqual(sameAs(['tooi:gm0363', 'kenmerk:1', 'wikidata:Q1']), [
    'https://identifier.overheid.nl/tooi/id/gemeente/gm0363',
    'http://www.wikidata.org/entity/Q1',
  ]);
});

test('a slug is URL-safe and never empty, whatever the name', () => {
  fc.assert(fc.property(fc.string(), (name) => assert.match(slugOf(name), /^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$/)));
});

test('names are compared without accents, articles and dashes', () => {
  assert.equal(foldName('De  Súdwest-Fryslân'), foldName('sudwest fryslan'));
  assert.notEqual(foldName('De'), '');
});
