/**
 * `npm run fuzz -- sqlite|neo4j [COUNT] [SEED]`: sends hostile requests to a server of its own, on a store of
 * its own with the bundled graph, and tells how it fared. Exits with 1 when something was found.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNeo4j } from '../support/neo4j.ts';
import { type FuzzReport, fuzz, isSound } from './run.ts';

const [engine = 'sqlite', count = '20000', seed = '1'] = process.argv.slice(2);
const started = performance.now();
const report = await (engine === 'neo4j' ? onNeo4j : onSqlite)((store) =>
  fuzz({ store, count: Number(count), seed: Number(seed) }),
);
tell(report);
if (!isSound(report)) process.exitCode = 1;

async function onSqlite(run: (store: string) => Promise<FuzzReport>): Promise<FuzzReport> {
  const folder = mkdtempSync(join(tmpdir(), 'kamergraaf-fuzz-'));
  try {
    return await run(`sqlite:${join(folder, 'graph.sqlite')}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function onNeo4j(run: (store: string) => Promise<FuzzReport>): Promise<FuzzReport> {
  const neo4j = await startNeo4j(console.log);
  if (neo4j.uri === null) throw new Error(neo4j.reason);
  try {
    return await run(neo4j.uri);
  } finally {
    await neo4j.stop();
  }
}

function tell({ before, after, findings, ...rest }: FuzzReport): void {
  const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;
  console.log(JSON.stringify(rest, null, 1));
  console.log(`${Math.round((performance.now() - started) / 1000)} s`);
  console.log(`memory: ${megabytes(before.memory)} after the warm-up, ${megabytes(after.memory)} at the end`);
  console.log(
    `${after.statements} statements of ${after.texts} texts, ${after.tainted.length} with a text from outside`,
  );
  for (const text of after.tainted.slice(0, 5)) console.log(`  ${text.slice(0, 500)}`);
  console.log(`${findings.length} findings`);
  for (const finding of findings.slice(0, 30)) console.log(finding);
}
