/** Full text search: SQLite finds what matches and how often, `ranking.ts` scores it. */
import type { Kind } from '../../model/kind.ts';
import type { SearchQuery, SearchResult } from '../graph-store.ts';
import { highlight } from '../highlight.ts';
import { facetsOf, pageOfRanked, scoreOf, WEIGHTS } from '../ranking.ts';
import { type ParsedQuery, parseQuery, type Term, termsOf } from '../words.ts';
import { type Connection, inTime } from './connection.ts';
import { condition } from './filter.ts';
import { kindIn } from './properties.ts';
import type { Reading } from './reading.ts';
import { WORD_COLUMNS } from './schema.ts';
import { sourceOf } from './source.ts';
import { storedNode } from './transaction.ts';

interface Candidate {
  readonly n: number;
  readonly id: string;
  readonly kind: Kind;
  readonly sizes: readonly number[];
}

export function search(reading: Reading, query: SearchQuery): SearchResult {
  const parsed = parseQuery(query.text);
  if (parsed.length === 0) return { hits: [], total: 0, facets: [], hasNext: false };
  const terms = termsOf(parsed);
  const candidates = candidatesOf(reading, query, parsed);
  const counts = terms.map((term) => countsOf(reading, term));
  const ranked = candidates.map((item) => ({
    ...item,
    score: scoreOf(
      counts.map((found) => found.get(item.n) ?? []),
      item.sizes,
    ),
  }));
  const page = pageOfRanked(ranked, query);
  return {
    hits: page.rows.flatMap(({ n, id, kind, score, cursor }) => {
      const source = sourceOf(reading.connection, n);
      if (!source) return [];
      const shown =
        highlight(kind, source.props, terms) ?? highlight(kind, storedNode(reading.connection, id)?.props ?? {}, terms);
      return [{ cursor, score, node: reading.row(source, query.select, []), highlight: shown }];
    }),
    total: candidates.length,
    facets: facetsOf(candidates),
    hasNext: page.hasNext,
  };
}

function candidatesOf(reading: Reading, query: SearchQuery, parsed: ParsedQuery): readonly Candidate[] {
  reading.check();
  const filter = condition(reading.connection, 'node', query.filter);
  const kinds = query.kinds ? kindIn(query.kinds) : 'TRUE';
  const rows = reading.connection.all(
    `SELECT n.n, n.id, n.kind, n.sizes FROM word JOIN node n ON n.n = word.rowid
     WHERE word MATCH ? AND ${kinds} AND ${inTime('n.n')} AND (${filter.sql})`,
    [matchOf(parsed), ...filter.parameters],
  );
  return rows.map(([n, id, kind, sizes]) => ({
    n: Number(n),
    id: String(id),
    kind: String(kind) as Kind,
    sizes: JSON.parse(String(sizes)) as number[],
  }));
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

/** How often a term occurs, by node and column. */
function countsOf(reading: Reading, term: Term): ReadonlyMap<number, readonly number[]> {
  reading.check();
  const found = new Map<number, number[]>();
  const where = term.prefix === undefined ? 'term = ?' : 'term >= ? AND term < ?';
  const range = term.prefix === undefined ? [term.stem] : [term.prefix, `${term.prefix}\u{10ffff}`];
  add(reading.connection, where, range, found);
  if (term.prefix !== undefined && !term.stem.startsWith(term.prefix)) {
    add(reading.connection, 'term = ?', [term.stem], found);
  }
  return found;
}

function add(connection: Connection, where: string, range: readonly string[], found: Map<number, number[]>): void {
  const rows = connection.all(
    `SELECT doc, col, count(*) FROM word_at WHERE ${where} AND ${inTime('doc')} GROUP BY doc, col`,
    range,
  );
  for (const [doc, col, count] of rows) {
    const columns = found.get(Number(doc)) ?? WEIGHTS.map(() => 0);
    const at = WORD_COLUMNS.indexOf(String(col));
    columns[at] = (columns[at] ?? 0) + Number(count);
    found.set(Number(doc), columns);
  }
}
