/** The server with the project's own API on a real store: reading, writing, and each subgraph by itself. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type RunningServer, type StartOptions, startServer } from '../../src/server/start.ts';
import type { CallOptions, GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import type { ReadPlan } from '../../src/store/plan.ts';

const TOKEN = 'proef-token-0123456789';
const INGEST = `mutation ($document: IngestInput!) {
  ingestDocument(document: $document) { document { id title } added revision }
}`;
const DOCUMENT = { origin: 'proef.txt', mediaType: 'PLAIN', text: 'Een proef.' };

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

describe('the own API', () => {
  let store: GraphStore;
  const running: RunningServer[] = [];

  before(async () => {
    store = await openStore('sqlite::memory:');
    const evidence = { method: 'proef', confidence: 1, statement: 'Een proef.', review: 'PROPOSED' } as const;
    const proof = [{ ...evidence, document: 'letter:proef-1' }];
    await store.apply({
      records: [
        {
          node: 'letter:proef-1',
          kind: 'Letter',
          props: { title: 'Brief' },
          identifiers: [],
          evidence: { kind: proof, title: proof },
        },
      ],
    });
  });
  after(async () => {
    for (const server of running) await server.close();
    await store.close();
  });

  async function ask(options: Partial<StartOptions>, path: string, body: object, token?: string): Promise<Answer> {
    const config = { port: 0, logLevel: 'silent', token: TOKEN, ...options.config } as const;
    const server = await startServer({ store, ...options, config });
    running.push(server);
    const answer = await fetch(new URL(path, server.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    return (await answer.json()) as Answer;
  }

  test('reads a node of the store', async () => {
    const { data } = await ask({}, '/graphql', {
      query: '{ node(id: "letter:proef-1") { __typename ... on Letter { title } } }',
    });
    assert.deepEqual(data, { node: { __typename: 'Letter', title: 'Brief' } });
  });

  test('an unknown citation keeps its code through the server', async () => {
    const { errors } = await ask({}, '/graphql', { query: '{ motion(citation: "???") { id } }' });
    assert.equal(errors?.[0]?.extensions.code, 'BAD_CITATION');
  });

  test('an editor hands in a document; anyone and a reader may not', async () => {
    const seen: unknown[] = [];
    const ingest: StartOptions['ingest'] = async (_store, document) => {
      seen.push(document);
      return { document: 'letter:proef-1', applied: { added: 1, removed: 0, unchanged: 0, merged: [], revision: 2 } };
    };
    const body = { query: INGEST, variables: { document: DOCUMENT } };
    const anyone = await ask({ ingest }, '/graphql', body);
    assert.equal(anyone.errors?.[0]?.extensions.code, 'UNAUTHENTICATED');
    const reader = await ask({ ingest, config: { tokenRole: 'reader' } }, '/graphql', body, TOKEN);
    assert.equal(reader.errors?.[0]?.extensions.code, 'FORBIDDEN');
    assert.deepEqual(seen, []);
    const editor = await ask({ ingest }, '/graphql', body, TOKEN);
    assert.deepEqual(editor.data, {
      ingestDocument: { document: { id: 'letter:proef-1', title: 'Brief' }, added: 1, revision: 2 },
    });
    assert.deepEqual(seen, [{ origin: 'proef.txt', mediaType: 'text/plain', content: 'Een proef.' }]);
  });

  test('a read that holds the process up ends when its time is up', async () => {
    const query = '{ letters(first: 1) { totalCount } }';
    assert.deepEqual((await ask({}, '/graphql', { query })).data, { letters: { totalCount: 1 } });
    const late: GraphStore = Object.create(store, {
      read: {
        value: (plan: ReadPlan, options: CallOptions) => {
          // As long as a plan before this one in the same request might have taken, with no timer having fired.
          for (const until = performance.now() + 60; performance.now() < until; );
          return store.read(plan, options);
        },
      },
    });
    const { errors } = await ask({ store: late, config: { requestTimeoutMs: 50 } }, '/graphql', { query });
    assert.equal(errors?.[0]?.extensions.code, 'TIMEOUT');
  });

  const ENTITIES = 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Letter { title } } }';
  const REFERENCES = { refs: [{ __typename: 'Letter', id: 'letter:proef-1' }] };
  for (const name of ['parliament', 'government', 'municipal', 'evidence']) {
    test(`${name} resolves entities beside the whole graph, and alone at /graphql`, async () => {
      const body = { query: ENTITIES, variables: REFERENCES };
      const expected = { _entities: [{ title: 'Brief' }] };
      assert.deepEqual((await ask({}, `/subgraphs/${name}`, body)).data, expected);
      assert.deepEqual((await ask({ subgraph: name }, '/graphql', body)).data, expected);
    });
  }
});
