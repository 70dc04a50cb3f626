/** What a query costs the first time that Neo4j sees its shape, and what it costs after that. */
import neo4j from 'neo4j-driver';
import type { Names } from './graph/names.ts';
import { kamergraaf } from './machine/contender.ts';
import { Clients } from './machine/load.ts';
import { median, spread, table } from './table.ts';

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
const SIZES = [1, 7, 80, 900] as const;

interface Times {
  readonly first: number[];
  readonly again: number[];
  readonly otherSizes: number[];
  readonly restarted: number[];
}

export async function shapes(store: string, names: Names): Promise<string> {
  const times: Times = { first: [], again: [], otherSizes: [], restarted: [] };
  await askAll(store, names, async (timed) => {
    await clearPlans(store);
    for (const selection of SELECTIONS) {
      times.first.push(await timed(selection, SIZES[1]));
      times.again.push(await timed(selection, SIZES[1]));
      for (const size of SIZES) times.otherSizes.push(await timed(selection, size));
    }
  });
  // Another process, while Neo4j still has its plans: what is left to pay is Kamergraaf's own.
  await askAll(store, names, async (timed) => {
    for (const selection of SELECTIONS) times.restarted.push(await timed(selection, SIZES[1]));
  });
  const row = (name: string, list: readonly number[]) => [name, spread(list, 1)];
  return table(
    [`${SELECTIONS.length} shapes, motions by id`, 'milliseconds'],
    [
      row('the first time', times.first),
      row('the second time, same variables', times.again),
      row(`then with lists of ${SIZES.join(', ')} ids`, times.otherSizes),
      row('the first time in a new server, plans still in Neo4j', times.restarted),
      ['what a warm-up of both saves for each shape', (median(times.first) - median(times.again)).toFixed(1)],
    ],
  );
}

type Timed = (selection: string, size: number) => Promise<number>;

/** One server, one client, one question at a time. */
async function askAll(store: string, names: Names, work: (timed: Timed) => Promise<void>): Promise<void> {
  const running = await kamergraaf('', store).start();
  const clients = new Clients(running.whole.origin, 1);
  const timed: Timed = async (selection, size) => {
    const ids = Array.from({ length: size }, (_, at) => names.motion(at * 3).id);
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Motion { ${selection} } } }`;
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
