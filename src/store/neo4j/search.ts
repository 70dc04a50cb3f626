/**
 * Full text search in one statement: the word index finds what matches, Cypher counts and scores as
 * `ranking.ts` does, so that the server can cut the page; the scores shown come from `ranking.ts` itself.
 */
import type { Props } from '../../model/assertion.ts';
import { KIND_NAMES, type Kind, propertiesOf } from '../../model/kind.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import type { Hit, SearchQuery, SearchResult } from '../graph-store.ts';
import { highlight } from '../highlight.ts';
import type { Filter } from '../plan.ts';
import { BREAK, facetOrder, SATURATION, SCORE_PRECISION, SEARCH_TAG, scoreOf, WEIGHTS } from '../ranking.ts';
import { TEXT_PROPERTIES } from '../texts.ts';
import { type ParsedQuery, parseQuery, termsOf } from '../words.ts';
import { condition, kindTest } from './filter.ts';
import { WORDS_INDEX, wordsProperty } from './layout.ts';
import { newStatement } from './row.ts';
import type { Compiled, Statement } from './statement.ts';

/** The query as read, and what was asked. */
export interface Searching {
  readonly query: SearchQuery;
  readonly parsed: ParsedQuery;
}

export const NOTHING_FOUND: SearchResult = { hits: [], total: 0, facets: [], hasNext: false };

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
  const text = statement.value(({ parsed }) => luceneQuery(parsed));
  const terms = statement.value(({ parsed }) => termsOf(parsed).map((term) => [term.stem, term.prefix ?? null]));
  const weights = statement.value(() => [...WEIGHTS]);
  const limit = statement.count((plan) => plan.query.first + 1);
  const after = query.after === undefined ? '' : ` WHERE ${beyondCursor(statement, node)}`;
  const row = statement.row(node, query.select, (plan) => plan.query.select, []);
  const shown = `[${SEARCHABLE.map((name) => shownText(node, name)).join(', ')}]`;
  const found = `CALL db.index.fulltext.queryNodes('${WORDS_INDEX}', ${text}) YIELD node AS ${node} WITH ${node}`;
  const best = `ORDER BY score DESC, ${node}.id`;
  return {
    // Nothing of all that matches is kept but its number and the best: a common word matches a hundred thousand nodes.
    text: [
      `CALL () { ${found}${tests(statement, node, query)} WITH ${node}.kind AS kind, count(*) AS nodes RETURN collect([kind, nodes]) AS facets }`,
      `CALL () { ${found}${tests(statement, node, query)} ${counted(node, terms)}`,
      `WITH ${node}, ${scored(weights)} AS score${after} WITH ${node}, score ${best} LIMIT ${limit} RETURN collect([${node}, score]) AS hits }`,
      `RETURN facets, COLLECT { UNWIND hits AS h WITH h[0] AS ${node}, h[1] AS score ${counted(node, terms, 'score')}`,
      `WITH ${node}, score, counts, sizes ${best} RETURN [${row.text}, counts, sizes, ${shown}] }`,
    ].join(' '),
    parameters: (plan) => statement.parameters(plan),
    decode: ([record], plan) => {
      const [kinds, rows] = (record ?? [[], []]) as [[Kind, number][], (readonly unknown[])[]];
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
        total: kinds.reduce((sum, [, count]) => sum + count, 0),
        facets: kinds.map(([kind, count]) => ({ kind, count })).sort(facetOrder),
        hasNext: rows.length > plan.query.first,
      };
    },
  };
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

/** Lucene's query language; stems and prefixes hold letters and digits only, so that nothing has to be escaped. */
function luceneQuery(parsed: ParsedQuery): string {
  return parsed
    .map((phrase) => {
      const words = `"${phrase.map((term) => term.stem).join(' ')}"`;
      const [only] = phrase;
      return only?.prefix === undefined ? words : `(${words} OR ${only.prefix}*)`;
    })
    .map((part) => `+${part}`)
    .join(' ');
}
