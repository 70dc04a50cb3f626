/** What is read in real titles and motions does not sink. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgePublished } from './published.ts';

const published = await judgePublished();
const skip = published.length > 0 ? false : '../shared/data is not there with titles and motions';

test('of real titles and motions at least 99 in a hundred are read right', { skip }, () => {
  assert.ok(published.some(({ what }) => what.startsWith('the motion cited')));
  for (const { what, right, of } of published) assert.ok(of > 0 && right / of >= 0.99, `${what}: ${right} of ${of}`);
});
