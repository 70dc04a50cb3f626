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

test('the mark of a footnote that the text lacks stands between two sentences', () => {
  for (const mark of ['2', '14', '[3]']) {
    assert.deepEqual(split(`De daken zijn geteld.${mark} In de brief staat «veel».${mark} De rest volgt.`), [
      'De daken zijn geteld.',
      'In de brief staat «veel».',
      'De rest volgt.',
    ]);
    assert.deepEqual(split(`Dat vroeg de motie-Zandstra c.s.${mark} De wet kwam in 2019.${mark} Daarna niets.`), [
      'Dat vroeg de motie-Zandstra c.s.',
      'De wet kwam in 2019.',
      'Daarna niets.',
    ]);
  }
  for (const text of ['Zie blz.12 De daken.', 'Versie 2.1 Het begin.', 'De wet op art.3 Het dak.', 'Om 12.30 De raad.'])
    assert.deepEqual(split(text), [text]);
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
