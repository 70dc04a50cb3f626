/**
 * `npm test`: the checks of the whole project, then every test file. `npm test -- PATH…` runs only the
 * test files whose path holds one of the arguments. With `CI=true` a missing Neo4j fails the run.
 */
import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { Report } from './run-report.ts';
import { startNeo4j, type TestNeo4j } from './support/neo4j.ts';

/** Scripts of package.json; those that it lacks are left out. */
const STEPS = ['lint', 'types', 'knip', 'codegen:check', 'compose:check'];
const ROOT = join(import.meta.dirname, '..');
const TIMEOUT_MS = 300_000;

process.chdir(ROOT);
const report = new Report();
const wanted = process.argv.slice(2);
const files = testFiles(wanted);
if (wanted.length === 0) for (const step of STEPS) await runStep(step);
if (files.length === 0) report.fail(`no test file matches ${wanted.join(' ')}`);
const shared = files.filter(usesNeo4j);
const before = executed();
await runFiles(
  files.filter((file) => !usesNeo4j(file)),
  2,
);
if (shared.length > 0) await runWithNeo4j(shared);
if (files.length > 0 && executed() === before) report.fail('no test was executed');
report.end();
process.exitCode = report.count.failed > 0 ? 1 : 0;

function testFiles(parts: readonly string[]): readonly string[] {
  const all = globSync('test/**/*.test.ts').sort();
  const normal = parts.map((part) => part.replace(/^\.\//, ''));
  return normal.length === 0 ? all : all.filter((file) => normal.some((part) => file.includes(part)));
}

/** These share one database, so they run one at a time. */
function usesNeo4j(file: string): boolean {
  if (/^test\/(contract|golden|e2e)/.test(file)) return true;
  return readFileSync(file, 'utf8').includes('KAMERGRAAF_TEST_NEO4J');
}

function executed(): number {
  return report.count.passed + report.count.failed;
}

async function runStep(script: string): Promise<void> {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const command = scripts[script];
  if (!command) return;
  const started = Date.now();
  const { code, output } = await shell(command);
  report.step(script, code === 0, output, Date.now() - started);
}

function shell(command: string): Promise<{ code: number | null; output: string }> {
  const path = `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH}`;
  const child = spawn(command, { shell: true, env: { ...process.env, PATH: path }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

async function runFiles(paths: readonly string[], concurrency: number): Promise<void> {
  if (paths.length > 0) await report.follow(run({ files: [...paths], concurrency, timeout: TIMEOUT_MS }));
}

async function runWithNeo4j(paths: readonly string[]): Promise<void> {
  const neo4j = await neo4jOrReason();
  try {
    await runFiles(paths, 1);
  } finally {
    await neo4j?.stop();
  }
}

/** The test files find the server, or why there is none, in their environment. */
async function neo4jOrReason(): Promise<TestNeo4j | null> {
  try {
    const answer = await startNeo4j((message) => report.line(message));
    if (answer.uri !== null) {
      process.env.KAMERGRAAF_TEST_NEO4J = answer.uri;
      report.line(`Neo4j: ${answer.uri}`);
      return answer;
    }
    missing(answer.reason);
  } catch (error) {
    report.fail(`Neo4j did not start: ${error instanceof Error ? error.message : String(error)}`);
  }
  return null;
}

function missing(reason: string): void {
  process.env.KAMERGRAAF_TEST_NEO4J_MISSING = reason;
  if (process.env.CI === 'true') report.fail(`There is no Neo4j, and CI=true asks for one: ${reason}`);
  else report.line(`The Neo4j half of the tests is SKIPPED: ${reason}`);
}
