/**
 * What the main questions cost, counted and not timed: statements, what the engine reads for them in a graph and in
 * one three times as large, and how it goes about it (engine-plans/, rewritten by `UPDATE_GOLDEN=1`).
 */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { graphOf } from '../../bench/graph/generate.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { onStatement, type StatementEvent } from '../../src/store/statements.ts';
import { emptyNeo4j } from '../support/neo4j.ts';
import { type Examiner, neo4jExaminer, sqliteExaminer } from './engine-plan.ts';
import { QUESTIONS, type Question, type Subjects, subjectsOf } from './questions.ts';

const SIZES = [2000, 6000] as const;
const GROWTH = SIZES[1] / SIZES[0];
/** A page may end in another place, and of little a little more is no growth. */
const LEEWAY = 1.5;
const FEW = 20;
const FOLDER = new URL('./engine-plans/', import.meta.url);
const UPDATE = process.env.UPDATE_GOLDEN === '1';

interface Cost {
  readonly statements: number;
  readonly read: number;
  readonly plan: string;
}

async function costOf(question: Question, store: GraphStore, subjects: Subjects, examiner: Examiner): Promise<Cost> {
  const statements: StatementEvent[] = [];
  const end = onStatement((event) => statements.push(event));
  await question.ask(store, subjects);
  end();
  const seen = [];
  for (const statement of statements) seen.push(await examiner.examine(statement));
  return {
    statements: statements.length,
    read: seen.reduce((sum, { read }) => sum + read, 0),
    plan: `${[...new Set(seen.map(({ plan }) => plan))].join('\n\n')}\n`,
  };
}

function golden(file: string, seen: string): void {
  const url = new URL(file, FOLDER);
  if (UPDATE) {
    writeFileSync(url, seen);
    return;
  }
  assert.ok(existsSync(url), `${fileURLToPath(url)} is missing: run the test once with UPDATE_GOLDEN=1`);
  assert.equal(seen, readFileSync(url, 'utf8'), file);
}

interface Opened {
  readonly store: GraphStore;
  readonly examiner: Examiner;
}

function costsOn(engine: 'sqlite' | 'neo4j', open: () => Promise<GraphStore>, examinerOf: () => Promise<Examiner>) {
  describe(`what questions cost on ${engine}`, () => {
    const costs: ReadonlyMap<string, Cost>[] = [];
    before(async () => {
      for (const size of SIZES) {
        const records = [...graphOf(size)];
        const subjects = subjectsOf(records);
        const { store, examiner } = await filled(records);
        const found = new Map<string, Cost>();
        for (const [name, question] of Object.entries(QUESTIONS)) {
          found.set(name, await costOf(question, store, subjects, examiner));
        }
        costs.push(found);
        await examiner.close();
        await store.close();
      }
    });

    async function filled(records: Parameters<typeof subjectsOf>[0]): Promise<Opened> {
      const store = await open();
      for (let at = 0; at < records.length; at += 2000) await store.apply({ records: records.slice(at, at + 2000) });
      return { store, examiner: await examinerOf() };
    }

    for (const [name, question] of Object.entries(QUESTIONS)) {
      it(name, () => {
        const [small, large] = costs.map((found) => found.get(name)) as [Cost, Cost];
        const bound = question[engine];
        assert.ok(large.statements <= bound.statements, `${large.statements} statements, at most ${bound.statements}`);
        assert.ok(small.read <= bound.read, `reads ${small.read}, at most ${bound.read}`);
        const limit = LEEWAY * (bound.grows === 'flat' ? 1 : GROWTH) * Math.max(small.read, FEW);
        assert.ok(large.read <= limit, `reads ${small.read}, and ${large.read} in a graph ${GROWTH} times as large`);
        golden(`${name}.${engine}.txt`, large.plan);
      });
    }
  });
}

const folder = mkdtempSync(join(tmpdir(), 'kamergraaf-cost-'));
after(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const path = () => join(folder, `${files}.sqlite`);
costsOn(
  'sqlite',
  () => {
    files += 1;
    return openStore(`sqlite:${path()}`);
  },
  async () => sqliteExaminer(path()),
);

const uri = process.env.KAMERGRAAF_TEST_NEO4J;
if (uri) {
  costsOn('neo4j', emptyNeo4j, () => neo4jExaminer(uri));
} else {
  const reason = 'KAMERGRAAF_TEST_NEO4J names no Neo4j: run npm test, which starts one';
  describe('what questions cost on neo4j', () => it('skipped', { skip: reason }, () => {}));
}
