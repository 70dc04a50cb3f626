/** What a letter says of gemeenten and coalitions becomes links to the gemeenten of the register. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { ingestDocument } from '../../src/ingest/ingest.ts';
import type { GraphStore, LinkRecord } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { apply, link, node } from '../contract/world.ts';
import { document } from './fictional.ts';

const TEXT = `Ministerie van Onderwijs, Cultuur en Wetenschap

De Voorzitter van de Tweede Kamer
der Staten-Generaal

Kenmerk
7712099-PO

Datum 3 maart 2031
Betreft Voortgang Leesrijk

Geachte voorzitter,

Het actieprogramma Leesrijk loopt sinds kort ook op het platteland. De lokale coalitie in Oeverdam is op 1 mei 2028 gestart. In de tweede tranche is de gemeente Waardland gestart. Mevrouw Van Oeverdam nam het initiatief.

Hoogachtend,

de minister van Onderwijs, Cultuur en Wetenschap,

Femke Waardenburg
`;

let store: GraphStore;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  const gemeente = (code: string, name: string, valid = {}) =>
    node(`gemeente:${code}`, 'Gemeente', { code, name, ...valid }, { identifiers: [`cbs:${code}`] });
  await apply(
    store,
    'memo:register',
    gemeente('GM8001', 'Oeverdam', { validUntil: '2030-01-01' }),
    gemeente('GM8002', 'Waardland'),
    link('SUCCEEDED_BY', 'gemeente:GM8001', 'gemeente:GM8002', { date: '2030-01-01' }),
  );
});
afterEach(() => store.close());

async function links(type: string): Promise<LinkRecord[]> {
  const records = await Array.fromAsync(store.export());
  return records.filter((record): record is LinkRecord => 'link' in record && record.link === type);
}

test('a letter names gemeenten, each with the sentence that does', async () => {
  await ingestDocument(store, document(TEXT));
  const named = await links('MENTIONS');
  assert.deepEqual(
    named.map(({ from, to }) => `${from} ${to}`),
    ['letter:7712099-PO gemeente:GM8001', 'letter:7712099-PO gemeente:GM8002'],
  );
  const [proof] = named[0]?.evidence ?? [];
  assert.equal(proof?.quote, 'De lokale coalitie in Oeverdam is op 1 mei 2028 gestart.');
  assert.equal(TEXT.slice(proof?.start, proof?.end), proof?.quote);
});

test('the register says what a gemeente is, a letter does not', async () => {
  await ingestDocument(store, document(TEXT));
  for await (const record of store.export()) {
    if (!('node' in record) || record.kind !== 'Gemeente') continue;
    for (const proofs of Object.values(record.evidence))
      for (const proof of proofs) assert.equal(proof.document, 'memo:register');
  }
});

test('a coalition has its gemeente, its beginning and its tranche, and the successor after a herindeling', async () => {
  await ingestDocument(store, document(TEXT));
  const covered = (await links('COVERS')).map(({ to, props }) => [to, props]);
  assert.deepEqual(covered, [
    ['gemeente:GM8001', {}],
    ['gemeente:GM8002', { from: '2030-01-01', via: ['GM8001'] }],
  ]);
  assert.deepEqual(
    (await links('IN_TRANCHE')).map(({ from, to }) => `${from} ${to}`),
    ['gemeente:GM8002 tranche:leesrijk-2'],
  );
  const records = await Array.fromAsync(store.export());
  const coalition = records.find((record) => 'node' in record && record.kind === 'Coalition');
  assert.equal(coalition?.props['validFrom'], '2028-05-01');
});

test('a letter that says it no longer takes the successor with it', async () => {
  await ingestDocument(store, document(TEXT));
  await ingestDocument(store, document(TEXT.replace('De lokale coalitie in Oeverdam is op 1 mei 2028 gestart. ', '')));
  assert.deepEqual(await links('COVERS'), []);
});

test('a graph without the register names no gemeenten', async () => {
  await store.close();
  store = await openStore('sqlite::memory:');
  await ingestDocument(store, document(TEXT.replaceAll('Oeverdam', 'Almere')));
  assert.deepEqual(await links('MENTIONS'), []);
});
