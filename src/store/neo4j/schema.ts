/** The version of the layout, and the constraints and indexes that the model asks for. */
import neo4j from 'neo4j-driver';
import { DOCUMENT_KINDS, KIND_NAMES, type PropertySpecs, propertiesOf } from '../../model/kind.ts';
import { StoreError } from '../errors.ts';
import type { CallOptions, SchemaState } from '../graph-store.ts';
import { UNDATED, WEIGHTS } from '../ranking.ts';
import type { Connection, Run } from './connection.ts';
import { dayOf, WORDS_DAY, WORDS_INDEX, wordsProperty } from './layout.ts';
import { BY_DOCUMENT, isLoading, stopLoad } from './load.ts';
import { putWaiting, rewriteEvidence } from './older-evidence.ts';
import { PERIOD_FIELDS, rewriteOpenPeriods } from './open-periods.ts';
import { Neo4jTransaction } from './transaction.ts';

const SCHEMA_VERSION = 5;
/** The first version that keeps `(:OpenPeriod)`, which only code can fill. */
const WITH_OPEN_PERIODS = 3;
/** The first version whose word index knows the days of nodes. */
const WITH_DAYS_OF_WORDS = 4;
/** The first version that keeps `(:Waiting)`, and all but a few properties of evidence in one text. */
const WITH_WAITING = 5;
const BATCH = 1000;

/** Statements that may be run again at any time. */
function schemaStatements(): readonly string[] {
  const unique = [
    ['Node', 'id'],
    ['Alias', 'key'],
    ['Evidence', 'id'],
    ['Review', 'evidence'],
    ['Waiting', 'key'],
    ['Meta', 'id'],
    ['Audit', 'number'],
  ] as const;
  const columns = [...WEIGHTS.map((_, column) => wordsProperty(column)), WORDS_DAY]
    .map((name) => `n.${name}`)
    .join(', ');
  return [
    ...unique.map(
      ([label, property]) =>
        `CREATE CONSTRAINT ${label}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    ),
    'CREATE CONSTRAINT Audit_key IF NOT EXISTS FOR (n:Audit) REQUIRE (n.user, n.key) IS UNIQUE',
    indexOn('Audit', 'keyedAt'),
    indexOn('Evidence', 'subject'),
    BY_DOCUMENT.create,
    ...['from', 'to'].map((property) => indexOn('Waiting', property)),
    indexOn('OpenPeriod', 'id'),
    `CREATE INDEX OpenPeriod_owner IF NOT EXISTS FOR (p:OpenPeriod) ON (${PERIOD_FIELDS.map((name) => `p.${name}`).join(', ')})`,
    ...KIND_NAMES.flatMap((kind) => indexesOf(kind, propertiesOf(kind))),
    ...indexesOf('Document', propertiesOf(DOCUMENT_KINDS[DOCUMENT_KINDS.length - 1] ?? 'UnknownDocument')),
    `CREATE FULLTEXT INDEX ${WORDS_INDEX} IF NOT EXISTS FOR (n:Node) ON EACH [${columns}] OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
  ];
}

function indexesOf(label: string, specs: PropertySpecs): readonly string[] {
  return Object.entries(specs)
    .filter(([, spec]) => spec.indexed)
    .map(([name, spec]) => indexOn(label, spec.type === 'date' ? dayOf(name) : name));
}

function indexOn(label: string, property: string): string {
  return `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
}

/** Readies an empty database, moves an older layout forward, refuses a newer one. */
export async function openSchema(connection: Connection): Promise<void> {
  const [version, isCutOff] = [await versionOf(connection), await isLoading(connection)];
  if (version === SCHEMA_VERSION && !isCutOff) return;
  if (version > SCHEMA_VERSION) {
    throw new StoreError(
      'SCHEMA_TOO_NEW',
      `The graph in Neo4j at ${connection.address} has schema version ${version}, this program knows ${SCHEMA_VERSION}: use a newer Kamergraaf`,
    );
  }
  if (isCutOff) await stopLoad(connection);
  if (version > 0 && version < WITH_DAYS_OF_WORDS) await fillDaysOfWords(connection);
  await connection.write(async (run) => {
    for (const statement of schemaStatements()) await run(statement);
  });
  await connection.write(async (run) => {
    await run('CALL db.awaitIndexes(3600)');
  });
  if (isCutOff || (version > 0 && version < WITH_OPEN_PERIODS)) await fillOpenPeriods(connection);
  if (version > 0 && version < WITH_WAITING) await fillWaiting(connection);
  await connection.write(setVersion);
}

function fillOpenPeriods(connection: Connection): Promise<void> {
  return forEachBatch(connection, 'Trackable', rewriteOpenPeriods);
}

/** The index that is there knows no days: it is made anew with the others. */
async function fillDaysOfWords(connection: Connection): Promise<void> {
  const day = `CASE WHEN n.${dayOf('date')} =~ '[0-9]{4}-.*' THEN n.${dayOf('date')} ELSE $q.undated END`;
  const fill = `UNWIND $q.keys AS k MATCH (n:Node {id: k}) USING INDEX n:Node(id) SET n.${WORDS_DAY} = ${day}`;
  await connection.write(async (run) => {
    await run(`DROP INDEX ${WORDS_INDEX} IF EXISTS`);
  });
  await forEachBatch(connection, 'Node', async (run, keys) => {
    await run(fill, { keys, undated: UNDATED });
  });
}

async function fillWaiting(connection: Connection): Promise<void> {
  await connection.write(async (run) => {
    for (const end of ['linkFrom', 'linkTo']) await run(`DROP INDEX Evidence_${end} IF EXISTS`);
  });
  await forEachBatch(connection, 'Evidence', async (run, ids) => {
    await rewriteEvidence(run, ids);
    await putWaiting(run, ids);
  });
}

/** In transactions of their own; what was left half done is done again. */
async function forEachBatch(
  connection: Connection,
  label: 'Node' | 'Trackable' | 'Evidence',
  change: (run: Run, ids: readonly string[]) => Promise<void>,
): Promise<void> {
  const next = `MATCH (n:${label}) WHERE n.id > $q.after RETURN n.id AS id ORDER BY id LIMIT $q.limit`;
  for (let after = ''; ; ) {
    const rows = await connection.read(next, { after, limit: neo4j.int(BATCH) });
    const ids = rows.map(([id]) => id as string);
    const last = ids.at(-1);
    if (last === undefined) return;
    await connection.write(async (run) => {
      await Neo4jTransaction.begin(run);
      await change(run, ids);
    });
    after = last;
  }
}

export async function schemaOf(connection: Connection, options?: CallOptions): Promise<SchemaState> {
  return { version: await versionOf(connection, options), known: SCHEMA_VERSION };
}

async function versionOf(connection: Connection, options?: CallOptions): Promise<number> {
  const [row] = await connection.read("OPTIONAL MATCH (m:Meta {id: 'graph'}) RETURN m.schemaVersion", {}, options);
  return typeof row?.[0] === 'number' ? row[0] : 0;
}

async function setVersion(run: Run): Promise<void> {
  await run(
    "MERGE (m:Meta {id: 'graph'}) ON CREATE SET m.revision = 0 SET m.schemaVersion = toInteger($q.version) REMOVE m.loading",
    {
      version: SCHEMA_VERSION,
    },
  );
}
