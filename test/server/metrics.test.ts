import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Metrics } from '../../src/server/metrics.ts';
import { serve } from './fixture.ts';

const store = { connections: () => ({ inUse: 3, idle: 4 }) };

test('requests by operation, errors by code, statements, rows and batches are counted', async (t) => {
  const { ask, origin } = await serve(t);
  await ask('query Proef { statement }');
  await ask('query Proef { statement }');
  await ask('{ fails(how: "store") }');
  const answer = await fetch(`${origin}/metrics`);
  assert.match(answer.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/);
  const text = await answer.text();
  assert.match(text, /^kamergraaf_request_duration_seconds_count\{operation="Proef"\} 2$/m);
  assert.match(text, /^kamergraaf_request_duration_seconds_bucket\{le="\+Inf",operation="Proef"\} 2$/m);
  assert.match(text, /^kamergraaf_request_statements_sum 2$/m);
  assert.match(text, /^kamergraaf_request_rows_sum 4$/m);
  assert.match(text, /^kamergraaf_entity_batch_size_sum 4$/m);
  assert.match(text, /^kamergraaf_errors_total\{code="STORE_UNAVAILABLE"\} 1$/m);
  assert.match(text, /^kamergraaf_store_call_duration_seconds_count\{call="read"\} 2$/m);
  assert.match(text, /^kamergraaf_requests_in_flight 0$/m);
  assert.match(text, /^kamergraaf_store_connections\{state="in_use"\} 1$/m);
  assert.match(text, /^nodejs_eventloop_lag_seconds /m);
  assert.match(text, /^process_resident_memory_bytes \d/m);
});

test('clients cannot make series without end', async () => {
  const metrics = new Metrics(store);
  for (let index = 0; index < 1000; index += 1) {
    metrics.started();
    metrics.ended({ operation: `Vraag${index}`, seconds: 0.01, statements: 1, rows: 1 });
  }
  const text = await metrics.text();
  const operations = new Set([...text.matchAll(/operation="(\w+)"/g)].map(([, name]) => name));
  assert.equal(operations.size, 201);
  assert.match(text, /^kamergraaf_request_duration_seconds_count\{operation="other"\} 800$/m);
});
