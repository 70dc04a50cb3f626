/** The bundled register of gemeenten, asked of both stores: counts, histories and divided gemeenten as they were. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { before, it } from 'node:test';
import { graphql } from 'graphql';
import { loadBundledGraph } from '../../src/ingest/bundled.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { mergedSchema } from '../../src/subgraphs/schema.ts';
import { forEachStore } from '../contract/for-each-store.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const HISTORY = new URL('data/gemeenten/gemeenten-historie-2016-2026.json', SHARED);
const CONTRACT = new URL('contract/gemeente.graphql', SHARED);

/** Published by Statistics Netherlands (gemeentelijke indeling per jaar). */
const COUNTS: Readonly<Record<string, number>> = {
  '2005-01-01': 467,
  '2010-01-01': 431,
  '2015-01-01': 393,
  '2016-01-01': 390,
  '2017-01-01': 388,
  '2018-01-01': 380,
  '2019-01-01': 355,
  '2020-01-01': 355,
  '2021-01-01': 352,
  '2022-01-01': 345,
  '2022-03-24': 344,
  '2023-01-01': 342,
  '2026-01-01': 342,
};

interface Named {
  readonly name: string;
}

interface Known {
  readonly code: string;
  readonly geldigVanaf: string | null;
  readonly geldigTot: string | null;
  readonly opvolgers: readonly { readonly code: string }[];
}

const schema = mergedSchema();
const sorted = (rows: readonly Named[]) => rows.map(({ name }) => name).sort();

