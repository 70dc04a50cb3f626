/** The tables and indexes of a store file; the indexes follow the model. */
import { KIND_NAMES, propertiesOf } from '../../model/kind.ts';
import { StoreError } from '../errors.ts';
import type { Connection } from './connection.ts';
import { endLoad, isLoading } from './load.ts';
import { rebuildOpenPeriods } from './open-periods.ts';
import { rebuildWords, WORD_COLUMNS } from './word-index.ts';

/** Kept in `PRAGMA user_version`. */
export const SCHEMA_VERSION = 6;
/** The first version that keeps `open_period`, which only code can fill. */
const WITH_OPEN_PERIODS = 3;
/** The first version whose word index stands in the order of days, and holds the stems. */
const WITH_WORDS_BY_DAY = 4;
/** "KmGr": tells a store from the SQLite files of other programs. */
const APPLICATION_ID = 0x4b6d4772;

/**
 * Step i brings version i to i + 1. Never change one that was released: add another.
 * `days` holds the first day that each date property may mean. A link knows the id, kind and day of the node it
 * comes from, so that those that come in at one are counted, and stand in the order of its pages, without it.
 */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE meta (name TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
   INSERT INTO meta VALUES ('revision', 0);
   CREATE TABLE node (
     n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
     props TEXT NOT NULL, days TEXT NOT NULL, sizes TEXT NOT NULL) STRICT;
   CREATE TABLE node_text (n INTEGER NOT NULL, property TEXT NOT NULL, value ANY NOT NULL, PRIMARY KEY (n, property)) STRICT;
   CREATE TABLE node_count (kind TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TRIGGER node_added AFTER INSERT ON node BEGIN
     INSERT INTO node_count VALUES (new.kind, 1) ON CONFLICT (kind) DO UPDATE SET count = count + 1;
   END;
   CREATE TRIGGER node_removed AFTER DELETE ON node BEGIN
     UPDATE node_count SET count = count - 1 WHERE kind = old.kind;
   END;
   CREATE TRIGGER node_turned AFTER UPDATE OF kind ON node WHEN old.kind <> new.kind BEGIN
     UPDATE node_count SET count = count - 1 WHERE kind = old.kind;
     INSERT INTO node_count VALUES (new.kind, 1) ON CONFLICT (kind) DO UPDATE SET count = count + 1;
   END;
   CREATE TABLE alias (key TEXT NOT NULL, merged INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (key, merged)) STRICT, WITHOUT ROWID;
   CREATE INDEX alias_node ON alias (n);
   CREATE TABLE link (
     l INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, type TEXT NOT NULL, src INTEGER NOT NULL, dst INTEGER NOT NULL,
     props TEXT NOT NULL, days TEXT NOT NULL) STRICT;
   CREATE INDEX link_out ON link (src, type, dst);
   CREATE INDEX link_in ON link (dst, type, src);
   CREATE TABLE evidence (
     e INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document TEXT NOT NULL, subject TEXT NOT NULL,
     kind TEXT, identifiers TEXT, type TEXT, src TEXT, dst TEXT, claim TEXT NOT NULL, texts TEXT,
     start INTEGER, finish INTEGER, quote ANY, sha256 TEXT, method TEXT NOT NULL, confidence REAL NOT NULL,
     statement ANY NOT NULL, state TEXT NOT NULL, review TEXT NOT NULL) STRICT;
   CREATE INDEX evidence_subject ON evidence (subject);
   CREATE INDEX evidence_document ON evidence (document);
   CREATE INDEX evidence_src ON evidence (src) WHERE src IS NOT NULL;
   CREATE INDEX evidence_dst ON evidence (dst) WHERE dst IS NOT NULL;
   CREATE TABLE review (evidence TEXT PRIMARY KEY, review TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE VIRTUAL TABLE word USING fts5(${WORD_COLUMNS.join(', ')}, content='', contentless_delete=1,
     tokenize="unicode61 remove_diacritics 0 tokenchars '_'");
   CREATE VIRTUAL TABLE word_at USING fts5vocab(word, instance);`,
  `CREATE TABLE audit (
     number INTEGER PRIMARY KEY, at TEXT NOT NULL, user TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL,
     details TEXT NOT NULL, added INTEGER NOT NULL, removed INTEGER NOT NULL, revision INTEGER NOT NULL,
     key TEXT, input_hash TEXT, answer TEXT) STRICT;
   CREATE UNIQUE INDEX audit_key ON audit (user, key) WHERE key IS NOT NULL;
   CREATE INDEX audit_keyed ON audit (at) WHERE key IS NOT NULL;`,
  `ALTER TABLE link ADD COLUMN src_id TEXT;
   ALTER TABLE link ADD COLUMN src_day TEXT;
   UPDATE link SET (src_id, src_day) = (SELECT n.id, n.days ->> '$.date' FROM node n WHERE n.n = link.src);
   DROP INDEX link_in;
   CREATE INDEX link_in ON link (dst, type, src_id, src);
   CREATE INDEX link_in_by_day ON link (dst, type, src_day, src_id, src);
   CREATE TRIGGER node_dated AFTER UPDATE OF days ON node WHEN old.days ->> '$.date' IS NOT new.days ->> '$.date' BEGIN
     UPDATE link SET src_day = new.days ->> '$.date' WHERE src = new.n;
   END;
   CREATE TABLE open_period (
     owner TEXT NOT NULL, day TEXT NOT NULL, id TEXT NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL,
     state TEXT NOT NULL, made INTEGER, PRIMARY KEY (owner, day, id, since)) STRICT, WITHOUT ROWID;
   CREATE INDEX open_period_id ON open_period (id);
   CREATE TABLE word_size (
     n INTEGER PRIMARY KEY, kind TEXT NOT NULL, ${WORD_COLUMNS.map((column) => `${column} INTEGER NOT NULL`).join(', ')}) STRICT;
   INSERT INTO word_size SELECT n, kind, ${WORD_COLUMNS.map((_, at) => `sizes ->> ${at}`).join(', ')} FROM node;
   ALTER TABLE node DROP COLUMN sizes;`,
  `DROP TABLE IF EXISTS word_at; DROP TABLE IF EXISTS word_size;`,
  `CREATE TABLE waiting (key TEXT PRIMARY KEY, src TEXT NOT NULL, dst TEXT NOT NULL) STRICT, WITHOUT ROWID;
   INSERT INTO waiting SELECT DISTINCT subject, src, dst FROM evidence
     WHERE type IS NOT NULL AND NOT EXISTS (SELECT 1 FROM link WHERE key = subject);
   CREATE INDEX waiting_src ON waiting (src);
   CREATE INDEX waiting_dst ON waiting (dst);
   DROP INDEX evidence_src;
   DROP INDEX evidence_dst;`,
  `ALTER TABLE link ADD COLUMN src_kind TEXT;
   UPDATE link SET src_kind = (SELECT n.kind FROM node n WHERE n.n = link.src);
   DROP INDEX IF EXISTS link_in;
   DROP INDEX IF EXISTS link_in_by_day;
   CREATE INDEX link_in ON link (dst, type, src_id, src, src_kind);
   CREATE INDEX link_in_by_day ON link (dst, type, src_day, src_id, src, src_kind);
   CREATE TRIGGER link_source_turned AFTER UPDATE OF kind ON node WHEN old.kind <> new.kind BEGIN
     UPDATE link SET src_kind = new.kind WHERE src = new.n;
   END;`,
];

/** Brings a file to this version, or refuses it. */
export function migrate(connection: Connection): void {
  const version = versionOf(connection);
  refuseForeign(connection, version);
  if (version === SCHEMA_VERSION && !indexesDiffer(connection) && !isLoading(connection)) return;
  connection.exec('BEGIN IMMEDIATE');
  try {
    const found = versionOf(connection);
    for (let step = found; step < SCHEMA_VERSION; step++) connection.exec(MIGRATIONS[step] ?? '');
    if (found > 0 && found < WITH_OPEN_PERIODS) rebuildOpenPeriods(connection);
    if (found < WITH_WORDS_BY_DAY) rebuildWords(connection);
    endLoad(connection);
    for (const sql of propertyIndexes().values()) connection.exec(sql.replace('INDEX', 'INDEX IF NOT EXISTS'));
    for (const name of indexNames(connection))
      if (!propertyIndexes().has(name)) connection.exec(`DROP INDEX "${name}"`);
    connection.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`);
    connection.exec('COMMIT');
  } catch (error) {
    connection.rollback();
    throw error;
  }
}

