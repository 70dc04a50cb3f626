/** The main questions, put to a generated graph of any size, and what each may cost. */
import type { GraphRecord, GraphStore } from '../../src/store/graph-store.ts';
import type { Order, Page } from '../../src/store/plan.ts';
import { follow, followed, keyed, list, proofs, select } from '../contract/world.ts';

/** Whom the questions are about: the busiest of their kind, and a cursor in the middle of what they have. */
export interface Subjects {
  readonly hub: string;
  readonly ministry: string;
  readonly motion: string;
  readonly letters: readonly string[];
}

interface Bound {
  readonly statements: number;
  /** Rows that SQLite visits, database hits of Neo4j, in the small graph. */
  readonly read: number;
  /** `flat`: the same in a graph three times as large. `linear`: three times as much, where no index tells less. */
  readonly grows: 'flat' | 'linear';
}

export interface Question {
  readonly ask: (store: GraphStore, subjects: Subjects) => Promise<unknown>;
  readonly sqlite: Bound;
  readonly neo4j: Bound;
}

const NEWEST: readonly Order[] = [{ of: 'node', property: 'date', direction: 'desc' }];
const OLDEST: readonly Order[] = [{ of: 'node', property: 'date', direction: 'asc' }];
const SHOWN = select('title', 'date');
const SIZE = 10;

const lettersOf = (order: readonly Order[], page: Page, total = false) =>
  follow(['ABOUT'], 'in', { order, page, total, select: SHOWN });

/** The page after the one that an earlier question gave. */
async function second(page: (page: Page) => Promise<{ readonly rows: readonly { readonly cursor: string }[] }>) {
  const after = (await page({ first: SIZE })).rows.at(-1)?.cursor;
  return page({ first: SIZE, ...(after !== undefined && { after }) });
}

