import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { StoreError } from '../../../src/store/errors.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { Connection } from '../../../src/store/neo4j/connection.ts';
import { openStore } from '../../../src/store/open.ts';
import { NOTHING } from '../../../src/store/plan.ts';
import { recordLine } from '../../../src/store/records.ts';
import { onStatement } from '../../../src/store/statements.ts';
import { apply, exported, node } from '../../contract/world.ts';
import { emptyNeo4j } from '../../support/neo4j.ts';

const uri = process.env.KAMERGRAAF_TEST_NEO4J;
const skip = uri ? false : 'KAMERGRAAF_TEST_NEO4J names no Neo4j: run npm test, which starts one';
const PROOF = { method: 'test', confidence: 0.9, statement: 'test' };

describe('the Neo4j store', { skip }, () => {
  let store: GraphStore;

  before(async () => {
    store = await emptyNeo4j();
    await store.apply({
      document: 'letter:a',
      assertions: [
        {
          subject: { node: 'letter:a', kind: 'Letter', identifiers: ['kst:12345-6'] },
          props: { title: 'Brief over de wijk', date: '2020-07-08', attachments: 2 },
          proof: PROOF,
        },
        { subject: { node: 'motion:1', kind: 'Motion' }, props: { title: 'Motie over de wijk' }, proof: PROOF },
        {
          subject: { link: 'RESPONDS_TO', from: 'letter:a', to: 'motion:1' },
          props: { outcome: 'PENDING' },
          proof: PROOF,
        },
        {
          subject: { link: 'REFERS_TO', from: 'letter:a', to: 'letter:c' },
          props: {},
          proof: { ...PROOF, start: 3, end: 12, quote: 'Brief 3c.' },
        },
      ],
    });
  });
  after(() => store.close());

  async function statementsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
    const texts: string[] = [];
    const end = onStatement(({ text }) => texts.push(text));
    await work();
    end();
    return texts;
  }

  const slot = {
    slot: 'proof',
    first: 3,
    document: { ...NOTHING, properties: [{ slot: 'title', property: 'title' }] },
  };
  const reads: Record<string, () => Promise<unknown>> = {
    'a read with links, totals and proofs': () =>
      store.read({
        start: { by: 'keys', keys: ['motion:1', 'kst:12345-6', 'evidence:none'] },
        select: {
          ...NOTHING,
          evidence: [slot],
          links: [
            {
              slot: 'answers',
              types: ['RESPONDS_TO', 'REFERS_TO'],
              direction: 'in',
              rows: 'target',
              order: [],
              page: { first: 5 },
              total: true,
              properties: [],
              evidence: [slot],
              select: NOTHING,
            },
          ],
        },
      }),
    'a search': () => store.search({ text: 'wijk', first: 5, select: NOTHING, total: true, facets: true }),
    'a path': () =>
      store.path({ from: 'letter:a', to: 'motion:1', maxLength: 4, way: true, select: NOTHING, evidence: [slot] }),
    'a rappel': () =>
      store.rappel({
        ministry: [],
        asOf: '2024-01-01',
        first: 5,
        select: NOTHING,
        document: NOTHING,
        evidence: [slot],
      }),
    'an aggregate': () => store.aggregate({ kinds: ['Motion', 'Letter'], by: { property: 'date' } }),
  };
  for (const [name, work] of Object.entries(reads)) {
    it(`sends one statement for ${name}, and the same text again`, async () => {
      const [first, second] = [await statementsOf(work), await statementsOf(work)];
      assert.equal(first.length, 1);
      assert.deepEqual(first, second);
    });
  }

  it('keeps numbers, labels and days so that other readers of the database understand them', async () => {
    const driver = neo4j.driver(uri ?? '');
    const { records } = await driver.executeQuery(
      "MATCH (n:Node {id: 'letter:a'}) RETURN labels(n) AS labels, n.attachments AS attachments, n.date_day AS day",
    );
    await driver.close();
    assert.deepEqual(((records[0]?.get('labels') ?? []) as string[]).toSorted(), ['Document', 'Letter', 'Node']);
    assert.ok(neo4j.isInt(records[0]?.get('attachments')));
    assert.equal(records[0]?.get('day'), '2020-07-08');
  });

  it('reads pages, names and paths by index', async () => {
    const driver = neo4j.driver(uri ?? '');
    const { records } = await driver.executeQuery('SHOW INDEXES YIELD name, state RETURN name, state');
    await driver.close();
    const states = new Map(records.map((record) => [record.get('name'), record.get('state')]));
    for (const name of [
      'Node_id',
      'Alias_key',
      'Evidence_subject',
      'Motion_date_day',
      'Gemeente_code',
      'kamergraaf_words',
    ]) {
      assert.equal(states.get(name), 'ONLINE', name);
    }
  });

  it('ends a statement when its signal does', async () => {
    const stop = new AbortController();
    const work = store.search(
      { text: 'wijk', first: 5, select: NOTHING, total: true, facets: true },
      { signal: stop.signal },
    );
    stop.abort(new Error('genoeg'));
    await assert.rejects(work, /genoeg/);
    assert.equal((await store.search({ text: 'wijk', first: 5, select: NOTHING, total: true, facets: true })).total, 2);
  });

  it('tells how many of its connections are in use', async () => {
    const slow = 'UNWIND range(1, 30000000) AS a WITH a WHERE a < 0 RETURN count(*)';
    const connection = new Connection(uri ?? '', {});
    try {
      await connection.read('RETURN 1', {});
      // Its session is closed without anybody waiting for it.
      while (connection.pool().inUse > 0) await setImmediate();
      assert.deepEqual(connection.pool(), { inUse: 0, idle: 1 });
      const answer = connection.read(slow, {});
      while (connection.pool().inUse === 0) await setImmediate();
      assert.deepEqual(connection.pool(), { inUse: 1, idle: 0 });
      await answer;
    } finally {
      await connection.close();
    }
  });

  it('refuses a graph of a newer schema, by name', async () => {
    const driver = neo4j.driver(uri ?? '');
    const { schemaVersion } = await store.status();
    try {
      await driver.executeQuery('MATCH (m:Meta) SET m.schemaVersion = 99');
      const isTooNew = (error: unknown) =>
        error instanceof StoreError && error.code === 'SCHEMA_TOO_NEW' && /99/.test(error.message);
      await assert.rejects(openStore(uri ?? ''), isTooNew);
    } finally {
      await driver.executeQuery('MATCH (m:Meta) SET m.schemaVersion = $schemaVersion', { schemaVersion });
      await driver.close();
    }
  });

  it('moves a graph of an older schema forward', async () => {
    const driver = neo4j.driver(uri ?? '');
    const { schemaVersion, counts } = await store.status();
    const openOn = (from: GraphStore) =>
      from.rappel({ ministry: [], asOf: '2024-01-01', first: 5, select: NOTHING, document: NOTHING, evidence: [] });
    const wordsOf = (from: GraphStore) =>
      from.search({ text: 'wijk', first: 5, select: NOTHING, total: true, facets: true });
    const [open, words] = [await openOn(store), await wordsOf(store)];
    const lines = (await exported(store)).map(recordLine);
    try {
      await tellEvidenceAsBefore(driver);
      await driver.executeQuery('DROP CONSTRAINT Audit_key');
      await driver.executeQuery('MATCH (p:OpenPeriod) DELETE p');
      await driver.executeQuery('DROP INDEX kamergraaf_words');
      await driver.executeQuery('MATCH (n:Node) REMOVE n.words_day');
      await driver.executeQuery(
        'CREATE FULLTEXT INDEX kamergraaf_words FOR (n:Node) ON EACH [n.words_0] OPTIONS { indexConfig: { `fulltext.analyzer`: "standard" } }',
      );
      await driver.executeQuery('MATCH (m:Meta) SET m.schemaVersion = 1');
      const opened = await openStore(uri ?? '');
      const after = await opened.status();
      assert.deepEqual([open.total, await openOn(opened)], [1, open]);
      const { records: days } = await driver.executeQuery('MATCH (n:Node) RETURN DISTINCT n.words_day IS NULL');
      assert.deepEqual(
        days.map((each) => each.get(0)),
        [false],
      );
      assert.deepEqual(await wordsOf(opened), words);
      assert.deepEqual((await exported(opened)).map(recordLine), lines);
      await apply(opened, 'letter:c', node('letter:c', 'Letter', { title: 'Brief die nog kwam' }));
      const [before] = lines.map((line) => JSON.parse(line)).filter(({ to }) => to === 'letter:c');
      const [arrived] = (await exported(opened)).filter((record) => 'link' in record && record.to === 'letter:c');
      assert.deepEqual({ ...arrived, unsupported: true }, before);
      assert.equal(arrived?.unsupported, undefined);
      await opened.close();
      assert.deepEqual([after.schemaVersion, after.counts], [schemaVersion, counts]);
      const { records } = await driver.executeQuery("SHOW CONSTRAINTS YIELD name WHERE name = 'Audit_key'");
      assert.equal(records.length, 1);
      const { records: gone } = await driver.executeQuery(
        "SHOW INDEXES YIELD name WHERE name STARTS WITH 'Evidence_link'",
      );
      assert.equal(gone.length, 0);
    } finally {
      await driver.close();
    }
  });

  it('ends a load that was cut off when it is opened next, also while the load goes on', async () => {
    const openOn = (from: GraphStore) =>
      from.rappel({ ministry: [], asOf: '2024-01-01', first: 5, select: NOTHING, document: NOTHING, evidence: [] });
    const driver = neo4j.driver(uri ?? '');
    const count = async (text: string) => (await driver.executeQuery(text)).records.length;
    const byDocument = "SHOW INDEXES YIELD name WHERE name = 'Evidence_document'";
    const [records, open] = [await exported(store), await openOn(store)];
    assert.equal(open.total, 1);
    const loaded = await emptyNeo4j();
    try {
      await loaded.load(async () => {
        await loaded.apply({ records: records.slice(0, 3) });
        assert.deepEqual([await count(byDocument), await count('MATCH (p:OpenPeriod) RETURN p')], [0, 0]);
        const other = await openStore(uri ?? '');
        assert.deepEqual([await count(byDocument), (await openOn(other)).total], [1, 1]);
        await other.apply({ records: records.slice(3, 4) });
        await loaded.apply({ records });
        assert.deepEqual(await openOn(other), open);
        await other.close();
      });
      assert.deepEqual((await exported(loaded)).map(recordLine), records.map(recordLine));
      assert.equal(await count('MATCH (m:Meta) WHERE m.loading IS NOT NULL RETURN m'), 0);
    } finally {
      await loaded.close();
      await driver.close();
    }
  });

  it('shows no password in its status', async () => {
    const secret = (uri ?? '').replace('://', '://neo4j:verborgen@');
    const other = await openStore(secret);
    const { location } = await other.status();
    await other.close();
    assert.equal(location, uri);
  });
});

