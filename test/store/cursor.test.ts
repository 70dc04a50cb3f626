import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { comparable, decodeCursor, encodeCursor, orderTag, shapeTag } from '../../src/store/cursor.ts';
import { StoreError } from '../../src/store/errors.ts';

const BAD = (error: unknown) => error instanceof StoreError && error.code === 'BAD_CURSOR';
const value = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null));

describe('cursor', () => {
  it('gives back the values it was made of', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), fc.string({ minLength: 1 }), (values, id) => {
        const cursor = encodeCursor('tag', [...values, id]);
        assert.match(cursor, /^[A-Za-z0-9_-]+$/);
        assert.deepEqual(decodeCursor('tag', cursor, values.length + 1), [...values, id]);
      }),
    );
  });

  it('keeps every float whole', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (score) => {
        const [found] = decodeCursor('s', encodeCursor('s', [score, 'x:1']), 2);
        assert.equal(Number(found) === score, true);
      }),
    );
  });

  it('is refused under another order, with other values, and when it is any other text', () => {
    const asc = orderTag([{ of: 'node', property: 'date', direction: 'asc' }]);
    const desc = orderTag([{ of: 'node', property: 'date', direction: 'desc' }]);
    assert.notEqual(asc, desc);
    assert.notEqual(asc, orderTag([{ of: 'link', property: 'date', direction: 'asc' }]));
    const cursor = encodeCursor(asc, ['2020-01-01', 'letter:a']);
    assert.throws(() => decodeCursor(desc, cursor, 2), BAD);
    assert.throws(() => decodeCursor(asc, cursor, 3), BAD);
    assert.throws(() => decodeCursor(asc, encodeCursor(asc, ['letter:a', 3]), 2), BAD);
    fc.assert(fc.property(fc.string(), (text) => assert.throws(() => decodeCursor(shapeTag('x'), text, 2), BAD)));
  });

  it('compares dates by their first day, and lists not at all', () => {
    assert.equal(comparable('date', '2020-22'), '2020-06-01');
    assert.equal(comparable('date', '2018/2021'), '2018-01-01');
    assert.equal(comparable('string', '2020-22'), '2020-22');
    assert.equal(comparable('strings', ['a']), null);
    assert.equal(comparable('int', undefined), null);
    assert.equal(comparable('boolean', false), false);
  });
});
