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

export interface Question {
  readonly ask: (store: GraphStore, subjects: Subjects) => Promise<unknown>;
  /** Rows that SQLite visits, and database hits of Neo4j, in the small graph. */
  readonly most: { readonly statements: number; readonly rows: number; readonly hits: number };
  /** `flat`: the same in a graph three times as large. `linear`: three times as much, of what no index can tell. */
  readonly grows: 'flat' | 'linear';
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
    most: { statements: 5, rows: 30, hits: 150 },
    grows: 'flat',
  },
  references: {
    ask: (store, { letters }) => keyed(store, letters, SHOWN),
    most: { statements: 1, rows: 120, hits: 900 },
    grows: 'flat',
  },
  'list-page': {
    ask: (store) => second((page) => list(store, ['Letter'], { order: NEWEST, page })),
    most: { statements: 2, rows: 60, hits: 300 },
    grows: 'flat',
  },
  'list-of-kinds': {
    ask: (store) => list(store, ['Letter', 'Motion', 'Report'], { order: NEWEST, page: { first: SIZE }, total: true }),
    most: { statements: 4, rows: 90, hits: 300 },
    grows: 'flat',
  },
  'hub-page': {
    ask: (store, { hub }) => second((page) => followed(store, hub, lettersOf(OLDEST, page))),
    most: { statements: 5, rows: 80, hits: 900 },
    grows: 'flat',
  },
  'hub-page-by-id': {
    ask: (store, { hub }) => second((page) => followed(store, hub, lettersOf([], page))),
    most: { statements: 5, rows: 80, hits: 900 },
    grows: 'flat',
  },
  'hub-page-of-types': {
    ask: (store, { hub }) =>
      second((page) => followed(store, hub, follow(['ABOUT', 'REPORTS_ON'], 'in', { order: OLDEST, page }))),
    most: { statements: 5, rows: 120, hits: 900 },
    grows: 'flat',
  },
  'hub-total': {
    ask: (store, { hub }) => followed(store, hub, lettersOf(OLDEST, { first: 1 }, true)),
    most: { statements: 4, rows: 300, hits: 900 },
    grows: 'linear',
  },
  search: {
    ask: (store) => store.search({ text: 'motie ', first: SIZE, select: SHOWN }),
    most: { statements: 40, rows: 5000, hits: 9000 },
    grows: 'linear',
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
    most: { statements: 60, rows: 800, hits: 2000 },
    grows: 'linear',
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
    most: { statements: 3, rows: 10, hits: 60 },
    grows: 'flat',
  },
  path: {
    ask: (store, { motion, letters }) =>
      store.path({ from: motion, to: letters[0] ?? '', maxLength: 6, select: SHOWN, evidence: [] }),
    most: { statements: 60, rows: 20_000, hits: 40_000 },
    grows: 'linear',
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
