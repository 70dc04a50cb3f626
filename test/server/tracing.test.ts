/** What OpenTelemetry is told, with its own SDK in place and its own names to compare with. */
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-node';
import {
  ATTR_DB_OPERATION_NAME,
  ATTR_DB_QUERY_TEXT,
  ATTR_DB_SYSTEM_NAME,
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_HTTP_ROUTE,
  ATTR_SERVER_ADDRESS,
  ATTR_URL_PATH,
  ATTR_URL_SCHEME,
  ATTR_USER_AGENT_ORIGINAL,
} from '@opentelemetry/semantic-conventions';
import {
  ATTR_DB_RESPONSE_RETURNED_ROWS,
  ATTR_GRAPHQL_OPERATION_NAME,
  ATTR_GRAPHQL_OPERATION_TYPE,
} from '@opentelemetry/semantic-conventions/incubating';
import { publishStatement } from '../../src/store/statements.ts';
import { serve } from './fixture.ts';

const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
provider.register();
after(() => provider.shutdown());
beforeEach(() => exporter.reset());

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';
const traceparent = `00-${TRACE}-${CALLER}-01`;

/** The spans of one kind, once the request's own has ended: it does so just after the answer. */
async function spans(kind: SpanKind): Promise<readonly ReadableSpan[]> {
  for (let patience = 100; patience > 0; patience -= 1) {
    const all = exporter.getFinishedSpans();
    if (all.some((span) => span.kind === SpanKind.SERVER)) return all.filter((span) => span.kind === kind);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return assert.fail('no span of a request');
}

async function only(kind: SpanKind): Promise<ReadableSpan> {
  const [span, ...rest] = await spans(kind);
  assert.deepEqual(rest, []);
  return span ?? assert.fail('no span');
}

test('a request is a span beneath its caller, the operation beneath it, the store call beneath that', async (t) => {
  const { ask, store } = await serve(t);
  const { read } = store;
  store.read = (plan, options) => {
    publishStatement({ engine: 'neo4j', text: 'MATCH (n:Node {id: $q.id}) RETURN n.id', parameters: { id: 'geheim' } });
    return read(plan, options);
  };
  await ask('query Proef { statement }', {}, { traceparent, 'user-agent': 'proef/1' });
  const [request, operation, call] = [
    await only(SpanKind.SERVER),
    await only(SpanKind.INTERNAL),
    await only(SpanKind.CLIENT),
  ];
  assert.deepEqual(
    [request, operation, call].map((span) => span.spanContext().traceId),
    [TRACE, TRACE, TRACE],
  );
  assert.equal(request.parentSpanContext?.spanId, CALLER);
  assert.equal(operation.parentSpanContext?.spanId, request.spanContext().spanId);
  assert.equal(call.parentSpanContext?.spanId, operation.spanContext().spanId);

  assert.equal(request.name, 'POST /graphql');
  assert.deepEqual(request.attributes, {
    [ATTR_HTTP_REQUEST_METHOD]: 'POST',
    [ATTR_HTTP_ROUTE]: '/graphql',
    [ATTR_HTTP_RESPONSE_STATUS_CODE]: 200,
    [ATTR_URL_PATH]: '/graphql',
    [ATTR_URL_SCHEME]: 'http',
    [ATTR_SERVER_ADDRESS]: '127.0.0.1',
    [ATTR_USER_AGENT_ORIGINAL]: 'proef/1',
  });
  assert.equal(operation.name, 'query');
  assert.deepEqual(operation.attributes, {
    [ATTR_GRAPHQL_OPERATION_TYPE]: 'query',
    [ATTR_GRAPHQL_OPERATION_NAME]: 'Proef',
  });
  assert.equal(call.name, 'read');
  assert.deepEqual(call.attributes, {
    [ATTR_DB_SYSTEM_NAME]: 'sqlite',
    [ATTR_DB_OPERATION_NAME]: 'read',
    [ATTR_DB_QUERY_TEXT]: 'MATCH (n:Node {id: $q.id}) RETURN n.id',
    [ATTR_DB_RESPONSE_RETURNED_ROWS]: 2,
  });
});

test('a failure is in the span of the store call and of the operation, by its code', async (t) => {
  const { ask, store } = await serve(t);
  store.failure = Object.assign(new Error('bolt://neo4j:geheim@db does not answer'), { code: 'WEG' });
  await ask('{ statement }');
  const [operation, call] = [await only(SpanKind.INTERNAL), await only(SpanKind.CLIENT)];
  assert.equal(call.attributes[ATTR_ERROR_TYPE], 'WEG');
  assert.equal(call.status.code, SpanStatusCode.ERROR);
  assert.equal(operation.attributes[ATTR_ERROR_TYPE], 'INTERNAL_SERVER_ERROR');
  assert.equal(operation.attributes[ATTR_GRAPHQL_OPERATION_NAME], undefined);
});

test('no span holds what a client sent as a value, nor its token', async (t) => {
  const { ask, url } = await serve(t, { token: 'geheim-token-0123456789' });
  await ask('query ($name: String) { hello(name: $name) }', { name: 'geheim' }, { authorization: 'Bearer geheim-x' });
  await fetch(`${url}?query={hello(name:"geheim")}`);
  await spans(SpanKind.SERVER);
  const told = exporter
    .getFinishedSpans()
    .map(({ name, attributes, status, events }) => ({ name, attributes, status, events }));
  assert.doesNotMatch(JSON.stringify(told), /geheim/);
});

test('the questions of machines are not traced', async (t) => {
  const { ask, origin } = await serve(t);
  for (const path of ['/health', '/ready', '/metrics']) await fetch(origin + path);
  await ask('{ hello }');
  assert.equal((await spans(SpanKind.SERVER)).length, 1);
});
