/** Servers that answer the questions, each a process of its own over the same graph. */
import type { Dialect, Question } from '../questions/question.ts';
import { type Child, start } from './child.ts';
import { CLI } from './kept.ts';
import type { Asked } from './load.ts';

export interface Contender {
  readonly name: string;
  /** Its answers come from Neo4j, which then works for it too. */
  readonly overNeo4j: boolean;
  readonly dialect: Dialect;
  /** In words why it cannot be asked this, where its dialect could. */
  readonly cannot?: (question: Question) => string | undefined;
  start(): Promise<RunningContender>;
}

export interface RunningContender extends Child {
  /** Where the whole graph and the subgraph that owns motions are asked. */
  readonly whole: Pick<Asked, 'path'> & { readonly origin: string };
  readonly subgraph: Pick<Asked, 'path'> & { readonly origin: string };
}

export const KAMERGRAAF = {
  neo4j: 'Kamergraaf on Neo4j',
  sqlite: 'Kamergraaf on SQLite',
  workers: 'Kamergraaf on SQLite, two processes',
} as const;
export const NEO4J_GRAPHQL = '@neo4j/graphql';
export const HAND_WRITTEN = 'hand-written statement';

/** Its own defaults; only answers are not kept, since every contender must work for each. */
const SETTINGS = { KAMERGRAAF_CACHE_BYTES: '0', PORT: '0' };

/** @param workers how many processes answer; the peers over Neo4j have theirs and the database's */
export function kamergraaf(
  name: string,
  store: string,
  {
    workers = 1,
    settings = {},
  }: { readonly workers?: number; readonly settings?: Readonly<Record<string, string>> } = {},
): Contender {
  return {
    name,
    overNeo4j: !store.startsWith('sqlite:'),
    dialect: 'kamergraaf',
    start: async () => {
      const child = start([CLI, '--store', store, 'serve', '--workers', String(workers)], { ...SETTINGS, ...settings });
      const [, origin = ''] = await child.said(/listening on (http:\/\/[^/]+)\/graphql/);
      return {
        ...child,
        whole: { origin, path: '/graphql' },
        subgraph: { origin, path: '/subgraphs/parliament' },
      };
    },
  };
}

export function neo4jGraphql(uri: string): Contender {
  return {
    name: NEO4J_GRAPHQL,
    overNeo4j: true,
    dialect: 'neo4jGraphql',
    start: () => startPeer('neo4j-graphql', uri),
  };
}

export function handWritten(uri: string): Contender {
  return {
    name: HAND_WRITTEN,
    overNeo4j: true,
    dialect: 'cypher',
    start: () => startPeer('statement', uri),
  };
}

export function inMemory(nodes: number): Contender {
  return {
    name: 'graphql-js in memory',
    overNeo4j: false,
    dialect: 'kamergraaf',
    cannot: ({ needsStore }) => (needsStore ? 'holds no words, paths or rules' : undefined),
    start: () => startPeer('memory', String(nodes)),
  };
}

async function startPeer(file: string, argument: string): Promise<RunningContender> {
  const child = start([new URL(`../peers/${file}.ts`, import.meta.url).pathname, argument]);
  const [, origin = '', other = origin] = await child.said(
    /listening on (http:\S+?)\/(?: subgraph on (http:\S+?)\/)?$/,
  );
  return { ...child, whole: { origin, path: '/' }, subgraph: { origin: other, path: '/' } };
}
