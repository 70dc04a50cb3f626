/**
 * kill -9 at any moment: the graph is then exactly what it was after some whole number of documents, no
 * fewer than were acknowledged, and the next run ends where an undisturbed one would have.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { ingestDocument } from '../../src/ingest/ingest.ts';
import { readSource } from '../../src/sources/read.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { recordLine } from '../../src/store/records.ts';
import { runCli, startCli } from '../cli/run-cli.ts';
import { forEachStore } from '../contract/for-each-store.ts';
import { writeLetters } from './letters.ts';

const ROUNDS = 10;
/** Fewer on a server, where each takes longer. */
const LETTERS = { sqlite: 16, neo4j: 8 } as const;
const SEED = 20_261_123;

const folder = mkdtempSync(join(tmpdir(), 'kamergraaf-kill-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const written = writeLetters(join(folder, 'brieven'), LETTERS.sqlite);

async function exported(store: GraphStore): Promise<string> {
  let text = '';
  for await (const record of store.export()) text += `${recordLine(record)}\n`;
  return text;
}

/** The export after none, one, two … of the letters. */
async function undisturbed(letters: readonly string[]): Promise<readonly string[]> {
  const store = await openStore('sqlite::memory:');
  const states = [await exported(store)];
  for (const letter of letters) {
    await ingestDocument(store, await readSource(letter));
    states.push(await exported(store));
  }
  await store.close();
  return states;
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Moment {
  /** Kill when so many documents have been acknowledged, and so many milliseconds more have gone by. */
  readonly after: number;
  readonly delay: number;
}

interface Outcome {
  readonly acknowledged: number;
  /** Milliseconds from the start to the first acknowledged document, and to the end. */
  readonly first: number;
  readonly end: number;
}

/** Runs an ingest, to the end or until it is killed. */
async function ingestUntil(url: string, letters: readonly string[], moment: Moment | null): Promise<Outcome> {
  const started = performance.now();
  const child = startCli(['--store', url, 'ingest', '--json', ...letters]);
  const kill = async () => {
    await setTimeout(moment?.delay);
    child.kill('SIGKILL');
  };
  let output = '';
  let first = 0;
  let isDoomed = moment?.after === 0;
  if (isDoomed) void kill();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    first ||= performance.now() - started;
    output += text;
    if (moment && !isDoomed && acknowledgedIn(output) >= moment.after) {
      isDoomed = true;
      void kill();
    }
  });
  await new Promise((resolve) => child.on('close', resolve));
  return { acknowledged: acknowledgedIn(output), first, end: performance.now() - started };
}

/** A line that was cut off was not acknowledged. */
function acknowledgedIn(output: string): number {
  const whole = output
    .slice(0, output.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean);
  return whole.filter((line) => 'document' in JSON.parse(line)).length;
}

forEachStore((openEmpty, name) => {
  const letters = written.slice(0, LETTERS[name]);
  const count = letters.length;
  const emptyStore = async (round: string): Promise<string> => {
    if (name === 'sqlite') return `sqlite:${join(folder, `${round}.sqlite`)}`;
    await (await openEmpty()).close();
    return process.env['KAMERGRAAF_TEST_NEO4J'] ?? '';
  };

  test(`killed ${ROUNDS} times, it keeps what it acknowledged and nothing by halves`, async (t) => {
    const states = await undisturbed(letters);
    assert.equal(new Set(states).size, count + 1, 'every letter changes the graph');
    const whole = await ingestUntil(await emptyStore('heel'), letters, null);
    assert.equal(whole.acknowledged, count);
    const perLetter = (whole.end - whole.first) / count;
    const random = randomNumbers(SEED);
    const seen: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const url = await emptyStore(`ronde-${round}`);
      // One in five while it starts, the others while it writes.
      const after = round % 5 === 0 ? 0 : Math.ceil(random() * (count - 1));
      const delay = random() * (after === 0 ? whole.first : 2 * perLetter);
      const { acknowledged } = await ingestUntil(url, letters, { after, delay });
      seen.push(acknowledged);
      const store = await openStore(url);
      const state = states.indexOf(await exported(store));
      await store.close();
      const which = `round ${round} (seed ${SEED}), killed after ${acknowledged} documents`;
      assert.notEqual(state, -1, `${which}: the graph holds half a document`);
      assert.ok(state >= acknowledged, `${which}: only ${state} are there`);
      assert.ok(state <= acknowledged + 1, `${which}: ${state} are there, more than one unacknowledged`);
      await goOn(url, states);
    }
    t.diagnostic(`acknowledged before each kill: ${seen.join(', ')} of ${count}`);
    assert.ok(
      seen.some((acknowledged) => acknowledged > 0 && acknowledged < count),
      'no kill fell between the first document and the last',
    );
  });

  async function goOn(url: string, states: readonly string[]): Promise<void> {
    const { code, stderr } = await runCli(['--store', url, 'ingest', '--json', ...letters]);
    assert.equal(code, 0, stderr);
    const store = await openStore(url);
    assert.ok((await exported(store)) === states.at(-1), 'the next run ends elsewhere than an undisturbed one');
    await store.close();
  }
});
