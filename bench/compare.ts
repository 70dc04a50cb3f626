/** `npm run bench`: Kamergraaf beside its peers, over one graph in one Neo4j. */
import neo4j from 'neo4j-driver';
import { censusOf } from './graph/census.ts';
import { SEED } from './graph/generate.ts';
import { Names } from './graph/names.ts';
import { handWritten, inMemory, KAMERGRAAF, kamergraaf, neo4jGraphql } from './machine/contender.ts';
import { openKept } from './machine/kept.ts';
import { installPeers } from './peers-installed.ts';
import { questionsAbout } from './questions/all.ts';
import { PEER_INDEX_STATEMENT } from './questions/search.ts';
import { Race, type Result } from './race.ts';

export interface CompareOptions {
  readonly nodes: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly clients: number;
  /** Only questions whose name holds this. */
  readonly only: string;
  /** Hears of each question when it is done: a run that is ended has told what it saw. */
  readonly onDone: (results: readonly Result[]) => void;
}

export interface Compared {
  readonly results: readonly Result[];
  /** Bytes by contender, after all rounds. */
  readonly memory: ReadonlyMap<string, number>;
}

/** As many as the machine has processors: so Neo4j and a server over it use it too. */
const WORKERS = 2;

export async function compare(options: CompareOptions): Promise<Compared> {
  installPeers();
  const { nodes } = options;
  const sqlite = await openKept('sqlite', nodes);
  const graph = await openKept('neo4j', nodes);
  const contenders = [
    kamergraaf(KAMERGRAAF.neo4j, graph.store),
    kamergraaf(KAMERGRAAF.sqlite, sqlite.store),
    kamergraaf(KAMERGRAAF.workers, sqlite.store, { workers: WORKERS }),
    neo4jGraphql(graph.store),
    handWritten(graph.store),
    inMemory(nodes),
  ];
  const race = new Race(contenders, { ...options, database: graph.pid });
  try {
    await makePeerIndex(graph.store);
    await race.start();
    const results: Result[] = [];
    for (const question of questionsAbout(new Names(censusOf(nodes), SEED))) {
      if (!question.name.includes(options.only)) continue;
      console.error(`${question.name} …`);
      const answered = await race.ask(question);
      options.onDone(answered);
      results.push(...answered);
    }
    return { results, memory: race.memory() };
  } finally {
    await race.stop();
    await graph.stop();
  }
}

async function makePeerIndex(uri: string): Promise<void> {
  const driver = neo4j.driver(uri);
  try {
    await driver.executeQuery(PEER_INDEX_STATEMENT, {}, { database: 'neo4j' });
    await driver.executeQuery('CALL db.awaitIndexes(300)', {}, { database: 'neo4j' });
  } finally {
    await driver.close();
  }
}
