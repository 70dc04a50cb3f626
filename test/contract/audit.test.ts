import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import type { Act } from '../../src/store/audit.ts';
import { StoreError } from '../../src/store/errors.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { forEachStore } from './for-each-store.ts';
import { apply, exported, link, node, tellWorld } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'kamergraaf-audit-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const LETTER = {
  document: 'letter:a',
  assertions: [
    node('letter:a', 'Letter', { title: 'Brief' }),
    node('motion:1', 'Motion', { title: 'Motie' }),
    link('RESPONDS_TO', 'letter:a', 'motion:1', { outcome: 'PENDING' }),
  ],
};

function act(more: Partial<Act> = {}): Act {
  const details = { origin: 'brief.txt' };
  return {
    by: 'E. de Schrijver',
    at: '2026-03-01T10:00:00.000Z',
    action: 'ingest',
    subject: 'letter:a',
    details,
    ...more,
  };
}

const key = (value: string, inputHash = 'hash-of-input') => ({ key: { value, inputHash } });

const isReused = (error: unknown) =>
  error instanceof StoreError && error.code === 'KEY_REUSED' && /"k1".*new key/.test(error.message);

forEachStore((openEmpty, name) => {
  /** An empty graph, and how another process opens it. */
  async function kept(): Promise<{ readonly store: GraphStore; readonly open: () => Promise<GraphStore> }> {
    if (name === 'neo4j') {
      return { store: await openEmpty(), open: () => openStore(process.env.KAMERGRAAF_TEST_NEO4J ?? '') };
    }
    const url = `sqlite:${join(mkdtempSync(join(folder, 'graph-')), 'graph.sqlite')}`;
    return { store: await openStore(url), open: () => openStore(url) };
  }

  it('notes who changed what, when, and what came of it', async () => {
    const store = await openEmpty();
    await store.apply(LETTER, { act: act() });
    await store.apply({ document: 'letter:a', assertions: [] }, { act: act({ by: 'A. Keurder', details: { n: 1 } }) });
    assert.deepEqual(await store.audit({ first: 10 }), [
      { ...act({ by: 'A. Keurder', details: { n: 1 } }), number: 2, added: 0, removed: 3, revision: 2 },
      { ...act(), number: 1, added: 3, removed: 0, revision: 1 },
    ]);
  });

  it('gives the audit in pages, of one user, and from a day on', async () => {
    const store = await openEmpty();
    for (const [index, by] of ['a', 'b', 'a', 'b'].entries()) {
      await store.apply(LETTER, { act: act({ by, at: `2026-03-0${index + 1}T10:00:00.000Z` }) });
    }
    const numbers = async (query: Parameters<GraphStore['audit']>[0]) =>
      (await store.audit(query)).map((entry) => entry.number);
    assert.deepEqual(await numbers({ first: 2 }), [4, 3]);
    assert.deepEqual(await numbers({ first: 2, before: 3 }), [2, 1]);
    assert.deepEqual(await numbers({ first: 9, by: 'a' }), [3, 1]);
    assert.deepEqual(await numbers({ first: 9, since: '2026-03-03' }), [4, 3]);
  });

  it('notes nothing of a change that is refused', async () => {
    const store = await openEmpty();
    const wrong = { document: 'letter:a', assertions: [node('letter:a', 'Letter', { title: 1 as unknown as string })] };
    await assert.rejects(store.apply(wrong, { act: act(key('k1')) }), StoreError);
    assert.deepEqual(await store.audit({ first: 10 }), []);
    assert.equal((await store.apply(LETTER, { act: act(key('k1')) })).revision, 1, 'and its key is free');
  });

  it('makes a change once for a key, and gives the answer of then', async () => {
    const store = await openEmpty();
    const first = await store.apply(LETTER, { act: act(key('k1')), describe: true });
    await apply(store, 'memo:x', node('memo:x', 'Memo', { title: 'Nota' }));
    await apply(store, 'letter:a');
    const again = await store.apply(LETTER, { act: act(key('k1')), describe: true });
    assert.deepEqual(again, { ...first, repeats: { subject: 'letter:a' } });
    assert.equal((await store.status()).revision, 3, 'what was changed since then stays');
    assert.equal((await store.audit({ first: 10 })).length, 1);
  });

  it('refuses a key for another input; the keys of another user are others', async () => {
    const store = await openEmpty();
    await store.apply(LETTER, { act: act(key('k1')) });
    await assert.rejects(store.apply(LETTER, { act: act(key('k1', 'another')) }), isReused);
    const other = await store.apply(LETTER, { act: act({ by: 'A. Keurder', ...key('k1', 'another') }) });
    assert.equal(other.repeats, undefined);
  });

  it('forgets a key after seven days', async () => {
    const store = await openEmpty();
    await store.apply(LETTER, { act: act(key('k1')) });
    const later = (at: string) => store.apply(LETTER, { act: act({ at, ...key('k1', 'another') }) });
    await assert.rejects(later('2026-03-08T09:59:59.000Z'), isReused);
    assert.equal((await later('2026-03-08T10:00:01.000Z')).repeats, undefined);
    assert.equal((await store.audit({ first: 10 })).length, 2);
  });

  it('makes a change once over a restart, and when two processes get it at the same time', async () => {
    const { store, open } = await kept();
    const other = await open();
    try {
      const options = { act: act(key('k1')) };
      const both = await Promise.all([store.apply(LETTER, options), other.apply(LETTER, options)]);
      assert.equal(both.filter((applied) => applied.repeats).length, 1);
      assert.deepEqual(
        both.map(({ added, revision }) => [added, revision]),
        [
          [3, 1],
          [3, 1],
        ],
      );
    } finally {
      await store.close();
      await other.close();
    }
    const reopened = await open();
    try {
      assert.deepEqual((await reopened.apply(LETTER, { act: act(key('k1')) })).repeats, { subject: 'letter:a' });
      assert.equal((await reopened.audit({ first: 10 })).length, 1);
    } finally {
      await reopened.close();
    }
  });

  it('tells in a dry run what the change will do, and does nothing', async () => {
    const store = await openEmpty();
    await tellWorld(store);
    const before = await exported(store);
    const change = {
      document: 'letter:a',
      assertions: [
        node('letter:a', 'Letter', { title: 'Anders' }),
        node('motion:nieuw', 'Motion', { title: 'Nieuwe motie' }),
        link('RESPONDS_TO', 'letter:a', 'motion:nieuw', { outcome: 'FULFILLED' }),
      ],
    };
    const { revision } = await store.status();
    const dry = await store.apply(change, { dryRun: true, describe: true, act: act(key('k1')) });
    assert.deepEqual(await exported(store), before);
    assert.equal(dry.revision, revision);
    assert.deepEqual(await store.audit({ first: 10 }), []);
    const real = await store.apply(change, { describe: true, act: act(key('k1')) });
    assert.deepEqual({ ...real, revision }, dry);
    assert.notDeepEqual(await exported(store), before);
  });

  it('describes what became of each node and link, with the proofs that came and went', async () => {
    const store = await openEmpty();
    await store.apply(LETTER);
    await apply(store, 'memo:x', node('motion:1', 'Motion', { title: 'Motie' }));
    const { changes } = await store.apply(
      {
        document: 'letter:a',
        assertions: [
          node('letter:a', 'Letter', { title: 'Brief' }),
          node('letter:a', 'Letter', { date: '2020-01-01' }, { quote: 'datum' }),
          node('motion:2', 'Motion', { title: 'Tweede motie' }),
          link('RESPONDS_TO', 'letter:a', 'motion:2', { outcome: 'FULFILLED' }),
        ],
      },
      { describe: true },
    );
    const told = (changes?.nodes ?? []).map(({ subject, before: was, after: is, proofs }) => [
      subject,
      was?.props,
      is?.props,
      proofs.map(({ change }) => change),
    ]);
    assert.deepEqual(told, [
      ['letter:a', { title: 'Brief' }, { date: '2020-01-01', title: 'Brief' }, ['ADDED']],
      ['motion:1', { title: 'Motie' }, { title: 'Motie' }, ['REMOVED']],
      ['motion:2', undefined, { title: 'Tweede motie' }, ['ADDED']],
    ]);
    const links = (changes?.links ?? []).map(({ before: was, after: is }) => [was?.to, is?.to, is?.props]);
    assert.deepEqual(links, [
      ['motion:1', undefined, undefined],
      [undefined, 'motion:2', { outcome: 'FULFILLED' }],
    ]);
  });
});
