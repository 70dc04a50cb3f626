/** Words, a path, and what is open: questions of which the peers can do some. */
import { type Names, person, programme } from '../graph/names.ts';
import { placeName } from '../graph/words.ts';
import type { Question } from './question.ts';

/** Made for the peers, over what Kamergraaf's own index holds of a motion. */
export const PEER_INDEX = 'bench_motions';
export const PEER_INDEX_STATEMENT = `CREATE FULLTEXT INDEX ${PEER_INDEX} IF NOT EXISTS FOR (m:Motion) ON EACH [m.title, m.dictum]
  OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'dutch' } }`;

/** Places that few motions name: all that is found fits in one answer, so that its order does not matter. */
const RARE_PLACES = Array.from({ length: 20 }, (_, at) => placeName(330 + at));
const ALL = 100;

export function search(_: Names): Question {
  return {
    name: 'search',
    needsStore: true,
    variables: RARE_PLACES.map((word) => ({ word })),
    unordered: true,
    texts: {
      kamergraaf: {
        ask: `query Search($word: String!) { search(query: $word, kinds: [MOTION], first: ${ALL}) {
          edges { node { id ... on Motion { title date } } } } }`,
      },
      neo4jGraphql: {
        ask: `query Search($word: String!) { motionsInWords(phrase: $word, first: ${ALL}) {
          edges { node { id title date } } } }`,
      },
      cypher: {
        ask: `CALL db.index.fulltext.queryNodes('${PEER_INDEX}', $q.word) YIELD node AS m
          WITH m LIMIT ${ALL} RETURN m { .id, .title, .date } AS answer`,
      },
    },
  };
}

export function path({ census }: Names): Question {
  const step = Math.floor(census.members / 20);
  return {
    name: 'path between two nodes',
    needsStore: true,
    variables: Array.from({ length: 20 }, (_, at) => ({
      from: person(at * step).id,
      to: programme(at % census.programmes).id,
    })),
    texts: {
      kamergraaf: { ask: 'query Path($from: ID!, $to: ID!) { path(from: $from, to: $to, maxLength: 6) { length } }' },
      neo4jGraphql: { cannot: 'has no paths but by a Cypher statement of one’s own' },
      cypher: {
        ask: `MATCH p = shortestPath((a:Node {id: $q.from})-[*..6]-(b:Node {id: $q.to})) RETURN { length: length(p) } AS answer`,
      },
    },
  };
}

export function rappel(_: Names): Question {
  const cannot = 'the rule of what is open is Kamergraaf’s own';
  return {
    name: 'rappel over all that is tracked',
    needsStore: true,
    variables: [{ asOf: '2024-12-31' }],
    texts: {
      kamergraaf: {
        ask: `query Rappel($asOf: Date!) { rappel(asOf: $asOf, first: 50) {
          totalCount summary { state count medianDaysOpen }
          edges { daysOpen lastFollowUp { outcome date document { id } } node { id } } } }`,
      },
      neo4jGraphql: { cannot },
      cypher: { cannot },
    },
  };
}
