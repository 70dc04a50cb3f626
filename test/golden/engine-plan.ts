/** How an engine goes about a statement, and how much it reads: no times, which differ from run to run. */
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import neo4j, { type Driver } from 'neo4j-driver';
import type { StatementEvent } from '../../src/store/statements.ts';

interface Seen {
  /** Operators and indexes, a line each. */
  readonly plan: string;
  /** Rows that SQLite visits, database hits of Neo4j. */
  readonly read: number;
}

export interface Examiner {
  examine(statement: StatementEvent): Promise<Seen>;
  close(): Promise<void>;
}

/**
 * SQLite does not tell how many rows it visits, and so conditions that hold count them: one in the place of each
 * `inTime` those of the table that it looks at, and one more in each WHERE those of the first table, where that is another.
 */
export function sqliteExaminer(path: string): Examiner {
  const database = new DatabaseSync(path, { readOnly: true });
  let visited = 0;
  database.function('visited', { varargs: true }, () => {
    visited += 1;
    return 1;
  });
  database.function('in_time', () => 1);
  database.function('lower_case', { deterministic: true }, (text) => String(text).toLowerCase());
  return {
    async examine({ text, parameters }) {
      const values = (parameters as readonly (SQLInputValue | boolean)[]).map((value) =>
        typeof value === 'boolean' ? Number(value) : value,
      );
      const steps = database.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values);
      const depths = new Map<unknown, number>();
      const plan = steps.map(({ id, parent, detail }) => {
        const depth = (depths.get(parent) ?? -1) + 1;
        depths.set(id, depth);
        return `${'  '.repeat(depth)}${detail}`;
      });
      visited = 0;
      const counting = text
        .replaceAll(/(?<!\()(?:\bFROM \w+ (\w) )?\bWHERE /g, (where, table: string | undefined, at: number) => {
          const [conditions = ''] = text.slice(at + where.length).split(' FROM ', 1);
          return table && conditions.includes(`(${table}.${table} % 256`) ? where : `${where}visited() AND `;
        })
        .replaceAll(/\((\S+) % 256 <> 0 OR in_time\(\)\)/g, 'visited($1)');
      database.prepare(counting).all(...values);
      return { plan: plan.join('\n'), read: visited };
    },
    async close() {
      database.close();
    },
  };
}

interface Operator {
  readonly operatorType: string;
  readonly dbHits?: number;
  readonly arguments?: Readonly<Record<string, unknown>>;
  readonly children: readonly Operator[];
}

export async function neo4jExaminer(uri: string): Promise<Examiner> {
  const driver: Driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  // Plans follow from what the server knows of the graph: it is told to look, and to forget those it has.
  await driver.executeQuery('CALL db.prepareForReplanning(300)', {}, { database: 'neo4j' });
  return {
    async examine({ text, parameters }) {
      const session = driver.session({ database: 'neo4j' });
      try {
        const { summary } = await session.run(`PROFILE ${text}`, { q: parameters });
        const root = summary.profile as unknown as Operator;
        return { plan: linesOf(root, 0).join('\n'), read: hitsOf(root) };
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

function linesOf({ operatorType, arguments: details, children }: Operator, depth: number): readonly string[] {
  const index = /(?:INDEX|UNIQUE) [^()]*:(\w+\([\w, ]*\))/.exec(String(details?.['Details'] ?? ''))?.[1];
  const line = `${'  '.repeat(depth)}${operatorType.split('@')[0]}${index ? ` ${index}` : ''}`;
  return [line, ...children.flatMap((child) => linesOf(child, depth + 1))];
}

function hitsOf({ dbHits = 0, children }: Operator): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
