/** Pages must stay flat as the graph grows: SQLite has to walk an index, not sort. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { encodeCursor, orderTag } from '../../../src/store/cursor.ts';
import type { ListStart } from '../../../src/store/plan.ts';
import { Connection } from '../../../src/store/sqlite/connection.ts';
import { readPlan } from '../../../src/store/sqlite/read.ts';
import { startReading } from '../../../src/store/sqlite/row.ts';
import { migrate } from '../../../src/store/sqlite/schema.ts';
import { select } from '../../contract/world.ts';

/** The query plans of the statements that a list runs. */
function plansOf(start: Partial<ListStart>): readonly string[] {
  const connection = new Connection(':memory:');
  migrate(connection);
  const statements: [string, readonly (string | number | null)[]][] = [];
  const spy = new Proxy(connection, {
    get: (target, name) =>
      name === 'all'
        ? (sql: string, parameters: readonly (string | number | null)[] = []) => {
            statements.push([sql, parameters]);
            return target.all(sql, parameters);
          }
        : Reflect.get(target, name, target),
  });
  const order = [{ of: 'node', property: 'date', direction: 'asc' }] as const;
  readPlan(startReading(spy), {
    start: { by: 'list', kinds: ['Letter'], order, page: { first: 20 }, total: false, ...start },
    select: select(),
  });
  const plans = statements.map(([sql, parameters]) =>
    connection
      .all(`EXPLAIN QUERY PLAN ${sql}`, parameters)
      .map((row) => row[3])
      .join('; '),
  );
  connection.close();
  return plans;
}

const after = encodeCursor(orderTag([{ of: 'node', property: 'date', direction: 'asc' }]), ['2020-01-01', 'letter:a']);

describe('sqlite plans', () => {
  it('walks the index of the first order', () => {
    assert.deepEqual(plansOf({}), ['SCAN n USING INDEX by_Letter_date']);
  });

  it('seeks the place of the cursor, forward and backward', () => {
    for (const page of [
      { first: 20, after },
      { last: 20, before: after },
    ]) {
      const plans = plansOf({ page }).filter((plan) => plan.includes('<expr>>') || plan.includes('<expr><'));
      assert.equal(plans.length, 1, JSON.stringify(page));
      assert.match(plans[0] ?? '', /^SEARCH n USING INDEX by_Letter_date \(<expr>[<>]\?\)$/);
    }
  });

  it('walks the ids of a kind when there is no order', () => {
    assert.deepEqual(plansOf({ order: [] }), ['SCAN n USING INDEX by_Letter']);
  });

  it('seeks an equal value by the index of its property', () => {
    const filter = { property: 'kamerstuk', op: 'eq', value: '12345-6' } as const;
    assert.match(plansOf({ order: [], kinds: ['Motion'], filter })[0] ?? '', /by_Motion_kamerstuk \(<expr>=\?\)/);
  });
});
