import assert from 'node:assert/strict';
import { it } from 'node:test';
import { StoreError } from '../../src/store/errors.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { recordLine } from '../../src/store/records.ts';
import { forEachStore } from './for-each-store.ts';
import { apply, exported, follow, followed, ids, keyed, link, node, proofs, proofsIn, read, select } from './world.ts';

/** A list that knows a letter by its kamerstuk, and a letter that knows itself by its kenmerk. */
async function tellTwice(store: GraphStore): Promise<void> {
  await apply(
    store,
    'memo:list',
    node('memo:list', 'Memo', { title: 'Lijst' }),
    node(
      'document:12345-6',
      'UnknownDocument',
      { title: '12 345, nr. 6', placeholder: true },
      { identifiers: ['kst:12345-6'] },
    ),
    link('REFERS_TO', 'memo:list', 'document:12345-6'),
  );
  await apply(
    store,
    'letter:K-1',
    node('letter:K-1', 'Letter', { title: 'De brief', placeholder: false }, { identifiers: ['kenmerk:K-1'] }),
    node('programme:p', 'Programme', { name: 'P' }),
    link('ABOUT', 'letter:K-1', 'programme:p'),
  );
}

const claimBoth = (store: GraphStore) =>
  apply(
    store,
    'memo:key',
    node(
      'letter:K-1',
      'Letter',
      { title: 'De brief' },
      { identifiers: ['kenmerk:K-1', 'kst:12345-6'], confidence: 0.5 },
    ),
  );

