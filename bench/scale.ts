/** `npm run bench -- scale`: the same questions over graphs of 10,000 to 1,000,000 nodes, one client at a time. */
import { censusOf } from './graph/census.ts';
import { SEED } from './graph/generate.ts';
import { ministry, Names, programme } from './graph/names.ts';
import { memoryOf } from './machine/child.ts';
import { kamergraaf } from './machine/contender.ts';
import { type Database, type Engine, openKept } from './machine/kept.ts';
import { type Asked, Clients, NoAnswer } from './machine/load.ts';
import { firstPage, hundredthPage } from './questions/pages.ts';
import type { Question, Variables } from './questions/question.ts';
import { path as pathLength } from './questions/search.ts';
import { latencyOf, thingsToAsk } from './race.ts';
import { figure, table } from './table.ts';

export interface ScaleOptions {
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  /** Load the databases anew. */
  readonly fresh: boolean;
  readonly only: string;
}

/** Asked of Kamergraaf alone. */
interface Asking {
  readonly name: string;
  things(path: string, clients: Clients): Promise<readonly Asked[]> | readonly Asked[];
}

interface Latency {
  readonly p50: number;
  readonly p95: number;
}

/** One engine with one graph. */
interface Column {
  readonly engine: Engine;
  readonly nodes: number;
  readonly database: Database['loading'];
  readonly memory: number;
  readonly latencies: ReadonlyMap<string, Latency>;
}

const ROWS = 20;
/** One word that one in twenty documents has, and pairs that few have. */
const SOME = [
  'ondernemers',
  'huurtarief studenten',
  'snellere klimaatakkoord',
  'betaalbare zorgfonds',
  'leraren oosterdam',
];

/** With the space after it: no other word begins so. */
const COMMON = 'motie ';

function thing(path: string, query: string, variables: Variables): Asked {
  return { path, body: JSON.stringify({ query, variables }) };
}

function spread(count: number, of: number, id: (index: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, at) => id(Math.floor((at * of) / count)));
}

function fromQuestion(name: string, question: Question): Asking {
  return { name, things: (path, clients) => thingsToAsk(question, { dialect: 'kamergraaf' }, path, clients) };
}

function askings(names: Names): readonly Asking[] {
  const { census } = names;
  const keyed = `query ($id: ID!) { node(id: $id) { ... on Motion { id title date submitters { id name } } } }`;
  return [
    {
      name: 'keyed read',
      things: (path) =>
        spread(500, census.motions, (at) => names.motion(at).id).map((id) => thing(path, keyed, { id })),
    },
    fromQuestion('motions by date, page 1', firstPage(names)),
    fromQuestion('motions by date, page 100', hundredthPage(names)),
    ...lettersOf('a programme of 1,000 letters', programme(1).id, census.thousandLetters),
    ...lettersOf(`the hub`, programme(0).id, census.hubLetters),
    searching('search', SOME, 'totalCount'),
    searching('a word that half of the graph has', [COMMON], ''),
    searching('the same with its total', [COMMON], 'totalCount'),
    fromQuestion('length of a path', pathLength(names)),
    {
      name: 'path',
      things: (path) => {
        const query = `query ($from: ID!, $to: ID!) { path(from: $from, to: $to, maxLength: 6) { length nodes { id } } }`;
        const end = (at: number) => names.motion(at).id;
        const pairs = spread(20, census.motions / 2, (at) => end(at)).map((from, at) => ({
          from,
          to: end(census.motions - 1 - at),
        }));
        return pairs.map((ends) => thing(path, query, ends));
      },
    },
    {
      name: 'rappel of a ministry',
      things: (path) => {
        const query = `query ($of: String) { rappel(ministry: $of, asOf: "2024-12-31", first: 50) {
          totalCount edges { daysOpen node { id } } } }`;
        return [thing(path, query, { of: ministry(0).id })];
      },
    },
  ];
}

function searching(name: string, texts: readonly string[], counted: string): Asking {
  const query = `query ($words: String!) { search(query: $words, first: ${ROWS}) {
    ${counted} edges { score node { id ... on Document { title date } } } } }`;
  return { name, things: (path) => texts.map((words) => thing(path, query, { words })) };
}

