import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { ingestDocument } from '../../src/ingest/ingest.ts';
import { readRegisterEntry } from '../../src/ingest/register.ts';
import type { GraphRecord, GraphStore, LinkRecord, NodeRecord } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { document, LETTER, NEWS } from './fictional.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

async function records(): Promise<readonly GraphRecord[]> {
  return Array.fromAsync(store.export());
}

async function nodes(kind: string): Promise<readonly NodeRecord[]> {
  return (await records()).filter((record): record is NodeRecord => 'node' in record && record.kind === kind);
}

async function links(type: string): Promise<readonly LinkRecord[]> {
  return (await records()).filter((record): record is LinkRecord => 'link' in record && record.link === type);
}

test('a letter is known by its kenmerk and says what it is', async () => {
  const { document: id, kind, title } = await ingestDocument(store, LETTER);
  assert.deepEqual([id, kind, title], ['letter:7712045-PO', 'Letter', 'Tweede voortgangsrapportage Leesrijk']);
  const [letter] = await nodes('Letter');
  assert.equal(letter?.props['date'], '2031-03-03');
  assert.equal(letter?.props['placeholder'], false);
});

test('a motion whose number stands in the footnote is answered, with the passage', async () => {
  await ingestDocument(store, LETTER);
  const [answer] = await links('RESPONDS_TO');
  assert.equal(answer?.to, 'motion:37412-19');
  assert.equal(answer?.props['outcome'], 'FULFILLED');
  const [proof] = answer?.evidence ?? [];
  assert.equal(LETTER.text.slice(proof?.start, proof?.end), proof?.quote);
  assert.match(proof?.quote ?? '', /geef ik uitvoering aan/);
  const [motion] = await nodes('Motion');
  assert.equal(motion?.props['submitterKey'], 'oosterwold/tinga');
  assert.equal(motion?.props['placeholder'], true);
});

test('a letter and the news of it make one letter, one report, one observation with two proofs', async () => {
  await ingestDocument(store, LETTER);
  await ingestDocument(store, NEWS);
  assert.deepEqual(
    (await nodes('Letter')).map(({ node }) => node),
    ['letter:7712045-PO'],
  );
  assert.equal((await nodes('Report')).length, 1);
  const observed = (await nodes('Observation')).filter(({ props }) => props['value'] === 88);
  assert.equal(observed.length, 1);
  assert.deepEqual(new Set(observed[0]?.evidence['value']?.map((proof) => proof.document)).size, 2);
  assert.equal(observed[0]?.props['date'], '2031-03-03');
});

test('the order of reading does not matter to what is one', async () => {
  await ingestDocument(store, NEWS);
  await ingestDocument(store, LETTER);
  const letters = await nodes('Letter');
  assert.equal(letters.length, 1);
  assert.ok(letters[0]?.identifiers.includes('kenmerk:7712045-PO'));
  const names = (await nodes('Person')).map(({ props }) => props['name']);
  assert.deepEqual(
    names.filter((name) => String(name).includes('Waardenburg')),
    ['Femke Waardenburg'],
  );
});

test('the coalitieakkoord is an agreement, never a coalition', async () => {
  await ingestDocument(store, LETTER);
  assert.deepEqual(
    (await nodes('Agreement')).map(({ props }) => props['agreementKind']),
    ['POLITICAL'],
  );
  assert.deepEqual(await nodes('Coalition'), []);
});

test('reading a document again changes nothing', async () => {
  await ingestDocument(store, LETTER);
  await ingestDocument(store, NEWS);
  const before = JSON.stringify(await records());
  for (const source of [LETTER, NEWS]) {
    const { applied } = await ingestDocument(store, source);
    assert.deepEqual([applied.added, applied.removed], [0, 0]);
  }
  assert.equal(JSON.stringify(await records()), before);
});

test('a corrected document replaces what it said before, and nothing else', async () => {
  await ingestDocument(store, NEWS);
  await ingestDocument(store, LETTER);
  await ingestDocument(store, document(LETTER.text.replace('in 41 gemeenten', 'in 43 gemeenten')));
  const values = (await nodes('Observation')).map(({ props }) => props['value']).sort();
  assert.deepEqual(values, [43, 88]);
});

test('a register joins the letter by the report it names and its date', async () => {
  await ingestDocument(store, LETTER);
  const register = 'publication:register';
  const entry = {
    kind: 'Letter' as const,
    title: 'Tweede voortgangsrapportage Leesrijk',
    date: '2031-03-03',
    identifiers: ['kst:37001-44', 'tk-zaak:2031Z04711'],
  };
  const node = { subject: { node: register, kind: 'Publication' as const }, props: { title: 'Register' } };
  const proof = { method: 'register', confidence: 1, statement: 'Register' };
  await store.apply({
    document: register,
    assertions: [{ ...node, proof }, ...(await readRegisterEntry(store, register, entry))],
  });
  const [letter, ...others] = await nodes('Letter');
  assert.deepEqual(others, []);
  assert.deepEqual(
    ['kenmerk:7712045-PO', 'kst:37001-44', 'tk-zaak:2031Z04711'].filter((id) => !letter?.identifiers.includes(id)),
    [],
  );
});

test('a letter of another year about the same report is another letter', async () => {
  await ingestDocument(store, LETTER);
  const later = LETTER.text.replace('3 maart 2031', '9 december 2032').replace('7712045-PO', '9900001-PO');
  await ingestDocument(store, document(later));
  assert.equal((await nodes('Letter')).length, 2);
});

test('texts of any kind are read without harm', async () => {
  for (const text of ['x', '\u0000\uFFFD', '¹'.repeat(500), 'motie '.repeat(2000), '\n'.repeat(5000)]) {
    const { applied } = await ingestDocument(store, document(text, 'vreemd.txt'));
    assert.ok(applied.added > 0);
  }
});
