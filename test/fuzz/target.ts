/**
 * The server under attack, as a process of its own, so that its memory is its own. The program that started
 * it asks by message how it fares.
 */
import { ingest } from '../../src/cli/ingest-port.ts';
import { loadBundledGraph } from '../../src/ingest/bundled.ts';
import { startServer } from '../../src/server/start.ts';
import { openStore } from '../../src/store/open.ts';
import { onStatement } from '../../src/store/statements.ts';
import { MARK } from './hostile-values.ts';

export interface Started {
  readonly url: string;
}

export interface Condition {
  /** Bytes, after the garbage was collected. */
  readonly memory: number;
  readonly statements: number;
  readonly texts: number;
  /** Statements with a text of the attacker's in them: there must be none. */
  readonly tainted: readonly string[];
}

let statements = 0;
const texts = new Set<string>();
const tainted: string[] = [];
onStatement(({ text }) => {
  statements += 1;
  if (texts.has(text)) return;
  texts.add(text);
  if (text.toLowerCase().includes(MARK)) tainted.push(text);
  // Kept to be counted; so many different ones would themselves be a finding.
  if (texts.size > 20_000) texts.clear();
});

const store = await openStore(process.env.FUZZ_STORE ?? 'sqlite::memory:');
if ((await store.revision()) === 0) await loadBundledGraph(store);
const server = await startServer({ store, ingest });

process.on('message', () => {
  // As much as there is to give back, since what V8 keeps for later is not what grows.
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  process.send?.({ memory: process.memoryUsage.rss(), statements, texts: texts.size, tainted } satisfies Condition);
});
process.on('disconnect', () => process.exit());
process.send?.({ url: server.url } satisfies Started);
