/** Documents that are named instead of sent: Apollo's automatic ones, and an operator's manifest. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { ServerConfig } from '../../src/server/config.ts';
import { readManifest } from '../../src/server/documents/manifest.ts';
import { serve } from './fixture.ts';

const TOKEN = 'proef-token-0123456789';
const HELLO = 'query Hello($name: String) { hello(name: $name) }';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const named = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

function fileWith(t: TestContext, content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'kamergraaf-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'persisted-documents.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function serving(t: TestContext, config: Partial<ServerConfig> = {}) {
  const { url, origin } = await serve(t, config);
  const outcome = async (answer: Response) => {
    const { data, errors } = (await answer.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code ?? data;
  };
  return {
    post: async (body: object, path = '/graphql') =>
      outcome(
        await fetch(`${origin}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      ),
    get: async (parameters: Record<string, string> | readonly (readonly [string, string])[]) =>
      outcome(await fetch(`${url}?${new URLSearchParams(parameters as Record<string, string>)}`)),
  };
}

test('a document is registered by its hash, which is checked, and asked for by it', async (t) => {
  const { post, get } = await serving(t);
  const hash = hashOf(HELLO);
  assert.equal(await post({ extensions: named(hash) }), 'PERSISTED_QUERY_NOT_FOUND');
  assert.equal(await post({ query: '{ whoami }', extensions: named(hash) }), 'BAD_REQUEST');
  assert.equal(
    await post({ query: HELLO, extensions: { persistedQuery: { version: 2, sha256Hash: hash } } }),
    'BAD_REQUEST',
  );
  assert.equal(await post({ extensions: named(hash) }), 'PERSISTED_QUERY_NOT_FOUND', 'nothing was registered');
  assert.deepEqual(await post({ query: HELLO, extensions: named(hash) }), { hello: 'hello world' });
  assert.deepEqual(await post({ extensions: named(hash), variables: { name: 'u' } }), { hello: 'hello u' });
  assert.deepEqual(await get({ extensions: JSON.stringify(named(hash)) }), { hello: 'hello world' });
});

test('trusted documents are named by id, by hash or by both ways of writing it; others are sent as ever', async (t) => {
  const hash = hashOf(HELLO);
  const file = fileWith(t, { [hash]: HELLO, kort: '{ whoami }' });
  const { post, get } = await serving(t, { trustedDocuments: 'prefer', trustedDocumentsFile: file });
  const hello = { hello: 'hello world' };
  for (const body of [{ documentId: hash }, { documentId: `sha256:${hash}` }, { extensions: named(hash) }]) {
    assert.deepEqual(await post(body), hello, JSON.stringify(body));
  }
  assert.deepEqual(await get({ documentId: hash, variables: '{"name":"u"}' }), { hello: 'hello u' });
  assert.deepEqual(await get({ extensions: JSON.stringify(named('kort')) }), { whoami: 'anyone' });
  assert.deepEqual(await post({ query: HELLO, documentId: hash }), hello);
  assert.equal(await post({ query: '{ hello }', documentId: hash }), 'BAD_REQUEST');
  assert.equal(await post({ documentId: 'weg' }), 'PERSISTED_DOCUMENT_NOT_FOUND');
  assert.deepEqual(await post({ query: '{ hello }' }), hello);
});

test('where only trusted documents are answered there is no way around it', async (t) => {
  const file = fileWith(t, { kort: HELLO });
  const { post, get } = await serving(t, { trustedDocuments: 'only', trustedDocumentsFile: file });
  const refused = 'DOCUMENT_NOT_TRUSTED';
  assert.deepEqual(await post({ documentId: 'kort' }), { hello: 'hello world' });
  assert.deepEqual(await post({ documentId: 'kort' }, '/subgraphs/papers'), { hello: 'hello world' });
  for (const path of ['/graphql', '/subgraphs/papers']) assert.equal(await post({ query: HELLO }, path), refused);
  const other = '{ whoami }';
  assert.equal(await post({ query: other, extensions: named(hashOf(other)) }), refused);
  assert.equal(await post({ extensions: named(hashOf(other)) }), refused);
  assert.equal(await post({ query: other, documentId: 'kort' }), 'BAD_REQUEST');
  assert.equal(await post([{ query: other }]), refused);
  assert.equal(await post({ documentId: { kort: 1 } }), 'PERSISTED_DOCUMENT_NOT_FOUND');
  for (const id of ['__proto__', 'constructor', 'toString']) {
    assert.equal(await post({ documentId: id }), 'PERSISTED_DOCUMENT_NOT_FOUND');
  }
  assert.equal(await get({ query: other }), refused);
  for (const [first, second] of [
    [HELLO, other],
    [other, HELLO],
  ] as const) {
    const parameters = [
      ['documentId', 'kort'],
      ['query', first],
      ['query', second],
    ] as const;
    const answer = await get(parameters);
    assert.ok(answer === 'BAD_REQUEST' || JSON.stringify(answer) === '{"hello":"hello world"}', JSON.stringify(answer));
  }
});

test('an admin may send any document, an editor not', async (t) => {
  const config = {
    trustedDocuments: 'only',
    trustedDocumentsFile: fileWith(t, { kort: HELLO }),
    token: TOKEN,
  } as const;
  for (const [tokenRole, expected] of [
    ['editor', 400],
    ['admin', 200],
  ] as const) {
    const { ask } = await serve(t, { ...config, tokenRole });
    assert.equal((await ask('{ whoami }', {}, { authorization: `Bearer ${TOKEN}` })).status, expected, tokenRole);
  }
});

test('a manifest is read as both tools write it, and a wrong one is named with what is wrong', (t) => {
  const apollo = {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [{ id: 'a', name: 'A', body: HELLO }],
  };
  assert.deepEqual([...readManifest(fileWith(t, apollo))], [['a', HELLO]]);
  assert.deepEqual([...readManifest(fileWith(t, { a: HELLO }))], [['a', HELLO]]);
  const wrong: readonly (readonly [unknown, RegExp])[] = [
    ['{', /FILE "\/.*" cannot be used: .*JSON/],
    [[], /no object of ids/],
    [{}, /holds no documents/],
    [{ a: 1 }, /"a" is no document/],
    [{ a: '{ hello' }, /"a" cannot be parsed: Syntax Error/],
    [{ operations: [{ id: 'a' }] }, /no "id" or no "body"/],
  ];
  for (const [content, message] of wrong) assert.throws(() => readManifest(fileWith(t, content)), message);
  assert.throws(() => readManifest('/bestaat/niet.json'), /FILE "\/bestaat\/niet.json" cannot be used: ENOENT/);
});
