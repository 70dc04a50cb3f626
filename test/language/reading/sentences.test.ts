import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from '../../../src/language/reading/sentences.ts';

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test('abbreviations, initials and numbers end no sentence', () => {
  for (const text of [
    'Zie Kamerstuk 31 765, nr. 12 t.b.v. De Kamer.',
    'De motie van de leden P.H. Zandstra en drs. A. de Wit c.s. over daken.',
    'Dit geldt m.b.t. Nederland en o.a. Vlaanderen.',
  ]) {
    assert.deepEqual(split(text), [text]);
  }
});

test('an abbreviation at the end of a sentence ends it before a new one', () => {
  assert.deepEqual(split('Dat vroeg de motie-Zandstra c.s. Hiermee is zij afgedaan.'), [
    'Dat vroeg de motie-Zandstra c.s.',
    'Hiermee is zij afgedaan.',
  ]);
});

test('a missing space after a full stop still parts two sentences, an address stays whole', () => {
  assert.deepEqual(split('De daken zijn beschreven.Het plan volgt.'), ['De daken zijn beschreven.', 'Het plan volgt.']);
  assert.deepEqual(split('Zie www.voorbeeld.nl/Daken.Html voor meer.'), ['Zie www.voorbeeld.nl/Daken.Html voor meer.']);
});

test('a mark whose note the text does not have goes with the sentence before it', () => {
  assert.deepEqual(split('Dat geldt voor alle scholen.1 Om dit te regelen komt er een wet.'), [
    'Dat geldt voor alle scholen.1',
    'Om dit te regelen komt er een wet.',
  ]);
  assert.deepEqual(split('Zie art.5 Wet op de daken.'), ['Zie art.5 Wet op de daken.']);
});

test('quotes and brackets close with their sentence', () => {
  assert.deepEqual(split('Hij zei «daken!» Daarna niets. (Dat klopt.) Ja?'), [
    'Hij zei «daken!»',
    'Daarna niets.',
    '(Dat klopt.)',
    'Ja?',
  ]);
});

test('a text without sentence ends is cut at spaces', () => {
  const pieces = split('woord '.repeat(5000));
  assert.ok(pieces.length > 5 && pieces.every((piece) => piece.length <= 4000));
  assert.equal(pieces.join(' '), 'woord '.repeat(5000).trim());
});