forEachStore((openEmpty) => {
  it('makes two nodes one when an identifier names both; the stronger scheme keeps its id', async () => {
    const store = await openEmpty();
    await tellTwice(store);
    const applied = await claimBoth(store);
    assert.deepEqual(applied.merged, [{ from: 'document:12345-6', into: 'letter:K-1' }]);
    const rows = await keyed(
      store,
      ['document:12345-6', 'kst:12345-6', 'kenmerk:K-1', 'letter:K-1'],
      select('title', 'placeholder', 'identifiers'),
    );
    for (const row of rows) {
      assert.deepEqual(
        { ...row },
        {
          id: 'letter:K-1',
          kind: 'Letter',
          title: 'De brief',
          placeholder: false,
          identifiers: ['kenmerk:K-1', 'kst:12345-6'],
        },
      );
    }
    assert.deepEqual(ids(await followed(store, 'memo:list', follow(['REFERS_TO'], 'out'))), ['letter:K-1']);
    assert.equal((await store.status()).counts.nodes, 3);
  });

  it('changes nothing when the documents of merged nodes are told again', async () => {
    const store = await openEmpty();
    await tellTwice(store);
    await claimBoth(store);
    const before = await store.status();
    const lines = (await exported(store)).map(recordLine);
    await tellTwice(store);
    assert.deepEqual((await claimBoth(store)).merged, []);
    assert.deepEqual(await store.status(), before);
    assert.deepEqual((await exported(store)).map(recordLine), lines);
  });

  it('lets a node that exists keep its id before a new one', async () => {
    const store = await openEmpty();
    await apply(
      store,
      'memo:list',
      node('document:12345-6', 'UnknownDocument', { title: 'nr. 6' }, { identifiers: ['kst:12345-6'] }),
    );
    const applied = await apply(
      store,
      'letter:K-1',
      node('letter:K-1', 'Letter', { title: 'De brief' }, { identifiers: ['kenmerk:K-1', 'kst:12345-6'] }),
    );
    assert.deepEqual(applied.merged, [{ from: 'letter:K-1', into: 'document:12345-6' }]);
    const row = await read(store, 'letter:K-1', { ...select('title'), evidence: [proofs(5)] });
    assert.deepEqual([row?.id, row?.kind, row?.['title']], ['document:12345-6', 'Letter', 'De brief']);
    assert.deepEqual(
      proofsIn(row).map((proof) => proof.documentId),
      ['document:12345-6', 'memo:list'],
    );
    const again = await apply(
      store,
      'letter:K-1',
      node('letter:K-1', 'Letter', { title: 'De brief' }, { identifiers: ['kenmerk:K-1', 'kst:12345-6'] }),
    );
    assert.deepEqual([again.added, again.removed, again.unchanged, again.merged], [0, 0, 1, []]);
  });

  it('makes two new nodes of one change one', async () => {
    const store = await openEmpty();
    const applied = await apply(
      store,
      'memo:list',
      node('document:b', 'UnknownDocument', { title: 'b' }, { identifiers: ['kst:12345-6'] }),
      node('letter:12345-6', 'Letter', { title: 'a' }, { identifiers: ['kst:12345-6'] }),
      link('REFERS_TO', 'document:b', 'document:c'),
      node('document:c', 'UnknownDocument', { title: 'c' }),
    );
    assert.deepEqual(applied.merged, [{ from: 'document:b', into: 'letter:12345-6' }]);
    assert.deepEqual(ids(await followed(store, 'document:b', follow(['REFERS_TO'], 'out'))), ['document:c']);
  });

  it('takes parallel links and proofs of merged nodes together, and their reviews along', async () => {
    const store = await openEmpty();
    await tellTwice(store);
    await apply(
      store,
      'memo:x',
      node('motion:1', 'Motion', { title: 'Motie' }),
      link('RESPONDS_TO', 'letter:K-1', 'motion:1', { outcome: 'PENDING' }, { quote: 'een' }),
      link('RESPONDS_TO', 'document:12345-6', 'motion:1', { outcome: 'PENDING' }, { quote: 'twee' }),
    );
    const answers = () =>
      followed(store, 'motion:1', follow(['RESPONDS_TO'], 'in', { rows: 'link', evidence: [proofs(5)] }));
    const doubtful = (await answers()).rows.find((row) => row.node.id === 'document:12345-6');
    const review = { state: 'REJECTED', reviewer: 'A. Keurder', at: '2026-01-02T03:04:05Z', note: 'onjuist' } as const;
    await store.apply({ evidence: proofsIn(doubtful?.evidence)[0]?.id ?? '', review });
    await claimBoth(store);
    const page = await answers();
    assert.deepEqual(
      page.rows.map((row) => [row.node.id, proofsIn(row.evidence).map((proof) => proof.quote)]),
      [['letter:K-1', ['een']]],
    );
    const again = await apply(
      store,
      'memo:x',
      node('motion:1', 'Motion', { title: 'Motie' }),
      link('RESPONDS_TO', 'letter:K-1', 'motion:1', { outcome: 'PENDING' }, { quote: 'een' }),
      link('RESPONDS_TO', 'document:12345-6', 'motion:1', { outcome: 'PENDING' }, { quote: 'twee' }),
    );
    assert.deepEqual([again.added, again.removed, again.unchanged], [0, 0, 3]);
  });

  it('keeps the ids of a chain of merges', async () => {
    const store = await openEmpty();
    await apply(store, 'memo:1', node('letter:a', 'Letter', { title: 'a' }, { identifiers: ['kst:11111-1'] }));
    await apply(store, 'memo:2', node('letter:b', 'Letter', { title: 'b' }, { identifiers: ['kst:22222-2'] }));
    await apply(store, 'memo:3', node('letter:33333-3', 'Letter', { title: 'c' }, { identifiers: ['kst:33333-3'] }));
    await apply(store, 'memo:4', node('letter:b', 'Letter', { title: 'b' }, { identifiers: ['kst:11111-1'] }));
    await apply(store, 'memo:5', node('letter:a', 'Letter', { title: 'a' }, { identifiers: ['kst:33333-3'] }));
    const rows = await keyed(store, ['letter:a', 'letter:b', 'letter:33333-3', 'kst:22222-2']);
    assert.deepEqual(
      rows.map((row) => row?.id),
      Array(4).fill('letter:33333-3'),
    );
    const [record] = await exported(store);
    assert.deepEqual(record && 'node' in record && record.merged, ['letter:a', 'letter:b']);
  });

  it('never makes one of things that cannot be the same', async () => {
    const store = await openEmpty();
    await apply(store, 'memo:1', node('person:a', 'Person', { name: 'A' }, { identifiers: ['wikidata:Q1'] }));
    await assert.rejects(
      apply(store, 'memo:2', node('party:b', 'Party', { name: 'B' }, { identifiers: ['wikidata:Q1'] })),
      (error) =>
        error instanceof StoreError && error.code === 'BAD_CHANGE' && /wikidata:Q1.*person:a/.test(error.message),
    );
  });

  it('moves an identifier that its first claimant no longer has', async () => {
    const store = await openEmpty();
    await apply(store, 'memo:1', node('letter:a', 'Letter', { title: 'a' }, { identifiers: ['kst:11111-1'] }));
    await apply(store, 'memo:1', node('letter:a', 'Letter', { title: 'a' }));
    assert.deepEqual(await keyed(store, ['kst:11111-1']), [null]);
    await apply(store, 'memo:2', node('letter:b', 'Letter', { title: 'b' }, { identifiers: ['kst:11111-1'] }));
    assert.equal((await keyed(store, ['kst:11111-1']))[0]?.id, 'letter:b');
  });
});
