import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { InputError } from '../../src/planner/errors.ts';
import { BY_ID, byIdentifier, type EntityKey, referenceKey } from '../../src/planner/reference.ts';

const KEYS: readonly EntityKey[] = [
  BY_ID,
  byIdentifier('code', 'cbs'),
  { fields: ['sku', 'variation.id'], key: (sku, variation) => `sku:${sku}/${variation}` },
];

test('a type without keys of its own is known by its id', () => {
  assert.equal(referenceKey('Motion', { id: 'motion:1' }), 'motion:1');
  assert.throws(() => referenceKey('Motion', { code: 'GM0001' }), /a reference to Motion needs "id"$/);
});

test('the first key that is there whole counts', () => {
  assert.equal(referenceKey('Thing', { id: 'a', code: 'GM0001' }, KEYS), 'a');
  assert.equal(referenceKey('Thing', { id: null, code: 'GM0001' }, KEYS), 'cbs:GM0001');
  assert.equal(referenceKey('Thing', { sku: 's', variation: { id: 'v' } }, KEYS), 'sku:s/v');
});

test('half a key is none, and the error names what would do', () => {
  const halves = [{}, { sku: 's' }, { sku: 's', variation: null }, { sku: 's', variation: { id: 5 } }, { id: ['a'] }];
  for (const half of halves)
    assert.throws(() => referenceKey('Thing', half, KEYS), {
      name: 'InputError',
      message: 'a reference to Thing needs "id" or "code" or "sku" and "variation.id"',
    });
});

test('whatever comes as a reference gives a key or says what is missing', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (reference) => {
      try {
        assert.equal(typeof referenceKey('Thing', reference, KEYS), 'string');
      } catch (error) {
        assert.ok(error instanceof InputError, String(error));
      }
    }),
  );
});

test('what every object inherits is no field of a reference', () => {
  const inherited: EntityKey = { fields: ['constructor.name'], key: (name) => name };
  assert.throws(() => referenceKey('Thing', {}, [inherited]), InputError);
});
