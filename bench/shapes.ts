/** What a query costs the first time that Neo4j sees its shape, and what it costs after that. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Names } from './graph/names.ts';
import { kamergraaf } from './machine/contender.ts';
import { Clients } from './machine/load.ts';
import { spread, table } from './table.ts';

/** Selections that no other question makes, each of another shape. */
const SELECTIONS = [
  'title submitters { name }',
  'title date submitters { id familyName }',
  'kamerstuk programmes { name }',
  'date dossiers { number title }',
  'title ministries { name }',
  'title followUps(first: 5) { totalCount edges { outcome node { id } } }',
  'id status { state since daysOpen }',
  'date submitters { name party { name } } dossiers { number }',
  'title followUps(first: 3, orderBy: { date: DESC }) { edges { date evidence { statement } node { title } } }',
  'title evidence(first: 2) { statement document { id title } }',
  'kamerstuk followUps { edges { node { ... on Letter { signatories { person { name } office { title } } } } } }',
  'title submitters { name motions(first: 3) { totalCount edges { node { title } } } } ministries { id name }',
] as const;
const FIRST_SIZE = 7;
const SIZES = [1, 80, 900] as const;

export async function shapes(store: string, names: Names): Promise<string> {
  const first: number[] = [];
  const again: number[] = [];
  const sizes = SIZES.map((size) => ({ size, first: [] as number[], again: [] as number[] }));
  const warmed: number[] = [];
  const restarted: number[] = [];
  await askAll(store, names, {}, async (timed) => {
    await clearPlans(store);
    for (const selection of SELECTIONS) {
      first.push(await timed(selection, FIRST_SIZE));
      again.push(await timed(selection, FIRST_SIZE));
      for (const each of sizes) {
        each.first.push(await timed(selection, each.size));
        each.again.push(await timed(selection, each.size));
      }
    }
  });
  // A server that was given the documents, after Neo4j has forgotten all plans again.
  await clearPlans(store);
  await withDocuments(SELECTIONS.map(queryOf), async (settings) => {
    await askAll(store, names, settings, async (timed) => {
      for (const selection of SELECTIONS) warmed.push(await timed(selection, FIRST_SIZE));
    });
  });
  // Another process, while Neo4j still has its plans: what is left to pay is Kamergraaf's own.
  await askAll(store, names, {}, async (timed) => {
    for (const selection of SELECTIONS) restarted.push(await timed(selection, FIRST_SIZE));
  });
  return table(
    [`${SELECTIONS.length} shapes, motions by id: milliseconds`, 'the first time', 'the second time'],
    [
      [`${FIRST_SIZE} ids, plans of Neo4j cleared`, spread(first, 1), spread(again, 1)],
      ...sizes.map((each) => [`then ${each.size} ids`, spread(each.first, 1), spread(each.again, 1)]),
      [`${FIRST_SIZE} ids, a new server, plans still in Neo4j`, spread(restarted, 1), ''],
      [
        `${FIRST_SIZE} ids, plans of Neo4j cleared, after the warm-up of a server that trusts these documents`,
        spread(warmed, 1),
        '',
      ],
    ],
  );
}

type Timed = (selection: string, size: number) => Promise<number>;

type Settings = Readonly<Record<string, string>>;

function queryOf(selection: string): string {
  return `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Motion { ${selection} } } }`;
}

/** A file of documents to trust, as a server's settings name it. */
async function withDocuments(texts: readonly string[], work: (settings: Settings) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kamergraaf-documents-'));
  try {
    const file = join(folder, 'documents.json');
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    await writeFile(file, JSON.stringify(Object.fromEntries(texts.map((text) => [hash(text), text]))));
    await work({
      KAMERGRAAF_LOG_LEVEL: 'info',
      KAMERGRAAF_TRUSTED_DOCUMENTS: 'prefer',
      KAMERGRAAF_TRUSTED_DOCUMENTS_FILE: file,
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** One server, one client, one question at a time; a server that is given documents has warmed up first. */
async function askAll(
  store: string,
  names: Names,
  settings: Settings,
  work: (timed: Timed) => Promise<void>,
): Promise<void> {
  const running = await kamergraaf('', store, { settings }).start();
  if (Object.keys(settings).length > 0) await running.said(/warmed up/);
  const clients = new Clients(running.whole.origin, 1);
  const timed: Timed = async (selection, size) => {
    const ids = Array.from({ length: size }, (_, at) => names.motion(at * 3).id);
    const query = queryOf(selection);
    const began = performance.now();
    await clients.ask({ path: running.whole.path, body: JSON.stringify({ query, variables: { ids } }) });
    return performance.now() - began;
  };
  try {
    // The first request of a process loads what it needs, whatever it asks.
    await clients.ask({ path: running.whole.path, body: JSON.stringify({ query: '{ nodes(ids: []) { id } }' }) });
    await work(timed);
  } finally {
    await clients.close();
    await running.stop();
  }
}

async function clearPlans(uri: string): Promise<void> {
  const driver = neo4j.driver(uri);
  try {
    await driver.executeQuery('CALL db.clearQueryCaches()', {}, { database: 'neo4j' });
  } finally {
    await driver.close();
  }
}
