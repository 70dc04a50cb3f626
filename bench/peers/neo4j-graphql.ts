/**
 * @neo4j/graphql under Apollo's standalone server, set up as its documentation advises: a driver of its own, type
 * definitions mapped on how the graph lies in Neo4j (`src/store/neo4j/layout.ts`). `Node` beside the kind, where
 * something is looked up by its id, gives it the index that Kamergraaf uses; `day` is the date as it is indexed.
 */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import neo4j from 'neo4j-driver';
import { PEER_INDEX } from '../questions/search.ts';

const TYPES = `
  type Motion @node(labels: ["Node", "Motion"])
    @fulltext(indexes: [{ indexName: "${PEER_INDEX}", queryName: "motionsInWords", fields: ["title", "dictum"] }]) {
    id: ID!
    title: String!
    dictum: String
    date: String
    day: String @alias(property: "date_day")
    submitters: [Person!]! @relationship(type: "SUBMITTED_BY", direction: OUT, properties: "Ordered")
    answeredBy: [Letter!]! @relationship(type: "RESPONDS_TO", direction: IN, properties: "Answer")
    programmes: [Programme!]! @relationship(type: "CONCERNS", direction: OUT)
  }
  type Letter @node {
    id: ID!
    title: String!
    reference: String
    date: String
    day: String @alias(property: "date_day")
    signatories: [Tenure!]! @relationship(type: "SIGNED_BY", direction: OUT, properties: "Ordered")
    programmes: [Programme!]! @relationship(type: "ABOUT", direction: OUT)
  }
  type Programme @node(labels: ["Node", "Programme"]) {
    id: ID!
    name: String!
    letters: [Letter!]! @relationship(type: "ABOUT", direction: IN)
  }
  type Person @node {
    id: ID!
    name: String!
    parties: [Party!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Period")
  }
  type Party @node { id: ID! name: String! }
  type Tenure @node {
    id: ID!
    person: [Person!]! @relationship(type: "HOLDER", direction: OUT)
    office: [Office!]! @relationship(type: "OF_OFFICE", direction: OUT)
  }
  type Office @node {
    id: ID!
    title: String!
    organisation: [Organisation!]! @relationship(type: "BELONGS_TO", direction: OUT)
  }
  type Organisation @node { id: ID! name: String! }
  type Ordered @relationshipProperties { order: Int }
  type Period @relationshipProperties { from: String until: String }
  type Answer @relationshipProperties { outcome: String! date: String }
`;
const FEDERATED = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key"])
  ${TYPES.replace('type Motion ', 'type Motion @key(fields: "id") ')}`;

/** Comparing texts is off by default; dates are texts in the graph. */
const features = { filters: { String: { GTE: true, LT: true } } };
const driver = neo4j.driver(process.argv[2] ?? '');

async function serve(schema: GraphQLSchema): Promise<string> {
  const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
  const context = async () => ({ sessionConfig: { database: 'neo4j' } });
  const { url } = await startStandaloneServer(apollo, { listen: { host: '127.0.0.1', port: 0 }, context });
  return url;
}

const whole = await serve(await new Neo4jGraphQL({ typeDefs: TYPES, driver, features }).getSchema());
const subgraph = await serve(await new Neo4jGraphQL({ typeDefs: FEDERATED, driver, features }).getSubgraphSchema());
console.log(`listening on ${whole} subgraph on ${subgraph}`);