forEachStore((openEmpty) => {
  let store: GraphStore;
  before(async () => {
    store = await openEmpty();
    await loadBundledGraph(store);
  });

  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of each answer
  async function ask(source: string, variableValues = {}): Promise<any> {
    const contextValue = { store, today: '2026-11-01' };
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    assert.deepEqual(errors, undefined);
    return JSON.parse(JSON.stringify(data));
  }

  it('counts as many gemeenten as there were, and none before the register begins', async () => {
    const fields = Object.keys(COUNTS).map((day, index) => `d${index}: gemeenteCount(at: "${day}")`);
    const counts = await ask(`{ ${fields.join('\n')} before: gemeenteCount(at: "1995") }`);
    assert.deepEqual(Object.values(counts), [...Object.values(COUNTS), null]);
  });

  it('Haaren was divided over four', async () => {
    const { gemeente, recalled } = await ask(`{
      gemeente(name: "Haaren", at: "2020-12-31") {
        validUntil
        successors { name }
        lineage { whole gemeenten { name } }
        changes { changeKind date before { name } after { name } }
      }
      recalled: gemeente(name: "Haaren") { code }
    }`);
    const four = ['Boxtel', 'Oisterwijk', 'Tilburg', 'Vught'];
    assert.equal(recalled.code, 'GM0788');
    assert.equal(gemeente.validUntil, '2021-01-01');
    assert.deepEqual(sorted(gemeente.successors), four);
    assert.equal(gemeente.lineage.whole, false);
    assert.deepEqual(sorted(gemeente.lineage.gemeenten), four);
    const splitting = gemeente.changes.find(({ changeKind }: { changeKind: string }) => changeKind === 'SPLITSING');
    assert.equal(splitting.date, '2021-01-01');
    assert.deepEqual(sorted(splitting.after), four);
  });

  it('Littenseradiel was divided over three, Winsum over two', async () => {
    const { a, b } = await ask(
      '{ a: gemeente(code: "GM0140") { lineage { gemeenten { name } } } b: gemeente(code: "0053") { lineage { gemeenten { name } } } }',
    );
    assert.deepEqual(sorted(a.lineage.gemeenten), ['Leeuwarden', 'Súdwest-Fryslân', 'Waadhoeke']);
    assert.deepEqual(sorted(b.lineage.gemeenten), ['Het Hogeland', 'Westerkwartier']);
  });

  it('Weesp existed up to 23 March 2022, and is in Amsterdam since', async () => {
    const { last, next, weesp } = await ask(`{
      last: gemeente(name: "Weesp", at: "2022-03-23") { code }
      next: gemeente(name: "Weesp", at: "2022-03-24") { code }
      weesp: gemeente(name: "Weesp") { lineage { whole gemeenten { name } steps { date } } }
    }`);
    assert.deepEqual([last.code, next], ['GM0457', null]);
    assert.deepEqual(weesp.lineage, {
      whole: true,
      gemeenten: [{ name: 'Amsterdam' }],
      steps: [{ date: '2022-03-24' }],
    });
  });

  it('Vijfheerenlanden took Leerdam and Zederik from Zuid-Holland to Utrecht', async () => {
    const { gemeente, utrecht } = await ask(`{
      gemeente(name: "Vijfheerenlanden") {
        province { name }
        before: province(at: "2018") { name }
        lineage(at: "2018-12-31") { gemeenten { name province(at: "2018-12-31") { name } } }
        changes { changeKind before { name } }
      }
      utrecht: gemeenten(province: "Utrecht", at: "2018-12-31", where: { name: { in: ["Leerdam", "Vianen"] } }) {
        edges { node { name } }
      }
    }`);
    assert.equal(gemeente.province.name, 'Utrecht');
    assert.equal(gemeente.before, null);
    assert.deepEqual(
      gemeente.lineage.gemeenten.map(({ name, province }: Named & { province: Named }) => [name, province.name]),
      [
        ['Leerdam', 'Zuid-Holland'],
        ['Vianen', 'Utrecht'],
        ['Zederik', 'Zuid-Holland'],
      ],
    );
    const moved = gemeente.changes.find(({ changeKind }: { changeKind: string }) => changeKind === 'PROVINCE_CHANGE');
    assert.deepEqual(sorted(moved.before), ['Leerdam', 'Zederik']);
    assert.deepEqual(utrecht.edges, [{ node: { name: 'Vianen' } }]);
  });

  it('Nieuw-Lekkerland is followed through two changes', async () => {
    const { gemeente } = await ask(
      '{ gemeente(name: "Nieuw-Lekkerland") { lineage { whole gemeenten { name } steps { date became } } } }',
    );
    assert.deepEqual(gemeente.lineage, {
      whole: true,
      gemeenten: [{ name: 'Molenlanden' }],
      steps: [
        { date: '2013-01-01', became: ['GM1927'] },
        { date: '2019-01-01', became: ['GM1978'] },
      ],
    });
  });

  it('goes by all its names, and says which are meant by a name of two', async () => {
    for (const name of ["'s-Gravenhage", 'Den Haag', 'den haag', 'gemeente Den Haag']) {
      const { gemeente } = await ask('query ($name: String) { gemeente(name: $name) { code preferredName } }', {
        name,
      });
      assert.deepEqual(gemeente, { code: 'GM0518', preferredName: 'Den Haag' });
    }
    const source = '{ gemeente(name: "Bergen") { code } }';
    const { errors } = await graphql({ schema, source, contextValue: { store } });
    assert.equal(errors?.[0]?.extensions['code'], 'AMBIGUOUS');
    assert.match(errors?.[0]?.message ?? '', /GM0373 \(Bergen \(NH\.\)\).*GM0893 \(Bergen \(L\.\)\)/);
  });

  const skip = existsSync(HISTORY) ? false : '../shared is not there: the register cannot be held to its source';

  it('every code since 2016 has the bounds, predecessors and successors of the lists', { skip }, async () => {
    const known = JSON.parse(readFileSync(HISTORY, 'utf8')) as Known[];
    const fields = 'code validFrom validUntil predecessors { code validUntil } successors { code }';
    const query = (codes: readonly string[]) =>
      `{ ${codes.map((code) => `${code}: gemeente(code: "${code}") { ${fields} }`).join('\n')} }`;
    const codesOf = (rows: readonly { code: string }[]) => rows.map(({ code }) => code).sort();
    for (let first = 0; first < known.length; first += 50) {
      const part = known.slice(first, first + 50);
      const answers = await ask(query(part.map(({ code }) => code)));
      for (const { code, geldigVanaf, geldigTot, opvolgers } of part) {
        const { validFrom, validUntil, predecessors, successors } = answers[code];
        const cameOf = known.filter((other) => other.opvolgers.some((next) => next.code === code));
        const since = predecessors.filter((other: { validUntil: string }) => other.validUntil > '2016-01-01');
        assert.equal(validUntil, geldigTot, code);
        if (geldigVanaf && geldigVanaf > '2016-01-01') assert.equal(validFrom, geldigVanaf, code);
        assert.deepEqual(codesOf(successors), codesOf(opvolgers), code);
        assert.deepEqual(codesOf(since), codesOf(cameOf), code);
      }
    }
  });

  it("the contract's query tells of Haaren before it was divided", { skip }, async () => {
    const { gemeente, gemeenteCount } = await ask(readFileSync(CONTRACT, 'utf8'), { name: 'Haaren', at: '2020-07-08' });
    assert.equal(gemeenteCount, 355);
    assert.equal(gemeente.province.name, 'Noord-Brabant');
    assert.deepEqual(sorted(gemeente.successors), ['Boxtel', 'Oisterwijk', 'Tilburg', 'Vught']);
    assert.deepEqual(gemeente.sameAs, ['https://identifier.overheid.nl/tooi/id/gemeente/gm0788']);
  });
});
