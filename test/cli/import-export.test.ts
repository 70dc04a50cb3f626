import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { EvidenceRecord, GraphRecord } from '../../src/store/graph-store.ts';
import { recordLine } from '../../src/store/records.ts';
import { runCli, startCli, temporaryFolder } from './run-cli.ts';

const proof = (document: string): readonly EvidenceRecord[] => [
  { document, method: 'register', confidence: 1, statement: 'Een feit uit de toets.', review: 'PROPOSED' },
];

function letter(number: number): GraphRecord {
  const node = `letter:T${String(number).padStart(4, '0')}`;
  const evidence = { date: proof(node), identifiers: proof(node), kind: proof(node), title: proof(node) };
  const props = { date: '2020-01-02', title: `Brief ${number} over bomen` };
  return { node, kind: 'Letter', props, identifiers: [`kenmerk:T${String(number).padStart(4, '0')}`], evidence };
}

const letters = Array.from({ length: 2500 }, (_, index) => letter(index));
const link: GraphRecord = {
  link: 'REFERS_TO',
  from: 'letter:T0001',
  to: 'letter:T0002',
  props: {},
  evidence: proof('letter:T0001'),
};
/** Longer than the program takes to begin to read. */
const PAUSE_MS = 700;
const graph = [...letters, link].map((record) => `${recordLine(record)}\n`).join('');

test('what is exported can be imported, and is the same byte for byte', async (t) => {
  const cwd = temporaryFolder(t);
  writeFileSync(join(cwd, 'graph.jsonl'), graph);
  const first = await runCli(['--store', 'sqlite:een.sqlite', 'import', 'graph.jsonl', '--json'], { cwd });
  assert.equal(first.code, 0, first.stderr);
  assert.equal(JSON.parse(first.stdout).records, 2501);
  const exported = await runCli(['--store', 'sqlite:een.sqlite', 'export'], { cwd });
  assert.equal(exported.stdout.split('\n').length, 2502);

  const second = await runCli(['--store', 'sqlite:twee.sqlite', 'import'], { cwd, input: exported.stdout });
  assert.match(second.stderr, /^2501 records read/);
  const file = await runCli(['--store', 'sqlite:twee.sqlite', 'export', '--output', 'uit.jsonl'], { cwd });
  assert.equal(file.stdout, '');
  assert.equal(readFileSync(join(cwd, 'uit.jsonl'), 'utf8'), exported.stdout);

  const again = await runCli(['--store', 'sqlite:twee.sqlite', 'import', '--json'], { cwd, input: exported.stdout });
  assert.equal(JSON.parse(again.stdout).added, 0);
});

test('records that come slowly are waited for, and a bad one ends the waiting', async (t) => {
  const cwd = temporaryFolder(t);
  const lines = graph.split('\n').slice(0, 100);
  const slowly = async (texts: readonly string[], ends: boolean) => {
    const child = startCli(['--store', 'sqlite:langzaam.sqlite', 'import', '--json'], { cwd });
    const ended = once(child, 'close');
    const output = text(child.stdout);
    for (const piece of texts) {
      await setTimeout(PAUSE_MS);
      child.stdin.write(piece);
    }
    if (ends) child.stdin.end();
    await ended;
    return { code: child.exitCode, output: await output };
  };
  const read = await slowly([`${lines.join('\n')}\n`, `${lines.join('\n')}\n`], true);
  assert.equal(read.code, 0);
  assert.equal(JSON.parse(read.output).records, 200);
  assert.equal((await slowly(['no record\n'], false)).code, 1);
});

test('a bad record is named by file and line; what came before it is there', async (t) => {
  const cwd = temporaryFolder(t);
  const lines = graph.split('\n');
  lines[1500] = '{"node": "letter:x"';
  writeFileSync(join(cwd, 'stuk.jsonl'), lines.join('\n'));
  const { code, stderr } = await runCli(['--store', 'sqlite:a.sqlite', 'import', 'stuk.jsonl'], { cwd });
  assert.equal(code, 1);
  assert.match(stderr, /^kamergraaf: stuk\.jsonl, line 1501: .*\(1500 records before it are in the graph\)\n$/);
  const { stdout } = await runCli(['--store', 'sqlite:a.sqlite', 'export'], { cwd });
  assert.equal(stdout.split('\n').length, 1501);
});

test('a record that breaks the model is named by file and line, too; what came before it is there', async (t) => {
  const cwd = temporaryFolder(t);
  const wrong = { ...letter(3), props: { title: 'Brief', kleur: 'rood' }, evidence: { kleur: proof('letter:T0003') } };
  writeFileSync(
    join(cwd, 'stuk.jsonl'),
    [letter(1), letter(2), wrong].map((record) => JSON.stringify(record)).join('\n'),
  );
  const { code, stderr } = await runCli(['--store', 'sqlite:a.sqlite', 'import', 'stuk.jsonl'], { cwd });
  assert.equal(code, 1);
  assert.match(stderr, /^kamergraaf: stuk\.jsonl, line 3: .*"kleur".*\(2 records before it are in the graph\)\n$/);
});

test('a missing file is named', async (t) => {
  const { code, stderr } = await runCli(['--store', 'sqlite:a.sqlite', 'import', 'weg.jsonl'], {
    cwd: temporaryFolder(t),
  });
  assert.equal(code, 1);
  assert.match(stderr, /^kamergraaf: weg\.jsonl: there is no such file/);
});

test('a store that is not there is not made by reading it', async (t) => {
  const cwd = temporaryFolder(t);
  const { code, stderr } = await runCli(['--store', 'sqlite:map/weg.sqlite', 'export'], { cwd });
  assert.equal(code, 2);
  assert.match(stderr, /map\/weg\.sqlite: there is no graph here \(--store\)/);
  assert.equal(existsSync(join(cwd, 'map')), false);
});

test('a reader that has seen enough ends the export quietly', async (t) => {
  const cwd = temporaryFolder(t);
  await runCli(['--store', 'sqlite:a.sqlite', 'import'], { cwd, input: graph });
  const child = startCli(['--store', 'sqlite:a.sqlite', 'export'], { cwd });
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.equal(stderr, '');
  assert.equal(code, 0);
});