/** With a property for everything, and links that wait found by the ends of their evidence. */
async function tellEvidenceAsBefore(driver: Driver): Promise<void> {
  const { records } = await driver.executeQuery('MATCH (e:Evidence) RETURN e.id, e.body, e.subject');
  const evidence = records.map((record) => {
    const [id, body, subject] = [...record.values()] as string[];
    const { claim, at, note, ...rest } = JSON.parse(String(body));
    const [linkType, linkFrom, linkTo] = String(subject).split('|');
    const link = linkTo === undefined ? {} : { linkType, linkFrom, linkTo };
    return {
      id,
      body: null,
      ...rest,
      ...link,
      claim: JSON.stringify(claim),
      reviewedAt: at ?? null,
      reviewNote: note ?? null,
    };
  });
  await driver.executeQuery('UNWIND $evidence AS k MATCH (e:Evidence {id: k.id}) SET e += k', { evidence });
  await driver.executeQuery('MATCH (w:Waiting) DELETE w');
  for (const end of ['linkFrom', 'linkTo']) {
    await driver.executeQuery(`CREATE INDEX Evidence_${end} FOR (n:Evidence) ON (n.${end})`);
  }
}

it('names an address where nothing answers, within seconds', async () => {
  const started = Date.now();
  const isUnavailable = (error: unknown) =>
    error instanceof StoreError && error.code === 'STORE_UNAVAILABLE' && error.message.includes('bolt://127.0.0.1:1 ');
  await assert.rejects(openStore('bolt://127.0.0.1:1'), isUnavailable);
  assert.ok(Date.now() - started < 10_000);
});
