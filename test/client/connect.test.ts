import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { connect, type Graph, GraphError, query, traceMotion } from '../../src/client/index.ts';
import { serve } from '../server/fixture.ts';

const hello = query<{ readonly hello: string | null }, { readonly name?: string }>(
  'query Hello($name: String) { hello(name: $name) }',
);
const TOKEN = 'proef-token-0123456789';

async function failureOf(promise: Promise<unknown>): Promise<GraphError> {
  return promise.then(
    () => assert.fail('it should have been refused'),
    (error) => {
      assert.ok(error instanceof GraphError, String(error));
      return error;
    },
  );
}

test('an answer is given as data', async (t) => {
  const { url } = await serve(t);
  assert.deepEqual(await connect(url).ask(hello, { name: 'Sara' }), { hello: 'hello Sara' });
});

test('a token goes with every request', async (t) => {
  const { url } = await serve(t, { token: TOKEN });
  const whoami = query<{ readonly whoami: string }, object>('{ whoami }');
  assert.notDeepEqual(await connect(url, { token: TOKEN }).ask(whoami, {}), { whoami: 'anyone' });
  assert.deepEqual(await connect(url).ask(whoami, {}), { whoami: 'anyone' });
});

test('a server that answers trusted documents alone knows the queries of the client', async (t) => {
  const trustedDocumentsFile = fileURLToPath(new URL('../../src/client/persisted-documents.json', import.meta.url));
  const { url } = await serve(t, { trustedDocuments: 'only', trustedDocumentsFile });
  // The schema of the fixture has no motions: it was read, and found wanting.
  const known = await failureOf(connect(url).ask(traceMotion, { citation: '34 104, nr. 258' }));
  assert.equal(known.problems[0]?.code, 'GRAPHQL_VALIDATION_FAILED');
  const unknown = await failureOf(connect(url).ask(hello, {}));
  assert.equal(unknown.problems[0]?.code, 'DOCUMENT_NOT_TRUSTED');
});

test('a refusal tells message and code, a partial failure also what there is', async (t) => {
  const { url } = await serve(t);
  const graph = connect(url);
  const refused = await failureOf(graph.ask(query('{ colour }'), {}));
  assert.match(refused.message, /Cannot query field "colour"/);
  assert.deepEqual(refused.problems[0]?.code, 'GRAPHQL_VALIDATION_FAILED');
  assert.equal(refused.partial, null);
  const partly = await failureOf(graph.ask(query('{ hello fails(how: "store") }'), {}));
  assert.deepEqual([partly.problems[0]?.code, partly.problems[0]?.path], ['STORE_UNAVAILABLE', ['fails']]);
  assert.deepEqual(partly.partial, { hello: 'hello world', fails: null });
});

test('an address that is no GraphQL is named', async (t) => {
  const server = createServer((_request, response) => response.writeHead(502).end('<html>Bad gateway</html>'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  t.after(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { message } = await failureOf(connect(url).ask(hello, {}));
  assert.equal(message, `${url} answered 502 and no GraphQL; is it the address of /graphql?`);
});

test('a signal ends the request', async (t) => {
  const { url } = await serve(t);
  const asked = connect(url).ask(query('{ slow }'), {}, { signal: AbortSignal.timeout(50) });
  await assert.rejects(asked, { name: 'TimeoutError' });
});

test('the types know which variables a query takes and what it answers', () => {
  // Compiled, never run.
  const _typed = async (graph: Graph) => {
    const { motion } = await graph.ask(traceMotion, { citation: '34 104, nr. 258' });
    const _title: string | undefined = motion?.title;
    // @ts-expect-error: a citation is needed
    await graph.ask(traceMotion, {});
    // @ts-expect-error: a citation is a text
    await graph.ask(traceMotion, { citation: 258 });
    // @ts-expect-error: the query does not ask for it
    motion?.dictum;
  };
  assert.match(traceMotion.text, /^query TraceMotion\(\$citation: String!/);
});
