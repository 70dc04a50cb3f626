import assert from 'node:assert/strict';
import { it } from 'node:test';
import { forEachStore } from './for-each-store.ts';
import { apply, node } from './world.ts';

forEachStore((openEmpty) => {
  it('goes up with every change that changed something, and only then', async () => {
    const store = await openEmpty();
    assert.equal(await store.revision(), 0);
    const tell = (title: string) => apply(store, 'letter:a', node('letter:a', 'Letter', { title }));
    const { revision } = await tell('Brief');
    assert.deepEqual([revision, await store.revision()], [1, 1]);
    await tell('Brief');
    assert.equal(await store.revision(), 1);
    await tell('Andere brief');
    assert.equal(await store.revision(), 2);
    assert.equal((await store.status()).revision, 2);
  });
});
