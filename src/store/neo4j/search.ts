/**
 * Full text search in one statement: the word index finds what matches, Cypher counts and scores as
 * `ranking.ts` does, so that the server can cut the page; the scores shown come from `ranking.ts` itself.
 */
import neo4j from 'neo4j-driver';
import type { Props } from '../../model/assertion.ts';
import { KIND_NAMES, type Kind, propertiesOf } from '../../model/kind.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { Hit, SearchQuery, SearchResult } from '../graph-store.ts';
import { highlight } from '../highlight.ts';
import type { Filter } from '../plan.ts';
import { BREAK, facetOrder, RANKED, SATURATION, SCORE_PRECISION, SEARCH_TAG, scoreOf, WEIGHTS } from '../ranking.ts';
import { TEXT_PROPERTIES } from '../texts.ts';
import { type ParsedQuery, parseQuery, type Term, termsOf } from '../words.ts';
import { condition, kindTest } from './filter.ts';
import { dayOf, WORDS_DAY, WORDS_INDEX, wordsProperty } from './layout.ts';
import { newStatement } from './row.ts';
import type { Compiled, Statement } from './statement.ts';

/** The query as read, and what was asked. */
export interface Searching {
  readonly query: SearchQuery;
  readonly parsed: ParsedQuery;
}

export function searchingFor(query: SearchQuery): Searching {
  return { query, parsed: parseQuery(query.text) };
}

const SEARCHABLE = [
  ...new Set(
    KIND_NAMES.flatMap((kind) =>
      Object.entries(propertiesOf(kind)).flatMap(([name, spec]) => (spec.searchable === undefined ? [] : [name])),
    ),
  ),
];

export function compileSearch({ query }: Searching): Compiled<Searching, SearchResult> {
  const statement = newStatement<Searching>();
  const node = statement.variable('n');
  const matching = matchingOf(statement, node, query);
  const terms = statement.value(({ parsed }) => termsOf(parsed).map((term) => [term.stem, term.prefix ?? null]));
  const weights = statement.value(() => [...WEIGHTS]);
  const limit = statement.count((plan) => plan.query.first + 1);
  const after = query.after === undefined ? '' : ` WHERE ${beyondCursor(statement, node)}`;
  const row = statement.row(
    { variable: node, kinds: query.kinds ?? KIND_NAMES },
    query.select,
    (plan) => plan.query.select,
    [],
  );
  const shown = `[${SEARCHABLE.map((name) => shownText(node, name)).join(', ')}]`;
  const best = `ORDER BY score DESC, ${node}.id`;
  return {
    text: [
      countsOf(matching, query),
      newestOf(matching),
      `CALL (newest) { UNWIND newest AS ${node} ${counted(node, terms)}`,
      `WITH ${node}, ${scored(weights)} AS score${after} WITH ${node}, score ${best} LIMIT ${limit} RETURN collect([${node}, score]) AS hits }`,
      `RETURN facets, total, size(newest), COLLECT { UNWIND hits AS h WITH h[0] AS ${node}, h[1] AS score ${counted(node, terms, 'score')}`,
      `WITH ${node}, score, counts, sizes ${best} RETURN [${row.text}, counts, sizes, ${shown}] }`,
    ].join(' '),
    parameters: (plan) => statement.parameters(plan),
    decode: ([record], plan) => {
      const [kinds, total, ranked, rows] = record as [[Kind, number][], number | null, number, readonly unknown[][]];
      return {
        hits: rows.slice(0, plan.query.first).map(([value, counts, sizes, texts]): Hit => {
          const found = row.decode(value, plan);
          const score = scoreOf(counts as number[][], sizes as number[]);
          const props = propsOf(texts as readonly unknown[]);
          return {
            cursor: encodeCursor(SEARCH_TAG, [score, found.id]),
            score,
            node: found,
            highlight: highlight(found.kind as Kind, props, termsOf(plan.parsed)),
          };
        }),
        total,
        facets: kinds.map(([kind, count]) => ({ kind, count })).sort(facetOrder),
        ranked,
        hasNext: rows.length > plan.query.first,
      };
    },
  };
}

