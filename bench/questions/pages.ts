/** Pages: of a programme's letters with their total, and of all motions by date. */
import { type Names, programme } from '../graph/names.ts';
import { type Next, type Question, ROWS } from './question.ts';

const FIELDS = 'id title date';
const FROM = '2016-01-01';
const UNTIL = '2024-01-01';

/** The programmes after the hub and the one with a thousand letters: in a graph of 100,000 nodes 420 to 3,700 each. */
const PROGRAMMES = Array.from({ length: 22 }, (_, at) => programme(2 + at));

export function programmePage(_: Names): Question {
  return {
    name: '50 of some 1,000 letters, with total',
    variables: PROGRAMMES.map(({ id }) => ({ id })),
    texts: {
      kamergraaf: {
        ask: `query Letters($id: ID!) { node(id: $id) { ... on Programme { id name
          letters: documents(kinds: [LETTER], first: 50, orderBy: { date: ASC }) { totalCount edges { node { ${FIELDS} } } } } } }`,
      },
      neo4jGraphql: {
        ask: `query Letters($id: ID!) { programmes(where: { id: { eq: $id } }) { id name
          letters: lettersConnection(first: 50, sort: [{ node: { day: ASC } }, { node: { id: ASC } }]) {
            totalCount edges { node { ${FIELDS} } } } } }`,
      },
      cypher: {
        ask: `MATCH (g:Node {id: $q.id}) RETURN g { .id, .name, letters: {
          totalCount: COUNT { (g)<-[:ABOUT]-(:Letter) },
          edges: COLLECT { MATCH (g)<-[:ABOUT]-(l:Letter) WITH l ORDER BY l.date_day, l.id LIMIT 50
            RETURN { node: l { .id, .title, .date } } } } } AS answer`,
      },
    },
  };
}

const nextOfKamergraaf: Next = (data) => {
  const { list } = data as { list: { pageInfo: { endCursor: string } } };
  return { after: list.pageInfo.endCursor };
};
/** @neo4j/graphql has no other means: its cursors are offsets too. */
const nextByOffset: Next = (_, page) => ({ offset: page * ROWS });
const nextByKey: Next = (data) => {
  const last = (data as { answer: readonly { date: string; id: string }[] }).answer.at(-1);
  return { day: last?.date, id: last?.id };
};

function listPage(name: string, page: number): Question {
  return {
    name,
    page,
    variables: [{ from: FROM, until: UNTIL, first: ROWS, after: null, offset: 0, day: FROM, id: '' }],
    texts: {
      kamergraaf: {
        ask: `query List($from: Date, $until: Date, $first: Int, $after: String) {
          list: motions(where: { date: { gte: $from, lt: $until } }, orderBy: [{ date: ASC }], first: $first, after: $after) {
            edges { node { ${FIELDS} } } pageInfo { endCursor } } }`,
        next: nextOfKamergraaf,
      },
      neo4jGraphql: {
        ask: `query List($from: String, $until: String, $first: Int, $offset: Int) {
          list: motions(where: { day: { gte: $from, lt: $until } }, sort: [{ day: ASC }, { id: ASC }], limit: $first, offset: $offset) {
            ${FIELDS} } }`,
        next: nextByOffset,
      },
      cypher: {
        ask: `MATCH (m:Motion) WHERE m.date_day >= $q.day AND m.date_day < $q.until AND NOT (m.date_day = $q.day AND m.id <= $q.id)
          RETURN m { .id, .title, .date } AS answer ORDER BY m.date_day, m.id LIMIT toInteger($q.first)`,
        next: nextByKey,
      },
    },
  };
}

export const firstPage = (_: Names): Question => listPage('list of motions, page 1', 1);
export const hundredthPage = (_: Names): Question => listPage('list of motions, page 100', 100);
