import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { DocumentToIngest } from '../../src/subgraphs/context.ts';
import { openGraph } from './graph.ts';
import { run } from './run.ts';

let graph: GraphStore;
beforeEach(async () => {
  graph = await openGraph();
});
afterEach(() => graph.close());

const READER = { name: 'R. de Lezer', role: 'reader' } as const;
const EDITOR = { name: 'E. de Schrijver', role: 'editor' } as const;

async function proofOfAnswer(): Promise<string> {
  const { data } = await run(graph, '{ motion(citation: "31000-5") { followUps { edges { evidence { id } } } } }');
  const motion = data['motion'] as { followUps: { edges: { evidence: { id: string }[] }[] } };
  return motion.followUps.edges[0]?.evidence[0]?.id ?? assert.fail('no proof');
}

test('a rejected proof no longer counts, and says who rejected it', async () => {
  const id = await proofOfAnswer();
  const { data, errors } = await run(
    graph,
    `mutation { reviewEvidence(id: "${id}", state: REJECTED, note: "andere motie") { id review reviewer reviewNote document { id } } }`,
    { user: EDITOR },
  );
  assert.deepEqual(errors, []);
  assert.deepEqual(data['reviewEvidence'], {
    id,
    review: 'REJECTED',
    reviewer: 'E. de Schrijver',
    reviewNote: 'andere motie',
    document: { id: 'letter:1-2-X' },
  });
  const after = await run(graph, '{ motion(citation: "31000-5") { status { state } followUps { totalCount } } }');
  assert.deepEqual(after.data, { motion: { status: { state: 'OPEN' }, followUps: { totalCount: 0 } } });
});

test('a review needs a user with the role, and a proof', async () => {
  const mutation = 'mutation { reviewEvidence(id: "evidence:none", state: CONFIRMED) { id } }';
  assert.deepEqual((await run(graph, mutation)).codes, ['UNAUTHENTICATED']);
  assert.deepEqual((await run(graph, mutation, { user: READER })).codes, ['FORBIDDEN']);
  assert.deepEqual((await run(graph, mutation, { user: EDITOR })).codes, ['UNKNOWN_ID']);
});

test('a document is handed to ingest, and what changed is told', async () => {
  const given: DocumentToIngest[] = [];
  const ingest = async (document: DocumentToIngest) => {
    given.push(document);
    return { document: 'letter:1-2-X', applied: { added: 3, removed: 1, unchanged: 7, merged: [], revision: 4 } };
  };
  const mutation = `mutation { ingestDocument(document: { text: "Geachte voorzitter", origin: "brief.txt" }) {
    added removed unchanged revision document { __typename id title } } }`;
  assert.deepEqual((await run(graph, mutation, { ingest })).codes, ['UNAUTHENTICATED']);
  assert.deepEqual((await run(graph, mutation, { ingest, user: READER })).codes, ['FORBIDDEN']);
  assert.deepEqual((await run(graph, mutation, { user: EDITOR })).codes, ['READ_ONLY']);
  assert.deepEqual(given, []);
  const { data, errors } = await run(graph, mutation, { ingest, user: EDITOR });
  assert.deepEqual(errors, []);
  assert.deepEqual(given, [{ origin: 'brief.txt', content: 'Geachte voorzitter' }]);
  assert.deepEqual(data['ingestDocument'], {
    added: 3,
    removed: 1,
    unchanged: 7,
    revision: 4,
    document: { __typename: 'Letter', id: 'letter:1-2-X', title: 'Voortgang Frisse Lucht' },
  });
});
