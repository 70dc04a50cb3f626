import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraph, table } from '../../src/cli/table.ts';

test('columns are as wide as they need', () => {
  assert.equal(
    table(
      ['kind', 'n'],
      [
        ['Letter', '1'],
        ['Motion', '12'],
      ],
    ),
    'kind    n\nLetter  1\nMotion  12\n',
  );
});

test('too wide a table is cut where it is widest, and says so', () => {
  const text = table(['id', 'title'], [['a', 'x'.repeat(100)]], 40);
  const lines = text.split('\n');
  assert.equal(lines[1], `a   ${'x'.repeat(35)}…`);
  assert.equal(lines[1]?.length, 40);
});

test('a cell is one line', () => {
  assert.equal(table(['a'], [['een\n  twee']]), 'a\neen twee\n');
});

test('a paragraph is broken at spaces and keeps its indent', () => {
  assert.equal(paragraph('een twee drie vier', '  ', 12), '  een twee\n  drie vier\n');
  assert.equal(paragraph('onafbreekbaarlang', '  ', 8), '  onafbreekbaarlang\n');
});