/** What matches: the words as the index takes them, and clauses that bind the node. */
interface Matching {
  readonly node: string;
  /** The expression of the words. */
  readonly words: string;
  /** The expressions of `RANKED` and `MANY`. */
  readonly most: string;
  readonly many: string;
  /** The expression of how many days to look back from the newest document, one after the other. */
  readonly days: string;
  /** `words` may be narrowed by a day. */
  readonly found: (words: string) => string;
}

function matchingOf(statement: Statement<Searching>, node: string, query: SearchQuery): Matching {
  const words = statement.value(({ parsed }) => luceneQuery(parsed));
  const passing = tests(statement, node, query);
  return {
    node,
    words,
    most: statement.count(() => RANKED),
    many: statement.count(() => MANY),
    days: statement.value(() => DAYS_BACK.map((days) => neo4j.int(days))),
    found: (of) =>
      `CALL db.index.fulltext.queryNodes('${WORDS_INDEX}', ${of}) YIELD node AS ${node} WITH ${node}${passing}`,
  };
}

/** Binds `facets` and `total`, of all that matches where they are asked for. */
function countsOf({ node, words, found }: Matching, query: SearchQuery): string {
  const all = found(words);
  if (query.facets) {
    const sum = query.total ? 'reduce(s = 0, f IN facets | s + f[1])' : 'null';
    return `CALL () { ${all} WITH ${node}.kind AS kind, count(*) AS nodes RETURN collect([kind, nodes]) AS facets } WITH facets, ${sum} AS total`;
  }
  if (query.total) return `CALL () { ${all} RETURN count(*) AS total } WITH [] AS facets, total`;
  return 'WITH [] AS facets, null AS total';
}

/** Of fewer the days are read: the newest of them may go back so far that to look for the day costs more. */
const MANY = 3 * RANKED;

/** Each goes back twice as far: no more is read than some times what is ranked. The last reaches over any register. */
const DAYS_BACK = Array.from({ length: 14 }, (_, at) => 4 * 2 ** at);

/**
 * Binds `newest`, the nodes that are ranked. The word index tells in no time whether many match, and finds those from
 * a day on; the day is the first from which enough match.
 */
function newestOf({ node, words, most, many, days, found }: Matching): string {
  const day = dayOf('date');
  // A WHERE on what is known before would be tested on each document after all had been read.
  const newest = `CALL () { MATCH (d:Document) WHERE d.${day} >= '0' AND d.${day} < ':' RETURN d.${day} AS last ORDER BY last DESC LIMIT 1 }`;
  const since = `${words} + ' +${WORDS_DAY}:[' + toString(date(last) - duration({days: back})) + ' TO *]'`;
  return [
    `CALL () { CALL db.index.fulltext.queryNodes('${WORDS_INDEX}', ${words}, {limit: ${many}}) YIELD node RETURN count(*) = ${many} AS many }`,
    `CALL (many) { UNWIND CASE WHEN many THEN [true] ELSE [] END AS narrow ${newest} UNWIND ${days} AS back WITH ${since} AS since`,
    `CALL (since) { ${found('since')} WITH ${node} LIMIT ${most} RETURN count(*) AS enough } WITH since WHERE enough = ${most} LIMIT 1`,
    'RETURN collect(since)[0] AS narrowed }',
    `CALL (narrowed) { ${found(`coalesce(narrowed, ${words})`)} WITH ${node} ORDER BY ${node}.${WORDS_DAY} DESC RETURN collect(${node}) AS recent }`,
    `WITH facets, total, recent, recent[${most} - 1].${WORDS_DAY} AS oldest`,
    `WITH facets, total, CASE WHEN oldest IS NULL THEN recent ELSE [x IN recent WHERE x.${WORDS_DAY} >= oldest] END AS newest`,
  ].join(' ');
}

/**
 * Binds `counts` and `sizes` as `scoreOf` takes them. A column that holds none of the terms adds nothing to the
 * score, and may be a long text: it is not taken apart.
 */