/** The first page of a programme's letters and its last. */
function lettersOf(name: string, id: string, count: number): readonly Asking[] {
  const query = `query ($id: ID!, $first: Int, $after: String) { node(id: $id) { ... on Programme {
    documents(kinds: [LETTER], first: $first, after: $after, orderBy: { date: ASC }) {
      totalCount edges { node { id title date } } pageInfo { endCursor } } } } }`;
  const last = Math.ceil(count / ROWS);
  const first = (path: string) => [thing(path, query, { id, first: ROWS })];
  return [
    { name: `${name}, page 1`, things: first },
    {
      name: `${name}, last page`,
      things: async (path, clients) => {
        let after: string | undefined;
        for (let left = (last - 1) * ROWS; left > 0; left -= 100) {
          const answer = await clients.ask(thing(path, query, { id, first: Math.min(100, left), after }));
          const { data } = JSON.parse(answer) as { data: { node: { documents: { pageInfo: { endCursor: string } } } } };
          after = data.node.documents.pageInfo.endCursor;
        }
        return [thing(path, query, { id, first: ROWS, after })];
      },
    },
  ];
}

export async function scale(options: ScaleOptions): Promise<string> {
  const columns: Column[] = [];
  for (const nodes of options.sizes) {
    for (const engine of ['sqlite', 'neo4j'] as const) columns.push(await column(engine, nodes, options));
  }
  return report(columns);
}

async function column(engine: Engine, nodes: number, options: ScaleOptions): Promise<Column> {
  const database = await openKept(engine, nodes, options.fresh);
  const running = await kamergraaf('', database.store).start();
  const clients = new Clients(running.whole.origin, 1);
  const latencies = new Map<string, Latency>();
  const { path } = running.whole;
  try {
    const asked = askings(new Names(censusOf(nodes), SEED)).filter(({ name }) => name.includes(options.only));
    // A server that has just started is slow with whatever it is asked first: all are asked before any is measured.
    for (const asking of asked)
      await answered(asking, () => latencyTo(asking, path, clients, { ...options, rounds: 0 }));
    for (const asking of asked) {
      console.error(`${nodes} nodes on ${engine}: ${asking.name} …`);
      const latency = await answered(asking, () => latencyTo(asking, path, clients, options));
      if (latency) latencies.set(asking.name, latency);
    }
    return { engine, nodes, database: database.loading, memory: memoryOf(running.pid).now, latencies };
  } finally {
    await clients.close();
    await running.stop();
    await database.stop();
  }
}

/** Null where the server gives no answer: the other questions are asked all the same. */
async function answered<T>({ name }: Asking, ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    console.error(`${name} fails: ${error.message}`);
    return null;
  }
}

/** The round in the middle: one in which the machine did something else counts for nothing. */
async function latencyTo(
  asking: Asking,
  path: string,
  clients: Clients,
  { rounds, seconds }: ScaleOptions,
): Promise<Latency> {
  const things = await asking.things(path, clients);
  await clients.during(seconds, things);
  const all: Latency[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(latencyOf(await clients.during(seconds, things)));
  return all.toSorted((a, b) => a.p50 - b.p50)[all.length >> 1] ?? { p50: Number.NaN, p95: Number.NaN };
}

function report(columns: readonly Column[]): string {
  return (['sqlite', 'neo4j'] as const)
    .map((engine) => {
      const own = columns.filter((each) => each.engine === engine);
      return `## ${engine === 'sqlite' ? 'SQLite' : 'Neo4j'}\n\n${loadingTable(own)}\n\n${latencyTable(own)}`;
    })
    .join('\n\n');
}

function loadingTable(columns: readonly Column[]): string {
  const row = (name: string, value: (column: Column) => string) => [name, ...columns.map(value)];
  return table(
    ['loading', ...columns.map(({ nodes }) => `${figure(nodes)} nodes`)],
    [
      row('records', ({ database }) => figure(database.records)),
      row('seconds', ({ database }) => figure(database.seconds)),
      row('records a second', ({ database }) => figure(database.records / database.seconds)),
      row('memory of the import at most, MB', ({ database }) => figure(database.memory / 1e6)),
      row('on disk, MB', ({ database }) => figure(database.size / 1e6)),
      row('memory of the server after this, MB', ({ memory }) => figure(memory / 1e6)),
    ],
  );
}

function latencyTable(columns: readonly Column[]): string {
  const names = [...new Set(columns.flatMap(({ latencies }) => [...latencies.keys()]))];
  const [smallest, largest] = [columns[0], columns.at(-1)];
  const cell = (latency: Latency | undefined) =>
    latency ? `${figure(latency.p50, 2)} / ${figure(latency.p95, 2)}` : 'fails';
  const growth = (name: string) => {
    const [from, to] = [smallest, largest].map((column) => column?.latencies.get(name)?.p50 ?? Number.NaN);
    return figure((to ?? 0) / (from ?? 1), 2);
  };
  return table(
    ['p50 / p95 in milliseconds', ...columns.map(({ nodes }) => `${figure(nodes)} nodes`), 'last to first'],
    names.map((name) => [name, ...columns.map(({ latencies }) => cell(latencies.get(name))), growth(name)]),
  );
}
