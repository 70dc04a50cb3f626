import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { element, group } from '../../src/chart/svg.ts';

/** The texts and attribute values that a reader of XML finds, and the names of the elements. */
function read(svg: string) {
  const found = { names: [] as string[], attributes: [] as string[], text: '' };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        found.names.push(name);
        found.attributes.push(...Object.values(attributes));
      },
      ontext(text) {
        found.text += text;
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return found;
}

test('texts and attributes from outside stay what they are, and never become markup', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('<script>alert(1)</script>', '"/><x onload="y', ']]>', '&lt;', '<!--', "' onclick='"),
  );
  fc.assert(
    fc.property(hostile, hostile, (words, value) => {
      fc.pre(!/\p{Cc}|[\ufffe\uffff]/u.test(words + value));
      const { names, attributes, text } = read(group([element('text', { id: value }, words)]).svg);
      assert.deepEqual(names, ['g', 'text']);
      assert.deepEqual(attributes, [value]);
      assert.equal(text, words);
    }),
  );
});

test('what XML has no place for is replaced', () => {
  assert.equal(element('text', {}, 'a\u0000b\u001bc\ud800d').svg, '<text>a\ufffdb\ufffdc\ufffdd</text>');
});

test('coordinates have one decimal, and attributes that are undefined are left out', () => {
  assert.equal(element('line', { x1: 1 / 3, x2: 2, y1: undefined }).svg, '<line x1="0.3" x2="2"/>');
});