function counted(node: string, terms: string, kept?: string): string {
  const passed = [node, ...(kept ? [kept] : [])].join(', ');
  const held = `any(t IN ${terms} WHERE c CONTAINS t[0] OR c CONTAINS t[1])`;
  const stems = `CASE WHEN ${held} THEN [w IN split(c, ' ') WHERE w <> '${BREAK}'] ELSE [] END`;
  return [
    `WITH ${passed}, [c IN [${columns(node)}] | ${stems}] AS columns`,
    `WITH ${passed}, [c IN columns | size(c)] AS sizes,`,
    `[t IN ${terms} | [c IN columns | size([w IN c WHERE w = t[0] OR w STARTS WITH t[1]])]] AS counts`,
  ].join(' ');
}

function tests(statement: Statement<Searching>, node: string, { kinds, filter }: SearchQuery): string {
  const all: string[] = [];
  if (kinds) all.push(kindTest(node, kinds));
  if (filter) {
    all.push(condition({ statement, side: 'node', variable: node }, filter, (plan) => plan.query.filter as Filter));
  }
  return all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`;
}

function columns(node: string): string {
  return WEIGHTS.map((_, column) => `${node}.${wordsProperty(column)}`).join(', ');
}

/** `scoreOf` in Cypher: the same operations in the same order, so that the sums are the same to the last bit. */
function scored(weights: string): string {
  const term = `x + ${weights}[c] * t[c] / (t[c] + ${SATURATION})`;
  const matched = 'toFloat(reduce(m = 0, t IN counts | m + t[c]))';
  const share = `CASE WHEN ${matched} > sizes[c] THEN 1.0 ELSE ${matched} / sizes[c] END`;
  const whole = `CASE WHEN sizes[c] > 0 THEN ${weights}[c] * ${share} ELSE 0 END`;
  const sum = `reduce(s = 0.0, c IN range(0, ${WEIGHTS.length - 1}) | reduce(x = s, t IN counts | ${term}) + ${whole})`;
  return `round(${sum} * ${SCORE_PRECISION}) / ${SCORE_PRECISION}`;
}

function beyondCursor(statement: Statement<Searching>, node: string): string {
  const at = (index: 0 | 1) => (plan: Searching) => decodeCursor(SEARCH_TAG, plan.query.after ?? '', 2)[index];
  const score = statement.value((plan) => Number(at(0)(plan)));
  const id = statement.value((plan) => String(at(1)(plan)));
  return `score < ${score} OR (score = ${score} AND ${node}.id > ${id})`;
}

/** A long text is the last thing a highlight is taken from: it travels only when nothing else matched. */
function shownText(node: string, name: string): string {
  if (!TEXT_PROPERTIES.has(name)) return `${node}.${name}`;
  const heavier = `any(t IN counts WHERE any(c IN range(0, ${WEIGHTS.length - 2}) WHERE t[c] > 0))`;
  return `CASE WHEN ${node}:Document AND ${heavier} THEN null ELSE ${node}.${name} END`;
}

function propsOf(texts: readonly unknown[]): Props {
  return Object.fromEntries(
    SEARCHABLE.map((name, index) => [name, texts[index]] as const).filter(([, value]) => value != null),
  ) as Props;
}

/**
 * Lucene's query language; stems and prefixes hold letters and digits only, so that nothing has to be escaped. Its own
 * score is put at 0: Neo4j sorts by it what is found, which takes longer than finding it.
 */
function luceneQuery(parsed: ParsedQuery): string {
  return parsed
    .map((phrase) => `+(${WEIGHTS.map((_, column) => inColumn(wordsProperty(column), phrase)).join(' ')})^0`)
    .join(' ');
}

function inColumn(field: string, phrase: readonly Term[]): string {
  const words = `${field}:"${phrase.map((term) => term.stem).join(' ')}"`;
  const [only] = phrase;
  return only?.prefix === undefined ? words : `${words} ${field}:${only.prefix}*`;
}
