import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CliError, failureOf } from '../../src/cli/failure.ts';
import { SourceError } from '../../src/sources/errors.ts';
import { StoreError } from '../../src/store/errors.ts';

test('a store that cannot be used is configuration, a change it refuses is a problem', () => {
  assert.equal(failureOf(new StoreError('STORE_CORRUPT', 'stuk')).exitCode, 2);
  assert.equal(failureOf(new StoreError('BAD_CHANGE', 'fout')).exitCode, 1);
});

test('a file that cannot be read is a problem, with its own words', () => {
  assert.deepEqual(failureOf(new SourceError('EMPTY_FILE', 'a.txt', 'is empty')), {
    code: 'EMPTY_FILE',
    message: 'a.txt: is empty',
    exitCode: 1,
  });
});

test('an error of the command line stays as it is', () => {
  const error = new CliError('USAGE', 'zo niet', 2);
  assert.equal(failureOf(error), error);
});

test('an unknown error is one line, and tells how to see more', () => {
  const { message, exitCode } = failureOf(new TypeError('een\n  twee'));
  assert.equal(message, 'een; twee (set KAMERGRAAF_DEBUG=1 to see where)');
  assert.equal(exitCode, 1);
});
