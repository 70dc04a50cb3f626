/** Motions with their submitters and parties, and the letters that answer them with signatories and programmes. */
import type { Names } from '../graph/names.ts';
import type { Question } from './question.ts';

const KAMERGRAAF = `
  id title date
  submitters { id name party(at: "2025-01-01") { id name } }
  answers: followUps(first: 20, orderBy: { date: ASC }) {
    edges {
      outcome said: date
      node {
        id title
        ... on Letter {
          reference
          signatories { person { id name } office { id title organisation { id name } } }
          programmes { id name }
        }
      }
    }
  }
  programmes { id name }`;

const NEO4J_GRAPHQL = `
  id title date
  submitters: submittersConnection(sort: [{ edge: { order: ASC } }]) {
    edges {
      node {
        id name
        party: partiesConnection(where: { edge: { until: { eq: null } } }) { edges { node { id name } } }
      }
    }
  }
  answers: answeredByConnection(first: 20, sort: [{ edge: { date: ASC } }, { node: { id: ASC } }]) {
    edges {
      properties { outcome said: date }
      node {
        id title reference
        signatories: signatoriesConnection(sort: [{ edge: { order: ASC } }]) {
          edges { node { person { id name } office { id title organisation { id name } } } }
        }
        programmes { id name }
      }
    }
  }
  programmes { id name }`;

const CYPHER = `m {
  .id, .title, .date,
  submitters: COLLECT {
    MATCH (m)-[s:SUBMITTED_BY]->(p:Person)
    RETURN p { .id, .name, party: COLLECT { MATCH (p)-[b:MEMBER_OF]->(y:Party) WHERE b.until IS NULL RETURN y { .id, .name } } }
    ORDER BY s.order },
  answers: COLLECT {
    MATCH (m)<-[r:RESPONDS_TO]-(l:Letter)
    WITH r, l ORDER BY r.date_day, l.id LIMIT 20
    RETURN {
      outcome: r.outcome, said: r.date, id: l.id, title: l.title, reference: l.reference,
      signatories: COLLECT {
        MATCH (l)-[s:SIGNED_BY]->(t:Tenure)
        RETURN {
          person: COLLECT { MATCH (t)-[:HOLDER]->(p:Person) RETURN p { .id, .name } },
          office: COLLECT {
            MATCH (t)-[:OF_OFFICE]->(o:Office)
            RETURN o { .id, .title,
              organisation: COLLECT { MATCH (o)-[:BELONGS_TO]->(g:Organisation) RETURN g { .id, .name } } } } }
        ORDER BY s.order },
      programmes: COLLECT { MATCH (l)-[:ABOUT]->(g:Programme) RETURN g { .id, .name } } } },
  programmes: COLLECT { MATCH (m)-[:CONCERNS]->(g:Programme) RETURN g { .id, .name } } }`;

const BATCH = 50;
const BATCHES = 40;
const SINGLES = 400;

/** Motions spread over the years, each once. */
function someMotions(names: Names, count: number): string[] {
  const step = names.census.motions / count;
  return Array.from({ length: count }, (_, at) => names.motion(Math.floor(at * step)).id);
}

export function oneMotion(names: Names): Question {
  return {
    name: 'one motion, three levels',
    variables: someMotions(names, SINGLES).map((id) => ({ id })),
    texts: {
      kamergraaf: { ask: `query One($id: ID!) { node(id: $id) { ... on Motion { ${KAMERGRAAF} } } }` },
      neo4jGraphql: { ask: `query One($id: ID!) { motions(where: { id: { eq: $id } }) { ${NEO4J_GRAPHQL} } }` },
      cypher: { ask: `MATCH (m:Node {id: $q.id}) RETURN ${CYPHER} AS answer` },
    },
  };
}

export function fiftyMotions(names: Names): Question {
  const ids = someMotions(names, BATCH * BATCHES);
  return {
    name: 'fifty motions, three levels',
    variables: Array.from({ length: BATCHES }, (_, batch) => ({ ids: ids.filter((_, at) => at % BATCHES === batch) })),
    unordered: true,
    texts: {
      kamergraaf: { ask: `query Fifty($ids: [ID!]!) { nodes(ids: $ids) { ... on Motion { ${KAMERGRAAF} } } }` },
      neo4jGraphql: { ask: `query Fifty($ids: [ID!]!) { motions(where: { id: { in: $ids } }) { ${NEO4J_GRAPHQL} } }` },
      cypher: { ask: `UNWIND $q.ids AS id MATCH (m:Node {id: id}) RETURN ${CYPHER} AS answer` },
    },
  };
}

export function thousandReferences(names: Names): Question {
  const step = names.census.motions / 1000;
  const motions = Array.from({ length: 1000 }, (_, at) => names.motion(Math.floor(at * step)).id);
  const ask = `query References($references: [_Any!]!) {
    _entities(representations: $references) { ... on Motion { id title date } } }`;
  return {
    name: '1,000 references',
    variables: [{ ids: motions, references: motions.map((id) => ({ __typename: 'Motion', id })) }],
    subgraph: true,
    unordered: true,
    texts: {
      kamergraaf: { ask },
      neo4jGraphql: { ask },
      cypher: { ask: 'UNWIND $q.ids AS id MATCH (m:Node {id: id}) RETURN m { .id, .title, .date } AS answer' },
    },
  };
}
