/**
 * `npm test`: lint (import directions too), types, unused code, drift of generated files, then all tests; those
 * that use Neo4j one file at a time on one real server. `npm test -- test/language` runs matching test files
 * alone. Ends with one plain line: N passed, N failed, N skipped.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { startNeo4j } from './support/neo4j.ts';

const STEPS = ['lint', 'types', 'knip', 'compose:check', 'codegen:check'];
const SERVER = 'KAMERGRAAF_TEST_NEO4J';

const counts = { passed: 0, failed: 0, skipped: 0 };
const skips = new Map<string, number>();

const wanted = process.argv.slice(2);
const files = globSync('test/**/*.test.ts').filter(
  (file) => wanted.length === 0 || wanted.some((part) => file.includes(part)),
);
process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} --disable-warning=ExperimentalWarning`.trim();

if (wanted.length === 0) for (const step of STEPS) runStep(step);
if (files.length === 0) fail('no test file', new Error(`nothing under test/ matches ${wanted.join(' ')}`));
const usesNeo4j = files.filter((file) => needsServer(readFileSync(file, 'utf8')));
const pure = files.filter((file) => !usesNeo4j.includes(file));
await runFiles(pure, Math.max(2, availableParallelism()));
if (usesNeo4j.length > 0) await withNeo4j(() => runFiles(usesNeo4j, 1));
report();

function needsServer(source: string): boolean {
  return source.includes(SERVER) || source.includes('for-each-store') || source.includes('support/neo4j');
}

function runStep(step: string): void {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', step], { encoding: 'utf8' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status === 0) {
    counts.passed += 1;
    console.log(`ok    npm run ${step} (${seconds} s)`);
  } else {
    counts.failed += 1;
    console.log(`FAIL  npm run ${step} (${seconds} s)\n${stdout}${stderr}`);
  }
}

/** Starts a real Neo4j for the files that use it. Without one they say so; in CI that is a failure. */
async function withNeo4j(body: () => Promise<void>): Promise<void> {
  const server = await startNeo4j((message) => console.log(message));
  if (server.uri === null) {
    if (process.env['CI'] === 'true') fail('a real Neo4j', new Error(`CI=true and there is none: ${server.reason}`));
    else console.log(`skip  the Neo4j half of the tests: ${server.reason}`);
    process.env['KAMERGRAAF_TEST_NEO4J_MISSING'] = server.reason;
    await body();
    return;
  }
  process.env[SERVER] = server.uri;
  try {
    await body();
  } finally {
    await server.stop();
  }
}

interface Ended {
  readonly name: string;
  readonly file?: string | undefined;
  readonly skip?: string | boolean | undefined;
  readonly todo?: string | boolean | undefined;
  readonly details: { readonly type?: string | undefined; readonly error?: Error | undefined };
}

function runFiles(paths: readonly string[], concurrency: number): Promise<void> {
  if (paths.length === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const stream = run({ files: [...paths], concurrency });
    stream.on('test:pass', (test: Ended) => passed(test));
    stream.on('test:fail', (test: Ended) => failed(test));
    stream.on('end', resolve);
    stream.on('error', reject);
    stream.resume();
  });
}

/** Suites and files are no tests: they only hold them. */
function isHolder({ name, details }: Ended): boolean {
  return details.type === 'suite' || name.endsWith('.test.ts');
}

function passed(test: Ended): void {
  if (test.skip !== undefined && test.skip !== false) {
    if (test.details.type === 'suite' && test.skip === true) return;
    counts.skipped += 1;
    const reason = typeof test.skip === 'string' && test.skip !== '' ? test.skip : 'no reason given';
    skips.set(reason, (skips.get(reason) ?? 0) + 1);
  } else if (!isHolder(test)) {
    counts.passed += 1;
  }
}

function failed(test: Ended): void {
  const { error } = test.details;
  const cause = error?.cause instanceof Error ? error.cause : error;
  // A suite fails with its tests, which are told themselves; a file fails by itself when it cannot be run.
  const inTests = (error as { failureType?: string } | undefined)?.failureType === 'subtestsFailed';
  if (inTests) return;
  fail(`${test.file ?? ''} ${test.name}`.trim(), cause);
}

function fail(name: string, error: Error | undefined): void {
  counts.failed += 1;
  console.log(`FAIL  ${name}\n${error?.stack ?? error ?? ''}\n`);
}

function report(): void {
  for (const [reason, times] of skips) console.log(`skip  ${times} ${times === 1 ? 'test' : 'tests'}: ${reason}`);
  if (counts.passed + counts.failed === 0) fail('no test was run', undefined);
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
}
