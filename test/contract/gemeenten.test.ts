/** The register of gemeenten becomes the same graph on both stores, and a list is taken over once. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { registerAssertions } from '../../src/ingest/gemeenten/assertions.ts';
import { applyRefresh, planRefresh } from '../../src/ingest/gemeenten/import-list.ts';
import { readRegister } from '../../src/ingest/gemeenten/read-register.ts';
import { refreshed } from '../../src/ingest/gemeenten/refresh.ts';
import { divisionOf, EMPTY_REGISTER } from '../../src/ingest/gemeenten/register.ts';
import type { OfficialList } from '../../src/sources/gemeenten/list.ts';
import { readTooi } from '../../src/sources/gemeenten/tooi.ts';
import { readDivision } from '../../src/store/division.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { FICTIONAL_TOOI } from '../sources/gemeenten/fictional-tooi.ts';
import { forEachStore } from './for-each-store.ts';

const TODAY = '2025-03-01';
const LIST = readTooi('lijst.json', JSON.stringify(FICTIONAL_TOOI));
const NEXT: OfficialList = {
  date: '2026-01-01',
  holds: 'OF_THE_DAY',
  gemeenten: [
    { code: 'GM9103', name: 'Zandhoven', province: 'PV28', place: 'row 2' },
    { code: 'GM9105', name: 'Beekdal', province: 'PV26', place: 'row 3' },
    { code: 'GM9106', name: 'Zeedam', province: 'PV26', place: 'row 4' },
  ],
  successions: [],
};

async function take(store: GraphStore, list: OfficialList) {
  const planned = await planRefresh(store, list, 'lijst', TODAY);
  return { planned, applied: await applyRefresh(store, planned) };
}

async function exported(store: GraphStore): Promise<string> {
  const records: string[] = [];
  for await (const record of store.export()) records.push(JSON.stringify(record));
  return records.join('\n');
}

const exports = new Map<string, string>();

forEachStore((openEmpty, name) => {
  it('is read back as it was written', async () => {
    const store = await openEmpty();
    await take(store, LIST);
    assert.deepEqual(await readRegister(store), refreshed(EMPTY_REGISTER, LIST));
    const division = await readDivision(store);
    for (const day of ['2018-06-01', '2019-01-01', '2020-06-01', '2021-01-01']) {
      assert.deepEqual(division.at(day), divisionOf(refreshed(EMPTY_REGISTER, LIST)).at(day));
    }
    assert.deepEqual(division.follow('GM9101', '2018-06-01', TODAY).codes, ['GM9103']);
  });

  it('takes over a list once, renamings and moves included', async () => {
    const store = await openEmpty();
    await take(store, LIST);
    const { planned, applied } = await take(store, NEXT);
    assert.ok(applied.added > 0);
    assert.deepEqual(await readRegister(store), planned.register);
    const again = await take(store, NEXT);
    assert.deepEqual(again.planned.differences, []);
    assert.deepEqual([again.applied.added, again.applied.removed], [0, 0]);
    assert.equal(again.applied.revision, applied.revision);
    exports.set(name, await exported(store));
  });

  it('planning changes nothing', async () => {
    const store = await openEmpty();
    await store.apply({ document: 'publication:register-gemeenten', assertions: registerAssertions(EMPTY_REGISTER) });
    const { revision } = await store.status();
    const planned = await planRefresh(store, NEXT, 'lijst', TODAY);
    assert.ok(planned.differences.length > 0);
    assert.equal((await store.status()).revision, revision);
  });

  it('is the same graph whatever the engine', () => {
    const [first, ...others] = exports.values();
    for (const other of others) assert.equal(other, first);
  });
});
