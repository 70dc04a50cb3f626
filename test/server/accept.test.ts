import assert from 'node:assert/strict';
import { test } from 'node:test';
import { preferredType } from '../../src/server/accept.ts';

const OFFERED = ['application/json', 'text/html'] as const;

test('the client decides, and between equals our own order', () => {
  assert.equal(preferredType('text/html', OFFERED), 'text/html');
  assert.equal(preferredType('text/html, application/json', OFFERED), 'application/json');
  assert.equal(preferredType('text/html;q=0.5, application/json;q=0.4', OFFERED), 'text/html');
  assert.equal(preferredType('text/html,application/xhtml+xml,*/*;q=0.8', OFFERED), 'text/html');
});

test('without a wish anything is right, and what is refused is not sent', () => {
  assert.equal(preferredType(undefined, OFFERED), 'application/json');
  assert.equal(preferredType('*/*', OFFERED), 'application/json');
  assert.equal(preferredType('application/json;q=0, */*', OFFERED), 'text/html');
  assert.equal(preferredType('image/png', OFFERED), null);
  assert.equal(preferredType('text/*', OFFERED), 'text/html');
});
