/** A small API and store of its own, so that the server is tested without the graph's. */
import { EventEmitter } from 'node:events';
import type { TestContext } from 'node:test';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { Api } from '../../src/server/api.ts';
import type { ServerConfig } from '../../src/server/config.ts';
import type { RequestScope } from '../../src/server/request-scope.ts';
import { type RunningServer, startServer } from '../../src/server/start.ts';
import { StoreError } from '../../src/store/errors.ts';
import type { CallOptions, GraphStore } from '../../src/store/graph-store.ts';
import type { ReadPlan } from '../../src/store/plan.ts';
import type { Rows } from '../../src/store/rows.ts';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  interface Node { id: ID! }
  union Written = Paper | Letter
  type Identifier { scheme: String! value: String! }
  type Evidence { id: ID! quote: String statement: String! confidence: Float! review: String! document: Letter }
  type Paper implements Node @key(fields: "id") {
    id: ID!
    title: String!
    date: String
    url: String
    fullText: String
    sameAs: [String!]!
    identifiers: [Identifier!]!
    answers(first: Int, after: String): AnswerConnection
    replaces: Written
    status(on: String): Status
  }
  type Status { state: String! document: Letter }
  type Letter implements Node @key(fields: "id") { id: ID! title: String! url: String }
  type AnswerConnection { totalCount: Int! edges: [AnswerEdge!]! }
  type AnswerEdge { cursor: String! outcome: String node: Letter! evidence(first: Int = 5): [Evidence!]! }
  type PaperConnection { totalCount: Int! edges: [PaperEdge!]! }
  type PaperEdge { cursor: String! node: Paper! }
  type Query {
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    papers(first: Int, last: Int): PaperConnection!
    hello(name: String = "world"): String
    statement: Boolean
    slow: Boolean
    fails(how: String!): String
    whoami: String
  }
  type Mutation { rename(id: ID!, title: String!): String }
`;

const EVIDENCE = {
  id: 'evidence:1',
  quote: 'Hiermee is de motie <uitgevoerd>.',
  statement: 'The letter carries the motion out.',
  confidence: 0.9,
  review: 'PROPOSED',
  document: { __typename: 'Letter', id: 'letter:a', title: 'Brief over "de proef"', url: 'https://example.nl/a' },
};

const PAPER = {
  __typename: 'Paper',
  id: 'paper:1',
  title: 'Motie <over> de proef & meer',
  date: '2020-01-02',
  url: 'javascript:alert(1)',
  fullText: 'x'.repeat(1000),
  sameAs: ['https://example.nl/paper/1'],
  identifiers: [{ scheme: 'kst', value: '1-1' }],
  answers: {
    totalCount: 57,
    edges: [{ cursor: 'c', outcome: 'FULFILLED', node: EVIDENCE.document, evidence: [EVIDENCE] }],
  },
  replaces: { __typename: 'Paper', id: 'paper:0', title: 'Vorige' },
  status: { state: 'FULFILLED', document: EVIDENCE.document },
};

/** Tells why each `slow` field was ended: the code of the signal's reason. */
export const ended = new EventEmitter<{ ended: [string] }>();

const resolvers = {
  Node: { __resolveType: (node: { __typename: string }) => node.__typename },
  Paper: { __resolveReference: ({ id }: { id: string }) => (id === PAPER.id ? PAPER : null) },
  Query: {
    node: (_: unknown, { id }: { id: string }) => ([PAPER.id, 'kst:1-1'].includes(id) ? PAPER : null),
    nodes: (_: unknown, { ids }: { ids: string[] }) => ids.map(() => PAPER),
    papers: () => ({ totalCount: 1, edges: [{ cursor: 'a', node: PAPER }] }),
    hello: (_: unknown, { name }: { name: string }) => `hello ${name}`,
    statement: async (_: unknown, _args: unknown, { store }: RequestScope) => {
      await store.read({
        start: { by: 'keys', keys: ['a', 'b'] },
        select: { properties: [], links: [], evidence: [{ slot: 'answers', first: 1 }], counts: [] },
      });
      return true;
    },
    slow: (_: unknown, _args: unknown, { signal }: RequestScope) =>
      new Promise((_resolve, reject) => {
        const end = () => {
          ended.emit('ended', signal.reason.code);
          reject(signal.reason);
        };
        if (signal.aborted) end();
        else signal.addEventListener('abort', end);
      }),
    fails: (_: unknown, { how }: { how: string }) => {
      if (how === 'store') throw new StoreError('STORE_UNAVAILABLE', 'bolt://neo4j:geheim@db.intern does not answer');
      throw new Error(`broken near password=${how}`);
    },
    whoami: (_: unknown, _args: unknown, { viewer }: RequestScope) => viewer.user?.role ?? 'anyone',
  },
  Mutation: { rename: (_: unknown, { title }: { title: string }) => title },
};

const schema = buildSubgraphSchema([{ typeDefs: parse(SDL), resolvers }]);

export const api: Api = {
  merged: () => schema,
  subgraphs: ['papers'],
  subgraph: () => schema,
  context: (scope) => ({ ...scope }),
};

export interface FakeStore extends GraphStore {
  /** Thrown by every read while it is set. */
  failure: Error | null;
  /** Of the file or database that it stands for. */
  schemaVersion: number;
  revisionNumber: number;
}

export function fakeStore(): FakeStore {
  const store = {
    engine: 'sqlite',
    failure: null as Error | null,
    schemaVersion: 1,
    revisionNumber: 0,
    async read(_plan: ReadPlan, _options?: CallOptions): Promise<Rows> {
      if (store.failure) throw store.failure;
      return {
        keyed: [{ id: 'a', kind: 'Letter', answers: [{ id: 'evidence:1', kind: 'Evidence' }] }, null],
      } as unknown as Rows;
    },
    async schema() {
      if (store.failure) throw store.failure;
      return { version: store.schemaVersion, known: 1 };
    },
    connections: () => ({ inUse: 1, idle: 2 }),
    async revision() {
      return store.revisionNumber;
    },
    async status() {
      const counts = { nodes: 0, links: 0, evidence: 0, byKind: [] };
      return { engine: 'sqlite', engineVersion: '3', location: ':memory:', schemaVersion: 1, revision: 0, counts };
    },
  };
  return store as unknown as FakeStore;
}

export interface TestServer extends RunningServer {
  readonly origin: string;
  readonly store: FakeStore;
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
}

interface Answer {
  readonly status: number;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** A server on a free port, closed when the test ends. */
export async function serve(t: TestContext, config: Partial<ServerConfig> = {}): Promise<TestServer> {
  const store = fakeStore();
  const server = await startServer({ api, store, config: { port: 0, logLevel: 'silent', ...config } });
  // How the closing goes is for the tests of closing to say.
  t.after(() => Promise.allSettled([server.close()]));
  const ask: TestServer['ask'] = async (query, variables, headers) => {
    const answer = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await answer.json()) as Answer;
    return { status: answer.status, data, errors };
  };
  return { ...server, origin: new URL(server.url).origin, store, ask };
}
