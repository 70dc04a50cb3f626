/** Full text search: SQLite finds what matches, the newest first; `ranking.ts` tells of how many of these the score counts. */
import type { Kind } from '../../model/kind.ts';
import type { SearchQuery, SearchResult } from '../graph-store.ts';
import { highlight } from '../highlight.ts';
import { facetOrder, facetsOf, NOTHING_FOUND, pageOfRanked, RANKED, scoreOfColumns } from '../ranking.ts';
import { type ParsedQuery, parseQuery, termsOf } from '../words.ts';
import { inTime, type Row } from './connection.ts';
import { type Condition, condition } from './filter.ts';
import type { Reading } from './reading.ts';
import { sourceById } from './source.ts';
import { storedNode } from './transaction.ts';
import { NODE_OF_WORDS, nextDay, WORD_COLUMNS } from './word-index.ts';

export function search(reading: Reading, query: SearchQuery): SearchResult {
  const parsed = parseQuery(query.text);
  if (parsed.length === 0) return NOTHING_FOUND;
  const terms = termsOf(parsed);
  const matching = matchingOf(reading, query, parsed);
  const { rows, whole } = candidatesOf(reading, matching);
  const ranked = rows.map(([id, , ...columns]) => ({
    id: String(id),
    score: scoreOfColumns(columns as readonly string[], terms),
  }));
  const page = pageOfRanked(ranked, query);
  return {
    hits: page.rows.flatMap(({ id, score, cursor }) => {
      const source = sourceById(reading.connection, id);
      if (!source) return [];
      const { kind, props } = source;
      const shown =
        highlight(kind, props, terms) ?? highlight(kind, storedNode(reading.connection, id)?.props ?? {}, terms);
      return [{ cursor, score, node: reading.row(source, query.select, []), highlight: shown }];
    }),
    ...countsOf(reading, query, matching, whole ? rows : null),
    ranked: rows.length,
    hasNext: page.hasNext,
  };
}

/** What matches, as a table and a condition on it. */
interface Matching extends Condition {
  /** As little as the condition asks for. */
  readonly table: string;
}

const WITH_NODE = `word CROSS JOIN node n ON n.n = ${NODE_OF_WORDS}`;

function matchingOf({ connection }: Reading, query: SearchQuery, parsed: ParsedQuery): Matching {
  const filter = condition(connection, 'node', query.filter);
  const kinds = query.kinds ? ' AND n.kind IN (SELECT value FROM json_each(?))' : '';
  return {
    table: query.kinds || query.filter ? WITH_NODE : 'word',
    sql: `word MATCH ? AND ${inTime('word.rowid')}${kinds} AND (${filter.sql})`,
    parameters: [matchOf(parsed), ...(query.kinds ? [JSON.stringify(query.kinds)] : []), ...filter.parameters],
  };
}

/** https://www.sqlite.org/fts5.html#full_text_query_syntax; terms hold letters and digits only. */
function matchOf(parsed: ParsedQuery): string {
  return parsed
    .map((phrase) => {
      const words = `"${phrase.map((term) => term.stem).join(' ')}"`;
      const [only] = phrase;
      return only?.prefix === undefined ? words : `(${words} OR "${only.prefix}" *)`;
    })
    .join(' AND ');
}

/** Id, kind and columns of what is ranked; `whole` where that is all that matches. */
function candidatesOf(
  { connection, check }: Reading,
  { table, sql, parameters }: Matching,
): { readonly rows: readonly Row[]; readonly whole: boolean } {
  check();
  const last = connection.get(`SELECT word.rowid FROM ${table} WHERE ${sql} ORDER BY word.rowid LIMIT 1 OFFSET ?`, [
    ...parameters,
    RANKED - 1,
  ]);
  check();
  const columns = WORD_COLUMNS.map((column) => `word.${column}`).join(', ');
  // FTS5 takes no bound that is not an integer by its type, and node:sqlite binds numbers as real ones.
  const bound = last ? ' AND word.rowid < CAST(? AS INTEGER)' : '';
  const rows = connection.all(`SELECT n.id, n.kind, ${columns} FROM ${WITH_NODE} WHERE ${sql}${bound}`, [
    ...parameters,
    ...(last ? [nextDay(Number(last[0]))] : []),
  ]);
  return { rows, whole: !last };
}

/** What the index tells of all that matches, unless its rows are in hand. */
function countsOf(
  { connection, check }: Reading,
  query: SearchQuery,
  { table, sql, parameters }: Matching,
  all: readonly Row[] | null,
): Pick<SearchResult, 'total' | 'facets'> {
  if (all) {
    const facets = query.facets ? facetsOf(all.map((row) => row[1] as Kind)) : [];
    return { total: query.total ? all.length : null, facets };
  }
  check();
  if (query.facets) {
    const kinds = connection.all(`SELECT n.kind, count(*) FROM ${WITH_NODE} WHERE ${sql} GROUP BY n.kind`, parameters);
    const facets = kinds
      .map(([kind, count]) => ({ kind: String(kind) as Kind, count: Number(count) }))
      .sort(facetOrder);
    return { total: query.total ? facets.reduce((sum, { count }) => sum + count, 0) : null, facets };
  }
  if (!query.total) return { total: null, facets: [] };
  const [count] = connection.get(`SELECT count(*) FROM ${table} WHERE ${sql}`, parameters) ?? [];
  return { total: Number(count), facets: [] };
}