export const QUESTIONS: Readonly<Record<string, Question>> = {
  motion: {
    ask: (store, { motion }) =>
      keyed(store, [motion], {
        ...SHOWN,
        links: [
          follow(['RESPONDS_TO'], 'in', {
            rows: 'link',
            page: { first: SIZE },
            total: true,
            evidence: [proofs(2)],
            select: { ...SHOWN, links: [follow(['SIGNED_BY'], 'out', { select: select('name') })] },
          }),
        ],
      }),
    sqlite: { statements: 4, read: 20, grows: 'flat' },
    neo4j: { statements: 1, read: 150, grows: 'flat' },
  },
  references: {
    ask: (store, { letters }) => keyed(store, letters, SHOWN),
    sqlite: { statements: 1, read: 120, grows: 'flat' },
    neo4j: { statements: 1, read: 900, grows: 'flat' },
  },
  'list-page': {
    ask: (store) => second((page) => list(store, ['Letter'], { order: NEWEST, page })),
    sqlite: { statements: 2, read: 60, grows: 'flat' },
    neo4j: { statements: 2, read: 300, grows: 'flat' },
  },
  'list-of-kinds': {
    ask: (store) => list(store, ['Letter', 'Motion', 'Report'], { order: NEWEST, page: { first: SIZE }, total: true }),
    sqlite: { statements: 4, read: 90, grows: 'flat' },
    neo4j: { statements: 1, read: 400, grows: 'flat' },
  },
  'hub-page': {
    ask: (store, { hub }) => second((page) => followed(store, hub, lettersOf(OLDEST, page))),
    sqlite: { statements: 4, read: 70, grows: 'flat' },
    neo4j: { statements: 2, read: 1800, grows: 'linear' },
  },
  'hub-page-by-id': {
    ask: (store, { hub }) => second((page) => followed(store, hub, lettersOf([], page))),
    sqlite: { statements: 4, read: 70, grows: 'flat' },
    neo4j: { statements: 2, read: 1300, grows: 'linear' },
  },
  'hub-page-of-types': {
    ask: (store, { hub }) =>
      second((page) => followed(store, hub, follow(['ABOUT', 'REPORTS_ON'], 'in', { order: OLDEST, page }))),
    sqlite: { statements: 4, read: 100, grows: 'flat' },
    neo4j: { statements: 2, read: 2000, grows: 'linear' },
  },
  'hub-total': {
    ask: (store, { hub }) => followed(store, hub, lettersOf(OLDEST, { first: 1 }, true)),
    sqlite: { statements: 3, read: 300, grows: 'linear' },
    neo4j: { statements: 1, read: 1000, grows: 'linear' },
  },
  'hub-of-a-kind': {
    ask: (store, { hub }) =>
      followed(
        store,
        hub,
        follow(['ABOUT'], 'in', {
          targets: ['Letter'],
          order: OLDEST,
          page: { first: SIZE },
          total: true,
          select: SHOWN,
        }),
      ),
    sqlite: { statements: 3, read: 300, grows: 'linear' },
    neo4j: { statements: 1, read: 2000, grows: 'linear' },
  },
  search: {
    ask: (store) => store.search({ text: 'motie ', first: SIZE, select: SHOWN, total: false, facets: false }),
    sqlite: { statements: 14, read: 4500, grows: 'flat' },
    // Of fewer than three times what is ranked the days of all are read.
    neo4j: { statements: 1, read: 9000, grows: 'linear' },
  },
  'search-counts': {
    ask: (store) => store.search({ text: 'motie ', first: SIZE, select: SHOWN, total: true, facets: true }),
    sqlite: { statements: 15, read: 8000, grows: 'linear' },
    neo4j: { statements: 1, read: 14000, grows: 'linear' },
  },
  rappel: {
    ask: (store, { ministry }) =>
      store.rappel({
        ministry: [ministry],
        asOf: '2022-01-01',
        first: SIZE,
        select: SHOWN,
        document: SHOWN,
        evidence: [proofs(1)],
      }),
    sqlite: { statements: 40, read: 400, grows: 'linear' },
    neo4j: { statements: 1, read: 1500, grows: 'linear' },
  },
  find: {
    ask: (store, { motion }) =>
      store.read({
        start: {
          by: 'find',
          kinds: ['Motion'],
          alternatives: [
            { keys: [motion] },
            { filter: { property: 'kamerstuk', op: 'eq', value: motion.replace('motion:', '') } },
          ],
          limit: SIZE,
        },
        select: SHOWN,
      }),
    sqlite: { statements: 2, read: 10, grows: 'flat' },
    neo4j: { statements: 1, read: 40, grows: 'flat' },
  },
  path: {
    ask: (store, { motion, letters }) =>
      store.path({ from: motion, to: letters[0] ?? '', maxLength: 6, way: true, select: SHOWN, evidence: [] }),
    sqlite: { statements: 20, read: 2000, grows: 'linear' },
    neo4j: { statements: 1, read: 20000, grows: 'linear' },
  },
  'path-length': {
    ask: (store, { motion, letters }) =>
      store.path({ from: motion, to: letters[0] ?? '', maxLength: 6, way: false, select: SHOWN, evidence: [] }),
    sqlite: { statements: 16, read: 2000, grows: 'linear' },
    neo4j: { statements: 1, read: 20000, grows: 'linear' },
  },
};

export function subjectsOf(records: readonly GraphRecord[]): Subjects {
  const busiest = (link: string) => {
    const counts = new Map<string, number>();
    for (const record of records) {
      if ('link' in record && record.link === link) counts.set(record.to, (counts.get(record.to) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
  };
  const ids = (kind: string) =>
    records.flatMap((record) => ('node' in record && record.kind === kind ? [record.node] : []));
  return {
    hub: busiest('ABOUT'),
    ministry: busiest('ASSIGNED_TO'),
    motion:
      records.flatMap((record) =>
        'link' in record && record.link === 'RESPONDS_TO' && record.to.startsWith('motion:') ? [record.to] : [],
      )[0] ?? '',
    letters: ids('Letter').slice(0, 100),
  };
}
