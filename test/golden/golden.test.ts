/**
 * Each query beside what the store is asked (.plan.txt), the statements that Neo4j gets (.cypher) and the
 * answer (.json), which is the same from both stores. `UPDATE_GOLDEN=1` writes what is seen; read the
 * difference before you keep it.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type GraphQLSchema, execute as graphqlJs, parse, validate } from 'graphql';
import { execute } from '../../src/execution/execute.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { onStatement, type StatementEvent } from '../../src/store/statements.ts';
import { mergedSchema } from '../../src/subgraphs/schema.ts';
import { forEachStore } from '../contract/for-each-store.ts';
import { CONTRACT_VARIABLES } from './contract-variables.ts';
import { FIXTURE } from './fixture.ts';
import { type Call, renderCalls } from './render.ts';

const FOLDER = new URL('./', import.meta.url);
const CONTRACT = new URL('../../../shared/contract/', import.meta.url);
const UPDATE = process.env.UPDATE_GOLDEN === '1';
const TODAY = '2023-03-01';

const schema: GraphQLSchema = mergedSchema();

interface Seen {
  readonly data: unknown;
  readonly calls: readonly Call[];
  readonly statements: readonly StatementEvent[];
}

async function see(store: GraphStore, source: string, variables: Record<string, unknown>): Promise<Seen> {
  const document = parse(source);
  assert.deepEqual(validate(schema, document), []);
  const calls: Call[] = [];
  const statements: StatementEvent[] = [];
  const end = onStatement((event) => {
    statements.push(event);
  });
  const contextValue = { store: noting(store, calls), today: TODAY };
  const result = await execute({ schema, document, variableValues: variables, contextValue });
  end();
  assert.deepEqual(result.errors ?? [], []);
  const expected = await graphqlJs({
    schema,
    document,
    variableValues: variables,
    contextValue: { store, today: TODAY },
  });
  assert.equal(JSON.stringify(result), JSON.stringify(expected), 'as graphql-js answers');
  return { data: JSON.parse(JSON.stringify(result.data)), calls, statements };
}

/** The same store, with a note of what is asked of it. */
function noting(store: GraphStore, calls: Call[]): GraphStore {
  const noted = ['read', 'search', 'path', 'rappel', 'aggregate'] as const;
  const methods = noted.map((method) => [
    method,
    (query: never, options: never) => {
      calls.push({ method, query } as Call);
      return store[method](query, options);
    },
  ]);
  return { ...Object.fromEntries(methods) } as GraphStore;
}

function golden(name: string, extension: string, seen: string): void {
  const file = new URL(`${name}.${extension}`, FOLDER);
  if (UPDATE) {
    writeFileSync(file, seen);
    return;
  }
  assert.ok(existsSync(file), `${fileURLToPath(file)} is missing: run the test once with UPDATE_GOLDEN=1`);
  assert.equal(seen, readFileSync(file, 'utf8'), `${name}.${extension}`);
}

const QUERIES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));

function variablesOf(name: string): Record<string, unknown> {
  const file = new URL(`${name}.variables.json`, FOLDER);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** One for each root field, unless the query's head says otherwise. */
function statementsOf(source: string, data: unknown): number {
  const said = /^# statements: (\d+)$/m.exec(source)?.[1];
  return said ? Number(said) : Object.keys(data as object).length;
}

const shown = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;

/** Which statements were sent counts on Neo4j only: SQLite answers one read with several. */
function checkStatements(name: string, { calls, statements }: Seen): void {
  assert.equal(statements.length, calls.length, 'one statement for each call of the store');
  if (name.startsWith('contract/')) return;
  golden(name, 'cypher', `${statements.map((statement) => statement.text).join('\n\n;\n\n')}\n`);
}

forEachStore((openEmpty, engine) => {
  let store: GraphStore;
  before(async () => {
    store = await openEmpty();
    for (const change of FIXTURE) await store.apply(change);
  });

  for (const name of QUERIES) {
    test(name, async () => {
      const source = readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8');
      const seen = await see(store, source, variablesOf(name));
      if (engine === 'neo4j') checkStatements(name, seen);
      golden(name, 'plan.txt', renderCalls(seen.calls));
      golden(name, 'json', shown(seen.data));
      assert.equal(seen.calls.length, statementsOf(source, seen.data), 'one call of the store for each root field');
    });
  }

  for (const [name, variables] of Object.entries(CONTRACT_VARIABLES)) {
    const file = new URL(`${name}.graphql`, CONTRACT);
    const skip = existsSync(file) ? false : `${fileURLToPath(file)} is not here`;
    test(`contract/${name}`, { skip }, async () => {
      const seen = await see(store, readFileSync(file, 'utf8'), variables);
      if (engine === 'neo4j') checkStatements(`contract/${name}`, seen);
      const roots = Object.entries(seen.data as object);
      for (const [field, value] of roots) assert.ok(value !== null, `${field} was found`);
      assert.equal(seen.calls.length, roots.length, 'one call of the store for each root field');
      assertSame(name, seen.data);
    });
  }
});

const CONTRACT_ANSWERS = new Map<string, unknown>();

/** The contract's queries have no golden file here: the second engine is held to the first one's answer. */
function assertSame(name: string, data: unknown): void {
  const known = CONTRACT_ANSWERS.get(name);
  if (known) assert.deepEqual(data, known);
  else CONTRACT_ANSWERS.set(name, data);
}
