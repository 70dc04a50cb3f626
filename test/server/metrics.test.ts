import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Counter, Histogram } from '../../src/server/metrics.ts';
import { serve } from './fixture.ts';

test('requests by operation, errors by code and statements are counted', async (t) => {
  const { ask, origin } = await serve(t);
  await ask('query Proef { statement }');
  await ask('query Proef { statement }');
  await ask('{ fails(how: "store") }');
  const text = await (await fetch(`${origin}/metrics`)).text();
  assert.match(text, /^kamergraaf_request_duration_seconds_count\{operation="Proef"\} 2$/m);
  assert.match(text, /^kamergraaf_request_duration_seconds_bucket\{operation="Proef",le="\+Inf"\} 2$/m);
  assert.match(text, /^kamergraaf_errors_total\{code="STORE_UNAVAILABLE"\} 1$/m);
  assert.match(text, /^kamergraaf_statement_duration_seconds_count\{kind="read"\} 2$/m);
  assert.match(text, /^kamergraaf_requests_in_flight 0$/m);
});

test('a histogram adds up from bucket to bucket', () => {
  const histogram = new Histogram('t', 'help');
  for (const seconds of [0.0005, 0.02, 0.02, 99]) histogram.observe(seconds);
  const lines = [...histogram.lines()];
  assert.ok(lines.includes('t_bucket{le="0.001"} 1'));
  assert.ok(lines.includes('t_bucket{le="0.025"} 3'));
  assert.ok(lines.includes('t_bucket{le="30"} 3'));
  assert.ok(lines.includes('t_bucket{le="+Inf"} 4'));
});

test('labels are escaped, and clients cannot make series without end', () => {
  const counter = new Counter('t', 'help');
  counter.add({ code: 'a"\n\\' });
  assert.ok([...counter.lines()].includes('t{code="a\\"\\n\\\\"} 1'));
  for (let index = 0; index < 1000; index += 1) counter.add({ code: `c${index}` });
  assert.ok([...counter.lines()].length < 210);
  assert.ok([...counter.lines()].includes('t{code="other"} 801'));
});
