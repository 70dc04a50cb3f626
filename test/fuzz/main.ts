/**
 * `npm run fuzz -- [STORE] [COUNT] [SEED]`: sends hostile requests to a server of its own on a store, which
 * ought to be empty or hold the bundled graph, and tells how it fared. Exits with 1 when something was found.
 */
import { fuzz } from './run.ts';

const [store = 'sqlite::memory:', count = '20000', seed = '1'] = process.argv.slice(2);
const started = performance.now();
const report = await fuzz({ store, count: Number(count), seed: Number(seed) });
const { before, after, findings, ...rest } = report;
const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;
console.log(JSON.stringify(rest, null, 1));
console.log(`${Math.round((performance.now() - started) / 1000)} s`);
console.log(`memory ${megabytes(before.memory)} after the warm-up, ${megabytes(after.memory)} at the end`);
console.log(`${after.statements} statements of ${after.texts} texts, ${after.tainted.length} with a text from outside`);
for (const text of after.tainted.slice(0, 5)) console.log(`  ${text.slice(0, 500)}`);
console.log(`${findings.length} findings`);
for (const finding of findings.slice(0, 30)) console.log(finding);
const grew = after.memory / before.memory;
if (findings.length > 0 || after.tainted.length > 0 || grew > 1.2) process.exitCode = 1;
