/** Hostile requests, of ten kinds. */
import { type GraphQLSchema, getIntrospectionQuery } from 'graphql';
import { hostileText, MARK, wrongValue } from './hostile-values.ts';
import type { Place } from './places.ts';
import type { Random } from './random.ts';

export interface Attack {
  readonly kind: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | null;
  /** Sends the body in two parts, the second never. */
  readonly slow?: true;
}

export interface Prey {
  readonly schema: GraphQLSchema;
  readonly places: readonly Place[];
  /** One after the other, so that a long run is at all of them. */
  readonly nextPlace: () => Place;
  /** An editor's, so that mutations are run as well. */
  readonly token: string;
}

type Make = (random: Random, prey: Prey) => Partial<Attack>;

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (content: unknown, headers: Record<string, string> = {}): Partial<Attack> => ({
  headers: { ...JSON_TYPE, ...headers },
  body: JSON.stringify(content),
});
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

const KINDS: Readonly<Record<string, { readonly weight: number; readonly make: Make }>> = {
  injection: {
    weight: 50,
    make: (random, { nextPlace, token }) => {
      const place = nextPlace();
      const asUser = place.query.startsWith('mutation') ? { authorization: `Bearer ${token}` } : {};
      return post({ query: place.query, variables: place.variables(hostileText(random)) }, asUser);
    },
  },
  types: {
    weight: 14,
    make: (random, { places }) => {
      const { query, variables } = random.pick(places);
      const wrong = Object.keys(variables('')).map((name) => [name, wrongValue(random)]);
      return post({ query, variables: Object.fromEntries(wrong) });
    },
  },
  deep: {
    weight: 4,
    make: (random) => {
      const levels = random.integer(1, 2000);
      const deep = random.pick([
        () => `{ programmes ${'{ edges { node { partOf '.repeat(levels)}`,
        () => `{ programmes { edges { node { ${'partOf { '.repeat(levels)} id ${'}'.repeat(levels + 4)}`,
        () => `{ programmes(where: ${'{ not: '.repeat(levels)} {} ${'}'.repeat(levels)}) { totalCount } }`,
        () => `{ ${'... on Query { '.repeat(levels)} __typename ${'}'.repeat(levels + 1)}`,
        () =>
          `{ ...F0 } ${times(Math.min(levels, 300), (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F${Math.min(levels, 300)} on Query { __typename }`,
        () => `{ __schema { types ${'{ fields { type '.repeat(levels)} { name } ${'} }'.repeat(levels)} } }`,
      ])();
      if (random.chance(0.7)) return post({ query: deep });
      const nested = `${random.pick(['[', '{"not":'])}`.repeat(levels * 50);
      const close = nested.startsWith('[') ? ']' : '}';
      const query = 'query ($w: ProgrammeWhere) { programmes(where: $w) { totalCount } }';
      const body = `{"query": "${query}", "variables": {"w": ${nested}1${close.repeat(levels * 50)}}}`;
      return { headers: JSON_TYPE, body };
    },
  },
  wide: {
    weight: 4,
    make: (random) => {
      const count = random.integer(1, 1500);
      const wide = random.pick([
        () => `{ ${'__typename '.repeat(count)} }`,
        () => `{ ${times(count, (at) => `f${at}`)} }`,
        () =>
          `{ gemeenten(first: 100) { edges { node { province { gemeenten(first: 100) { edges { node { ${times(count % 40, () => 'id name code')} id } } } } } } } }`,
        () => `query (${times(count, (at) => `$v${at}: String`)}) { __typename }`,
        () => `{ __typename ${'@include(if: true) '.repeat(count)} }`,
        () =>
          `{ programmes(where: { or: [${times(count, (at) => `{ name: { eq: "${MARK}${at}" } }`)}] }) { totalCount } }`,
        () => `{ nodes(ids: [${times(count, (at) => `"motion:${MARK}${at}"`)}]) { id } }`,
      ])();
      return post({ query: wide });
    },
  },
  aliased: {
    weight: 4,
    make: (random) => {
      const count = random.integer(1, 200);
      const field = random.pick([
        '__schema { types { name fields { name } } }',
        '__typename',
        `motion(citation: "${MARK}") { id }`,
        'programmes { totalCount }',
      ]);
      return post({ query: `{ ${times(count, (at) => `a${at}: ${field}`)} }` });
    },
  },
  huge: {
    weight: 1,
    make: (random) => {
      const size = random.chance(0.05) ? 11_000_000 : random.integer(10_000, 400_000);
      const filler = random.pick(['a', ' ', '#', '{', '"', '\u0000']);
      const content = random.pick([
        { query: filler.repeat(size) },
        { query: '{ __typename }', operationName: filler.repeat(size) },
        {
          query: 'query ($t: String!) { search(query: $t) { totalCount } }',
          variables: { t: `${MARK} `.repeat(size / 8) },
        },
        { query: '{ __typename }', variables: { list: Array.from({ length: size / 10 }, () => 1) } },
        { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: filler.repeat(size) } } },
      ]);
      return post(content);
    },
  },
  malformed: {
    weight: 8,
    make: (random, { places }) => {
      const whole = JSON.stringify({ query: random.pick(places).query, variables: {} });
      const body = random.pick<() => string | Buffer>([
        () => whole.slice(0, random.integer(0, whole.length - 1)),
        () => `${whole}${whole}`,
        () => JSON.stringify(wrongValue(random)),
        () => JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
        () => `{"__proto__": {"query": "{ __typename }"}, "query": "{ __typename }"}`,
        () => `{"query": "{ __typename }", "variables": ${JSON.stringify(wrongValue(random))}}`,
        () =>
          `{"query": ${JSON.stringify(wrongValue(random))}, "operationName": ${JSON.stringify(wrongValue(random))}}`,
        () => `{"query": "{ __typename }", "extensions": ${JSON.stringify({ persistedQuery: wrongValue(random) })}}`,
        () => Buffer.from(Array.from({ length: random.integer(1, 500) }, () => random.integer(0, 255))),
        () => JSON.stringify({ query: hostileText(random) }),
        () => JSON.stringify({ documentId: wrongValue(random) }),
      ])();
      return { headers: JSON_TYPE, body };
    },
  },
  tokens: {
    weight: 4,
    make: (random) => {
      const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const text = random.pick([
        `Bearer ${part({ alg: 'none' })}.${part({ sub: MARK, roles: ['admin'], exp: 9e9 })}.`,
        `Bearer ${part({ alg: 'HS256', kid: "' OR 1=1" })}.${part({ sub: MARK, roles: ['admin'] })}.${part('x')}`,
        `Bearer ${'.'.repeat(random.integer(0, 5000))}`,
        `Basic ${Buffer.from(`admin:${MARK}`).toString('base64')}`,
        `Bearer ${MARK.repeat(random.integer(1, 100))}`,
        'Bearer',
        'bearer  ',
        `Bearer a b ${MARK}`,
        'Negotiate x',
      ]);
      return post({ query: 'mutation { reviewEvidence(id: "a", state: REJECTED) { id } }' }, { authorization: text });
    },
  },
  requests: {
    weight: 10,
    make: (random, { places }) => {
      const encoded = encodeURIComponent(hostileText(random).toWellFormed());
      const path = random.pick([
        `/graphql?query=${encoded}`,
        '/graphql?query=%',
        `/graphql?query={__typename}&query=${encoded}`,
        `/graphql?query=${encodeURIComponent('mutation { reviewEvidence(id: "a", state: REJECTED) { id } }')}`,
        `/graphql?query={__typename}&variables=${encoded}`,
        `/graphql?query={__typename}&extensions=${encoded}`,
        `/graphql?documentId=${encoded}`,
        `/node/${encoded}`,
        '/node/%',
        `/node/${encoded}?format=${encoded}`,
        `/explorer/${encoded}`,
        '/explorer/..%2f..%2fpackage.json',
        '/../../etc/passwd',
        `/subgraphs/${encoded}`,
        `/${encoded}`,
        '//graphql',
        '/metrics',
        '/health',
        '/ready',
        `/graphql?query=${'a'.repeat(20_000)}`,
        `/graphql?query=${encodeURIComponent(random.pick(places).query)}&variables=${encodeURIComponent(JSON.stringify(wrongValue(random))).slice(0, 8000)}`,
      ]);
      const headers = random.pick<Record<string, string>>([
        {},
        { accept: `text/html;q=${encoded.slice(0, 200)}` },
        { accept: '*/*;q=x, ,;,' },
        { 'if-none-match': '*' },
        { 'content-type': 'multipart/form-data; boundary=x' },
        { 'content-type': 'application/x-www-form-urlencoded' },
        { 'x-forwarded-for': `${MARK}, 1.2.3.4`, 'x-forwarded-host': 'kwaad.example', 'x-forwarded-proto': 'gopher' },
        { origin: 'null' },
        { cookie: `a=${encoded.slice(0, 500)}` },
        { 'x-big': 'x'.repeat(random.integer(1, 20_000)) },
        { traceparent: `00-${MARK}-x-01` },
        { 'kamergraaf-cost': '1' },
        { 'x-http-method-override': 'DELETE' },
      ]);
      const method = random.pick(['GET', 'GET', 'GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE']);
      return { method, path, headers, body: method === 'POST' || method === 'PUT' ? hostileText(random) : null };
    },
  },
  entities: {
    weight: 4,
    make: (random) => {
      const reference = () =>
        random.pick<() => unknown>([
          () => wrongValue(random),
          () => ({ __typename: 'Motion' }),
          () => ({ __typename: hostileText(random), id: 'a' }),
          () => ({ __typename: 'Gemeente', code: hostileText(random) }),
          () => ({ __typename: 'Letter', id: wrongValue(random) }),
          () => ({ __typename: 'Query', id: 'a' }),
          () => ({ __typename: 'Node', id: 'a' }),
          () => ({ id: hostileText(random) }),
        ])();
      const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }';
      const references = Array.from({ length: random.pick([1, 5, 1200]) }, reference);
      const subgraph = random.pick(['parliament', 'government', 'municipal', 'evidence']);
      return { ...post({ query, variables: { r: references } }), path: `/subgraphs/${subgraph}` };
    },
  },
  introspection: {
    weight: 1,
    make: (random) =>
      post({ query: getIntrospectionQuery().replace(/ofType/g, () => random.pick(['ofType', 'ofType', 'name'])) }),
  },
  slow: {
    weight: 0.5,
    make: () => ({ headers: { ...JSON_TYPE, 'content-length': '100000' }, body: '{"query": "', slow: true }),
  },
};

export function attack(random: Random, prey: Prey): Attack {
  const kind = kindAt(random.next());
  return { kind, method: 'POST', path: '/graphql', headers: {}, body: null, ...KINDS[kind]?.make(random, prey) };
}

const TOTAL = Object.values(KINDS).reduce((sum, { weight }) => sum + weight, 0);

function kindAt(share: number): string {
  let left = share * TOTAL;
  for (const [kind, { weight }] of Object.entries(KINDS)) {
    left -= weight;
    if (left < 0) return kind;
  }
  return 'injection';
}
