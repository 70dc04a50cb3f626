/** docs/benchmarks.md: Kamergraaf beside its peers. */
import { readFileSync } from 'node:fs';
import { type CompareOptions, compare } from './compare.ts';
import { censusOf } from './graph/census.ts';
import { SEED } from './graph/generate.ts';
import { Names } from './graph/names.ts';
import { ingestion } from './ingestion.ts';
import { NEO4J_GRAPHQL } from './machine/contender.ts';
import { openKept } from './machine/kept.ts';
import { speedPicture } from './picture.ts';
import { circumstances, goalTable, loadNow, memoryTable, questionTables } from './report.ts';
import { shapes } from './shapes.ts';
import { starting } from './starting.ts';
import { figure } from './table.ts';

interface ReportOptions extends Omit<CompareOptions, 'onDone'> {
  /** How many are ingested. */
  readonly letters: number;
}

export async function peersReport(options: ReportOptions): Promise<{ text: string; picture: string }> {
  const measuredOn = circumstances(loadNow());
  const { nodes, rounds, seconds, clients, only, letters } = options;
  const compared = await compare({ ...options, onDone: (results) => console.error(questionTables(results)) });
  const rest = only === '' ? await others(nodes, letters) : '';
  const census = censusOf(nodes);
  const picture = speedPicture(
    compared.results,
    `${figure(nodes)} nodes, ${clients} connections, medians of ${rounds} rounds, logarithmic scale.`,
  );
  const text = `# How fast the graph is read, beside its peers

${measuredOn} \`npm run bench\` measures again. Beside this: [by size of the graph](benchmarks-scale.md),
[reading text](benchmarks-language.md).

![Requests a second by question and contender](benchmarks.svg)

${only === '' ? goalTable(compared) : ''}

## What is measured

One generated graph (\`bench/graph\`) of ${figure(nodes)} nodes: ${figure(census.motions)} motions, ${figure(census.letters)} letters, ${census.programmes} programmes, every node and
link with its proof; loaded by \`kamergraaf import\`. Each contender is a process of its own with \`NODE_ENV=production\` on
the same machine; ${clients} clients ask one thing after another over connections that they keep, ${rounds} rounds of ${seconds} seconds, the
contenders in turn and each round beginning with another. Figures are medians, with the lowest and the highest. Before
that, every contender's answers are brought to one form and must be equal. CPU time is that of the process, in
milliseconds for each request.

* **Kamergraaf** is \`kamergraaf serve\` with its defaults, but for \`KAMERGRAAF_CACHE_BYTES=0\`: no answer is kept. Over
  Neo4j, server and database are two processes on two processors; on SQLite it is one, and with \`--workers 2\` two.
* **@neo4j/graphql** ${peerVersion()} under Apollo's standalone server, as its documentation advises, over the same Neo4j with the same
  labels, properties and indexes, and a full text index of its own over title and dictum. Its page 100 is an offset: it
  has no other means.
* **Hand-written statement**: one auto-commit Cypher statement for each question, over plain \`node:http\`.
* **graphql-js in memory**: the same documents over objects in memory, parsed and validated once. No proofs, filters,
  limits or indexes: the ceiling for the GraphQL part.

Apollo's CacheControl plugin is off for all who have it.

## Questions

${questionTables(compared.results)}

${rest}

${memoryTable(compared)}
`;
  return { text, picture: picture.svg };
}

function peerVersion(): string {
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  return dependencies[NEO4J_GRAPHQL] ?? '';
}

/** What only Kamergraaf is asked. */
async function others(nodes: number, letters: number): Promise<string> {
  const graph = await openKept('neo4j', nodes);
  const shapeTable = await shapes(graph.store, new Names(censusOf(nodes), SEED)).finally(() => graph.stop());
  return `## A new shape of query, on Neo4j

Neo4j plans a statement the first time it sees its text. One client; lists of other sizes must not make it plan again.

${shapeTable}

## Ingest

Invented letters of some three kilobytes (\`bench/invented-texts.ts\`), each read, found and written in a transaction of
its own, into a copy of the graph. @neo4j/graphql and the others have nothing that reads letters.

${await ingestion(nodes, letters)}

## Start and memory

${await starting()}`;
}
