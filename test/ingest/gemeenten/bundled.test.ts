/** The lists of the years, as the bundled register itself tells them, bring nothing new to it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { loadBundledGraph } from '../../../src/ingest/bundled.ts';
import { planRefresh } from '../../../src/ingest/gemeenten/import-list.ts';
import { readRegister } from '../../../src/ingest/gemeenten/read-register.ts';
import { divisionOf, type RegisteredGemeente } from '../../../src/ingest/gemeenten/register.ts';
import type { OfficialList } from '../../../src/sources/gemeenten/list.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open.ts';

let store: GraphStore;
before(async () => {
  store = await openStore('sqlite::memory:');
  await loadBundledGraph(store);
});
after(() => store.close());

function listOf(date: string, gemeenten: readonly RegisteredGemeente[]): OfficialList {
  const rows = gemeenten.map(({ code, officialName, lay }, index) => {
    const lies = lay.find(({ from, until }) => (from ?? '') <= date && (until ?? '9') > date);
    return { code, name: officialName, province: lies?.province ?? null, place: `row ${index + 2}` };
  });
  return { date, holds: 'OF_THE_DAY', gemeenten: rows, successions: [] };
}

for (const year of [2006, 2011, 2016, 2018, 2019, 2021, 2022, 2023, 2026, 2027]) {
  test(`the list of ${year} brings nothing new`, async () => {
    const register = await readRegister(store);
    const date = `${year}-01-01`;
    const codes = new Set(divisionOf(register).at(date));
    const list = listOf(
      date,
      register.gemeenten.filter(({ code }) => codes.has(code)),
    );
    const { differences, notes } = await planRefresh(store, list, 'lijst', '2026-11-01');
    assert.deepEqual([differences, notes], [[], []]);
    assert.ok(list.gemeenten.every(({ province }) => province !== null));
  });
}
