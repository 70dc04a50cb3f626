import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import { StoreError, type StoreErrorCode } from '../../../src/store/errors.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open.ts';
import { recordLine } from '../../../src/store/records.ts';
import { Connection } from '../../../src/store/sqlite/connection.ts';
import { SCHEMA_VERSION } from '../../../src/store/sqlite/schema.ts';
import { apply, exported, follow, followed, keyed, link, node, select, tellWorld } from '../../contract/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'kamergraaf-sqlite-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const says =
  (code: StoreErrorCode, ...words: readonly (string | RegExp)[]) =>
  (error: unknown) => {
    assert.ok(error instanceof StoreError, String(error));
    assert.equal(error.code, code);
    for (const word of words)
      assert.match(error.message, typeof word === 'string' ? new RegExp(RegExp.escape(word)) : word);
    return true;
  };

describe('sqlite file', () => {
  it('makes the file and its folder, and keeps what was written', async () => {
    const path = join(folder, 'new', 'deep', 'graph.sqlite');
    const store = await openStore(`sqlite:${path}`);
    await tellWorld(store);
    const lines = (await exported(store)).map(recordLine);
    await store.close();
    const again = await openStore(`sqlite:${path}`);
    assert.deepEqual((await exported(again)).map(recordLine), lines);
    const { engine, location, revision } = await again.status();
    assert.deepEqual([engine, location, revision], ['sqlite', `sqlite:${path}`, 3]);
    await again.close();
    await again.close();
    await assert.rejects(again.status(), says('STORE_UNAVAILABLE', path, /closed/));
  });

  it('lets two stores on one file write in turn and see each other', async () => {
    const path = join(folder, 'two.sqlite');
    const [one, two] = [await openStore(`sqlite:${path}`), await openStore(`sqlite:${path}`)];
    const writes = Array.from({ length: 10 }, (_, at) =>
      apply(at % 2 ? one : two, `letter:${at}`, node(`letter:${at}`, 'Letter', { title: `Brief ${at}` })),
    );
    const revisions = (await Promise.all(writes)).map((applied) => applied.revision).sort((a, b) => a - b);
    assert.deepEqual(
      revisions,
      Array.from({ length: 10 }, (_, at) => at + 1),
    );
    assert.equal((await one.status()).counts.nodes, 10);
    await Promise.all([one.close(), two.close()]);
  });

  it('shows readers nothing of a change that is not finished', async () => {
    const store = await openStore(`sqlite:${join(folder, 'half.sqlite')}`);
    const letters = Array.from({ length: 600 }, (_, at) => node(`letter:${at}`, 'Letter', { title: `Brief ${at}` }));
    const writing = apply(store, 'memo:list', ...letters);
    const seen = new Set<number>();
    let done = false;
    writing.finally(() => (done = true));
    while (!done) {
      seen.add((await store.status()).counts.nodes);
      await new Promise(setImmediate);
    }
    await writing;
    seen.add((await store.status()).counts.nodes);
    assert.deepEqual(
      [...seen].sort((a, b) => a - b),
      [0, 600],
    );
    await store.close();
  });

  it('refuses a newer schema, and leaves the file alone', async () => {
    const path = join(folder, 'newer.sqlite');
    await (await openStore(`sqlite:${path}`)).close();
    const database = new DatabaseSync(path);
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
    database.close();
    const before = readFileSync(path);
    await assert.rejects(
      openStore(`sqlite:${path}`),
      says('SCHEMA_TOO_NEW', path, String(SCHEMA_VERSION + 1), /upgrade/),
    );
    assert.deepEqual(readFileSync(path), before);
  });

  it('moves a file of the first schema forward, with all that is in it', async () => {
    const path = join(folder, 'older.sqlite');
    const store = await openStore(`sqlite:${path}`);
    await tellWorld(store);
    await apply(store, 'memo:eerder', link('REFERS_TO', 'motion:1', 'letter:later'));
    const lines = (await exported(store)).map(recordLine);
    const asked = async (from: GraphStore) => [
      await from.rappel({
        ministry: [],
        asOf: '2023-01-01',
        first: 5,
        select: select(),
        document: select(),
        evidence: [],
      }),
      (await from.search({ text: 'motie', first: 5, select: select(), total: true, facets: true })).hits,
      await followed(
        from,
        'motion:1',
        follow(['RESPONDS_TO'], 'in', { order: [{ of: 'node', property: 'date', direction: 'desc' }] }),
      ),
    ];
    const answers = await asked(store);
    await store.close();
    const database = new DatabaseSync(path);
    database.exec(`DROP TABLE audit; DROP TABLE open_period; DROP TRIGGER node_dated;
      DROP TRIGGER link_source_turned; DROP INDEX link_in_by_day; DROP INDEX link_in;
      ALTER TABLE node ADD COLUMN sizes TEXT NOT NULL DEFAULT '[0,0,0,0]';
      DROP TABLE word; CREATE VIRTUAL TABLE word USING fts5(w4, content='', contentless_delete=1);
      CREATE VIRTUAL TABLE word_at USING fts5vocab(word, instance);
      ALTER TABLE link DROP COLUMN src_id; ALTER TABLE link DROP COLUMN src_day;
      ALTER TABLE link DROP COLUMN src_kind;
      CREATE INDEX link_in ON link (dst, type, src); DROP TABLE waiting;
      CREATE INDEX evidence_src ON evidence (src) WHERE src IS NOT NULL;
      CREATE INDEX evidence_dst ON evidence (dst) WHERE dst IS NOT NULL; PRAGMA user_version = 1`);
    database.close();
    const opened = await openStore(`sqlite:${path}`);
    assert.deepEqual((await exported(opened)).map(recordLine), lines);
    assert.deepEqual(await asked(opened), answers);
    assert.deepEqual(await opened.audit({ first: 10 }), []);
    assert.equal((await opened.status()).schemaVersion, SCHEMA_VERSION);
    await apply(opened, 'letter:later', node('letter:later', 'Letter', { title: 'Brief die nog kwam' }));
    const arrived = (await exported(opened)).find((record) => 'link' in record && record.to === 'letter:later');
    assert.deepEqual([arrived !== undefined, arrived?.unsupported], [true, undefined]);
    await opened.close();
  });

  const indexesIn = (path: string) => {
    const database = new DatabaseSync(path);
    const rows = database.prepare("SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name").all();
    database.close();
    return rows.map(({ name }) => String(name));
  };
  const openOn = (store: GraphStore) =>
    store.rappel({
      ministry: [],
      asOf: '2021-01-01',
      first: 5,
      select: select(),
      document: select(),
      evidence: [],
    });

  it('ends a load that was cut off when it is opened next, also while the load goes on', async () => {
    const whole = join(folder, 'whole.sqlite');
    const source = await openStore(`sqlite:${whole}`);
    await tellWorld(source);
    const [records, open] = [await exported(source), await openOn(source)];
    await source.close();
    assert.equal(open.total, 1);
    const path = join(folder, 'loading.sqlite');
    const store = await openStore(`sqlite:${path}`);
    await store.load(async () => {
      await store.apply({ records: records.slice(0, 2) });
      assert.ok(indexesIn(path).length < indexesIn(whole).length);
      const other = await openStore(`sqlite:${path}`);
      assert.deepEqual(indexesIn(path), indexesIn(whole));
      await other.apply({ records: records.slice(2, 4) });
      await store.apply({ records });
      assert.deepEqual(await openOn(other), open);
      await other.close();
    });
    assert.deepEqual((await exported(store)).map(recordLine), records.map(recordLine));
    assert.deepEqual(await openOn(store), open);
    await store.close();
  });

  it('refuses what is no store: a text, a damaged file, a database of another program', async () => {
    const text = join(folder, 'text.sqlite');
    writeFileSync(text, 'Dit is geen database, maar een brief van een paar regels. '.repeat(50));
    await assert.rejects(openStore(`sqlite:${text}`), says('STORE_CORRUPT', text, /import or ingest/));
    assert.match(readFileSync(text, 'utf8'), /^Dit is geen database/);

    const damaged = join(folder, 'damaged.sqlite');
    const store = await openStore(`sqlite:${damaged}`);
    await tellWorld(store);
    await store.close();
    truncateSync(damaged, 8192);
    await assert.rejects(
      openStore(`sqlite:${damaged}`).then((opened) => tellWorld(opened)),
      says('STORE_CORRUPT', damaged),
    );

    const foreign = join(folder, 'foreign.sqlite');
    const database = new DatabaseSync(foreign);
    database.exec('CREATE TABLE recipe (name TEXT)');
    database.close();
    await assert.rejects(openStore(`sqlite:${foreign}`), says('STORE_CORRUPT', foreign, /another program/));
  });

  it('names a folder or file that cannot be used', async () => {
    await assert.rejects(openStore('sqlite:'), says('BAD_STORE_URL', /sqlite:PATH/));
    await assert.rejects(openStore('mysql://x'), says('BAD_STORE_URL', 'mysql://x'));
    await assert.rejects(openStore(`sqlite:${folder}`), says('STORE_UNAVAILABLE', folder));
    const file = join(folder, 'plain');
    writeFileSync(file, '');
    await assert.rejects(openStore(`sqlite:${file}/graph.sqlite`), says('STORE_UNAVAILABLE', file, /folder/));
  });

  it('names a folder without permission', {
    skip: process.getuid?.() === 0 && 'root may write everywhere',
  }, async () => {
    const closed = mkdtempSync(join(folder, 'closed-'));
    chmodSync(closed, 0o500);
    await assert.rejects(openStore(`sqlite:${join(closed, 'graph.sqlite')}`), says('STORE_UNAVAILABLE', closed));
    chmodSync(closed, 0o700);
  });

  it('says when there is no room', () => {
    const path = join(folder, 'full.sqlite');
    const connection = new Connection(path);
    connection.exec('PRAGMA max_page_count = 3; CREATE TABLE t (x TEXT)');
    assert.throws(
      () => connection.run('INSERT INTO t VALUES (?)', ['x'.repeat(100_000)]),
      says('STORE_FULL', path, /free some/),
    );
    connection.close();
  });

  it('makes the indexes that the model asks for again when they are gone', async () => {
    const path = join(folder, 'index.sqlite');
    const first = await openStore(`sqlite:${path}`);
    await tellWorld(first);
    await first.close();
    const database = new DatabaseSync(path);
    const count = () => database.prepare("SELECT count(*) AS n FROM sqlite_master WHERE name GLOB 'by_*'").get()?.['n'];
    const before = count();
    database.exec('DROP INDEX by_Motion_date; CREATE INDEX by_Motion_colour ON node (id)');
    const store = await openStore(`sqlite:${path}`);
    assert.equal(count(), before);
    database.close();
    assert.equal((await keyed(store, ['motion:1'], select('title')))[0]?.['title'], 'Motie over wijkteams');
    await store.close();
  });

  it('leaves no write-ahead log behind when it is closed', async () => {
    const path = join(folder, 'tidy.sqlite');
    const store = await openStore(`sqlite:${path}`);
    await tellWorld(store);
    await store.close();
    assert.equal(existsSync(`${path}-wal`), false);
  });
});
