/**
 * The ceiling for the GraphQL part: graphql-js over objects in memory, documents parsed and validated once. It
 * answers Kamergraaf's own documents, as far as its schema goes, and keeps no proof, no filter and no index.
 */
import { buildSchema, type DocumentNode, execute, parse, validate } from 'graphql';
import { graphOf } from '../graph/generate.ts';
import { listen } from './listen.ts';
import { MemoryGraph, type MemoryMotion, type Paging, page } from './memory-graph.ts';

const schema = buildSchema(`
  scalar Date
  scalar _Any
  enum NodeKind { LETTER MOTION }
  enum OrderDirection { ASC DESC }
  input Order { date: OrderDirection }
  input DateFilter { gte: Date lt: Date }
  input MotionWhere { date: DateFilter }
  type PageInfo { endCursor: String }
  interface Node { id: ID! }
  type Motion implements Node {
    id: ID! title: String! date: Date
    submitters: [Person!]
    followUps(first: Int, orderBy: [Order!]): FollowUps
    programmes: [Programme!]
  }
  type FollowUps { edges: [FollowUp!]! }
  type FollowUp { outcome: String! date: Date node: Letter! }
  type Letter implements Node {
    id: ID! title: String! date: Date reference: String
    signatories: [Signatory!]
    programmes: [Programme!]
  }
  type Signatory { person: Person office: Office }
  type Programme implements Node {
    id: ID! name: String!
    documents(kinds: [NodeKind!], first: Int, orderBy: [Order!]): Letters
  }
  type Letters { totalCount: Int! edges: [LetterEdge!]! }
  type LetterEdge { node: Letter! }
  type Person { id: ID! name: String! party(at: Date): Party }
  type Party { id: ID! name: String! }
  type Office { id: ID! title: String! organisation: Organisation }
  type Organisation { id: ID! name: String! }
  type Motions { edges: [MotionEdge!]! pageInfo: PageInfo! }
  type MotionEdge { node: Motion! }
  union _Entity = Motion
  type Query {
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    motions(where: MotionWhere, orderBy: [Order!], first: Int, after: String): Motions
    _entities(representations: [_Any!]!): [_Entity]!
  }`);

const graph = new MemoryGraph(graphOf(Number(process.argv[2])));

interface Within {
  readonly where: { readonly date: { readonly gte: string; readonly lt: string } };
}

const rootValue = {
  node: ({ id }: { id: string }) => graph.node(id),
  nodes: ({ ids }: { ids: readonly string[] }) => ids.map((id) => graph.node(id)),
  motions: ({ where, ...paging }: Within & Paging) => page(motionsWithin(where.date), paging),
  _entities: ({ representations }: { representations: readonly { readonly id: string }[] }) =>
    representations.map(({ id }) => graph.node(id)),
};

/** Kept, as the lists of the other contenders are kept sorted by their indexes. */
const found = new Map<string, readonly MemoryMotion[]>();
function motionsWithin({ gte, lt }: Within['where']['date']): readonly MemoryMotion[] {
  const key = `${gte}/${lt}`;
  const motions = found.get(key) ?? graph.motions.filter(({ date }) => date >= gte && date < lt);
  found.set(key, motions);
  return motions;
}

const documents = new Map<string, DocumentNode>();
function documentOf(query: string): DocumentNode {
  const known = documents.get(query);
  if (known) return known;
  const document = parse(query);
  const [mistake] = validate(schema, document);
  if (mistake) throw mistake;
  documents.set(query, document);
  return document;
}

async function answer(body: string): Promise<string> {
  const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
  return JSON.stringify(await execute({ schema, document: documentOf(query), rootValue, variableValues: variables }));
}

listen(answer);