export function versionOf(connection: Connection): number {
  return Number(connection.get('PRAGMA user_version')?.[0] ?? 0);
}

function refuseForeign(connection: Connection, version: number): void {
  const application = Number(connection.get('PRAGMA application_id')?.[0] ?? 0);
  const tables = Number(connection.get('SELECT count(*) FROM sqlite_master')?.[0] ?? 0);
  if (tables > 0 && application !== APPLICATION_ID) {
    throw new StoreError(
      'STORE_CORRUPT',
      `${connection.path} is an SQLite database of another program: name another file in KAMERGRAAF_STORE`,
    );
  }
  if (version > SCHEMA_VERSION) {
    throw new StoreError(
      'SCHEMA_TOO_NEW',
      `${connection.path} has schema version ${version}, this program knows up to ${SCHEMA_VERSION}: upgrade kamergraaf, or use another file`,
    );
  }
}

/**
 * An index for each kind, by id, and for each of its indexed properties: the value as compared, then the id.
 * One index of all kinds would be smaller, but SQLite prefers it to those that spare it the sorting.
 */
function propertyIndexes(): ReadonlyMap<string, string> {
  const indexes = new Map<string, string>();
  for (const kind of KIND_NAMES) {
    indexes.set(`by_${kind}`, `CREATE INDEX by_${kind} ON node (id) WHERE kind = '${kind}'`);
    for (const [property, spec] of Object.entries(propertiesOf(kind))) {
      if (!spec.indexed) continue;
      const name = `by_${kind}_${property}`;
      const column = spec.type === 'date' ? 'days' : 'props';
      indexes.set(name, `CREATE INDEX ${name} ON node (${column} ->> '$.${property}', id) WHERE kind = '${kind}'`);
    }
  }
  return indexes;
}

function indexNames(connection: Connection): readonly string[] {
  const rows = connection.all("SELECT name FROM sqlite_master WHERE type = 'index' AND name GLOB 'by_*'");
  return rows.map(([name]) => String(name));
}

function indexesDiffer(connection: Connection): boolean {
  const found = indexNames(connection);
  const wanted = propertyIndexes();
  return found.length !== wanted.size || found.some((name) => !wanted.has(name));
}
