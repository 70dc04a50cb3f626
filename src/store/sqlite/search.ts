/** Full text search: SQLite finds what matches and where, `ranking.ts` scores it. */
import type { Kind } from '../../model/kind.ts';
import type { SearchQuery, SearchResult } from '../graph-store.ts';
import { highlight } from '../highlight.ts';
import { facetsOf, pageOfRanked, scoreOf, WEIGHTS } from '../ranking.ts';
import { type ParsedQuery, parseQuery, type Term, termsOf } from '../words.ts';
import { inTime, type Parameter, type Row } from './connection.ts';
import { condition } from './filter.ts';
import type { Reading } from './reading.ts';
import { WORD_COLUMNS } from './schema.ts';
import { sourceById } from './source.ts';
import { storedNode } from './transaction.ts';

/** All that matches, which may be a hundred thousand nodes: the rows are kept as SQLite gave them. */
interface Candidates {
  readonly rows: readonly Row[];
  /** The place in `rows` of each row number. */
  readonly places: ReadonlyMap<number, number>;
}

/** Columns of a candidate. */
const NUMBER = 0;
const KIND = 1;
const FIRST_SIZE = 2;

export function search(reading: Reading, query: SearchQuery): SearchResult {
  const parsed = parseQuery(query.text);
  if (parsed.length === 0) return { hits: [], total: 0, facets: [], hasNext: false };
  const terms = termsOf(parsed);
  const candidates = candidatesOf(reading, query, parsed);
  const page = pageOfRanked(scored(reading, terms, candidates), (rows) => idsOf(reading, rows), query);
  return {
    hits: page.rows.flatMap(({ id, score, cursor }) => {
      const source = sourceById(reading.connection, id);
      if (!source) return [];
      const { kind, props } = source;
      const shown =
        highlight(kind, props, terms) ?? highlight(kind, storedNode(reading.connection, id)?.props ?? {}, terms);
      return [{ cursor, score, node: reading.row(source, query.select, []), highlight: shown }];
    }),
    total: candidates.rows.length,
    facets: facetsOf(candidates.rows.map((row) => row[KIND] as Kind)),
    hasNext: page.hasNext,
  };
}

function candidatesOf(reading: Reading, query: SearchQuery, parsed: ParsedQuery): Candidates {
  reading.check();
  const filter = condition(reading.connection, 'node', query.filter);
  const node = query.filter ? 'JOIN node n ON n.n = word.rowid' : '';
  const kinds = query.kinds ? 's.kind IN (SELECT value FROM json_each(?))' : 'TRUE';
  const rows = reading.connection.all(
    `SELECT s.n, s.kind, ${WORD_COLUMNS.map((column) => `s.${column}`).join(', ')}
     FROM word JOIN word_size s ON s.n = word.rowid ${node}
     WHERE word MATCH ? AND ${kinds} AND ${inTime('s.n')} AND (${filter.sql})`,
    [matchOf(parsed), ...(query.kinds ? [JSON.stringify(query.kinds)] : []), ...filter.parameters],
  );
  return { rows, places: new Map(rows.map((row, place) => [row[NUMBER] as number, place])) };
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

/** Row numbers by score. */
function scored(reading: Reading, terms: readonly Term[], candidates: Candidates): ReadonlyMap<number, number[]> {
  const counts = terms.map((term) => countsOf(reading, term, candidates));
  const found = new Map<number, number[]>();
  // Filled anew for each candidate.
  const own = terms.map(() => WEIGHTS.map(() => 0));
  const sizes = WEIGHTS.map(() => 0);
  for (const [place, row] of candidates.rows.entries()) {
    for (let column = 0; column < sizes.length; column += 1) {
      sizes[column] = row[FIRST_SIZE + column] as number;
      for (const [term, of] of own.entries()) of[column] = counts[term]?.[place * sizes.length + column] ?? 0;
    }
    const score = scoreOf(own, sizes);
    const same = found.get(score);
    if (same) same.push(row[NUMBER] as number);
    else found.set(score, [row[NUMBER] as number]);
  }
  return found;
}

/** Of fewer the occurrences are picked out by SQLite, since the word may be common though they are few. */
const FEW = 1000;

/** How often a term occurs: of the candidate at each place, column by column. */
function countsOf({ connection, check }: Reading, term: Term, { places }: Candidates): Uint32Array {
  check();
  const counts = new Uint32Array(places.size * WEIGHTS.length);
  const among = places.size > FEW ? null : JSON.stringify([...places.keys()]);
  for (const { sql, parameters } of occurrences(term)) {
    const rows = connection.all(
      `SELECT doc, col FROM word_at WHERE ${sql} AND ${inTime('doc')}${among ? ' AND doc IN (SELECT value FROM json_each(?))' : ''}`,
      among ? [...parameters, among] : parameters,
    );
    for (const [doc, col] of rows) {
      const place = places.get(doc as number);
      if (place === undefined) continue;
      const at = place * WEIGHTS.length + WORD_COLUMNS.indexOf(col as string);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return counts;
}

function occurrences({
  stem,
  prefix,
}: Term): readonly { readonly sql: string; readonly parameters: readonly Parameter[] }[] {
  const whole = { sql: 'term = ?', parameters: [stem] };
  if (prefix === undefined) return [whole];
  const begun = { sql: 'term >= ? AND term < ?', parameters: [prefix, `${prefix}\u{10ffff}`] };
  return stem.startsWith(prefix) ? [begun] : [begun, whole];
}

function idsOf(
  { connection }: Reading,
  rows: readonly number[],
): readonly { readonly id: string; readonly item: number }[] {
  const found = connection.all('SELECT n, id FROM node WHERE n IN (SELECT value FROM json_each(?))', [
    JSON.stringify(rows),
  ]);
  return found.map(([n, id]) => ({ id: String(id), item: Number(n) }));
}
