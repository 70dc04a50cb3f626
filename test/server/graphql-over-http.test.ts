/** @see https://graphql.github.io/graphql-over-http/draft/ */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverAudits } from 'graphql-http';
import { serve } from './fixture.ts';

test('keeps to GraphQL over HTTP', async (t) => {
  const { url } = await serve(t);
  for (const audit of serverAudits({ url })) {
    await t.test(audit.name, async () => {
      const result = await audit.fn();
      const reason = 'reason' in result ? result.reason : '';
      assert.equal(result.status, 'ok', reason);
    });
  }
});
