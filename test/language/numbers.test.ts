import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardinalOf, digitsOf, findNumbers, ordinalOf } from '../../src/language/numbers.ts';

test('number words are read up to hundreds of thousands', () => {
  const values = {
    vijf: 5,
    achtentwintig: 28,
    honderdachtentwintig: 128,
    tweehonderdvijfenzeventig: 275,
    drieduizendvier: 3004,
  };
  for (const [word, value] of Object.entries(values)) assert.equal(cardinalOf(word), value, word);
  assert.equal(cardinalOf('tweeëntwintig'), 22);
  assert.equal(cardinalOf('gemeenten'), null);
});

test('ordinals are read as word, with a suffix, and as a scanner misreads them', () => {
  for (const word of ['vijfde', '5e', '5de', '5°', '5^e', '5ᵉ']) assert.equal(ordinalOf(word), 5, word);
  assert.equal(ordinalOf('eerste'), 1);
  assert.equal(ordinalOf('derde'), 3);
  assert.equal(ordinalOf('achtste'), 8);
  assert.equal(ordinalOf('twintigste'), 20);
  assert.equal(ordinalOf('eenentwintigste'), 21);
  assert.equal(ordinalOf('tweeëntwintigste'), 22);
  for (const word of ['beide', '5', 'einde', 'een']) assert.equal(ordinalOf(word), null, word);
});

test('thousands points and decimal commas are Dutch', () => {
  assert.equal(digitsOf('1.000'), 1000);
  assert.equal(digitsOf('1.234.567'), 1234567);
  assert.equal(digitsOf('9,5'), 9.5);
  assert.equal(digitsOf('1.00'), null);
});

test('a text gives its numbers in order, with their kind', () => {
  const text =
    'In 1.000 van de 2000 scholen, driekwart, kreeg de vijfde klas twee derde, dat is 66,7 procent of 3 miljoen';
  const found = findNumbers(text).map(({ kind, value }) => [kind, Math.round(value * 100) / 100]);
  assert.deepEqual(found, [
    ['cardinal', 1000],
    ['cardinal', 2000],
    ['fraction', 0.75],
    ['ordinal', 5],
    ['fraction', 0.67],
    ['percentage', 66.7],
    ['cardinal', 3_000_000],
  ]);
  for (const { start, end } of findNumbers(text)) assert.match(text.slice(start, end), /^\S.*\S$|^\S$/);
});

test('"drie kwart" in two words is the fraction that "driekwart" is', () => {
  const found = findNumbers('drie kwart van de daken, en een kwart van de tuinen');
  assert.deepEqual(
    found.map(({ kind, value }) => [kind, value]),
    [
      ['fraction', 0.75],
      ['fraction', 0.25],
    ],
  );
});

test('the article "een" is no number, and a date or kamerstuk is not split into ordinals', () => {
  assert.deepEqual(findNumbers('een school'), []);
  assert.deepEqual(
    findNumbers('de 1e 100 dagen').map(({ kind, value }) => [kind, value]),
    [
      ['ordinal', 1],
      ['cardinal', 100],
    ],
  );
});
